"""Bills with unusual words and arrangements: what is not known by its caption is known by what it does."""

from __future__ import annotations

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.doctypes.invoice import DOCTYPE
from sheaf.model.field import Choice, Value
from sheaf.stages.classify import classify
from sheaf.stages.extract import extract
from sheaf.stages.validate import validate
from tests.unit.stages.typed_bills import BILLS
from tests.unit.stages.typed_paper import paper

AMOUNTS = ("taxable_amount", "cgst_amount", "sgst_amount", "igst_amount", "total_amount")


def choices(typescript: str) -> dict[str, Choice]:
    return {choice.name: choice for choice in validate(extract(paper(typescript), DOCTYPE), DOCTYPE)}


def values(typescript: str) -> dict[str, Value]:
    return {name: choice.candidate.value for name, choice in choices(typescript).items()}


@pytest.mark.parametrize("name", BILLS)
def test_all_fields_of_an_unusual_bill_are_read(name: str) -> None:
    bill = BILLS[name]
    found = values(bill.typescript)
    assert {field: found.get(field) for field in bill.truth} == dict(bill.truth)


@pytest.mark.parametrize("name", BILLS)
def test_no_amount_is_made_up(name: str) -> None:
    bill = BILLS[name]
    found = values(bill.typescript)
    assert {field for field in AMOUNTS if found.get(field) is not None} <= set(bill.truth)


@pytest.mark.parametrize("name", BILLS)
def test_an_unusual_bill_is_an_invoice(name: str) -> None:
    assert classify(paper(BILLS[name].typescript), load_catalog()).doctype == "INVOICE"


def test_an_amount_that_only_adds_up_is_less_sure_than_one_with_a_caption() -> None:
    known, unknown = choices(BILLS["captions_over_values"].typescript), choices(BILLS["unknown_captions"].typescript)
    assert unknown["taxable_amount"].candidate.evidence < 0.7 < known["taxable_amount"].candidate.evidence


def test_an_amount_with_an_unknown_caption_is_left_out_where_it_does_not_add_up() -> None:
    found = values(BILLS["unknown_captions"].typescript.replace("74,675.00", "74,275.00"))
    assert "taxable_amount" not in found


def test_a_house_is_no_number_of_a_bill() -> None:
    found = values(BILLS["seller_in_footer"].typescript.replace("Invoice : 24-0099", ""))
    assert found.get("invoice_number") is None


def test_a_tax_at_two_rates_is_their_sum() -> None:
    text = BILLS["amount_before_quantity"].typescript
    split = text.replace(
        """Central Tax (9%)                        1,710.00
   State Tax (9%)                          1,710.00""",
        """CGST 9%                                 1,260.00
   SGST 9%                                 1,260.00
   CGST 14%                                  450.00
   SGST 14%                                  450.00""",
    )
    found = values(split)
    assert (found["cgst_amount"], found["sgst_amount"]) == ("1710.00", "1710.00")


FURNITURE = """
   pinewood decor
   Tax invoice D-318 of 14/02/2024

   From                          Deliver and bill to            Delivery
   Pinewood Decor                Meena Iyer                     by March 2024
   44, Usman Road, T Nagar,      7, Temple Street, T Nagar,     Assembly included
   Chennai - 600017              Chennai 600017
   GSTIN 33XXZPL4321D1ZU

   Piece                      HSN        Pieces   Price each          Price
   Oak Shelf                  94038900        2     1,500.00       3,000.00
   72 x 121 x 30 cm
   Walnut finish
   Study Table                94033010        1     7,000.00       7,000.00
   120 x 60 x 75 cm
   Honey finish

                              Pieces total                       10,000.00
                              CGST @ 9%                             900.00
                              SGST @ 9%                             900.00
                              Invoice value                      11,800.00
"""

WORKSHOP = """
   PINEWOOD WHEELS                                                     SERVICE INVOICE
   44, Usman Road, T Nagar, Chennai - 600017
   GSTIN: 33XXZPL4321D1ZU

   Customer Name & Address                       Invoice No.   : S0318
   Meena Iyer                                    Invoice Date  : 14/02/2024
   7, Temple Street, T Nagar, Chennai 600017

   Sr.   SPARE PARTS                  HSN/SAC     Qty      Rate     GST      Taxable
   1     Oil Filter Element           84212300    1      397.00     28%       397.00
                                            Spare Parts Total 397.00
   Sr.   LABOUR CHARGES               HSN/SAC     Qty      Rate     GST      Taxable
   2     Body wash and polish         998714      1      752.00     18%       752.00
                                            Labour Charges Total 752.00
                                                 Taxable Amount            1,149.00
                                                 CGST                        123.26
                                                 SGST                        123.26
                                                 Net Bill Amount           1,395.52
"""


def rows_of(typescript: str) -> list[tuple[Value, Value]]:
    rows = values(typescript)["line_items"]
    assert isinstance(rows, tuple)
    return [(row["description"], row["amount"]) for row in rows if isinstance(row, dict)]


def test_a_price_beside_the_price_of_each_is_the_amount_and_measures_are_no_part_of_the_goods() -> None:
    assert rows_of(FURNITURE) == [("Oak Shelf", "3000.00"), ("Study Table", "7000.00")]


def test_a_title_may_stand_before_the_number_and_its_day() -> None:
    found = values(FURNITURE)
    assert (found["invoice_number"], found["invoice_date"]) == ("D-318", "14/02/2024")


def test_one_caption_says_that_goods_are_delivered_and_billed_to_the_same() -> None:
    found = values(FURNITURE)
    assert (found["dealer_name"], found["customer_name"]) == ("Pinewood Decor", "Meena Iyer")


def test_what_the_goods_are_may_be_the_caption_over_them() -> None:
    assert rows_of(WORKSHOP) == [("Oil Filter Element", "397.00"), ("Body wash and polish", "752.00")]
