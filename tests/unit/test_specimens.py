"""Specimens: what the truth says is printed, seeds repeat, grades give files that open."""

from __future__ import annotations

from contextlib import suppress

import cv2
import numpy as np
import pypdfium2 as pdfium
import pytest

from sheaf.formats import aadhaar_qr
from sheaf.formats.error import FormatError
from sheaf.model.field import Value
from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.stages.read import find_codes, frame_of
from specimens import Grade, corpus, layouts, make

TYPES = ("PAN", "AADHAAR")
LOOKS = [
    (doctype, layout)
    for doctype in TYPES
    for held_apart in (False, True)
    for layout in layouts(doctype, held_apart=held_apart)
]
NOT_AS_PRINTED = {"document_quality_flag", "formatted_address"}


def _printed(pdf: bytes) -> str:
    document = pdfium.PdfDocument(pdf)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


def _coded(pdf: bytes) -> str:
    """Return the values in the Aadhaar codes of the first page."""
    with open_document(pdf, None, DecodeLimits()) as document:
        image = document.image(1)
    height, width = image.pixels.shape[:2]
    found: list[str] = []
    for code in find_codes(image, frame_of((), width, height, 0)):
        with suppress(FormatError):
            found.extend(aadhaar_qr.read(code.payload).values().values())
    return " ".join(found)


def _folded(text: str) -> str:
    """Fold what a reader may not tell apart: spaces, hyphens at a line's end, letter case."""
    return "".join(character for character in text.upper() if character.isalnum())


@pytest.mark.parametrize(("doctype", "layout"), LOOKS)
def test_everything_that_the_truth_names_is_printed_or_stands_in_the_code(doctype: str, layout: str) -> None:
    for seed in (1, 2):
        specimen = make(doctype, layout, Grade.TEXT_LAYER, seed)
        printed = _folded(_printed(specimen.data) + _coded(specimen.data))
        assert "SPECIMEN" in printed
        assert specimen.truth
        for name, value in specimen.truth.items():
            if name not in NOT_AS_PRINTED:
                assert isinstance(value, str)
                assert _folded(value) in printed, name


@pytest.mark.parametrize("doctype", TYPES)
def test_layouts_held_apart_are_enough_and_no_others(doctype: str) -> None:
    tuned = layouts(doctype, held_apart=False)
    apart = layouts(doctype, held_apart=True)
    assert len(tuned) >= 6
    assert len(apart) >= 4
    assert not set(tuned) & set(apart)


@pytest.mark.parametrize("grade", [Grade.TEXT_LAYER, Grade.SCAN, Grade.PHOTO])
def test_the_same_seed_makes_the_same_bytes(grade: Grade) -> None:
    first, again, other = (make("PAN", "labelled", grade, seed) for seed in (7, 7, 8))
    assert first == again
    assert first.data != other.data


@pytest.mark.parametrize("grade", [grade for grade in Grade if grade is not Grade.TEXT_LAYER])
def test_every_grade_makes_a_file_that_opens_and_is_large_enough(grade: Grade) -> None:
    for seed in range(4):
        specimen = make("AADHAAR", "front", grade, seed)
        if specimen.suffix == ".pdf":
            assert specimen.data.startswith(b"%PDF")
            assert not _printed(specimen.data)
            continue
        picture = cv2.imdecode(np.frombuffer(specimen.data, np.uint8), cv2.IMREAD_COLOR)
        assert picture is not None
        assert 600 <= max(picture.shape) <= 4000


def test_a_copy_is_flagged_as_a_copy_and_a_hard_picture_not_at_all() -> None:
    flags = {grade: make("PAN", "unlabelled", grade, 3).truth.get("document_quality_flag") for grade in Grade}
    assert flags[Grade.XEROX] == "xerox_copy"
    assert flags[Grade.HARD] is None
    assert {flags[grade] for grade in (Grade.TEXT_LAYER, Grade.CLEAN, Grade.SCAN, Grade.PHOTO)} == {"original"}
    assert make("PAN", "two_sides", Grade.PHOTO, 3).truth["document_quality_flag"] == "xerox_copy"


def test_a_copy_has_no_colour() -> None:
    specimen = next(
        made for seed in range(9) if (made := make("PAN", "unlabelled", Grade.XEROX, seed)).suffix == ".jpg"
    )
    picture = cv2.imdecode(np.frombuffer(specimen.data, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    assert np.abs(picture[:, :, 0].astype(int) - picture[:, :, 2]).mean() < 12


def test_a_masked_number_shows_only_its_last_four_digits() -> None:
    number = make("AADHAAR", "masked_letter", Grade.TEXT_LAYER, 5).truth["aadhaar_number"]
    assert isinstance(number, str)
    assert number.startswith("XXXX XXXX ")
    assert number[-4:].isdigit()


def test_a_corpus_goes_round_types_layouts_and_grades() -> None:
    made = list(corpus(TYPES, [Grade.TEXT_LAYER, Grade.CLEAN], 40, seed=1, held_apart=True))
    seen = {(each.doctype, each.layout) for each in made}
    assert seen == {(doctype, name) for doctype in TYPES for name in layouts(doctype, held_apart=True)}
    assert {each.grade for each in made} == {Grade.TEXT_LAYER, Grade.CLEAN}


def test_an_unknown_layout_is_refused() -> None:
    with pytest.raises(LookupError):
        make("PAN", "nowhere", Grade.CLEAN, 1)


def test_an_address_comes_whole_and_in_parts() -> None:
    truth = make("AADHAAR", "back", Grade.TEXT_LAYER, 11).truth
    parts = truth["formatted_address"]
    whole = truth["address"]
    assert isinstance(whole, str)
    assert isinstance(parts, dict)
    assert set(parts) == {"address_line_1", "address_line_2", "city", "state", "postcode"}
    values: list[Value] = list(parts.values())
    assert all(isinstance(value, str) and value in whole for value in values)
