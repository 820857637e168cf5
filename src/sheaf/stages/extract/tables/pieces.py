"""What stands in one column of a table on one line, and the lines that such pieces make."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Self

from sheaf.model.layout import Cell, Span
from sheaf.stages.extract.words import PlacedWord

_ROWS_LOOKED_BACK = 4
_LEAST_OVERLAP = 0.35


class Piece(NamedTuple):
    """A cell, or the words of it that stand in the column with this position. Edges are in page heights.

    There are hundreds on a page: tuples are made three times as fast.
    """

    span: Span
    position: int
    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def whole(cls, cell: Cell, position: int = 0) -> Self:
        return cls(Span.whole(cell), position, cell.left, cell.top, cell.right, cell.bottom)

    @classmethod
    def of(cls, cell: Cell, position: int, words: Sequence[PlacedWord]) -> Self:
        span = Span(cell, words[0].span.start, words[-1].span.end)
        top, bottom = min(word.top for word in words), max(word.bottom for word in words)
        return cls(span, position, words[0].left, top, words[-1].right, bottom)

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


class _Row:
    """A line that is being put together. Most pieces are far over or under it, which its edges tell at once."""

    __slots__ = ("bottom", "pieces", "top")

    def __init__(self, piece: Piece) -> None:
        self.pieces = [piece]
        self.top, self.bottom = piece.top, piece.bottom

    def add(self, piece: Piece) -> None:
        self.pieces.append(piece)
        self.top, self.bottom = min(self.top, piece.top), max(self.bottom, piece.bottom)

    def overlap(self, piece: Piece) -> float:
        """Return the part of the lower one's height that `piece` shares with its nearest here; 0 where one of the row
        stands over it."""
        width, best, nearest = piece.right - piece.left, -2.0, piece
        left, right = piece.left, piece.right
        # Every piece of a page is compared with its row: no calls of functions.
        for other in self.pieces:
            other_left, other_right = other.left, other.right
            shared = (right if right < other_right else other_right) - (left if left > other_left else other_left)
            if shared > 0.5 * width or shared > 0.5 * (other_right - other_left):
                return 0.0
            if shared > best:
                best, nearest = shared, other
        height = min(piece.bottom, nearest.bottom) - max(piece.top, nearest.top)
        return height / max(1e-6, min(piece.bottom - piece.top, nearest.bottom - nearest.top))


def rows_of_pieces(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Group `pieces` into lines. On bent paper a table is wide: the nearest decides, little overlap is enough."""
    rows: list[_Row] = []
    for piece in sorted(pieces, key=lambda each: each.top + each.bottom):
        home, most = None, 0.0
        for row in rows[-_ROWS_LOOKED_BACK:]:
            if piece.top < row.bottom and piece.bottom > row.top:
                overlap = row.overlap(piece)
                if overlap >= _LEAST_OVERLAP and overlap > most:
                    home, most = row, overlap
        if home is None:
            rows.append(_Row(piece))
        else:
            home.add(piece)
    ordered = sorted(rows, key=lambda row: sum([piece.middle for piece in row.pieces]) / len(row.pieces))
    return [sorted(row.pieces, key=lambda piece: piece.left) for row in ordered]
