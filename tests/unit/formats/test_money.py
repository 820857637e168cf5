"""Amounts as printed and as misread."""

from __future__ import annotations

import pytest

from sheaf.formats import money
from sheaf.formats.error import FormatError


@pytest.mark.parametrize(
    "text",
    [
        "1,00,102.03", "100,102.03", "100102.03", "Rs. 1,00,102.03", "Rs.1,00,102.03", "₹1,00,102.03",
        "₹ 1,00,102.03/-", "INR 1,00,102.03", "?1,00,102.03", "`1,00,102.03", "z1,00,102.03", "F 1,00,102.03",
        "1.00.102.03", "1 00 102.03", "1,00,102,03", "1,00, 102.03", "1,0O,1O2.03", "1,00,102.03 Cr", "1,00,102.03Dr",
        "₹१,००,१०२.०३", "1,00,102.03 only", "1,00,I02.03",
    ],
)  # fmt: skip
def test_every_way_to_write_it_is_the_same_amount(text: str) -> None:
    assert money.parse(text) == "100102.03"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("5,000/-", "5000.00"), ("Rs 500", "500.00"), ("0.5", "0.50"), ("1,250", "1250.00"), ("00", "0.00"),
        ("-450.00", "-450.00"), ("(1,250.50)", "-1250.50"), ("Rs. -20", "-20.00"), ("12,34,56,789.00", "123456789.00"),
        ("1,234,567", "1234567.00"), ("118.00", "118.00"), ("10.000", "10000.00"),
    ],
)  # fmt: skip
def test_amounts_of_all_sizes(text: str, wanted: str) -> None:
    assert money.parse(text) == wanted


@pytest.mark.parametrize(
    "text", ["", "Rs.", "abc", "12,34,5", "1,2,3", "01/02/2024", "9%", "12345678901234567", "1-2", "A123", "12 345 6"]
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        money.parse(text)


def test_amounts_are_found_with_their_places() -> None:
    text = "Grand Total Rs. 1,18,000.00 (incl. GST 18%) on 01/02/2024, INV-2024/118"
    (found,) = money.find(text)
    assert (found.value, text[found.start : found.end]) == ("118000.00", "Rs. 1,18,000.00")


def test_several_amounts_in_a_row_stay_apart() -> None:
    assert [found.value for found in money.find("8517 2 10,000.00 20,000.00")] == [
        "8517.00", "2.00", "10000.00", "20000.00",
    ]  # fmt: skip
