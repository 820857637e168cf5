"""Bills of cabs, hoardings, batteries and grain: columns nobody listed, parties without captions, what one does."""

from __future__ import annotations

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

_CABS = """
                                    Omkar Travels
{trade}
                  12, Station Road, Rampur, Uttar Pradesh - 244901
                                     INVOICE
   Kaveri Wheels                                              Bill No      : INV/24-25/118
   5, Green Park, Bareilly, Uttar Pradesh - 243001            Bill Date    : 11/08/2024
   {party} : 09ZZZFX0000A1ZA                               GSTIN        : 09ZZZFY0000B1Z7

   Date        {slip}     Car No.       Particulars               {run}      Hrs      Amount
   07/07/24    7814       UP00C6252     Sedan AC Local            85       12       2195.00
   14/07/24    7819       UP00V3264     SUV Outstation            76       14       4180.00
   17/07/24    7821       UP00H7998     SUV Airport Drop          110      6        3640.00
                                                                    Total      10,015.00
                                                              CGST @ 2.5%        250.38
                                                              SGST @ 2.5%        250.38
                                                              Rounded off          0.24
                                                              Grand Total     10,516.00
   For Omkar Travels
   SPECIMEN
"""
_TRADE = "Cars, Tempo Travellers & Buses on Hire - 24 Hrs Service"


def _cabs(trade: str = _TRADE, party: str = "Party GSTIN", slip: str = "D.S. No", run: str = "Kms") -> str:
    return _CABS.format(trade=trade.center(86), party=party, slip=slip, run=run)


@pytest.mark.parametrize("slip", ["D.S. No", "Slip No", "Trip No"])
def test_the_numbers_of_slips_are_no_codes_of_goods_and_kilometres_and_hours_count_none(slip: str) -> None:
    assert values("INVOICE", paper(_cabs(slip=slip)))["line_items"] == (
        {"description": "Sedan AC Local", "amount": "2195.00"},
        {"description": "SUV Outstation", "amount": "4180.00"},
        {"description": "SUV Airport Drop", "amount": "3640.00"},
    )


def test_hours_alone_count_what_is_charged() -> None:
    rows = values("INVOICE", paper(_cabs(run="Gate")))["line_items"]
    assert isinstance(rows, tuple)
    assert [row["quantity"] for row in rows if isinstance(row, dict)] == ["12", "14", "6"]


@pytest.mark.parametrize("party", ["Party GSTIN", "Client GST No", "Buyer's GSTIN"])
def test_whose_a_gstin_is_its_caption_says_and_what_stands_over_it_is_the_buyer(party: str) -> None:
    read = values("INVOICE", paper(_cabs(party=party)))
    assert (read["dealer_gstin"], read["customer_gstin"]) == ("09ZZZFY0000B1Z7", "09ZZZFX0000A1ZA")
    assert read["customer_name"] == "Kaveri Wheels"
    assert read["customer_address"] == "5, Green Park, Bareilly, Uttar Pradesh - 243001"


def test_the_caption_that_says_whose_a_gstin_is_may_stand_in_a_column_of_its_own() -> None:
    apart = _cabs().replace("Party GSTIN : 09ZZZFX0000A1ZA", "Party GSTIN   : 09ZZZFX0000A1ZA")
    read = values("INVOICE", paper(apart))
    assert (read["dealer_gstin"], read["customer_gstin"]) == ("09ZZZFY0000B1Z7", "09ZZZFX0000A1ZA")


@pytest.mark.parametrize(
    "trade",
    [
        _TRADE,
        "A/C & Non A/C Cars - Service 24 x 7",
        "Hoardings | Unipoles | Bus Shelters | Mobile Vans",
        "GRAIN MERCHANTS & COMMISSION AGENTS",
        "Arhtiyas & Cotton Ginners",
    ],
)
def test_what_one_does_is_no_part_of_the_address(trade: str) -> None:
    read = values("INVOICE", paper(_cabs(trade)))
    assert read["dealer_address"] == "12, Station Road, Rampur, Uttar Pradesh - 244901"


@pytest.mark.parametrize("place", ["Cloth Merchants Market, Relief Road", "Opp. Grain Merchants"])
def test_a_place_that_is_called_after_a_trade_is_a_part_of_the_address(place: str) -> None:
    assert str(values("INVOICE", paper(_cabs(place)))["dealer_address"]).startswith(place)


