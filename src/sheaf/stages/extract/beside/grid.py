"""A cell of a two-column grid: all lines right of a caption that belong to its row, however the row is aligned."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from sheaf.model.layout import Cell, PageLayout
from sheaf.stages.extract.beside.column import under_headings
from sheaf.stages.extract.beside.labelled import heads_a_row, joined
from sheaf.stages.extract.captions.caption import LabelMatch
from sheaf.stages.extract.captions.labels import LabelIndex, beside
from sheaf.stages.extract.legibility import is_jumbled, is_legible, is_speck
from sheaf.stages.extract.passage import is_separator_only
from sheaf.stages.extract.words import words_of

MAX_LINE_GAP = 1.3
"""Lines of one paragraph are at most this many line heights apart."""
_INACCURACY = 0.2
"""Edges of lines are known to within so many of their heights."""
_SLANT = 0.8
"""A value stands at most so many of its heights over or under the middle of its caption, but for further lines."""
_EDGE, _LEVEL = 0.6, 0.4
"""What begins within so many heights of an edge begins there; what is so much off its middle stands level."""
_APART = 0.8
"""Lines of one caption stand nearer to each other than so many heights."""
_NUMBERED = re.compile(r"\(?\d{1,2}[.):]?\s+[A-Z]")
_COUNT = re.compile(r"\W*(?:\d{1,2}|#|s(?:r|l)?\.?\s?no\b.*)\W*", re.IGNORECASE)


def grid_cell(match: LabelMatch, page: PageLayout, index: LabelIndex) -> list[Cell]:
    """Return the lines of the grid cell right of `match`; empty when another caption stands there."""
    label = match.cell
    right = [
        cell for cell in beside(match, page) if not is_separator_only(cell.text) and not is_speck(cell, match.cell)
    ]
    if not right or index.begins_with_label(right[0]) or under_headings(match, page, index):
        return []
    if heads_a_row(match, right[0], page, index):
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
    unknown = _unknown_under(match, right[0], page, index)
    under = min((middle for middle in (under, unknown) if middle is not None), default=None)
    top = label.top - 3 * label.height if above is None else _borders(above, match.middle, column)[0]
    bottom = 1.0 if under is None else _borders(match.middle, under, column)[-1]
    lines = [cell for cell in column if top < cell.middle < bottom and not _is_announced(cell, label, page)]
    under_first = [cell for cell in lines if cell.middle > right[0].middle]
    ends = [cell.middle for cell in under_first if _is_head(cell, page, index) or _is_under(cell, match, page)]
    begins = [cell.middle for cell in lines if cell.middle < right[0].top and _counts(cell, page)]
    lines = [cell for cell in lines if max(begins, default=0.0) < cell.middle < min(ends, default=1.0)]
    heads = [cell for cell in column if index.is_label(cell) and not _is_announced(cell, label, page)]
    lines = _evenly_around(match, lines)
    run = _run_with(right[0], lines)
    if any(cell.middle < label.top for cell in _run_with(right[0], column) if cell in heads):
        # What stands over the row of the caption stands under a caption of its own.
        run = [cell for cell in run if cell.bottom > label.top]
    # A line that begins at the column's edge may also stand right of another such line.
    return list(dict.fromkeys(part for cell in run for part in line_from(cell, page, index)))


def _unknown_under(match: LabelMatch, value: Cell, page: PageLayout, index: LabelIndex) -> float | None:
    """Return the middle of the next caption under `match` though it is unknown: it is numbered like it, or it stands
    apart with a capital, and a value level with it stands where that of `match` does.
    """
    label, last = match.cell, match.second or match.cell
    number = next(iter(page.left_of(label)), None)
    for cell in page.below(last):
        if abs(cell.left - label.left) > _EDGE * label.height or cell in index.continued:
            continue
        beside = next(iter(page.right_of(cell)), None)
        is_row = beside is not None and abs(beside.left - value.left) < _EDGE * value.height
        is_level = beside is not None and abs(beside.middle - cell.middle) < _LEVEL * cell.height
        own = next(iter(page.left_of(cell)), None)
        is_numbered = _NUMBERED.match(cell.text) is not None and _NUMBERED.match(label.text) is not None
        is_counted = own is not None and number is not None and own is not number and _counts(own, page)
        is_apart = cell.text[:1].isupper() and cell.top - last.bottom > _APART * label.height
        if is_row and is_level and (is_numbered or is_counted or is_apart):
            return cell.middle
    return None


def _evenly_around(match: LabelMatch, lines: list[Cell]) -> list[Cell]:
    """Return the lines of a cell that has one level with its caption: as many stand over that as under it, at most.

    A value is set in the middle of its caption or begins beside it; what else stands over it ends the row before.
    """
    level = [at for at, cell in enumerate(lines) if abs(cell.middle - match.middle) < _LEVEL * cell.height]
    if len(level) != 1:
        return lines
    if lines[level[0]].text.startswith(":"):
        # The colon of the caption stands before the first line of its value.
        return lines[level[0] :]
    under = len(lines) - level[0] - 1
    return lines[max(0, level[0] - under) :]


def _is_head(cell: Cell, page: PageLayout, index: LabelIndex) -> bool:
    """Say whether `cell` stands before captions, and nothing but captions: the head of a table's first column."""
    others = page.right_of(cell)
    return len(others) > 1 and all(index.is_label(other) for other in others)


