"""Amounts with unknown captions: the figure that makes what is known add up is the one missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import islice, product

from sheaf.doctypes.spec import Amount, Sums
from sheaf.formats import money
from sheaf.model.layout import DocumentLayout, Span
from sheaf.stages.extract.amounts.figures import Figure, money_in
from sheaf.stages.extract.passage import Passage
from sheaf.stages.extract.tables.table import TableReading

_UNNAMED = 0.6
_MOST_FIGURES = 24
_MOST_PICKS = 4000
_FEWEST_ALWAYS = 2
_ROUNDING = 99
"""A total may be rounded to the rupee without saying so: less than this many paise off."""
_MOST_TAX = 0.55
"""Tax and cess are at most this part of the taxable value."""
_RATES = (0.0025, 0.015, 0.03, 0.05, 0.06, 0.12, 0.18, 0.28, 0.40)
"""Rates of GST, as CGST and SGST together or as IGST (CBIC's schedules, with those until September 2025)."""
_SAME_RATE = 0.0006
_EXACT, _SAID, _AT_RATE, _EQUAL = 1.0, 1.5, 0.6, 0.8

Options = Mapping[str, Sequence[Figure | None]]
Pick = Mapping[str, Figure | None]


@dataclass(frozen=True, slots=True, eq=False)
class _Whole:
    """A taxable value, the taxes on it and the total."""

    taxable: Figure
    total: Figure
    others: Pick
    taxes: int
    is_exact: bool


def unnamed_figures(sums: Sums, layout: DocumentLayout, readings: Sequence[TableReading]) -> list[Passage]:
    """Return where amounts stand, by whatever caption: outside the tables' rows, and in the row of a lone item."""
    spans = [
        Span.whole(cell)
        for cell in layout.cells
        if money.AS_MONEY.search(cell.text) and not any(reading.holds(cell) for reading in readings)
    ]
    spans.extend(span for reading in readings if len(reading.rows) == 1 for span in _in_lone_row(sums, reading))
    found: dict[int, Span] = {}
    for paise, span in money_in(spans):
        if paise > _ROUNDING and money.AS_MONEY.search(span.text):
            found.setdefault(paise, span)
    return [Passage((span,), _UNNAMED) for span in list(found.values())[-_MOST_FIGURES:]]


def _in_lone_row(sums: Sums, reading: TableReading) -> Iterator[Span]:
    wanted = {column for amount in sums.amounts if amount.needed for column in amount.columns}
    for position, heading in enumerate(reading.header.headings):
        if heading.column and heading.column.name in wanted:
            yield from reading.rows[0].line.spans.get(position, ())


def completed(
    sums: Sums, others: Sequence[Pick], options: Options, unnamed: Sequence[Passage], said: Set[int]
) -> Pick | None:
    """Return the choice that adds up when amounts without a known caption are taken for those that must be there.

    `others` are the possible choices of the amounts that need not be there. None when nothing adds up, or when there
    is no tax, so that any figure could be any amount.
    """
    needed = next((amount for amount in sums.amounts if amount.needed), None)
    if needed is None:
        return None
    taxables = _figures(needed, options, unnamed)
    totals = _figures(sums.total, options, unnamed)
    wholes = [
        whole
        for pick in islice(others, _MOST_PICKS)
        if any(pick[role] for role in needed.only_with)
        for whole in _wholes(sums, pick, taxables, totals)
        if _is_likely(whole, said)
    ]
    best = max(wholes, key=lambda whole: _worth(whole, sums, said), default=None)
    return {**best.others, needed.role: best.taxable, sums.total.role: best.total} if best else None


def with_remainder(sums: Sums, picks: Iterable[Pick], unnamed: Sequence[Passage], said: Set[int]) -> Iterator[Pick]:
    """Yield the choices that add up with an unnamed figure for one of the amounts that are always there.

    Where those are two and their total, what two of them leave for the third is not printed elsewhere by chance. Where
    the paper says amounts in words, the total is one of them; only then is a known caption taken for misread.
    """
    total = sums.total.role
    signs = {**{amount.role: amount.sign for amount in sums.amounts}, total: -1}
    always = [*(amount.role for amount in sums.amounts if amount.needed), total]
    printed = [(paise, passage) for passage in unnamed for paise, _ in money_in(passage.spans)]
    for pick, role in product(picks, always) if len(always) > _FEWEST_ALWAYS else ():
        others = {name: figure for name, figure in pick.items() if figure and name != role}
        if len(others.keys() & {*always}) < len(always) - 1 or (pick[role] is not None and not said):
            continue
        left = sum(
            signs[name] * (figure.paise if name == total else abs(figure.paise)) for name, figure in others.items()
        )
        taken = {(figure.place.cell, figure.place.start) for figure in others.values()}
        for paise, passage in printed:
            figure = Figure(role, paise, passage)
            is_left = abs(left + signs[role] * paise) <= sums.rounding
            is_elsewhere = (figure.place.cell, figure.place.start) not in taken
            if is_left and is_elsewhere and (not said or _is_among(others.get(total, figure).paise, said)):
                yield {**pick, role: figure}


def _figures(amount: Amount, options: Options, unnamed: Sequence[Passage]) -> list[Figure]:
    known = [figure for figure in options[amount.role] if figure]
    values = {figure.paise for figure in known}
    more = [
        Figure(amount.role, paise, passage)
        for passage in unnamed
        for paise, _ in money_in(passage.spans)
        if paise not in values
    ]
    return [*known, *more]


def _wholes(sums: Sums, pick: Pick, taxables: Sequence[Figure], totals: Sequence[Figure]) -> Iterator[_Whole]:
    signs = {amount.role: amount.sign for amount in sums.amounts}
    rounding = sum(abs(figure.paise) for role, figure in pick.items() if figure and not signs[role])
    parts = sum(signs[role] * abs(figure.paise) for role, figure in pick.items() if figure)
    places = {(figure.place.cell, figure.place.start) for figure in pick.values() if figure}
    for total in totals:
        for taxable in taxables:
            taken = {(figure.place.cell, figure.place.start) for figure in (total, taxable)}
            missing = abs(total.paise - taxable.paise - parts)
            if (
                missing <= _ROUNDING
                and len(taken) > 1
                and places.isdisjoint(taken)
                and 0 < parts <= _MOST_TAX * taxable.paise
            ):
                yield _Whole(taxable, total, pick, parts, missing == rounding)


def _is_likely(whole: _Whole, said: Set[int]) -> bool:
    """Say whether more speaks for it than its adding up, where neither amount has a known caption."""
    is_named = max(whole.taxable.evidence, whole.total.evidence) > _UNNAMED
    return is_named or _is_at_rate(whole) or _is_said(whole, said)


def _is_at_rate(whole: _Whole) -> bool:
    return any(abs(whole.taxes / whole.taxable.paise - rate) < _SAME_RATE for rate in _RATES)


def _is_said(whole: _Whole, said: Set[int]) -> bool:
    return _is_among(whole.total.paise, said)


def _is_among(total: int, said: Set[int]) -> bool:
    return any(abs(total - paise) <= _ROUNDING for paise in said)


def _worth(whole: _Whole, sums: Sums, said: Set[int]) -> float:
    worth = whole.taxable.evidence + whole.total.evidence
    worth += sum(figure.evidence for figure in whole.others.values() if figure)
    worth += _EXACT * whole.is_exact
    worth += _AT_RATE * _is_at_rate(whole) + _SAID * _is_said(whole, said)
    for one, other in sums.twins:
        first, second = whole.others.get(one), whole.others.get(other)
        worth += _EQUAL * bool(first and second and first.paise == second.paise)
    return worth
