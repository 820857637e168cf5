"""Specimens of trade: the truth is printed, the sums add up, the numbers pass their checks."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from hashlib import sha256

import pypdfium2 as pdfium
import pytest
from stdnum.in_ import gstin

from sheaf.model.field import Value
from specimens import Grade, layouts, make
from specimens.money import grouped, in_words

INVOICES = [name for held_apart in (False, True) for name in layouts("INVOICE", held_apart=held_apart)]
CERTIFICATES = [name for held_apart in (False, True) for name in layouts("GST_CERT", held_apart=held_apart)]
PAPERS = [name for held_apart in (False, True) for name in layouts("OTHERS", held_apart=held_apart)]
PRINTED_OTHERWISE = {"invoice_date", "formatted_address"}


def _printed(doctype: str, layout: str, seed: int) -> tuple[str, Mapping[str, Value]]:
    specimen = make(doctype, layout, Grade.TEXT_LAYER, seed)
    document = pdfium.PdfDocument(specimen.data)
    try:
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    return _folded(text), specimen.truth


def _folded(text: str) -> str:
    return "".join(character for character in text.upper() if character.isalnum())


def _strings(value: Value) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        return [each for part in value.values() for each in _strings(part)]
    assert not isinstance(value, bool)
    return [each for part in value or () for each in _strings(part)]


def _amount(truth: Mapping[str, Value], name: str) -> Decimal:
    value = truth.get(name, "0")
    assert isinstance(value, str)
    return Decimal(value)


@pytest.mark.parametrize("layout", INVOICES)
def test_what_the_truth_of_an_invoice_names_is_printed(layout: str) -> None:
    printed, truth = _printed("INVOICE", layout, 1)
    assert "SPECIMEN" in printed
    assert {"invoice_number", "invoice_date", "dealer_gstin", "line_items", "total_amount"} <= set(truth)
    for name, value in truth.items():
        if name not in PRINTED_OTHERWISE:
            # A shop writes whole rupees without paise.
            assert all(_folded(text.removesuffix(".00")) in printed for text in _strings(value)), name


@pytest.mark.parametrize("layout", INVOICES)
def test_the_sums_of_an_invoice_add_up(layout: str) -> None:
    for seed in (2, 3):
        _, truth = _printed("INVOICE", layout, seed)
        taxes = sum(_amount(truth, name) for name in ("cgst_amount", "sgst_amount", "igst_amount"))
        assert truth.get("cgst_amount") == truth.get("sgst_amount")
        if "taxable_amount" in truth and taxes:
            whole = _amount(truth, "taxable_amount") + taxes
            # A dearer car's buyer pays a hundredth of the price besides: tax collected at source.
            sums = (whole, whole * Decimal("1.01"))
            assert min(abs(each - _amount(truth, "total_amount")) for each in sums) <= Decimal("0.5")
        for name in ("dealer_gstin", "customer_gstin"):
            number = truth.get(name)
            assert number is None or (isinstance(number, str) and gstin.is_valid(number))


@pytest.mark.parametrize("layout", ["tally_e_invoice", "portal"])
def test_the_reference_of_an_e_invoice_is_the_hash_of_what_it_refers_to(layout: str) -> None:
    _, truth = _printed("INVOICE", layout, 4)
    day = str(truth["invoice_date"])
    year = int(day[6:]) if int(day[3:5]) > 3 else int(day[6:]) - 1
    text = f"{truth['dealer_gstin']}{year}-{(year + 1) % 100:02d}INV{truth['invoice_number']}"
    assert truth["irn"] == sha256(text.encode()).hexdigest()


@pytest.mark.parametrize("layout", CERTIFICATES)
def test_what_the_truth_of_a_certificate_names_is_printed(layout: str) -> None:
    printed, truth = _printed("GST_CERT", layout, 1)
    assert "SPECIMEN" in printed
    assert gstin.is_valid(str(truth["gst_number"]))
    for name, value in truth.items():
        texts = str(value).split(", ") if name == "address" else _strings(value)
        if name not in PRINTED_OTHERWISE:
            assert all(_folded(text) in printed for text in texts), name


@pytest.mark.parametrize("layout", PAPERS)
def test_papers_of_no_known_type_are_marked_and_have_no_fields(layout: str) -> None:
    printed, truth = _printed("OTHERS", layout, 1)
    assert "SPECIMEN" in printed
    assert not truth


def test_there_are_looks_enough_and_none_is_in_both_sets() -> None:
    for doctype, tuned, apart in (("GST_CERT", 5, 3), ("INVOICE", 10, 4), ("OTHERS", 25, 12)):
        tuning, held = layouts(doctype, held_apart=False), layouts(doctype, held_apart=True)
        assert len(tuning) >= tuned
        assert len(held) >= apart
        assert not set(tuning) & set(held)


def test_money_is_grouped_and_said_the_indian_way() -> None:
    assert grouped(Decimal("12500000.5")) == "1,25,00,000.50"
    assert grouped(Decimal("-0.33")) == "-0.33"
    assert in_words(Decimal("125021.50")) == "One Lakh Twenty Five Thousand Twenty One and Paise Fifty"
