"""The values in a table's rows, as its columns' formats read them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from sheaf.doctypes.spec import Column, Table
from sheaf.formats.error import FormatError
from sheaf.formats.phrases import find_phrase
from sheaf.model.field import Candidate, Provenance, Value
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import Span
from sheaf.model.page import Source
from sheaf.stages.extract.passage import SEPARATORS, Passage
from sheaf.stages.extract.tables.body import value_in
from sheaf.stages.extract.tables.header import Header
from sheaf.stages.extract.tables.rows import TableRow
from sheaf.stages.extract.tables.table import TableReading
from sheaf.stages.extract.words import words_of

ROWS_EVIDENCE = 0.95
_BESIDES_EVIDENCE = 0.85
_TEXTLESS = 0.5
"""So much is left of the rows' evidence where one of them has no text."""
_BETWEEN = re.compile(r"[|,;(·•]\s*")
"""What stands between several codes in a line under the goods: "SKU: UL-22 | HSN: 9403"."""
_FIGURES = 2
_COUNTER_GAP = 0.6
"""A row's number is set off from its text by more than this many line heights; a space is half as wide."""


def table_candidates(table: Table, readings: list[TableReading]) -> Mapping[str, tuple[Candidate, ...]]:
    """Return the rows of all `readings` as one value, and what they say besides; both have the rows' confidence."""
    rows = _rows_candidate(table, readings)
    if rows is None:
        return {}
    assert isinstance(rows.value, tuple)
    said = table.say(tuple(row for row in rows.value if isinstance(row, Mapping))) if table.say else {}
    return {"rows": (rows,)} | {role: (replace(rows, value=value),) for role, value in said.items()}


def passages_besides(table: Table, readings: list[TableReading]) -> Mapping[str, tuple[Passage, ...]]:
    """Return what stands first in each of the columns that are no part of the rows."""
    found: dict[str, tuple[Passage, ...]] = {}
    for reading in readings:
        for position, heading in enumerate(reading.header.headings):
            name = heading.column.name if heading.column else ""
            if name not in table.besides or name in found:
                continue
            first = next((spans for row in reading.rows if (spans := row.line.spans.get(position))), None)
            if first is not None:
                found[name] = (Passage(first, _BESIDES_EVIDENCE),)
    return found


def _rows_candidate(table: Table, readings: list[TableReading]) -> Candidate | None:
    """Return the rows as one value; its confidence is the mean of its cells'."""
    values: list[Mapping[str, Value]] = []
    spans: list[Span] = []
    filled, printed, read = 0, 0, 0
    for reading in readings:
        for row in _uncounted(reading.rows):
            value, used = _row_value(table, reading.header, row)
            worked_out = _filled(table, reading.header, row, value)
            if value and not _is_nothing(table, value):
                values.append({**value, **worked_out})
                spans.extend(used)
                filled += len(worked_out)
                printed += len(_shown(table, reading.header))
                read += sum(value.get(column.shows or "") is not None for _, column in _shown(table, reading.header))
    if not values:
        return None
    checks = table.test(tuple(values)) if table.test else ()
    parts = [Passage((span,), 1.0).reading() for span in spans]
    # A cell without its value may be one that was lost, or stand in another column; a row without a text is half read.
    text = next(column.shows for column in table.columns if column.name == table.wraps)
    evidence = ROWS_EVIDENCE * min(1.0, (read + filled) / printed) if printed else ROWS_EVIDENCE
    if text is not None and any(value.get(text) is None for value in values):
        evidence *= _TEXTLESS
    return Candidate(tuple(values), _provenance(spans), sum(parts) / len(parts), evidence, checks, filled)


def _is_nothing(table: Table, value: Mapping[str, Value]) -> bool:
    """Say whether a row counts nothing and costs nothing: a charge that was waived is none of the goods."""
    if table.factors is None:
        return False
    count, _, worth = table.factors
    amounts = [amount for name in worth if isinstance(amount := value.get(name), str)]
    return value.get(count) is None and bool(amounts) and not any(map(Decimal, amounts))


def _uncounted(rows: Sequence[TableRow]) -> Iterator[TableRow]:
    """Yield the rows without their own numbers before their texts, where a counting column has no caption.

    Where others show theirs, what is as short and set off from the text of one was misread.
    """
    counted = [_counter(row, str(number)) for number, row in enumerate(rows, 1)]
    for row, text in zip(rows, counted, strict=True):
        text = _counter(row, None) if text is None and any(other is not None for other in counted) else text
        yield row if text is None else replace(row, text=text)


def _counter(row: TableRow, number: str | None) -> tuple[Span, ...] | None:
    """Return the text of `row` without the `number` that it begins with, None where it does not begin so.

    With no `number` it is without what was read of one: a character or two figures, in the same line as the text.
    """
    if not row.text or not row.text[0].text.strip():
        return None
    own, *others = row.text
    first, *rest = (word for word in words_of(own.cell) if own.start <= word.span.start < own.end)
    read = first.span.text.strip(" .)")
    is_like_one = len(read) == 1 or (len(read) == _FIGURES and read.isdigit())
    if (read != number) if number is not None else not is_like_one:
        return None
    if rest:
        is_set_off = rest[0].left - first.right >= _COUNTER_GAP * own.cell.height
        return (Span(own.cell, rest[0].span.start, own.end), *others) if is_set_off else None
    return tuple(others) if number is not None or (others and others[0].cell.is_in_row_of(own.cell)) else None


def _filled(table: Table, header: Header, row: TableRow, value: Mapping[str, Value]) -> Mapping[str, Value]:
    """Return the cells that were printed and not read, as far as the others tell what stands there.

    Of a file's own text nothing is missed.
    """
    if table.fill is None or row.line.all_spans()[0].cell.line.source is Source.TEXT_LAYER:
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
    for aside in (part for line in row.asides for part in _BETWEEN.split(line)):
        for phrase in column.headers:
            caption = find_phrase(phrase, aside)
            rest = aside[caption.end :].strip(SEPARATORS + ")") if caption and not caption.start else ""
            for text in (rest, rest.partition(" ")[0]):
                if text and (found := _parsed(column, text)) is not None:
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
