"""Reads a declared table: header, lines, rows, foot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from sheaf.doctypes.spec import Column, Table
from sheaf.model.layout import Cell, DocumentLayout, PageLayout
from sheaf.model.page import Source
from sheaf.stages.extract.tables.anchors import Anchors
from sheaf.stages.extract.tables.body import (
    Ruling,
    TableLine,
    begins_with,
    is_caption_of_end,
    is_end,
    is_running,
    lines_under,
    value_in,
)
from sheaf.stages.extract.tables.groups import headings_of_groups, sums_of_groups
from sheaf.stages.extract.tables.header import Header, find_headers
from sheaf.stages.extract.tables.ordinals import without_ordinals
from sheaf.stages.extract.tables.page import fitted_to
from sheaf.stages.extract.tables.rows import (
    TableLines,
    TableRow,
    rows_of,
)
from sheaf.stages.extract.tables.sections import sections_among
from sheaf.stages.extract.tables.settled_columns import fulfils, with_columns_of, with_settled_columns
from sheaf.stages.extract.tables.telling import with_telling_columns
from sheaf.stages.extract.tables.uncaptioned import multiplying_rows, uncaptioned_rows
from sheaf.stages.extract.tables.unheaded import days_in_lines, unheaded

_LIKE = 0.9
"""Rows that multiply are taken for those under captions where they are about as many."""
_FOOT_LINES = 8
_OVERHANG = 3.0
"""A column is wider than its caption by this many line heights at most."""
_PAGE_TOP = 0.3
"""A table goes on without a header on the next page if a row stands in this part of the page at its top."""


@dataclass(frozen=True, slots=True, eq=False)
class TableReading:
    """A table on one page. `foot` holds the lines after the last row, where the totals stand.

    `passed` holds the lines among the rows that are none. The header may stand on an earlier page.
    """

    page_number: int
    header: Header
    rows: tuple[TableRow, ...]
    foot: tuple[TableLine, ...]
    passed: tuple[TableLine, ...]
    ruling: Ruling

    @property
    def top(self) -> float:
        """Where the table begins, in page heights."""
        if self.header.page_number == self.page_number:
            return self.header.top
        return min((row.line.top for row in self.rows), default=0.0)

    @property
    def bottom(self) -> float:
        """Where the rows end, in page heights."""
        end = self.header.bottom if self.header.page_number == self.page_number else 0.0
        return max((row.line.bottom for row in self.rows), default=end)

    @property
    def readable(self) -> int:
        """How many cells of the rows are what their columns' captions say."""
        columns = [(at, heading.column) for at, heading in enumerate(self.header.headings) if heading.column]
        return sum(value_in(row.line, at, column) is not None for row in self.rows for at, column in columns)

    def holds(self, cell: Cell) -> bool:
        """Say whether `cell` stands in the header or among the rows; the sums may stand beside a table."""
        known = [heading for heading in self.header.headings if heading.column]
        right = max(heading.right for heading in known)
        # A caption right of the last column is of the sums beside the table.
        is_beside = cell.left > right and not any(map(str.isdigit, cell.text))
        if cell.page_number != self.page_number or is_beside or cell.left > right + _OVERHANG * self.header.line_height:
            return False
        return cell in self.header.cells or self.top <= cell.middle < self.bottom


def read_tables(table: Table, layout: DocumentLayout) -> list[TableReading]:
    """Return what is found of `table`, page by page; a table of many pages is several readings."""
    found = _under_headers(table, layout, find_headers)
    if not found and table.moves is not None:
        found = _under_headers(table, layout, unheaded)
    if table.factors is None:
        return found
    told = list(_uncaptioned(table, layout, uncaptioned_rows))
    # A captioned column may hold the whole of "4 x 56.50 = 226.00": what multiplies in its own line is surer.
    if 2 * _row_count(told) > _row_count(found):
        return told
    if all(_lacks_number(table, reading) for reading in found):
        told = list(_uncaptioned(table, layout, multiplying_rows))
    names = set(_names_over(told))
    count = sum(names.isdisjoint(row.line.cells()) for reading in found for row in reading.rows)
    return [_under_captions(reading, found) for reading in told] if _row_count(told) > count * _LIKE else found


