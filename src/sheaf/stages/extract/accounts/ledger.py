"""Reads the movements of an account out of the rows of its table, and the balances around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from statistics import fmean

from sheaf.doctypes.spec import Column, Ledger
from sheaf.formats import money, stretch
from sheaf.model.field import Candidate, Check, Provenance, Value
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import Cell, PageLayout, Span
from sheaf.model.page import Source
from sheaf.stages.extract.accounts.day_headings import days_over
from sheaf.stages.extract.accounts.days_in_part import Printed, days_told
from sheaf.stages.extract.accounts.entry import balance_in, entry_of
from sheaf.stages.extract.accounts.ledger_checks import (
    EQUATION,
    EVIDENCE,
    UNPROVEN,
    Tested,
    checks_of,
    days_hold,
    edge_checks,
    may_go_on,
    told_days,
)
from sheaf.stages.extract.balance import Entry, is_oldest_first, linked, settle
from sheaf.stages.extract.passage import SEPARATORS
from sheaf.stages.extract.tables.body import begins_with, parsed
from sheaf.stages.extract.tables.rows import TableRow
from sheaf.stages.extract.tables.table import TableReading

_WORKED_OUT, _UNPROVEN_BALANCE = 0.93, 0.6
_FEWEST_UNDATED, _UNDATED = 3, 0.15
"""Rows without a date are so many, and so large a part, where a day is printed once."""
_FEWEST_DIGITS = 2
_TEXT_AND_CODE = 2


@dataclass(frozen=True, slots=True, eq=False)
class _Movement:
    """A row as it was read: its place (page and number on it, from 1), its texts and its figures."""

    page: int
    number: int
    row: TableRow
    shown: Mapping[str, Value]
    entry: Entry
    is_dated: bool
    day: Printed
    cells: tuple[Cell, ...]
    """The cells of all the row's lines, whole."""

    @property
    def reading(self) -> float:
        return fmean([cell.confidence for cell in self.cells])


def ledger_candidates(
    ledger: Ledger, readings: Sequence[TableReading], pages: Sequence[PageLayout]
) -> dict[str, tuple[Candidate, ...]]:
    """Return the rows, oldest or newest first as they are printed, and the opening and closing balance.

    Of these one is not proven where rows may stand on `pages` after the last reading.
    """
    read = _with_days_told(
        ledger, [each for reading in readings for each in _movements(ledger, reading)], readings, pages
    )
    printed = _printed_opening(ledger, readings)
    kept = [each for at, each in enumerate(read) if not _is_mark(read, at)]
    movements = list(_dated(ledger, kept, linked([each.entry for each in kept], printed)))
    is_told = any(each.entry.balance is not None for each in movements)
    if not movements or not (is_told or all(each.entry.side for each in movements)):
        return {}
    is_rising = is_oldest_first([each.entry for each in movements], _days_rise(ledger, movements))
    in_time = movements if is_rising else movements[::-1]
    first, last = in_time[0], in_time[-1]
    is_picture = _is_picture(first)
    entries = [each.entry for each in in_time]
    start = printed if printed is not None and entries[0].fits(printed) is not False else None
    settled = settle(entries, start, mends=is_picture)
    days = told_days([_day(each.shown.get(ledger.date)) for each in in_time])
    tests = zip(in_time, settled.entries, settled.holds, days_hold(days, is_picture=is_picture), strict=True)
    tested = [
        Tested((each.page, each.number), holds, dated, each.reading, is_mended=entry.is_mended)
        for each, entry, holds, dated in tests
    ]
    rows = [_value(ledger, *each) for each in zip(in_time, settled.entries, days, strict=True)]
    step = 1 if is_rising else -1
    candidate = _rows_candidate(rows[::step], movements, tested[::step])
    found: dict[str, tuple[Candidate, ...]] = {"rows": (candidate,)}
    is_proven = any(check.name == EQUATION and check.passed for check in candidate.checks)
    is_proven = is_proven and not may_go_on(readings, pages)
    lacks_before, lacks_after = _left_out(ledger, readings, movements)[::step]
    # What the first row moved is tested by nothing but a printed balance before it.
    is_opening_proven = is_proven and settled.holds[0] is True
    for role, balance, movement, is_sure, lacks_rows in (
        ("opening", settled.opening, first, is_opening_proven, lacks_before or (printed is not None and start is None)),
        ("closing", settled.closing, last, is_proven, lacks_after),
    ):
        if balance is not None:
            evidence = _WORKED_OUT if is_sure else _UNPROVEN_BALANCE
            found[role] = (_balance_candidate(balance, movement, evidence, edge_checks(lacks_rows=lacks_rows)),)
    return found


