"""IFSC and CIN as printed and misread. All numbers are invented."""

from __future__ import annotations

import pytest

from sheaf.formats import cin, ifsc
from sheaf.formats.error import FormatError


@pytest.mark.parametrize(
    ("text", "repairs"),
    [("SBIN0001234", 0), ("SBINO001234", 1), ("SB1N0001234", 1), ("SBIN0OO1234", 2), ("sbin0001234", 0)],
)
def test_a_branch_code_is_repaired_by_position(text: str, repairs: int) -> None:
    (found,) = ifsc.find(f"IFSC Code : {text}")
    assert (found.value, found.repairs) == ("SBIN0001234", repairs)


def test_a_branch_of_letters_stays_as_it_is() -> None:
    assert [found.value for found in ifsc.find("KKBK0SCBL01")] == ["KKBK0SCBL01"]


@pytest.mark.parametrize("text", ["SBIN1001234", "SBIN000123", "SBIN00012345", "1234"])
def test_what_is_no_branch_code_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        ifsc.parse(text)


@pytest.mark.parametrize("text", ["ACCOUNTHOLDER", "PROPRIETORS", "BANK 0012 STATE", "27AAPFU0939F1ZV"])
def test_no_branch_code_is_made_of_other_words(text: str) -> None:
    assert ifsc.find(text) == ()


def test_a_company_number_is_found_in_its_line() -> None:
    text = "Corporate Identity Number: U72900MH2018PTC123456"
    (found,) = cin.find(text)
    assert text[found.start : found.end] == found.value


@pytest.mark.parametrize("text", ["U72900XX2018PTC123456", "U72900MH2018ABC123456", "U72900MH1718PTC123456", "U7290"])
def test_a_company_number_of_no_state_class_or_time_is_refused(text: str) -> None:
    assert cin.find(text) == ()
    with pytest.raises(FormatError):
        cin.parse(text)
