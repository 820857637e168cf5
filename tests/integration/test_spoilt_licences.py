"""Licences and voters' cards that were photographed badly: what cannot be read is missing, nothing is invented."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from sheaf.model.error import Problem
from sheaf.model.field import FieldValue
from sheaf.pipeline import Pipeline
from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, Specimen, make
from specimens.surface import Picture, rasterise

CARDS = (("DRIVING_LICENSE", "wording_inline"), ("VOTER_ID", "wording_colour"))
NUMBERS = {"DRIVING_LICENSE": "dl_number", "VOTER_ID": "voter_id"}
DPI = 300.0
SURE = 0.95


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return build_pipeline(tmp_path_factory.mktemp("models"))


def drawn(doctype: str, layout: str) -> tuple[Specimen, Picture]:
    specimen = make(doctype, layout, Grade.TEXT_LAYER, 5)
    return specimen, rasterise(specimen.data, DPI)[0]


def fields(pipeline: Pipeline, picture: Picture, doctype: str) -> dict[str, FieldValue]:
    """Return what is served; nothing where the type is not told, which is better than a guess."""
    result = pipeline.run(cv2.imencode(".png", picture)[1].tobytes())
    if isinstance(result, Problem):
        return {}
    assert result.extraction.classification.doctype == doctype
    return {field.name: field for field in result.extraction.fields}


def assert_no_confident_nonsense(found: dict[str, FieldValue], specimen: Specimen) -> None:
    for name, truth in specimen.truth.items():
        if name in found and found[name].value is not None and found[name].confidence >= SURE:
            assert found[name].value == truth, name


@pytest.mark.parametrize(("doctype", "layout"), CARDS)
def test_half_a_card_has_what_is_on_that_half(pipeline: Pipeline, doctype: str, layout: str) -> None:
    specimen, picture = drawn(doctype, layout)
    found = fields(pipeline, picture[: round(picture.shape[0] * 0.55)], doctype)
    assert_no_confident_nonsense(found, specimen)
    assert NUMBERS[doctype] in found


@pytest.mark.parametrize(("doctype", "layout"), CARDS)
def test_a_number_under_a_thumb_is_missing(pipeline: Pipeline, doctype: str, layout: str) -> None:
    specimen, picture = drawn(doctype, layout)
    with open_document(specimen.data, None, DecodeLimits()) as document:
        layer = document.text_layer(1)
    assert layer is not None
    tail = str(specimen.truth[NUMBERS[doctype]])[-5:]
    height, width = picture.shape[:2]
    for line in (line for line in layer.lines if tail in line.text):
        box = line.words[-1].box
        center = round(box.center_x * width), round(box.center_y * height)
        axes = round(max(0.09, box.width) * width), round(0.6 * box.height * height)
        cv2.ellipse(picture, center, axes, 0, 0, 360, (120, 150, 205), -1)
    found = fields(pipeline, picture, doctype)
    assert NUMBERS[doctype] not in found or found[NUMBERS[doctype]].value is None
    assert_no_confident_nonsense(found, specimen)


@pytest.mark.parametrize(("doctype", "layout"), CARDS)
def test_a_copy_of_400_pixels_is_read_or_left_out(pipeline: Pipeline, doctype: str, layout: str) -> None:
    specimen, picture = drawn(doctype, layout)
    height = round(picture.shape[0] * 400 / picture.shape[1])
    small = cv2.resize(picture, (400, height), interpolation=cv2.INTER_AREA)
    assert_no_confident_nonsense(fields(pipeline, small, doctype), specimen)


@pytest.mark.parametrize(("doctype", "layout"), CARDS)
def test_a_card_head_to_foot_is_read_like_any_other(pipeline: Pipeline, doctype: str, layout: str) -> None:
    specimen, picture = drawn(doctype, layout)
    found = fields(pipeline, np.ascontiguousarray(picture[::-1, ::-1]), doctype)
    assert found[NUMBERS[doctype]].value == specimen.truth[NUMBERS[doctype]]
    assert_no_confident_nonsense(found, specimen)


@pytest.mark.parametrize("layout", ["voter_slip", "roll_page", "licence_application", "learner_licence"])
def test_papers_about_licences_and_voters_are_unrecognised(pipeline: Pipeline, layout: str) -> None:
    assert isinstance(pipeline.run(make("OTHERS", layout, Grade.SCAN, 3).data), Problem)


@pytest.mark.parametrize("layout", ["licence_letter", "foreign_licence", "foreign_voter", "voter_form"])
def test_letters_and_papers_of_other_countries_are_unrecognised(pipeline: Pipeline, layout: str) -> None:
    assert isinstance(pipeline.run(make("OTHERS", layout, Grade.SCAN, 3).data), Problem)


def test_a_blank_card_is_no_document(pipeline: Pipeline) -> None:
    assert isinstance(pipeline.run(cv2.imencode(".png", np.full((640, 1012, 3), 235, np.uint8))[1].tobytes()), Problem)
