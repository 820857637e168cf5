"""Batches, documents and the states a document passes through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class DocumentState(StrEnum):
    """Where a document stands. The last three are ends: no worker moves a document on from there."""

    QUEUED = "queued"
    """Accepted; its download has not started."""
    DOWNLOADING = "downloading"
    FETCHED = "fetched"
    """Its bytes are in the blob store; it waits for a worker."""
    PROCESSING = "processing"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"


FINAL_STATES = frozenset({DocumentState.SUCCEEDED, DocumentState.FAILED, DocumentState.CANCELLED})

MOVES: dict[DocumentState, frozenset[DocumentState]] = {
    DocumentState.QUEUED: frozenset({DocumentState.DOWNLOADING, DocumentState.FAILED, DocumentState.CANCELLED}),
    DocumentState.DOWNLOADING: frozenset(
        {
            DocumentState.QUEUED,
            DocumentState.FETCHED,
            DocumentState.SUCCEEDED,
            DocumentState.FAILED,
            DocumentState.CANCELLED,
        }
    ),
    DocumentState.FETCHED: frozenset({DocumentState.PROCESSING, DocumentState.FAILED, DocumentState.CANCELLED}),
    DocumentState.PROCESSING: frozenset(
        {DocumentState.FETCHED, DocumentState.SUCCEEDED, DocumentState.FAILED, DocumentState.CANCELLED}
    ),
    DocumentState.SUCCEEDED: frozenset(),
    DocumentState.FAILED: frozenset(),
    DocumentState.CANCELLED: frozenset(),
}
"""The legal moves. The way back (DOWNLOADING to QUEUED, PROCESSING to FETCHED) is a lease that ran out.
From DOWNLOADING to SUCCEEDED goes a file whose result is in the content cache."""

RETRY = (DocumentState.FAILED, DocumentState.QUEUED)
"""The one way on from an end. It is the client's to go and stands apart, so that no write of a worker can make it."""


class BatchStatus(StrEnum):
    QUEUED = "QUEUED"
    PROCESSING = "PROCESSING"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDocument:
    """A file of a multiupload request, already checked."""

    document_id: str
    file_uuid: UUID
    file_url: str
    password: str | None = None
    document_type: str | None = None
    """The caller's hint; it speaks for a type but never decides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document as a worker sees it. Times are aware UTC."""

    file_uuid: UUID
    batch_key: int
    document_id: str
    file_url: str
    state: DocumentState
    attempts: int
    blob_key: str | None
    document_type: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractPage:
    """A page of finished documents, in the order in which they finished.

    `records` is their JSON, joined by commas. `total_items` counts the finished documents of the whole batch.
    `redacted` are the documents that have a redacted file.
    """

    records: str
    status: BatchStatus
    total_items: int
    total_documents: int
    redacted: Sequence[UUID] = ()