_HOARDINGS = """
   Omkar Outdoor Media Limited                                                TAX INVOICE

   {giver:<44}Client                        Invoice No.    : 25-26/118
   12, Station Road, Rampur,                   Kaveri Sarees                 Invoice Dt.    : 08-Aug-2025
   Uttar Pradesh - 244901                      5, Green Park, Bareilly,      Campaign       : Monsoon
   GSTIN : 09ZZZFY0000B1Z7                     Uttar Pradesh - 243001        State Code     : 09

   Sr    {text:<24}{first:<16}{second:<14}SAC       Shown From     Amount
   1     Rampur - Ring Road      Unipole FL      60 x 10       998361    09-Jul-25      1,25,500.00
   2     Mounting Charges                                      998361                   3,000.00
                                                               Taxable Amount         1,28,500.00
                                                               CGST @ 9%                11,565.00
                                                               SGST @ 9%                11,565.00
                                                               Net Payable            1,51,630.00
   For Omkar Outdoor Media Limited
   SPECIMEN
"""


def _hoardings(giver: str = "From", text: str = "Site / Location", first: str = "Media", second: str = "Format") -> str:
    return _HOARDINGS.format(giver=giver, text=text, first=first, second=second)


@pytest.mark.parametrize(
    ("text", "first", "second"), [("Site / Location", "Media", "Size (WxH)"), ("Landmark", "Structure", "Format")]
)
def test_a_table_is_one_of_goods_whatever_its_trade_calls_the_other_columns(text: str, first: str, second: str) -> None:
    assert values("INVOICE", paper(_hoardings(text=text, first=first, second=second)))["line_items"] == (
        {"description": "Rampur - Ring Road", "hsn": "998361", "amount": "125500.00"},
        {"description": "Mounting Charges", "hsn": "998361", "amount": "3000.00"},
    )


@pytest.mark.parametrize("giver", ["From", "Regd. Office", "Head Office"])
def test_a_box_with_the_address_alone_is_that_of_the_business_in_the_letterhead(giver: str) -> None:
    read = values("INVOICE", paper(_hoardings(giver)))
    assert read["dealer_name"] == "Omkar Outdoor Media Limited"
    assert read["dealer_address"] == "12, Station Road, Rampur, Uttar Pradesh - 244901"


def test_a_box_with_a_name_over_the_address_keeps_it() -> None:
    named = _hoardings().replace("12, Station Road, Rampur,", "Om Publicity             ")
    named = named.replace("Uttar Pradesh - 244901", "12, Tilak Rd, 244901  ").replace(
        "For Omkar Outdoor", "For Om Publicity"
    )
    assert values("INVOICE", paper(named))["dealer_name"] == "Om Publicity"


@pytest.mark.parametrize("caption", ["Battery Sr. No.", "Inverter Serial No", "Tyre Sr No."])
def test_a_serial_number_may_say_of_which_wares_it_is_and_stand_under_that(caption: str) -> None:
    bill = f"""
                        Omkar Power Point
                 12, Station Road, Rampur - 244901
                          GST INVOICE
   Name : Asha Devi                         Invoice No. : INV-118
                                            Date        : 09-06-2023
   Particulars                 HSN         Qty.    Rate        Amount
   Sample Battery 165 AH       85072000    1       13,837.00   13,837.00
                                           Total               13,837.00

   {caption}        Mfg. Code      Free Warranty
   RK23790097059          I917           18 Months
   SPECIMEN
   """
    assert values("INVOICE", paper(bill))["serial_number"] == "RK23790097059"


def test_a_gstin_announces_no_tax_so_that_a_bill_of_supply_has_no_taxable_value() -> None:
    bill = """
                               BILL OF SUPPLY
                             OMKAR TRADING CO.
             12, Station Road, Rampur, Uttar Pradesh - 244901
             GSTIN 09ZZZFY0000B1Z7      Mandi Lic. No. 542
   Party         Asha Provision                  Bill No.   : 567
   Add.          5, Green Park, Bareilly 243001  Date       : 12/11/2023

   Particulars       HSN         Bags     Weight     Rate        Amount
   Masoor Loose      07134000    95       48.22      5990.00     288837.80
   Total                         95       48.22                  288837.80
                                          Market Fee @ 1.50%       4332.57
                                          Bardana                  1710.00
                                          Grand Total            294880.00
   SPECIMEN
   """
    read = values("INVOICE", paper(bill))
    assert read.get("taxable_amount") is None
    assert read["total_amount"] == "294880.00"