def _counts(cell: Cell, page: PageLayout) -> bool:
    """Say whether `cell` counts the rows of a table that stands over the value, or heads the column that does."""
    return _COUNT.fullmatch(cell.text) is not None and bool(page.right_of(cell))


def _is_under(cell: Cell, match: LabelMatch, page: PageLayout) -> bool:
    """Say whether under the caption another ends, read in one line with the value before it, before `cell`."""
    label = match.cell
    return any(
        other is not match.second and other.left < label.left - label.height and other.shared_width(label) > 0
        for other in page.left_of(cell)[:1]
    )


def line_from(cell: Cell, page: PageLayout, index: LabelIndex) -> list[Cell]:
    """Return `cell` with what goes on with its line; a signature that reaches into a paragraph does not."""
    first, *others = joined([cell, *page.right_of(cell)], index)
    return [first, *takewhile(lambda other: not is_jumbled(other), others)]


def _is_announced(cell: Cell, label: Cell, page: PageLayout) -> bool:
    """Say whether over the caption `label` stands another, which may not have been read, that `cell` belongs to."""
    return cell.middle < label.top and any(
        other is not label and other.shared_width(label) > 0 for other in page.left_of(cell)
    )


def _column(first: Cell, page: PageLayout) -> list[Cell]:
    """Return the cells that begin at the left edge of `first`, or of its text behind a colon, from top to bottom."""
    inner = next((word.left for word in words_of(first) if not is_separator_only(word.span.text)), first.left)
    reach = 2 * first.height
    found = [
        cell
        for cell in page.cells
        if first.left - reach < cell.left < inner + reach and is_legible(cell) and not is_separator_only(cell.text)
    ]
    return sorted(found, key=lambda cell: cell.middle)


def _borders(upper: float, lower: float, column: list[Cell]) -> list[float]:
    """Return where the row at `upper` may end and the row at `lower` begin, from top to bottom, at least one place.

    It is the widest gap between their lines; several are equally wide where nothing but the captions tells the rows
    apart, and then a line between two captions may belong to either. A row at `lower` in which nothing stands begins
    at its caption; one at `upper`, the heading of a section, ends there.
    """
    if not any(abs(cell.middle - upper) < cell.height for cell in column):
        return [upper]
    if not any(abs(cell.middle - lower) < cell.height for cell in column):
        return [lower]
    between = [
        (low.top - high.bottom, (low.top + high.bottom) / 2, high.height)
        for high, low in pairwise(column)
        if upper - _SLANT * high.height < high.middle and low.middle < lower + _SLANT * low.height
    ]
    if not between:
        return [(upper + lower) / 2]
    widest = max(gap for gap, _, _ in between)
    return [place for gap, place, height in between if gap >= widest - _INACCURACY * height]


def _run_with(seed: Cell, lines: list[Cell]) -> list[Cell]:
    """Return the lines around `seed` that follow each other without a paragraph's gap."""
    runs: list[list[Cell]] = [[seed]] if seed not in lines else [[]]
    for position, cell in enumerate(lines):
        if position and cell.top - lines[position - 1].bottom > MAX_LINE_GAP * max(cell.height, seed.height):
            runs.append([])
        runs[-1].append(cell)
    return next(run for run in runs if seed in run)
