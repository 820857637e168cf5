"""A page as cells in one isotropic plane, with the neighbours that people read by: right of, below, above.

It works the same for a text layer and for OCR, because it knows lines and boxes only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, wraps
from itertools import pairwise
from typing import Self

import numpy as np
from numpy.typing import NDArray

from sheaf.model.geometry import BoundingBox
from sheaf.model.margin import is_printed_by_browser
from sheaf.model.page import Code, DocumentText, Doubt, Doubts, Line, PageText
from sheaf.model.stroke import with_strokes

SAME_ROW_OVERLAP = 0.5
"""Two cells are in one row when they share this part of the lower one's height."""

_ROWS_BACK = 3
"""A cell is looked for a row among so many above it."""


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """A line with its edges in page heights (x and y alike), so that distances compare in any direction."""

    page_number: int
    line: Line
    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    @property
    def confidence(self) -> float:
        return self.line.confidence

    def part(self, start: int, end: int) -> Cell:
        """Return the words `start` to `end`, counted from 0, as a cell of their own."""
        words = self.line.words[start:end]
        box = BoundingBox.around(word.box for word in words)
        line = replace(self.line, words=words, box=box)
        scale = (self.right - self.left) / self.line.box.width if self.line.box.width else 0.0
        left = self.left + (box.left - self.line.box.left) * scale
        return Cell(self.page_number, line, line.text, left, box.top, left + box.width * scale, box.bottom)

    def is_in_row_of(self, other: Cell) -> bool:
        shared = min(self.bottom, other.bottom) - max(self.top, other.top)
        return shared > SAME_ROW_OVERLAP * min(self.height, other.height)

    def shared_width(self, other: Cell) -> float:
        """Return how far the two overlap horizontally; negative is the gap between them."""
        return min(self.right, other.right) - max(self.left, other.left)


@dataclass(frozen=True, slots=True, eq=False)
class Span:
    """The characters `start` to `end` of a cell's text."""

    cell: Cell
    start: int
    end: int

    @classmethod
    def whole(cls, cell: Cell) -> Span:
        return cls(cell, 0, len(cell.text))

    @property
    def text(self) -> str:
        return self.cell.text[self.start : self.end]

    @property
    def left(self) -> float:
        """The span's left edge in page heights, as those of cells are."""
        line = self.cell.line.box
        scale = (self.cell.right - self.cell.left) / line.width if line.width else 0.0
        return self.cell.left + (self.box().left - line.left) * scale

    def part(self, start: int, end: int) -> Span:
        """Return the characters `start` to `end` of this span."""
        return Span(self.cell, self.start + start, self.start + end)

    def without_leading(self, characters: str) -> Span:
        """Return the span without leading `characters` and without spaces at its end."""
        text = self.text
        start = len(text) - len(text.lstrip(characters))
        return self.part(start, max(start, len(text.rstrip())))

    def stripped(self, characters: str) -> Span:
        """Return the span without leading and trailing `characters`."""
        text = self.text
        start = len(text) - len(text.lstrip(characters))
        end = len(text.rstrip(characters))
        return self.part(start, max(start, end))

    def readings(self) -> list[tuple[int, float]]:
        """Return (number of characters, confidence) for each word that the span touches."""
        found: list[tuple[int, float]] = []
        position = 0
        for word in self.cell.line.words:
            shared = min(position + len(word.text), self.end) - max(position, self.start)
            if shared > 0:
                found.append((shared, word.confidence))
            position += len(word.text) + 1
        return found

    def doubts(self) -> Doubts:
        """Return what the reader was unsure of, by the position in the span's text."""
        found: list[Doubt] = []
        position = 0
        for word in self.cell.line.words:
            found.extend(
                doubt.moved(position - self.start)
                for doubt in word.doubts
                if self.start <= position + doubt.index < self.end
            )
            position += len(word.text) + 1
        return tuple(found)

    def box(self) -> BoundingBox:
        """Return the place of the span; inside a word the characters count as equally wide."""
        boxes: list[BoundingBox] = []
        position = 0
        for word in self.cell.line.words:
            length = max(1, len(word.text))
            first, last = max(position, self.start) - position, min(position + length, self.end) - position
            if last > first:
                width = word.box.width / length
                left = word.box.left + first * width
                boxes.append(BoundingBox.clipped(left, word.box.top, left + (last - first) * width, word.box.bottom))
            position += len(word.text) + 1
        return BoundingBox.around(boxes) if boxes else self.cell.line.box


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """The edges of a page's cells in page heights, one array an edge."""

    left: NDArray[np.float64]
    top: NDArray[np.float64]
    right: NDArray[np.float64]
    bottom: NDArray[np.float64]

    @classmethod
    def of(cls, cells: Sequence[Cell]) -> Self:
        return cls(*np.array([(cell.left, cell.top, cell.right, cell.bottom) for cell in cells]).reshape(-1, 4).T)

    @property
    def middle(self) -> NDArray[np.float64]:
        return np.asarray((self.top + self.bottom) / 2)


