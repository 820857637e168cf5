"""How a batch is erased, whoever wants it: documents, extracts, files and the key that all of it was sealed with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sheaf.model.audit import AuditEvent
from sheaf.store.audit import record
from sheaf.store.data_keys import DataKeys, batch_owner
from sheaf.store.own import own_batch
from sheaf.store.queue import Connection, drop_jobs
from sheaf.store.uploads import forget_deleted

DOCUMENTS = """
SELECT file_uuid, file_url, blob_key FROM documents WHERE batch_key = $1 ORDER BY position FOR UPDATE
"""

DELETE_BATCH = """
UPDATE batches SET
    deleted_at = now(), finished_at = coalesce(finished_at, now()), callback_url = NULL, metadata = NULL
WHERE batch_key = $1
"""

REDACTED = "SELECT redacted_key FROM extracts WHERE batch_key = $1 AND redacted_key IS NOT NULL"
ERASE = "INSERT INTO erasures (blob_key) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING"


async def erase_batch(connection: Connection, keys: DataKeys, event: AuditEvent) -> None:
    """Erase the batch of `event` and note who did it; its row stays and tells that it was there.

    It belongs to a transaction that has locked the account.

    Raises:
        UnknownBatchError: the account has no such batch, or it is erased.
    """
    assert event.account_key is not None
    assert event.batch_id is not None
    batch_key = (await own_batch(connection, event.account_key, event.batch_id))["batch_key"]
    rows = await connection.fetch(DOCUMENTS, batch_key)
    await connection.execute(DELETE_BATCH, batch_key)
    redacted = await connection.fetch(REDACTED, batch_key)
    await erase_files(connection, [row["blob_key"] for row in rows] + [row["redacted_key"] for row in redacted])
    await drop_jobs(connection, [row["file_uuid"] for row in rows])
    await connection.execute("DELETE FROM webhook_events WHERE batch_key = $1", batch_key)
    await connection.execute("DELETE FROM extracts WHERE batch_key = $1", batch_key)
    await connection.execute("DELETE FROM documents WHERE batch_key = $1", batch_key)
    await keys.destroy(connection, batch_owner(batch_key))
    await record(connection, replace(event, documents=len(rows)))
    await forget_deleted(connection, [row["file_url"] for row in rows])


async def erase_files(connection: Connection, blob_keys: Sequence[str | None]) -> None:
    """Have files erased; the next sweep of a worker does it."""
    await connection.execute(ERASE, [key for key in blob_keys if key is not None])