def _under_captions(reading: TableReading, found: Sequence[TableReading]) -> TableReading:
    """Return a reading whose columns the rows told, with the captions that stand over them all the same."""
    cells = next((other.header.cells for other in found if other.page_number == reading.page_number), ())
    if not cells or min(cell.top for cell in cells) > reading.top:
        return reading
    return replace(reading, header=replace(reading.header, cells=cells))


def _names_over(told: Sequence[TableReading]) -> Iterator[Cell]:
    """Yield the names of goods over their figures, each of which may look like a row of its own."""
    for row in (row for reading in told for row in reading.rows):
        yield from (span.cell for span in row.text if not row.line.top < span.cell.middle < row.line.bottom)


def _under_headers(
    table: Table, layout: DocumentLayout, headers_of: Callable[[Table, PageLayout], list[Header]]
) -> list[TableReading]:
    """Return the readings under the headers of all pages; those that lack a column only where no other has it."""
    found: list[TableReading] = []
    lacks = (*table.may_lack, *days_in_lines(table, layout))
    for page in layout.pages:
        headers = headers_of(table, page)
        if not headers and found and found[-1].page_number == page.page_number - 1:
            continued = _continue(table, found[-1], page)
            found.extend(continued)
        for position, header in enumerate(headers):
            under = headers[position + 1].top if position + 1 < len(headers) else 1.0
            known = found[-1].ruling if found else None
            if found:
                header = with_columns_of(found[-1].header, header)
            reading = _read(table, header, page, (header.bottom - 0.3 * header.line_height, under), known)
            if (reading.rows or reading.foot) and fulfils(table, reading.header, lacks):
                found.append(reading)
    whole = [reading for reading in found if fulfils(table, reading.header, lacks[len(table.may_lack) :])]
    return whole or found


def _row_count(readings: list[TableReading]) -> int:
    return sum(len(reading.rows) for reading in readings)


def _lacks_number(table: Table, reading: TableReading) -> bool:
    """Say whether no column of how many of the goods there are is known."""
    names = {heading.column.name for heading in reading.header.headings if heading.column}
    return table.factors is not None and table.factors[0] not in names


def _uncaptioned(
    table: Table,
    layout: DocumentLayout,
    rows_on: Callable[[Table, PageLayout], tuple[Header, tuple[TableRow, ...]] | None],
) -> Iterator[TableReading]:
    for page in layout.pages:
        if (some := rows_on(table, page)) is not None:
            header, rows = some
            yield TableReading(page.page_number, header, rows, (), (), Ruling(header.headings, ()))


def _continue(table: Table, last: TableReading, page: PageLayout) -> list[TableReading]:
    """Read on under the last page's columns where a page begins with rows and has no header.

    The pages of a file are alike; of pictures each is taken from another distance.
    """
    headers = [last.header]
    if any(cell.line.source is Source.OCR for cell in page.cells):
        headers.extend(fitted_to(page, last.header, [row.line for row in last.rows]))
    readings = (_read(table, header, page, (0.0, 1.0), last.ruling) for header in headers)
    at_top = [each for each in readings if each.rows and each.rows[0].line.top < _PAGE_TOP]
    return sorted(at_top, key=lambda each: -each.readable)[:1]


