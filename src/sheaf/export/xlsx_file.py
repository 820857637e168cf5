"""An export as one workbook: a sheet a table. What is a text stays a text, whatever it begins with."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from sheaf.export.folder import private_folder
from sheaf.export.packing import pieces_of
from sheaf.export.rows import Record, rows_of
from sheaf.export.tables import ERROR_TABLE, Cell, Holds, Row, Table, Tables
from sheaf.export.values import as_date, as_money

SHEET_ROWS = 1_048_576
CELL_CHARACTERS = 32_767
NAME_CHARACTERS = 31
_CUT = "…"
_LARGEST_SUM_DIGITS = 15
"""A spreadsheet knows no more digits of a number."""
_TEXTS_STAY = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The sheet that a table goes on in; `next_row` counts from 0, `number` from 1."""

    worksheet: Worksheet
    number: int
    next_row: int


@dataclass(frozen=True, slots=True)
class _Formats:
    head: Format
    date: Format
    money: Format


class XlsxFile:
    def __init__(self, tables: Tables, folder: Path, file: BinaryIO, sheet_rows: int = SHEET_ROWS) -> None:
        """Take a folder for what the library keeps meanwhile, and a file for the workbook."""
        self._tables = tables
        self._sheet_rows = sheet_rows
        self._file = file
        self._workbook = xlsxwriter.Workbook(file, {"constant_memory": True, "tmpdir": str(folder), **_TEXTS_STAY})
        self._workbook.use_zip64()
        self._formats = _Formats(
            head=self._workbook.add_format({"bold": True}),
            date=self._workbook.add_format({"num_format": "dd/mm/yyyy"}),
            money=self._workbook.add_format({"num_format": "0.00"}),
        )
        self._sheets: dict[str, _Sheet] = {}
        self._order: dict[str, tuple[int, int]] = {}
        self._places = {table.name: place for place, table in enumerate(tables)}
        self._begin(ERROR_TABLE, 1)

    def add(self, _texts: Sequence[str], records: Sequence[Record]) -> bytes:
        for record in records:
            for table, row in rows_of(record, self._tables):
                self._write(table, row)
        return b""

    def finish(self) -> Iterator[bytes]:
        # Sheets were begun in the order of their first rows.
        self._workbook.worksheets_objs.sort(key=lambda worksheet: self._order[worksheet.get_name()])
        try:
            self._workbook.close()
        except XlsxWriterException as error:
            # What the library makes of a full disk.
            raise OSError from error
        yield from pieces_of(self._file)

    def _write(self, table: Table, row: Row) -> None:
        sheet = self._sheets.get(table.name)
        if sheet is None or sheet.next_row >= self._sheet_rows:
            sheet = self._begin(table, sheet.number + 1 if sheet is not None else 1)
        for place, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
            if cell is not None:
                self._write_cell(sheet, place, cell, column.holds)
        self._sheets[table.name] = replace(sheet, next_row=sheet.next_row + 1)

    def _write_cell(self, sheet: _Sheet, place: int, cell: Cell, holds: Holds) -> None:
        worksheet, row = sheet.worksheet, sheet.next_row
        if not isinstance(cell, str):
            worksheet.write_number(row, place, cell or 0)
            return
        day = as_date(cell) if holds is Holds.DATE else None
        money = as_money(cell) if holds is Holds.MONEY else None
        if day is not None and day.year >= 1900:
            worksheet.write_datetime(row, place, day, self._formats.date)
        elif money is not None and len(money.as_tuple().digits) <= _LARGEST_SUM_DIGITS:
            worksheet.write_number(row, place, float(money), self._formats.money)
        else:
            worksheet.write_string(
                row, place, cell if len(cell) <= CELL_CHARACTERS else cell[: CELL_CHARACTERS - 1] + _CUT
            )

    def _begin(self, table: Table, number: int) -> _Sheet:
        ending = f" {number}" if number > 1 else ""
        worksheet = self._workbook.add_worksheet(table.name[: NAME_CHARACTERS - len(ending)] + ending)
        worksheet.freeze_panes(1, 0)
        for place, column in enumerate(table.columns):
            worksheet.write_string(0, place, column.name, self._formats.head)
        self._order[worksheet.get_name()] = (self._places[table.name], number)
        sheet = self._sheets[table.name] = _Sheet(worksheet, number, 1)
        return sheet


@contextmanager
def open_xlsx(tables: Tables, _only: Table | None) -> Iterator[XlsxFile]:
    with private_folder() as folder, tempfile.TemporaryFile() as file:
        yield XlsxFile(tables, folder, file)
