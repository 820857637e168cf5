"""A worker takes jobs from the queue until it is told to stop.

PGQueuer gives out the jobs, keeps their heartbeats, and hands the jobs of a worker that fell silent to another one.
"""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeAlias
from uuid import UUID

import structlog
from pgqueuer.adapters.persistence.queries import Queries
from pgqueuer.core.qm import QueueManager
from pgqueuer.domain.errors import RetryRequested
from pgqueuer.domain.models import Job

from sheaf.jobs.notify import NOTIFY, Notifier, read_visit_key
from sheaf.jobs.ports import JobKind, JobStore, StoreUnavailableError
from sheaf.jobs.retention import Retention
from sheaf.jobs.signs import SignsOfLife
from sheaf.jobs.work import Work

POLL = timedelta(seconds=1)
"""New jobs are announced; this is how often a worker looks for those put off and those of a dead worker."""
RESTART_SECONDS = 1.0

Handle: TypeAlias = Callable[[Job], Coroutine[None, None, None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerLimits:
    """`fetches`, `processes` and `visits` of endpoints are the jobs of each kind that one worker has at a time.

    `strays` is how long a round through all shelves of files takes, in which those that no document knows are erased.
    """

    fetches: int
    processes: int
    visits: int
    lease: timedelta
    grace: timedelta
    sweep: timedelta
    strays: timedelta


@dataclass(frozen=True, slots=True)
class Doing:
    """What does the jobs: those of documents, and the visits of endpoints; and what erases what is past its days.

    `signs` tell others of it.
    """

    work: Work
    notifier: Notifier
    retention: Retention
    signs: SignsOfLife


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of job by the queue's name, how many of it run at a time, and what does one."""

    entrypoint: str
    jobs: int
    handle: Handle


class Worker:
    """Runs all kinds of job in one process."""

    def __init__(self, doing: Doing, store: JobStore, queries: Callable[[], Queries], limits: WorkerLimits) -> None:
        """Ask the queue with `queries`, of which each kind of job has its own."""
        self._work = doing.work
        self._notifier = doing.notifier
        self._retention = doing.retention
        self._signs = doing.signs
        self._store = store
        self._queries = queries
        self._limits = limits
        self._log = structlog.stdlib.get_logger("sheaf.worker")

    async def run(self, stop: asyncio.Event) -> None:
        """Take jobs until `stop` is set; then finish those begun, within the grace time."""
        limits = self._limits
        kinds = (
            _Kind(JobKind.FETCH.value, limits.fetches, self._handler(JobKind.FETCH)),
            _Kind(JobKind.PROCESS.value, limits.processes, self._handler(JobKind.PROCESS)),
            _Kind(NOTIFY, limits.visits, self._notify),
        )
        consumers = [asyncio.create_task(self._consume(kind, stop)) for kind in kinds]
        besides = (self._signs.give, self._sweep, self._erase_strays)
        others = [asyncio.create_task(other(stop)) for other in besides]
        await stop.wait()
        _, late = await asyncio.wait(consumers, timeout=self._limits.grace.total_seconds())
        for task in (*late, *others):
            task.cancel()
        await asyncio.gather(*consumers, *others, return_exceptions=True)

    async def _consume(self, kind: _Kind, stop: asyncio.Event) -> None:
        """Keep a queue manager of `kind` running: it ends when the database goes away, and is then started anew."""
        while not stop.is_set():
            manager = QueueManager(self._queries())
            manager.entrypoint(kind.entrypoint)(kind.handle)
            stopper = asyncio.create_task(_pass_on(stop, manager.shutdown))
            batch_size = max(1, kind.jobs // 2)
            try:
                await manager.run(
                    dequeue_timeout=POLL,
                    batch_size=batch_size,
                    max_concurrent_tasks=max(kind.jobs, 2 * batch_size),
                    shutdown_on_listener_failure=True,
                    heartbeat_timeout=self._limits.lease,
                    log_aggregation_interval=timedelta(0),
                )
            except Exception:  # noqa: BLE001 - the boundary: a worker outlives what it meets
                self._log.exception("queue_lost", kind=kind.entrypoint)
                await _wait(stop, RESTART_SECONDS)
            finally:
                stopper.cancel()

    def _handler(self, kind: JobKind) -> Handle:
        async def handle(job: Job) -> None:
            if job.payload is None:
                raise ValueError("a job without a document")
            with self._signs.at(kind):
                again = await self._work.run(kind, UUID(bytes=job.payload), job.priority)
            if again is not None:
                raise RetryRequested(again)

        return handle

    async def _notify(self, job: Job) -> None:
        if job.payload is None:
            raise ValueError("a job without a visit")
        again = await self._notifier.run(*read_visit_key(job.payload.decode()))
        if again is not None:
            raise RetryRequested(again)

    async def _sweep(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            try:
                swept = await self._store.sweep()
                expired = await self._retention.erase_expired()
                await self._work.erase_left()
                visits = await self._notifier.sweep()
                await self._signs.sweep()
            except StoreUnavailableError:
                self._log.warning("store_unavailable", kind="sweep")
            else:
                if swept:
                    self._log.warning("documents_without_job", count=swept)
                if expired:
                    self._log.info("retention_erased", batches=expired)
                if visits:
                    self._log.warning("endpoints_without_visit", count=visits)
            await _wait(stop, self._limits.sweep.total_seconds())

    async def _erase_strays(self, stop: asyncio.Event) -> None:
        """Look through one shelf after the other, evenly over the time of a round."""
        shelves = self._work.shelves
        # Workers begin at different places, and one that never lives through a round leaves no shelf out.
        for shelf in itertools.cycle(random.sample(shelves, len(shelves))):
            await _wait(stop, self._limits.strays.total_seconds() / len(shelves))
            if stop.is_set():
                return
            try:
                erased = await self._work.erase_strays(shelf)
            except StoreUnavailableError:
                self._log.warning("store_unavailable", kind="strays")
            else:
                if erased:
                    self._log.warning("stray_files_erased", count=erased)


async def _pass_on(stop: asyncio.Event, shutdown: asyncio.Event) -> None:
    await stop.wait()
    shutdown.set()


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)
