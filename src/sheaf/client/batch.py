"""A batch as it was accepted, and how far it has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from sheaf.client.errors import TotalUnknownError, UnexpectedAnswerError
from sheaf.client.wire import Json, JsonObject, as_objects


class BatchStatus(StrEnum):
    """Whether a batch still runs."""

    QUEUED = "QUEUED"
    PROCESSING = "PROCESSING"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True)
class DocumentRef:
    """A document that was accepted: the caller's name of it and the server's."""

    document_id: str
    file_uuid: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What `submit` returns. `documents` are in the order in which they were given."""

    batch_id: str
    documents: tuple[DocumentRef, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """Documents of a batch by where they stand; they add up to all of them."""

    queued: int
    downloading: int
    processing: int
    succeeded: int
    failed: int
    cancelled: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchProgress:
    """How far a batch has come.

    What a server of the vendor's contract alone does not tell is None, or empty: all from `counts` on. `progress` is
    the share that has ended, 0 to 1, and `is_finished` whether all have.
    """

    batch_id: str
    status: BatchStatus
    total_documents: int
    ended: int
    """Documents that have ended, well or not."""
    counts: Counts | None = None
    product_type: str | None = None
    document_types: Mapping[str, int] = field(default_factory=dict)
    """Documents that succeeded, by type."""
    errors: Mapping[str, int] = field(default_factory=dict)
    """Documents that failed, by the exact cause."""
    documents_per_second: float | None = None
    eta_seconds: float | None = None
    """How long the rest takes at that pace."""
    created_at: datetime | None = None
    started_at: datetime | None = None
    finished_at: datetime | None = None
    metadata: Mapping[str, Json] | None = None

    @property
    def is_finished(self) -> bool:
        return self.status in (BatchStatus.COMPLETED, BatchStatus.CANCELLED)

    @property
    def progress(self) -> float:
        """The share of documents that have ended, 0 to 1."""
        return self.ended / self.total_documents if self.total_documents else 1.0


AnyBatch: TypeAlias = Batch | BatchProgress | str
"""Whatever names a batch: what `submit` or `status` returned, or its batch_id."""


def batch_id_of(batch: AnyBatch) -> str:
    return batch if isinstance(batch, str) else batch.batch_id


def total_of(batch: AnyBatch) -> int:
    """Return how many documents a batch has, for a server that does not say it. Raises TotalUnknownError."""
    if isinstance(batch, str):
        raise TotalUnknownError
    return len(batch.documents) if isinstance(batch, Batch) else batch.total_documents


def read_batch(answer: Json) -> Batch:
    """Read what multiupload answers."""
    entries = as_objects(answer)
    if not entries:
        raise UnexpectedAnswerError("the answer names no documents")
    refs = (DocumentRef(entry.text("document_id"), entry.text("file_uuid")) for entry in entries)
    return Batch(entries[0].text("batch_id"), tuple(refs))


def read_progress(told: JsonObject) -> BatchProgress:
    """Read what the batch's own endpoint answers, and its events."""
    counts, types = told.object("counts"), told.object("document_types")
    errors = told.object("errors") if told.has("errors") else JsonObject({})
    counted = Counts(*(counts.integer(name) for name in Counts.__slots__))
    return BatchProgress(
        batch_id=told.text("batch_id"),
        status=read_status(told),
        total_documents=told.integer("total_documents"),
        ended=counted.succeeded + counted.failed + counted.cancelled,
        counts=counted,
        product_type=told.text("product_type"),
        document_types={name: types.integer(name) for name in types.members},
        errors={name: errors.integer(name) for name in errors.members},
        documents_per_second=told.number("documents_per_second") if told.has("documents_per_second") else None,
        eta_seconds=told.number("eta_seconds") if told.has("eta_seconds") else None,
        created_at=told.time("created_at"),
        started_at=told.time("started_at") if told.has("started_at") else None,
        finished_at=told.time("finished_at") if told.has("finished_at") else None,
        metadata=told.object("metadata").members if told.has("metadata") else None,
    )


def read_status(told: JsonObject) -> BatchStatus:
    try:
        return BatchStatus(told.text("batch_status"))
    except ValueError:
        raise UnexpectedAnswerError("batch_status is none that this client knows") from None