def _read(
    table: Table, header: Header, page: PageLayout, between: tuple[float, float], known: Ruling | None
) -> TableReading:
    top, under = between
    every, ruling = lines_under(header, page, top, table, known)
    end = under + header.line_height
    lines = [line for line in every if line.bottom <= end]
    header = with_settled_columns(table, header, lines)
    known_by = Anchors.of(table, header)
    if table.factors or any(column.is_telling for column in table.columns):
        header = with_telling_columns(table, header, list(_anchors(table, lines, known_by)))
        known_by = Anchors.of(table, header)
    body, foot = _cut(table, lines, known_by)
    rows = without_ordinals(tuple(rows_of(table, body.with_groups(table))))
    passed = [line for line in body.walls if not is_running(line)]
    return TableReading(page.page_number, header, rows, tuple(foot), tuple(passed), ruling)


def _anchors(table: Table, lines: list[TableLine], known_by: Anchors) -> Iterator[TableLine]:
    """Yield the lines with a row's figures, up to the table's end: the sums have figures too."""
    for line in lines:
        is_row = known_by.is_row(line)
        if is_end(line, line if is_row else None, table) and not _is_charged(line, table, known_by):
            return
        if is_row:
            yield line


def _cut(table: Table, lines: list[TableLine], known_by: Anchors) -> tuple[TableLines, list[TableLine]]:
    """Return the lines of the table and those after its end."""
    found = TableLines([], [], [], known_by)
    sums = sums_of_groups(table, lines, known_by)
    sections = sections_among(table, lines, known_by) | headings_of_groups(lines, sums, known_by)
    for position, line in enumerate(lines):
        is_row = known_by.is_row(line)
        if not (is_row and known_by.is_whole(line)) and _is_passed(line, table):
            found.walls.append(line)
            continue
        if line in sections:
            found.walls.append(line)
            continue
        row = line if is_row else found.anchors[-1] if found.anchors else None
        is_sum = known_by.is_bare_sum(line) or _is_sum_of(line, found.anchors, table, known_by.columns)
        is_closing = is_end(line, row, table) and not _is_charged(line, table, known_by)
        if line in sums and (not (is_closing or is_sum) or not sums.isdisjoint(lines[position + 1 :])):
            found.walls.append(line)
            found.sums.append(line)
            continue
        if is_closing or (is_sum and not table.passes):
            return found, lines[position : position + _FOOT_LINES]
        is_beside_rows = not is_row and (is_running(line) or known_by.is_note(line))
        if is_sum or (is_beside_rows and not known_by.is_text(line)):
            found.walls.append(line)
            continue
        found.body.append(line)
        if is_row:
            found.anchors.append(line)
    return found, []


def _is_charged(line: TableLine, table: Table, known_by: Anchors) -> bool:
    """Say whether `line` has the figures of goods, whatever words of sums it begins with: a price, or, of what is
    charged like goods, how many of them."""
    is_charge = any(begins_with(cell.text, table.charges) for cell in line.cells()[:1])
    return known_by.is_priced(line) or (is_charge and known_by.is_whole(line))


def _is_passed(line: TableLine, table: Table) -> bool:
    # A border between columns may go through the words: "Your Opening" and "Balance on 01-05-26".
    texts = dict.fromkeys((*(span.text for span in line.all_spans()), *(cell.text for cell in line.cells())))
    return any(begins_with(text, table.passes) for text in texts) if table.passes else False


def _is_sum_of(line: TableLine, rows: list[TableLine], table: Table, columns: Sequence[Column | None]) -> bool:
    """Say whether `line`, with no text of its own but a caption of sums, holds the sum of a column of `rows`."""
    if not rows or table.factors is None:
        return False
    named = {column.name: position for position, column in enumerate(columns) if column}
    texts = line.spans.get(named[table.wraps], ()) if table.wraps in named else ()
    if texts and not any(is_caption_of_end(span.cell.text, table) for span in texts):
        return False
    for name in table.factors[2]:
        parts = [value_in(row, named[name], columns[named[name]]) for row in rows] if name in named else []
        whole = value_in(line, named[name], columns[named[name]]) if name in named else None
        if isinstance(whole, str) and parts and sum(Decimal(str(part or 0)) for part in parts) == Decimal(whole):
            return True
    return False
