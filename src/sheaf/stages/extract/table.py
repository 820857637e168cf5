"""Reads a declared table: header, lines, rows, foot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from sheaf.doctypes.spec import Column, Table
from sheaf.formats.error import FormatError
from sheaf.formats.phrases import find_phrase
from sheaf.model.field import Candidate, Provenance, Value
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.stages.extract.passage import SEPARATORS, Passage
from sheaf.stages.extract.table_body import TableLine, begins_with, is_end, lines_under, value_in
from sheaf.stages.extract.table_header import Header, find_headers
from sheaf.stages.extract.telling import with_telling_columns
from sheaf.stages.extract.words import words_of

MAX_WRAP_GAP = 1.1
"""A text goes on in the next line when the gap between them is at most this many line heights."""
ROWS_EVIDENCE = 0.95
_COUNTER_GAP = 0.6
"""A row's number is set off from its text by more than this many line heights; a space is half as wide."""
_FOOT_LINES = 8
_SURE_ANCHORS = 2
_OVERHANG = 3.0
"""A column is wider than its caption by this many line heights at most."""
_PAGE_TOP = 0.3
"""A table goes on without a header on the next page if a row stands in this part of the page at its top."""


@dataclass(frozen=True, slots=True, eq=False)
class TableRow:
    """A row: the anchor line, with the text of the wrapping column from all its lines."""

    line: TableLine
    text: tuple[Span, ...]
    asides: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class TableReading:
    """A table on one page. `foot` holds the lines after the last row, where the totals stand."""

    header: Header
    rows: tuple[TableRow, ...]
    foot: tuple[TableLine, ...]

    @property
    def bottom(self) -> float:
        """Where the rows end, in page heights."""
        return max((row.line.bottom for row in self.rows), default=self.header.bottom)

    def holds(self, cell: Cell) -> bool:
        """Say whether `cell` stands in the header or among the rows; the sums may stand beside a table."""
        known = [heading for heading in self.header.headings if heading.column]
        right = max(heading.right for heading in known) + _OVERHANG * self.header.line_height
        if cell.page_number != self.header.page_number or cell.left > right:
            return False
        return cell in self.header.cells or self.header.top <= cell.middle < self.bottom


def read_tables(table: Table, layout: DocumentLayout) -> list[TableReading]:
    """Return what is found of `table`, page by page; a table of many pages is several readings."""
    found: list[TableReading] = []
    for page in layout.pages:
        headers = find_headers(table, page)
        if not headers and found and found[-1].header.page_number == page.page_number - 1:
            continued = _continue(table, found[-1], page)
            found.extend(continued)
        for position, header in enumerate(headers):
            under = headers[position + 1].top if position + 1 < len(headers) else 1.0
            reading = _read(table, header, page, (header.bottom - 0.3 * header.line_height, under))
            if reading.rows or reading.foot:
                found.append(reading)
    return found


def _continue(table: Table, last: TableReading, page: PageLayout) -> list[TableReading]:
    """Read on under the last page's columns where a page begins with rows and has no header."""
    reading = _read(table, last.header, page, (0.0, 1.0))
    is_at_top = bool(reading.rows) and reading.rows[0].line.top < _PAGE_TOP
    return [reading] if is_at_top else []


def _read(table: Table, header: Header, page: PageLayout, between: tuple[float, float]) -> TableReading:
    top, under = between
    lines = [line for line in lines_under(header, page, top, table) if line.bottom <= under + header.line_height]
    columns = [heading.column for heading in header.headings]
    wanted = _anchor_positions(table, columns)
    header = with_telling_columns(table, header, [line for line in lines if _is_anchor(line, columns, wanted)])
    columns = [heading.column for heading in header.headings]
    wanted = _anchor_positions(table, columns)
    body: list[TableLine] = []
    foot: list[TableLine] = []
    row: TableLine | None = None
    for position, line in enumerate(lines):
        row = line if _is_anchor(line, columns, wanted) else row
        over = [each for each in body if _is_anchor(each, columns, wanted)]
        if is_end(line, row, table) or _is_bare_sum(line, columns, wanted) or _is_sum_of(line, over, table, columns):
            foot = lines[position : position + _FOOT_LINES]
            break
        body.append(line)
    rows = _rows(table, body, columns, wanted)
    return TableReading(header, tuple(rows), tuple(foot))


