"""The lines under a table's header, each word in the column it stands in, and the lines put together to rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sheaf.doctypes.spec import Column, Table
from sheaf.formats.error import FormatError
from sheaf.formats.phrases import find_phrase
from sheaf.model.field import Value
from sheaf.model.layout import Cell, PageLayout, Span
from sheaf.stages.extract.passage import SEPARATORS
from sheaf.stages.extract.table_header import Header, Heading, boundary
from sheaf.stages.extract.words import words_of

_SURVEYED_LINES = 60
"""Columns' borders are looked for in this many lines under the header, at most."""
_SPECK = 0.45
"""What is lower than this part of the header's lines is dirt that was read as a letter."""
_ROWS_LOOKED_BACK = 4
_LEAST_OVERLAP = 0.35
_WORD_WEIGHT = 3
"""A border that cuts a word is this many times as wrong as one that cuts a line between its words."""
_OVERHANG = 0.35
"""This part of a line's height may stick out of its column."""


@dataclass(frozen=True, slots=True, eq=False)
class TableLine:
    """One printed line of a table: the stretches of text in each heading's column, by the heading's position."""

    spans: Mapping[int, tuple[Span, ...]]
    top: float
    bottom: float

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    def text(self, position: int) -> str:
        return " ".join(span.text for span in self.spans.get(position, ())).strip(SEPARATORS)

    def cells(self) -> list[Cell]:
        """Return the cells of the line from left to right, whole."""
        return list(dict.fromkeys(span.cell for span in self.all_spans()))

    def all_spans(self) -> tuple[Span, ...]:
        return tuple(span for position in sorted(self.spans) for span in self.spans[position])


def value_in(line: TableLine, position: int, column: Column | None) -> Value:
    """Return what the column's format makes of the line's text, None when it makes nothing of it."""
    text = line.text(position)
    if column is None or column.format is None or not text:
        return None
    try:
        return column.format.parse(text)
    except FormatError:
        return None


def lines_under(header: Header, page: PageLayout, top: float, table: Table) -> list[TableLine]:
    """Return the lines of `page` under `top`, cut into the columns of `header`."""
    body = [cell for cell in page.cells if cell.middle > top and cell not in header.cells]
    rows = _rows_of([cell for cell in body if cell.height >= _SPECK * header.line_height])
    survey = _survey(rows[:_SURVEYED_LINES], table)
    borders = [_border(left, right, survey) for left, right in pairwise(header.headings)]
    return [_line(row, borders) for row in rows]


@dataclass(frozen=True, slots=True, eq=False)
class _Survey:
    """The lines in which the columns' borders are looked for. `asides` may run on under the next column."""

    rows: list[list[Cell]]
    asides: list[Cell]

    @property
    def cells(self) -> list[Cell]:
        return [cell for row in self.rows for cell in row]


def _survey(rows: list[list[Cell]], table: Table) -> _Survey:
    survey = _Survey([], [])
    for row in rows:
        if survey.rows and any(_is_closing(cell, survey.cells, table) for cell in row):
            break
        if begins_with(row[0].text, table.asides):
            survey.asides.extend(row)
        else:
            survey.rows.append(row)
    return survey


def _is_closing(cell: Cell, over: list[Cell], table: Table) -> bool:
    """Say whether `cell` closes the table: a caption that is no value of its column, as it would be in a row `over`."""
    return begins_with(cell.text, table.ends) and not any(
        other.shared_width(cell) > 0 and begins_with(other.text, table.ends) for other in over
    )


def _rows_of(cells: list[Cell]) -> list[list[Cell]]:
    """Group `cells` into lines. On bent paper a table is wide: the nearest cell decides, little overlap is enough."""
    rows: list[list[Cell]] = []
    for cell in sorted(cells, key=lambda each: each.middle):
        home = max(rows[-_ROWS_LOOKED_BACK:], key=lambda row: _overlap(cell, row), default=None)
        if home is None or _overlap(cell, home) < _LEAST_OVERLAP:
            rows.append([cell])
        else:
            home.append(cell)
    ordered = sorted(rows, key=lambda row: sum(cell.middle for cell in row) / len(row))
    return [sorted(row, key=lambda cell: cell.left) for row in ordered]


