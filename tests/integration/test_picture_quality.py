"""The quality flag and the picture's state through the whole pipeline, on specimens whose cues are plain."""

from __future__ import annotations

from collections.abc import Mapping

import cv2
import numpy as np
import pytest

from sheaf.doctypes.spec import Measured
from sheaf.model.error import Problem
from sheaf.model.field import FieldValue, Value
from sheaf.pipeline import Pipeline
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, make


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return build_pipeline(tmp_path_factory.mktemp("models"))


def measured(pipeline: Pipeline, data: bytes) -> dict[str, FieldValue]:
    outcome = pipeline.run(data)
    assert not isinstance(outcome, Problem)
    return {field.name: field for field in outcome.extraction.fields if field.name in set(Measured)}


def quality(pipeline: Pipeline, data: bytes) -> Mapping[str, Value]:
    value = measured(pipeline, data)[Measured.QUALITY].value
    assert isinstance(value, Mapping)
    return value


@pytest.mark.parametrize("grade", [Grade.PHOTO, Grade.XEROX, Grade.RECAPTURE])
def test_a_flag_is_right_or_left_out(pipeline: Pipeline, grade: Grade) -> None:
    told = 0
    cards = (("PAN", "labelled"), ("AADHAAR", "front"), ("VOTER_ID", "plastic"), ("VEHICLE_RC", "front"))
    for doctype, layout in cards:
        specimen = make(doctype, layout, grade, 901)
        outcome = pipeline.run(specimen.data)
        if isinstance(outcome, Problem):
            continue
        got = {field.name: field.value for field in outcome.extraction.fields}
        flag = got.get("document_quality_flag")
        assert flag in (None, specimen.truth.get("document_quality_flag"))
        told += flag is not None
    assert told >= 1


def test_a_written_pdf_has_no_picture_and_nothing_is_said_of_one(pipeline: Pipeline) -> None:
    assert measured(pipeline, make("PAN", "labelled", Grade.TEXT_LAYER, 1).data) == {}


@pytest.mark.parametrize(
    ("doctype", "layout", "side"),
    [
        ("AADHAAR", "front", "front"),
        ("AADHAAR", "back", "back"),
        ("VOTER_ID", "sheet", "both"),
        ("VEHICLE_RC", "back", "back"),
    ],
)
def test_the_side_follows_from_what_was_read(pipeline: Pipeline, doctype: str, layout: str, side: str) -> None:
    assert quality(pipeline, make(doctype, layout, Grade.CLEAN, 2).data)["side"] == side


def test_a_card_that_is_cut_through_and_blurred_is_said_to_be(pipeline: Pipeline) -> None:
    whole = _picture(make("PAN", "labelled", Grade.CLEAN, 2).data)
    cut = whole[:, : round(whole.shape[1] * 0.9)]
    cut = cut[:, 45:]

    assert quality(pipeline, _png(whole)) == {
        "blur": "none",
        "glare": "none",
        "cut_off": False,
        "resolution": "good",
        "side": "front",
    }
    assert quality(pipeline, _png(cut))["cut_off"] is True
    assert quality(pipeline, _png(cv2.GaussianBlur(whole, (0, 0), 2.2)))["blur"] in ("slight", "strong")


def _picture(data: bytes) -> cv2.typing.MatLike:
    picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    return picture


def _png(picture: cv2.typing.MatLike) -> bytes:
    return cv2.imencode(".png", picture)[1].tobytes()
