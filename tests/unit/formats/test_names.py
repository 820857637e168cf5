"""Names of invented people."""

from __future__ import annotations

import pytest

from sheaf.formats import names
from sheaf.formats.error import FormatError


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("RAVI  KUMAR\nSHARMA", "RAVI KUMAR SHARMA"),
        ("Name / Sunita Devi", "Sunita Devi"),
        ("Father's Name: MOHAN LAL .", "MOHAN LAL"),
        ("W/O Ramesh D'Souza,", "Ramesh D'Souza"),
        ("K. R. Venkatesan", "K. R. Venkatesan"),
        ("VENKATESAN K.", "VENKATESAN K."),
        ("Shri Mohan Lal", "Shri Mohan Lal"),
        ("MADHURI", "MADHURI"),
        ("kaa Gaurav Sethi", "Gaurav Sethi"),
        ("To, Asha Patil", "Asha Patil"),
        ("LAXMI & SONS INDIA PRIVATE LIMITED", "LAXMI & SONS INDIA PRIVATE LIMITED"),
    ],
)
def test_a_name_is_returned_as_printed(text: str, wanted: str) -> None:
    assert names.parse(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "", "A", "15/08/1990", "ABCPK1234F", "GOVT. OF INDIA", "INCOME TAX DEPARTMENT", "Governmnt", "Date of Birth",
        "Flat 12", "MALE", "INDIA", "S/O", "Smt", "a" * 61, "is a proof of identity", "x y z w v u t s", "a" * 58 + "!",
        "VERIFIED", "Self Attested",
    ],
)  # fmt: skip
def test_what_is_no_name_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        names.parse(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("S/O: Mohan Lal", ("S/O", "Mohan Lal")),
        ("D / O Mohan Lal", ("D/O", "Mohan Lal")),
        ("C/0 Asha", ("C/O", "Asha")),
        ("Wife of Mohan", ("W/O", "Mohan")),
        ("Mohan", (None, "Mohan")),
    ],
)
def test_relations_are_split_off(text: str, wanted: tuple[str | None, str]) -> None:
    assert names.split_relation(text) == wanted


@pytest.mark.parametrize(
    ("a", "b"),
    [("RAVI KUMAR SHARMA", "Sharma Ravi Kumar"), ("R. K. Sharma", "Ravi Kumar Sharma"), ("RAVIKUMAR", "Ravi Kumar")],
)
def test_the_same_name_in_another_form_is_similar(a: str, b: str) -> None:
    assert names.similarity(a, b) > 0.85


@pytest.mark.parametrize(("a", "b"), [("Ravi Kumar", "Sunita Devi"), ("", "Ravi"), ("Asha Patil", "Mohan Lal")])
def test_other_names_are_not_similar(a: str, b: str) -> None:
    assert names.similarity(a, b) < 0.6
