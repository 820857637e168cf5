"""Which workers there are: told by themselves, also when idle; gone when stopped, silent when killed, then swept."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

from sheaf import __version__
from sheaf.jobs.worker import Worker
from sheaf.metrics.cluster import FRESH_SECONDS
from sheaf.model.running import SeenWorker, WorkerSign, WorkerState
from sheaf.store.workers import WorkerStore
from tests.faults.other_worker import Slow, other_worker
from tests.integration.test_dashboard import signed_in
from tests.integration.test_http_extracts import submit
from tests.integration.test_metrics import asked, value
from tests.integration.test_store_documents import submitted
from tests.integration.test_store_worker import until
from tests.served import Downloads, Readers, Served

LEASE_SECONDS = 1.0
START_SECONDS = 200
"""A process of its own imports all that it needs first, on a machine that may have other things to do."""
SIGN = WorkerSign(
    worker_id=uuid4(),
    host="reader-1",
    process_id=7,
    version=__version__,
    processes=2,
    downloading=0,
    reading=0,
    read=0,
    is_stopping=False,
)


@asynccontextmanager
async def at_work(worker: Worker) -> AsyncIterator[asyncio.Event]:
    stop = asyncio.Event()
    running = asyncio.create_task(worker.run(stop))
    try:
        yield stop
    finally:
        stop.set()
        await running


async def seen(served: Served, *states: WorkerState, seconds: float = 30) -> list[SeenWorker]:
    """Return the workers once they are in these states."""
    found: list[SeenWorker] = []

    async def are() -> bool:
        found[:] = await WorkerStore(served.database).list()
        return sorted(each.state for each in found) == sorted(states)

    await until(are, seconds)
    return found


async def test_a_worker_that_has_nothing_to_do_is_known_and_one_that_stopped_is_not(served: Served) -> None:
    async with at_work(served.worker(Downloads(), Readers(), lease_seconds=LEASE_SECONDS)):
        (idle,) = await seen(served, WorkerState.IDLE)
        assert (idle.sign.host, idle.sign.process_id) == (socket.gethostname(), os.getpid())
        assert (idle.sign.version, idle.sign.processes, idle.sign.read) == (__version__, 4, 0)
        (row,) = await served.rows("SELECT seen_at FROM workers")

        async def is_heard_of_again() -> bool:
            return bool((await served.rows("SELECT seen_at FROM workers"))[0]["seen_at"] > row["seen_at"])

        await until(is_heard_of_again)
    assert await seen(served) == []


async def test_a_worker_tells_what_it_has_in_hand_and_that_it_stops(served: Served) -> None:
    await submitted(served, 2)
    async with at_work(served.worker(Downloads(), Slow(3), lease_seconds=LEASE_SECONDS)) as stop:
        (busy,) = await seen(served, WorkerState.BUSY)
        assert busy.sign.downloading + busy.sign.reading > 0
        await until(lambda: _is(served, "reading = 2"))
        stop.set()
        await seen(served, WorkerState.STOPPING)
    assert await seen(served) == []


async def test_a_worker_counts_what_it_has_read(served: Served) -> None:
    await submitted(served, 2)
    async with at_work(served.worker(Downloads(), Readers(), lease_seconds=LEASE_SECONDS)):
        await until(lambda: _is(served, "read = 2 AND downloading + reading = 0"))


async def _is(served: Served, condition: str) -> bool:
    """Say whether it is so of the one worker that there is."""
    (row,) = await served.rows(f"SELECT bool_and({condition}) AS is_so FROM workers")
    return bool(row["is_so"])


async def test_a_killed_worker_falls_silent_and_is_swept_by_another_one(
    served: Served, database_url: str, tmp_path: Path
) -> None:
    with other_worker((database_url, tmp_path, 0.0, LEASE_SECONDS)) as other:
        (alive,) = await seen(served, WorkerState.IDLE, seconds=START_SECONDS)
        assert alive.sign.process_id == other.pid
        other.kill()
        (dead,) = await seen(served, WorkerState.SILENT)
    assert dead.sign == alive.sign
    async with at_work(served.worker(Downloads(), Readers())):
        await seen(served, WorkerState.IDLE, WorkerState.SILENT)
        await served.rows(
            "UPDATE workers SET silent_after = silent_after - interval '1 hour' WHERE silent_after < now()"
        )
        await seen(served, WorkerState.IDLE)


async def test_prometheus_is_told_of_workers_by_state(served: Served) -> None:
    states = ("idle", "busy", "stopping", "silent")
    assert [value(await asked(served), "sheaf_workers", state=state) for state in states] == [0, 0, 0, 0]
    async with at_work(served.worker(Downloads(), Readers())):
        await seen(served, WorkerState.IDLE)
        await asyncio.sleep(FRESH_SECONDS)
        assert [value(await asked(served), "sheaf_workers", state=state) for state in states] == [1, 0, 0, 0]


async def test_the_overview_shows_how_many_workers_there_are_and_not_where(served: Served) -> None:
    browser = await signed_in(served)
    async with at_work(served.worker(Downloads(), Readers())):
        await seen(served, WorkerState.IDLE)
        page = (await browser.get("/")).text
        assert "<dt>Workers</dt><dd>1 <small>reads 4 at a time</small></dd>" in page
        assert socket.gethostname() not in page
        assert "no worker runs" not in page


async def test_the_overview_says_so_where_documents_wait_and_no_worker_runs(
    served: Served,
) -> None:
    credentials = await served.accounts.create("Test Lender")
    browser = await signed_in(served, credentials)
    assert "no worker runs" not in (await browser.get("/")).text, "nothing waits"
    await WorkerStore(served.database).tell(SIGN, timedelta(milliseconds=1))
    await submit(served, await served.token(credentials), "a")
    page = (await browser.get("/")).text
    assert "Documents wait and no worker runs; the last was heard of <time" in page
    assert '<dt>Workers</dt><dd class="bad">0</dd>' in page


async def test_a_request_of_an_account_sees_no_row_of_workers(served: Served) -> None:
    await served.client()
    (account,) = await served.accounts.list()
    async with served.database.of_account(account.key) as connection:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.fetch("SELECT host FROM workers")
