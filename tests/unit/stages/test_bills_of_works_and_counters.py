"""Bills of contractors and of counters: how their number is announced, what stands around the seller's name, and
in which parts their goods are listed.

All names are invented.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from sheaf.model.field import Value
from sheaf.model.layout import DocumentLayout, lay_out
from tests.unit.stages.typed_paper import paper, resized, typed
from tests.unit.stages.understood import values

TABLE = """
   Sl   Particulars          HSN        Qty    Rate         Amount
   1    Steel Almirah        94032010   2      9,000.00     18,000.00
                                        Taxable Value       18,000.00
                                        CGST 9%              1,620.00
                                        SGST 9%              1,620.00
                                        Grand Total         21,240.00
"""
SELLER = """
   SHIVAM FURNITURE
   Main Road, Near Bus Stand, Nashik - 422001
   GSTIN : 27ABCPS1234C1ZV
   TAX INVOICE
"""


def bill(head: str) -> dict[str, Value]:
    return values("INVOICE", paper(head.strip("\n") + "\n" + TABLE.lstrip("\n")))


@pytest.mark.parametrize("caption", ["Running Bill No.", "R.A. Bill No.", "Work Bill No.", "Bill Ref.", "Vr. No."])
def test_a_contractor_words_his_number_as_he_likes(caption: str) -> None:
    found = bill(f"{SELLER}   {caption}: 2023-24/8450\n   Date: 05/01/2024")

    assert (found.get("invoice_number"), found.get("invoice_date")) == ("2023-24/8450", "05/01/2024")


@pytest.mark.parametrize("sign", ["Inv#:", "INV.#", "Bill #", "Memo#", "Inv # -"])
def test_the_number_sign_announces_a_bills_number_at_its_word_or_apart(sign: str) -> None:
    found = bill(f"{SELLER}   {sign} 2023-24/8450 Ctr: 2\n   Date: 05/01/2024")

    assert found.get("invoice_number") == "2023-24/8450"


@pytest.mark.parametrize("day", ["dtd. 05/01/2024", "(05/01/2024)", "· 5 Jan 2024", "on 05.01.2024"])
def test_a_number_ends_where_its_day_begins(day: str) -> None:
    found = bill(f"{SELLER}   Invoice No. 2023-24/8450 {day}")

    assert (found.get("invoice_number"), found.get("invoice_date")) == ("2023-24/8450", "05/01/2024")


@pytest.mark.parametrize("line", ["Turnkey interiors", "Civil | Interior | Turnkey", "Where quality meets care"])
def test_what_a_contractor_says_of_his_trade_under_his_name_is_no_part_of_his_address(line: str) -> None:
    found = bill(SELLER.replace("\n   Main", f"\n   {line}\n   Main") + "   Bill No : 118    Date : 14/08/2024")

    assert found.get("dealer_address") == "Main Road, Near Bus Stand, Nashik - 422001"


@pytest.mark.parametrize("line", ["Opposite town hall", "Gandhi chowk", "Shanti Sadan"])
def test_a_place_in_a_line_of_its_own_is_part_of_the_address(line: str) -> None:
    found = bill(SELLER.replace("\n   Main", f"\n   {line}\n   Main") + "   Bill No : 118    Date : 14/08/2024")

    assert found.get("dealer_address") == f"{line} Main Road, Near Bus Stand, Nashik - 422001"


def test_a_line_set_smaller_than_the_address_under_it_is_none_of_it() -> None:
    head = SELLER.replace("\n   Main", "\n   Aangan Se Ambar Tak\n   Main") + "   Bill No : 118"
    layout = _set(head, "Aangan Se Ambar Tak", 0.75)

    found = values("INVOICE", layout)

    assert found.get("dealer_address") == "Main Road, Near Bus Stand, Nashik - 422001"


def test_the_company_under_a_brand_set_far_larger_is_the_seller() -> None:
    head = """
   GHARJYOTI
   GHARJYOTI HOME RETAIL LTD
   Main Road, Near Bus Stand, Nashik - 422001
   GSTIN : 27ABCPS1234C1ZV
   TAX INVOICE
   Bill No : 118
"""

    found = values("INVOICE", _set(head, "GHARJYOTI", 1.9))

    assert (found.get("dealer_name"), found.get("dealer_address")) == (
        "GHARJYOTI HOME RETAIL LTD",
        "Main Road, Near Bus Stand, Nashik - 422001",
    )


def test_a_company_whose_goods_are_dealt_in_is_not_the_seller() -> None:
    head = """
   GHARJYOTI MOTORS
   Dealers for Vahan Tractors Ltd
   Main Road, Near Bus Stand, Nashik - 422001
   TAX INVOICE
   Bill No : 118
"""

    assert values("INVOICE", _set(head, "GHARJYOTI MOTORS", 1.9)).get("dealer_name") == "GHARJYOTI MOTORS"


def test_a_serial_numbers_first_nought_is_no_letter_of_its_caption() -> None:
    found = bill(f"{SELLER}   Bill No : 118    Date : 14/08/2024\n   S/N: 0KTD3VTX704119B")

    assert found.get("serial_number") == "0KTD3VTX704119B"


def test_the_lettered_parts_of_a_works_bill_are_no_words_of_its_rows() -> None:
    found = values(
        "INVOICE",
        paper(
            f"""{SELLER}   Bill No : 118    Date : 14/08/2024

   Sl   Particulars                   HSN/SAC    Qty    UOM    Rate        Amount
   A.   CIVIL WORK
   1    Brick work 4 inch             995411     210    Sft    110.00      23,100.00
   2    Floor tiling                  995411     340    Sft    85.00       28,900.00
   B.   CARPENTRY
   3    Flush door with frame         995411     3      Nos    9,500.00    28,500.00
        Sub Total                                                          80,500.00
        CGST @ 9%                                                           7,245.00
        SGST @ 9%                                                           7,245.00
        Grand Total                                                        94,990.00
"""
        ),
    )

    rows = found.get("line_items")
    assert isinstance(rows, tuple)
    assert [row["description"] for row in rows if isinstance(row, Mapping)] == [
        "Brick work 4 inch",
        "Floor tiling",
        "Flush door with frame",
    ]


def test_a_vehicles_price_at_the_showroom_is_its_rate_and_a_subsidy_a_discount() -> None:
    found = values(
        "INVOICE",
        paper(
            f"""{SELLER}   Bill No : 118    Date : 14/08/2024

   #  Item            HSN        Qty   Ex-showroom (excl. GST)   Subsidy      Taxable Value
   1  Zyn S2 Black    87116020   1     1,24,285.71               10,000.00    1,14,285.71
                                       CGST 2.5%                                 2,857.14
                                       SGST 2.5%                                 2,857.14
                                       Invoice Value                          1,19,999.99
"""
        ),
    )

    assert found.get("line_items") == (
        {
            "description": "Zyn S2 Black",
            "hsn": "87116020",
            "quantity": "1",
            "rate": "124285.71",
            "amount": "114285.71",
        },
    )


def _set(head: str, text: str, times: float) -> DocumentLayout:
    """Return the bill of a text layer whose line `text` is so many times as high."""
    return lay_out(resized(typed(head.strip("\n") + "\n" + TABLE.lstrip("\n")), text, times))
