"""Vowel signs of Indian scripts that a text layer leaves without a place, so that a space is thought up behind them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from sheaf.stages.decode.placement import Edges

SPACE = " "
"""What all blanks are taken for."""

_FIRST, _LAST = "\u0900", "\u0dff"
"""The Indian scripts in Unicode."""
_GAP = 0.32
"""A sign is as wide as a space, 0.25 em; with a space behind it the gap is twice that. A line is 1.33 em high."""
_AROUND = 8
"""The height of a line is that of the highest of so many characters before and behind."""


def close_signs(
    texts: Sequence[str], rectangles: Edges, is_made_up: Callable[[int], bool]
) -> tuple[NDArray[np.bool_], Edges]:
    """Return which characters are there, and the rectangles with those of such signs as wide as they are drawn.

    Browsers write a syllable with the place of its consonant alone: the sign behind it is a gap, and readers of the
    file think up a space there (pdfium marks such spaces). `rectangles` are n x 4: left, bottom, right, top.
    """
    kept = np.ones(len(texts), np.bool_)
    closed = rectangles.copy()
    for index in _behind_signs(texts):
        before, after = rectangles[index - 1], rectangles[index + 1]
        near = rectangles[max(0, index - _AROUND) : index + _AROUND]
        height = (near[:, 3] - near[:, 1]).max()
        is_level = min(before[3], after[3]) > max(before[1], after[1])
        if is_level and -height < after[0] - before[2] < _GAP * height and is_made_up(index):
            kept[index] = False
            closed[index - 1, 2] = max(before[2], after[0])
    return kept, closed


def _behind_signs(texts: Sequence[str]) -> Iterator[int]:
    """Yield the places of spaces behind a syllable with a sign that takes room."""
    if not any(_FIRST <= text <= _LAST for text in set(texts)):
        return
    for index in range(1, len(texts) - 1):
        if texts[index] == SPACE and _FIRST <= texts[index - 1] <= _LAST and _takes_room(texts, index - 1):
            yield index


def _takes_room(texts: Sequence[str], last: int) -> bool:
    """Say whether one of the signs that end at `last` stands beside its consonant, not over or under it."""
    while last >= 0 and (category := unicodedata.category(texts[last][:1] or SPACE)).startswith("M"):
        if category == "Mc":
            return True
        last -= 1
    return False
