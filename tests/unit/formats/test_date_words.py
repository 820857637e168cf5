"""Dates in words, as certificates say them and as readers misread them."""

from __future__ import annotations

import pytest

from sheaf.formats import date_words
from sheaf.formats.error import FormatError


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("First day of June Two thousand nineteen", "01/06/2019"),
        ("TWENTY-THIRD day of MARCH One thousand nine hundred and NINETY", "23/03/1990"),
        ("Twenty third day of March Nineteen Hundred and Ninety Nine", "23/03/1999"),
        ("Thirtieth day of September, Two Thousand and Eight", "30/09/2008"),
        ("Thirty first day of December Twenty Twenty One", "31/12/2021"),
        ("10th day of March 2008", "10/03/2008"),
        ("Seventhday ofFebruary Twothousandtwenty-four", "07/02/2024"),
        ("E1eventh day 0f 0ctober Two thousand twentv", "11/10/2020"),
    ],
)
def test_a_date_in_words_is_read_with_its_misreadings(text: str, wanted: str) -> None:
    assert date_words.parse(text) == wanted


def test_two_dates_in_a_text_are_told_apart() -> None:
    text = (
        "is incorporated on this First day of June Two thousand nineteen under the Companies Act, 2013 (18 of 2013). "
        "Given under my hand at Manesar this Third day of June Two thousand nineteen."
    )
    first, second = date_words.find(text)
    assert (first.value, second.value) == ("01/06/2019", "03/06/2019")
    assert text[first.start : first.end] == "First day of June Two thousand nineteen"


@pytest.mark.parametrize(
    "text",
    [
        "Thirty second day of June Two thousand nineteen",
        "the Companies Act, 2013 (18 of 2013)",
        "Two thousand nineteen",
        "First day of June",
        "may be verified within ten days",
    ],
)
def test_what_says_no_day_is_no_date(text: str) -> None:
    assert date_words.find(text) == ()
    with pytest.raises(FormatError):
        date_words.parse(text)
