"""PAN, Aadhaar, virtual ID, GSTIN and pincode as they are printed and misread. All numbers are invented."""

from __future__ import annotations

import pytest
from stdnum import luhn, verhoeff

from sheaf.formats import aadhaar, gstin, pan, pincode, vid
from sheaf.formats.correction import candidates
from sheaf.formats.error import FormatError

GSTIN_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def with_check(body: str) -> str:
    return body + luhn.calc_check_digit(body, GSTIN_ALPHABET)


def test_candidates_come_cheapest_first_and_fit_the_template() -> None:
    readings = list(candidates("A8CPK1Z34F", "LLLLLDDDDL"))
    assert readings[0].text == "ABCPK1234F"
    assert readings[0].repairs == 2
    assert len({reading.text for reading in readings}) == len(readings)


def test_a_character_that_fits_no_slot_leaves_no_candidate() -> None:
    assert list(candidates("AB-PK1234F", "LLLLLDDDDL")) == []


@pytest.mark.parametrize("text", ["ABCPK1234F", "PAN : ABCPK1234F", "abcpk1234f.", "ABCPK 1234 F", "(ABCPK1234F)"])
def test_pan_is_found_however_it_is_set(text: str) -> None:
    (found,) = pan.find(text)
    assert (found.value, found.repairs) == ("ABCPK1234F", 0)


@pytest.mark.parametrize("text", ["A8CPK1234F", "ABCPK12B4F", "ABCPKI2345"])
def test_pan_is_repaired_by_position(text: str) -> None:
    (found,) = pan.find(text)
    assert found.repairs >= 1
    assert pan.parse(found.value) == found.value


@pytest.mark.parametrize(
    "text",
    ["INCOME TAX DEPARTMENT", "27AAPFU0939F1ZV", "XABCPK1234F", "FATHERNAME", "ABCPK0000F", "SATISH KUMAR GUPTA"],
)
def test_what_is_no_pan_is_left_alone(text: str) -> None:
    assert pan.find(text) == ()


def test_a_found_value_says_where_it_stands() -> None:
    text = "No. ABCPK 1234F dated"
    (found,) = pan.find(text)
    assert text[found.start : found.end] == "ABCPK 1234F"


def test_holder_type_is_the_fourth_letter() -> None:
    assert pan.holder_type("ABCCK1234F") == "company"


@pytest.mark.parametrize(
    "text", ["9999 4105 7058", "999941057058", "9999-4105-7058", "९९९९ ४१०५ ७०५८", "9999 41057058"]
)
def test_aadhaar_is_found_however_it_is_grouped(text: str) -> None:
    (found,) = aadhaar.find(f"आधार {text} ")
    assert found.value == "9999 4105 7058"
    assert found.checks[0].passed


def test_a_failing_aadhaar_is_never_mended_by_its_check_digit() -> None:
    (found,) = aadhaar.find("9999 4105 7068")
    assert found.value == "9999 4105 7068"
    assert not found.checks[0].passed
    assert aadhaar.find("999941057068") == ()
    with pytest.raises(FormatError):
        aadhaar.parse("9999 4105 7068")


def test_letters_in_an_aadhaar_are_read_as_digits_only_when_the_check_digit_then_fits() -> None:
    assert [found.value for found in aadhaar.find("9999 4IO5 7058")] == ["9999 4105 7058"]
    assert aadhaar.find("9999 4IO5 7068") == ()


@pytest.mark.parametrize("text", ["XXXX XXXX 1234", "xxxxxxxx1234", "**** **** 1234", "XXXX-XXXX-1234"])
def test_masked_aadhaar_keeps_its_mask(text: str) -> None:
    assert aadhaar.parse(text) == "XXXX XXXX 1234"
    assert [found.value for found in aadhaar.find(f"No: {text}")] == ["XXXX XXXX 1234"]


def test_a_virtual_id_is_no_aadhaar_even_where_its_digits_begin_with_one() -> None:
    body = "999941057058123"
    number = body + verhoeff.calc_check_digit(body)
    printed = " ".join(number[start : start + 4] for start in range(0, 16, 4))
    assert aadhaar.find(f"VID : {printed}") == ()
    assert [found.value for found in vid.find(f"VID : {printed}")] == [number]


def test_the_year_of_a_date_before_a_number_is_no_group_of_it() -> None:
    assert [found.value for found in aadhaar.find("DOB 15/08/1990 9999 4105 7058")] == ["9999 4105 7058"]


def test_an_enrolment_number_is_no_aadhaar() -> None:
    assert aadhaar.find("Enrolment No.: 9999/41057/05812") == ()


@pytest.mark.parametrize("code", ["01", "27", "38", "97", "99"])
def test_gstin_of_every_kind_of_state_code_is_known(code: str) -> None:
    number = with_check(f"{code}AAPFU0939F1Z")
    assert gstin.parse(number.lower()) == number


@pytest.mark.parametrize("code", ["00", "39", "96"])
def test_gstin_of_no_state_is_refused(code: str) -> None:
    with pytest.raises(FormatError):
        gstin.parse(with_check(f"{code}AAPFU0939F1Z"))


@pytest.mark.parametrize(
    "body", ["27AAPFU0939F1D", "27AAPFU0939F1C", "27PNEA01234C1D", "0717USA00027UN", "9917USA29001OS"]
)
def test_gstin_of_deductors_collectors_and_embassies_is_known(body: str) -> None:
    number = with_check(body)
    assert gstin.parse(number) == number


@pytest.mark.parametrize(
    "text", ["27AAPFUO939F1ZV", "27AAPFU0939F12V", "27AAPFU0939FIZV", "Z7AAPFU0939F1ZV", "27AAPFU0939FlZV"]
)
def test_misread_gstin_is_repaired_under_its_check_character(text: str) -> None:
    (found,) = gstin.find(f"GSTIN/UIN: {text}")
    assert (found.value, found.repairs) == ("27AAPFU0939F1ZV", 1)
    assert found.checks[0].passed


def test_gstin_that_fails_its_check_character_says_so() -> None:
    (found,) = gstin.find("27AAPFU0939F1ZK")
    assert not found.checks[0].passed


def test_gstin_gives_state_and_pan() -> None:
    assert gstin.state(with_check("38AAPFU0939F1Z")) == "Ladakh"
    assert gstin.state(with_check("97AAPFU0939F1Z")) is None
    assert gstin.pan("27AAPFU0939F1ZV") == "AAPFU0939F"
    assert gstin.pan(with_check("0717USA00027UN")) is None


@pytest.mark.parametrize("text", ["560076", "560 076", "PIN - 560076", "Pincode: 560076", "५६००७६"])
def test_pincode_is_parsed_however_it_is_set(text: str) -> None:
    assert pincode.parse(text) == "560076"


@pytest.mark.parametrize("text", ["Mobile 9856007612", "1234 560076", "A560076", "56007", "012345"])
def test_six_digits_of_something_longer_are_no_pincode(text: str) -> None:
    assert pincode.find(text) == ()


def test_pincode_glued_to_the_state_is_found() -> None:
    assert [found.value for found in pincode.find("Pune,Maharashtra411038")] == ["411038"]


def test_pincode_outside_the_directory_says_so() -> None:
    (found,) = pincode.find("Pune - 419999")
    assert not found.checks[0].passed
    assert pincode.exists("560076")


def test_pincode_knows_its_state_and_districts() -> None:
    assert pincode.state("560076") == "Karnataka"
    assert "PUNE" in pincode.districts("411038")
    assert pincode.all_states("411038") == ("Maharashtra",)
