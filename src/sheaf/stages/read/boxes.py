"""Where rows of boxes for one character each stand: upright lines in even steps, ruled over and under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from sheaf.stages.read.box_row import BoxRow
from sheaf.stages.read.quads import Pixels

_SIDE = 1800
"""The longest side, in pixels, of the copy on which boxes are looked for."""
_AVERAGED = 0.5
"""What shrinks to less than this part is averaged: lines a pixel wide would be lost."""
_LEAST_HEIGHT, _MOST_HEIGHT = 13, 70
_MOST_WIDTH = 5
_BLOCK, _CONTRAST = 31, 6
"""What is darker than its surroundings of so many pixels by so much is ink, a fine line too."""
_FEWEST = 7
"""So many lines in a row are boxes; fewer may be letters."""
_SAME_LINE, _SAME_HEIGHT = 0.2, 0.2
"""Neighbours differ in their ends and in their height by less than this part of the height."""
_NARROWEST, _WIDEST = 0.5, 1.6
"""A box is so many times as wide as it is high; what is wider is a column of a table."""
_SAME_STEP, _MOSTLY = 0.22, 0.7
"""Steps differ by less than this part of a step; so many of them are single ones, with no line missed between."""
_REACH = 3.6
"""The next line stands at most so many heights away, where a stroke hides one or two."""
_DOUBLE = 0.3
"""Two lines that are nearer than so many heights are the sides of two boxes that stand apart."""
_CLOSED = 0.8
"""So much of the way between two lines is ruled over and under them."""
_MOST_ADDED = 16
_LEAST_UPRIGHT = 0.6
"""An upright line that strokes cross has ink in so much of its height."""
_INSET = 0.06


_Mask: TypeAlias = NDArray[np.bool_]
_Places: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Upright:
    """An upright line; edges in pixels of the copy."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def box_rows(pixels: Pixels) -> tuple[BoxRow, ...]:
    """Find the rows of boxes on a page that stands upright."""
    scale = min(_SIDE / max(pixels.shape[:2]), 1.0)
    # Without its colours first: a third as much is made smaller, which costs most.
    gray = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    if scale < 1:
        # Averaging what shrinks by less costs ten times as much and finds the same lines.
        interpolation = cv2.INTER_AREA if scale < _AVERAGED else cv2.INTER_LINEAR
        gray = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=interpolation)
    ink = cv2.adaptiveThreshold(gray, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _BLOCK, _CONTRAST)
    uprights = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((_LEAST_HEIGHT, 1), np.uint8))
    mask = np.greater(ink, 0)
    rows = (row for row in _rows(_lines_of(uprights)) if _is_closed(mask, row))
    return tuple(_row_of(_extended(mask, row), 1 / scale) for row in rows)


def _lines_of(mask: cv2.typing.MatLike) -> list[_Upright]:
    # Outlines, of which those of holes are left out: where so little is set, labels take five times as long.
    outlines, nesting = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return []
    is_outer = (nesting[0, :, 3] < 0).tolist()
    boxes = [cv2.boundingRect(outline) for outline, outer in zip(outlines, is_outer, strict=True) if outer]
    return [
        _Upright(left, top, left + width, top + height)
        for left, top, width, height in boxes
        if width <= _MOST_WIDTH and _LEAST_HEIGHT <= height <= _MOST_HEIGHT
    ]


def _rows(lines: Sequence[_Upright]) -> Iterator[list[_Upright]]:
    """Yield the lines that stand beside each other in even steps."""
    left = sorted(lines, key=lambda line: (line.left, line.top))
    level = _level(left)
    taken: set[int] = set()
    for first in range(len(left)):
        if first in taken:
            continue
        row = [first]
        while (following := next((each for each in level[row[-1]] if each not in taken), None)) is not None:
            row.append(following)
        taken.update(row)
        if len(row) < _FEWEST:
            continue
        single = _without_doubles([left[each] for each in row])
        if len(single) >= _FEWEST and _is_even(single):
            yield single


def _level(left: Sequence[_Upright]) -> list[list[int]]:
    """Return for each line, all sorted by their left edges, those that may be the next: near enough, and level with it.

    A photo's grain has thousands of such lines, so that all pairs are compared at once.
    """
    edges = np.array([(line.left, line.top, line.right, line.bottom) for line in left], np.float64).reshape(-1, 4)
    tops, bottoms = edges[:, 1], edges[:, 3]
    middles, heights = (edges[:, 0] + edges[:, 2]) / 2, bottoms - tops
    # The furthest middle so far: lines are sorted by their edges, not by their middles.
    ends = np.searchsorted(np.maximum.accumulate(middles), middles + _REACH * heights, side="right")
    counts = np.maximum(ends - np.arange(len(left)) - 1, 0)
    before = np.repeat(np.arange(len(left)), counts)
    after = before + 1 + np.arange(len(before)) - np.repeat(np.cumsum(counts) - counts, counts)
    apart = np.maximum(np.abs(tops[after] - tops[before]), np.abs(bottoms[after] - bottoms[before]))
    taller = np.abs(heights[after] - heights[before])
    is_level = (apart < _SAME_LINE * heights[before]) & (taller < _SAME_HEIGHT * heights[before])
    level: list[list[int]] = [[] for _ in left]
    for one, other in zip(before[is_level].tolist(), after[is_level].tolist(), strict=True):
        level[one].append(other)
    return level


