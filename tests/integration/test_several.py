"""Files with several documents, and pages that are turned, halved, mirrored or small, through the whole pipeline."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.answers import ADDITIONAL
from sheaf.calibration.truth import is_right
from sheaf.model.error import ErrorCode, Problem
from sheaf.model.field import Extraction, Value
from sheaf.model.outcome import Outcome
from sheaf.model.page import DocumentText
from sheaf.pipeline import Pipeline, understand
from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, Specimen, make
from specimens.several import SEVERAL

Pixels = NDArray[np.uint8]
CONFIDENT = 0.95
NOT_ASKED = frozenset({"document_quality_flag", *ADDITIONAL})
"""What says nothing of how the paper was read."""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return build_pipeline(tmp_path_factory.mktemp("models"))


def pixels_of(specimen: Specimen) -> Pixels:
    with open_document(specimen.data, None, DecodeLimits()) as document:
        return document.image(1).pixels


def picture(pixels: Pixels, quality: int = 92) -> bytes:
    encoded = cv2.imencode(".jpg", np.ascontiguousarray(pixels), [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return encoded.tobytes()


def documents(outcome: Outcome | Problem) -> dict[str, Extraction]:
    assert isinstance(outcome, Outcome)
    return {str(each.classification.doctype): each for each in (outcome.extraction, *outcome.others)}


def has_all(extraction: Extraction, truth: Mapping[str, Value]) -> bool:
    got = {field.name: field.value for field in extraction.fields}
    return all(is_right(name, value, got.get(name)) for name, value in truth.items() if name not in NOT_ASKED)


def has_nearly_all(extraction: Extraction, truth: Mapping[str, Value]) -> bool:
    """Say whether at most one value is misread: what is asked here is whose they are."""
    got = {field.name: field.value for field in extraction.fields}
    wrong = [
        name for name, value in truth.items() if name not in NOT_ASKED and not is_right(name, value, got.get(name))
    ]
    return len(wrong) <= 1


def has_no_nonsense(extraction: Extraction, truth: Mapping[str, Value]) -> bool:
    """Say whether all that is served as nearly certain is right."""
    sure = [field for field in extraction.fields if field.confidence >= CONFIDENT and field.name not in NOT_ASKED]
    return all(is_right(field.name, truth.get(field.name), field.value) for field in sure)


def copied(pixels: Pixels) -> Pixels:
    """Shrink to what a messenger makes of it."""
    height, width = pixels.shape[:2]
    return np.asarray(cv2.resize(pixels, (400, round(height * 400 / width)), interpolation=cv2.INTER_AREA), np.uint8)


@pytest.mark.parametrize(("layout", "seed"), [("beside_turned", 1), ("beside_turned", 4), ("card_a_page", 1)])
def test_each_document_of_a_file_is_read_with_its_own_fields(pipeline: Pipeline, layout: str, seed: int) -> None:
    specimen = make(SEVERAL, layout, Grade.CLEAN, seed)
    found = documents(pipeline.run(specimen.data))

    assert set(found) == {specimen.doctype, *(other.doctype for other in specimen.others)}
    assert has_nearly_all(found[str(specimen.doctype)], specimen.truth)
    for other in specimen.others:
        assert has_nearly_all(found[other.doctype], other.truth)


def test_evidence_of_a_card_that_lies_upside_down_points_to_where_it_lies(pipeline: Pipeline) -> None:
    found = documents(pipeline.run(make(SEVERAL, "beside_turned", Grade.CLEAN, 1).data))
    places = {doctype: [f.provenance.box for f in each.fields if f.provenance] for doctype, each in found.items()}

    # The one card lies in the upper half of its sheet, the other one lower; the page is turned as one of them lies.
    one, other = (np.mean([box.center_y for box in boxes]) for boxes in places.values())
    assert abs(one - other) > 0.2
    for boxes in places.values():
        assert max(box.bottom for box in boxes) - min(box.top for box in boxes) < 0.25


def test_two_copies_of_one_card_are_one_document(pipeline: Pipeline) -> None:
    specimen = make(SEVERAL, "copied_twice", Grade.SCAN, 1)
    found = pipeline.run(specimen.data)

    assert isinstance(found, Outcome)
    assert found.others == ()
    assert has_all(found.extraction, specimen.truth)


@pytest.mark.parametrize(("doctype", "layout"), [("PAN", "labelled"), ("AADHAAR", "front"), ("PASSPORT", "data_page")])
def test_a_picture_taken_in_a_mirror_is_read_as_it_was_meant(pipeline: Pipeline, doctype: str, layout: str) -> None:
    specimen = make(doctype, layout, Grade.CLEAN, 31)
    found = documents(pipeline.run(picture(pixels_of(specimen)[:, ::-1])))

    assert set(found) == {doctype}
    assert has_no_nonsense(found[doctype], specimen.truth)
    right = [
        field for field in found[doctype].fields if is_right(field.name, specimen.truth.get(field.name), field.value)
    ]
    assert len(right) >= len(specimen.truth) / 2


def test_what_the_first_look_does_not_tell_a_harder_one_may(pipeline: Pipeline) -> None:
    specimen = make("PAN", "two_sides", Grade.HARD, 5)
    with open_document(specimen.data, None, pipeline.limits) as document:
        text = DocumentText((pipeline.reader.read(document.image(1)).text,), 1)
    assert isinstance(understand(text, pipeline.catalog, pipeline.calibration), Problem)

    assert set(documents(pipeline.run(specimen.data))) == {"PAN"}


@pytest.mark.parametrize(
    "harm",
    [
        lambda pixels: pixels[:, : pixels.shape[1] // 2],
        lambda pixels: pixels[:, pixels.shape[1] // 2 :],
        lambda pixels: pixels[: pixels.shape[0] // 2],
        lambda pixels: pixels[pixels.shape[0] // 2 :],
        lambda pixels: pixels[::-1, ::-1],
        copied,
    ],
    ids=["left half", "right half", "upper half", "lower half", "upside down", "400 pixels wide"],
)
@pytest.mark.parametrize(("doctype", "layout"), [("PAN", "unlabelled"), ("VOTER_ID", "plastic")])
def test_a_harmed_picture_is_of_its_type_or_unrecognised_and_never_confident_nonsense(
    pipeline: Pipeline, doctype: str, layout: str, harm: Callable[[Pixels], Pixels]
) -> None:
    specimen = make(doctype, layout, Grade.CLEAN, 31)
    outcome = pipeline.run(picture(harm(pixels_of(specimen))))

    if isinstance(outcome, Problem):
        assert outcome.code in (ErrorCode.UNRECOGNISED, ErrorCode.INVALID_DOC)
        return
    assert outcome.others == ()
    assert outcome.extraction.classification.doctype == doctype
    assert has_no_nonsense(outcome.extraction, specimen.truth)
