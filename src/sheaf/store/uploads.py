"""Files that clients sent to Sheaf itself: kept until they expire, and as long as a document waits for one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sheaf.jobs.uploads import UnknownUploadError, UploadedBlob, is_ours, upload_of
from sheaf.model.data_key import DataKey
from sheaf.store.data_keys import DataKeys
from sheaf.store.database import Database
from sheaf.store.queue import Connection

FORGET_LIMIT = 1000
"""Uploads that one sweep forgets."""

RESERVE = "INSERT INTO uploads (upload_uuid, account_key, expires_at) VALUES ($1, $2, now() + $3::interval)"

KEEP = """
UPDATE uploads SET blob_key = kept.blob_key, expires_at = now() + $4::interval
FROM unnest($2::uuid[], $3::text[]) AS kept (upload_uuid, blob_key)
WHERE uploads.upload_uuid = kept.upload_uuid AND account_key = $1 AND uploads.blob_key IS NULL
"""

# Locked so that none of them goes before the documents that name it are stored.
CLAIM = """
SELECT upload_uuid FROM uploads
WHERE account_key = $1 AND upload_uuid = ANY($2) AND blob_key IS NOT NULL AND expires_at > now()
ORDER BY upload_uuid FOR KEY SHARE
"""

DROP = """
WITH gone AS (DELETE FROM uploads WHERE account_key = $1 AND upload_uuid = ANY($2) RETURNING upload_uuid)
DELETE FROM data_keys USING gone WHERE owner = 'upload:' || upload_uuid
"""

BLOB = """
SELECT blob_key, root_id, wrapped FROM uploads LEFT JOIN data_keys ON owner = 'upload:' || upload_uuid
WHERE account_key = $1 AND upload_uuid = $2 AND blob_key IS NOT NULL
"""

NAMED = "EXISTS (SELECT FROM documents WHERE file_url = 'sheaf://uploads/' || upload_uuid AND {which})"
WAITED_FOR = NAMED.format(which="starts_with(file_url, 'sheaf://uploads/') AND state IN ('queued', 'downloading')")
NAMED_AT_ALL = NAMED.format(which="starts_with(file_url, 'sheaf://uploads/')")

LOCK_EXPIRED = f"""
SELECT upload_uuid FROM uploads WHERE expires_at < now() AND NOT {WAITED_FOR}
ORDER BY expires_at LIMIT $1 FOR UPDATE SKIP LOCKED
"""  # noqa: S608
LOCK = "SELECT FROM uploads WHERE upload_uuid = ANY($1) ORDER BY upload_uuid FOR UPDATE"

# A statement of its own, behind the lock: only so it sees the documents that were stored before the lock was got.
FORGET = """
WITH gone AS (DELETE FROM uploads WHERE upload_uuid = ANY($1) AND NOT {needed} RETURNING upload_uuid, blob_key),
     destroyed AS (DELETE FROM data_keys USING gone WHERE owner = 'upload:' || upload_uuid)
INSERT INTO erasures (blob_key) SELECT blob_key FROM gone WHERE blob_key IS NOT NULL ON CONFLICT DO NOTHING
"""
FORGET_UNLESS_WAITED_FOR = FORGET.format(needed=WAITED_FOR)
FORGET_UNLESS_NAMED = FORGET.format(needed=NAMED_AT_ALL)


class UploadedStore:
    """The UploadStore of the database."""

    def __init__(self, database: Database, keys: DataKeys) -> None:
        self._database = database
        self._keys = keys

    async def reserve(self, account_key: int, upload_uuid: UUID, lifetime: timedelta) -> DataKey:
        """Make an upload whose file is still to come, and return the key that it is to be sealed with."""
        async with self._database.of_account(account_key) as connection:
            await connection.execute(RESERVE, upload_uuid, account_key, lifetime)
            return await self._keys.of(connection, _owner(upload_uuid))

    async def keep(self, account_key: int, blob_keys: dict[UUID, str], lifetime: timedelta) -> bool:
        """Name the files of uploads that were reserved, all or none. False: one of them is not reserved any more."""
        async with self._database.of_account(account_key) as connection:
            transaction = connection.transaction()
            await transaction.start()
            kept = await connection.execute(KEEP, account_key, list(blob_keys), list(blob_keys.values()), lifetime)
            if kept == f"UPDATE {len(blob_keys)}":
                await transaction.commit()
                return True
            await transaction.rollback()
        return False

    async def drop(self, account_key: int, upload_uuids: Sequence[UUID]) -> None:
        """Forget uploads; their files are the caller's to erase."""
        async with self._database.of_account(account_key) as connection:
            await connection.execute(DROP, account_key, upload_uuids)

    async def blob_of(self, account_key: int, upload_uuid: UUID) -> UploadedBlob | None:
        """Return where an upload's file is; None when the account has no such upload."""
        async with self._database.of_account(account_key) as connection:
            row = await connection.fetchrow(BLOB, account_key, upload_uuid)
        if row is None:
            return None
        data_key = self._keys.opened(row, _owner(upload_uuid)) if row["wrapped"] is not None else None
        return UploadedBlob(row["blob_key"], data_key)


def _owner(upload_uuid: UUID) -> str:
    return f"upload:{upload_uuid}"


async def claim(connection: Connection, account_key: int, file_urls: Sequence[str | None]) -> None:
    """See that the account has the uploads that documents are to name, and keep them until the transaction ends.

    Raises:
        UnknownUploadError: it has not.
    """
    wanted = {number: upload_of(url) for number, url in enumerate(file_urls) if url is not None and is_ours(url)}
    if not wanted:
        return
    known = {row["upload_uuid"] for row in await connection.fetch(CLAIM, account_key, set(wanted.values()) - {None})}
    for number, upload_uuid in wanted.items():
        if upload_uuid not in known:
            raise UnknownUploadError(number)


async def forget_expired(connection: Connection) -> None:
    """Forget uploads that may not be named any more, once no document waits for them. Needs a transaction."""
    rows = await connection.fetch(LOCK_EXPIRED, FORGET_LIMIT)
    if rows:
        await connection.execute(FORGET_UNLESS_WAITED_FOR, [row["upload_uuid"] for row in rows])


async def forget_ended(connection: Connection, file_url: str) -> None:
    """Forget the upload of a document that ended and whose original is not kept, unless another waits for it."""
    await _forget(connection, [file_url], FORGET_UNLESS_WAITED_FOR)


async def forget_deleted(connection: Connection, file_urls: Sequence[str]) -> None:
    """Forget uploads with the last document that named them."""
    await _forget(connection, file_urls, FORGET_UNLESS_NAMED)


async def _forget(connection: Connection, file_urls: Sequence[str], statement: str) -> None:
    upload_uuids = [upload_uuid for url in file_urls if (upload_uuid := upload_of(url)) is not None]
    if upload_uuids:
        await connection.execute(LOCK, upload_uuids)
        await connection.execute(statement, upload_uuids)