def _without_doubles(row: Sequence[_Upright]) -> list[_Upright]:
    kept = [row[0]]
    for line in row[1:]:
        if line.middle - kept[-1].middle < _DOUBLE * line.height:
            last = kept.pop()
            line = _Upright(last.left, min(last.top, line.top), line.right, max(last.bottom, line.bottom))
        kept.append(line)
    return kept


def _step_of(row: Sequence[_Upright]) -> float:
    return float(np.median(np.diff([line.middle for line in row])))


def _is_even(row: Sequence[_Upright]) -> bool:
    """Say whether the steps are one width, or a few times that where lines were missed."""
    step, height = _step_of(row), float(np.median([line.height for line in row]))
    if not _NARROWEST * height < step < _WIDEST * height:
        return False
    steps = np.diff([line.middle for line in row]) / step
    counts = np.maximum(np.round(steps), 1)
    return bool((np.abs(steps - counts) < _SAME_STEP).all()) and float((counts == 1).mean()) >= _MOSTLY


def _is_closed(ink: _Mask, row: Sequence[_Upright]) -> bool:
    """Say whether the row is ruled over and under."""
    places = [line.middle for line in row]
    xs = np.linspace(places[0], places[-1], round(places[-1] - places[0]) + 1)
    rules = ([line.top for line in row], [line.bottom - 1 for line in row])
    return all(_ruled(ink, xs, np.interp(xs, places, ends)) >= _CLOSED for ends in rules)


def _ruled(ink: _Mask, xs: _Places, ys: _Places) -> float:
    """Return on how much of a way there is ink."""
    near = [
        ink[max(round(y) - 3, 0) : round(y) + 4, round(x)].any() for x, y in zip(xs.tolist(), ys.tolist(), strict=True)
    ]
    return float(np.mean(near))


def _extended(ink: _Mask, row: Sequence[_Upright]) -> list[_Upright]:
    """Return the row with the boxes before and behind it whose lines are crossed by strokes."""
    whole = list(row)
    for toward in (-1, 1):
        for _ in range(_MOST_ADDED):
            last = whole[-1 if toward > 0 else 0]
            added = _neighbour(last, whole, toward)
            if not _is_ruled_up_to(ink, last, added):
                break
            whole.insert(len(whole) if toward > 0 else 0, added)
    return whole


def _neighbour(last: _Upright, row: Sequence[_Upright], toward: int) -> _Upright:
    """Return where the next line would be."""
    places = [line.middle for line in row]
    sink = np.polyfit(places, [line.top for line in row], 1)[0]
    across = toward * _step_of(row)
    down = round(sink * across)
    left, right = round(last.left + across), round(last.right + across)
    return _Upright(left, last.top + down, right, last.bottom + down)


def _is_ruled_up_to(ink: _Mask, last: _Upright, added: _Upright) -> bool:
    height, width = ink.shape
    if not (added.left > 3 and added.right < width - 3 and added.top > 3 and added.bottom < height - 3):
        return False
    upright = ink[added.top : added.bottom, added.left - 2 : added.right + 2].any(axis=1)
    # In their order: a way has no direction.
    before, after = sorted((last, added), key=lambda line: line.middle)
    return float(upright.mean()) >= _LEAST_UPRIGHT and _is_closed(ink, (before, after))


def _row_of(row: Sequence[_Upright], scale: float) -> BoxRow:
    first, last = row[0], row[-1]
    inset = _INSET * first.height
    corners = [
        (first.middle, first.top + inset),
        (last.middle, last.top + inset),
        (last.middle, last.bottom - inset),
        (first.middle, first.bottom - inset),
    ]
    lines = tuple(
        (
            int((line.left - 0.5) * scale),
            int(line.top * scale),
            int((line.right + 0.5) * scale) + 1,
            int(line.bottom * scale) + 1,
        )
        for line in row
    )
    count = max(round((last.middle - first.middle) / _step_of(row)), 1)
    return BoxRow(np.array(corners, np.float32) * np.float32(scale), lines, count)
