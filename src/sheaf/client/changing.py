"""Changes batches and takes them home: cancel, delete, export."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from sheaf.client.batch import AnyBatch, BatchProgress, read_progress
from sheaf.client.errors import FilesError
from sheaf.client.session import Session, batch_path, checked
from sheaf.client.steps import Call, Fetch, Request, Steps
from sheaf.client.submitting import once

EXPORT_ENDINGS: Mapping[str, str] = MappingProxyType(
    {".jsonl": "jsonl", ".xlsx": "xlsx", "csv.zip": "csv", "parquet.zip": "parquet"}
)
"""The formats by what a file's name ends in. Of csv and parquet there is a file for each type: they come in a zip."""
BUILD_SECONDS = 900.0
"""How long the server may build a workbook before it sends anything of it."""


def cancel(session: Session, batch: AnyBatch) -> Steps[BatchProgress]:
    """End all documents of a batch that have not ended; what ended before stays."""
    path = batch_path(batch, "cancel")
    return read_progress((yield from session.ask(Request(method="POST", path=path, headers=once()))))


def delete(session: Session, batch: AnyBatch) -> Steps[None]:
    """Erase a batch's documents, extracts and files for good."""
    return (yield from erase(session, batch_path(batch)))


def erase(session: Session, path: str) -> Steps[None]:
    """Delete what is at a path of the API."""
    reply = yield from session.reply_to(Request(method="DELETE", path=path))
    if reply.status == 404 and reply.after_lost:
        return  # It was an earlier try whose answer was lost that deleted it.
    checked(reply)


def export(session: Session, batch: AnyBatch, path: str | Path) -> Steps[Path]:
    """Write what has ended of a batch to a file, and return where it is.

    The format is what the file's name ends in: .jsonl, .xlsx, or csv.zip and parquet.zip, which hold a file for each
    type. Only its owner may read the file; it is there whole or not at all.
    """
    whole = Path(path)
    kind = next((kind for ending, kind in EXPORT_ENDINGS.items() if whole.name.endswith(ending)), None)
    if kind is None:
        raise FilesError(f"the name of an export ends in {', '.join(EXPORT_ENDINGS)}")
    coming = whole.with_name(f"{whole.name}.part")

    def fetch(request: Request) -> Call:
        return Fetch(request, coming)

    try:
        yield from session.call(
            Request(
                method="GET",
                path=batch_path(batch, "export"),
                query={"format": kind},
                read_seconds=BUILD_SECONDS,
            ),
            fetch,
        )
        coming.replace(whole)
    finally:
        coming.unlink(missing_ok=True)
    return whole
