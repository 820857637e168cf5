"""An export that is a file for each table: they grow side by side, in files without a name, until all is known."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from typing import BinaryIO, Protocol

from sheaf.export.packing import packed, pieces_of
from sheaf.export.rows import Record, rows_of
from sheaf.export.tables import ERROR_TABLE, Row, Table, Tables


class TableFile(Protocol):
    """One table as a file."""

    def write(self, row: Row) -> None: ...

    def close(self) -> None:
        """Write what is left; the file itself stays open."""
        ...


def _nameless() -> BinaryIO:
    return tempfile.TemporaryFile()


class SpooledTables:
    """Writes rows to files of their tables, which are made with their first row; that of the errors is always there."""

    def __init__(
        self, tables: Tables, only: Table | None, suffix: str, begin: Callable[[Table, BinaryIO], TableFile]
    ) -> None:
        self._tables = tables
        self._only = only
        self._suffix = suffix
        self._begin = begin
        self._stack = ExitStack()
        self._files: dict[str, tuple[TableFile, BinaryIO]] = {}
        self._open(only or ERROR_TABLE)

    def add(self, _texts: Sequence[str], records: Sequence[Record]) -> bytes:
        for record in records:
            for table, row in rows_of(record, self._tables):
                if self._only is None or table is self._only:
                    self._open(table).write(row)
        return b""

    def finish(self) -> Iterator[bytes]:
        for table_file, _ in self._files.values():
            table_file.close()
        if self._only is not None:
            yield from pieces_of(self._files[self._only.name][1])
            return
        names = [table.name for table in self._tables if table.name in self._files]
        files = {f"{name}{self._suffix}": self._files[name][1] for name in names}
        yield from packed(files, compress=self._suffix == ".csv")

    def discard(self) -> None:
        """Give up the files; they are gone with that."""
        self._stack.close()

    def _open(self, table: Table) -> TableFile:
        found = self._files.get(table.name)
        if found is None:
            file = self._stack.enter_context(_nameless())
            found = self._files[table.name] = (self._begin(table, file), file)
        return found[0]
