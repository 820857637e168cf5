"""A cell of a two-column grid: all lines right of a caption that belong to its row, however the row is aligned."""

from __future__ import annotations

from itertools import pairwise

from sheaf.model.layout import Cell, PageLayout
from sheaf.stages.extract.labelled import joined
from sheaf.stages.extract.labels import LabelIndex, LabelMatch
from sheaf.stages.extract.legibility import is_legible
from sheaf.stages.extract.passage import is_separator_only

MAX_LINE_GAP = 1.3
"""Lines of one paragraph are at most this many line heights apart."""


def grid_cell(match: LabelMatch, page: PageLayout, index: LabelIndex) -> list[Cell]:
    """Return the lines of the grid cell right of `match`; empty when another caption stands there."""
    label = match.cell
    right = [cell for cell in _beside(match, page) if not is_separator_only(cell.text)]
    if not right or index.begins_with_label(right[0]):
        return []
    column = _column(right[0], page)
    captions = [
        other
        for cell, matches in index.matches.items()
        if cell.page_number == label.page_number and cell.shared_width(label) > 0
        for other in matches[:1]
    ]
    above = max((other.middle for other in captions if other.middle < label.top), default=None)
    under = min((other.middle for other in captions if other.cell.top > match.middle), default=None)
    top = label.top - 3 * label.height if above is None else _border(above, match.middle, column)
    bottom = 1.0 if under is None else _border(match.middle, under, column)
    lines = [cell for cell in column if top < cell.middle < bottom]
    run = _run_with(right[0], lines)
    return [part for cell in run for part in joined([cell, *page.right_of(cell)], index)]


def _beside(match: LabelMatch, page: PageLayout) -> list[Cell]:
    """Return the cells right of a caption; one beside a caption of two lines may stand between them."""
    label, second = match.cell, match.second
    found = page.right_of(label)
    if second is None:
        return found
    edge = max(label.right, second.right)
    between = [cell for cell in page.cells if label.top <= cell.middle <= second.bottom and cell.left >= edge]
    return found or sorted(between, key=lambda cell: (cell.left, cell.middle))


def _column(first: Cell, page: PageLayout) -> list[Cell]:
    """Return the cells that begin at the left edge of `first`, from top to bottom."""
    found = [
        cell
        for cell in page.cells
        if abs(cell.left - first.left) < 2 * first.height and is_legible(cell) and not is_separator_only(cell.text)
    ]
    return sorted(found, key=lambda cell: cell.middle)


def _border(upper: float, lower: float, column: list[Cell]) -> float:
    """Return where the row at `upper` ends and the row at `lower` begins: in the widest gap between their lines.

    A row at `lower` in which nothing stands begins at its caption.
    """
    if not any(abs(cell.middle - lower) < cell.height for cell in column):
        return lower
    between = [
        (low.top - high.bottom, (low.top + high.bottom) / 2)
        for high, low in pairwise(column)
        if upper - high.height < high.middle and low.middle < lower + low.height
    ]
    return max(between)[1] if between else (upper + lower) / 2


def _run_with(seed: Cell, lines: list[Cell]) -> list[Cell]:
    """Return the lines around `seed` that follow each other without a paragraph's gap."""
    runs: list[list[Cell]] = [[seed]] if seed not in lines else [[]]
    for position, cell in enumerate(lines):
        if position and cell.top - lines[position - 1].bottom > MAX_LINE_GAP * max(cell.height, seed.height):
            runs.append([])
        runs[-1].append(cell)
    return next(run for run in runs if seed in run)
