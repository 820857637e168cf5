"""A closer look at groups of small print: a card on a photographed sheet is too small where the whole page is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import cv2
import numpy as np

from sheaf.stages.read.quads import Pixels, Quad, height_of, length_of

Find = Callable[[Pixels, int], list[Quad]]
"""Finds the lines of a picture, in its pixels, on a copy with a longest side of so many."""

_SMALL = 14.0
"""Print that stood lower than this many pixels, margins included, in what the detector saw: smaller lines beside it are
missed there. A page's own print stands at 15 and more."""
_PERCENTILE = 30
_ENOUGH = 30.0
"""So high the group's print is seen then, if its part is not larger than what was seen before: higher finds no more."""
_LEAST_GAIN = 1.5
"""How many times larger the group must be seen: below that, the look is not worth its time."""
_MOST_GROUPS = 4
_FEWEST_LINES = 3
_REACH = 2.5
"""Lines belong to one group where less than twice this many line heights lie between them."""
_MASK_SIDE = 400


def look_closer(pixels: Pixels, quads: list[Quad], seen_side: int, find: Find) -> list[Quad]:
    """Return the lines of the page, where it pays found anew by `find` on each group's part of it.

    `seen_side` is the longest side in which the detector saw the page when it found `quads`.
    """
    if not quads:
        return quads
    longest = max(pixels.shape[:2])
    heights = [min(height_of(quad), length_of(quad)) for quad in quads]
    scale = seen_side / longest
    print_height = float(np.percentile(heights, _PERCENTILE)) * scale
    if print_height >= _SMALL:
        return quads
    found = list(quads)
    for left, top, right, bottom in _groups(pixels, quads, _REACH * float(np.median(heights))):
        part = pixels[top:bottom, left:right]
        if longest < _LEAST_GAIN * max(part.shape[:2]):
            continue
        offset = np.array([left, top], np.float32)
        side = min(round(max(part.shape[:2]) * scale * _ENOUGH / print_height), seen_side)
        nearer = [quad + offset for quad in find(part, side)]
        inside = [left <= x <= right and top <= y <= bottom for x, y in (quad.mean(axis=0) for quad in found)]
        if len(nearer) >= sum(inside):
            found = [quad for quad, is_inside in zip(found, inside, strict=True) if not is_inside] + nearer
    return found


def _groups(pixels: Pixels, quads: Sequence[Quad], reach: float) -> Iterator[tuple[int, int, int, int]]:
    """Yield left, top, right and bottom of the groups of lines within `reach`, those of the most lines first."""
    height, width = pixels.shape[:2]
    shrink = _MASK_SIDE / max(height, width)
    mask = np.zeros((round(height * shrink) + 1, round(width * shrink) + 1), np.uint8)
    for quad in quads:
        (left, top), (right, bottom) = quad.min(axis=0) - reach, quad.max(axis=0) + reach
        corners = [(round(x * shrink), round(y * shrink)) for x, y in ((left, top), (right, bottom))]
        cv2.rectangle(mask, corners[0], corners[1], 255, -1)
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(mask)
    middles = [(quad.mean(axis=0) * shrink).astype(int) for quad in quads]
    lines = np.bincount([labels[y, x] for x, y in middles], minlength=len(boxes))
    for group in np.argsort(-lines, kind="stable")[:_MOST_GROUPS]:
        if group and lines[group] >= _FEWEST_LINES:
            left, top, across, down = (boxes[group, :4] / shrink).astype(int).tolist()
            yield max(left, 0), max(top, 0), min(left + across, width), min(top + down, height)
