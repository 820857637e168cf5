"""A page is drawn in the frame in which boxes are given: what stands in a box of the evidence stands there."""

from __future__ import annotations

from io import BytesIO

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from sheaf.drawing import draw
from sheaf.model.drawing import DrawTask
from sheaf.model.error import SheafError
from sheaf.model.geometry import BoundingBox
from sheaf.model.view import PageView
from sheaf.stages.decode import DecodeLimits
from sheaf.stages.read import Frame, frame_of
from sheaf.stages.read.quads import Quad

WIDTH, HEIGHT = 600, 400


def tilted(left: float, top: float, width: float, height: float, degrees: float) -> Quad:
    turn = np.deg2rad(degrees)
    along, down = np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])
    corner = np.array([left, top])
    corners = [corner, corner + width * along, corner + width * along + height * down, corner + height * down]
    return np.array(corners, np.float32)


def page_with(quad: Quad) -> bytes:
    pixels = np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
    cv2.fillPoly(pixels, [np.round(quad).astype(np.int32)], (0, 0, 0))
    out = BytesIO()
    Image.fromarray(pixels).save(out, "PNG")
    return out.getvalue()


def drawn(data: bytes, view: PageView | None) -> NDArray[np.uint8]:
    task = DrawTask(data=data, page_number=1, view=view, longest_side=2000)
    pixels = cv2.imdecode(np.frombuffer(draw(task, DecodeLimits()).jpeg, np.uint8), cv2.IMREAD_GRAYSCALE)
    return np.asarray(pixels, np.uint8)


def view_of(frame: Frame) -> PageView:
    return PageView(page_number=1, ratio=frame.width / frame.height, upright=frame.in_shares(WIDTH, HEIGHT))


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_page_that_lay_turned_is_drawn_upright(rotation: int) -> None:
    quad = tilted(60, 40, 120, 20, 0)
    frame = frame_of((), WIDTH, HEIGHT, rotation)

    pixels = drawn(page_with(quad), view_of(frame))

    assert _share_of_ink(pixels, frame.box_of(quad)) > 0.9
    assert pixels.shape[1] / pixels.shape[0] == pytest.approx(frame.width / frame.height, rel=0.02)


def test_a_page_photographed_askew_is_drawn_straight() -> None:
    lines = [tilted(80, 60 + 40 * number, 400, 14, 5) for number in range(6)]
    frame = frame_of(lines, WIDTH, HEIGHT, 0)

    pixels = drawn(page_with(lines[2]), view_of(frame))

    box = frame.box_of(lines[2])
    assert _share_of_ink(pixels, box) > 0.75
    assert (pixels < 128).sum() == pytest.approx(box.width * box.height * pixels.size, rel=0.25)


def test_a_page_that_the_file_has_not_is_an_error() -> None:
    task = DrawTask(data=page_with(tilted(60, 40, 120, 20, 0)), page_number=2, view=None, longest_side=100)

    with pytest.raises(SheafError):
        draw(task, DecodeLimits())


def test_a_drawing_is_no_larger_than_was_asked_for() -> None:
    page = page_with(tilted(60, 40, 120, 20, 0))

    made = draw(DrawTask(data=page, page_number=1, view=None, longest_side=30), DecodeLimits())

    assert (made.width, made.height, made.page_count) == (30, 20, 1)


def _share_of_ink(pixels: NDArray[np.uint8], box: BoundingBox) -> float:
    height, width = pixels.shape
    inside = pixels[
        int(box.top * height) + 1 : int(box.bottom * height), int(box.left * width) + 1 : int(box.right * width)
    ]
    return float((inside < 128).mean())