def _left_out(ledger: Ledger, readings: Sequence[TableReading], movements: Sequence[_Movement]) -> tuple[bool, bool]:
    """Say whether rows with a figure of a movement, as printed, stand before the first movement and after the last.

    What is left out between two of them breaks the chain of balances; at its ends nothing else shows it.
    """
    rows = [(row, places) for reading in readings for places in (_places(reading),) for row in reading.rows]
    movement_rows = {id(each.row) for each in movements if each.entry.has_figure}
    taken = [at for at, (row, _) in enumerate(rows) if id(row) in movement_rows]
    if not taken:
        return False, False
    outside = rows[: taken[0]], rows[taken[-1] + 1 :]
    before, after = (any(entry_of(ledger, row.line, places).has_figure for row, places in some) for some in outside)
    return before, after


def _places(reading: TableReading) -> dict[str, int]:
    """Return the position of each column that is known, by its name."""
    return {heading.column.name: at for at, heading in enumerate(reading.header.headings) if heading.column}


def _movements(ledger: Ledger, reading: TableReading) -> Iterator[_Movement]:
    places = _places(reading)
    columns = _columns(ledger, places)
    for number, row in enumerate(reading.rows, 1):
        entry = entry_of(ledger, row.line, places)
        text = row.joined(columns[ledger.date][0]) if ledger.date in columns else ""
        is_dated = sum(map(str.isdigit, text)) >= _FEWEST_DIGITS
        if not _is_movement(row, entry, is_dated=is_dated):
            continue
        shown = dict.fromkeys(ledger.shows, None) | {
            name: _shown(ledger, row, at, column) for name, (at, column) in columns.items()
        }
        if reading.header.under is not None:
            shown |= _text_under(ledger, row)
        shown |= _code_under(ledger, row, shown)
        cells = tuple(dict.fromkeys((*row.line.cells(), *(span.cell for span in row.text))))
        is_own = ledger.date in columns and _is_day(row, *columns[ledger.date])
        day = Printed((reading.page_number, row.line.bottom), text, shown.get(ledger.date) is not None, is_own)
        yield _Movement(reading.page_number, number, row, shown, entry, is_dated, day, cells)


def _is_day(row: TableRow, at: int, column: Column) -> bool:
    """Say whether a row's own line begins a day: not whole it may go on in the next."""
    text = row.line.text(at)
    is_part = stretch.parse_day(text) is not None
    return is_part or (column.format is not None and parsed(column.format, text) is not None)


def _with_days_told(
    ledger: Ledger, read: Sequence[_Movement], readings: Sequence[TableReading], pages: Sequence[PageLayout]
) -> list[_Movement]:
    """Return the rows, those whose day is printed in part with the whole of it where what is over them tells that."""
    if not any(each.day.is_on_line for each in read):
        has_own_days = any(ledger.date in _columns(ledger, _places(reading)) for reading in readings)
        over = days_over([each.day.place for each in read], pages, has_own_days=has_own_days)
        read = [
            each if day is None else replace(each, shown={**each.shown, ledger.date: day}, is_dated=True)
            for each, day in zip(read, over, strict=True)
        ]
        if any(over):
            return read
    told = days_told(ledger, [each.day for each in read], readings, pages)
    return [
        each if day is None else replace(each, shown={**each.shown, ledger.date: f"{day:%d/%m/%Y}"}, is_dated=True)
        for each, day in zip(read, told, strict=True)
    ]


