"""What a field's value is made of, as its declaration tells it: for schemas and for tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sheaf.doctypes.spec.doctype import Field
from sheaf.doctypes.spec.finder import Part
from sheaf.doctypes.spec.format import Kind
from sheaf.doctypes.spec.group import Ledger, Sums, Table


def kind_of(field: Field) -> Kind:
    """Return what the field's text stands for."""
    if field.format is not None:
        return field.format.kind
    is_sum = any(isinstance(finder, Part) and isinstance(finder.of, Sums) for finder in field.finders)
    return Kind.MONEY if is_sum else Kind.TEXT


def row_members(field: Field) -> Mapping[str, Kind]:
    """Return what each row shows, where the field is the rows of a table; else nothing."""
    members: dict[str, Kind] = {}
    for name, kind in _shown(field):
        members.setdefault(name, kind)
    return members


def _shown(field: Field) -> Iterator[tuple[str, Kind]]:
    for finder in field.finders:
        if isinstance(finder, Part) and finder.role == "rows":
            if isinstance(finder.of, Ledger):
                kinds = dict(_columns(finder.of.table))
                yield from ((name, kinds.get(name, Kind.TEXT)) for name in finder.of.shows)
            elif isinstance(finder.of, Table):
                yield from _columns(finder.of)


def _columns(table: Table) -> Iterator[tuple[str, Kind]]:
    """The columns by the names that they show, those declared first at the end, so that a mapping has them."""
    for column in table.columns:
        if column.shows:
            yield column.shows, column.format.kind if column.format is not None else Kind.TEXT
