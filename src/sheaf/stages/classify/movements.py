"""Rows of an account's movements: what one of them was for says nothing of what the paper is, but a balance that runs
through them does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from string import digits

from sheaf.formats import dates
from sheaf.model.layout import Cell, DocumentLayout, PageLayout

_AMOUNT = re.compile(r"\W*(?:(?:rs|inr|₹)\.?\s*)?[\d,]*\d\.\d{2}\W*(?:[cd]r\.?)?\W*", re.IGNORECASE | re.ASCII)
_MOST_LINES = 3
"""The words of a movement go on for so many lines under its amounts at most."""


def movements(layout: DocumentLayout) -> list[bool]:
    """Say for every cell, in the layout's order, whether it stands in a movement: beside two amounts, or one and a day,
    or between such rows."""
    found = {cell for page in layout.pages for cell in _in_movements(page)}
    return [cell in found for cell in layout.cells]


def running(layout: DocumentLayout) -> list[bool]:
    """Say for every cell, in the layout's order, whether it is a balance that its movement makes of the one before."""
    found = {cell for page in layout.pages for cell in _running(page)}
    return [cell in found for cell in layout.cells]


def _running(page: PageLayout) -> Iterator[Cell]:
    rows = [[cell for cell in row if _AMOUNT.fullmatch(cell.text)] for row in page.rows() if _is_movement(row)]
    for before, after in pairwise(rows):
        yield from (
            cell
            for cell in after
            for former in before
            if former.left < cell.right
            and cell.left < former.right
            # The newest may stand first: then its amount is in the row before.
            and _difference(former, cell) in {_hundredths(each) for each in (*before, *after)} - {0}
        )


def _difference(one: Cell, other: Cell) -> int:
    return abs(_hundredths(one) - _hundredths(other))


def _hundredths(amount: Cell) -> int:
    return int("".join(character for character in amount.text if character in digits))


def _in_movements(page: PageLayout) -> Iterator[Cell]:
    between: list[Cell] = []
    lines = _MOST_LINES + 1
    for row in page.rows():
        if _is_movement(row):
            yield from (*row, *(between if lines <= _MOST_LINES else ()))
            between, lines = [], 0
        elif any(_AMOUNT.fullmatch(cell.text) for cell in row):
            between, lines = [], _MOST_LINES + 1
        else:
            between.extend(row)
            lines += 1


def _is_movement(row: Sequence[Cell]) -> bool:
    amounts = sum(_AMOUNT.fullmatch(cell.text) is not None for cell in row)
    return amounts > 1 or (amounts == 1 and any(dates.find(cell.text) for cell in row))
