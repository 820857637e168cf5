"""A machine that is cut off in the middle of a transaction does not hold up the others."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import asyncpg
import pytest

from sheaf.jobs.ports import JobKind
from sheaf.store.database import open_database
from tests.integration.test_store_documents import submitted
from tests.served import serve


async def test_locks_of_a_machine_that_fell_silent_are_given_up(database_url: str) -> None:
    async with (
        open_database(database_url, 4, statement_seconds=1.0) as silent,
        open_database(database_url, 4) as database,
        serve(database) as served,
    ):
        (file_uuid,) = await submitted(served, 1)
        connection = await silent.pool.acquire()
        await connection.execute("BEGIN")
        await connection.execute("SELECT FROM documents FOR UPDATE")
        assert await served.documents.begin(JobKind.FETCH, file_uuid) is not None
        # The database has ended it meanwhile: it is back already, or has not heard of that yet and cannot be asked.
        with suppress(asyncpg.InternalClientError):
            await silent.pool.release(connection)


async def test_a_process_ends_though_a_connection_never_comes_back(database_url: str) -> None:
    async with asyncio.timeout(60), open_database(database_url, 4, statement_seconds=1.0) as silent:
        await silent.pool.acquire()
    with pytest.raises(asyncpg.InterfaceError):
        await silent.pool.acquire()
