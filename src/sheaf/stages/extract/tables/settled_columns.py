"""Columns of an account's table that the words over them do not name: told by the balances, days and codes in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import permutations

from sheaf.doctypes.spec import Column, Moves, Table
from sheaf.formats import dates, money, sided
from sheaf.stages.extract.balance import Entry, fitting_share
from sheaf.stages.extract.tables.body import TableLine, parsed, value_in
from sheaf.stages.extract.tables.header import Header
from sheaf.stages.extract.tables.headings import Heading

_FEWEST, _MOSTLY = 2, 0.75
"""So many texts, and of all in the column this part, are of one kind."""
_HOLDS, _FAILS = 0.7, 0.4
"""Columns are what makes the equation hold in this part of the rows; a caption is believed unless it holds in less."""
_MOST_COLUMNS = 5
_CODE, _CODE_DIGITS = re.compile(r"[A-Za-z]*[\dA-Za-z/-]*\d[\dA-Za-z/-]*"), 5
_FEWEST_LETTERS = 3
_WHOLE = re.compile(r"(?:\d{1,3}(?:,\d{2,3})+|\d{1,6})(?:\s?[CD]r\.?)?", re.IGNORECASE | re.ASCII)
"""Rupees without paise, which a number of a voucher may be as well: the balances tell."""
_NOTHING = ("", "-", "--", "nil")


def with_settled_columns(table: Table, header: Header, lines: Sequence[TableLine]) -> Header:
    """Return `header` with the columns that the `lines` under it give away; captions that they belie count no more."""
    if table.moves is None:
        return header
    columns = {column.name: column for column in table.columns}
    lines = [line for line in lines if any(money.WITH_PAISE.search(span.text) for span in line.all_spans())]
    texts = {at: _texts(at, lines) for at in range(len(header.headings))}
    header = _with_days(header, columns[table.moves.date], texts, table)
    header = _with_figures(table.moves, header, columns, lines, texts)
    header = _with_text(table, header, texts)
    return _with_codes(columns[table.moves.code], header, texts)


def with_columns_of(before: Header, header: Header) -> Header:
    """Return `header`, of a further page, with the columns that were told under the same captions `before`."""
    if len(header.headings) != len(before.headings):
        return header
    names = _places(header)
    return _named(
        header,
        {
            at: own.column
            for at, (own, other) in enumerate(zip(before.headings, header.headings, strict=True))
            if other.column is None
            and own.column is not None
            and own.column.name not in names
            and abs(own.center - other.center) < header.line_height
        },
    )


def fulfils(table: Table, header: Header, but: Sequence[str] = ()) -> bool:
    """Say whether each needed group has a column, those of the columns `but` aside."""
    places = _places(header)
    return all(any(name in places for name in group) or set(group) <= set(but) for group in table.needs)


def _places(header: Header) -> dict[str, int]:
    return {heading.column.name: at for at, heading in enumerate(header.headings) if heading.column}


def _texts(position: int, lines: Sequence[TableLine]) -> list[str]:
    every = (line.text(position) for line in lines)
    return [text for text in every if text.lower() not in _NOTHING]


def _named(header: Header, columns: Mapping[int, Column | None]) -> Header:
    headings = (
        Heading(columns[at], each.left, each.right, each.fit) if at in columns else each
        for at, each in enumerate(header.headings)
    )
    return replace(header, headings=tuple(headings))


def _with_days(header: Header, column: Column, texts: Mapping[int, list[str]], table: Table) -> Header:
    """Return `header` with the column of the days; where only those of another kind are captioned (a value's), it is
    one that has a day in each of the same rows."""
    places = _places(header)
    if column.name in places:
        return header
    others = [places[each.name] for each in table.columns if each.shows == column.shows and each.name in places]
    fewest = max((len(texts[at]) for at in others), default=0)
    for at, heading in enumerate(header.headings):
        if heading.column is None and len(texts[at]) >= fewest and _are_mostly(texts[at], column):
            return _named(header, {at: column})
    return header


def _are_mostly(texts: Sequence[str], column: Column) -> bool:
    read = sum(_is_read(text, column) for text in texts)
    return read >= _FEWEST and read >= _MOSTLY * len(texts)


def _is_read(text: str, column: Column) -> bool:
    return column.format is not None and parsed(column.format, text) is not None


def _with_figures(
    moves: Moves,
    header: Header,
    columns: Mapping[str, Column],
    lines: Sequence[TableLine],
    texts: Mapping[int, list[str]],
) -> Header:
    """Return `header` with the columns of amounts as the balances tell them, where the captions do not, or not so."""
    sums = [at for at in texts if _is_of_amounts(at, header, texts, columns[moves.balance])]
    if not _FEWEST <= len(sums) <= _MOST_COLUMNS:
        return header
    own = {name: at for name, at in _places(header).items() if name in moves.figures}
    holds = _holds(moves, own, lines, columns)
    is_whole = moves.balance in own and len(own) >= _FEWEST and set(sums) <= set(own.values())
    if is_whole and (holds is None or holds > _FAILS):
        return header
    likely = (way for way in _ways(moves, sums) if not _is_swapped(moves, own, way))
    ways = [(share, way) for way in likely if (share := _holds(moves, way, lines, columns)) is not None]
    # Of ways that hold alike the one that keeps most captions is taken.
    best = max(ways, key=lambda each: (each[0], sum(own.get(name) == at for name, at in each[1].items())), default=None)
    if best is None or best[0] < max(_HOLDS, holds or 0.0):
        return header
    freed: dict[int, Column | None] = dict.fromkeys(own.values())
    return _named(header, freed | {at: columns[name] for name, at in best[1].items()})


def _is_swapped(moves: Moves, own: Mapping[str, int], way: Mapping[str, int]) -> bool:
    """Say whether `way` takes what is captioned to come in for what goes out, and the other way round: that holds, too,
    where the signs of an overdrawn account's balances were not read."""
    sides = (own.get(moves.debit), own.get(moves.credit))
    return None not in sides and (way.get(moves.credit), way.get(moves.debit)) == sides


def _is_of_amounts(at: int, header: Header, texts: Mapping[int, list[str]], column: Column) -> bool:
    named = header.headings[at].column
    if named is not None and named.format is not column.format:
        return False
    some = [text for text in texts[at] if money.WITH_PAISE.search(text) or (named is None and _WHOLE.fullmatch(text))]
    return len(some) >= max(1, _MOSTLY * len(texts[at])) and all(_is_read(text, column) for text in some[:_FEWEST])


def _ways(moves: Moves, sums: Sequence[int]) -> Iterator[dict[str, int]]:
    """Yield what the columns may be: what went out, came in and is left, or what was moved and is left.

    Where there are more of them the first may be what was there before: balances stand in the order of time.
    """
    sided, one = (moves.debit, moves.credit, moves.balance), (moves.amount, moves.balance)
    kinds = ((moves.before, *sided), (moves.before, *one), sided) if len(sums) > _FEWEST else (one,)
    for names in kinds:
        for places in permutations(sums, len(names)):
            way = dict(zip(names, places, strict=True))
            if way.get(moves.before, -1) < way[moves.balance]:
                yield way


def _holds(
    moves: Moves, places: Mapping[str, int], lines: Sequence[TableLine], columns: Mapping[str, Column]
) -> float | None:
    """Return in which part of the rows the equation holds; None where too few can be asked."""
    entries: list[Entry] = []
    for line in lines:
        figures = {name: value_in(line, at, columns[name]) for name, at in places.items()}
        read = {name: Decimal(str(value)) for name, value in figures.items() if value is not None}
        if moves.balance not in read:
            continue
        balance = read[moves.balance]
        if sided.side_alone(line.text(places[moves.balance] + 1)) < 0:
            balance = -abs(balance)
        debit, credit, either = (abs(read.get(name, Decimal(0))) for name in (moves.debit, moves.credit, moves.amount))
        side = -1 if debit else 1 if credit else 0
        amount = None if debit and credit else debit or credit or either or None
        entries.append(Entry(amount, side, balance, read.get(moves.before)))
    return fitting_share(entries)


def _with_text(table: Table, header: Header, texts: Mapping[int, list[str]]) -> Header:
    """Name the column of the rows' text, where none is captioned so: that with the most letters."""
    if table.wraps in _places(header) or header.under is not None:
        return header
    letters = {
        at: sum(character.isalpha() for text in texts[at] for character in text) / len(texts[at])
        for at, heading in enumerate(header.headings)
        if (heading.column is None or heading.column.format is None) and len(texts[at]) >= _FEWEST
    }
    if not letters or max(letters.values()) < _FEWEST_LETTERS:
        return header
    text = next(column for column in table.columns if column.name == table.wraps)
    return _named(header, {max(letters, key=lambda at: letters[at]): text})


def _with_codes(column: Column, header: Header, texts: Mapping[int, list[str]]) -> Header:
    """Name the column of codes of many digits, one in a row and not the same in all."""
    if column.name in _places(header):
        return header
    for at, heading in enumerate(header.headings):
        some = set(texts[at])
        if heading.column is None and len(some) >= _FEWEST and all(map(_is_code, some)):
            return _named(header, {at: column})
    return header


def _is_code(text: str) -> bool:
    is_long = _CODE.fullmatch(text) is not None and sum(map(str.isdigit, text)) > _CODE_DIGITS
    return is_long and not dates.find(text)
