"""Rows that no captions stand over, as tills print them: what multiplies to the amount behind it is a row's figures."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import permutations

from sheaf.doctypes.spec import Column, Table
from sheaf.model.layout import Cell, PageLayout, Span
from sheaf.stages.extract.tables.body import TableLine, begins_with, is_code, parsed
from sheaf.stages.extract.tables.header import Header
from sheaf.stages.extract.tables.headings import Heading
from sheaf.stages.extract.tables.rows import TableRow
from sheaf.stages.extract.words import extent

_MONEY = r"\d[\d,]*\.\d{2}(?!\d)"
_TIMES = r"(?<![\d.,])(\d{1,4}(?:\.\d{1,3})?)\s*(?:[A-Za-z]{2,5}\.?)?\s*(?:(?<![A-Za-z])x|[@*×])\s*(?:rs\.?|₹)?\s*"
_FACTORS = re.compile(rf"{_TIMES}({_MONEY})", re.IGNORECASE)
_FIRST_FACTOR = re.compile(rf"{_TIMES}$", re.IGNORECASE)
_AMOUNT = re.compile(_MONEY)
_CODE = re.compile(r"\d+")
_LAST_CODE = re.compile(r"(?:^|\s)(\d+)\s*$")
_LONG_CODE = 6
_COUNTER = re.compile(r"\s*(\d{1,3})\s*[.)]?\s+(?=\D)")
_CLOSE = Decimal("0.51")
"""Rupees: a product may have been rounded to the rupee."""
_FEWEST_ROWS, _MOST_ASIDES = 2, 3
_NEAR = 1.5
"""A row's name stands over its figures, not further away than so many of their heights."""


@dataclass(frozen=True, slots=True, eq=False)
class _Figures:
    """Where the figures of one row stand, by the names of their columns, and what was read in their line before."""

    row: tuple[Cell, ...]
    spans: Mapping[str, Span]
    before: tuple[Span, ...]
    multiply: bool
    """Whether the amount is what the other two multiply to."""


def uncaptioned_rows(table: Table, page: PageLayout) -> tuple[Header, tuple[TableRow, ...]] | None:
    """Return the rows of `table` on `page` with columns as if they had captions; None where most do not multiply."""
    lines = page.rows()
    found = [(at, figures) for at, row in enumerate(lines) if (figures := _figures(table, row)) is not None]
    return _as_table(table, page, found) if 2 * sum(each.multiply for _, each in found) > len(found) else None


def multiplying_rows(table: Table, page: PageLayout) -> tuple[Header, tuple[TableRow, ...]] | None:
    """Return the rows whose last figure is what two others multiply to, though no sign of it stands between them."""
    found = [(at, some) for at, row in enumerate(page.rows()) if (some := _product_in(table, row)) is not None]
    return _as_table(table, page, found) if len(found) >= _FEWEST_ROWS else None


def _as_table(
    table: Table, page: PageLayout, found: Sequence[tuple[int, _Figures]]
) -> tuple[Header, tuple[TableRow, ...]]:
    lines = page.rows()
    taken = {at for at, _ in found}
    named = [_named(figures, _over(at, lines, taken, table), table) for at, figures in found]
    found = [(at, figures) for (at, _), (figures, _) in zip(found, named, strict=True)]
    texts = [text for _, text in named]
    texts = [_uncounted(text, number) for number, text in enumerate(texts, 1)]
    names = [name for name in _names(table) if any(name in figures.spans for _, figures in found)]
    every = {column.name: column for column in table.columns}
    headings = tuple(_heading(every[name], [figures for _, figures in found]) for name in names)
    cells = tuple(dict.fromkeys(span.cell for text in texts[:1] for span in text)) or found[0][1].row
    rows = tuple(TableRow(_line(figures, names), text, (), {}) for text, (_, figures) in zip(texts, found, strict=True))
    return Header(page.page_number, headings, cells), rows


def _over(at: int, lines: Sequence[list[Cell]], taken: set[int], table: Table) -> list[Cell]:
    """Return the line over that of a row's figures, and not a code between them behind its own caption."""
    above = [number for number in range(max(0, at - _MOST_ASIDES), at) if number not in taken]
    while above and above[-1] + 1 == at and len(lines[above[-1]]) == 1 and is_code(lines[above[-1]][0].text, table):
        at = above.pop()
    top, height = lines[at][0].top, lines[at][0].height
    over = lines[above[-1]] if above and above[-1] + 1 == at else []
    return [cell for cell in over if top - cell.bottom < _NEAR * height]


def _names(table: Table) -> list[str]:
    assert table.factors is not None
    telling = [column.name for column in table.columns if column.is_telling]
    return [*telling, table.factors[0], table.factors[1], table.factors[2][-1]]


def _figures(table: Table, row: list[Cell]) -> _Figures | None:
    """Return the figures of a line that shows a number times a price and, behind them, an amount."""
    for position, cell in enumerate(row):
        factors = _factors(cell, row[position + 1 :])
        if factors is None:
            continue
        first, second, behind = factors
        amounts = [span.part(each.start(), each.end()) for span in behind for each in _AMOUNT.finditer(span.text)]
        if not amounts:
            continue
        *telling, quantity, rate, amount = _names(table)
        spans = {quantity: first, rate: second, amount: amounts[-1]}
        before = [*(Span.whole(other) for other in row[:position]), Span(cell, 0, first.start)]
        for name in telling:
            spans |= _code(table, name, before)
        product = _decimal(first.text) * _decimal(second.text)
        is_product = abs(product - _decimal(amounts[-1].text)) <= _CLOSE
        return _Figures(tuple(row), spans, _without(before, spans), is_product)
    return None


