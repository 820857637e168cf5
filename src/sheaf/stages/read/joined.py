"""Lines that were found in pieces: where the pieces overlap, they are one line again.

On a picture on which print is small or faint the detector breaks lines between letters. Each piece would be read by
itself, with half a letter at its end, and a caption be parted from its value, or a date from its year.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from sheaf.stages.read.quads import Quad, height_of, length_of

_LEAST_OVERLAP, _MOST_OVERLAP = 0.3, 1.0
"""With their margins pieces reach so many heights into the next one; columns that nearly touch reach at most 0.2 into
each other."""
_LEVEL = 0.3
"""The middle of a piece is less than so many heights off the line of the other."""
_SAME_HEIGHT = 0.6
"""The lower one is at least so high as this part of the other: figures alone are lower than letters."""
_LONG = 0.8
"""Specks, shorter than so many heights, are no pieces."""

_MOST_LINES = 600
"""All pairs are compared at once; a page of more lines is left as it is."""


def joined(quads: Sequence[Quad]) -> list[Quad]:
    """Return the quads, all pointing along their text, with those that overlap along their line as one."""
    if not 1 < len(quads) <= _MOST_LINES:
        return list(quads)
    following = _following(quads)
    continued = set(following.values())
    whole = []
    for first in range(len(quads)):
        if first in continued:
            continue
        last = first
        while last in following:
            last = following[last]
        whole.append(quads[first] if last == first else _from_to(quads[first], quads[last]))
    return whole


def _following(quads: Sequence[Quad]) -> dict[int, int]:
    """Return for each quad that goes on in another one the number of that; none is gone on in by two."""
    goes_on, ahead = _continuations(quads)
    following: dict[int, int] = {}
    taken: set[int] = set()
    # The nearest first.
    ones, others = np.nonzero(goes_on)
    for pair in np.argsort(np.abs(ahead[ones, others]), kind="stable"):
        one, other = int(ones[pair]), int(others[pair])
        if one not in following and other not in taken:
            following[one] = other
            taken.add(other)
    return following


def _continuations(quads: Sequence[Quad]) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Say of every pair whether the line of the first goes on in the second, and how far ahead that begins."""
    corners = np.stack([quad.astype(np.float64) for quad in quads])
    heights = np.array([height_of(quad) for quad in quads])
    lengths = np.array([length_of(quad) for quad in quads])
    begins, ends = (corners[:, 0] + corners[:, 3]) / 2, (corners[:, 1] + corners[:, 2]) / 2
    own = (ends - begins) / np.maximum(np.linalg.norm(ends - begins, axis=1, keepdims=True), 1.0)
    # The longer one knows better where the line goes.
    along = np.where((lengths[:, None] >= lengths[None, :])[:, :, None], own[:, None, :], own[None, :, :])
    gaps = begins[None, :, :] - ends[:, None, :]
    ahead = (gaps * along).sum(axis=2)
    further = ((ends[None, :, :] - ends[:, None, :]) * along).sum(axis=2)
    sideways = (corners.mean(axis=1)[None, :, :] - ends[:, None, :]) * along[:, :, ::-1] * (-1.0, 1.0)
    off = np.abs(sideways.sum(axis=2))
    lower, higher = np.minimum(heights[:, None], heights[None, :]), np.maximum(heights[:, None], heights[None, :])
    is_piece = lengths >= _LONG * heights
    return (
        (lower >= _SAME_HEIGHT * higher)
        & (ahead >= -_MOST_OVERLAP * lower)
        & (ahead <= -_LEAST_OVERLAP * lower)
        & (further > 0)
        & (off < _LEVEL * lower)
        & (own @ own.T > 0)
        & is_piece[:, None]
        & is_piece[None, :]
        & ~np.eye(len(quads), dtype=bool)
    ), ahead


def _from_to(first: Quad, last: Quad) -> Quad:
    return np.array([first[0], last[1], last[2], first[3]], np.float32)
