"""The columns of a table on a further page, of which another picture was taken than of the page with its header."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from sheaf.model.layout import Cell, PageLayout
from sheaf.stages.extract.tables.body import TableLine
from sheaf.stages.extract.tables.header import Header
from sheaf.stages.extract.tables.headings import Heading

_FEWEST_CELLS, _FEWEST_ROWS = 3, 2
_CELL_GAP = 1.0
"""What stands nearer to each other than this many line heights is one cell."""


def fitted_to(page: PageLayout, header: Header, rows: Sequence[TableLine]) -> Iterator[Header]:
    """Yield `header` as it would stand on `page`, judged by where its `rows` and those of `page` begin and end."""
    here = _edges([line.cells() for line in rows])
    there = _edges(page.rows())
    if here is None or there is None or here[0] >= here[1] or there[0] >= there[1]:
        return
    scale = (there[1] - there[0]) / (here[1] - here[0])

    def moved(place: float) -> float:
        return there[0] + (place - here[0]) * scale

    headings = (
        Heading(heading.column, moved(heading.left), moved(heading.right), heading.fit) for heading in header.headings
    )
    yield replace(header, headings=tuple(headings))


def _edges(rows: Sequence[Sequence[Cell]]) -> tuple[float, float] | None:
    """Return where most rows of many cells begin and end, in page heights; None where there are too few."""
    whole = [row for row in rows if _count(row) >= _FEWEST_CELLS]
    if len(whole) < _FEWEST_ROWS:
        return None
    return median(min(cell.left for cell in row) for row in whole), median(
        max(cell.right for cell in row) for row in whole
    )


def _count(row: Sequence[Cell]) -> int:
    ordered = sorted(row, key=lambda cell: cell.left)
    return 1 + sum(right.left - left.right > _CELL_GAP * left.height for left, right in pairwise(ordered)) if row else 0
