"""Chooses among printed amounts those that belong together: parts that add up to their total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from sheaf.doctypes.spec import Amount, Sums, Table
from sheaf.formats import amount_words
from sheaf.formats.error import FormatError
from sheaf.formats.money import parse as parse_money
from sheaf.model.field import Candidate, Check
from sheaf.model.layout import Cell, DocumentLayout, Span
from sheaf.stages.extract.amounts.figures import (
    REDUCTION,
    Figure,
    figures_of,
    money_in,
    paise_of,
    rupees_of,
    without_currency,
)
from sheaf.stages.extract.amounts.unnamed import Options, Pick, completed, unnamed_figures, with_remainder
from sheaf.stages.extract.passage import Passage
from sheaf.stages.extract.tables.table import TableReading

_MOST_OPTIONS = 4
"""So many different amounts are weighed for each role, the best first."""
_TOO_SMALL, _SHARED = -4.0, -4.0
_ADDS_UP, _NEARLY, _SAID, _TWINS, _UNEQUAL, _OF_ROWS, _PASSED_OVER = 3.0, 2.0, 1.5, 0.8, -1.5, 0.8, -0.6
_REDUCED, _ROUNDED, _TWICE = 1.2, 0.4, -1.5
_AT_RATE, _LEAST_TAXED = 2.0, 10_00
"""A tax tells what it is taken of, unless that is so little that any share of it rounds to a usual one."""
_NEARLY_EQUAL = 5
"""Paise by which the halves of a tax may differ that was halved in every row: an odd one goes to either."""
_WORDS_LOOKED_AT = 4
_CAPTIONED, _TOGETHER = 0.92, 0.8
_ALONE = 0.4
"""How far to trust an amount whose twin was not found."""
_SECOND = 0.6
_SIGN_LOST = 0.85
_WORKED_OUT = 0.55
"""An amount that is printed nowhere but as the parts that are its sum: it is told only where all adds up with it."""


@dataclass(frozen=True, slots=True)
class _Context:
    """What speaks for an amount besides its place: the amounts said in words and the sums of the rows' columns."""

    sums: Sums
    said: frozenset[int]
    of_rows: frozenset[int]
    reduced: frozenset[int]
    """Totals that are another one less what is taken off it."""
    rounded: frozenset[int]
    """Totals in whole rupees beside one with paise."""


def sum_candidates(
    sums: Sums, layout: DocumentLayout, readings: Sequence[TableReading]
) -> dict[str, tuple[Candidate, ...]]:
    """Return the candidates of each role, those of the choice that adds up first."""
    figures = figures_of(sums, layout, readings)
    said = _said(layout)
    context = _Context(sums, frozenset(said), _row_sums(readings), *_final_totals(sums, figures))
    figures.extend(_sums_of_rows(sums, figures, readings))
    figures.extend(_twins_in_one_column(sums, figures))
    figures.extend(_second_twins(sums, figures, layout, readings))
    options = {amount.role: _options(amount, figures) for amount in (*sums.amounts, sums.total)}
    best = max(_picks(sums, options), key=lambda pick: _worth(pick, options, context))
    if not _holds(best, sums):
        best = _mended(sums, figures, context) or best
    if not _holds(best, sums):
        best = _with_unnamed(unnamed_figures(sums, layout, readings), options, context) or best
    figures = [*figures, *(figure for figure in best.values() if figure and figure not in figures)]
    figures = [figure for figure in figures if figure.paise >= 0 or sums.may_be_negative]
    holds = _holds(best, sums)
    found: dict[str, tuple[Candidate, ...]] = {}
    for role in options:
        if not _is_given(role, best, sums):
            continue
        chosen = best.get(role)
        checks = _word_checks(chosen, said, sums) if role == sums.total.role else ()
        weights = (1.0, 0.35 if holds else 0.7)
        if any(role in pair and None in (best[pair[0]], best[pair[1]]) for pair in sums.twins):
            # Without its twin it may be a part of one; where nothing adds up with it, it is as good as unread.
            weights = (_ALONE, _ALONE) if holds else (0.0, 0.0)
        own = [figure for figure in figures if figure.role == role and (holds or figure.evidence > _WORKED_OUT)]
        if chosen is None and holds:
            # The sum is whole without it: it can only be what was taken under another name ("Total tax").
            taken = {(figure.place.cell, figure.place.start) for figure in best.values() if figure}
            own = [figure for figure in own if (figure.place.cell, figure.place.start) in taken]
        found[role] = tuple(_candidates(chosen, own, checks, weights))
    return found


