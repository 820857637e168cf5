"""The log tells how far a long document is, and nothing of what stands on it."""

from __future__ import annotations

from structlog.testing import capture_logs

from sheaf.jobs.reading import HowFar


def test_a_long_document_is_mentioned_with_its_pages() -> None:
    with capture_logs() as log:
        far = HowFar(every_seconds=0.0)
        far.on_page(7, 300)
    assert log == [{"event": "pages_read", "log_level": "info", "pages_read": 7, "page_count": 300}]


def test_a_document_that_is_read_at_once_is_not_mentioned() -> None:
    with capture_logs() as log:
        far = HowFar()
        for page in range(1, 11):
            far.on_page(page, 10)
    assert not log
