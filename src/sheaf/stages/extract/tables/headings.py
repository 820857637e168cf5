"""What stands over the columns of a table, and which column each of several like captions is of."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.doctypes.spec import Column, Table

_TWO = 2


@dataclass(frozen=True, slots=True, eq=False)
class Heading:
    """What stands over one column. `column` is None for a caption that the table does not know."""

    column: Column | None
    left: float
    right: float
    fit: float
    is_paise: bool = False
    """Whether it heads the column of the paise that belong to the rupees left of it, or that of both together."""

    @property
    def center(self) -> float:
        return (self.left + self.right) / 2


def with_paise(table: Table, headings: list[Heading]) -> list[Heading]:
    """Make one column of rupees and paise; of rupees without another caption it is that of the rows' amounts."""
    names = {heading.column.name for heading in headings if heading.column}
    amounts = table.factors[2] if table.factors else ()
    unheaded = [column for column in table.columns if amounts and column.name == amounts[-1]]
    joined: list[Heading] = []
    for heading in headings:
        if not heading.is_paise or not joined:
            joined.append(heading)
            continue
        rupees = joined.pop()
        column = next(iter(unheaded), None) if rupees.column is None and names.isdisjoint(amounts) else rupees.column
        joined.append(Heading(column, rupees.left, heading.right, max(rupees.fit, heading.fit), is_paise=True))
    return joined


def with_stand_ins(table: Table, headings: list[Heading]) -> list[Heading]:
    """Take a column for the one that it stands in for, where that and its like have no caption."""
    names = {heading.column.name for heading in headings if heading.column}
    missing = {name for group in table.needs if names.isdisjoint(group) for name in group}
    columns = {column.name: column for column in table.columns if column.name in missing}
    return [
        Heading(columns[heading.column.stands_in_for], heading.left, heading.right, heading.fit)
        if heading.column and heading.column.stands_in_for in columns
        else heading
        for heading in headings
    ]


def with_lefts(table: Table, headings: list[Heading]) -> list[Heading]:
    """Take the left one of two captions of one column for that of another, where what tells them apart is between."""
    columns = {column.name: column for column in table.columns}
    names = [heading.column.name if heading.column else None for heading in headings]
    kept = list(headings)
    for position, heading in enumerate(headings):
        column = heading.column
        if column is None or not column.left_of[0] or column.left_of[0] in names:
            continue
        other, tellers = column.left_of
        rest = names[position + 1 :]
        if column.name in rest and not set(tellers).isdisjoint(rest[: rest.index(column.name)]):
            kept[position] = Heading(columns[other], heading.left, heading.right, heading.fit)
    return kept


def with_doubles(table: Table, headings: list[Heading]) -> list[Heading]:
    """Take the right one of two captions of one column for that of a needed column without a caption."""
    names = {heading.column.name for heading in headings if heading.column}
    missing = {name for group in table.needs if names.isdisjoint(group) for name in group}
    columns = {column.name: column for column in table.columns if column.name in missing}
    twins = [heading for heading in headings if heading.column and heading.column.doubled in columns]
    if len(twins) != _TWO:
        return headings
    last = twins[-1]
    assert last.column is not None
    double = Heading(columns[last.column.doubled], last.left, last.right, last.fit)
    return [double if heading is last else heading for heading in headings]


def without_last_text(table: Table, headings: list[Heading]) -> list[Heading]:
    """Return the headings where that of the goods' names does not stand right of all others: then it is no column of
    theirs, but begins what is beside a summary of the taxes ("Items net")."""
    named = [heading for heading in headings if heading.column]
    is_last = len(named) > _TWO and named[-1].column is not None and named[-1].column.name == table.wraps
    if table.factors is None or not is_last:
        return headings
    return [Heading(None, each.left, each.right, 0.0) if each is named[-1] else each for each in headings]


def without_measures(table: Table, headings: list[Heading]) -> list[Heading]:
    """Return the headings where of several measures none counts the goods, if no price of one tells which: what is
    charged for kilometres and hours together is a price of neither."""
    columns = [heading.column for heading in headings if heading.column]
    if table.factors is None or not any(column.name == table.wraps for column in columns):
        return headings
    count, price, _ = table.factors
    is_priced = any(price in (column.name, column.shows) for column in columns)
    if is_priced or sum(column.name == count for column in columns) < _TWO:
        return headings
    return [
        Heading(None, each.left, each.right, 0.0) if each.column and each.column.name == count else each
        for each in headings
    ]


def unique(headings: list[Heading]) -> list[Heading]:
    """Let only the best heading stand for a column; another one with the same words is some other column."""
    best: dict[str, float] = {}
    for heading in headings:
        if heading.column:
            best[heading.column.name] = max(best.get(heading.column.name, 0.0), heading.fit)
    kept: list[Heading] = []
    seen: set[str] = set()
    for heading in reversed(headings):
        name = heading.column.name if heading.column else None
        is_first = name is not None and name not in seen and heading.fit >= best[name]
        is_passed = heading.column is not None and heading.column.is_passed_over
        kept.append(heading if is_first or is_passed else Heading(None, heading.left, heading.right, 0.0))
        if is_first and name is not None:
            seen.add(name)
    return kept[::-1]