def _final_totals(sums: Sums, figures: Sequence[Figure]) -> tuple[frozenset[int], frozenset[int]]:
    """Return which of several totals are what is left of another when something is taken off, or when it is rounded."""
    totals = {figure.paise for figure in figures if figure.role == sums.total.role}
    taken = {abs(figure.paise) for figure in figures if figure.role == REDUCTION}
    left = {one - less for one in totals for less in taken if less}
    reduced = {one for one in totals for each in left if one == each or _is_rounded(one, each, sums)}
    rounded = {one for one in totals for other in totals if _is_rounded(one, other, sums)}
    return frozenset(reduced), frozenset(rounded)


def _is_rounded(total: int, other: int, sums: Sums) -> bool:
    """Say whether `total` is in whole rupees, as `other` is not, and not further from it than rounding brings it."""
    return total % 100 == 0 < abs(total - other) <= sums.rounding


def _mended(sums: Sums, figures: Sequence[Figure], context: _Context) -> Pick | None:
    """Return the choice that adds up when the first digit of some amounts is the currency's sign, misread, or when the
    sign of a total that may be less than nothing was not read."""
    more = [plain for figure in figures if (plain := without_currency(figure)) is not None]
    more += [_below_nothing(figure) for figure in figures if sums.may_be_negative and figure.role == sums.total.role]
    if not more:
        return None
    options = {amount.role: _options(amount, (*figures, *more)) for amount in (*sums.amounts, sums.total)}
    best = max(_picks(sums, options), key=lambda pick: _worth(pick, options, context))
    return best if _holds(best, sums) else None


def _with_unnamed(unnamed: Sequence[Passage], options: Options, context: _Context) -> Pick | None:
    """Return the choice that adds up with amounts whose captions nobody knows."""
    sums = context.sums
    left = with_remainder(sums, _picks(sums, options), unnamed, context.said)
    best = max(left, key=lambda pick: _worth(pick, options, context), default=None)
    if best is not None:
        return best
    others = list(_picks(sums, {amount.role: options[amount.role] for amount in sums.amounts if not amount.needed}))
    return completed(sums, others, options, unnamed, context.said)


def _below_nothing(figure: Figure) -> Figure:
    """Return the amount as it is where the minus before it was not read."""
    return Figure(figure.role, -abs(figure.paise), Passage(figure.passage.spans, _SIGN_LOST * figure.evidence))


def _sums_of_rows(sums: Sums, figures: Sequence[Figure], readings: Sequence[TableReading]) -> Iterator[Figure]:
    """Yield what must be there and is printed nowhere: the sum of the rows, unless that is the total."""
    totals = {figure.paise for figure in figures if figure.role == sums.total.role}
    for amount in sums.amounts:
        for column in amount.columns if amount.needed else ():
            parts = _parts_in_rows(column, sums.tables[0], readings)
            whole = sum(paise for paise, _ in parts)
            if len(parts) > 1 and whole not in totals | {each.paise for each in figures if each.role == amount.role}:
                yield Figure(amount.role, whole, Passage(tuple(span for _, span in parts), _WORKED_OUT))


def _parts_in_rows(column: str, table: Table, readings: Sequence[TableReading]) -> list[tuple[int, Span]]:
    """Return the amounts in a column of `table`, of all rows; none where one of them was not read."""
    parts: list[tuple[int, Span]] = []
    for reading in readings:
        for position, heading in enumerate(reading.header.headings):
            if heading.column is None or heading.column.name != column or heading.column not in table.columns:
                continue
            for row in reading.rows:
                some = list(money_in(row.line.spans.get(position, ())))
                if len(some) != 1:
                    return []
                parts.extend(some)
    return parts


def _second_twins(
    sums: Sums, figures: Sequence[Figure], layout: DocumentLayout, readings: Sequence[TableReading]
) -> Iterator[Figure]:
    """Yield for an amount without its twin the same amount where it is printed again: the other's caption was lost."""
    for pair in (*sums.twins, *(twin[::-1] for twin in sums.twins)):
        known = [figure for figure in figures if figure.role == pair[0]]
        if any(figure.role == pair[1] for figure in figures):
            continue
        places = {(figure.place.cell, figure.place.start) for figure in known}
        outside = [cell for cell in layout.cells if not any(reading.holds(cell) for reading in readings)]
        for paise, span in money_in([Span.whole(cell) for cell in outside]):
            if (span.cell, span.start) not in places and any(figure.paise == paise for figure in known):
                yield Figure(pair[1], paise, Passage((span,), _SECOND))


