"""Builds the API."""

from __future__ import annotations

import asyncio
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from socket import socket

import uvicorn

from sheaf.calibration.file import load_fitted
from sheaf.doctypes.catalog import load_catalog
from sheaf.export.folder import erase_left
from sheaf.jobs.collecting import keep_for_good
from sheaf.jobs.on_demand import OnDemandPool
from sheaf.jobs.prefixes import PrefixReader
from sheaf.jobs.submit import Submitter
from sheaf.jobs.uploads import Uploader, UploadLimits
from sheaf.metrics.cluster import ClusterMetrics
from sheaf.metrics.http import SubmitMetrics
from sheaf.metrics.machine import new_registry
from sheaf.model.drawing import DrawnPage, DrawTask
from sheaf.model.error import ErrorDetail
from sheaf.serve.app import Services, build_app
from sheaf.serve.attempts import Attempts
from sheaf.serve.protocol import protocol_for
from sheaf.settings import Settings
from sheaf.store.sign_ins import SignInStore
from sheaf.traces import Traces
from sheaf.wiring.buckets import bucket_reader
from sheaf.wiring.drawing import build_drawing
from sheaf.wiring.state import State
from sheaf.wiring.tracing import open_traces


async def run_api(state: State, settings: Settings, listening: socket, stop: asyncio.Event) -> None:
    """Answer requests on `listening` until `stop` is set and load balancers had their time to see it.

    Requests that have begun are finished.
    """
    await asyncio.to_thread(erase_left)
    async with build_drawing(settings) as drawing, open_traces(settings.traces, "api") as traces:
        await _answer(_services(state, settings, drawing, traces, stop), settings, listening)


def _services(
    state: State,
    settings: Settings,
    drawing: OnDemandPool[DrawTask, DrawnPage | ErrorDetail],
    traces: Traces,
    stop: asyncio.Event,
) -> Services:
    registry = new_registry(settings.storage.home, lambda: state.database.state)
    cluster = ClusterMetrics(state.queue.state)
    registry.register(cluster)
    submits_per_minute = settings.limits.submits_per_minute
    return Services(
        accounts=state.accounts,
        attempts=Attempts(state.accounts, SignInStore(state.database), settings.sign_in),
        batches=state.batches,
        summaries=state.summaries,
        changes=state.changes,
        redacted=state.batches,
        blobs=state.blobs,
        audit=state.audit,
        submitter=Submitter(state.batches, SubmitMetrics(registry), submits_per_minute=submits_per_minute),
        uploader=Uploader(state.uploads, state.blobs, _upload_limits(settings)),
        prefix_reader=PrefixReader(bucket_reader(settings), state.prefixes),
        readiness=state.readiness,
        registry=registry,
        cluster=cluster,
        traces=traces,
        card=load_fitted(settings.score.calibration_file).card,
        catalog=load_catalog(),
        browse=state.browse,
        reviews=state.reviews,
        terms=state.accounts,
        drawing=drawing,
        endpoints=state.endpoints,
        deliveries=state.deliveries,
        allow_private=settings.fetch.allow_private,
        draining=stop,
        stop=asyncio.Event(),
    )


async def _answer(services: Services, settings: Settings, listening: socket) -> None:
    _allow_files(settings.connection.limit)
    config = uvicorn.Config(
        build_app(services, settings.api, settings.limits),
        http=protocol_for(settings.connection),
        h11_max_incomplete_event_size=settings.connection.header_bytes,
        timeout_keep_alive=round(settings.connection.idle_seconds),
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        # Otherwise uvicorn believes whoever is on this machine about where a request came from.
        proxy_headers=bool(settings.api.trusted_proxies),
        forwarded_allow_ips=settings.api.trusted_proxies,
        timeout_graceful_shutdown=round(settings.worker.grace_seconds),
    )
    server = _Server(config)
    keep_for_good()
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    stopping = asyncio.create_task(services.draining.wait())
    await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    await asyncio.wait({serving}, timeout=settings.drain.seconds)
    services.stop.set()
    server.should_exit = True
    stopping.cancel()
    await serving


def _upload_limits(settings: Settings) -> UploadLimits:
    return UploadLimits(
        file_bytes=settings.fetch.size_limit_bytes,
        total_bytes=settings.upload.total_bytes,
        files=settings.upload.files,
        lifetime=timedelta(hours=settings.upload.hours),
    )


def _allow_files(connections: int) -> None:
    """Have room for so many connections beside files and the database: a shell's usual limit is 1024 in all."""
    now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = connections + 512
    if now != resource.RLIM_INFINITY and now < wanted:
        allowed = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, most))


class _Server(uvicorn.Server):
    """Leaves the signals to `sheaf.cli`: there is more to stop than a server."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
