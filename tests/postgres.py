"""Fixtures for tests on a real PostgreSQL: one embedded server a session, one database a test."""

from __future__ import annotations

import asyncio
import itertools
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest

from sheaf.store.database import Database, migrate, open_database
from sheaf.store.embedded import start_embedded

_NUMBERS = itertools.count()


def _named(server_url: str, name: str) -> str:
    return server_url.replace("/postgres?", f"/{name}?")


async def _run(server_url: str, statement: str) -> None:
    connection = await asyncpg.connect(server_url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """A server that holds a migrated database `template`."""
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    folder.chmod(0o711)
    server = start_embedded(folder / "home")
    # Nothing here outlives the tests, and databases are made by the hundred.
    for statement in ("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()", "CREATE DATABASE template"):
        asyncio.run(_run(server.url, statement))
    asyncio.run(migrate(_named(server.url, "template")))
    yield server.url
    server.close()
    shutil.rmtree(folder)


@pytest.fixture
async def database_url(server_url: str) -> AsyncIterator[str]:
    """A database of this test's own, with all tables."""
    name = f"test_{os.getpid()}_{next(_NUMBERS)}"
    await _run(server_url, f"CREATE DATABASE {name} TEMPLATE template")
    yield _named(server_url, name)
    await _run(server_url, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    async with open_database(database_url, 20) as database:
        yield database
