"""PAN and Aadhaar as bad as people send them: half of it, a thumb on it, tiny, locked, or something else altogether."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

import cv2
import numpy as np
import pytest

from sheaf.model.error import ErrorCode, ErrorDetail, Problem
from sheaf.model.field import FieldValue, Value
from sheaf.model.outcome import Outcome
from sheaf.pipeline import Pipeline
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, make
from specimens.aadhaar_coded import draw_coded_back
from specimens.aadhaar_pages import draw_download as draw_aadhaar_download
from specimens.degrade import degrade
from specimens.others_parts import CardLook, draw_card
from specimens.pan_pages import draw_download as draw_pan_download
from specimens.specimen import Drawn, Form, Specimen
from specimens.surface import CARD, Picture, Surface

SURE = 0.9
"""What is wrong may not be served with more confidence."""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return build_pipeline(tmp_path_factory.mktemp("models"))


def picture_of(specimen: Specimen) -> Picture:
    picture = cv2.imdecode(np.frombuffer(specimen.data, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    return picture


def file_of(picture: Picture) -> bytes:
    return cv2.imencode(".png", picture)[1].tobytes()


def fields(outcome: Outcome | Problem, doctype: str) -> dict[str, FieldValue]:
    """Return what was found on a paper that is either of this type or of none that can be told."""
    if isinstance(outcome, Problem):
        assert outcome.code is ErrorCode.UNRECOGNISED or outcome.detail is ErrorDetail.ILLEGIBLE
        return {}
    assert outcome.extraction.classification.doctype == doctype
    return {field.name: field for field in outcome.extraction.fields}


def surely_wrong(got: dict[str, FieldValue], truth: Mapping[str, Value]) -> set[str]:
    """Return the names of the values that are wrong, or were never printed, and served as if they were right."""
    return {
        name
        for name, field in got.items()
        if field.value is not None and field.confidence >= SURE and name in truth and truth[name] != field.value
    }


def place_of(pipeline: Pipeline, data: bytes, doctype: str, name: str) -> tuple[float, float, float, float]:
    provenance = fields(pipeline.run(data), doctype)[name].provenance
    assert provenance is not None
    box = provenance.box
    return box.left, box.top, box.right, box.bottom


def under_a_thumb(picture: Picture, place: tuple[float, float, float, float]) -> Picture:
    height, width = picture.shape[:2]
    left, top, right, bottom = place
    middle = (round(width * (left + right) / 2), round(height * (top + bottom) / 2))
    axes = (round(width * (right - left) * 0.7), round(height * (bottom - top) * 1.2))
    return cv2.ellipse(picture.copy(), middle, axes, 8, 0, 360, (126, 160, 206), -1, cv2.LINE_AA)


@pytest.mark.parametrize(
    ("doctype", "layout", "name"), [("PAN", "labelled", "pan_number"), ("AADHAAR", "front", "aadhaar_number")]
)
def test_a_number_under_a_thumb_is_not_invented(pipeline: Pipeline, doctype: str, layout: str, name: str) -> None:
    specimen = make(doctype, layout, Grade.CLEAN, 6)
    data = file_of(picture_of(specimen))
    spoilt = under_a_thumb(picture_of(specimen), place_of(pipeline, data, doctype, name))
    got = fields(pipeline.run(file_of(spoilt)), doctype)
    assert name not in got or got[name].value is None
    assert not surely_wrong(got, specimen.truth)


@pytest.mark.parametrize("part", [np.s_[:, :0.55], np.s_[:, 0.4:], np.s_[:0.6], np.s_[0.45:]])
@pytest.mark.parametrize(("doctype", "layout"), [("PAN", "labelled"), ("AADHAAR", "front")])
def test_half_a_card_gives_what_is_on_it_or_nothing(
    pipeline: Pipeline, doctype: str, layout: str, part: tuple[slice, ...] | slice
) -> None:
    specimen = make(doctype, layout, Grade.CLEAN, 7)
    whole = picture_of(specimen)
    shares = part if isinstance(part, tuple) else (part,)
    cut = tuple(
        slice(round((share.start or 0) * size), round((share.stop or 1) * size))
        for share, size in zip(shares, whole.shape, strict=False)
    )
    assert not surely_wrong(fields(pipeline.run(file_of(whole[cut])), doctype), specimen.truth)


@pytest.mark.parametrize(("doctype", "layout"), [("PAN", "labelled"), ("AADHAAR", "plastic_front")])
def test_a_copy_of_400_pixels_gives_no_sure_nonsense(pipeline: Pipeline, doctype: str, layout: str) -> None:
    for seed in (1, 2):
        specimen = make(doctype, layout, Grade.CLEAN, seed)
        picture = picture_of(specimen)
        size = (400, round(400 * picture.shape[0] / picture.shape[1]))
        small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        outcome = pipeline.run(cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 60])[1].tobytes())
        assert not surely_wrong(fields(outcome, doctype), specimen.truth)


def test_under_glare_the_code_is_missed_and_the_print_still_read(pipeline: Pipeline) -> None:
    rng = Random(4)
    drawn = draw_coded_back(rng)
    assert isinstance(drawn.surface, Surface)
    drawn.surface.circle(66, 24, 17, fill="#ffffff")
    got = fields(pipeline.run(degrade(drawn.surface, Form.CARD, Grade.CLEAN, False, rng).data), "AADHAAR")
    assert "name" not in got
    for name in ("address", "formatted_address", "aadhaar_number"):
        assert got[name].value == drawn.truth[name]


@pytest.mark.parametrize(
    ("draw", "doctype", "password"),
    [(draw_pan_download, "PAN", "15081990"), (draw_aadhaar_download, "AADHAAR", "ZZZZ1990")],
)
def test_a_locked_download_opens_with_its_password_alone(
    pipeline: Pipeline, draw: Callable[[Random], Drawn], doctype: str, password: str
) -> None:
    drawn = draw(Random(3))
    assert isinstance(drawn.surface, Surface)
    data = drawn.surface.finish(password)
    for tried, detail in ((None, ErrorDetail.PASSWORD_REQUIRED), ("other", ErrorDetail.WRONG_PASSWORD)):
        outcome = pipeline.run(data, tried)
        assert isinstance(outcome, Problem)
        assert outcome.detail is detail
    got = fields(pipeline.run(data, password), doctype)
    assert {name: got[name].value for name in drawn.truth} == drawn.truth


FOREIGN = (
    (
        ("REPUBLIC OF UTOPIA", "NATIONAL IDENTITY CARD"),
        (("Name", "Ana Example"), ("Date of Birth", "15/08/1990"), ("Sex", "F"), ("Card No.", "9999 4105 7058")),
    ),
    (
        ("REVENUE AUTHORITY", "Taxpayer Identification Number"),
        (("Name", "JOHN EXAMPLE"), ("TIN", "123-456-789"), ("Date of Birth", "15/08/1990")),
    ),
)


@pytest.mark.parametrize(("head", "pairs"), FOREIGN, ids=["identity", "tax"])
def test_a_foreign_card_is_of_no_known_type(
    pipeline: Pipeline, head: tuple[str, ...], pairs: tuple[tuple[str, str], ...]
) -> None:
    rng = Random(2)
    drawn = draw_card(rng, head, pairs, CardLook("Noto Sans", "#5b6770"))
    outcome = pipeline.run(degrade(drawn.surface, drawn.form, Grade.CLEAN, False, rng).data)
    assert isinstance(outcome, Problem)


def test_a_card_on_which_nothing_is_printed_is_no_card(pipeline: Pipeline) -> None:
    card = Surface(*CARD)
    card.rectangle(0, 0, *CARD, fill="#cfe3ee", radius=3)
    outcome = pipeline.run(degrade(card, Form.CARD, Grade.PHOTO, False, Random(1)).data)
    assert isinstance(outcome, Problem)
