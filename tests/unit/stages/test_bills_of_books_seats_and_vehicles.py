"""Bills with what goods are known by under their names, and with the numbers of a vehicle in a table of their own.

All names are invented.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.model.field import Value
from sheaf.stages.classify import separate
from tests.unit.stages.typed_bills import row
from tests.unit.stages.typed_paper import paper, typed
from tests.unit.stages.understood import values

SEATS = """
   Nimbus Apps India                                        Invoice number
   4, Lake Road, Pune - 411045                              NA-0921
   GSTIN 27XXZPS1234C1ZK                                    Date of issue
                                                            14 Aug 2024
   TAX INVOICE

   Description                                              Qty      Unit price     Amount
   {name}   2        4,000.00     8,000.00
   {under}
   Cloud backup                                               1       10,000.00    10,000.00
   {under}

                                        Subtotal                                   18,000.00
                                        IGST @ 18%                                  3,240.00
                                        Total                                      21,240.00
"""
BOOKS = """
                      Saraswati Book Depot
               12, Tilak Road, Nashik - 422001
                     BILL OF SUPPLY
   No. 318                                         Dt. 14/08/2024
   Sold to    Meena Vidya Mandir
              77, College Road, Nashik - 422005

   Copies   Title                                    Price      Amount
   10       Atlas of the Rivers                     150.25    1,502.50
            ISBN 978-00-1234-567-8
   20       Drawing for Beginners                    50.00    1,000.00
            ISBN 978-00-1234-568-5
   30 copies                    Total                         2,502.50
                                Less Discount 10%               250.25
                                Round off                        -0.25
                                Net Amount Rs.                2,252.00
   Rupees Two Thousand Two Hundred Fifty Two Only
"""
RICKSHAW = """
   TAX INVOICE                                              {copy}
   PAVAN E-VEHICLES
   {place} 14, Station Road, Nashik - 422001
   Mob. 5000000001    GST No. 27XXZPS1234C1ZK

   Name & Address of Purchaser                    Bill No.   : PV-118
   Sunil Kale                                     Date       : 14/08/2024
   {father} Baban Kale
   22, Ozar Road, Nashik - 422206
   Contact : 5000000002

    Qty.          Particulars of Vehicle      HSN        Basic Price    Amount (Rs.)
        1 E-Rickshaw D+4 PK118              87038040     1,20,000.00     1,20,000.00

                                      Taxable Amount      1,20,000.00
                                      Add : CGST @ 2.5%       3,000.00
                                      Add : SGST @ 2.5%       3,000.00
                                      TOTAL INVOICE VALUE 1,26,000.00

   Vehicle Details
   Chassis No.      MXZPK8LPXP4166572      Motor No.             AB123456789
   Controller No.   20101234               Charger No.           CH0212345
   Colour           Red                    Month / Yr. of Mfg.   06/2024
   Battery Nos.     A123456, B123457       Seating Capacity      D + 4

   3. All disputes at Nashik only. E. & O. E.
                                                For PAVAN E-VEHICLES
   SPECIMEN
"""


def seats(name: str, under: str) -> Value:
    return values("INVOICE", paper(SEATS.format(name=name.ljust(56), under=under)))["line_items"]


def rickshaw(**printed: str) -> Mapping[str, Value]:
    whole = {"copy": "Original", "place": "Showroom :", "father": "S/o :", **printed}
    return values("INVOICE", paper(RICKSHAW.format(**whole)))


@pytest.mark.parametrize(
    "stroke", [" | SAC 998314", " | SAC: 998314", " (SAC 998314)", ", HSN/SAC: 998314", " · SAC 998314"]
)
@pytest.mark.parametrize(
    "period",
    [
        "14 Aug 2024 to 13 Aug 2025",
        "14/08/2024 - 13/08/2025",
        "Billing period: 14-08-2024 to 13-08-2025",
        "Valid from 14 Aug 2024 till 13 Aug 2025",
    ],
)
def test_the_period_under_a_name_is_no_part_of_it_and_the_code_beside_it_is_the_rows(period: str, stroke: str) -> None:
    found = seats("Books for traders, yearly", period + stroke)
    assert found == (
        row("Books for traders, yearly", "998314", "2", "4000.00", "8000.00"),
        row("Cloud backup", "998314", "1", "10000.00", "10000.00"),
    )


def test_days_that_a_name_cannot_end_before_are_part_of_it() -> None:
    found = seats("Rent of machines for the period", "14/08/2024 to 13/08/2025")
    assert isinstance(found, tuple)
    assert isinstance(found[0], Mapping)
    assert found[0]["description"] == "Rent of machines for the period 14/08/2024 to 13/08/2025"


@pytest.mark.parametrize("copies", ["Copies", "No. of Copies", "Cps."])
def test_copies_are_counted_and_the_number_of_a_book_is_no_part_of_its_title(copies: str) -> None:
    printed = BOOKS.replace("Copies   Title", copies.ljust(9).ljust(15) + "Title")
    assert values("INVOICE", paper(printed))["line_items"] == (
        row("Atlas of the Rivers", None, "10", "150.25", "1502.50"),
        row("Drawing for Beginners", None, "20", "50.00", "1000.00"),
    )


@pytest.mark.parametrize(
    "less", ["Less Discount 10%", "Less 10%", "School Discount 10%", "Spl. Disc. 10 %", "Rebate 10%"]
)
def test_what_is_left_after_a_discount_is_the_total_also_where_it_was_rounded(less: str) -> None:
    assert values("INVOICE", paper(BOOKS.replace("Less Discount 10%", less)))["total_amount"] == "2252.00"


def test_the_numbers_of_a_vehicle_on_its_bill_are_no_certificate_of_its_registration() -> None:
    printed = RICKSHAW.format(copy="Original", place="Showroom :", father="S/o :")
    found = separate(typed(printed), load_catalog())
    assert [each.classification.doctype for each in found] == ["INVOICE"]
    assert rickshaw()["serial_number"] == "MXZPK8LPXP4166572"


def test_a_figure_read_in_one_line_with_the_name_behind_it_is_of_its_own_column() -> None:
    assert rickshaw()["line_items"] == (row("E-Rickshaw D+4 PK118", "87038040", "1", "120000.00", "120000.00"),)


@pytest.mark.parametrize("copy", ["R.T.O. Copy", "Financier's Copy", "To. Party Copy"])
def test_whose_copy_of_a_bill_it_is_says_not_who_buys(copy: str) -> None:
    assert rickshaw(copy=copy)["customer_name"] == "Sunil Kale"


@pytest.mark.parametrize(
    "father", ["S/o :", "S/D/W of :", "S/W/D of :", "Son/Daughter/Wife of :", "Father's / Husband's Name :"]
)
def test_whose_child_or_wife_the_buyer_is_is_no_part_of_the_address(father: str) -> None:
    assert rickshaw(father=father)["customer_address"] == "22, Ozar Road, Nashik - 422206"


@pytest.mark.parametrize(
    "place", ["Showroom :", "Show Room:", "Head Office :", "Regd. Off. :", "Works & Office :", "Showroom & Workshop:"]
)
def test_what_kind_of_place_the_sellers_is_is_no_part_of_its_address(place: str) -> None:
    assert rickshaw(place=place)["dealer_address"] == "14, Station Road, Nashik - 422001"


@pytest.mark.parametrize("place", ["Showroom No.", "Office No."])
def test_what_numbers_a_place_is_part_of_its_address(place: str) -> None:
    assert rickshaw(place=place)["dealer_address"] == f"{place} 14, Station Road, Nashik - 422001"