def _looked_up_once(find: Callable[[PageLayout, Cell], list[Cell]]) -> Callable[[PageLayout, Cell], list[Cell]]:
    """Remember a page's answers: finders of many fields ask for the neighbours of the same cells."""

    @wraps(find)
    def remembered(page: PageLayout, cell: Cell) -> list[Cell]:
        known = page.neighbours.setdefault(find.__name__, {})
        if cell not in known:
            known[cell] = tuple(find(page, cell))
        return list(known[cell])

    return remembered


@dataclass(frozen=True, eq=False)
class PageLayout:
    """The cells of one page, in reading order, and its codes."""

    page_number: int
    cells: tuple[Cell, ...]
    codes: tuple[Code, ...] = ()
    ratio: float = 1.0
    """The page's width in page heights."""

    @cached_property
    def edges(self) -> Edges:
        """Every caption asks for its neighbours among all cells of the page; most pages of a long table have none."""
        return Edges.of(self.cells)

    @cached_property
    def neighbours(self) -> dict[str, dict[Cell, tuple[Cell, ...]]]:
        """What was found of a cell's neighbours so far, by where they stand."""
        return {}

    @_looked_up_once
    def right_of(self, cell: Cell) -> list[Cell]:
        """Return the cells in the row of `cell` that stand right of it, nearest first."""
        found = self._others(cell, self._is_in_row_of(cell) & (self.edges.left >= cell.right - 0.5 * cell.height))
        return sorted(found, key=lambda other: other.left)

    @_looked_up_once
    def left_of(self, cell: Cell) -> list[Cell]:
        """Return the cells in the row of `cell` that stand left of it, nearest first."""
        found = self._others(cell, self._is_in_row_of(cell) & (self.edges.right <= cell.left + 0.5 * cell.height))
        return sorted(found, key=lambda other: -other.right)

    @_looked_up_once
    def below(self, cell: Cell) -> list[Cell]:
        """Return the cells under `cell` that share some of its width or its left edge, nearest first."""
        found = self._others(cell, self._is_stacked(cell) & (self.edges.middle > cell.bottom))
        return sorted(found, key=lambda other: (round(other.middle - cell.middle, 3), other.left))

    @_looked_up_once
    def above(self, cell: Cell) -> list[Cell]:
        """Return the cells over `cell` that share some of its width or its left edge, nearest first."""
        found = self._others(cell, self._is_stacked(cell) & (self.edges.middle < cell.top))
        return sorted(found, key=lambda other: (round(cell.middle - other.middle, 3), other.left))

    def _others(self, cell: Cell, is_wanted: NDArray[np.bool_]) -> list[Cell]:
        return [other for at in np.flatnonzero(is_wanted).tolist() if (other := self.cells[at]) is not cell]

    def _is_in_row_of(self, cell: Cell) -> NDArray[np.bool_]:
        edges = self.edges
        shared = np.minimum(edges.bottom, cell.bottom) - np.maximum(edges.top, cell.top)
        return np.asarray(shared > SAME_ROW_OVERLAP * np.minimum(edges.bottom - edges.top, cell.height))

    def _is_stacked(self, cell: Cell) -> NDArray[np.bool_]:
        edges = self.edges
        shared = np.minimum(edges.right, cell.right) - np.maximum(edges.left, cell.left)
        is_over = shared > 0.1 * np.minimum(edges.right - edges.left, cell.right - cell.left)
        is_flush = np.abs(edges.left - cell.left) < 2 * np.maximum(edges.bottom - edges.top, cell.height)
        return np.asarray((is_over | is_flush) & (cell.page_number == self.page_number))

    def rows(self) -> list[list[Cell]]:
        """Return the cells grouped into rows from top to bottom, each row from left to right."""
        return [list(row) for row in self._rows]

    @cached_property
    def _rows(self) -> list[list[Cell]]:
        """Whoever looks for a type, a table or a party asks for the page's rows anew."""
        return rows_of(self.cells)


