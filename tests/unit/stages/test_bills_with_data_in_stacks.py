"""Bills with their data in a stack, and tables whose captions stand beside their values. All names are invented."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

TABLE = """
   Sl   Particulars          HSN        Qty    Rate         Amount
   1    Steel Almirah        94032010   2      9,000.00     18,000.00
                                        Taxable Value       18,000.00
                                        CGST 9%              1,620.00
                                        SGST 9%              1,620.00
                                        Grand Total         21,240.00
   Rupees Twenty One Thousand Two Hundred Forty Only
"""


def bill(head: str, table: str = TABLE) -> dict[str, Value]:
    return values("INVOICE", paper(head.rstrip("\n") + "\n" + table.lstrip("\n")))


def said(found: Mapping[str, Value], *names: str) -> list[Value]:
    return [found.get(name) for name in names]


def test_words_over_figures_right_of_a_blocks_caption_are_no_name() -> None:
    found = bill("""
   Seller                          Customer                Serial
   Sapphire Homes Private Limited  Asha Specimen Patil     SH/24/0771
   12, Station Road, Pune 411005   4, Lake Road,           Day
   GSTIN : 27ABCPS1234C1ZV         Pune 411004             05/07/2024
                                  TAX INVOICE
   """)

    assert said(found, "customer_name", "customer_address") == ["Asha Specimen Patil", "4, Lake Road, Pune 411004"]


def test_goods_have_a_name_beside_the_number_of_their_article() -> None:
    found = bill(
        """
   SAPPHIRE HOMES
   GSTIN : 27ABCPS1234C1ZV
                                  TAX INVOICE
   """,
        """
   Article      Name                  HSN       Price       Qty   Amount
   305.114.20   Bed frame, oak        9403      20,000.00   1     20,000.00
   602.770.31   Bedside table         9403       3,000.00   2      6,000.00
   """,
    )

    (items,) = said(found, "line_items")
    assert isinstance(items, tuple)
    assert [item["description"] for item in items if isinstance(item, Mapping)] == ["Bed frame, oak", "Bedside table"]


def test_values_in_order_stand_under_captions_that_they_are_right_of() -> None:
    found = bill(
        """
   SPECIMEN NURSING HOME
   GSTIN : 27ABCPS1234C1ZV
                                  TAX INVOICE
   """,
        """
   Sl   Service Description              SAC/HSN     Qty     Rate          Amount (Rs.)
   1    Room Rent (4 days)               999311         4        3,500.00           14,000.00
   2    Professional Fee                 999312         5        1,200.00            6,000.00
   3    Pharmacy                         30049099       1       11,462.00           11,462.00
   Gross Bill Amount                                                                31,462.00
   """,
    )

    assert said(found, "line_items") == [
        (
            _row("Room Rent (4 days)", "999311", "4", "3500.00", "14000.00"),
            _row("Professional Fee", "999312", "5", "1200.00", "6000.00"),
            _row("Pharmacy", "30049099", "1", "11462.00", "11462.00"),
        )
    ]


def test_a_carriers_bill_lists_its_journeys_beside_what_was_carried() -> None:
    found = bill(
        """
   SPECIMEN ROADLINES
   GSTIN : 27ABCPS1234C1ZV
                                  FREIGHT BILL
   """,
        """
   Sr.  LR No.  LR Date    Vehicle No.  From     To        Particulars     Wt (MT)   Rate/MT    Freight (Rs.)
   1    20814   04-Dec-24  GJ01KT4471   Naroda   Bhiwandi  HDPE granules   16.000    1,850.00   29,600.00
   2    20862   24-Dec-24  GJ01KT4471   Sanand   Bhiwandi  PP compound     15.000    1,900.00   28,500.00
        TOTAL                                                              31.000               58,100.00
   """,
    )

    assert said(found, "line_items") == [
        (
            _row("HDPE granules", None, "16", "1850.00", "29600.00"),
            _row("PP compound", None, "15", "1900.00", "28500.00"),
        )
    ]


def _row(description: str, hsn: str | None, quantity: str, rate: str, amount: str) -> Mapping[str, Value]:
    shown = {"description": description, "hsn": hsn, "quantity": quantity, "rate": rate, "amount": amount}
    return {name: value for name, value in shown.items() if value is not None}


def test_an_address_may_stand_in_one_line_with_the_telephone_and_the_gstin_behind_it() -> None:
    found = bill("""
   SPECIMEN NURSING HOME
   No. 18, 3rd Main, Saraswathipuram, Mysuru - 570009. Ph: 0821-25xxx00 GSTIN: 27ABCPS1234C1ZV
                                  TAX INVOICE
   Billed to
   Meridian Specimen Polymers
   Gala 4, Bhumi World, Pimplas, Dist. Thane - 421302 State: Maharashtra (27) GSTIN: 27XXZPK5678E1Z0
   """)

    assert said(found, "dealer_address", "customer_address") == [
        "No. 18, 3rd Main, Saraswathipuram, Mysuru - 570009",
        "Gala 4, Bhumi World, Pimplas, Dist. Thane - 421302",
    ]


def test_a_telephone_hidden_in_part_is_no_end_of_an_address() -> None:
    found = bill("""
   SPECIMEN TRACTORS
   A.B. Road, Near Mandi, Dewas (M.P.) 455001 Mob. 94250xxx18
   GSTIN : 27ABCPS1234C1ZV
                                  TAX INVOICE
   """)

    assert said(found, "dealer_address") == ["A.B. Road, Near Mandi, Dewas (M.P.) 455001"]
