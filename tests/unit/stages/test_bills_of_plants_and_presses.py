"""Bills of plants and printing presses: rows of captions over their values, taxes and units in the captions of columns,
and two scripts in one letterhead. All names are invented."""

from __future__ import annotations

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.doctypes.invoice import DOCTYPE
from sheaf.model.field import Value
from sheaf.stages.classify import classify
from sheaf.stages.extract import extract
from sheaf.stages.validate import validate
from tests.unit.stages.typed_paper import paper

PLANT = """
   KAVERI READYMIX CONCRETE
   Plant : Plot 5, Peenya, Bengaluru - 560058
   GSTIN 29XXZPS1234C1ZG

   Document         Document No.     Document Date     Reverse Charge
   Tax Invoice      5763             30-May-2024       N
   Sales Order      Customer P.O.    Payment Terms     Plant Code
   SO401452         VERBAL/3005      30 Days           912

   Customer (Bill to)
   Deccan Builders
   12, Lake Road, Salem - 636007
   GSTIN 33XXZPK5678E1Z7

   HSN        Grade / Description     UOM   Volume   Rate/UOM     Assessable   IGST 18%    Line Total
   38245010   Ready Mix Concrete M20  CUM    10.00       4,259.00  42,590.00   7,666.20     50,256.20
   38245010   Ready Mix Concrete M30  CUM     2.00       5,000.00  10,000.00   1,800.00     11,800.00
   Total Assessable 52,590.00    Total IGST 9,466.20    Rounding -0.20    Payable Rs. 62,056.00

   Delivery particulars
   Challan       Transit Mixer     Batch Time     Cum
   92302         KA39M0461         06:30          6.00
   86300         KA08M8523         08:44          4.00
"""

PRESS = """
   टैक्स इनवॉइस / TAX INVOICE
   NATIONAL MUDRANALAYA
   ऑफसेट, फ्लेक्स, स्क्रीन प्रिंटिंग के विशेषज्ञ
   18, Timber Market,
   Nashik - 422001
   GSTIN : 27XXZPS1234C1ZK
   बिल क्र. / Bill No. : 118         दिनांक / Date : 10.05.2024
   श्री/मेसर्स M/s    Manpreet Trivedi
   पता / Address    22, Lake View Road, Pune - 411004

   Qty    Description of Work     HSN        Rate      Amount
   10     Letterhead A4           48172000   40.00     400.00
   Total                                               400.00
   CGST 9%                                              36.00
   SGST 9%                                              36.00
   Grand Total                                         472.00
"""


def values(typescript: str) -> dict[str, Value]:
    chosen = validate(extract(paper(typescript), DOCTYPE), DOCTYPE)
    return {choice.name: choice.candidate.value for choice in chosen}


def test_what_a_later_row_of_captions_says_of_an_order_and_of_challans_is_no_title() -> None:
    assert classify(paper(PLANT), load_catalog()).doctype == "INVOICE"


@pytest.mark.parametrize("title", ["Sales Order", "Delivery Challan", "Purchase Order"])
def test_the_first_of_all_captions_over_their_values_is_what_the_paper_is_called(title: str) -> None:
    first = (
        PLANT[: PLANT.index("   Sales Order")]
        .replace("Document    ", title.ljust(12))
        .replace("Tax Invoice", "SO401452   ")
    )
    order = first + PLANT[PLANT.index("   Customer (") : PLANT.index("   Delivery particulars")]
    assert classify(paper(order), load_catalog()).doctype is None


def test_a_unit_behind_a_stroke_and_the_rate_of_a_tax_are_of_one_columns_caption() -> None:
    rows = values(PLANT)["line_items"]
    assert isinstance(rows, tuple)
    assert [(row["rate"], row["amount"]) for row in rows if isinstance(row, dict)] == [
        ("4259.00", "50256.20"),
        ("5000.00", "11800.00"),
    ]


@pytest.mark.parametrize(
    "site", ["Plant :", "Batching Plant:", "Mill & Godown :", "Regd. Office & Mfg. Unit :", "Clinic:"]
)
def test_the_kind_of_place_before_an_address_is_no_part_of_it(site: str) -> None:
    found = values(PLANT.replace("Plant :", site))
    assert found["dealer_address"] == "Plot 5, Peenya, Bengaluru - 560058"


def test_what_is_said_in_another_script_than_the_address_is_no_part_of_it() -> None:
    found = values(PRESS)
    assert (found["dealer_name"], found["dealer_address"]) == (
        "NATIONAL MUDRANALAYA",
        "18, Timber Market, Nashik - 422001",
    )
    hindi = PRESS.replace("18, Timber Market,", "18, टिम्बर मार्केट,").replace("Nashik - 422001", "नासिक - 422001")
    assert "टिम्बर मार्केट, नासिक - 422001" in str(values(hindi)["dealer_address"])


def test_a_caption_may_follow_the_same_in_another_script_without_a_stroke() -> None:
    found = values(PRESS)
    assert (found["customer_name"], found["customer_address"]) == (
        "Manpreet Trivedi",
        "22, Lake View Road, Pune - 411004",
    )


def test_a_name_stands_over_the_address_where_its_caption_was_not_read() -> None:
    unread = PRESS.replace("श्री/मेसर्स M/s    ", "~s/e ~M1s        ").replace("पता / Address    ", "~qI / Address    ")
    found = values(unread)
    assert (found["customer_name"], found["customer_address"]) == (
        "Manpreet Trivedi",
        "22, Lake View Road, Pune - 411004",
    )
    assert "customer_name" not in values(unread.replace("~s/e ~M1s", "Sold at  "))


@pytest.mark.parametrize("gap", ["    ", " "])
def test_sums_stand_in_one_line_with_their_captions_before_them(gap: str) -> None:
    line = ["Total Assessable 52,590.00", "Total CGST 4,733.10", "Total SGST 4,733.10", "Rounding -0.20"]
    halves = PLANT[: PLANT.index("   Total Assessable")].replace("IGST 18%", "GST Amt ")
    found = values(f"{halves}   {gap.join(line)}    Payable Rs. 62,056.00\n")
    names = ("taxable_amount", "cgst_amount", "sgst_amount", "total_amount")
    assert [found[name] for name in names] == ["52590.00", "4733.10", "4733.10", "62056.00"]


def test_two_capitals_with_figures_and_letters_behind_them_announce_no_serial_number() -> None:
    assert "serial_number" not in values(PLANT.replace("KA39M0461", "SN39M0461"))
    assert values(PLANT.replace("KA39M0461", "SN 39M0461"))["serial_number"] == "39M0461"
