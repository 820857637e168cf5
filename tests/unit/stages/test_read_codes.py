"""Codes are found on pages: where they stand, turned, out of focus; and nothing is found where there is none."""

from __future__ import annotations

import time
from random import Random

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Code, PageImage, Symbology
from sheaf.stages.read import find_codes, find_hidden_codes, find_unread_codes, frame_of
from sheaf.stages.read.frame import Frame
from specimens.fonts import Style
from specimens.secure_qr import CodeTexts, payload
from specimens.surface import Surface, rasterise

PAYLOAD = payload(CodeTexts(last_four="7058", name="Anjali", born="1990", gender="F"), Random(5))
Picture = NDArray[np.uint8]


def page(code: str | None, dpi: float = 200) -> Picture:
    """A sheet with a code of 40 mm, its top left corner at (100, 20) mm, beside dense text."""
    sheet = Surface(150, 100)
    style = Style(size=8, font="Arimo")
    for row in range(24):
        sheet.text(5, 6 + row * 3.6, "Specimen of a dense text on a paper as it is printed"[: 36 + row % 9], style)
    if code is not None:
        sheet.rectangle(96, 16, 48, 48, fill="#ffffff")
        sheet.qr(100, 20, 40, code)
    picture = rasterise(sheet.finish(), dpi)[0]
    return np.ascontiguousarray(np.asarray(picture)[:, :, ::-1], np.uint8)


def found(picture: Picture) -> tuple[Code, ...]:
    return find_codes(*_arguments(picture))


def hidden(picture: Picture) -> tuple[Code, ...]:
    return find_hidden_codes(*_arguments(picture))


def _arguments(picture: Picture) -> tuple[PageImage, Frame]:
    height, width = picture.shape[:2]
    return PageImage(1, picture), frame_of((), width, height, 0)


def test_a_code_is_found_with_its_place() -> None:
    (code,) = found(page(PAYLOAD))
    assert (code.payload, code.symbology) == (PAYLOAD.encode(), Symbology.QR)
    edges = (code.box.left * 150, code.box.top * 100, code.box.right * 150, code.box.bottom * 100)
    assert edges == pytest.approx((100, 20, 140, 60), abs=1)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_turned_code_is_found(turns: int) -> None:
    picture = np.ascontiguousarray(np.rot90(page(PAYLOAD), turns))
    assert [code.payload for code in found(picture)] == [PAYLOAD.encode()]


def test_a_code_out_of_focus_is_found_on_a_second_look_in_the_same_place() -> None:
    sharp = page(PAYLOAD)
    blurred = np.asarray(cv2.GaussianBlur(sharp, (0, 0), 1.5), np.uint8)
    assert found(blurred) == ()
    (code,) = hidden(blurred)
    assert code.payload == PAYLOAD.encode()
    edges = (code.box.left * 150, code.box.top * 100, code.box.right * 150, code.box.bottom * 100)
    assert edges == pytest.approx((100, 20, 140, 60), abs=1)


def test_a_code_that_is_seen_and_does_not_decode_has_a_place() -> None:
    picture = page(PAYLOAD)
    height, width = picture.shape[:2]
    # Its corners are there, and its middle is not.
    picture[round(0.29 * height) : round(0.51 * height), round(0.7333 * width) : round(0.88 * width)] = 255
    assert found(picture) == ()
    places = BoundingBox.around(find_unread_codes(*_arguments(picture)))
    edges = (places.left * 150, places.top * 100, places.right * 150, places.bottom * 100)
    assert edges == pytest.approx((100, 20, 140, 60), abs=3)
    assert find_unread_codes(*_arguments(page(None))) == ()


def test_no_code_is_seen_in_dense_text_and_none_is_looked_for_long() -> None:
    start = time.perf_counter()
    for picture in (page(None), page(None, 300), np.zeros((40, 30, 3), np.uint8), np.full((1, 1, 3), 255, np.uint8)):
        assert found(picture) == ()
        assert hidden(picture) == ()
    assert time.perf_counter() - start < 2


def test_a_square_of_noise_takes_bounded_time() -> None:
    noise = np.random.default_rng(3).integers(0, 2, (120, 120), np.uint8) * 255
    picture = page(None, 300)
    picture[300:1020, 900:1620] = cv2.resize(noise, (720, 720), interpolation=cv2.INTER_NEAREST)[:, :, None]
    start = time.perf_counter()
    assert hidden(picture) == ()
    assert time.perf_counter() - start < 3
