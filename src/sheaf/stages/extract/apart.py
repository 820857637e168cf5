"""Lines that were read across two columns, which stand too near: those over and under them tell where to part them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from sheaf.model.layout import Cell, DocumentLayout, PageLayout

_WIDER, _WIDE = 1.2, 0.3
"""Between columns the gap is wider than the line's other gaps, and at least so many of its heights."""
_SAME_EDGE = 0.15
"""Lines of one column begin at one edge, to so many of their heights."""
_NEXT = 2.0
"""Lines whose middles are so many heights apart are next to each other."""


def parted_at_edges(layout: DocumentLayout) -> DocumentLayout:
    """Return `layout` with each such line as two: both columns begin in a line next to it, the second in another, too.

    The same layout where there is none.
    """
    pages = tuple(_parted(page) for page in layout.pages)
    are_whole = all(page is before for page, before in zip(pages, layout.pages, strict=True))
    return layout if are_whole else DocumentLayout(pages)


def _parted(page: PageLayout) -> PageLayout:
    places = {cell: at for cell in page.cells if (at := _second_column(cell, page.cells)) is not None}
    if not places:
        return page
    return replace(page, cells=tuple(part for cell in page.cells for part in _parts(cell, places.get(cell, 0))))


def _parts(cell: Cell, at: int) -> Iterator[Cell]:
    if at:
        yield cell.part(0, at)
    yield cell.part(at, len(cell.line.words)) if at else cell


def _second_column(cell: Cell, cells: Sequence[Cell]) -> int | None:
    """Return the word with which the second column begins in `cell`, if it reaches over two."""
    places = list(_wide_gaps(cell))
    if not places:
        return None
    near = [
        other
        for other in cells
        if other is not cell and cell.height < 2 * abs(other.middle - cell.middle) < 2 * _NEXT * cell.height
    ]
    for at, left in places:
        second = [other for other in near if _begins_at(other, left, cell)]
        sides = {other.middle < cell.middle for other in second}
        first = [other for other in near if _begins_at(other, cell.left, cell) and other.right < left]
        if len(sides) > 1 and any(one.is_in_row_of(other) for one in first for other in second):
            return at
    return None


def _wide_gaps(cell: Cell) -> Iterator[tuple[int, float]]:
    """Yield the words that stand behind a wide gap, by their number, with their left edges in page heights."""
    words = cell.line.words
    if len(words) < 3 or not cell.line.box.width:
        return
    scale = (cell.right - cell.left) / cell.line.box.width
    gaps = [(after.box.left - before.box.right) * scale for before, after in pairwise(words)]
    usual = median(gaps)
    for at, gap in enumerate(gaps, 1):
        if gap > max(_WIDER * usual, _WIDE * cell.height):
            yield at, cell.left + (words[at].box.left - cell.line.box.left) * scale


def _begins_at(other: Cell, left: float, cell: Cell) -> bool:
    return abs(other.left - left) < _SAME_EDGE * cell.height
