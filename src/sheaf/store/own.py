"""Whose batches a statement may touch: all statements for clients say it with these words, and no other way.

The account's key is always the first parameter, the batch_id the second. What is deleted is nobody's.
"""

from __future__ import annotations

import asyncpg

from sheaf.jobs.changes import UnknownBatchError
from sheaf.model.batch import BatchStatus
from sheaf.store.queue import Connection

OWN = "batches.account_key = $1 AND batches.deleted_at IS NULL"
OWN_BATCH = f"{OWN} AND batches.batch_id = $2"

STATUS = {
    BatchStatus.QUEUED: "finished_at IS NULL AND started_at IS NULL",
    BatchStatus.PROCESSING: "finished_at IS NULL AND started_at IS NOT NULL",
    BatchStatus.COMPLETED: "finished_at IS NOT NULL AND cancelled_at IS NULL",
    BatchStatus.CANCELLED: "cancelled_at IS NOT NULL",
}
"""What `status_of` says, as conditions that the indexes of batches know."""


async def lock_account(connection: Connection, account_key: int) -> None:
    """Let the account's other requests that add or change batches wait for this one.

    Whoever changes a batch locks the account, then documents, then the batch; workers lock in that order too.
    """
    await connection.execute("SELECT FROM accounts WHERE account_key = $1 FOR NO KEY UPDATE", account_key)


async def own_batch(connection: Connection, account_key: int, batch_id: str) -> asyncpg.Record:
    """Return the row of a batch.

    Raises:
        UnknownBatchError: the account has no such batch, or deleted it.
    """
    row = await connection.fetchrow(f"SELECT * FROM batches WHERE {OWN_BATCH}", account_key, batch_id)  # noqa: S608
    if row is None:
        raise UnknownBatchError
    return row


def status_of(row: asyncpg.Record) -> BatchStatus:
    if row["cancelled_at"] is not None:
        return BatchStatus.CANCELLED
    if row["finished_at"] is not None:
        return BatchStatus.COMPLETED
    return BatchStatus.PROCESSING if row["started_at"] is not None else BatchStatus.QUEUED
