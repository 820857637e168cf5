"""Connections to PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import cast

import asyncpg

from sheaf.jobs.ports import StoreUnavailableError
from sheaf.model.running import ConnectionState
from sheaf.store.migrate import migrate_queue, migrate_tables, newest_revision
from sheaf.store.queue import Connection
from sheaf.store.walls import HAS_ROLE, ROLE, SETTING

ACQUIRE_SECONDS = 10.0
"""A request that finds all connections taken for this long is told to come back."""
STATEMENT_SECONDS = 20.0
"""A statement that is not answered for this long never will be: the database hangs, or the way to it is cut."""

BIND = f"SELECT set_config('role', '{ROLE}', true), set_config('{SETTING}', $1, true)"
"""Until the transaction ends; then the connection is the owner's again."""

UNAVAILABLE = (
    OSError,
    TimeoutError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # a connection that broke while the driver was using it
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.TransactionRollbackError,
    asyncpg.InvalidCachedStatementError,  # a newer version has just migrated; the next try asks anew
)


class Database:
    """A pool of connections. Shared by all stores of a process."""

    def __init__(self, pool: asyncpg.Pool[asyncpg.Record], *, has_walls: bool) -> None:
        self.pool = pool
        self._has_walls = has_walls

    @property
    def state(self) -> ConnectionState:
        """Tell how the connections stand."""
        opened, idle = self.pool.get_size(), self.pool.get_idle_size()
        return ConnectionState(busy=opened - idle, idle=idle, unopened=self.pool.get_max_size() - opened)

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """Lend a connection.

        Raises:
            StoreUnavailableError: the database cannot be reached or went away.
        """
        try:
            async with self.pool.acquire(timeout=ACQUIRE_SECONDS) as connection:
                # A pooled connection stands in for the real one and has all its methods.
                yield cast(Connection, connection)
        except UNAVAILABLE as error:
            raise StoreUnavailableError from error

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """Lend a connection inside a transaction, which commits at the end and rolls back on an exception."""
        async with self.connection() as connection, connection.transaction():
            yield connection

    @asynccontextmanager
    async def of_account(self, account_key: int) -> AsyncIterator[Connection]:
        """Lend a connection inside a transaction that sees and changes nothing of other accounts.

        Everything that is done for a client goes through here: it is the one place where an account is bound.
        """
        async with self.transaction() as connection:
            if self._has_walls:
                await connection.execute(BIND, str(account_key))
            yield connection


@asynccontextmanager
async def open_database(
    database_url: str, connections: int, statement_seconds: float = STATEMENT_SECONDS
) -> AsyncIterator[Database]:
    """Open a pool of at most `connections` on a migrated database; a statement may take `statement_seconds`.

    At the end connections that are still lent are waited for as long, and then cut.
    """
    milliseconds = str(round(1000 * statement_seconds))
    pool = await asyncpg.create_pool(
        database_url,
        min_size=1,
        max_size=connections,
        command_timeout=statement_seconds,
        reset=_keep,
        # A machine that is cut off in the middle of a transaction keeps its locks until the server gives it up, which
        # by itself takes hours; all who need them would wait.
        server_settings={
            "idle_in_transaction_session_timeout": milliseconds,
            "tcp_user_timeout": milliseconds,
            "tcp_keepalives_idle": str(max(1, round(statement_seconds / 2))),
            "tcp_keepalives_interval": "5",
        },
    )
    try:
        yield Database(pool, has_walls=await pool.fetchval(HAS_ROLE))
    finally:
        await _close(pool, statement_seconds)


async def _keep(connection: Connection) -> None:
    """Leave a connection that is given back as it is.

    The driver has rolled back what was open and forgotten its listeners. What else a session can have is set until
    the transaction ends or not at all (BIND), so that asking the server to reset it, a way there and back for each
    time that a connection is lent, would change nothing.
    """


async def _close(pool: asyncpg.Pool[asyncpg.Record], seconds: float) -> None:
    """Close `pool`; a process that is told to end must, though the way to its database is cut."""
    try:
        await asyncio.wait_for(pool.close(), seconds)
    except TimeoutError:
        pool.terminate()


async def migrate(database_url: str) -> None:
    """Bring the tables up to date; call once at the start of every process that uses the database."""
    await asyncio.to_thread(migrate_tables, database_url)
    await migrate_queue(database_url)


class DatabaseReadiness:
    """Tells whether the database has the tables that this version works with."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._revision = newest_revision()

    async def is_ready(self) -> bool:
        """Raises StoreUnavailableError when the database cannot be reached."""
        async with self._database.connection() as connection:
            exists = await connection.fetchval("SELECT to_regclass('sheaf_schema_version') IS NOT NULL")
            if not exists:
                return False
            revision: str | None = await connection.fetchval("SELECT version_num FROM sheaf_schema_version")
        return revision is not None and revision >= self._revision
