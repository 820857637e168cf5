"""Udyam, FSSAI, CIN, LLPIN and TAN as they are printed and misread. All numbers are invented."""

from __future__ import annotations

import pytest

from sheaf.formats import cin, fssai, llpin, tan, udyam
from sheaf.formats.error import FormatError
from sheaf.model.page import Doubt


@pytest.mark.parametrize(
    "text",
    ["UDYAM-MH-26-0012345", "UDYAM REGISTRATION NUMBER : UDYAM - MH - 26 - 0012345", "udyam-mh-26-0012345."],
)
def test_a_udyam_number_is_found_however_it_is_set(text: str) -> None:
    (found,) = udyam.find(text)
    assert (found.value, found.repairs) == ("UDYAM-MH-26-0012345", 0)


@pytest.mark.parametrize("text", ["UDYAM-ZZ-26-0012345", "UDYAM-MH-26-001234", "MH26D0012345", "UDYAM REGISTRATION"])
def test_what_is_no_udyam_number_is_left_alone(text: str) -> None:
    assert udyam.find(text) == ()


def test_digits_of_a_udyam_number_are_repaired_and_its_state_is_told() -> None:
    (found,) = udyam.find("UDYAM-ZZ-O3-OO4S216 UDYAM-GJ-O3-OO4S216")
    assert (found.value, found.repairs) == ("UDYAM-GJ-03-0045216", 4)
    assert udyam.state(found.value) == "Gujarat"


@pytest.mark.parametrize("text", ["11522034000123", "Lic. No. 1152 2034 000123", "License Number:11522034000123"])
def test_an_fssai_number_is_found_however_it_is_set(text: str) -> None:
    (found,) = fssai.find(text)
    assert (found.value, fssai.kind(found.value), fssai.year(found.value)) == ("11522034000123", "licence", "2022")


@pytest.mark.parametrize("text", ["31522034000123", "11599034000123", "19922034000123", "1152203400012", "9876543210"])
def test_fourteen_digits_that_cannot_be_given_are_no_fssai_number(text: str) -> None:
    assert fssai.find(text) == ()
    with pytest.raises(FormatError):
        fssai.parse(text)


@pytest.mark.parametrize("text", ["MUMX12345A*", "(TAN) MUMX12345A *", "tan: mumx12345a"])
def test_a_tan_is_found_with_a_star_glued_to_it(text: str) -> None:
    (found,) = tan.find(text)
    assert (found.value, tan.initial(found.value)) == ("MUMX12345A", "X")


def test_a_pan_is_no_tan() -> None:
    assert tan.find("The Permanent Account Number (PAN) of the company is ABCCK1234F*") == ()


@pytest.mark.parametrize(("text", "wanted"), [("AAB-1234", "AAB-1234"), ("LLPIN: AAB – 1234", "AAB-1234")])
def test_an_llpin_is_printed_with_its_hyphen(text: str, wanted: str) -> None:
    assert [found.value for found in llpin.find(text)] == [wanted]


@pytest.mark.parametrize("text", ["Act 2008", "LLP 1234", "under section 12", "AABX-1234"])
def test_words_beside_numbers_are_no_llpin(text: str) -> None:
    assert llpin.find(text) == ()


def test_a_cin_says_what_class_of_company_it_is_and_doubt_costs() -> None:
    number = "U72900MH2018PTC123456"
    (plain,) = cin.find(number)
    (doubted,) = cin.find(number, (Doubt(20, (("5", 0.4),)),))
    assert cin.company_class(plain.value) == "PTC"
    assert [other.value for other in doubted.others] == ["U72900MH2018PTC123455"]
