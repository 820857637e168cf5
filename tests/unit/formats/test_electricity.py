"""Suppliers of electricity as they are printed, and their consumers' numbers."""

from __future__ import annotations

import pytest

from sheaf.formats import electricity
from sheaf.formats.error import FormatError


@pytest.mark.parametrize(
    "name",
    [
        "Maharashtra State Electricity Distribution Co. Ltd.",
        "BANGALORE ELECTRICITY SUPPLY COMPANY LIMITED",
        "Madhya Gujarat Vij Company Ltd.",
        "Uttar Haryana Bijli Vitran Nigam Limited",
        "Eastern Power Distribution Company of Andhra Pradesh Limited",
        "Kerala State Electricity Board Limited",
        "TNPDCL",
    ],
)
def test_a_supplier_is_found_in_a_line_as_it_is_printed(name: str) -> None:
    assert [found.value for found in electricity.find_supplier(f"Issued by {name}")] == [name]


@pytest.mark.parametrize(
    "text", ["Water Supply Board", "Sharma Electricals", "Energy Charges", "Power Factor", "Sharma Motors Limited"]
)
def test_other_words_are_no_supplier(text: str) -> None:
    assert electricity.find_supplier(text) == ()


@pytest.mark.parametrize("text", ["12/03/2024", "NAME", "123", "Residential"])
def test_dates_and_words_are_no_consumers_numbers(text: str) -> None:
    with pytest.raises(FormatError):
        electricity.consumer_number(text)


def test_a_number_in_native_digits_and_groups_is_one_number() -> None:
    assert electricity.consumer_number("१७०० १२३४ ५६७८") == "170012345678"


def test_a_supplier_of_unknown_numbers_proves_nothing() -> None:
    assert electricity.has_length_of("Goa Electricity Department", "12345678") is None
