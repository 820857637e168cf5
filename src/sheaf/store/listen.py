"""The queue as a worker asks it: its connections, and how often."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import asyncpg
from pgqueuer.adapters.drivers.asyncpg import AsyncpgPoolDriver
from pgqueuer.adapters.persistence.queries import Queries
from pgqueuer.domain.models import Job, TableChangedEvent, TracebackRecord, utc_now
from pgqueuer.domain.types import JOB_STATUS, QueueEntrypoint
from pgqueuer.ports.driver import NotifyCallback

GATHER_SECONDS = 0.05
_CHANGE: Final = "table_changed_event"
_END = '"delete"'


class ListeningDriver(AsyncpgPoolDriver):
    """PGQueuer's driver on a pool, one a queue manager; it never notifies before it listens.

    PGQueuer probes its listener while it opens it. On a pool the two go over different connections, so that the probe
    could overtake the LISTEN and be lost; ten seconds later the manager would take its listener for dead.
    """

    def __init__(self, pool: asyncpg.Pool[asyncpg.Record]) -> None:
        super().__init__(pool)
        self._listening = asyncio.Event()
        self._told: _Gathered | None = None

    async def add_listener(self, channel: str, callback: NotifyCallback) -> None:
        self._told = _Gathered(callback)
        await super().add_listener(channel, self._told)
        self._listening.set()

    def tell(self, change: TableChangedEvent) -> None:
        """Tell who listens of a change as the database would."""
        if self._told is not None:
            self._told.gather(change.model_dump_json())

    async def notify(self, channel: str, payload: str) -> None:
        await self._listening.wait()
        await super().notify(channel, payload)


class _Gathered:
    """Tells of changes in the queue at once, and of those that follow within GATHER_SECONDS together: each one told
    makes its manager look, and a single document makes four.

    Of the ends of jobs the database tells all who listen, and only who has done one has room for another: it tells
    itself.
    """

    def __init__(self, callback: NotifyCallback) -> None:
        self._callback = callback
        self._last = -GATHER_SECONDS
        self._is_due = False

    def __call__(self, payload: str | bytes | bytearray) -> None:
        if _CHANGE not in str(payload):
            self._callback(payload)
        elif _END not in str(payload):
            self.gather(payload)

    def gather(self, payload: str | bytes | bytearray) -> None:
        """Tell of a change, soon."""
        if not self._is_due:
            self._is_due = True
            loop = asyncio.get_running_loop()
            loop.call_at(self._last + GATHER_SECONDS, self._tell, payload)

    def _tell(self, payload: str | bytes | bytearray) -> None:
        self._is_due = False
        self._last = asyncio.get_running_loop().time()
        self._callback(payload)


@dataclass
class SteadyQueries(Queries):
    """PGQueuer's queries without its questions when to look again.

    Its manager asks three of them after each look, and looks ten times a second while jobs wait that it has no place
    for: with a backlog that was most of what workers and database did beside the reading. A worker looks whenever a
    job is added or one of its own ends, and each second anyway, so what waits is never left for longer than that.
    """

    driver: ListeningDriver

    async def log_jobs(self, job_status: list[tuple[Job, JOB_STATUS, TracebackRecord | None]]) -> None:
        """Write how jobs ended, which makes room for others."""
        await super().log_jobs(job_status)
        settings = self.qbe.settings
        self.driver.tell(
            TableChangedEvent(
                channel=settings.channel,
                sent_at=utc_now(),
                type=_CHANGE,
                operation="delete",
                table=settings.queue_table,
            )
        )

    async def eligible_queued_work(self, _entrypoints: list[QueueEntrypoint]) -> int:
        """Say that nothing is there to be looked for early."""
        return 0

    async def next_deferred_eta(self, _entrypoints: list[QueueEntrypoint]) -> timedelta | None:
        """Say that no job put off is to be looked for early."""
        return None

    async def queued_work(self, _entrypoints: list[QueueEntrypoint]) -> int:
        """Say that nothing is there to be looked for early."""
        return 0


def queries_on(pool: asyncpg.Pool[asyncpg.Record]) -> Queries:
    """Return what a worker's queue manager asks the queue with."""
    return SteadyQueries(ListeningDriver(pool))
