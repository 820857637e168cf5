"""A column of captions beside a column of amounts: on bent paper their rows do not line up, but their order does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sheaf.formats import money
from sheaf.formats.error import FormatError
from sheaf.model.layout import Cell

_FEWEST_ROWS = 3
_MAX_GAP = 2.5
_ALIGNED = 1.5
"""Captions share a left edge and amounts a right edge within this many line heights."""
_SHIFT = 1.2
"""The column of amounts may stand this many line heights higher or lower than its captions."""


def pairs(captions: Sequence[Cell], cells: Sequence[Cell]) -> Iterator[tuple[Cell, Cell]]:
    """Yield each caption with its amount, where a column of `captions` has as many amounts beside it."""
    for column in _columns(captions):
        amounts = _amounts_beside(column, cells)
        if len(amounts) == len(column) >= _FEWEST_ROWS:
            yield from zip(column, amounts, strict=True)


def _columns(captions: Sequence[Cell]) -> list[list[Cell]]:
    """Group captions that stand under one another at one left edge."""
    columns: list[list[Cell]] = []
    for cell in sorted(captions, key=lambda each: each.middle):
        home = next((column for column in columns if _goes_on(column[-1], cell)), None)
        if home is None:
            columns.append([cell])
        else:
            home.append(cell)
    return columns


def _goes_on(last: Cell, cell: Cell) -> bool:
    return abs(last.left - cell.left) < _ALIGNED * cell.height and cell.top - last.bottom < _MAX_GAP * cell.height


def _amounts_beside(column: Sequence[Cell], cells: Sequence[Cell]) -> list[Cell]:
    height = column[0].height
    top, bottom = column[0].middle - _SHIFT * height, column[-1].middle + _SHIFT * height
    edge = max(cell.right for cell in column)
    found = [cell for cell in cells if cell.left >= edge and top <= cell.middle <= bottom and _is_amount(cell)]
    right = max((cell.right for cell in found), default=0.0)
    aligned = [cell for cell in found if right - cell.right < _ALIGNED * height]
    return sorted(aligned, key=lambda cell: cell.middle)


def _is_amount(cell: Cell) -> bool:
    try:
        money.parse(cell.text)
    except FormatError:
        return False
    return True
