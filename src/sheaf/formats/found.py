"""A value found inside a longer text, and the values that a code holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sheaf.model.field import Check, Value


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


@dataclass(frozen=True, slots=True)
class Decoded:
    """What a machine-readable code says: clean values by field, and the checks that the code as a whole passed."""

    values: Mapping[str, Value]
    checks: tuple[Check, ...] = ()
