"""What webhooks say, by the Standard Webhooks specification: `type`, `timestamp`, `data`. Nothing that was read."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic_core import to_json

from sheaf.model.batch_summary import BatchSummary
from sheaf.model.webhook import EventType


def batch_facts(summary: BatchSummary) -> dict[str, Any]:
    """Return a batch as clients get it, but for their own `metadata`."""
    counts, pace, left = summary.counts, summary.documents_per_second, summary.eta_seconds
    return {
        "batch_id": summary.batch_id,
        "product_type": summary.product_type,
        "batch_status": summary.status.value,
        "total_documents": counts.total,
        "counts": {
            "queued": counts.queued,
            "downloading": counts.downloading,
            "processing": counts.processing,
            "succeeded": counts.succeeded,
            "failed": counts.failed,
            "cancelled": counts.cancelled,
        },
        "progress": round(counts.progress, 4),
        "document_types": dict(summary.document_types),
        "errors": dict(summary.errors),
        "documents_per_second": None if pace is None else round(pace, 3),
        "eta_seconds": None if left is None else round(left, 1),
        "created_at": summary.created_at,
        "started_at": summary.started_at,
        "finished_at": summary.finished_at,
    }


def batch_event(type_: EventType, summary: BatchSummary) -> str:
    """Return the payload of a batch's event. `metadata` may hold anything, so it is not in it."""
    return _payload(type_, summary.at, batch_facts(summary))


def failed_document_event(batch_id: str, document_id: str, file_uuid: UUID, problem: str, at: datetime) -> str:
    """Return the payload of a document that failed; `problem` is its `file_data`, which tells the error alone."""
    document = {"batch_id": batch_id, "document_id": document_id, "file_uuid": str(file_uuid)}
    return _payload(EventType.DOCUMENT_FAILED, at, document | {"file_data": json.loads(problem)})


def empty_event(at: datetime) -> str:
    return _payload(EventType.TEST, at, {"message": "This is a test. Nothing has happened."})


def _payload(type_: EventType, at: datetime, data: dict[str, Any]) -> str:
    return to_json({"type": type_.value, "timestamp": at, "data": data}).decode()