def _twins_in_one_column(sums: Sums, figures: Sequence[Figure]) -> Iterator[Figure]:
    """Yield a twin that stands beside the other under a caption that was taken for one: the first is the left one."""
    for pair in sums.twins:
        for found, lacking, is_left in ((pair[1], pair[0], True), (pair[0], pair[1], False)):
            known = [figure for figure in figures if figure.role == found]
            if any(figure.role == lacking for figure in figures):
                continue
            for one, other in pairwise(sorted(known, key=lambda each: (each.place.cell.left, each.place.start))):
                is_one = one.place.cell is other.place.cell
                is_beside = (
                    one.place.start < other.place.start if is_one else one.place.cell.is_in_row_of(other.place.cell)
                )
                if is_beside and abs(one.paise - other.paise) <= _NEARLY_EQUAL:
                    twin = one if is_left else other
                    yield Figure(lacking, twin.paise, twin.passage)


def _holds(pick: Pick, sums: Sums) -> bool:
    difference = _difference(pick, sums)
    # A figure that is both the total and its only part proves nothing.
    is_sum = len({(figure.place.cell, figure.place.start) for figure in pick.values() if figure}) > 1
    return is_sum and difference is not None and abs(difference) <= sums.rounding


def _is_given(role: str, pick: Pick, sums: Sums) -> bool:
    companions = next(amount.only_with for amount in (*sums.amounts, sums.total) if amount.role == role)
    return not companions or any(pick.get(other) for other in companions)


def _options(amount: Amount, figures: Sequence[Figure]) -> list[Figure | None]:
    """Return the best figure for each different amount, and None where the amount may be missing."""
    best: dict[int, Figure] = {}
    for figure in figures:
        if figure.role == amount.role and (figure.paise not in best or figure.evidence > best[figure.paise].evidence):
            best[figure.paise] = figure
    if amount.needed and len(best) > 1:
        # "Credit note 0.00", or the paise of a bill book: nothing is no sum of a bill where an amount stands, too.
        best.pop(0, None)
    ranked = sorted(best.values(), key=lambda figure: -figure.evidence)[:_MOST_OPTIONS]
    if not amount.needed and len(ranked) > 1:
        ranked.extend(_together(amount.role, figures))
    return [*ranked] if amount.needed and ranked else [*ranked, None]


def _together(role: str, figures: Sequence[Figure]) -> Iterator[Figure]:
    """Yield the sum of a tax that is printed at each of its rates; only the total can tell that it is meant.

    It is placed at its first part: the parts of two taxes may stand in turns.
    """
    own: dict[tuple[Cell, int], Figure] = {}
    for figure in figures:
        if figure.role == role and figure.evidence >= _CAPTIONED:
            own.setdefault((figure.place.cell, figure.place.start), figure)
    if len(own) > 1:
        first = next(iter(own.values()))
        yield Figure(role, sum(figure.paise for figure in own.values()), Passage(first.passage.spans, _TOGETHER))


def _picks(sums: Sums, options: Options) -> Iterator[Pick]:
    roles = list(options)
    for some in product(*options.values()):
        pick = dict(zip(roles, some, strict=True))
        if all(
            (pick[one] is None) == (pick[other] is None) or _is_lonely(options, one, other) for one, other in sums.twins
        ):
            yield pick


def _is_lonely(options: Options, one: str, other: str) -> bool:
    """Say whether only one of two twins was found at all."""
    return len(options[one]) == 1 or len(options[other]) == 1


