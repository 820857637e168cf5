"""How far a batch has come: what its status, its pages in the list and its events tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sheaf.model.batch import BatchStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentCounts:
    """Documents of a batch by where they stand, all counted at one moment."""

    total: int
    downloading: int
    processing: int
    succeeded: int
    failed: int
    cancelled: int

    @property
    def ended(self) -> int:
        return self.succeeded + self.failed + self.cancelled

    @property
    def queued(self) -> int:
        """Those that wait: to be downloaded or, downloaded, to be read."""
        return self.total - self.ended - self.downloading - self.processing

    @property
    def progress(self) -> float:
        """The share that has ended, 0..1."""
        return self.ended / self.total


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchSummary:
    """A batch at the time `at`. Times are aware UTC; `metadata` is the caller's JSON text.

    `document_types` counts the documents that succeeded by type, `errors` those that failed by cause: the
    error_detail, or the error_code where there is none. `retried` is how many documents the last retry took up
    again, None when there was none; `started_at` and `finished_at` are those of that run then.
    """

    batch_id: str
    product_type: str
    status: BatchStatus
    counts: DocumentCounts
    document_types: Mapping[str, int]
    errors: Mapping[str, int]
    metadata: str | None
    retried: int | None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    at: datetime

    @property
    def is_finished(self) -> bool:
        return self.finished_at is not None

    @property
    def documents_per_second(self) -> float | None:
        """How many documents ended a second since the run began; None while that says nothing."""
        if self.started_at is None or self.status is BatchStatus.CANCELLED:
            return None
        in_run = self.counts.total if self.retried is None else self.retried
        ended = in_run - (self.counts.total - self.counts.ended)
        seconds = ((self.finished_at or self.at) - self.started_at).total_seconds()
        return ended / seconds if ended > 0 and seconds > 0 else None

    @property
    def eta_seconds(self) -> float | None:
        """How long the rest takes at that pace; None when nothing is left, or nothing ended yet."""
        pace = self.documents_per_second
        if pace is None or self.is_finished:
            return None
        return (self.counts.total - self.counts.ended) / pace
