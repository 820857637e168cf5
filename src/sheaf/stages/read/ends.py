"""The ends of lines: the detector sometimes stops before the last letter, which then would be missing unseen."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from sheaf.stages.read.ink import ink_mask
from sheaf.stages.read.quads import Pixels, Quad, height_of, length_of, part_of

_SIDE = 1200
"""The longest side, in pixels, that a page keeps at least for this look."""
_ROWS = 24
"""The height, in pixels, to which a line is scaled for this look."""
_INSIDE, _OUTSIDE = 2.0, 1.5
"""How much of a line is looked at before its end and behind it, in heights of the line."""
_MOST_LOOKS = 6
"""Where the ink goes on to the end of what was looked at, it is looked further so many times."""
_WIDEST_GAP = 7
"""Letters of a word are not farther apart than this, in pixels of the scaled line."""
_BAND = 3
"""Ink in so many rows at top and bottom may be another line's."""
_LEAST_LETTER = 0.45
"""A letter reaches over at least so much of the height that the letters before it reach over."""
_FRAME = 0.95
"""Ink in so much of the whole height is a frame's line."""
_MARGIN = 4
"""Pixels of the scaled line that are left behind the last letter."""
_REACH = 0.25
"""Another line that begins so many heights behind the end has what stands there."""


def with_whole_ends(pixels: Pixels, quads: Sequence[Quad]) -> list[Quad]:
    """Return the lines, those longer behind which the ink goes on as letters of the same word would.

    Of a large page only each second or third pixel is looked at: that is enough to see ink, and costs nothing.
    """
    step = max(max(pixels.shape[:2]) // _SIDE, 1)
    gray = np.asarray(cv2.cvtColor(np.ascontiguousarray(pixels[::step, ::step]), cv2.COLOR_BGR2GRAY), np.uint8)
    return [_with_whole_ends(gray, quad, 1 / step, quads) for quad in quads]


def _with_whole_ends(gray: NDArray[np.uint8], quad: Quad, scale: float, quads: Sequence[Quad]) -> Quad:
    if length_of(quad) < height_of(quad):
        return quad
    for _ in range(_MOST_LOOKS):
        quad, goes_on = _lengthened(gray, quad, scale, quads)
        if not goes_on:
            break
    return quad


def _lengthened(gray: NDArray[np.uint8], quad: Quad, scale: float, quads: Sequence[Quad]) -> tuple[Quad, bool]:
    """Return the line with what was cut off near its ends, and whether the ink goes on behind that."""
    part = height_of(quad) / length_of(quad)
    before, behind = (_missing(gray, np.asarray(quad * scale, np.float32), is_left) for is_left in (True, False))
    before = before if before and not _is_taken(quad, -_REACH * part, quads) else 0.0
    behind = behind if behind and not _is_taken(quad, 1 + _REACH * part, quads) else 0.0
    longer = part_of(quad, -before * part, 1 + behind * part) if before or behind else quad
    return longer, max(before, behind) > _OUTSIDE


def _missing(gray: NDArray[np.uint8], quad: Quad, is_left: bool) -> float:
    """Return how far the ink of the word goes on behind that end, in heights of the line; 0 where it does not."""
    part = height_of(quad) / length_of(quad)
    inside = min(_INSIDE * part, 1.0)
    window = part_of(quad, inside, -_OUTSIDE * part) if is_left else part_of(quad, 1 - inside, 1 + _OUTSIDE * part)
    edge = round(inside / part * _ROWS)
    width = edge + round(_OUTSIDE * _ROWS)
    target = np.array([[0, 0], [width, 0], [width, _ROWS], [0, _ROWS]], np.float32)
    transform = cv2.getPerspectiveTransform(window, target)
    strip = cv2.warpPerspective(gray, transform, (width, _ROWS), borderMode=cv2.BORDER_REPLICATE)
    return _run_behind(strip.astype(np.float32), edge) / _ROWS


def _run_behind(gray: NDArray[np.float32], edge: int) -> float:
    """Return how many columns behind `edge` belong to letters that follow those before it, with a margin."""
    mask = ink_mask(gray, gray[:, :edge])
    if mask is None:
        return 0.0
    is_frame = np.asarray(mask.mean(axis=0) > _FRAME)
    mask[:_BAND] = mask[-_BAND:] = False
    has_ink = np.asarray(mask.any(axis=0))
    if not has_ink[:edge].any():
        return 0.0
    last = int(np.flatnonzero(has_ink[:edge])[-1])
    for column in range(last + 1, gray.shape[1]):
        if is_frame[column] or column - last > _WIDEST_GAP:
            break
        if has_ink[column]:
            last = column
    fills = [_filled(part) for part in (mask[:, :edge], mask[:, edge : last + 1])]
    return last + 1 - edge + _MARGIN if fills[1] >= _LEAST_LETTER * fills[0] else 0.0


def _filled(mask: NDArray[np.bool_]) -> int:
    """Return how many rows the ink reaches over, from the highest to the lowest."""
    rows = np.flatnonzero(mask.any(axis=1))
    return int(rows[-1] - rows[0] + 1) if len(rows) else 0


def _is_taken(quad: Quad, at: float, quads: Sequence[Quad]) -> bool:
    """Say whether another line stands at this fraction of the length, which is before or behind the line."""
    x, y = (float(place) for place in part_of(quad, at, at).mean(axis=0))
    return any(other is not quad and cv2.pointPolygonTest(other, (x, y), False) >= 0 for other in quads)
