"""Electricity bills: told from other bills, and their fields in the wordings of many suppliers."""

from __future__ import annotations

import pytest

from sheaf.model.layout import DocumentLayout
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices, recognised, values

PUNJAB = """
                    PUNJAB STATE POWER CORPORATION LIMITED          SPECIMEN
                                ELECTRICITY BILL

  Name              GURPREET SINGH               Account No         3001234567
  Address           12, Model Town, Ludhiana     Bill No            50012345678
                    Punjab - 141002              Issue Date         03-Jan-2024
  Sanctioned Load   4.00 KW                      Due Date           15-Jan-2024

  Meter No   Previous Reading   Current Reading   Units Consumed
  12345678   1200               1320              120

  Energy Charges        780.00
  Electricity Duty       62.00
  Arrears               110.00
  Net Amount Payable   1,052.00
  Amount Payable after Due Date   1,074.00
"""
BY_THE_DAY = """
          West Bengal State Electricity Distribution Company Limited        SPECIMEN
                          Electricity Bill

  Consumer ID : 123456789            Bill Date : 02/02/2024
  Name and Address
  SOUMEN GHOSH
  14, Lake View Road, Ballygunge
  Kolkata - 700019

  Tariff   Residential         Contract Demand  2 KW       Meter No  A123456
  Energy Charges    1,100.20
  Last Bill Amount  990.00
  Amount payable by 20/02/2024 : Rs. 1,240.00
  Amount payable after 20/02/2024 : Rs. 1,262.00
"""
NO_CAPTIONS = """
  Ajmer Vidyut Vitran Nigam Limited            SPECIMEN
  ENERGY BILL

  K No : 210456789012                      Bill Month     Jan-24
  RAMESH CHANDRA MEENA                     Bill Date      05/01/2024
  Plot No 4, Vaishali Nagar                Due Date       22/01/2024
  Jaipur, Rajasthan 302021                 Sanctioned Load  3 KW

  Present Reading  4500     Previous Reading  4310     Units Consumed  190
  Fuel Surcharge   34.00    Electricity Duty  76.00
  Total Amount Payable   1,519
"""
DISTANT = """
  TATA POWER DELHI DISTRIBUTION LIMITED                     SPECIMEN
  Electricity Bill

  Billing Name            CA Number           Bill Date       Payment Due Date      Amount Due (Rs)
  Anita Rawat             60012345678         11.03.2024      28.03.2024            2,341.00

  Billing Address
  C-12, Shalimar Bagh, New Delhi, Delhi - 110088
  Sanctioned Load  5 KW    Energy Charges  2,100.00   Units Consumed  320
"""


def bills() -> list[DocumentLayout]:
    return [paper(text) for text in (PUNJAB, BY_THE_DAY, NO_CAPTIONS, DISTANT)]


def test_bills_of_many_suppliers_are_electricity_bills() -> None:
    assert [recognised(bill) for bill in bills()] == ["ELECTRICITY_BILL"] * 4


def test_the_amount_is_what_is_due_by_the_due_date_not_after_it_nor_what_was_due_before() -> None:
    assert [values("ELECTRICITY_BILL", bill).get("amount") for bill in bills()] == [
        "1052.00",
        "1240.00",
        "1519.00",
        "2341.00",
    ]


def test_dates_are_told_apart_also_where_one_stands_inside_the_caption_of_the_amount() -> None:
    got = [values("ELECTRICITY_BILL", bill) for bill in bills()]
    assert [(each.get("bill_date"), each.get("due_date")) for each in got] == [
        ("03/01/2024", "15/01/2024"),
        ("02/02/2024", "20/02/2024"),
        ("05/01/2024", "22/01/2024"),
        ("11/03/2024", "28/03/2024"),
    ]


def test_name_and_address_are_found_under_their_captions_or_under_the_consumers_number() -> None:
    got = [values("ELECTRICITY_BILL", bill) for bill in bills()]
    assert [(each.get("name"), each.get("address")) for each in got] == [
        ("GURPREET SINGH", "12, Model Town, Ludhiana Punjab - 141002"),
        ("SOUMEN GHOSH", "14, Lake View Road, Ballygunge Kolkata - 700019"),
        ("RAMESH CHANDRA MEENA", "Plot No 4, Vaishali Nagar Jaipur, Rajasthan 302021"),
        ("Anita Rawat", "C-12, Shalimar Bagh, New Delhi, Delhi - 110088"),
    ]


