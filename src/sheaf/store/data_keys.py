"""Data keys in the database, wrapped by a root key that is not: one for each batch, and one for the installation.

Whoever deletes a batch deletes its key, and with it what any copy of its files or records could still be read with.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import asyncpg

from sheaf.model.data_key import DataKey
from sheaf.store.database import Database
from sheaf.store.queue import Connection
from sheaf.store.root_keys import FERNET_BEGINS, RootKeyMissingError, RootKeys
from sheaf.store.seal import Seal

INSTALLATION = "installation"
"""Owner of the key for what belongs to no batch: secrets of accounts, the key of the content cache, names of files."""

KEY_OF_BATCH = "data_keys.owner = 'batch:' || batches.batch_key"
"""Joins the key of a batch; `DataKeys.opened` takes its columns `root_id` and `wrapped`, which are NULL without one."""

INSERT = "INSERT INTO data_keys (owner, root_id, wrapped) VALUES ($1, $2, $3) ON CONFLICT (owner) DO NOTHING"
FIND = "SELECT root_id, wrapped FROM data_keys WHERE owner = $1"


class UnknownRootKeyError(Exception):
    """None of the root keys of this process is one with which this database was sealed."""


def batch_owner(batch_key: int) -> str:
    return f"batch:{batch_key}"


class DataKeys:
    """Makes, opens and destroys data keys, in the transaction of what they are for."""

    def __init__(self, roots: RootKeys) -> None:
        self._roots = roots

    async def register(self, database: Database) -> None:
        """Tell the database that the newest root key may wrap data keys; call at the start of every process.

        Raises:
            UnknownRootKeyError: there are others, and none of them is among ours.
        """
        async with database.transaction() as connection:
            await connection.execute("LOCK TABLE root_keys IN SHARE ROW EXCLUSIVE MODE")
            known = [row["root_id"] for row in await connection.fetch("SELECT root_id FROM root_keys")]
            if known and not set(known) & set(self._roots.ids):
                raise UnknownRootKeyError(f"none of the root keys is one of this database's: {', '.join(known)}")
            await connection.execute(
                "INSERT INTO root_keys (root_id) VALUES ($1) ON CONFLICT DO NOTHING", self._roots.newest().key_id
            )

    async def of(self, connection: Connection, owner: str) -> DataKey:
        """Return the owner's key, made when there is none.

        Raises:
            RootKeyMissingError: it is wrapped by a root key that this process does not have, or the newest one of this
                process is used no more.
        """
        found = await connection.fetchrow(FIND, owner)
        if found is None:
            root = self._roots.newest()
            try:
                await connection.execute(INSERT, owner, root.key_id, root.wrap(DataKey.draw(), owner))
            except asyncpg.ForeignKeyViolationError:
                raise RootKeyMissingError(root.key_id) from None
            found = await connection.fetchrow(FIND, owner)
        assert found is not None
        return self.opened(found, owner)

    def opened(self, row: asyncpg.Record, owner: str) -> DataKey:
        """Return the owner's key from its columns. Raises RootKeyMissingError."""
        return self._roots.find(row["root_id"]).unwrap(row["wrapped"], owner)

    def of_batch(self, row: asyncpg.Record) -> DataKey | None:
        """Return the key of a batch from a row with `batch_key` and its joined key.

        None: an earlier release sealed nothing of it, or the key is destroyed.
        """
        return None if row["wrapped"] is None else self.opened(row, batch_owner(row["batch_key"]))

    async def destroy(self, connection: Connection, owner: str) -> None:
        """Delete the owner's key: what it sealed is unreadable when the transaction ends."""
        await connection.execute("DELETE FROM data_keys WHERE owner = $1", owner)

    async def sealing(self, database: Database) -> Sealing:
        """Return these keys with what seals that which belongs to no batch."""
        async with database.transaction() as connection:
            return Sealing(self, Seal(await self.of(connection, INSTALLATION)))

    def password(self, key: DataKey, sealed: bytes | None, file_uuid: UUID) -> str | None:
        """Return a document's password; None when it has none, or one that cannot be opened: it is then asked for."""
        if sealed is None:
            return None
        if sealed.startswith(FERNET_BEGINS):
            return self._roots.open_fernet(sealed)
        return Seal(key).open(sealed, str(file_uuid))


@dataclass(frozen=True, slots=True)
class Sealing:
    """What seals: the keys of batches, and for texts of accounts the key of the installation."""

    keys: DataKeys
    texts: Seal
