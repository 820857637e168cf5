"""A row of boxes for one character each: its lines part a number into characters, most of which are missed alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from sheaf.stages.read.quads import Pixels, Quad
from sheaf.stages.read.recognise import Character

_INSIDE = 0.22
"""So much of a box at each side, and over and under, is not looked at: a line may be left there."""
_FAINT = 0.5
"""What is so much paler than the characters of the row is none."""
_HALF = 0.5
"""Of a row with a box that holds something unread each character is so much less sure."""


@dataclass(frozen=True, slots=True)
class BoxRow:
    """A row of boxes: the quad of what is written in it, and the upright lines, both in pixels of the page.

    Lines are (left, top, right, bottom).
    """

    quad: Quad
    lines: tuple[tuple[int, int, int, int], ...]
    count: int
    """How many boxes there are."""


def without_lines(pixels: Pixels, rows: Sequence[BoxRow]) -> Pixels:
    """Return the page with paper in the place of the upright lines of `rows`."""
    if not rows:
        return pixels
    plain = pixels.copy()
    width = pixels.shape[1]
    for left, top, right, bottom in (line for row in rows for line in row.lines):
        before, after = max(left - 1, 0), min(right + 1, width - 1)
        ends = pixels[top:bottom, [before, after]].astype(np.float32)
        # Of the two sides the lighter is paper; a character may touch the line at the other.
        paper = ends.max(axis=1, keepdims=True)
        plain[top:bottom, before : after + 1] = np.repeat(paper, after + 1 - before, axis=1).astype(np.uint8)
    return plain


def in_boxes(characters: Sequence[Character], row: BoxRow, strip: Pixels) -> tuple[Character, ...]:
    """Return what was read in a row as one word, or words where boxes are empty; `strip` is the picture of the row.

    Of a row in which a box holds something that was not read, nothing is sure.
    """
    places = [min(int(each.position * row.count), row.count - 1) for each in characters]
    words = tuple(
        replace(each, after_space=number > 0 and place - places[number - 1] > 1)
        for number, (each, place) in enumerate(zip(characters, places, strict=True))
    )
    if len(set(places)) == len(places) and not _unread(places, row.count, strip):
        return words
    return tuple(replace(each, confidence=_HALF * each.confidence) for each in words)


def _unread(places: Sequence[int], count: int, strip: Pixels) -> bool:
    """Say whether a box in which nothing was read holds as much ink as the others."""
    gray = cv2.cvtColor(strip, cv2.COLOR_BGR2GRAY).astype(np.float32)
    height, width = gray.shape
    margin, step = round(_INSIDE * height), width / count
    inner = [
        gray[margin : height - margin, round((box + _INSIDE) * step) : round((box + 1 - _INSIDE) * step)]
        for box in range(count)
    ]
    depths = [float(np.median(box) - np.quantile(box, 0.05)) if box.size else 0.0 for box in inner]
    read = [depth for box, depth in enumerate(depths) if box in places]
    empty = [depth for box, depth in enumerate(depths) if box not in places]
    return bool(read) and any(depth > _FAINT * float(np.median(read)) for depth in empty)


def with_rows(quads: Sequence[Quad], rows: Sequence[BoxRow]) -> list[Quad]:
    """Return the lines with each row of boxes as one line, in the place of those that lie inside of it."""
    kept = [quad for quad in quads if not any(_is_inside(quad, row.quad) for row in rows)]
    return [*kept, *(row.quad for row in rows)]


def _is_inside(quad: Quad, row: Quad) -> bool:
    """Say whether a line lies in the row: its middle and its ends do."""
    ends = [(quad[0] + quad[3]) / 2, (quad[1] + quad[2]) / 2]
    slack = float(np.linalg.norm(row[3] - row[0])) / 2
    return all(cv2.pointPolygonTest(row, (float(x), float(y)), True) > -slack for x, y in [*ends, quad.mean(axis=0)])
