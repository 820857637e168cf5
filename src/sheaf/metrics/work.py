"""What a worker counts of the documents that it downloads and reads."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter

from prometheus_client import CollectorRegistry

from sheaf.metrics.declared import (
    ATTEMPTS,
    CACHE,
    CONFIDENCE,
    DOCUMENTS,
    DOWNLOADED,
    DOWNLOADS_REPEATED,
    ERRORS,
    LEASES_LOST,
    STAGE_SECONDS,
    counter,
    histogram,
)
from sheaf.model.stage import Stage


class WorkMetrics:
    """Attempts, downloads and ends of documents."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._attempts = counter(ATTEMPTS, registry)
        self._leases_lost = counter(LEASES_LOST, registry)
        self._documents = counter(DOCUMENTS, registry)
        self._errors = counter(ERRORS, registry)
        self._stage_seconds = histogram(STAGE_SECONDS, registry)
        self._confidence = histogram(CONFIDENCE, registry)
        self._cache = counter(CACHE, registry)
        self._downloaded = counter(DOWNLOADED, registry)
        self._repeated = counter(DOWNLOADS_REPEATED, registry)

    def began(self, kind: str) -> None:
        self._attempts.labels(kind).inc()

    @contextmanager
    def downloading(self) -> Iterator[None]:
        """Time a download, however it ends."""
        started = perf_counter()
        try:
            yield
        finally:
            self.took(Stage.FETCH, perf_counter() - started)

    async def counted(self, chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        """Count the bytes of a download as they come."""
        async for chunk in chunks:
            self._downloaded.inc(len(chunk))
            yield chunk

    def repeated(self) -> None:
        self._repeated.inc()

    def took(self, stage: Stage, seconds: float) -> None:
        self._stage_seconds.labels(stage.value).observe(seconds)

    def extracted(self, document_type: str, confidences: Sequence[float]) -> None:
        self._documents.labels(document_type).inc()
        for confidence in confidences:
            self._confidence.labels(document_type).observe(confidence)

    def failed(self, code: str, detail: str | None) -> None:
        self._errors.labels(code, detail or "").inc()

    def cached(self, *, is_hit: bool) -> None:
        self._cache.labels("hit" if is_hit else "miss").inc()

    def lost_lease(self) -> None:
        self._leases_lost.inc()
