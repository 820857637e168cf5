"""A value found inside a longer text."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.model.field import Check


@dataclass(frozen=True, slots=True)
class Found:
    """`value` is clean; `start` and `end` say which characters of the searched text it was read from.

    `repairs` counts the characters that were corrected; `checks` tells what the value passed or failed.
    """

    value: str
    start: int
    end: int
    repairs: int = 0
    checks: tuple[Check, ...] = ()
