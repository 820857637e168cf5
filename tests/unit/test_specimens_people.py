"""Invented people, places and numbers: they hold together and belong to nobody."""

from __future__ import annotations

from random import Random

import indian_pincode
import pytest
from stdnum import luhn
from stdnum.in_ import aadhaar, gstin, pan, vid

from specimens import numbers
from specimens.people import Gender, invent_mobile, invent_person
from specimens.places import CITIES, invent_address
from specimens.script import spelt


def test_aadhaar_numbers_pass_the_checksum_in_the_issuers_test_range() -> None:
    rng = Random(1)
    for _ in range(200):
        number = numbers.aadhaar_number(rng)
        assert number.startswith("9999 ")
        assert aadhaar.is_valid(number)
        assert vid.is_valid(numbers.virtual_id(rng))


def test_pans_and_gstins_are_valid_and_never_a_real_triple() -> None:
    rng = Random(2)
    for _ in range(200):
        number = numbers.pan_number(rng, "P", "k")
        assert pan.is_valid(number)
        assert number[3:5] == "PK"
        assert "Z" in number[:3]
        assert gstin.is_valid(numbers.gstin(rng, "27", number))


def test_imeis_pass_the_checksum() -> None:
    rng = Random(3)
    assert all(luhn.is_valid(numbers.imei(rng)) for _ in range(50))


def test_pincode_district_and_state_belong_together() -> None:
    rng = Random(4)
    for _ in range(300):
        address = invent_address(rng)
        details = indian_pincode.get_details(address.pincode)
        assert details is not None
        assert details["state"] == address.state.upper()
        if address.city not in {city.name for city in CITIES}:
            assert details["districts"] == [address.district.upper()]


def test_an_address_can_be_asked_for_in_a_state() -> None:
    rng = Random(5)
    assert {invent_address(rng, "Kerala").state for _ in range(40)} == {"Kerala"}


def test_people_have_parents_genders_and_sometimes_one_name() -> None:
    rng = Random(6)
    people = [invent_person(rng) for _ in range(600)]
    assert {person.gender for person in people} == set(Gender)
    assert all(person.father and person.father != person.name for person in people)
    assert any(not person.surname for person in people)
    assert all(invent_mobile(rng).startswith("50000") for _ in range(10))


@pytest.mark.parametrize(
    ("name", "script", "expected"),
    [
        ("Ram", "devanagari", "रम"),
        ("Kiran Patil", "devanagari", "किरन पतिल"),
        ("Geeta", "devanagari", "गीता"),
        ("Mani", "tamil", "மனி"),
        ("Kumar", "telugu", "కుమర్"),
        ("Das, 411038", "bengali", "দস, 411038"),
    ],
)
def test_names_are_spelt_in_indian_scripts(name: str, script: str, expected: str) -> None:
    assert spelt(name, script) == expected