def _is_movement(row: TableRow, entry: Entry, *, is_dated: bool) -> bool:
    """Say whether a row has what one must: figures with a day, or two of them, or an amount with a text."""
    if is_dated:
        return entry.amount is not None or entry.balance is not None
    is_told = any(character.isalpha() for span in row.text for character in span.text)
    return bool(entry.amount) and (bool(entry.balance) or is_told)


def _dated(ledger: Ledger, movements: Sequence[_Movement], are_linked: Sequence[bool]) -> Iterator[_Movement]:
    """Yield the rows with a date, and those without that lead from one balance to the next: they are of one day.

    On a picture a date may have been missed as well; but not so many as a statement leaves out that prints a day once.
    """
    prints_days_once = _prints_days_once(ledger, movements)
    day: Value = None
    for at, each in enumerate(movements):
        if each.is_dated:
            day = each.shown.get(ledger.date)
            yield each
            continue
        if are_linked[at] or (prints_days_once and each.entry.balance is None):
            own = None if _is_picture(each) and not prints_days_once else day
            yield replace(each, shown={**each.shown, ledger.date: own})


def _prints_days_once(ledger: Ledger, movements: Sequence[_Movement]) -> bool:
    """Say whether many rows have no date, and none has the date of the one before it on its page."""
    undated = sum(not each.is_dated for each in movements)
    dated = [(each.page, each.shown.get(ledger.date)) for each in movements if each.is_dated]
    is_repeated = any(one == other for one, other in pairwise(dated))
    return undated >= _FEWEST_UNDATED and undated > _UNDATED * len(movements) and not is_repeated


def _is_picture(movement: _Movement) -> bool:
    return any(cell.line.source is Source.OCR for cell in movement.row.line.cells())


def _columns(ledger: Ledger, places: Mapping[str, int]) -> dict[str, tuple[int, Column]]:
    """Return where each name of a row stands: of two columns that show it, in the one declared first.

    What was moved is told by the entry.
    """
    found: dict[str, tuple[int, Column]] = {}
    names = set(ledger.shows) - {ledger.debit, ledger.credit}
    for column in ledger.table.columns:
        if column.name in places and column.shows in names and column.format is not None:
            found.setdefault(column.shows, (places[column.name], column))
    return found


def _text_under(ledger: Ledger, row: TableRow) -> Mapping[str, Value]:
    """Return the text of a row that stands in no column."""
    return _text_of(ledger, row.text)


def _text_of(ledger: Ledger, spans: Sequence[Span]) -> Mapping[str, Value]:
    column = next(each for each in ledger.table.columns if each.name == ledger.table.wraps)
    assert column.format is not None
    text = " ".join(span.text for span in spans)
    return {column.shows or column.name: parsed(column.format, text)}


def _code_under(ledger: Ledger, row: TableRow, shown: Mapping[str, Value]) -> Mapping[str, Value]:
    """Return a row's code that is the last line of its text, and the text without that line."""
    if ledger.code_under is None or len(row.text) < _TEXT_AND_CODE or shown.get(ledger.code) is not None:
        return {}
    *before, last = row.text
    code = parsed(ledger.code_under, last.text) if last.cell.middle > row.line.bottom else None
    return {} if code is None else {ledger.code: code, **_text_of(ledger, before)}


