"""Columns of a table that are known by what stands in them, where the words over them are not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import permutations

from sheaf.doctypes.spec import Column, Table
from sheaf.stages.extract.tables.body import TableLine, is_code, value_in
from sheaf.stages.extract.tables.header import Header
from sheaf.stages.extract.tables.headings import Heading

_FEWEST_LETTERS = 4
_FEWEST_ROWS = 2
_CLOSE = Decimal("0.51")
"""Rupees: a product may have been rounded to the rupee."""


def with_telling_columns(table: Table, header: Header, rows: Sequence[TableLine]) -> Header:
    """Return `header` with the columns that its `rows` give away: by their format, or because they multiply."""
    if not rows:
        return header
    header = _without_codes(table, header, rows)
    known = {heading.column.name for heading in header.headings if heading.column}
    for column in table.columns:
        if column.is_telling and column.name not in known:
            header = _by_format(column, header, rows, table.wraps)
    return _by_words(table, _by_product(table, header, rows), rows)


def _without_codes(table: Table, header: Header, rows: Sequence[TableLine]) -> Header:
    """Take the text's name from a column that holds codes behind captions of their own, where another has words."""
    for position, heading in enumerate(header.headings):
        if heading.column is None or heading.column.name != table.wraps:
            continue
        if not all(is_code(row.text(position), table) for row in rows):
            continue
        named = _by_words(table, _named(header, {position: None}), rows, but=position)
        return named if any(each.column is heading.column for each in named.headings) else header
    return header


def _by_words(table: Table, header: Header, rows: Sequence[TableLine], but: int | None = None) -> Header:
    """Name the column of the rows' text, where none is captioned so: that with the most letters, and some in each."""
    if any(heading.column and heading.column.name == table.wraps for heading in header.headings):
        return header
    letters = {at: [sum(map(str.isalpha, row.text(at))) for row in rows] for at in _unknown(header, rows) if at != but}
    worded = {at: sum(counts) for at, counts in letters.items() if min(counts) >= _FEWEST_LETTERS}
    if not worded:
        return header
    text = next(column for column in table.columns if column.name == table.wraps)
    return _named(header, {max(worded, key=lambda at: worded[at]): text})


def _by_format(column: Column, header: Header, rows: Sequence[TableLine], text: str) -> Header:
    """Name the column of which all is of the format; it may be the one of the rows' `text`, where that stands above."""
    named = [(at, heading.column) for at, heading in enumerate(header.headings) if heading.column]
    texts = [at for at, own in named if own.name == text]
    passed = [at for at, own in named if own.is_passed_over and not own.is_certain]
    for position in (*_unknown(header, rows), *passed, *texts):
        if all(value_in(row, position, column) is not None for row in rows):
            return _named(header, {position: column})
    return header


def _by_product(table: Table, header: Header, rows: Sequence[TableLine]) -> Header:
    """Name the columns of which two, multiplied, are the third in all of `rows`: factors, and their product."""
    if table.factors is None:
        return header
    places = {heading.column.name: position for position, heading in enumerate(header.headings) if heading.column}
    *factors, products = table.factors
    roles = [*factors, *([products[-1]] if places.keys().isdisjoint(products) else [])]
    missing = [name for name in roles if name not in places]
    if not missing:
        return header if _is_any_product(table, header, rows) else _with_other_factor(table, header, rows)
    named = next(_with_named(table, header, rows, missing), None)
    if named is not None or len(missing) > 1:
        return named or header
    return _with_other_factor(table, header, rows, tuple(missing))


def _with_other_factor(
    table: Table, header: Header, rows: Sequence[TableLine], missing: tuple[str, ...] = ()
) -> Header:
    """Name another column than the captioned one where with that the rows multiply: pieces beside their weight.

    What is said in one row alone is chance.
    """
    assert table.factors is not None
    if len(rows) < _FEWEST_ROWS:
        return header
    for name in table.factors[:2]:
        freed = _named(
            header, {at: None for at, each in enumerate(header.headings) if each.column and each.column.name == name}
        )
        found = next(_with_named(table, freed, rows, [name, *missing]), None)
        if found is not None:
            return found
    return header


def _with_named(table: Table, header: Header, rows: Sequence[TableLine], missing: Sequence[str]) -> Iterator[Header]:
    """Yield `header` with unknown columns named so that all of `rows` multiply."""
    columns = {column.name: column for column in table.columns}
    for positions in permutations(_unknown(header, rows), len(missing)):
        named = _named(header, dict(zip(positions, (columns[name] for name in missing), strict=True)))
        if _is_any_product(table, named, rows):
            yield named


def _is_any_product(table: Table, header: Header, rows: Sequence[TableLine]) -> bool:
    assert table.factors is not None
    names = {heading.column.name: position for position, heading in enumerate(header.headings) if heading.column}
    return any(_multiply(table, header, rows, names[name]) for name in table.factors[2] if name in names)


def _multiply(table: Table, header: Header, rows: Sequence[TableLine], product: int) -> bool:
    assert table.factors is not None
    places = {heading.column.name: position for position, heading in enumerate(header.headings) if heading.column}
    columns = [heading.column for heading in header.headings]
    for row in rows:
        values = [
            value_in(row, at, columns[at]) for at in (places[table.factors[0]], places[table.factors[1]], product)
        ]
        if not all(isinstance(value, str) for value in values):
            return False
        one, other, whole = (Decimal(str(value)) for value in values)
        if abs(one * other - whole) > _CLOSE:
            return False
    return True


def _unknown(header: Header, rows: Sequence[TableLine]) -> list[int]:
    """Return the positions of the captions that say nothing, but for that of the column that counts the rows."""
    found = [position for position, heading in enumerate(header.headings) if heading.column is None]
    return [position for position in found if not _counts(position, rows)]


def _counts(position: int, rows: Sequence[TableLine]) -> bool:
    return position == 0 and [row.text(0) for row in rows] == [str(number) for number in range(1, len(rows) + 1)]


def _named(header: Header, columns: Mapping[int, Column | None]) -> Header:
    headings = [
        Heading(columns[position], heading.left, heading.right, heading.fit) if position in columns else heading
        for position, heading in enumerate(header.headings)
    ]
    return replace(header, headings=tuple(headings))
