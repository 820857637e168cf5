"""Which tables an export has, and their columns: both follow from the declarations of the document types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from sheaf.doctypes.spec import DocType, Field, Kind, Measured, kind_of, row_members

Cell: TypeAlias = "str | float | int | None"
Row: TypeAlias = "tuple[Cell, ...]"

ERRORS = "errors"
OTHERS = "others"


class Holds(StrEnum):
    """What the cells of a column hold. What is a DATE or MONEY is the text that is served: DD/MM/YYYY, 1234.50."""

    TEXT = "text"
    DATE = "date"
    MONEY = "money"
    SHARE = "share"
    """0 to 1."""
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    holds: Holds = Holds.TEXT


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class FieldColumns:
    """The columns of a field in the table of its type, and the table of its rows, if it has some.

    `members` are the parts of its value, where that is an object.
    """

    name: str
    columns: tuple[Column, ...]
    members: tuple[str, ...] = ()
    rows: Table | None = None

    @property
    def row_members(self) -> tuple[str, ...]:
        """What stands in a row behind what names the row."""
        return tuple(column.name for column in self.rows.columns[len(ROW_KEY) :]) if self.rows is not None else ()


@dataclass(frozen=True, slots=True)
class TypeTables:
    """The table of a document type, and how its fields stand in it."""

    main: Table
    fields: tuple[FieldColumns, ...]

    @property
    def tables(self) -> Iterator[Table]:
        yield self.main
        yield from (field.rows for field in self.fields if field.rows is not None)


KEY = (Column("document_id"), Column("file_uuid"), Column("part", Holds.COUNT))
"""What names a document: `part` counts those that one file shows, from 1."""
REVIEWED = Column("reviewed")
"""Which of a document's fields a person has looked at."""
ROW_KEY = (*KEY, Column("row", Holds.COUNT))
ERROR_TABLE = Table(
    ERRORS,
    (Column("document_id"), Column("file_uuid"), Column("error_code"), Column("error_detail"), Column("error_message")),
)
OTHER_TABLE = Table(OTHERS, (*KEY, Column("document_type"), Column("file_data")))
"""Documents of types that the catalogue has no more."""

_HOLDS = {Kind.TEXT: Holds.TEXT, Kind.DATE: Holds.DATE, Kind.MONEY: Holds.MONEY}


@dataclass(frozen=True, slots=True)
class Tables:
    """All tables that an export can have, in their order."""

    types: Mapping[str, TypeTables]

    @classmethod
    def of(cls, catalog: Mapping[str, DocType]) -> Tables:
        return cls({name: _type_tables(doctype) for name, doctype in sorted(catalog.items())})

    def __iter__(self) -> Iterator[Table]:
        for each in self.types.values():
            yield from each.tables
        yield OTHER_TABLE
        yield ERROR_TABLE

    def named(self, name: str) -> Table | None:
        return next((table for table in self if table.name == name), None)


def _type_tables(doctype: DocType) -> TypeTables:
    fields = (
        *(_field_columns(doctype, field) for field in doctype.fields),
        *(FieldColumns(measured.value, _with_confidence(measured.value)) for measured in Measured),
    )
    columns = tuple(column for field in fields for column in field.columns)
    return TypeTables(Table(doctype.name, (*KEY, REVIEWED, *columns)), fields)


def _field_columns(doctype: DocType, field: Field) -> FieldColumns:
    rows = row_members(field)
    if rows:
        columns = (Column(f"{field.name}_rows", Holds.COUNT), _confidence(field.name))
        members = tuple(Column(name, _HOLDS[kind]) for name, kind in rows.items())
        return FieldColumns(field.name, columns, rows=Table(f"{doctype.name}.{field.name}", (*ROW_KEY, *members)))
    members_of_one = field.derived.members if field.derived is not None else ()
    if members_of_one:
        parts = tuple(Column(f"{field.name}_{member}") for member in members_of_one)
        return FieldColumns(field.name, (*parts, _confidence(field.name)), members=members_of_one)
    return FieldColumns(field.name, _with_confidence(field.name, _HOLDS[kind_of(field)]))


def _with_confidence(name: str, holds: Holds = Holds.TEXT) -> tuple[Column, ...]:
    return Column(name, holds), _confidence(name)


def _confidence(name: str) -> Column:
    return Column(f"{name}_confidence", Holds.SHARE)
