"""Redacted files by the real engine: whatever the form and the file, no number is left, or there is no file."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from tempfile import gettempdir

import cv2
import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image

from benchmarks.unmasked import Audit
from sheaf.model.error import Problem
from sheaf.model.redaction import RedactedFile, Withheld
from sheaf.pipeline import Pipeline
from sheaf.redaction import MOST_PAGES
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, make
from specimens.surface import rasterise
from specimens.unseen import with_unseen


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    cv2.setNumThreads(1)
    return build_pipeline(Path(gettempdir()) / "sheaf-models")


SMALL_PRINT = 20261127 * 1_000_003 + 325
"""A sheet on which two looks saw two of the number's three places: its copy showed the third (`benchmarks.masking`)."""


@pytest.fixture(scope="module")
def audit() -> Audit:
    return Audit()


def redacted(pipeline: Pipeline, data: bytes) -> RedactedFile | Withheld:
    outcome = pipeline.run(data, redacts=True)
    assert not isinstance(outcome, Problem)
    assert outcome.redaction is not None
    return outcome.redaction.end


def number_of(truth: object) -> str:
    assert isinstance(truth, str)
    return truth.replace(" ", "")


def clean(layout: str, seed: int) -> tuple[np.ndarray[tuple[int, ...], np.dtype[np.uint8]], str]:
    """A clean card as pixels, with its number."""
    card = make("AADHAAR", layout, Grade.TEXT_LAYER, seed)
    return np.asarray(rasterise(card.data, 250)[0], np.uint8), number_of(card.truth["aadhaar_number"])


@pytest.mark.parametrize(
    ("layout", "grade", "seed"),
    [
        ("front", Grade.PHOTO, 3),
        ("back", Grade.SCAN, 4),
        ("both_stacked", Grade.XEROX, 5),
        ("plastic_both", Grade.CLEAN, 6),
        ("old_code", Grade.CLEAN, 7),
        ("letter", Grade.TEXT_LAYER, 8),
        ("download", Grade.RECAPTURE, SMALL_PRINT),
    ],
)
def test_no_number_is_left_in_pixels_metadata_or_attachments(
    pipeline: Pipeline, audit: Audit, layout: str, grade: Grade, seed: int
) -> None:
    card = make("AADHAAR", layout, grade, seed)
    number = number_of(card.truth["aadhaar_number"])
    end = redacted(pipeline, with_unseen(card.data, card.suffix, number))
    assert isinstance(end, RedactedFile)
    seen = audit.look(end.data, {number})
    assert not any(seen.found.values())
    assert number[-4:] in seen.text


def test_a_card_that_lies_head_to_foot_or_on_its_side_is_burnt_as_well(pipeline: Pipeline, audit: Audit) -> None:
    card, number = clean("year", 9)
    turned = np.rot90(card)
    height = max(len(card) * 2, len(turned))
    sheet = np.full((height, card.shape[1] + turned.shape[1] + 40, 3), 255, np.uint8)
    sheet[: len(card), : card.shape[1]] = card
    sheet[len(card) : 2 * len(card), : card.shape[1]] = card[::-1, ::-1]
    sheet[: len(turned), card.shape[1] + 40 :] = turned
    end = redacted(pipeline, cv2.imencode(".png", sheet)[1].tobytes())
    assert isinstance(end, RedactedFile)
    made = np.asarray(Image.open(BytesIO(end.data)).convert("RGB"), np.uint8)
    for turns in range(4):
        again = cv2.imencode(".png", np.ascontiguousarray(np.rot90(made, turns)))[1].tobytes()
        assert not any(audit.look(again, {number}).found.values())


def test_every_page_of_a_tiff_is_burnt_and_stays_a_page(pipeline: Pipeline, audit: Audit) -> None:
    (one, number), (other, second) = clean("year", 10), clean("year", 11)
    pages = [Image.fromarray(np.ascontiguousarray(page[:, :, ::-1])) for page in (one, other, one)]
    file = BytesIO()
    pages[0].save(file, "TIFF", save_all=True, append_images=pages[1:], description=number)
    end = redacted(pipeline, file.getvalue())
    assert isinstance(end, RedactedFile)
    assert end.media_type == "image/tiff"
    assert not any(audit.look(end.data, {number, second}).found.values())
    assert getattr(Image.open(BytesIO(end.data)), "n_frames", 1) == 3


def test_pages_that_the_fields_do_not_need_are_burnt_too(pipeline: Pipeline, audit: Audit) -> None:
    letter = make("AADHAAR", "letter", Grade.TEXT_LAYER, 12)
    number = number_of(letter.truth["aadhaar_number"])
    document, source = pdfium.PdfDocument.new(), pdfium.PdfDocument(letter.data)
    for _ in range(3):
        document.import_pages(source)
    file = BytesIO()
    document.save(file)
    end = redacted(pipeline, file.getvalue())
    assert isinstance(end, RedactedFile)
    assert not any(audit.look(end.data, {number}).found.values())
    assert len(pdfium.PdfDocument(end.data)) == 3


def test_a_card_on_which_no_number_is_found_is_withheld(pipeline: Pipeline) -> None:
    pixels, _ = clean("back", 13)
    band = pixels[int(0.75 * len(pixels)) : int(0.9 * len(pixels))]
    # Smeared so that nothing can be read here, though somebody might read it.
    band[:] = cv2.blur(band, (161, 161))
    end = redacted(pipeline, cv2.imencode(".png", pixels)[1].tobytes())
    assert end is Withheld.NUMBER_NOT_FOUND


def test_a_file_of_more_pages_than_can_be_proven_is_withheld(pipeline: Pipeline) -> None:
    letter = make("AADHAAR", "letter", Grade.TEXT_LAYER, 14)
    document, source = pdfium.PdfDocument.new(), pdfium.PdfDocument(letter.data)
    for _ in range(MOST_PAGES + 1):
        document.import_pages(source)
    file = BytesIO()
    document.save(file)
    assert redacted(pipeline, file.getvalue()) is Withheld.TOO_MANY_PAGES


def test_other_papers_are_not_made_anew(pipeline: Pipeline) -> None:
    outcome = pipeline.run(make("PAN", "labelled", Grade.CLEAN, 15).data, redacts=True)
    assert not isinstance(outcome, Problem)
    assert outcome.redaction is None


def test_the_audit_that_these_tests_trust_finds_a_number_that_is_there(audit: Audit) -> None:
    card = make("AADHAAR", "front", Grade.CLEAN, 16)
    number = number_of(card.truth["aadhaar_number"])
    assert audit.look(card.data, {number}).found["image"] == {number}
    carried = audit.look(with_unseen(card.data, card.suffix, number), {number}).found["metadata, attachments"]
    assert number in carried
    assert re.fullmatch(r"\d{12}", number)
