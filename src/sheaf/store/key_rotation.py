"""A new root key takes the place of the older ones, beside running work: nothing but the data keys is wrapped anew."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import asyncpg

from sheaf.model.audit import Actor, AuditAction, AuditEvent
from sheaf.store.audit import record
from sheaf.store.database import Database
from sheaf.store.root_keys import RootKey, RootKeys

PAGE = 1000
LOCK = 0x5EAF_0002
"""Key of the advisory lock that lets one rotation run at a time: two that write the file of keys could lose one."""

# A batch that is just deleted is somebody else's; what is skipped is found in the next round.
OLDER = """
SELECT owner, root_id, wrapped FROM data_keys WHERE root_id = ANY($1)
LIMIT $2 FOR UPDATE SKIP LOCKED
"""
WRAP = """
UPDATE data_keys SET root_id = $1, wrapped = anew.wrapped
FROM unnest($2::text[], $3::bytea[]) AS anew (owner, wrapped) WHERE data_keys.owner = anew.owner
"""
COUNTS = """
SELECT root_id, (SELECT count(*) FROM data_keys WHERE data_keys.root_id = root_keys.root_id) AS keys
FROM root_keys ORDER BY created_at, root_id
"""


class RotationRunsError(Exception):
    """Another rotation is running."""


class KeyRotation:
    """Wraps all data keys by the newest root key of this process."""

    def __init__(self, database: Database, roots: RootKeys) -> None:
        self._database = database
        self._roots = roots

    async def counts(self) -> Mapping[str, int]:
        """Return how many data keys each root key wraps, by its id, the oldest first."""
        async with self._database.connection() as connection:
            return {row["root_id"]: row["keys"] for row in await connection.fetch(COUNTS)}

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Let no other rotation run meanwhile. Raises RotationRunsError."""
        async with self._database.connection() as connection:
            if not await connection.fetchval("SELECT pg_try_advisory_lock($1)", LOCK):
                raise RotationRunsError
            try:
                yield
            finally:
                await connection.execute("SELECT pg_advisory_unlock($1)", LOCK)

    async def allow(self, key: RootKey) -> None:
        """Let data keys be wrapped by `key`; to be said before any process may come to use it."""
        async with self._database.connection() as connection:
            await connection.execute("INSERT INTO root_keys (root_id) VALUES ($1)", key.key_id)

    async def run(self, by: Actor) -> int:
        """Wrap everything by the newest root key, have the older ones used no more, and return how many were wrapped.

        It can be broken off and begun again at any time: each data key is wrapped by one key or the other.

        Raises:
            RootKeyMissingError: a data key is wrapped by a root key that this process does not have.
        """
        newest, wrapped = self._roots.newest(), 0
        while True:
            older = [root_id for root_id in await self.counts() if root_id != newest.key_id]
            while done := await self._page(older):
                wrapped += done
            if await self._retire(older, by):
                return wrapped

    async def _page(self, older: list[str]) -> int:
        newest = self._roots.newest()
        async with self._database.transaction() as connection:
            rows = await connection.fetch(OLDER, older, PAGE)
            anew = [
                newest.wrap(self._roots.find(row["root_id"]).unwrap(row["wrapped"], row["owner"]), row["owner"])
                for row in rows
            ]
            await connection.execute(WRAP, newest.key_id, [row["owner"] for row in rows], anew)
        return len(rows)

    async def _retire(self, older: list[str], by: Actor) -> bool:
        """Take the older keys from those that may wrap. False: one was wrapped with meanwhile."""
        try:
            async with self._database.transaction() as connection:
                await connection.execute("DELETE FROM root_keys WHERE root_id = ANY($1)", older)
                await record(connection, AuditEvent(action=AuditAction.KEY_ROTATED, by=by))
        except asyncpg.ForeignKeyViolationError:
            return False
        return True