def _shown(ledger: Ledger, row: TableRow, position: int, column: Column) -> Value:
    is_text = column.name == ledger.table.wraps
    assert column.format is not None
    joined = " ".join([span.text for span in row.text]) if is_text else row.joined(position)
    if not (joined or row.line.text(position)):
        return None
    value = parsed(column.format, joined.strip(SEPARATORS))
    if value is not None:
        return value
    # On pictures a rule beside a date is read as one more figure: its order tells whether the rest is right. Two dates
    # of neighbouring columns may be read as one word.
    cut = (joined[:-1], joined[: len(joined) // 2]) if column.name == ledger.date else ()
    for text in dict.fromkeys((row.run_on(position), row.line.text(position), *cut)):
        value = parsed(column.format, text.strip(SEPARATORS))
        if value is not None:
            return value
    found = column.format.find(joined) if column.format.find is not None else ()
    return found[0].value if found else None


def _is_mark(movements: Sequence[_Movement], at: int) -> bool:
    """Say whether a row moves nothing: a balance that is carried over, with a date."""
    entry = movements[at].entry
    if entry.amount is not None:
        return False
    around = [movements[other].entry.balance for other in (at - 1, at + 1) if 0 <= other < len(movements)]
    is_edge = at in (0, len(movements) - 1)
    return entry.balance in around or is_edge


def _days_rise(ledger: Ledger, movements: Sequence[_Movement]) -> bool | None:
    days = [day for each in movements if (day := _day(each.shown.get(ledger.date))) is not None]
    return None if not days or days[0] == days[-1] else days[0] < days[-1]


def _day(value: Value) -> date | None:
    if not isinstance(value, str):
        return None
    day, month, year = map(int, value.split("/"))
    return date(year, month, day)


def _printed_opening(ledger: Ledger, readings: Sequence[TableReading]) -> Decimal | None:
    """Return the balance in a line that opens the account, the first or, newest first, the last that does."""
    for reading in readings:
        places = {heading.column.name: at for at, heading in enumerate(reading.header.headings) if heading.column}
        for line in reading.passed:
            if any(begins_with(span.text, ledger.opens) for span in line.all_spans()):
                balance = balance_in(ledger, line, places)
                if balance is not None:
                    return balance
    return None


def _value(ledger: Ledger, movement: _Movement, entry: Entry, day: date | None) -> Mapping[str, Value]:
    value = dict(movement.shown)
    if day is not None and value[ledger.date] is None:
        value[ledger.date] = f"{day:%d/%m/%Y}"
    if entry.balance is not None:
        value[ledger.balance] = f"{entry.balance:.2f}"
    for name, side in ((ledger.debit, -1), (ledger.credit, 1)):
        is_own = entry.side == side and entry.amount is not None
        # A nought in the column of the other side says that nothing moved there, as an empty cell does.
        value[name] = f"{entry.amount:.2f}" if is_own else None
    return {name: value.get(name) for name in ledger.shows}


def _rows_candidate(
    rows: Sequence[Mapping[str, Value]], movements: Sequence[_Movement], tested: Sequence[Tested]
) -> Candidate:
    pages: dict[int, list[Cell]] = {}
    for each in movements:
        pages.setdefault(each.page, []).extend(each.cells)
    places = [_place(cells) for cells in pages.values()]
    checks = checks_of(tested)
    is_proven = all(check.passed for check in checks) and any(check.name == EQUATION for check in checks)
    return Candidate(
        tuple(rows),
        places[0],
        fmean([cell.confidence for cells in pages.values() for cell in cells]),
        EVIDENCE if is_proven else UNPROVEN,
        checks,
        repaired=sum(each.is_mended for each in tested),
        further=tuple(places[1:]),
        doubtful=tuple(
            _place(each.row.line.cells()) for each, test in zip(movements, tested, strict=True) if test.is_doubtful
        ),
        rows=tuple(each.as_row() for each in tested),
    )


def _balance_candidate(balance: Decimal, movement: _Movement, evidence: float, checks: tuple[Check, ...]) -> Candidate:
    cells = movement.row.line.cells()
    # It is as sure as the worst of the figures that it is worked out of, however well the row's text reads.
    figures = [cell.confidence for cell in cells if money.WITH_PAISE.search(cell.text)]
    return Candidate(
        f"{balance:.2f}", _place(cells), min(figures or [cell.confidence for cell in cells]), evidence, checks
    )


def _place(cells: Sequence[Cell]) -> Provenance:
    first = cells[0]
    text = " ".join(cell.text for cell in cells)
    return Provenance(first.page_number, BoundingBox.around([cell.line.box for cell in cells]), text, first.line.source)
