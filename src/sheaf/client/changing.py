"""Changes batches and takes them home: cancel, delete, export."""

from __future__ import annotations

from pathlib import Path

from sheaf.client.batch import AnyBatch, BatchProgress, read_progress
from sheaf.client.errors import FilesError
from sheaf.client.session import Session, batch_path, checked
from sheaf.client.steps import Call, Fetch, Request, Steps
from sheaf.client.submitting import once

EXPORT_FORMATS = ("jsonl", "csv", "xlsx", "parquet")


def cancel(session: Session, batch: AnyBatch) -> Steps[BatchProgress]:
    """End all documents of a batch that have not ended; what ended before stays."""
    path = batch_path(batch, "cancel")
    return read_progress((yield from session.ask(Request(method="POST", path=path, headers=once()))))


def delete(session: Session, batch: AnyBatch) -> Steps[None]:
    """Erase a batch's documents, extracts and files for good."""
    request = Request(method="DELETE", path=batch_path(batch))
    reply = yield from session.reply_to(request)
    if reply.status == 404 and reply.after_lost:
        return  # It was an earlier try whose answer was lost that deleted it.
    checked(reply)


def export(session: Session, batch: AnyBatch, path: Path, *, format: str | None = None) -> Steps[Path]:
    """Write what has ended of a batch to a file, and return where it is: jsonl, csv, xlsx or parquet.

    The format is by default the one that the file's name ends in; csv and parquet come as a zip archive of a file for
    each type. Only its owner may read the file; it is there whole or not at all.
    """
    kind = format or path.suffix.removeprefix(".").lower()
    if kind not in EXPORT_FORMATS:
        raise FilesError(f"an export's format is one of {', '.join(EXPORT_FORMATS)}")
    coming = path.with_name(f"{path.name}.part")

    def fetch(request: Request) -> Call:
        return Fetch(request, coming)

    try:
        yield from session.call(Request(method="GET", path=batch_path(batch, "export"), query={"format": kind}), fetch)
        coming.replace(path)
    finally:
        coming.unlink(missing_ok=True)
    return path
