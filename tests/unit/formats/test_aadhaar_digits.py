"""What must not be seen of a text, for texts that are read well and badly. Numbers of the issuer's test range."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import verhoeff

from sheaf.formats.aadhaar_digits import find, masked, shows_masked
from sheaf.formats.hidden import Doubt

NUMBER = "999941057058"
VIRTUAL_ID = "9123456789012348"

bodies = st.text("0123456789", min_size=7, max_size=7).map(lambda digits: "9999" + digits)
numbers = bodies.map(lambda body: body + verhoeff.calc_check_digit(body))
virtual_ids = st.text("0123456789", min_size=14, max_size=14).map(
    lambda digits: "9" + digits + verhoeff.calc_check_digit("9" + digits)
)
joints = st.sampled_from(["", " ", "  ", "-", " - ", ".", "\n", "\t"])
scripts = st.sampled_from(["0123456789", "०१२३४५६७८९", "০১২৩৪৫৬৭৮৯", "௦௧௨௩௪௫௬௭௮௯"])
around = st.sampled_from([("", ""), ("Your Aadhaar No. : ", ""), ("S/O Ravi, ", ", Pune - 411001"), ("(", ")")])


def grouped(number: str, joint: str) -> str:
    return joint.join(number[place : place + 4] for place in range(0, len(number), 4))


def digits_of(text: str) -> str:
    return "".join(str(int(character)) for character in text if character.isdecimal())


@given(numbers, joints, scripts, around)
def test_of_a_number_in_any_grouping_and_script_only_the_last_four_digits_stay(
    number: str, joint: str, script: str, words: tuple[str, str]
) -> None:
    written = grouped(number, joint).translate(str.maketrans("0123456789", script))
    text = words[0] + written + words[1]
    left = masked(text)
    assert len(left) == len(text)
    assert left.startswith(words[0])
    assert left.endswith(words[1])
    assert digits_of(left[len(words[0]) : len(left) - len(words[1])]) == number[-4:]


@given(virtual_ids, joints)
def test_nothing_stays_of_a_virtual_id(number: str, joint: str) -> None:
    assert digits_of(masked(f"VID : {grouped(number, joint)}")) == ""


@given(numbers, st.integers(0, 11), st.sampled_from("0123456789"))
def test_a_number_with_a_misread_digit_is_hidden_in_groups(number: str, place: int, digit: str) -> None:
    misread = number[:place] + digit + number[place + 1 :]
    assert digits_of(masked(grouped(misread, " "))) == misread[-4:]


@given(numbers, st.integers(0, 11))
def test_a_number_with_a_missing_digit_is_hidden_where_the_number_is_known(number: str, place: int) -> None:
    left = masked(number[:place] + number[place + 1 :], frozenset({number}))
    assert digits_of(left) == ""


@pytest.mark.parametrize(
    "text",
    [
        "DOB: 15/08/1990",
        "15.08.1990 10:11:12",
        "Mobile: 9876543210",
        "+91 98765 43210",
        "1800 300 1947",
        "Enrolment No.: 1234/12345/12345",
        "P.O. Box 1947, Bengaluru-560 001",
        "27ABCPK1234F1Z5",
        "SO BOB is Zoe",
        "XXXX XXXX 7058",
        "2T 4ST B9S Zl0 OBl",
    ],
)
def test_other_numbers_of_an_aadhaar_paper_are_let_be(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize("text", ["9999 4105 70", "999941057", "9999 4105", "99994105705870"])
def test_a_run_too_long_to_be_anything_else_is_suspect_but_stays_in_records(text: str) -> None:
    assert [hidden.doubt for hidden in find(text)] == [Doubt.SUSPECT]
    assert masked(text) == text


def test_letters_that_digits_are_misread_as_are_hidden_with_them() -> None:
    assert masked("9999 41O5 7O58") == "XXXX XXXX 7O58"


def test_a_group_of_a_known_number_is_hidden_alone() -> None:
    assert masked("cut here 4105", frozenset({NUMBER})) == "cut here XXXX"
    assert masked("cut here 4105") == "cut here 4105"


def test_a_number_and_a_virtual_id_side_by_side_are_each_hidden_as_they_are() -> None:
    assert masked(f"{grouped(NUMBER, ' ')} {grouped(VIRTUAL_ID, ' ')}") == "XXXX XXXX 7058 XXXX XXXX XXXX XXXX"


def test_a_masked_number_is_known_as_one() -> None:
    assert shows_masked("VID xxxx xxxx 7058")
    assert not shows_masked("9999 4105 7058")
