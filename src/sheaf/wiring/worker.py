"""Builds the worker that downloads and reads."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta

import structlog

from sheaf.jobs.buckets import SCHEMES, BucketFiles
from sheaf.jobs.cache import CacheKeys, ContentCache
from sheaf.jobs.notify import Notifier
from sheaf.jobs.pool import WorkerPool
from sheaf.jobs.signs import SignsOfLife
from sheaf.jobs.uploads import UploadedFiles
from sheaf.jobs.work import FetchRetries, Tools, Work
from sheaf.jobs.worker import Doing, Worker, WorkerLimits
from sheaf.metrics.machine import PoolCollector, new_registry
from sheaf.metrics.page import serve_metrics
from sheaf.metrics.work import WorkMetrics
from sheaf.settings import Settings
from sheaf.stages.fetch import Fetcher, Poster
from sheaf.stages.read.models import ModelsMissingError
from sheaf.store.listen import queries_on
from sheaf.traces import Traces
from sheaf.wiring.buckets import bucket_reader
from sheaf.wiring.outgoing import fetch_policy, notify_limits, post_policy, trust
from sheaf.wiring.reader_version import reader_version
from sheaf.wiring.reading import PipelineStart, build_pool
from sheaf.wiring.state import CannotStartError, State, open_state
from sheaf.wiring.tracing import open_traces


@dataclass(frozen=True, slots=True)
class Watching:
    """What tells others of the work."""

    metrics: WorkMetrics
    traces: Traces


async def run_worker(settings: Settings, processes: int | None, stop: asyncio.Event) -> None:
    """Take jobs until `stop` is set; those begun are finished within the grace time.

    Raises:
        CannotStartError: see `open_state`; or there are no models to read with.
        OSError: the port for the metrics is taken.
    """
    async with AsyncExitStack() as stack:
        state = await stack.enter_async_context(open_state(settings))
        fetch = await stack.enter_async_context(Fetcher(fetch_policy(settings.fetch), trust()))
        post = await stack.enter_async_context(Poster(post_policy(settings), trust()))
        notifier = Notifier(state.outbox, post, notify_limits(settings.webhook))
        try:
            pool = await stack.enter_async_context(build_pool(settings, processes))
        except ModelsMissingError as error:
            raise CannotStartError(str(error)) from error
        registry = new_registry(settings.storage.home, lambda: state.database.state)
        registry.register(PoolCollector(lambda: pool.state))
        traces = await stack.enter_async_context(open_traces(settings.traces, "worker"))
        tools = await _tools(state, fetch, pool, settings, Watching(WorkMetrics(registry), traces))
        if settings.metrics.worker_port is not None:
            stack.enter_context(serve_metrics(registry, settings.metrics.worker_host, settings.metrics.worker_port))
        structlog.stdlib.get_logger("sheaf.worker").info("worker_ready", processes=pool.processes)
        signs = SignsOfLife(state.workers, pool.processes, timedelta(seconds=settings.worker.lease_seconds))
        doing = Doing(Work(tools), notifier, state.retention, signs)
        await _worker(doing, state, settings, pool.processes).run(stop)


async def _tools(state: State, fetch: Fetcher, pool: WorkerPool, settings: Settings, watching: Watching) -> Tools:
    keys = CacheKeys(state.cache_secret, await asyncio.to_thread(reader_version, PipelineStart.of(settings)))
    return Tools(
        store=state.documents,
        blobs=state.blobs,
        fetch=fetch,
        pool=pool,
        retries=FetchRetries(attempts=settings.fetch.attempts, first_seconds=settings.fetch.first_retry_seconds),
        cache=ContentCache(state.documents, state.blobs, keys),
        sources={
            "sheaf": UploadedFiles(state.uploads, state.blobs),
            **dict.fromkeys(SCHEMES, BucketFiles(bucket_reader(settings), state.blobs, state.prefixes)),
        },
        metrics=watching.metrics,
        traces=watching.traces,
    )


def _worker(doing: Doing, state: State, settings: Settings, processes: int) -> Worker:
    limits = WorkerLimits(
        fetches=settings.fetch.concurrency,
        # One more than can be read at a time: its file is loaded when a process becomes free.
        processes=processes + 1,
        visits=settings.webhook.concurrency,
        lease=timedelta(seconds=settings.worker.lease_seconds),
        grace=timedelta(seconds=settings.worker.grace_seconds),
        sweep=timedelta(seconds=settings.worker.sweep_seconds),
        strays=timedelta(seconds=settings.worker.stray_seconds),
    )
    return Worker(doing, state.documents, lambda: queries_on(state.database.pool), limits)
