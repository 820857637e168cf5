"""What the API counts of its requests, and of the batches that it accepts."""

from __future__ import annotations

from prometheus_client import CollectorRegistry

from sheaf.metrics.declared import (
    BATCHES_ACCEPTED,
    DOCUMENTS_ACCEPTED,
    REQUEST_SECONDS,
    REQUESTS,
    counter,
    histogram,
)

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
"""What else a client may write as a method counts as `other`: labels are ours to choose."""


class HttpMetrics:
    """Requests by route."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._requests = counter(REQUESTS, registry)
        self._seconds = histogram(REQUEST_SECONDS, registry)

    def answered(self, method: str, route: str | None, status: int, seconds: float) -> None:
        """Count a request. `route` is the template, None where none fits; `status` is 0 where nothing was answered."""
        method, route = method if method in _METHODS else "other", route or "unmatched"
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(method, route).observe(seconds)


class SubmitMetrics:
    """Accepted batches."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._batches = counter(BATCHES_ACCEPTED, registry)
        self._documents = counter(DOCUMENTS_ACCEPTED, registry)

    def accepted(self, documents: int) -> None:
        self._batches.inc()
        self._documents.inc(documents)