def _anchor_positions(table: Table, columns: list[Column | None]) -> list[int]:
    return [position for position, column in enumerate(columns) if column and column.name in table.anchors]


def _is_anchor(line: TableLine, columns: list[Column | None], wanted: list[int]) -> bool:
    """Say whether `line` has values in enough columns; one of them at least must be readable."""
    read = sum(value_in(line, position, columns[position]) is not None for position in wanted)
    printed = sum(any(character.isdigit() for character in line.text(position)) for position in wanted)
    return read > 0 and printed >= min(_SURE_ANCHORS, len(wanted))


def _is_bare_sum(line: TableLine, columns: list[Column | None], wanted: list[int]) -> bool:
    """A line with nothing but one figure, in a column of figures, is the sum of what stands over it."""
    if len(wanted) < _SURE_ANCHORS or len(line.spans) != 1:
        return False
    position = next(iter(line.spans))
    return position in wanted and value_in(line, position, columns[position]) is not None


def _is_sum_of(line: TableLine, rows: list[TableLine], table: Table, columns: list[Column | None]) -> bool:
    """Say whether `line`, without a text of its own, holds the sum of a column of `rows`."""
    named = {column.name: position for position, column in enumerate(columns) if column}
    text = line.text(named[table.wraps]) if table.wraps in named else ""
    if text or not rows:
        return False
    for name in table.factors[2] if table.factors else ():
        parts = [value_in(row, named[name], columns[named[name]]) for row in rows] if name in named else []
        whole = value_in(line, named[name], columns[named[name]]) if name in named else None
        if isinstance(whole, str) and parts and sum(Decimal(str(part or 0)) for part in parts) == Decimal(whole):
            return True
    return False


def _rows(table: Table, body: list[TableLine], columns: list[Column | None], wanted: list[int]) -> Iterator[TableRow]:
    wrap = next((position for position, column in enumerate(columns) if column and column.name == table.wraps), None)
    anchors = [line for line in body if _is_anchor(line, columns, wanted)]
    if not anchors:
        return
    # Without a column for the text, a row's text is the line over its figures, as on a till's roll.
    texts = [line for line in body if (line.text(wrap) if wrap is not None else _is_over(line, anchors))]
    for anchor, block in zip(anchors, _blocks(anchors, texts), strict=True):
        kept: list[Span] = []
        asides: list[str] = []
        for line in block:
            spans = line.spans[wrap] if wrap is not None else line.all_spans()
            text = " ".join(span.text for span in spans)
            if line is not anchor and begins_with(text, table.asides):
                asides.append(text)
            elif not asides or line.middle <= anchor.middle:
                kept.extend(spans)
        yield TableRow(anchor, tuple(kept), tuple(asides))


def _is_over(line: TableLine, anchors: list[TableLine]) -> bool:
    letters = (character.isalpha() for span in line.all_spans() for character in span.text)
    return line not in anchors and any(letters)


def _blocks(anchors: list[TableLine], texts: list[TableLine]) -> list[list[TableLine]]:
    """Share the lines of text among the rows: a row's figures stand at the first of its lines, or at the middle of
    them, or under them."""
    if _is_one_each(anchors, texts):
        return [[text] for text in texts]
    if not any(anchor in texts for anchor in anchors):
        return _over(anchors, texts)
    from_top = _aligned_at_top(anchors, texts)
    from_middle = _aligned_in_middle(anchors, texts)
    has_lead = any(line.middle < anchors[0].top for line in texts)
    return from_middle if has_lead or _separation(from_middle) > _separation(from_top) + 1e-3 else from_top


def _is_one_each(anchors: list[TableLine], texts: list[TableLine]) -> bool:
    """Say whether every row has one line of text, somewhere between its neighbours: tall rows, each cell centred."""
    if len(anchors) != len(texts):
        return False
    tops = [0.0, *(anchor.middle for anchor in anchors[:-1])]
    bottoms = [*(anchor.middle for anchor in anchors[1:]), 1.0]
    return all(top < text.middle < bottom for top, text, bottom in zip(tops, texts, bottoms, strict=True))


