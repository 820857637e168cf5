"""Specimens: what the truth says is printed, seeds repeat, grades give files that open."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date

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
from specimens.numbers import mrz_check_digit
from specimens.registry import doctypes, lessons
from specimens.several import SEVERAL

TYPES = ("PAN", "AADHAAR", "DRIVING_LICENSE", "VOTER_ID", "PASSPORT", "VEHICLE_RC")
LOOKS = [
    (doctype, layout)
    for doctype in TYPES
    for held_apart in (False, True)
    for layout in layouts(doctype, held_apart=held_apart)
]
NOT_AS_PRINTED = {"document_quality_flag", "formatted_address", "state"}
IN_THE_ZONE = {"name", "gender"}
"""What a passport prints in pieces or as one letter; its machine-readable zone is tested for them."""


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


def _day(text: str) -> date:
    """Read DD/MM/YYYY; raises ValueError for anything else."""
    day, month, year = text.split("/")
    return date(int(year), int(month), int(day))


def _is_printed(value: str, printed: str) -> bool:
    """Tell whether a value stands on the paper, a date perhaps with its month's name."""
    forms = [value]
    with suppress(ValueError):
        forms.append(f"{_day(value):%d-%b-%Y}")
    return any(_folded(form) in printed for form in forms)


@pytest.mark.parametrize(("doctype", "layout"), LOOKS)
def test_everything_that_the_truth_names_is_printed_or_stands_in_the_code(doctype: str, layout: str) -> None:
    for seed in (1, 2):
        specimen = make(doctype, layout, Grade.TEXT_LAYER, seed)
        text = _printed(specimen.data) + _coded(specimen.data)
        printed, latin_words = _folded(text), set(re.findall("[A-Za-z]+", text))
        assert "SPECIMEN" in printed
        assert specimen.truth or layout == "back"
        for name, value in specimen.truth.items():
            if name in NOT_AS_PRINTED or (doctype == "PASSPORT" and name in IN_THE_ZONE):
                continue
            assert isinstance(value, str)
            # Some offices print the gender as its first letter.
            assert _is_printed(value, printed) or (name == "gender" and value[0] in latin_words), name


@pytest.mark.parametrize("layout", [*layouts(SEVERAL, held_apart=False), *layouts(SEVERAL, held_apart=True)])
def test_a_file_with_several_documents_shows_them_all_and_comes_out_the_same_again(layout: str) -> None:
    specimen = make(SEVERAL, layout, Grade.TEXT_LAYER, 1)
    printed = _folded(_printed(specimen.data))
    for truth in (specimen.truth, *(other.truth for other in specimen.others)):
        named = [value for name, value in truth.items() if name.endswith("_number") and isinstance(value, str)]
        assert truth
        assert all(_is_printed(value, printed) for value in named)
    assert make(SEVERAL, layout, Grade.TEXT_LAYER, 1).data == specimen.data


@pytest.mark.parametrize("layout", ["data_page", "single_name", "long_name", "older_page", "chip_page"])
def test_the_zone_of_a_passport_says_what_the_truth_says(layout: str) -> None:
    for seed in range(4):
        specimen = make("PASSPORT", layout, Grade.TEXT_LAYER, seed)
        upper, lower = re.findall(r"\S{44}", _printed(specimen.data))
        names = upper.removeprefix("P<IND").split("<<", 1)
        told = " ".join(reversed(names)) if names[1].strip("<") else names[0]
        truth = {name: str(value) for name, value in specimen.truth.items()}
        assert _folded(truth["name"]).startswith(_folded(told.partition(" ")[0]))
        if upper.endswith("<<"):
            assert _folded(told) == _folded(truth["name"])
        assert lower[:9] == f"{truth['passport_number']}<"
        assert lower[20] in (truth["gender"][0], "<")
        for start, name in ((13, "date_of_birth"), (21, "date_of_expiry")):
            assert lower[start : start + 6] == f"{_day(truth[name]):%y%m%d}"
        for part, digit in ((lower[:9], 9), (lower[13:19], 19), (lower[21:27], 27)):
            assert mrz_check_digit(part) == lower[digit]
        assert mrz_check_digit(lower[:10] + lower[13:20] + lower[21:43]) == lower[43]


def test_the_check_digit_is_that_of_the_standards_own_example() -> None:
    # ICAO 9303-4, appendix B: L898902C3, 7408122, 1204159, ZE184226B<<<<<1, composite 0.
    assert mrz_check_digit("L898902C3") == "6"
    assert mrz_check_digit("740812") == "2"
    assert mrz_check_digit("L898902C3674081221204159ZE184226B<<<<<1") == "0"


@pytest.mark.parametrize("doctype", TYPES)
def test_layouts_held_apart_are_enough_and_no_others(doctype: str) -> None:
    tuned = layouts(doctype, held_apart=False)
    apart = layouts(doctype, held_apart=True)
    assert len(tuned) >= 6
    assert len(apart) >= 4
    assert not set(tuned) & set(apart)


@pytest.mark.parametrize("doctype", doctypes())
def test_no_two_layouts_of_a_type_have_one_name(doctype: str) -> None:
    """One of them would never be drawn."""
    names = [*layouts(doctype, held_apart=False), *layouts(doctype, held_apart=True), *lessons(doctype)]
    assert len(set(names)) == len(names)


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


@pytest.mark.parametrize("doctype", ["PAN", "VOTER_ID"])
def test_every_picture_is_flagged_as_what_it_shows(doctype: str) -> None:
    layout = layouts(doctype, held_apart=False)[0]
    flags = {grade: make(doctype, layout, grade, 3).truth.get("document_quality_flag") for grade in Grade}
    assert flags[Grade.TEXT_LAYER] is None
    assert flags[Grade.XEROX] == "xerox_copy"
    assert flags[Grade.RECAPTURE] in ("xerox_copy", "photo_of_photo")
    assert {flags[grade] for grade in (Grade.CLEAN, Grade.PHOTO, Grade.HARD)} == {"original"}
    assert make("PAN", "two_sides", Grade.PHOTO, 3).truth["document_quality_flag"] == "xerox_copy"


def test_nobody_tells_an_original_from_its_copy_in_a_grey_scan() -> None:
    scans = [make("PAN", "unlabelled", Grade.SCAN, seed) for seed in range(12)]
    pictures = [
        (cv2.imdecode(np.frombuffer(scan.data, np.uint8), cv2.IMREAD_COLOR), scan.truth.get("document_quality_flag"))
        for scan in scans
        if scan.suffix == ".jpg"
    ]
    flags = {bool((picture == picture[:, :, :1]).all()): flag for picture, flag in pictures if picture is not None}
    assert flags == {True: None, False: "original"}


def test_a_recapture_is_either_a_picture_of_a_picture_or_a_copy_on_paper() -> None:
    flags = {make("PAN", "labelled", Grade.RECAPTURE, seed).truth["document_quality_flag"] for seed in range(8)}
    assert flags == {"xerox_copy", "photo_of_photo"}


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
    kinds = {(doctype, name) for doctype in TYPES for name in layouts(doctype, held_apart=True)}
    made = list(corpus(TYPES, [Grade.TEXT_LAYER, Grade.CLEAN], range(len(kinds)), seed=1, held_apart=True))
    seen = {(each.doctype, each.layout) for each in made}
    assert seen == kinds
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