def _product_in(table: Table, row: list[Cell]) -> _Figures | None:
    """Return the figures of a line whose last one is what two before it multiply to."""
    *telling, quantity, rate, amount = _names(table)
    columns = {column.name: column for column in table.columns}
    texts = [cell.text.strip() for cell in row]
    if not texts or begins_with(texts[0], table.ends):
        return None
    whole = _value(columns[amount], texts[-1])
    counts = [_value(columns[quantity], text) for text in texts[:-1]]
    prices = [_value(columns[rate], text) for text in texts[:-1]]
    for one, other in permutations(range(len(texts) - 1), 2):
        count, price = counts[one], prices[other]
        if not whole or not count or not price or abs(count * price - whole) > _CLOSE:
            continue
        # The price of pieces has paise more often than their number has.
        if _AMOUNT.fullmatch(texts[one]) and not _AMOUNT.fullmatch(texts[other]):
            continue
        spans = {name: Span.whole(row[at]) for name, at in ((quantity, one), (rate, other), (amount, len(row) - 1))}
        before = [Span.whole(cell) for cell in row[: min(one, other)]]
        # Figures between the name and its number are of columns that nobody asks for.
        worded = [at for at, span in enumerate(before) if any(map(str.isalpha, span.text))]
        for name in telling:
            spans |= _code(table, name, before)
        names = before[: worded[-1] + 1] if worded else before
        return _Figures(tuple(row), spans, _without(names, spans), multiply=True)
    return None


def _value(column: Column, text: str) -> Decimal | None:
    value = parsed(column.format, text) if column.format is not None else None
    return Decimal(value) if isinstance(value, str) else None


def _without(before: Sequence[Span], taken: Mapping[str, Span]) -> tuple[Span, ...]:
    """Return what stands before a row's figures but for the code that was found there."""
    codes = {span.text.strip() for span in taken.values()}
    return tuple(span for span in before if span.text.strip() and span.text.strip() not in codes)


def _factors(cell: Cell, others: list[Cell]) -> tuple[Span, Span, list[Span]] | None:
    """Return the two factors that begin in `cell`, the second perhaps in the next of `others`, and what is behind."""
    match = _FACTORS.search(cell.text)
    if match is not None:
        rest = [Span(cell, match.end(), len(cell.text)), *map(Span.whole, others)]
        return Span(cell, *match.span(1)), Span(cell, *match.span(2)), rest
    match = _FIRST_FACTOR.search(cell.text)
    second = _AMOUNT.match(others[0].text) if match is not None and others else None
    if match is None or second is None:
        return None
    rest = [Span(others[0], second.end(), len(others[0].text)), *map(Span.whole, others[1:])]
    return Span(cell, *match.span(1)), Span(others[0], *second.span()), rest


def _code(table: Table, name: str, before: list[Span]) -> dict[str, Span]:
    """Return the place of the column `name`, known by its format, before a row's figures."""
    column = next(column for column in table.columns if column.name == name)
    for span in before:
        for match in _CODE.finditer(span.text):
            if column.format is not None and parsed(column.format, match[0]) is not None:
                return {name: span.part(match.start(), match.end())}
    return {}


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))


def _named(figures: _Figures, over: list[Cell], table: Table) -> tuple[_Figures, tuple[Span, ...]]:
    """Return the figures of a row and its text: what stands before them, or else the line over them, which may end in a
    code."""
    if any(character.isalpha() for character in _uncoded(figures, table)):
        return figures, tuple(span.stripped(" ") for span in figures.before)
    if not any(character.isalpha() for cell in over for character in cell.text):
        return figures, ()
    *texts, last = (Span.whole(cell) for cell in over)
    column = next((column for column in table.columns if column.is_telling), None)
    code = _LAST_CODE.search(last.text)
    if column is None or column.name in figures.spans or code is None or not _is_long_code(column, code[1]):
        return figures, (*texts, last)
    spans = {**figures.spans, column.name: last.part(code.start(1), code.end(1))}
    name = last.part(0, code.start()).stripped(" ")
    return replace(figures, spans=spans), (*texts, name) if name.text else tuple(texts)


def _is_long_code(column: Column, text: str) -> bool:
    """Say whether the last word of a row's text is a code of `column`, and too long for the number of a model."""
    return len(text) >= _LONG_CODE and column.format is not None and parsed(column.format, text) is not None


def _uncoded(figures: _Figures, table: Table) -> str:
    text = " ".join(span.text for span in figures.before)
    captions = [phrase for column in table.columns if column.is_telling for phrase in column.headers]
    return re.sub("|".join(map(re.escape, sorted(captions, key=len, reverse=True))), "", text, flags=re.IGNORECASE)


def _uncounted(text: tuple[Span, ...], number: int) -> tuple[Span, ...]:
    """Return the text of the row with this `number` without the number."""
    if len(text) > 1 and text[0].text.strip(" .)") == str(number):
        return text[1:]
    match = _COUNTER.match(text[0].text) if text else None
    if match is None or int(match[1]) != number:
        return text
    return (text[0].part(match.end(), len(text[0].text)), *text[1:])


def _heading(column: Column, rows: list[_Figures]) -> Heading:
    places = [extent(row.spans[column.name]) for row in rows if column.name in row.spans]
    return Heading(column, min(left for left, _ in places), max(right for _, right in places), 1.0)


def _line(figures: _Figures, names: list[str]) -> TableLine:
    spans = {names.index(name): (span,) for name, span in figures.spans.items()}
    return TableLine(spans, min(cell.top for cell in figures.row), max(cell.bottom for cell in figures.row))
