"""Lines among a table's rows that are no rows, and say what those under them are: a kind of goods, a month."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from sheaf.doctypes.spec import Table
from sheaf.formats import day_line
from sheaf.formats.phrases import squash
from sheaf.stages.extract.tables.anchors import Anchors
from sheaf.stages.extract.tables.body import TableLine, parsed

_ASIDE = 1.5
"""What begins so many line heights beside the rows' text goes on with none of it."""
_YEAR = re.compile(r"\s*20\d\d\s*", re.ASCII)
_LETTERED = re.compile(r"(?:[A-H]|I{1,3}|I?V)\s?[.)]+\s*(?=[A-Z])[^\d:]{3,40}")
"""How the parts of a bill are named whose rows are counted in figures: "A. CIVIL WORK"."""
_FEW = 0.5
"""Headings are fewer than this part of the rows, or else the first of them stands over all rows."""


def sections_among(table: Table, lines: Sequence[TableLine], known_by: Anchors) -> frozenset[TableLine]:
    """Return those of `lines` that say what the rows under them are."""
    named = {squash(section) for section in table.sections}
    found = [
        line
        for line in lines
        if named and (squash(line.whole_text()) in named or _LETTERED.fullmatch(line.whole_text()))
    ]
    rows = [line for line in lines if known_by.is_row(line)]
    return frozenset((*(line for line in found if line not in rows), *_headings(table, lines, rows, known_by)))


def _headings(
    table: Table, lines: Sequence[TableLine], rows: Sequence[TableLine], known_by: Anchors
) -> Sequence[TableLine]:
    """Return the lines that tell what the days of rows lack.

    The second line of a day in a narrow column looks like one ("11-Apr-", under it "2024"): it is so where it makes
    that whole, and where there are as many as rows, each under the first line of its own.
    """
    if table.is_section is None or not rows:
        return ()
    are_whole = 2 * sum(map(known_by.is_opening, rows)) > len(rows)
    days = known_by.wanted[0] if known_by.wanted else None
    # Years stand under the days of most rows, beside texts that go on as well; over rows they would be few.
    are_years = days is not None and sum(_YEAR.fullmatch(line.text(days)) is not None for line in lines) > _FEW * len(
        rows
    )
    lacks_days = _lacks_days(table, known_by)
    found: list[TableLine] = []
    before: TableLine | None = None
    for line in lines:
        is_told = table.is_section(line.whole_text()) and line not in rows and _stands_apart(line, rows, known_by)
        is_told = is_told or _sums_up(table, line) or (lacks_days and day_line.is_day(line.whole_text()))
        if is_told and not ((are_whole or are_years) and _goes_on(before, line, known_by)):
            found.append(line)
        before = line
    are_over = bool(found) and (lacks_days or found[0].middle < rows[0].middle or len(found) < _FEW * len(rows))
    return found if are_over else ()


def _lacks_days(table: Table, known_by: Anchors) -> bool:
    """Say whether no column is that of the rows' days: what is a day, in a line of its own, stands over rows."""
    return table.moves is not None and not any(
        column is not None and column.shows == table.moves.date for column in known_by.columns
    )


def _sums_up(table: Table, line: TableLine) -> bool:
    """Say whether `line` tells what the rows under such a heading come to: "April 2024 : Debits 500.00"."""
    named, colon, _ = line.whole_text().partition(":")
    return bool(colon) and table.is_section is not None and table.is_section(named)


def _stands_apart(line: TableLine, rows: Sequence[TableLine], known_by: Anchors) -> bool:
    """Say whether `line` is no text of the rows: it has nothing in their text's column, or begins beside it."""
    own = line.spans.get(known_by.text, ()) if known_by.text is not None else ()
    if not own:
        return True
    lefts = [spans[0].cell.left for row in rows if (spans := row.spans.get(known_by.text or 0))]
    cell = own[0].cell
    return bool(lefts) and abs(cell.left - median(lefts)) > _ASIDE * cell.height


def _goes_on(before: TableLine | None, line: TableLine, known_by: Anchors) -> bool:
    """Say whether `line` makes the day whole that the line `before` it began."""
    at = known_by.wanted[0] if known_by.wanted else None
    column = None if at is None else known_by.columns[at]
    if before is None or at is None or column is None or column.format is None:
        return False
    return parsed(column.format, f"{before.text(at)} {line.text(at)}") is not None
