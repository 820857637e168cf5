"""A stretch of a text that must not be seen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Doubt(Enum):
    """How sure it is that a stretch is a number."""

    PROVEN = auto()
    """The check digit fits, or the number is known from elsewhere in the file."""
    GROUPED = auto()
    """Twelve or sixteen digits in groups of four, of which some were misread."""
    SUSPECT = auto()
    """Too many digits to be let pass on an Aadhaar paper."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """The characters `start` to `end` of the searched text must not be seen.

    `number` holds the twelve digits, where they are proven; `is_number` is False for a virtual ID.
    """

    start: int
    end: int
    doubt: Doubt
    is_number: bool = True
    number: str | None = None