def _overlap(cell: Cell, row: list[Cell]) -> float:
    """Return the part of the lower one's height that `cell` shares with its nearest cell in `row`; 0 where one of the
    row stands over it."""
    if any(cell.shared_width(other) > 0.5 * min(cell.right - cell.left, other.right - other.left) for other in row):
        return 0.0
    nearest = max(row, key=cell.shared_width)
    shared = min(cell.bottom, nearest.bottom) - max(cell.top, nearest.top)
    return shared / max(1e-6, min(cell.height, nearest.height))


def _border(left: Heading, right: Heading, survey: _Survey) -> float:
    """Return the place between two captions that cuts the fewest lines and words.

    Of such places it is the one that leaves the fewest lines with nothing in one of the columns: what stands between
    the captions belongs to the column that else were empty. Of those it is amid the widest gap.
    """
    low, high = boundary(left, right)
    cells = survey.cells
    edges = {edge for cell in (*cells, *survey.asides) for edge in _edges(cell) if low < edge < high}
    gaps = [
        (-_cost((start + end) / 2, survey), _filled((start + end) / 2, left, right, survey), end - start, start)
        for start, end in pairwise(sorted({low, high, *edges}))
    ]
    if not gaps:
        return (low + high) / 2
    _, _, width, start = max(gaps)
    return start + width / 2


def _cost(at: float, survey: _Survey) -> int:
    begun = sum(cell.left < at < words_of(cell)[0].right for cell in survey.asides)
    return sum(_cut(cell, at) for cell in survey.cells) + (1 + _WORD_WEIGHT) * begun


def _filled(at: float, left: Heading, right: Heading, survey: _Survey) -> int:
    """Return how many lines have text in both columns when their border is at `at`."""
    return sum(
        any(left.left < cell.right and cell.left < at for cell in row)
        and any(cell.right > at and cell.left < right.right for cell in row)
        for row in survey.rows
    )


def _edges(cell: Cell) -> list[float]:
    return [edge for word in words_of(cell) for edge in (word.left, word.right)]


def _cut(cell: Cell, at: float) -> int:
    if not cell.left < at < cell.right:
        return 0
    is_through_word = any(word.left < at < word.right for word in words_of(cell))
    return 1 + _WORD_WEIGHT * is_through_word


def _line(row: list[Cell], borders: list[float]) -> TableLine:
    spans: dict[int, list[Span]] = {}
    for cell in row:
        for position, span in _place(cell, borders):
            spans.setdefault(position, []).append(span)
    return TableLine(
        {position: tuple(some) for position, some in spans.items()},
        min(cell.top for cell in row),
        max(cell.bottom for cell in row),
    )


def _place(cell: Cell, borders: list[float]) -> list[tuple[int, Span]]:
    """Return the parts of `cell` with the position of the column that each stands in."""
    slack = _OVERHANG * cell.height
    crossed = [border for border in borders if cell.left + slack < border < cell.right - slack]
    if not crossed:
        middle = (cell.left + cell.right) / 2
        return [(sum(border < middle for border in borders), Span.whole(cell))]
    placed: list[tuple[int, Span]] = []
    for word in words_of(cell):
        position = sum(border < word.center for border in borders)
        if placed and placed[-1][0] == position:
            placed[-1] = (position, Span(cell, placed[-1][1].start, word.span.end))
        else:
            placed.append((position, word.span))
    return placed


def is_end(line: TableLine, row: TableLine | None, table: Table) -> bool:
    """Say whether `line` holds one of the captions that close the table; in `row`, a row, only at its beginning.

    A word that the row over the line has in the same column is a value ("IGST" in a column for the kind of tax).
    """
    openings = line.cells()[:1] if row is line else line.cells()
    return any(
        begins_with(cell.text, table.ends) and not (row is not None and row is not line and _is_usual(cell, row, table))
        for cell in openings
    )


def _is_usual(cell: Cell, row: TableLine, table: Table) -> bool:
    return any(begins_with(other.text, table.ends) for other in row.cells() if other.shared_width(cell) > 0)


def begins_with(text: str, phrases: Sequence[str]) -> bool:
    """Say whether one of `phrases` opens `text`; a mark or a number of one sign may stand before it."""
    for phrase in phrases:
        span = find_phrase(phrase, text[: len(phrase) + 6])
        if span is not None and not any(character.isalnum() for character in text[: span.start]):
            return True
    return False
