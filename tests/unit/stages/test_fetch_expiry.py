"""When a pre-signed URL is over."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sheaf.stages.fetch.expiry import has_expired

NOW = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)
PAST_EPOCH = int(NOW.timestamp()) - 3600
COMING_EPOCH = int(NOW.timestamp()) + 3600

OVER = [
    "X-Amz-Date=20260301T100000Z&X-Amz-Expires=3600&X-Amz-Signature=x",
    "x-amz-date=20260301T100000Z&x-amz-expires=60",
    "X-Goog-Date=20260301T100000Z&X-Goog-Expires=60",
    f"AWSAccessKeyId=x&Signature=x&Expires={PAST_EPOCH}",
    f"GoogleAccessId=x&Expires={PAST_EPOCH}&Signature=x",
    "sv=2024-01-01&se=2026-03-01T11%3A00%3A00Z&sig=x",
    "se=2026-02-28&sig=x",
]

GOOD_OR_UNKNOWN = [
    "",
    "v=3",
    "X-Amz-Date=20260301T113000Z&X-Amz-Expires=3600",
    "X-Amz-Date=20260301T105950Z&X-Amz-Expires=3600",
    "X-Amz-Date=20260301T100000Z&X-Amz-Expires=60&X-Amz-Security-Token=x",
    "X-Amz-Date=20260301T100000Z",
    "X-Amz-Date=yesterday&X-Amz-Expires=60",
    "X-Amz-Date=20260301T100000Z&X-Amz-Expires=soon",
    "X-Amz-Date=20260301T100000Z&X-Amz-Expires=99999999999999999999",
    f"Signature=x&Expires={COMING_EPOCH}",
    f"Expires={PAST_EPOCH}",
    "Signature=x&Expires=Thu",
    "se=2026-03-01T13%3A00%3A00Z&sig=x",
    "se=soon&sig=x",
    "se=2020-01-01",
]


@pytest.mark.parametrize("query", OVER)
def test_a_signature_that_ended_is_recognised_without_a_request(query: str) -> None:
    assert has_expired(query, NOW)


@pytest.mark.parametrize("query", GOOD_OR_UNKNOWN)
def test_a_signature_that_may_still_hold_is_tried(query: str) -> None:
    assert not has_expired(query, NOW)
