"""An export as CSV (RFC 4180, UTF-8): one table, or a ZIP archive of all."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from sheaf.export.spooled import SpooledTables
from sheaf.export.tables import Cell, Row, Table, Tables

_FORMULA = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")


class CsvFile:
    def __init__(self, table: Table, file: BinaryIO) -> None:
        self._text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        self._writer = csv.writer(self._text)
        self._writer.writerow(column.name for column in table.columns)

    def write(self, row: Row) -> None:
        self._writer.writerow([defused(cell) for cell in row])

    def close(self) -> None:
        self._text.flush()
        self._text.detach()


def defused(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet takes for a formula: one that begins like it gets a quote before it.

    Spreadsheets do so themselves (https://owasp.org/www-community/attacks/CSV_Injection). A signed number is none.
    """
    if isinstance(cell, str) and _FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


@contextmanager
def open_csv(tables: Tables, only: Table | None) -> Iterator[SpooledTables]:
    spooled = SpooledTables(tables, only, ".csv", CsvFile)
    try:
        yield spooled
    finally:
        spooled.discard()
