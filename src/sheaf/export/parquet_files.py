"""An export as Parquet: one table, or a ZIP archive of all. Dates, sums, shares and counts have types of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, assert_never

import pyarrow
from pyarrow import parquet

from sheaf.export.spooled import SpooledTables
from sheaf.export.tables import Cell, Column, Holds, Row, Table, Tables
from sheaf.export.values import as_date, as_money

GROUP_ROWS = 2000
"""Rows that are held until they are written as a row group."""

_TYPES = {
    Holds.TEXT: pyarrow.string(),
    Holds.DATE: pyarrow.date32(),
    Holds.MONEY: pyarrow.decimal128(18, 2),
    Holds.SHARE: pyarrow.float32(),
    Holds.COUNT: pyarrow.int32(),
}


def columns_of(table: Table) -> tuple[tuple[Column, int], ...]:
    """Return the columns of a table's file with the place of each in a row.

    Beside a date or a sum stands what was served, as `<name>_text`: it is all there is where that is neither.
    """
    columns: list[tuple[Column, int]] = []
    for place, column in enumerate(table.columns):
        columns.append((column, place))
        if column.holds in (Holds.DATE, Holds.MONEY):
            columns.append((Column(f"{column.name}_text"), place))
    return tuple(columns)


class ParquetFile:
    def __init__(self, table: Table, file: BinaryIO) -> None:
        self._columns = columns_of(table)
        self._schema = pyarrow.schema([(column.name, _TYPES[column.holds]) for column, _ in self._columns])
        self._writer = parquet.ParquetWriter(file, self._schema, compression="zstd")
        self._rows: list[Row] = []

    def write(self, row: Row) -> None:
        self._rows.append(row)
        if len(self._rows) >= GROUP_ROWS:
            self._flush()

    def close(self) -> None:
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        columns = [[_typed(row[place], column.holds) for row in self._rows] for column, place in self._columns]
        self._writer.write_table(pyarrow.table(columns, schema=self._schema))
        self._rows.clear()


def _typed(cell: Cell, holds: Holds) -> object:
    match holds:
        case Holds.DATE:
            return as_date(cell) if isinstance(cell, str) else None
        case Holds.MONEY:
            return as_money(cell) if isinstance(cell, str) else None
        case Holds.TEXT | Holds.SHARE | Holds.COUNT:
            return cell
        case _:
            assert_never(holds)


@contextmanager
def open_parquet(tables: Tables, only: Table | None) -> Iterator[SpooledTables]:
    spooled = SpooledTables(tables, only, ".parquet", ParquetFile)
    try:
        yield spooled
    finally:
        spooled.discard()
