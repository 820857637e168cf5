"""What must hold for every value and for any text: formats read back what they write, and never crash."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from stdnum import luhn, verhoeff

from sheaf.doctypes.spec import Find
from sheaf.formats import (
    aadhaar,
    addresses,
    age,
    cin,
    dates,
    driving_licence,
    epic,
    gender,
    gstin,
    ifsc,
    money,
    names,
    pan,
    passport,
    pincode,
    place,
    validity,
    vehicle,
    vid,
)
from sheaf.formats.correction import candidates
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.formats.phrases import find_phrase, is_prose, similarity, squash
from sheaf.model.page import Doubt

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
HOLDERS = "ABCEFGHJKLPT"
DIGIT_TWINS = {"0": "O", "1": "I", "2": "Z", "5": "S", "6": "G", "8": "B"}
LETTER_TWINS = {letter: digit for digit, letter in DIGIT_TWINS.items()}
PARSERS = (
    aadhaar.parse, addresses.clean, addresses.format_address, addresses.clean_form, cin.parse, dates.parse, dates.year,
    gender.parse, gstin.parse, ifsc.parse, money.parse, names.parse, pan.parse, pincode.parse, vid.parse,
    age.parse, driving_licence.parse, epic.parse, passport.parse, place.parse, vehicle.registration, vehicle.chassis,
    vehicle.engine, vehicle.owner, vehicle.maker, vehicle.model, vehicle.fuel,
)  # fmt: skip
FINDERS = (
    aadhaar.find, cin.find, dates.find, gender.find, gstin.find, ifsc.find, money.find, pan.find,
    pincode.find, vid.find, driving_licence.find, epic.find, passport.find, vehicle.find_registration,
    vehicle.find_chassis, vehicle.find_maker, vehicle.find_model, validity.find,
)  # fmt: skip

DOUBTING_FINDERS: tuple[Find, ...] = (
    aadhaar.find, dates.find, gstin.find, pan.find, driving_licence.find, epic.find, passport.find,
    vehicle.find_registration, vehicle.find_chassis, validity.find,
)  # fmt: skip

any_text = st.one_of(
    st.text(max_size=80),
    st.text(alphabet="0123456789OIlSBZ/-., XYPAN|()₹Rs", max_size=60),
    st.text(alphabet="ABCabc .'-/,:०१२९\n\t", max_size=60),
)
pans = st.from_regex(re.compile(rf"[A-Z]{{3}}[{HOLDERS}][A-Z][1-9][0-9]{{3}}[A-Z]", re.ASCII), fullmatch=True)
state_codes = st.integers(1, 38).map("{:02d}".format)


@st.composite
def gstins(draw: st.DrawFn) -> str:
    body = draw(state_codes) + draw(pans) + draw(st.sampled_from("123456789")) + "Z"
    return body + str(luhn.calc_check_digit(body, ALPHABET))


@st.composite
def aadhaars(draw: st.DrawFn) -> str:
    body = draw(st.from_regex(re.compile(r"[2-9][0-9]{10}", re.ASCII), fullmatch=True))
    number = body + str(verhoeff.calc_check_digit(body))
    return number if number != number[::-1] else "999941057058"


@given(pans)
def test_a_pan_is_read_back_from_any_setting(number: str) -> None:
    assert pan.parse(f" {number[:5]} {number[5:9]} {number[9]}".lower()) == number
    assert [found.value for found in pan.find(f"PAN : {number}.")] == [number]


@given(gstins())
def test_a_gstin_is_read_back(number: str) -> None:
    (found,) = gstin.find(f"GSTIN {number}")
    assert (gstin.parse(number), found.value, found.repairs) == (number, number, 0)
    assert gstin.state(number)


@settings(max_examples=300)
@given(gstins(), st.integers(0, 13))
def test_a_letter_and_digit_confused_in_a_gstin_is_repaired(number: str, position: int) -> None:
    twin = (DIGIT_TWINS | LETTER_TWINS).get(number[position])
    if twin is None or position == 12:
        return
    misread = number[:position] + twin + number[position + 1 :]
    found = gstin.find(misread)
    assert [item.value for item in found] == [number]


@given(aadhaars(), st.sampled_from(["", " ", "-"]))
def test_an_aadhaar_is_read_back_from_any_grouping(number: str, joiner: str) -> None:
    printed = joiner.join((number[:4], number[4:8], number[8:]))
    assert aadhaar.parse(printed).replace(" ", "") == number
    assert [found.value.replace(" ", "") for found in aadhaar.find(printed)] == [number]


@given(aadhaars(), st.integers(0, 11), st.integers(1, 9))
def test_one_wrong_digit_of_an_aadhaar_is_never_mended(number: str, position: int, step: int) -> None:
    wrong = str((int(number[position]) + step) % 10)
    misread = number[:position] + wrong + number[position + 1 :]
    assert aadhaar.find(misread) == ()


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_date_is_read_back_from_every_form(day: date) -> None:
    wanted = f"{day:%d/%m/%Y}"
    for form in ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d-%b-%Y", "%d %B %Y", "%B%d, %Y", "%Y-%m-%d", "%d %m %Y"):
        assert dates.parse(day.strftime(form)) == wanted
    assert [found.value for found in dates.find(f"dated {wanted}")] == [wanted]


def indian(whole: int) -> str:
    digits = str(whole)
    head, tail = digits[:-3], digits[-3:]
    return ",".join([*re.findall(r"\d{1,2}(?=(?:\d{2})*$)", head), tail]) if head else tail


@given(st.integers(0, 10**11), st.integers(0, 99))
def test_an_amount_is_read_back_from_both_groupings(rupees: int, paise: int) -> None:
    wanted = f"{rupees}.{paise:02d}"
    for printed in (f"{rupees:,}.{paise:02d}", f"{indian(rupees)}.{paise:02d}", wanted):
        assert money.parse(f"₹ {printed}") == wanted
        assert money.parse(printed.replace(",", ".")) == wanted
        assert [found.value for found in money.find(f"Total Rs. {printed} only")] == [wanted]


@given(any_text)
@example("0" * 60)
@example("((((((((((((((((((((")
@example("A" * 80)
def test_no_text_makes_a_parser_fail_otherwise_than_by_its_error(text: str) -> None:
    for parse in PARSERS:
        with suppress(FormatError):
            assert parse(text)


@pytest.mark.parametrize("find", FINDERS)
@given(text=any_text)
def test_what_is_found_lies_in_the_text_and_does_not_overlap(
    find: Callable[[str], tuple[Found, ...]], text: str
) -> None:
    for found in find(text):
        assert 0 <= found.start < found.end <= len(text)


@st.composite
def misread(draw: st.DrawFn, truth: str, alphabet: str) -> tuple[str, tuple[Doubt, ...]]:
    """A text that differs from `truth` in one or two letters or digits, which the reader held nearly as likely."""
    places = [at for at, character in enumerate(truth) if character.isalnum()]
    wrong = draw(st.lists(st.sampled_from(places), min_size=1, max_size=2, unique=True))
    read = list(truth)
    doubts = []
    for at in sorted(wrong):
        kind = "0123456789" if truth[at].isdigit() else "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        others = draw(st.lists(st.sampled_from(alphabet or kind), min_size=2, max_size=2, unique=True))
        read[at] = next(other for other in (*others, *kind) if other != truth[at])
        doubts.append(Doubt(at, ((truth[at], 0.4),)))
    return "".join(read), tuple(doubts)


@settings(max_examples=200)
@given(data=st.data(), number=aadhaars())
def test_an_aadhaar_that_the_reader_held_possible_is_found_among_what_fails(data: st.DataObject, number: str) -> None:
    truth = f"{number[:4]} {number[4:8]} {number[8:]}"
    text, doubts = data.draw(misread(truth, ""))
    found = aadhaar.find(text, doubts)
    values = {each.value for one in found for each in (one, *one.others)}
    # Two wrong digits can pass by chance, or leave two numbers that would do as well.
    assert truth in values or len(doubts) == 2
    assert all(check.passed == verhoeff.is_valid(one.value.replace(" ", "")) for one in found for check in one.checks)


@settings(max_examples=200)
@given(data=st.data(), number=pans)
def test_a_pan_that_the_reader_held_possible_is_found_or_comes_near(data: st.DataObject, number: str) -> None:
    text, doubts = data.draw(misread(number, ""))
    found = pan.find(text, doubts)
    assert number in {each.value for one in found for each in (one, *one.others)}


doubts_of_any_kind = st.lists(
    st.builds(
        Doubt,
        st.integers(0, 79),
        st.lists(st.tuples(st.text(alphabet="019ABZ/ .", max_size=2), st.floats(0.01, 0.5)), max_size=4).map(tuple),
    ),
    max_size=12,
    unique_by=lambda doubt: doubt.index,
).map(tuple)


@pytest.mark.parametrize("find", DOUBTING_FINDERS)
@given(text=any_text, doubts=doubts_of_any_kind)
def test_whatever_the_reader_doubted_what_is_found_parses_and_lies_in_the_text(
    find: Find, text: str, doubts: tuple[Doubt, ...]
) -> None:
    kept: list[Found] = []
    for found in find(text, tuple(doubt for doubt in doubts if doubt.index < len(text))):
        assert 0 <= found.start < found.end <= len(text)
        assert found.cost >= 0
        assert all(other.cost >= found.cost and other.value != found.value for other in found.others)
        assert all(found.start >= other.end or found.end <= other.start for other in kept)
        kept.append(found)


@given(any_text, any_text)
def test_phrases_of_any_text_are_compared(phrase: str, text: str) -> None:
    assert 0.0 <= similarity(phrase, text) <= 1.0
    span = find_phrase(phrase, text)
    assert span is None or 0 <= span.start < span.end <= len(text)
    assert is_prose(text) in (True, False)
    assert squash(squash(text)) == squash(text)


@given(st.text(alphabet="ABCPKO0I1S5|", min_size=10, max_size=10))
def test_every_reading_fits_the_template_and_none_comes_twice(text: str) -> None:
    readings = [reading.text for reading in candidates(text, "LLLLLDDDDL")]
    assert all(re.fullmatch(r"[A-Z]{5}[0-9]{4}[A-Z]", reading) for reading in readings)
    assert len(set(readings)) == len(readings)
