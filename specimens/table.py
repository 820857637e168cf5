"""Ruled and unruled tables with wrapping cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from specimens.fonts import Style
from specimens.surface import MM_PER_POINT, Align, Surface, wrap


class Rules(Enum):
    """Which lines a table is drawn with."""

    ALL = auto()
    COLUMNS = auto()
    """Verticals, a frame and a line under the captions; none between the rows."""
    ROWS = auto()
    HEAD = auto()
    """Lines over and under the captions and under the last row."""
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """A column `width` mm wide. A line break in the title is kept."""

    title: str
    width: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Look:
    """How a table is drawn. Lengths in mm; `leading` is the line distance in font sizes."""

    body: Style
    head: Style
    rules: Rules = Rules.ALL
    head_fill: str | None = None
    band_fill: str | None = None
    line: str = "#333333"
    thickness: float = 0.2
    padding: float = 1.2
    leading: float = 1.2
    is_middle: bool = False
    """Cells stand in the middle of their row's height, not at its top."""


Rows = Sequence[Sequence[str]]


def draw_table(
    surface: Surface, place: tuple[float, float], columns: Sequence[Column], rows: Rows, look: Look, filler: float = 0.0
) -> float:
    """Draw captions and rows with the top left corner at `place`; return the y where the table ends.

    `filler` mm are left empty under the last row, as billing programs do.
    """
    x, y = place
    head = replace(look, body=look.head, band_fill=None, is_middle=True)
    titles = [[column.title for column in columns]]
    aligned = [replace(column, align=Align.CENTER) if look.rules is Rules.ALL else column for column in columns]
    if look.head_fill is not None:
        height = row_height(titles[0], columns, head)
        surface.rectangle(x, y, _width(columns), height, fill=look.head_fill)
    bottom = draw_rows(surface, place, aligned, titles, replace(head, rules=Rules.NONE))
    if look.rules is not Rules.NONE:
        _frame(surface, (x, y), bottom, columns, look)
    return draw_rows(surface, (x, bottom), columns, rows, look, filler)


def draw_rows(
    surface: Surface, place: tuple[float, float], columns: Sequence[Column], rows: Rows, look: Look, filler: float = 0.0
) -> float:
    """Draw rows without captions; return the y where they end."""
    x, top = place
    y = top
    for number, cells in enumerate(rows):
        height = row_height(cells, columns, look)
        if look.band_fill is not None and number % 2:
            surface.rectangle(x, y, _width(columns), height, fill=look.band_fill)
        _draw_cells(surface, (x, y), columns, cells, height, look)
        y += height
        if look.rules in (Rules.ALL, Rules.ROWS) and number < len(rows) - 1:
            surface.line(x, y, x + _width(columns), y, look.line, look.thickness)
    y += filler
    if look.rules is not Rules.NONE:
        _frame(surface, place, y, columns, look)
    return y


def text_height(style: Style, leading: float = 1.2) -> float:
    """Return the distance of two lines of text in mm."""
    return style.size * leading * MM_PER_POINT


def cell_lines(text: str, width: float, style: Style) -> list[str]:
    """Break a cell's text at its line breaks and where it does not fit `width` mm."""
    return [line for part in text.split("\n") for line in wrap(part, width, style)]


def _width(columns: Sequence[Column]) -> float:
    return sum(column.width for column in columns)


def row_height(cells: Sequence[str], columns: Sequence[Column], look: Look) -> float:
    """Return how high in mm a row with these cells is."""
    count = max(
        len(cell_lines(text, column.width - 2 * look.padding, look.body))
        for text, column in zip(cells, columns, strict=True)
    )
    return max(1, count) * text_height(look.body, look.leading) + 1.6 * look.padding


def _draw_cells(
    surface: Surface,
    place: tuple[float, float],
    columns: Sequence[Column],
    cells: Sequence[str],
    height: float,
    look: Look,
) -> None:
    x, y = place
    step = text_height(look.body, look.leading)
    for text, column in zip(cells, columns, strict=True):
        inner = column.width - 2 * look.padding
        lines = cell_lines(text, inner, look.body)
        offset = (height - len(lines) * step) / 2 if look.is_middle else 0.8 * look.padding
        for number, line in enumerate(lines):
            at = x + look.padding + column.align.value * inner
            surface.text(at, y + offset + number * step + 0.8 * step, line, look.body, column.align)
        x += column.width


def _frame(surface: Surface, place: tuple[float, float], bottom: float, columns: Sequence[Column], look: Look) -> None:
    x, top = place
    right = x + _width(columns)
    for y in (top, bottom):
        surface.line(x, y, right, y, look.line, look.thickness)
    if look.rules not in (Rules.ALL, Rules.COLUMNS):
        return
    edge = x
    for column in columns:
        surface.line(edge, top, edge, bottom, look.line, look.thickness)
        edge += column.width
    surface.line(right, top, right, bottom, look.line, look.thickness)