def test_supplier_and_number_are_as_printed() -> None:
    got = [values("ELECTRICITY_BILL", bill) for bill in bills()]
    assert [(each.get("provider"), each.get("consumer_number")) for each in got] == [
        ("PUNJAB STATE POWER CORPORATION LIMITED", "3001234567"),
        ("West Bengal State Electricity Distribution Company Limited", "123456789"),
        ("Ajmer Vidyut Vitran Nigam Limited", "210456789012"),
        ("TATA POWER DELHI DISTRIBUTION LIMITED", "60012345678"),
    ]


def test_a_suppliers_name_that_goes_on_in_a_second_line_is_whole() -> None:
    long = "Southern Power Distribution Company of\n                    Telangana Limited"
    bill = paper(PUNJAB.replace("PUNJAB STATE POWER CORPORATION LIMITED          SPECIMEN", long))
    assert values("ELECTRICITY_BILL", bill)["provider"] == " ".join(long.split())


@pytest.mark.parametrize(("number", "passed"), [("3001234567", True), ("300123456", False)])
def test_a_number_of_another_length_than_the_suppliers_is_doubted(number: str, passed: bool) -> None:
    chosen = choices("ELECTRICITY_BILL", paper(PUNJAB.replace("3001234567", number)))["consumer_number"]
    assert {check.name: check.passed for check in chosen.checks}["number_fits_supplier"] is passed


def test_bills_of_other_utilities_and_receipts_are_no_electricity_bills() -> None:
    water = PUNJAB.replace("ELECTRICITY BILL", "WATER BILL").replace("Energy Charges", "Water Charges")
    receipt = "\n".join(PUNJAB.split("\n")[:8]).replace("ELECTRICITY BILL", "Payment Receipt")
    assert recognised(paper(water)) is None
    assert recognised(paper(receipt)) is None


ADDRESSED = """
  Tata Power Delhi Distribution Limited
  NDPL House, Hudson Lines
  Delhi 110009                                   Electricity Bill      SPECIMEN

  LAKSHMI CHOUDHARY                              CA No. 60624673715
  H.No. 579, Bazar Street, Lajpat Nagar          Bill Date: 16 Jul 2026
  New Delhi, Delhi 110024                        Bill No: 1971341497

  Bill Amount Payable                            Due Date
  52,560.00                                      02 Aug 2026
  Sanctioned Load      4 KW
"""


def test_a_bill_is_sent_to_the_name_over_an_address_and_no_supplier_sends_one_to_itself() -> None:
    found = values("ELECTRICITY_BILL", paper(ADDRESSED))
    assert found["name"] == "LAKSHMI CHOUDHARY"
    assert found["address"] == "H.No. 579, Bazar Street, Lajpat Nagar New Delhi, Delhi 110024"
    nobody = ADDRESSED.replace("LAKSHMI CHOUDHARY", "                 ").replace(
        "Tata Power Delhi Distribution Limited", ""
    )
    assert "name" not in values("ELECTRICITY_BILL", paper(nobody))


def test_a_name_stands_under_its_caption_in_two_scripts_and_a_number_may_be_called_ivrs() -> None:
    layout = paper(
        """
          M.P. Paschim Kshetra Vidyut Vitaran Co. Ltd.            SPECIMEN
                 विद्युत देयक / Electricity Bill

  आईवीआरएस क्रमांक / IVRS No.            Bill No.
  N4135828203                         243962541843
  उपभोक्ता का नाम / Consumer Name         Mobile
  MANISH KUMAR VERMA                  ******2178

  Meter No  82869338    Units Consumed  209    Energy Charges  1,323.00
"""
    )
    got = values("ELECTRICITY_BILL", layout)
    assert (got["name"], got["consumer_number"]) == ("MANISH KUMAR VERMA", "N4135828203")


def test_a_unit_at_the_end_of_a_caption_is_no_value() -> None:
    bill = PUNJAB.replace("Net Amount Payable   1,052.00", "৭५२ / Net Payable Rs.   1,052.00")
    assert values("ELECTRICITY_BILL", paper(bill))["amount"] == "1052.00"
