"""Running text that is set in two columns side by side: the same in two languages, most often."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sheaf.model.layout import Cell

_FEWEST_ROWS, _FEWEST_WORDS = 3, 3
"""Columns of text have so many lines beside each other, and lines of so many words: fewer are captions and values."""
_GUTTER, _SAME_EDGE = 1.0, 0.5
"""Columns stand at least so many heights apart, and the lines of one begin within so many."""

_Rows = Sequence[Sequence[Cell]]


def parallel_columns(rows: _Rows) -> tuple[_Rows, ...]:
    """Return the rows of the left and of the right column of text, none where a page is not set so."""
    edge = _edge_of_right(rows)
    if edge is None:
        return ()
    left = [[cell for cell in row if cell.right <= edge] for row in rows]
    right = [[cell for cell in row if cell.left >= edge - _SAME_EDGE * cell.height] for row in rows]
    return [row for row in left if row], [row for row in right if row]


def _edge_of_right(rows: _Rows) -> float | None:
    """Return the left edge at which most lines of text begin beside others, if so many do."""
    begun = [cell for row in rows for cell in _beside_text(row)]
    alike = [[other for other in begun if abs(other.left - cell.left) < _SAME_EDGE * cell.height] for cell in begun]
    most = max(alike, key=len, default=[])
    return min(cell.left for cell in most) if len(most) >= _FEWEST_ROWS else None


def _beside_text(row: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells of text in `row` that stand, over a gutter, right of a cell of text."""
    for before, cell in pairwise(row):
        is_apart = cell.left - before.right >= _GUTTER * cell.height
        if is_apart and all(len(each.text.split()) >= _FEWEST_WORDS for each in (before, cell)):
            yield cell
