"""Captions found in what a reader made of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.formats.phrases import find_phrase, is_prose, likely, may_hold, similarity, squash


@pytest.mark.parametrize(
    ("phrase", "text", "cut"),
    [
        ("Date of Birth", "Dateof Birth : 01/01/1990", "Dateof Birth"),
        ("Permanent Account Number", "Perrnanent Account Number ABCPK1234F", "Perrnanent Account Number"),
        ("Legal Name", "1. Legal Nane SPECIMEN TRADERS", "Legal Nane"),
        ("DOB", "DOB15/08/1990", "DOB"),
        ("Name", "NameRAVI", "Name"),
        ("Unique Identification Authority of India", "Unlque ldentiflcatlonAuthority oflndia", None),
    ],
)
def test_a_caption_is_found_and_can_be_cut_off(phrase: str, text: str, cut: str | None) -> None:
    span = find_phrase(phrase, text)
    assert span is not None
    assert text[span.start : span.end] == (cut or text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [("Name", "Surnames"), ("DOB", "DOBERMAN"), ("Date of Birth", "Date of Issue"), ("To", "Total"), ("Name", "")],
)
def test_another_word_is_no_caption(phrase: str, text: str) -> None:
    assert find_phrase(phrase, text) is None


def test_a_worse_reading_is_less_similar() -> None:
    good, bad = (
        find_phrase("Registration Certificate", "Registration Certificate"),
        find_phrase("Registration Certificate", "Reqistration Certifcate"),
    )
    assert good is not None
    assert bad is not None
    assert good.similarity == 1.0 > bad.similarity


def test_spaces_case_and_look_alikes_do_not_count() -> None:
    assert squash("INC0ME tax") == squash("Income  TAX")
    assert similarity("GOVT. OF INDIA", "GOVTOFINDIA") == 1.0


@pytest.mark.parametrize(
    "text",
    [
        "If this card is lost or found, please inform or return it to the office named below",
        "THIS IS A COMPUTER GENERATED INVOICE AND REQUIRES NO SIGNATURE OF THE SELLER",
        "issued based on the approval of application granted on the date by the officer",
    ],
)
def test_sentences_are_prose(text: str) -> None:
    assert is_prose(text)


@pytest.mark.parametrize(
    "text",
    [
        "Address of Principal Place of Business",
        "Name of the Establishment: Sharma Traders and Sons",
        "H No 12/4, Vill Rampur, PO Shivpura, Teh Sadar, Dist Pune, Maharashtra - 411038",
        "RAVI KUMAR",
    ],
)
def test_captions_and_values_are_no_prose(text: str) -> None:
    assert not is_prose(text)


def test_a_phrase_takes_no_digits_of_the_number_after_it() -> None:
    found = find_phrase("Date of Issue (DOI)", "Date of Issue 20-05-2011")
    assert found is None or found.end <= len("Date of Issue")
    assert find_phrase("Form 23", "FORM 23") is not None
    assert find_phrase("DOB", "D08:15/08/1990") is not None


_PHRASES = st.sampled_from(("Date of Birth", "Permanent Account Number", "Name", "S/D/W of", "Regn. No"))


@given(_PHRASES, st.integers(0, 3), st.text("ABDEINOTaeinort018 :/", max_size=6), st.data())
def test_whatever_is_found_may_be_held(phrase: str, errors: int, rest: str, data: st.DataObject) -> None:
    letters = list(phrase)
    for _ in range(errors):
        letters[data.draw(st.integers(0, len(letters) - 1))] = data.draw(st.sampled_from("xyzQ7"))
    text = "".join(letters) + rest
    if find_phrase(phrase, text) is not None:
        assert may_hold([text], [phrase])[0, 0]
        assert likely((phrase,), text) == [phrase]


def test_what_lacks_too_many_letters_is_not_looked_at() -> None:
    found = may_hold(["RAVI KUMAR", "Date of Birth : 01/02/1990"], ["Date of Birth", "Permanent Account Number"])
    assert found.tolist() == [[False, False], [True, False]]
    assert likely(("Permanent Account Number", "Date of Birth"), "Date of Birth : 01/02/1990") == ["Date of Birth"]
    assert likely((), "Date of Birth") == []
