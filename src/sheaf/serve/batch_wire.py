"""Bodies about batches as they cross the wire."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, JsonValue, TypeAdapter

from sheaf.jobs.event_payload import batch_facts
from sheaf.model.batch_summary import BatchSummary

_OBJECT: TypeAdapter[dict[str, JsonValue]] = TypeAdapter(dict[str, JsonValue])

BATCH: dict[str, Any] = {
    "batch_id": "BATCH-30732-SIYKJ-20251121113228",
    "product_type": "PFL_CDL",
    "batch_status": "PROCESSING",
    "total_documents": 200,
    "counts": {"queued": 92, "downloading": 5, "processing": 3, "succeeded": 98, "failed": 2, "cancelled": 0},
    "progress": 0.5,
    "document_types": {"AADHAAR": 40, "PAN": 58},
    "errors": {"ILLEGIBLE": 1, "UNRECOGNISED": 1},
    "documents_per_second": 2.5,
    "eta_seconds": 40.0,
    "created_at": "2025-11-21T11:32:28Z",
    "started_at": "2025-11-21T11:32:29Z",
    "finished_at": None,
    "metadata": {"branch": "Pune"},
}
"""The example of the reference."""


class Counts(BaseModel):
    """Documents of a batch by where they stand; they add up to all of them."""

    queued: int = Field(description="Waiting to be downloaded or, downloaded, to be read.")
    downloading: int
    processing: int
    succeeded: int
    failed: int
    cancelled: int


class Batch(BaseModel):
    """How far a batch has come. After a retry, pace and times are those of the retry."""

    model_config = ConfigDict(json_schema_extra={"example": BATCH})

    batch_id: str
    product_type: str
    batch_status: str = Field(description="QUEUED, PROCESSING, COMPLETED or CANCELLED.")
    total_documents: int
    counts: Counts
    progress: float = Field(description="The share of documents that have ended, 0 to 1.")
    document_types: dict[str, int] = Field(description="Documents that succeeded, by type.")
    errors: dict[str, int] = Field(description="Documents that failed, by error_detail, or error_code without one.")
    documents_per_second: float | None = Field(description="null while that says nothing.")
    eta_seconds: float | None = Field(description="How long the rest takes at that pace; null when it is not known.")
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    metadata: dict[str, JsonValue] | None = Field(description="As it was sent with the batch.")


class BatchesPage(BaseModel):
    """Batches, newest first, in pages like those of extracts."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "data": [BATCH],
                "page": 1,
                "per_page": 1,
                "total_pages": 2,
                "total_items": 2,
                "has_next": True,
                "has_prev": False,
            }
        }
    )

    data: list[Batch]
    page: int
    per_page: int
    total_pages: int
    total_items: int
    has_next: bool
    has_prev: bool


class RetryEntry(BaseModel):
    """What is new about a failed document."""

    model_config = ConfigDict(strict=True)

    document_id: str = Field(description="That of a document that failed.")
    file_url: str | None = Field(default=None, description="A fresh URL; without it the one that there was is used.")
    password: str | None = Field(
        default=None, description="Opens a locked PDF. It has to be sent again: none is kept of documents that ended."
    )
    document_type: str | None = Field(default=None, description="A hint, in place of the one that there was.")


class RetryRequest(BaseModel):
    """Fresh URLs of failed documents. All failed documents are tried again, whether they are in it or not."""

    model_config = ConfigDict(
        strict=True,
        json_schema_extra={
            "example": {"file_urls": [{"document_id": "17", "file_url": "https://files.example/17.pdf?X-Amz-Date=..."}]}
        },
    )

    file_urls: list[RetryEntry] = Field(default=[])


def batch_json(summary: BatchSummary) -> str:
    """Return a batch as it is sent, in one line."""
    return batch_body(summary).model_dump_json()


def batch_body(summary: BatchSummary) -> Batch:
    metadata = None if summary.metadata is None else _OBJECT.validate_json(summary.metadata)
    return Batch.model_validate({**batch_facts(summary), "metadata": metadata})
