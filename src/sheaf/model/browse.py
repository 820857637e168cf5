"""What people look through: the documents of a batch, one of them, and what an account has in all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sheaf.model.batch import DocumentState
from sheaf.model.data_key import DataKey
from sheaf.model.redaction import RedactedKey
from sheaf.model.running import WorkersNow

SURE = 9500
"""From this confidence on, in ten-thousandths, a value is shown as sure."""
DOUBTFUL = 8000
"""Below this a value is shown as doubtful."""


class Shown(StrEnum):
    """Which documents of a batch are listed, and in which order."""

    ENDED = "ended"
    """As they ended."""
    READ = "read"
    """Those that succeeded, the least sure first."""
    FAILED = "failed"
    """Failed or cancelled, as they ended."""
    WAITING = "waiting"
    """Not ended yet, in the order in which they were sent."""


class Band(StrEnum):
    """How sure the least sure value of a document is."""

    DOUBTFUL = "doubtful"
    CHECK = "check"
    SURE = "sure"

    @property
    def confidences(self) -> range:
        """In ten-thousandths."""
        match self:
            case Band.DOUBTFUL:
                return range(DOUBTFUL)
            case Band.CHECK:
                return range(DOUBTFUL, SURE)
            case Band.SURE:
                return range(SURE, 10_001)

    @classmethod
    def of(cls, confidence: int) -> Band:
        """Return the band of a confidence in ten-thousandths."""
        return next(band for band in cls if confidence in band.confidences)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFilter:
    """Which documents of a batch are wanted. Type and band only of those that were read."""

    shown: Shown = Shown.ENDED
    document_type: str | None = None
    band: Band | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """A document in a list. `least_sure` is the lowest confidence of its values, in ten-thousandths, if it was read."""

    file_uuid: UUID
    document_id: str
    state: DocumentState
    document_type: str | None
    error_code: str | None
    error_detail: str | None
    least_sure: int | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """Some documents of a list. `after` is where the next page begins; None: there is none."""

    lines: Sequence[DocumentLine]
    after: tuple[int, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDetail:
    """One document. `record` is the one with evidence, None until it has ended.

    `blob_key` is where its file is kept, `redacted` where the copy without Aadhaar numbers; None: there is none. Both
    are sealed with `data_key`.
    `before` and `after` are its neighbours in the order of finishing; `reviews` is how often people have looked at it.
    """

    batch_id: str
    line: DocumentLine
    record: str | None = field(repr=False)
    blob_key: str | None
    data_key: DataKey | None
    redacted: RedactedKey | None
    seconds: Mapping[str, float]
    before: UUID | None
    after: UUID | None
    reviews: int


@dataclass(frozen=True, slots=True)
class Day:
    """Documents of the batches that came on a day (UTC)."""

    day: date
    succeeded: int
    failed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """An account's newest `batches`, as far as they are counted together.

    `waiting`, `downloading` and `processing` are of all that is unfinished.
    """

    batches: int
    workers: WorkersNow
    waiting: int
    downloading: int
    processing: int
    per_second: float
    days: Sequence[Day]
    document_types: Mapping[str, int]
    errors: Mapping[str, int]

    @property
    def succeeded(self) -> int:
        return sum(self.document_types.values())

    @property
    def failed(self) -> int:
        return sum(self.errors.values())

    @property
    def is_stuck(self) -> bool:
        """Say whether documents wait and there is nobody to take them."""
        return self.waiting > 0 and self.workers.live == 0
