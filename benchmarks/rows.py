"""How many rows of a list are right: one that is missing costs one row, and not all that follow it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import partial
from itertools import zip_longest

from sheaf.calibration.truth import frozen, row_key
from sheaf.model.field import Value


@dataclass(frozen=True, slots=True)
class Rows:
    """`wrong` holds what is wanted and what was got instead; None where a row is missing, or one too many."""

    right: int
    wrong: tuple[tuple[Value, Value], ...]

    @property
    def of(self) -> int:
        return self.right + len(self.wrong)


def compare_rows(name: str, expected: Value, got: Value) -> Rows | None:
    """Compare the list `name` row by row, aligned by the rows that are right; None where no list is expected."""
    return _compare(expected, got, partial(row_key, name))


def compare_whole_rows(expected: Value, got: Value) -> Rows | None:
    """The same by every cell, those included that do not count."""
    return _compare(expected, got, frozen)


def _compare(expected: Value, got: Value, key_of: Callable[[Value], object]) -> Rows | None:
    if not isinstance(expected, tuple):
        return None
    found = got if isinstance(got, tuple) else ()
    one, other = ([key_of(row) for row in rows] for rows in (expected, found))
    right = 0
    wrong: list[tuple[Value, Value]] = []
    for tag, start, end, other_start, other_end in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            right += end - start
        else:
            wrong.extend(zip_longest(expected[start:end], found[other_start:other_end]))
    return Rows(right, tuple(wrong))
