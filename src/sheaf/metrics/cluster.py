"""Figures of the whole cluster: asked of the database, and not again for some seconds, however many ask."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress

from prometheus_client.core import Metric
from prometheus_client.registry import Collector

from sheaf.metrics.declared import (
    BATCHES_OLDEST,
    BATCHES_UNFINISHED,
    DATABASE_UP,
    DOCUMENTS_UNFINISHED,
    JOBS_IN_HAND,
    JOBS_SILENT,
    QUEUE_DEPTH,
    QUEUE_OLDEST,
    WORKERS,
    gauge,
)
from sheaf.model.running import QueueState

FRESH_SECONDS = 5.0
ASK_SECONDS = 3.0
"""A database that hangs must not keep the figures of the process from who asks for them."""


class ClusterMetrics(Collector):
    """What `ask` said last; None: it could not be asked. `refresh` before collecting."""

    def __init__(self, ask: Callable[[], Awaitable[QueueState | None]]) -> None:
        self._ask = ask
        self._state: QueueState | None = None
        self._asked_at = -FRESH_SECONDS
        self._asking = asyncio.Lock()

    async def refresh(self) -> None:
        """Ask anew unless what is known is fresh; those who come meanwhile wait for the same answer."""
        async with self._asking:
            if time.monotonic() - self._asked_at >= FRESH_SECONDS:
                self._state = None
                with suppress(TimeoutError):
                    async with asyncio.timeout(ASK_SECONDS):
                        self._state = await self._ask()
                self._asked_at = time.monotonic()

    def collect(self) -> Iterator[Metric]:
        state = self._state
        yield gauge(DATABASE_UP, int(state is not None))
        if state is not None:
            kinds = state.kinds.items()
            yield gauge(QUEUE_DEPTH, {kind: each.waiting for kind, each in kinds})
            yield gauge(QUEUE_OLDEST, {kind: each.oldest_seconds for kind, each in kinds})
            yield gauge(JOBS_IN_HAND, {kind: each.in_hand for kind, each in kinds})
            yield gauge(JOBS_SILENT, {kind: each.silent_seconds for kind, each in kinds})
            yield gauge(WORKERS, {each.value: number for each, number in state.workers.items()})
            yield gauge(BATCHES_UNFINISHED, state.batches)
            yield gauge(BATCHES_OLDEST, state.oldest_batch_seconds)
            yield gauge(DOCUMENTS_UNFINISHED, state.documents)
