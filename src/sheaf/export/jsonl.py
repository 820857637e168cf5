"""An export as lines of JSON: each is what `GET /v1/bulk/extracts` serves of a document."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sheaf.export.rows import Record
from sheaf.export.tables import Table, Tables


class JsonLines:
    def add(self, texts: list[str], _records: list[Record]) -> bytes:
        return "".join(f"{text}\n" for text in texts).encode()

    def finish(self) -> Iterator[bytes]:
        yield from ()


@contextmanager
def open_jsonl(_tables: Tables, _only: Table | None) -> Iterator[JsonLines]:
    yield JsonLines()