def _over(anchors: list[TableLine], texts: list[TableLine]) -> list[list[TableLine]]:
    blocks: list[list[TableLine]] = []
    above = 0.0
    for anchor in anchors:
        blocks.append(_unbroken([line for line in texts if above < line.middle < anchor.middle], anchor))
        above = anchor.middle
    return blocks


def _aligned_at_top(anchors: list[TableLine], texts: list[TableLine]) -> list[list[TableLine]]:
    blocks: list[list[TableLine]] = []
    for position, anchor in enumerate(anchors):
        next_top = anchors[position + 1].top if position + 1 < len(anchors) else 1.0
        start = anchor.top - 0.1 * (anchor.bottom - anchor.top)
        own = [line for line in texts if line is anchor or (line not in anchors and start <= line.middle < next_top)]
        blocks.append(_unbroken(own, anchor))
    return blocks


def _aligned_in_middle(anchors: list[TableLine], texts: list[TableLine]) -> list[list[TableLine]]:
    blocks: list[list[TableLine]] = []
    rest = list(texts)
    for position, anchor in enumerate(anchors):
        next_top = anchors[position + 1].top if position + 1 < len(anchors) else 1.0
        others = [line for line in rest if line is anchor or line not in anchors]
        upper = [line for line in others if line.middle <= anchor.middle]
        lower = [line for line in others if anchor.middle < line.middle < next_top]
        top = min((line.top for line in upper), default=anchor.top)
        offsets = [
            abs((top + bottom) / 2 - anchor.middle) for bottom in (anchor.bottom, *(line.bottom for line in lower))
        ]
        count = offsets.index(min(offsets))
        blocks.append(_unbroken([*upper, *lower[:count]], anchor))
        rest = [line for line in rest if line not in upper and line not in lower[:count]]
    return blocks


def _unbroken(lines: list[TableLine], anchor: TableLine) -> list[TableLine]:
    """Return those of `lines` that are joined to `anchor` without a wide gap."""
    height = anchor.bottom - anchor.top
    kept: list[TableLine] = []
    for step in (-1, 1):
        last = anchor
        side = [line for line in lines if (line.middle - anchor.middle) * step > 0 and line is not anchor]
        for line in sorted(side, key=lambda each: each.middle * step):
            gap = line.top - last.bottom if step > 0 else last.top - line.bottom
            if gap > MAX_WRAP_GAP * height:
                break
            kept.append(line)
            last = line
    own = [line for line in lines if line is anchor]
    return sorted([*kept, *own], key=lambda each: each.middle)


def _separation(blocks: list[list[TableLine]]) -> float:
    """Return how much wider the gaps between blocks are than those inside."""
    inside = [low.top - high.bottom for block in blocks for high, low in pairwise(block)]
    full = [block for block in blocks if block]
    between = [low[0].top - high[-1].bottom for high, low in pairwise(full)]
    if not inside or not between:
        return 0.0
    return sum(between) / len(between) - sum(inside) / len(inside)


def table_candidates(table: Table, readings: list[TableReading]) -> Mapping[str, tuple[Candidate, ...]]:
    """Return the rows of all `readings` as one value, and what they say besides; both have the rows' confidence."""
    rows = _rows_candidate(table, readings)
    if rows is None:
        return {}
    assert isinstance(rows.value, tuple)
    said = table.say(tuple(row for row in rows.value if isinstance(row, Mapping))) if table.say else {}
    return {"rows": (rows,)} | {role: (replace(rows, value=value),) for role, value in said.items()}


def _rows_candidate(table: Table, readings: list[TableReading]) -> Candidate | None:
    """Return the rows as one value; its confidence is the mean of its cells'."""
    values: list[Mapping[str, Value]] = []
    spans: list[Span] = []
    filled = 0
    for reading in readings:
        for number, row in enumerate(reading.rows, 1):
            value, used = _row_value(table, reading.header, _uncounted(row, number))
            worked_out = _filled(table, reading.header, row, value)
            if value:
                values.append({**value, **worked_out})
                spans.extend(used)
                filled += len(worked_out)
    if not values:
        return None
    checks = table.test(tuple(values)) if table.test else ()
    parts = [Passage((span,), 1.0).reading() for span in spans]
    return Candidate(tuple(values), _provenance(spans), sum(parts) / len(parts), ROWS_EVIDENCE, checks, filled)


