"""Amounts in words, well and badly read."""

from __future__ import annotations

import pytest

from sheaf.formats import amount_words
from sheaf.formats.error import FormatError


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Rupees One Lakh Twenty Three Thousand Four Hundred Fifty Six and Paise Fifty Only", "123456.50"),
        ("RupeesOneLakhTwentyThreeThousandFourHundredFiftySixOnly", "123456.00"),
        ("INR Two Crore Five Lakh Only", "20500000.00"),
        ("Indian Rupees Eleven Thousand Eight Hundred and Fifty Paise Only", "11800.50"),
        ("Rupees Seventeen Thousand Nlne Hundrcd Ninety Nine Only", "17999.00"),
        ("Rs. Forty-Two Thousand Only.", "42000.00"),
    ],
)
def test_an_amount_in_words_is_worked_out(text: str, wanted: str) -> None:
    assert amount_words.parse(text) == wanted


@pytest.mark.parametrize("text", ["", "Only", "Amount Chargeable", "Rupees Xyzzy Thousand", "1,00,000"])
def test_other_words_are_no_amount(text: str) -> None:
    with pytest.raises(FormatError):
        amount_words.parse(text)
