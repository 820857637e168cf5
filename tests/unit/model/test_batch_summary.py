"""Pace and what is left of a batch, worked out from its counts and times."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sheaf.model.batch import BatchStatus
from sheaf.model.batch_summary import BatchSummary, DocumentCounts

START = datetime(2026, 1, 1, tzinfo=UTC)
COUNTS = DocumentCounts(total=100, downloading=3, processing=2, succeeded=15, failed=5, cancelled=0)
RUNNING = BatchSummary(
    batch_id="BATCH-00000-AAAAA-20260101000000",
    product_type="X",
    status=BatchStatus.PROCESSING,
    counts=COUNTS,
    document_types={"PAN": 15},
    errors={},
    metadata=None,
    retried=None,
    created_at=START,
    started_at=START,
    finished_at=None,
    at=START + timedelta(seconds=10),
)


def test_what_is_in_nobodys_hands_and_has_not_ended_is_queued() -> None:
    assert (COUNTS.queued, COUNTS.ended, COUNTS.progress) == (75, 20, 0.2)


def test_the_rest_takes_as_long_as_the_pace_so_far_says() -> None:
    assert RUNNING.documents_per_second == 2.0
    assert RUNNING.eta_seconds == pytest.approx(40.0)


def test_a_batch_that_stands_still_gets_slower() -> None:
    later = replace(RUNNING, at=START + timedelta(seconds=20))
    assert (later.documents_per_second, later.eta_seconds) == (1.0, 80.0)


def test_nothing_is_foretold_before_a_document_has_ended() -> None:
    begun = replace(RUNNING, counts=replace(COUNTS, succeeded=0, failed=0))
    waiting = replace(begun, started_at=None)
    assert [(each.documents_per_second, each.eta_seconds) for each in (begun, waiting)] == [(None, None)] * 2


def test_a_finished_batch_tells_its_pace_and_has_nothing_left() -> None:
    counts = replace(COUNTS, downloading=0, processing=0, succeeded=95)
    ended = replace(RUNNING, counts=counts, status=BatchStatus.COMPLETED, finished_at=START + timedelta(seconds=50))
    assert (ended.documents_per_second, ended.eta_seconds) == (2.0, None)
    assert replace(ended, status=BatchStatus.CANCELLED).documents_per_second is None


def test_a_retry_has_a_pace_of_its_own() -> None:
    counts = DocumentCounts(total=100, downloading=0, processing=1, succeeded=94, failed=0, cancelled=0)
    again = replace(RUNNING, counts=counts, retried=10)
    assert again.documents_per_second == pytest.approx(0.4)
    assert again.eta_seconds == pytest.approx(15.0)
