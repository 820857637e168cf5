"""What every form of an export does: it is given records page by page, and gives bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from enum import StrEnum
from typing import Protocol

from sheaf.export.rows import Record
from sheaf.export.tables import Table, Tables

PIECE_BYTES = 256 * 1024


class Form(StrEnum):
    JSONL = "jsonl"
    CSV = "csv"
    XLSX = "xlsx"
    PARQUET = "parquet"


class Writer(Protocol):
    """Writes one export. It blocks, and holds no more of it in memory than some rows."""

    def add(self, texts: list[str], records: list[Record]) -> bytes:
        """Take documents, as the JSON that is served and as what it says; return what can be sent already."""
        ...

    def finish(self) -> Iterator[bytes]:
        """Yield all that was not sent yet. Nothing is added afterwards."""
        ...


Open = Callable[[Tables, Table | None], AbstractContextManager[Writer]]
"""Begins an export of all tables, or of one."""