@dataclass(frozen=True, slots=True, eq=False)
class DocumentLayout:
    """The pages that were read."""

    pages: tuple[PageLayout, ...]

    @property
    def cells(self) -> list[Cell]:
        return [cell for page in self.pages for cell in page.cells]

    def page_of(self, cell: Cell) -> PageLayout:
        return next(page for page in self.pages if page.page_number == cell.page_number)


def rows_of(cells: Iterable[Cell]) -> list[list[Cell]]:
    """Group `cells` into rows from top to bottom, each row from left to right."""
    rows: list[list[Cell]] = []
    ends: list[float] = []
    for cell in sorted(cells, key=lambda each: each.top + each.bottom):
        for at in range(len(rows) - 1, max(len(rows) - _ROWS_BACK, 0) - 1, -1):
            # Most cells are far under the rows before them, which the rows' ends tell at once.
            if cell.top < ends[at] and _belongs(cell, rows[at]):
                rows[at].append(cell)
                ends[at] = max(ends[at], cell.bottom)
                break
        else:
            rows.append([cell])
            ends.append(cell.bottom)
    return [sorted(row, key=lambda each: each.left) for row in rows]


def column_gaps(cells: Iterable[Cell]) -> list[float]:
    """Return the vertical gaps between consecutive cells of one column, from top to bottom."""
    ordered = sorted(cells, key=lambda each: each.middle)
    return [lower.top - upper.bottom for upper, lower in pairwise(ordered)]


def lay_out(text: DocumentText) -> DocumentLayout:
    """See the pages of `text` as cells."""
    return DocumentLayout(tuple(_lay_out_page(page) for page in text.pages))


def has_cell(line: Line) -> bool:
    """Say whether a line is a cell of its page's layout: what a browser noted in the margins is none, and what is
    written without a height, or lies outside the page, nobody sees."""
    return bool(line.words) and line.box.height > 0 < line.box.width and not is_printed_by_browser(line)


def _lay_out_page(page: PageText) -> PageLayout:
    ratio = page.width / page.height
    cells = tuple(
        Cell(
            page.page_number,
            line,
            line.text,
            line.box.left * ratio,
            line.box.top,
            line.box.right * ratio,
            line.box.bottom,
        )
        for line in with_strokes(page.lines)
        if has_cell(line)
    )
    return PageLayout(page.page_number, cells, page.codes, ratio)


def _belongs(cell: Cell, row: list[Cell]) -> bool:
    """Say whether `cell` stands level with its nearest of a row, and over none of it."""
    left, right = cell.left, cell.right
    nearest, least = row[0], abs(row[0].left - left)
    # Every cell of a page is compared with its row: no calls of functions of its own.
    for other in row:
        other_left, other_right = other.left, other.right
        distance = abs(other_left - left)
        if distance < least:
            nearest, least = other, distance
        shared = (right if right < other_right else other_right) - (left if left > other_left else other_left)
        if shared >= 0.5 * (right - left) or shared >= 0.5 * (other_right - other_left):
            return False
    return cell.is_in_row_of(nearest)
