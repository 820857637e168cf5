"""Dates in every printed form of DOCTYPES.md 3."""

from __future__ import annotations

import pytest

from sheaf.formats import dates
from sheaf.formats.error import FormatError


@pytest.mark.parametrize(
    "text",
    [
        "15/08/1990", "15-08-1990", "15.08.1990", "15 / 08/ 1990", "15-Aug-1990", "15 AUGUST 1990", "15th Aug, 1990",
        "August15, 1990", "Aug 15 1990", "15/08/90", "1990-08-15", "15 08 1990", "१५/०८/१९९०", "15/081990",
        "1508/1990", "I5/O8/199O", "l5l08l1990", "15-Auqust-1990", "1990-08-15 10:20:30", "15-08-1990 11:05 PM",
    ],
)  # fmt: skip
def test_every_printed_form_is_the_same_day(text: str) -> None:
    assert dates.parse(text) == "15/08/1990"


@pytest.mark.parametrize("text", ["23-Ju|-2023", "23-Jul-2023"])
def test_a_stroke_in_a_months_name_is_an_l(text: str) -> None:
    assert dates.parse(text) == "23/07/2023"


@pytest.mark.parametrize(
    "text",
    [
        "31/04/2020", "29/02/2023", "00/01/2020", "08/15/1990", "15/08/3090", "15", "ABC", "", "OO/OO/OOOO", "1234567",
        "00/00/0000", "01-00-2020", "00.00.00",
    ],
)  # fmt: skip
def test_no_day_is_made_of_what_is_none(text: str) -> None:
    with pytest.raises(FormatError):
        dates.parse(text)


@pytest.mark.parametrize(("text", "wanted"), [("01/02/49", "01/02/2049"), ("01/02/51", "01/02/1951")])
def test_two_digit_years_fall_around_now(text: str, wanted: str) -> None:
    assert dates.parse(text) == wanted


def test_dates_are_found_in_order_with_their_places() -> None:
    text = "From 01/04/2024 To 31-Mar-2025"
    found = dates.find(text)
    assert [item.value for item in found] == ["01/04/2024", "31/03/2025"]
    assert [text[item.start : item.end] for item in found] == ["01/04/2024", "31-Mar-2025"]


def test_a_caption_glued_to_a_date_does_not_hide_it() -> None:
    assert [item.value for item in dates.find("DOB15/08/1990MALE")] == ["15/08/1990"]


@pytest.mark.parametrize("text", ["1234/12345/12345", "12/34567/2020", "Ph. 022-25-001990", "9999 4105 7058"])
def test_no_date_is_found_in_other_numbers(text: str) -> None:
    assert dates.find(text) == ()


def test_misread_digits_are_counted() -> None:
    (found,) = dates.find("DOB: 15/O8/199O")
    assert found.repairs == 2


@pytest.mark.parametrize("text", ["Year of Birth: 1984", "1984", "YOB l984", "जन्म वर्ष / १९८४"])
def test_a_year_alone_is_read(text: str) -> None:
    assert dates.year(text) == "1984"


@pytest.mark.parametrize("text", ["1984 1985", "15/08/1984", "none", "3984"])
def test_a_year_that_does_not_stand_alone_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        dates.year(text)
