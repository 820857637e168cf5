"""The words of a cell where they stand, in page heights."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.model.layout import Cell, Span


@dataclass(frozen=True, slots=True, eq=False)
class PlacedWord:
    """A word of a cell. Its edges are in page heights, as a cell's are."""

    span: Span
    left: float
    top: float
    right: float
    bottom: float

    @property
    def center(self) -> float:
        return (self.left + self.right) / 2


def words_of(cell: Cell) -> list[PlacedWord]:
    """Return the words of `cell` from left to right."""
    box = cell.line.box
    scale = (cell.right - cell.left) / box.width if box.width else 1.0
    found: list[PlacedWord] = []
    position = 0
    for word in cell.line.words:
        end = position + len(word.text)
        left = cell.left + (word.box.left - box.left) * scale
        found.append(
            PlacedWord(Span(cell, position, end), left, word.box.top, left + word.box.width * scale, word.box.bottom)
        )
        position = end + 1
    return found


def extent(span: Span) -> tuple[float, float]:
    """Return the left and right edge of the words that `span` touches; those of its cell when it touches none."""
    words = [word for word in words_of(span.cell) if word.span.start < span.end and span.start < word.span.end]
    if not words:
        return span.cell.left, span.cell.right
    return words[0].left, words[-1].right
