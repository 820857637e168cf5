"""Captions of neighbouring columns that were read as one line, each by itself."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from sheaf.formats.phrases import squash
from sheaf.model.layout import Cell, PageLayout
from sheaf.stages.extract.words import PlacedWord, words_of

_COLUMN_GAP = 0.5
"""Words of one caption stand nearer to each other than so many of their heights."""
_SURELY_APART = 2.0
"""So many times as far apart they are no words of one caption, though one is made of both ("SGST" and "Amount")."""
_WIDER, _ASKED_CELLS = 1.3, 80
"""Where words stand far apart columns do so by this much more, as so many cells of a page tell."""
_LEVEL = 0.25
"""They stand on one level, within this part of their height."""
_STROKE = "/"
"""Stands between a caption in another script and the same in Latin letters, however far apart."""


def column_gap(page: PageLayout) -> float:
    """Return how many of their heights the words of neighbouring columns stand apart: more than those of a text do.

    A printer whose letters are all as wide sets words as far apart as others set columns.
    """
    gaps: list[float] = []
    for cell in page.cells[:_ASKED_CELLS]:
        if len(cell.line.words) > 1:
            gaps.extend((right.left - left.right) / cell.height for left, right in pairwise(words_of(cell)))
    return max(_COLUMN_GAP, _WIDER * median(gaps)) if gaps else _COLUMN_GAP


def all_parted(row: list[Cell], phrases: frozenset[str], gap: float) -> list[Cell]:
    """Return the captions of a row, each by itself; `phrases` are those of the table, in letters."""
    return [part for cell in row for part in _parted(cell, phrases, gap)]


def _parted(cell: Cell, phrases: frozenset[str], gap: float) -> Iterator[Cell]:
    """Yield the captions of neighbouring columns that were read as one line.

    They stand far apart, or one of two lines stands half a line higher than its neighbour of one line.
    """
    if len(cell.line.words) == 1:
        yield cell
        return
    words = words_of(cell)
    start = 0
    for position in range(1, len(words) + 1):
        if position < len(words) and not _is_apart(words[position - 1], words[position], phrases, gap):
            continue
        yield cell if position - start == len(words) else cell.part(start, position)
        start = position


def _is_apart(before: PlacedWord, after: PlacedWord, phrases: frozenset[str], gap: float) -> bool:
    height = min(before.bottom - before.top, after.bottom - after.top)
    if abs(before.top + before.bottom - after.top - after.bottom) > 2 * _LEVEL * height:
        return True
    if _STROKE in (before.span.text.strip(), after.span.text.strip()):
        return False
    joined = squash(f"{before.span.text} {after.span.text}")
    distance = after.left - before.right
    far = gap * height
    return distance >= _SURELY_APART * far or (distance >= far and not any(joined in each for each in phrases))