def _uncounted(row: TableRow, number: int) -> TableRow:
    """Drop the row's own number before its text, where a counting column has no caption."""
    if not row.text or not row.text[0].text.strip():
        return row
    words = words_of(row.text[0].cell)
    first, *rest = (word for word in words if row.text[0].start <= word.span.start < row.text[0].end)
    if first.span.text.strip(" .)") != str(number):
        return row
    if not rest:
        return replace(row, text=row.text[1:])
    if rest[0].left - first.right < _COUNTER_GAP * first.span.cell.height:
        return row
    return replace(row, text=(Span(first.span.cell, rest[0].span.start, row.text[0].end), *row.text[1:]))


def _filled(table: Table, header: Header, row: TableRow, value: Mapping[str, Value]) -> Mapping[str, Value]:
    """Return the cells that were printed and not read, as far as the others tell what stands there."""
    if table.fill is None:
        return {}
    cells = {
        heading.column.name: value_in(row.line, position, heading.column)
        for position, heading in enumerate(header.headings)
        if heading.column
    }
    unread = {column.shows: column.name for _, column in _shown(table, header) if value.get(column.shows or "") is None}
    worked_out = table.fill(cells)
    return {shows: worked_out[name] for shows, name in unread.items() if shows and name in worked_out}


def _row_value(table: Table, header: Header, row: TableRow) -> tuple[dict[str, Value], list[Span]]:
    value: dict[str, Value] = {}
    used: list[Span] = []
    if row.text and not any(heading.column and heading.column.name == table.wraps for heading in header.headings):
        column = next(column for column in table.columns if column.name == table.wraps)
        value[column.shows or column.name] = _parsed(column, " ".join(span.text for span in row.text))
        used.extend(row.text)
    for position, column in _shown(table, header):
        is_text = column.name == table.wraps
        spans = row.text if is_text else row.line.spans.get(position, ())
        text = " ".join(span.text for span in spans).strip() if is_text else row.line.text(position)
        if text.strip(SEPARATORS):
            value[column.shows or column.name] = _parsed(column, text)
            used.extend(spans)
    for column in table.columns:
        if column.is_telling and column.shows and column.shows not in value:
            value.update(_aside_value(column, row))
    return value, used


def _aside_value(column: Column, row: TableRow) -> dict[str, Value]:
    """Return what a line under the row's text says after a caption of `column` ("HSN: 85171300")."""
    for aside in row.asides:
        for phrase in column.headers:
            caption = find_phrase(phrase, aside)
            rest = aside[caption.end :].strip(SEPARATORS) if caption and not caption.start else ""
            if rest and (found := _parsed(column, rest)) is not None:
                return {column.shows or column.name: found}
    return {}


def _shown(table: Table, header: Header) -> list[tuple[int, Column]]:
    """Return the positions of the columns whose values a row shows, each name once, as they stand."""
    printed = {heading.column.name: position for position, heading in enumerate(header.headings) if heading.column}
    chosen: dict[str, tuple[int, Column]] = {}
    for column in table.columns:
        if column.shows and column.name in printed:
            chosen.setdefault(column.shows, (printed[column.name], column))
    return sorted(chosen.values(), key=lambda entry: entry[0])


def _parsed(column: Column, text: str) -> Value:
    assert column.format is not None
    try:
        return column.format.parse(text)
    except FormatError:
        found = column.format.find(text) if column.format.find else ()
    # A neighbour's figure slipped into the column: what is no nought must be the value.
    telling = [each.value for each in found if any(character in "123456789" for character in str(each.value))]
    return telling[0] if len(telling) == 1 else None


def _provenance(spans: list[Span]) -> Provenance:
    first = spans[0].cell
    boxes = [span.box() for span in spans if span.cell.page_number == first.page_number]
    text = " ".join(span.text for span in spans)
    return Provenance(first.page_number, BoundingBox.around(boxes), text, first.line.source)