def _worth(pick: Pick, options: Options, context: _Context) -> float:
    sums = context.sums
    worth = 0.0
    for role, figure in pick.items():
        best = options[role][0]
        worth += figure.evidence if figure else _PASSED_OVER * (best.evidence if best else 0.0)
    difference = _difference(pick, sums)
    has_parts = any(pick[amount.role] for amount in sums.amounts)
    if difference is not None and has_parts:
        worth += _ADDS_UP if difference == 0 else _NEARLY if abs(difference) <= sums.rounding else 0.0
    total = pick[sums.total.role]
    is_reduced = any(amount.sign < 0 and pick[amount.role] for amount in sums.amounts) or (
        total is not None and total.paise in context.reduced | context.rounded
    )
    if total and not is_reduced and any(figure.paise > total.paise for figure in pick.values() if figure):
        worth += _TOO_SMALL
    places = [(figure.place.cell, figure.place.start) for figure in pick.values() if figure]
    worth += _SHARED * (len(places) - len(set(places)))
    worth += _TWICE * sum(bool(pick[each.role] and any(map(pick.get, each.instead_of))) for each in sums.amounts)
    worth += _SAID * bool(total and _is_said(total.paise, context.said, sums))
    worth += _REDUCED * bool(total and total.paise in context.reduced)
    worth += _ROUNDED * bool(total and total.paise in context.rounded)
    worth += _AT_RATE * _is_at_rate(pick, sums)
    for one, other in sums.twins:
        first, second = pick[one], pick[other]
        if first and second:
            apart = abs(first.paise - second.paise)
            worth += _UNEQUAL if apart > _NEARLY_EQUAL else _TWINS if not apart else 0.0
    return worth + _OF_ROWS * sum(bool(figure and figure.paise in context.of_rows) for figure in pick.values())


def _is_at_rate(pick: Pick, sums: Sums) -> bool:
    """Say whether a share is a usual part, to the paisa, of the amount that it is taken of."""
    for role, base, rates in sums.shares:
        share, whole = pick.get(role), pick.get(base)
        if share and whole and whole.paise >= _LEAST_TAXED:
            return any(abs(share.paise - whole.paise * rate / 100) <= 1 for rate in rates)
    return False


def _difference(pick: Pick, sums: Sums) -> int | None:
    """Return by how many paise the parts miss the total; None when an amount is missing that is always there."""
    total = pick[sums.total.role]
    if total is None or any(amount.needed and pick[amount.role] is None for amount in sums.amounts):
        return None
    reached, loose = 0, 0
    for amount in sums.amounts:
        figure = pick[amount.role]
        if figure is None:
            continue
        if amount.sign:
            reached += amount.sign * abs(figure.paise)
        else:
            loose = abs(figure.paise)
    missing = total.paise - reached
    return min(missing - loose, missing + loose, key=abs) if loose else missing


def _is_said(paise: int, said: frozenset[int], sums: Sums) -> bool:
    return any(abs(paise - other) <= sums.rounding for other in said)


def _word_checks(total: Figure | None, said: Sequence[int], sums: Sums) -> tuple[Check, ...]:
    if total is None or not said:
        return ()
    return (Check("words_match_total", _is_said(total.paise, frozenset(said), sums)),)


def _candidates(
    chosen: Figure | None,
    figures: Sequence[Figure],
    checks: tuple[Check, ...],
    weights: tuple[float, float],
) -> Iterator[Candidate]:
    """Yield the `figures` of a role; `weights` are how far to trust the one chosen and the others."""
    for figure in figures:
        is_chosen = chosen is not None and figure.paise == chosen.paise
        weight = weights[0] if is_chosen else weights[1]
        if not weight:
            continue
        yield Candidate(
            rupees_of(figure.paise),
            figure.passage.provenance(),
            figure.passage.reading(),
            figure.evidence * weight,
            checks if is_chosen else (),
        )


def _said(layout: DocumentLayout) -> list[int]:
    """Return the amounts that are written in words, in paise."""
    found: list[int] = []
    cells = layout.cells
    for position, cell in enumerate(cells):
        if "only" in cell.text.lower() or "rupees" in cell.text.lower() or "inr" in cell.text.lower():
            said = _longest_said(cells[max(0, position - 1) : position + _WORDS_LOOKED_AT])
            if said is not None:
                found.append(said)
    return found


def _longest_said(cells: Sequence[Cell]) -> int | None:
    """Return the amount said by a cell or by it and its neighbours together."""
    for first in range(len(cells)):
        for last in range(len(cells), first, -1):
            text = " ".join(cell.text for cell in cells[first:last])
            for part in (text, text.partition(":")[2], text.partition(")")[2]):
                try:
                    return paise_of(amount_words.parse(part))
                except FormatError:
                    continue
    return None


def _row_sums(readings: Sequence[TableReading]) -> frozenset[int]:
    """Return the sum of each column of money, over all rows."""
    sums: dict[str, int] = {}
    for reading in readings:
        for position, heading in enumerate(reading.header.headings):
            if heading.column is None or heading.column.format is None:
                continue
            for row in reading.rows:
                try:
                    paise = paise_of(parse_money(row.line.text(position)))
                except FormatError:
                    continue
                sums[heading.column.name] = sums.get(heading.column.name, 0) + paise
    return frozenset(value for value in sums.values() if value)
