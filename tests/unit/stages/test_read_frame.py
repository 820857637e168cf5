"""Straightening: rows become level whatever the camera's angle, and every box finds its way back into the image."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from sheaf.model.geometry import BoundingBox
from sheaf.stages.read.frame import frame_of
from sheaf.stages.read.order import reading_order
from sheaf.stages.read.quads import Quad, crop_along, part_of, quad_of_rectangle, turned

WIDTH, HEIGHT = 1000, 1400


def quad(left: float, top: float, right: float, bottom: float) -> Quad:
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def table() -> list[Quad]:
    """Thirty rows of a label and a value, 30 pixels high, 40 apart."""
    return [quad(left, 100 + 40 * row, left + 250, 130 + 40 * row) for row in range(30) for left in (100.0, 650.0)]


def warped(quads: list[Quad], matrix: np.ndarray) -> list[Quad]:
    return [cv2.perspectiveTransform(one[None], matrix)[0].astype(np.float32) for one in quads]


def perspective(shift: float, degrees: float) -> np.ndarray:
    """The page's right edge is `shift` of the height shorter, then it is turned."""
    corners = np.array([[0, 0], [WIDTH, 0], [WIDTH, HEIGHT], [0, HEIGHT]], np.float32)
    seen = corners + np.array([[0, 0], [0, shift], [0, -shift], [0, 0]], np.float32) * HEIGHT
    turn = np.vstack([cv2.getRotationMatrix2D((WIDTH / 2, HEIGHT / 2), degrees, 1.0), [0, 0, 1]])
    return turn @ cv2.getPerspectiveTransform(corners, seen)


@pytest.mark.parametrize(("shift", "degrees"), [(0.0, 5.0), (0.0, -20.0), (0.05, 0.0), (0.08, 7.0), (-0.08, -12.0)])
def test_rows_of_a_photograph_become_level(shift: float, degrees: float) -> None:
    frame = frame_of(warped(table(), perspective(shift, degrees)), WIDTH, HEIGHT, 0)
    boxes = [frame.box_of(one) for one in warped(table(), perspective(shift, degrees))]
    labels, values = boxes[::2], boxes[1::2]
    for label, value, following in zip(labels, values, labels[1:], strict=False):
        assert abs(label.center_y - value.center_y) < 0.2 * label.height
        assert label.bottom < following.top + 0.2 * label.height
    assert reading_order(boxes) == list(range(len(boxes)))


def test_scan_keeps_its_own_frame() -> None:
    wobble = np.random.default_rng(1).normal(0, 0.3, (60, 4, 2)).astype(np.float32)
    frame = frame_of([one + shift for one, shift in zip(table(), wobble, strict=True)], WIDTH, HEIGHT, 0)
    assert np.array_equal(frame.to_frame, np.eye(3))
    assert frame.box_of(quad(100, 140, 500, 280)) == BoundingBox(0.1, 0.1, 0.5, 0.2)


def test_a_few_wild_lines_do_not_turn_the_page() -> None:
    wild = [quad_of_rectangle(((500, 700), (300, 30), degrees), 0) for degrees in (30, -35, 40, 25)]
    frame = frame_of(table() + wild, WIDTH, HEIGHT, 0)
    boxes = [frame.box_of(one) for one in table()]
    assert (
        max(abs(label.center_y - value.center_y) for label, value in zip(boxes[::2], boxes[1::2], strict=True)) < 0.003
    )


@pytest.mark.parametrize(
    ("rotation", "expected"), [(90, (0.8, 0.1, 0.9, 0.3)), (180, (0.7, 0.8, 0.9, 0.9)), (270, (0.1, 0.7, 0.2, 0.9))]
)
def test_quarter_turns_turn_the_boxes(rotation: int, expected: tuple[float, ...]) -> None:
    frame = frame_of([], WIDTH, HEIGHT, rotation)
    box = frame.box_of(quad(100, 140, 300, 280))
    assert (box.left, box.top, box.right, box.bottom) == pytest.approx(expected)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_every_box_finds_its_way_back(rotation: int) -> None:
    lines = [turned(one, rotation) for one in warped(table(), perspective(0.05, 4.0))]
    frame = frame_of(lines, WIDTH, HEIGHT, rotation)
    for one in lines[::7]:
        back = frame.quad_of(frame.box_of(one))
        assert np.abs(back.min(axis=0) - one.min(axis=0)).max() < 8
        assert np.abs(back.max(axis=0) - one.max(axis=0)).max() < 8


def test_crop_follows_the_line_whatever_its_direction() -> None:
    page = np.full((400, 400, 3), 255, np.uint8)
    upright = quad(100, 180, 300, 220)
    page[180:220, 100:200] = 0
    for degrees in (0, 15, -40, 90, 180):
        matrix = np.vstack([cv2.getRotationMatrix2D((200, 200), degrees, 1.0), [0, 0, 1]])
        image = np.asarray(cv2.warpPerspective(page, matrix, (400, 400), borderValue=(255, 255, 255)), np.uint8)
        strip = crop_along(image, warped([upright], matrix)[0], 48)
        assert strip.shape == (48, 240, 3)
        assert strip[10:38, 10:100].max() < 60
        assert strip[10:38, 140:230].min() > 200


def test_crop_outside_the_image_is_grey_and_not_an_error() -> None:
    strip = crop_along(np.zeros((10, 10, 3), np.uint8), quad(50, 50, 90, 70), 48)
    assert strip.shape == (48, 96, 3)
    assert strip.min() == strip.max() == 127


def test_part_of_a_quad_is_measured_along_its_text() -> None:
    assert part_of(quad(0, 0, 100, 10), 0.25, 0.5).tolist() == [[25, 0], [50, 0], [50, 10], [25, 10]]
    upside_down = turned(quad(0, 0, 100, 10), 180)
    assert part_of(upside_down, 0.0, 0.25).tolist() == [[100, 10], [75, 10], [75, 0], [100, 0]]


def test_rotated_rectangle_points_along_the_text() -> None:
    for degrees in (0.0, 30.0, -30.0):
        one = quad_of_rectangle(((200, 200), (100, 20), degrees), 0)
        direction = one[1] - one[0]
        assert np.rad2deg(np.arctan2(direction[1], direction[0])) == pytest.approx(degrees, abs=0.01)
        assert np.linalg.norm(direction) == pytest.approx(100, abs=0.01)
    swapped = quad_of_rectangle(((200, 200), (20, 100), 80.0), 0)
    assert np.linalg.norm(swapped[1] - swapped[0]) == pytest.approx(100, abs=0.01)
    assert swapped[0, 0] < swapped[1, 0]
