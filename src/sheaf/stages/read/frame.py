"""The straightened page: the frame in which rows are level.

A photograph shows a page turned by some degrees and in perspective. The directions of its lines of text say how: turned
lines share a slope, and in perspective the slope changes evenly over the page (all lines meet in one vanishing point).
Boxes are made in the frame in which the lines are level, so that the cells of a row overlap vertically and neighbouring
rows do not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sheaf.model.geometry import BoundingBox
from sheaf.model.view import Map
from sheaf.stages.read.quads import Quad, height_of, length_of

Matrix = NDArray[np.floating]

_LEVEL_DEGREES = 0.25
"""Slopes below this are the detector's noise: a scan's frame is the page itself."""
_FEWEST_LINES = 4
_MOST_LINES = 300
_STEADY_LINES = 8
"""Perspective is only believed with this many lines to show it."""
_SAME_ROW = 0.6
"""Lines are of one row when their middles differ by less than this part of the lower one's height."""
_MOST_CONVERGENCE = 0.6
"""A line's direction never changes by more than this over the page; a stronger fit is a false one."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A straightened page of `width` x `height` pixels; `to_frame` (3 x 3) maps the image's pixels into it.

    `rotation` is the clockwise turn in quarter circles (0, 90, 180, 270 degrees) contained in the map.
    """

    width: float
    height: float
    rotation: int
    to_frame: Matrix

    def box_of(self, quad: Quad) -> BoundingBox:
        """Return the box around the quad, as fractions of the straightened page."""
        points = mapped(self.to_frame, quad.astype(np.float64))
        left, top = points.min(axis=0) / (self.width, self.height)
        right, bottom = points.max(axis=0) / (self.width, self.height)
        return BoundingBox.clipped(float(left), float(top), float(right), float(bottom))

    def quad_of(self, box: BoundingBox) -> Quad:
        """Return where a box of the straightened page stands in the image, in its pixels."""
        corners = [(box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)]
        points = np.array(corners) * (self.width, self.height)
        return mapped(np.linalg.inv(self.to_frame), points).astype(np.float32)

    def in_shares(self, width: int, height: int) -> Map:
        """Return the map from an image of `width` x `height` pixels, both it and the frame with edges from 0 to 1."""
        matrix = np.diag([1 / self.width, 1 / self.height, 1.0]) @ self.to_frame @ np.diag([width, height, 1.0])
        a, b, c, d, e, f, g, h, i = (matrix / matrix[2, 2]).ravel().tolist()
        return (a, b, c, d, e, f, g, h, i)


def frame_of(quads: Sequence[Quad], width: int, height: int, rotation: int) -> Frame:
    """Find the frame of an image of `width` x `height` pixels, whose lines (as read after `rotation`) are `quads`."""
    turn = _quarter_turn(width, height, rotation)
    if rotation in (90, 270):
        width, height = height, width
    lines = [mapped(turn, quad.astype(np.float64)) for quad in quads]
    lines = [line for line in lines if length_of(line) > 3 * height_of(line)]
    lines = sorted(lines, key=length_of)[-_MOST_LINES:]
    if len(lines) < _FEWEST_LINES:
        return Frame(width, height, rotation, turn)
    center, size = np.array([width / 2, height / 2]), max(width, height)
    is_steady = len(lines) >= _STEADY_LINES
    segments = np.array([[(line[0] + line[3]) / 2, (line[1] + line[2]) / 2] for line in lines])
    slope, convergence = _fit(segments, center, size, is_steady=is_steady)
    across = _row_segments(lines, _levelling(slope, convergence / size, center))
    if len(across) >= _FEWEST_LINES:
        segments = np.concatenate([segments, across])
        slope, convergence = _fit(segments, center, size, is_steady=is_steady)
    if abs(np.rad2deg(np.arctan(slope))) < _LEVEL_DEGREES and abs(convergence) < np.deg2rad(_LEVEL_DEGREES) * 2:
        return Frame(width, height, rotation, turn)
    straight = _levelling(slope, convergence / size, center)
    return _framed(straight @ turn, turn, (width, height), rotation)


