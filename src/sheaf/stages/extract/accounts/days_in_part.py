"""Days of rows that are printed in part: the month or the year, which they lack, stands over them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from sheaf.doctypes.spec import Ledger
from sheaf.formats import money, stretch
from sheaf.formats.stretch import YEAR, PartDay, Stretch
from sheaf.model.layout import Cell, PageLayout
from sheaf.stages.extract.tables.body import begins_with
from sheaf.stages.extract.tables.table import TableReading

_HALF_A_YEAR = 6
"""Months: what lies farther back than that, in a list in the order of time, is of the next year."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What a row shows of its day, and where the row ends: page, and place on it in page heights."""

    place: tuple[int, float]
    text: str
    is_whole: bool
    is_on_line: bool
    """Whether the day, or a part of it, stands in the line of the row's figures."""

    @property
    def part(self) -> PartDay | None:
        return None if self.is_whole else stretch.parse_day(self.text)


@dataclass(frozen=True, slots=True)
class _Heading:
    """A stretch of time that stands over rows, or a `month` (1 to 12) whose year stands elsewhere."""

    place: tuple[int, float]
    told: Stretch | None
    month: int


def days_told(
    ledger: Ledger, days: Sequence[Printed], readings: Sequence[TableReading], pages: Sequence[PageLayout]
) -> list[date | None]:
    """Return the days of the rows that show them in part, for those where what is over them tells the rest.

    That is none where more of the rows show their day whole: then what is not a day was misread.
    """
    parts = [each.part for each in days]
    if sum(part is not None for part in parts) <= sum(each.is_whole for each in days):
        return [None] * len(days)
    over = sorted(_headings(ledger, readings, pages), key=lambda each: each.place)
    places = [heading.place for heading in over]
    under = [bisect_right(places, each.place) for each in days]
    sequence = _Sequence(_do_rise([part for part in parts if part is not None and part.month]))
    found: list[date | None] = []
    passed = 0
    for part, at, following in zip(parts, under, _following(parts, under), strict=True):
        for heading in over[passed:at]:
            sequence.go_under(heading)
        passed = at
        found.append(None if part is None else sequence.day_of(part, following))
    return found


def _following(parts: Sequence[PartDay | None], under: Sequence[int]) -> list[int]:
    """Return for each row the month of the next one that shows it, under the same heading, and 0 where none does."""
    found: list[int] = []
    month, heading = 0, -1
    for part, own in zip(reversed(parts), reversed(under), strict=True):
        found.append(month if own == heading else 0)
        if part is not None and part.month:
            month, heading = part.month, own
    return found[::-1]


class _Sequence:
    """Follows rows and what stands over them: `wide` is the last stretch of many months, `month` the last one month."""

    def __init__(self, step: int) -> None:
        self._step = step
        """1 where the rows' days rise, -1 where they fall."""
        self._wide: Stretch | None = None
        self._month: int | None = None

    def go_under(self, heading: _Heading) -> None:
        told = heading.told
        if told is None:
            self._month = self._month_of(heading.month, 0)
        elif told.is_month:
            self._month = told.first
        elif told != self._wide:
            # A wider stretch that holds the month, printed anew on each page, says nothing new.
            if self._month is None or not told.holds(self._month):
                self._month = None
            self._wide = told

    def day_of(self, part: PartDay, following: int) -> date | None:
        """Return the whole of a day; `following` is the month of the next row under the same heading, or 0."""
        if part.month:
            self._month = self._month_of(part.month, following)
        if self._month is None:
            return None
        year, month = divmod(self._month, YEAR)
        try:
            return date(year, month + 1, part.day)
        except ValueError:
            return None

    def _month_of(self, number: int, following: int) -> int | None:
        """Return the month with this `number`, 1 to 12, that is meant here."""
        before, wide = self._month, self._wide
        if before is not None and (before % YEAR == number - 1 or wide is None or not wide.holds(before)):
            return _nearest(number, before)
        if wide is None:
            return None
        choices = [month for month in range(wide.first, wide.last + 1) if month % YEAR == number - 1][:: self._step]
        if before is None or not choices:
            return choices[0] if choices else _nearest(number, wide.first)
        own = next((month for month in choices if (month - before) * self._step >= 0), choices[-1])
        is_back = wide.is_year and (before - own) * self._step >= _HALF_A_YEAR
        # One month that was misread does not turn the year: the row after it would be back in the old one.
        is_turned = not following or (before % YEAR + 1 - following) * self._step > 0
        return own + self._step * YEAR if is_back and is_turned else own


def _nearest(number: int, month: int) -> int:
    """Return the month with this number, 1 to 12, that is nearest to `month`."""
    return month + (number - 1 - month + _HALF_A_YEAR) % YEAR - _HALF_A_YEAR


def _do_rise(parts: Sequence[PartDay]) -> int:
    steps = [
        (after.month, after.day) > (before.month, before.day) for before, after in pairwise(parts) if after != before
    ]
    return 1 if 2 * sum(steps) >= len(steps) else -1


def _headings(ledger: Ledger, readings: Sequence[TableReading], pages: Sequence[PageLayout]) -> Iterator[_Heading]:
    passes = (*ledger.table.passes, *ledger.opens)
    taken = frozenset(_taken(readings))
    for page in pages:
        for row in page.rows():
            free = [cell for cell in row if cell not in taken]
            told = stretch.of_days(" ".join(cell.text for cell in free))
            if told is not None:
                yield _Heading((page.page_number, free[0].middle), told, 0)
                continue
            named = [cell for cell in free if stretch.is_heading(cell.text)]
            # Months side by side are captions of a summary; a name beside other words is a word.
            if len(named) == 1 and all(cell in named or _may_stand_beside(cell, passes) for cell in free):
                cell = named[0]
                yield _Heading((page.page_number, cell.middle), stretch.find(cell.text), stretch.month_alone(cell.text))


def _may_stand_beside(cell: Cell, passes: tuple[str, ...]) -> bool:
    return begins_with(cell.text, passes) or money.WITH_PAISE.search(cell.text) is not None


def _taken(readings: Iterable[TableReading]) -> Iterator[Cell]:
    """Yield the cells that are captions, or values of rows: those in columns that nobody named may be months."""
    for reading in readings:
        yield from reading.header.cells
        named = [at for at, heading in enumerate(reading.header.headings) if heading.column is not None]
        for row in reading.rows:
            yield from (span.cell for span in row.text)
            yield from (span.cell for at in named for span in (*row.line.spans.get(at, ()), *row.parts.get(at, ())))
