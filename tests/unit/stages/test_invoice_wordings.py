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
