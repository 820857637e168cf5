"""A database that neither answers nor closes its connections, as behind a cable that was cut."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg
import psutil
import pytest

from sheaf.jobs.ports import StoreUnavailableError
from sheaf.store.database import Database, open_database
from tests.served import files, serve


@contextmanager
def frozen(pid: int) -> Iterator[None]:
    """Stop the server with this process and all that it started, and let them go on in the end."""
    processes = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
    for process in processes:
        os.kill(process.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for process in processes:
            os.kill(process.pid, signal.SIGCONT)


async def test_requests_are_told_to_come_back_while_the_database_hangs_and_served_afterwards(database_url: str) -> None:
    async with open_database(database_url, 4, statement_seconds=1.0) as database, serve(database) as served:
        token = await served.client()
        (row,) = await served.rows("SELECT pg_backend_pid() AS pid")
        body = {"product_type": "X", "file_urls": files("1")}
        with frozen(psutil.Process(row["pid"]).ppid()):
            async with asyncio.timeout(25):
                answers = await asyncio.gather(
                    served.http.post("/v1/bulk/multiupload", json=body, headers=token),
                    served.http.get("/v1/bulk/extracts", params={"batch_id": "X"}, headers=token),
                    served.http.get("/readyz"),
                )
        assert [answer.status_code for answer in answers] == [503] * 3
        assert all(answer.headers["Retry-After"] == "5" for answer in answers)
        async with asyncio.timeout(30):
            while (await served.http.post("/v1/bulk/multiupload", json=body, headers=token)).status_code != 201:
                await asyncio.sleep(0.1)
        assert await served.count("batches") == 1


async def test_a_connection_that_breaks_inside_the_driver_is_a_database_that_is_away(database: Database) -> None:
    with pytest.raises(StoreUnavailableError):
        async with database.connection():
            raise asyncpg.InternalClientError("cannot switch to state 12; another operation (2) is in progress")
