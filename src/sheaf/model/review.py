"""What people have to look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from sheaf.model.data_key import DataKey


@dataclass(frozen=True, slots=True)
class ReviewPlace:
    """Where one is in the queue: the least sure first, those alike by their file_uuid."""

    least_sure: int
    file_uuid: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewEntry:
    """A document to look at. `least_sure` is the lowest confidence of its values, in ten-thousandths."""

    batch_id: str
    file_uuid: UUID
    document_id: str
    document_type: str | None
    least_sure: int

    @property
    def place(self) -> ReviewPlace:
        return ReviewPlace(self.least_sure, self.file_uuid)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedDocument:
    """A document that people have looked at: the JSON of its fields' right values, as far as they said.

    `blob_key` is where its file is kept, sealed with `data_key`; None: it is not.
    """

    file_uuid: UUID
    document_type: str
    fields: Mapping[str, object] = field(repr=False)
    blob_key: str | None
    data_key: DataKey | None