def _row_segments(lines: Sequence[Matrix], level: Matrix) -> Matrix:
    """Join each line's middle with that of the next line of its row: long segments, whose slopes are well known.

    `level` is a first guess of the levelling map; it is good enough to see which lines make a row.
    """
    middles = np.array([line.mean(axis=0) for line in lines])
    placed = mapped(level, middles)
    heights = np.array([height_of(mapped(level, line)) for line in lines])
    across = placed[None, :, :] - placed[:, None, :]
    is_row = (np.abs(across[:, :, 1]) < _SAME_ROW * np.minimum(heights[None, :], heights[:, None])) & (
        across[:, :, 0] > 0
    )
    distances = np.where(is_row, across[:, :, 0], np.inf)
    pairs = [(at, int(row.argmin())) for at, row in enumerate(distances) if np.isfinite(row.min())]
    return np.array([[middles[one], middles[other]] for one, other in pairs]).reshape(-1, 2, 2)


def _fit(segments: Matrix, center: Matrix, size: float, *, is_steady: bool) -> tuple[float, float]:
    """Fit slope and convergence of the pencil of segments (n x 2 x 2), around the center in units of `size`.

    In a pencil through (1/k, s/k) the slope at (x, y) is (s - k*y) / (1 - k*x), hence slope = s + k * (slope*x - y).
    Long segments count more (their direction is known better), those that disagree count less (Huber).
    """
    middles = (segments.mean(axis=1) - center) / size
    run = segments[:, 1] - segments[:, 0]
    lengths = np.abs(run[:, 0]) + 1e-6
    slopes = np.clip(run[:, 1] / lengths * np.sign(run[:, 0]), -1.0, 1.0)
    weights = np.minimum(lengths / np.median(lengths), 4.0) ** 2
    slope = _weighted_median(slopes, weights)
    convergence = 0.0
    for _ in range(8):
        leaning = slopes * middles[:, 0] - middles[:, 1]
        errors = np.abs(slopes - slope - convergence * leaning)
        trust = weights * np.minimum(1.0, np.deg2rad(0.4) / np.maximum(errors, 1e-9))
        slope, convergence = _solve(leaning, slopes, trust, is_steady=is_steady)
    return slope, convergence


def _solve(leaning: Matrix, slopes: Matrix, trust: Matrix, *, is_steady: bool) -> tuple[float, float]:
    mean_lean = float(np.average(leaning, weights=trust))
    mean_slope = float(np.average(slopes, weights=trust))
    if not is_steady:
        return mean_slope, 0.0
    spread = float(np.average((leaning - mean_lean) ** 2, weights=trust))
    # The small constant keeps lines that stand close together from proving anything about the whole page.
    convergence = float(np.average((leaning - mean_lean) * (slopes - mean_slope), weights=trust)) / (spread + 3e-4)
    convergence = min(max(convergence, -_MOST_CONVERGENCE), _MOST_CONVERGENCE)
    return mean_slope - convergence * mean_lean, convergence


def _weighted_median(values: Matrix, weights: Matrix) -> float:
    order = np.argsort(values)
    below = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(below, below[-1] / 2)])


def _levelling(slope: float, convergence: float, center: Matrix) -> Matrix:
    """The map that levels the pencil: turn by the slope at the center, then send its meeting point to infinity."""
    length = np.hypot(1.0, slope)
    turn = np.array([[1, slope, 0], [-slope, 1, 0], [0, 0, length]]) / length
    # Turned so that the slope at the center is zero, the pencil meets on the x axis at (1/k', 0).
    k = convergence / length
    level = np.array([[1, 0, 0], [0, 1, 0], [-k, 0, 1]])
    shift = np.array([[1, 0, -center[0]], [0, 1, -center[1]], [0, 0, 1]])
    return np.asarray(level @ turn @ shift, dtype=np.float64)


def _framed(to_level: Matrix, turn: Matrix, size: tuple[int, int], rotation: int) -> Frame:
    """Shift so that the whole image lies inside the frame."""
    width, height = size
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float64)
    points = mapped(to_level @ np.linalg.inv(turn), corners)
    left, top = points.min(axis=0)
    right, bottom = points.max(axis=0)
    shift = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1]])
    return Frame(float(right - left), float(bottom - top), rotation, shift @ to_level)


def _quarter_turn(width: int, height: int, rotation: int) -> Matrix:
    """The map of pixels under a clockwise turn."""
    turns = {
        0: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        90: [[0, -1, height], [1, 0, 0], [0, 0, 1]],
        180: [[-1, 0, width], [0, -1, height], [0, 0, 1]],
        270: [[0, 1, 0], [-1, 0, width], [0, 0, 1]],
    }
    return np.array(turns[rotation], dtype=np.float64)


def mapped(matrix: Matrix, points: Matrix) -> Matrix:
    """Return where the map `matrix` (3 x 3) sends `points` (n x 2)."""
    homogeneous = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    return np.asarray(homogeneous[:, :2] / homogeneous[:, 2:], dtype=np.float64)
