"""Captions of neighbouring columns that were read as one line, each by itself."""

from __future__ import annotations

from collections.abc import Iterator

from sheaf.formats.phrases import squash
from sheaf.model.layout import Cell
from sheaf.stages.extract.words import PlacedWord, words_of

_COLUMN_GAP = 0.5
"""Words of one caption stand nearer to each other than so many of their heights."""
_LEVEL = 0.25
"""They stand on one level, within this part of their height."""
_STROKE = "/"
"""Stands between a caption in another script and the same in Latin letters, however far apart."""


def all_parted(row: list[Cell], phrases: frozenset[str]) -> list[Cell]:
    """Return the captions of a row, each by itself; `phrases` are those of the table, in letters."""
    return [part for cell in row for part in _parted(cell, phrases)]


def _parted(cell: Cell, phrases: frozenset[str]) -> Iterator[Cell]:
    """Yield the captions of neighbouring columns that were read as one line.

    They stand far apart, or one of two lines stands half a line higher than its neighbour of one line.
    """
    if len(cell.line.words) == 1:
        yield cell
        return
    words = words_of(cell)
    start = 0
    for position in range(1, len(words) + 1):
        if position < len(words) and not _is_apart(words[position - 1], words[position], phrases):
            continue
        yield cell if position - start == len(words) else cell.part(start, position)
        start = position


def _is_apart(before: PlacedWord, after: PlacedWord, phrases: frozenset[str]) -> bool:
    height = min(before.bottom - before.top, after.bottom - after.top)
    if abs(before.top + before.bottom - after.top - after.bottom) > 2 * _LEVEL * height:
        return True
    if _STROKE in (before.span.text.strip(), after.span.text.strip()):
        return False
    joined = squash(f"{before.span.text} {after.span.text}")
    return after.left - before.right >= _COLUMN_GAP * height and not any(joined in each for each in phrases)
