"""What speaks for and against the rows of an account: the balance equation, and the order of their days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from sheaf.formats import money
from sheaf.model.field import Check, Row
from sheaf.model.layout import PageLayout
from sheaf.stages.extract.tables.table import TableReading

EQUATION, DATES, EDGE = "balance_equation", "dates_in_order", "rows_reach_balance"
EVIDENCE, UNPROVEN = 0.95, 0.75
_FEWEST_AMOUNTS = 8
"""A page with so many amounts, two a row, has rows of the table."""
_MOST_PLACES = 8
"""So many rows that fail a test are named."""


@dataclass(frozen=True, slots=True)
class Tested:
    """A row where it stands (page, and number on the page, from 1), and what came of its tests; None where untested."""

    place: tuple[int, int]
    equation: bool | None
    date: bool
    reading: float
    is_mended: bool

    @property
    def is_doubtful(self) -> bool:
        return self.equation is False or not self.date or self.is_mended

    def as_row(self) -> Row:
        checks = _checks_of_row(self.equation, self.date)
        evidence = EVIDENCE if all(check.passed for check in checks) else UNPROVEN
        return Row(round(self.reading, 2), evidence, checks, int(self.is_mended))


@lru_cache
def _checks_of_row(equation: bool | None, date: bool) -> tuple[Check, ...]:
    tests = ((EQUATION, equation), (DATES, date))
    return tuple(Check(name, passed) for name, passed in tests if passed is not None)


def told_days(days: Sequence[date | None]) -> list[date | None]:
    """Return the days of rows in the order of time, one that was not read told by its neighbours where they agree."""
    told = list(days)
    for at in range(1, len(days) - 1):
        if days[at] is None and days[at - 1] == days[at + 1]:
            told[at] = days[at - 1]
    return told


def days_hold(days: Sequence[date | None], *, is_picture: bool) -> list[bool]:
    """Say of each day, in the order of time, whether it was read; on a picture also whether it fits its neighbours."""
    return [day is not None and not (is_picture and _is_astray(days, at)) for at, day in enumerate(days)]


def _is_astray(days: Sequence[date | None], at: int) -> bool:
    if not 0 < at < len(days) - 1:
        return False
    before, day, after = days[at - 1], days[at], days[at + 1]
    if before is None or day is None or after is None:
        return False
    return before <= after and not before <= day <= after


def checks_of(rows: Sequence[Tested]) -> tuple[Check, ...]:
    """Return the checks of the whole list: which share of the rows passes each, and where rows do not."""
    equation = _check(EQUATION, ((row, row.equation) for row in rows))
    dates = _check(DATES, ((row, row.date) for row in rows))
    return tuple(check for check in (equation, dates) if check is not None)


def _check(name: str, tests: Iterable[tuple[Tested, bool | None]]) -> Check | None:
    tested = [(row, passed) for row, passed in tests if passed is not None]
    if not tested:
        return None
    failed = [row.place for row, passed in tested if not passed]
    where = tuple(f"page {page}, row {number}" for page, number in failed[:_MOST_PLACES])
    return Check(name, not failed, round(1 - len(failed) / len(tested), 4), where)


def edge_checks(*, lacks_rows: bool) -> tuple[Check, ...]:
    """Return what speaks against a balance worked out at the end of the rows, where these are not all that is printed.

    That nothing is missing cannot be seen in the rows themselves, and speaks for nothing.
    """
    return (Check(EDGE, False),) if lacks_rows else ()


def may_go_on(readings: Sequence[TableReading], pages: Sequence[PageLayout]) -> bool:
    """Say whether a page after the last that was read as a table has as many amounts as rows would."""
    last = max(reading.page_number for reading in readings)
    return any(
        sum(money.WITH_PAISE.search(cell.text) is not None for cell in page.cells) >= _FEWEST_AMOUNTS
        for page in pages
        if page.page_number > last
    )
