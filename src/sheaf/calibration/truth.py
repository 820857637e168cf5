"""What is true of a paper, and whether a value is exactly that."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from sheaf.model.field import Value

_AROUND_MARKS = re.compile(r"\s*([,.:;/-])\s*")
"""Whether print has a space beside a mark is often a matter of taste, and of no use to anybody in an address."""
_ADDRESS_PARTS = ("city", "state", "postcode")
"""Where an address is cut into its two lines is a matter of taste; the other parts are not."""
_CELLS: Mapping[str, tuple[str, ...]] = {"transactions": ("date", "debit", "credit", "balance")}
"""What of a row must be right for the row to count; of all other lists every cell."""


def is_right(name: str, expected: Value, got: Value) -> bool:
    """Say whether `got` is exactly what is expected of the field `name`, spaces beside an address's marks aside."""
    if name == "formatted_address" and isinstance(expected, Mapping) and isinstance(got, Mapping):
        return all(expected.get(part) == got.get(part) for part in _ADDRESS_PARTS)
    if name.endswith("address") and isinstance(expected, str) and isinstance(got, str):
        return _AROUND_MARKS.sub(r"\1", expected) == _AROUND_MARKS.sub(r"\1", got)
    return frozen(expected) == frozen(got)


def frozen(value: Value) -> object:
    """Return a value of lists and mappings as one that can be compared and counted, whatever made it."""
    if isinstance(value, Mapping):
        return tuple(sorted((key, frozen(part)) for key, part in value.items()))
    return tuple(frozen(part) for part in value) if isinstance(value, tuple | list) else value


def row_key(name: str, row: Value) -> object:
    """Return what of a row of the list `name` must be right for the row to be, so that it can be compared."""
    cells = _CELLS.get(name)
    if cells is None or not isinstance(row, Mapping):
        return frozen(row)
    return tuple(frozen(row.get(cell)) for cell in cells)


def right_rows(name: str, expected: Value, got: Value) -> tuple[bool, ...]:
    """Say of each row of the list `got` whether what is expected of the field `name` has it too, wherever."""
    wanted = Counter(row_key(name, row) for row in (expected if isinstance(expected, tuple) else ()))
    found: list[bool] = []
    for row in got if isinstance(got, tuple) else ():
        key = row_key(name, row)
        found.append(wanted[key] > 0)
        wanted[key] -= 1
    return tuple(found)
