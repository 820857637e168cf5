"""Numbers as lengths: what the pictures of the pages are drawn from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sheaf.model.browse import Day

DAYS = 14


@dataclass(frozen=True, slots=True)
class Bar:
    """A named number; `share` is its part of the sum and `length` its part of the largest, both 0..100."""

    name: str
    number: int
    share: float
    length: float


@dataclass(frozen=True, slots=True)
class Column:
    """A day; heights are parts of the highest day, 0..100."""

    day: date
    succeeded: int
    failed: int
    good_height: float
    bad_height: float


def bars(numbers: Mapping[str, int]) -> list[Bar]:
    """Return the numbers, the largest first."""
    total, most = sum(numbers.values()), max(numbers.values(), default=1)
    ordered = sorted(numbers.items(), key=lambda each: (-each[1], each[0]))
    return [Bar(name, number, 100 * number / total, 100 * number / most) for name, number in ordered if number > 0]


def day_columns(days: Sequence[Day], today: date) -> list[Column]:
    """Return the last days, also those on which nothing came."""
    known = {day.day: day for day in days}
    wanted = [today - timedelta(days=back) for back in reversed(range(DAYS))]
    some = [known.get(day, Day(day, 0, 0)) for day in wanted]
    most = max((day.succeeded + day.failed for day in some), default=0) or 1
    return [
        Column(day.day, day.succeeded, day.failed, 100 * day.succeeded / most, 100 * day.failed / most) for day in some
    ]
