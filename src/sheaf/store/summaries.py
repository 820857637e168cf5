"""How far batches have come. The counts stand in the batch's row; only what workers have in hand is counted."""

from __future__ import annotations

import json

import asyncpg

from sheaf.jobs.changes import UnknownBatchError
from sheaf.model.batch import BatchStatus
from sheaf.model.batch_summary import BatchSummary, DocumentCounts
from sheaf.store.database import Database
from sheaf.store.own import OWN, OWN_BATCH, STATUS, status_of
from sheaf.store.queue import Connection

IN_HAND = """
SELECT own.*, now() AS at, in_hand.downloading, in_hand.processing
FROM ({batches}) AS own CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE state = 'downloading') AS downloading,
           count(*) FILTER (WHERE state = 'processing') AS processing
    FROM documents WHERE documents.batch_key = own.batch_key AND state IN ('downloading', 'processing')
) AS in_hand
ORDER BY own.batch_key DESC
"""
ONE = IN_HAND.format(batches=f"SELECT * FROM batches WHERE {OWN_BATCH}")  # noqa: S608
PAGE = f"SELECT * FROM batches WHERE {OWN} AND {{status}} ORDER BY batch_key DESC OFFSET $2 LIMIT $3"  # noqa: S608
COUNT = f"SELECT count(*) FROM batches WHERE {OWN} AND {{status}}"  # noqa: S608


class SummaryStore:
    """Summaries of batches in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def summary(self, account_key: int, batch_id: str) -> BatchSummary:
        """Return how far a batch has come.

        Raises:
            UnknownBatchError: the account has no such batch, or deleted it.
        """
        async with self._database.of_account(account_key) as connection:
            return await own_summary(connection, account_key, batch_id)

    async def summaries(
        self, account_key: int, status: BatchStatus | None, numbers: range
    ) -> tuple[list[BatchSummary], int]:
        """Return the batches in this status with these numbers (from 0, newest first), and how many there are."""
        wanted = STATUS[status] if status is not None else "true"
        page = IN_HAND.format(batches=PAGE.format(status=wanted))
        async with self._database.of_account(account_key) as connection:
            total: int = await connection.fetchval(COUNT.format(status=wanted), account_key)
            rows = await connection.fetch(page, account_key, numbers.start, len(numbers))
        return [_summary(row) for row in rows], total


async def own_summary(connection: Connection, account_key: int, batch_id: str) -> BatchSummary:
    """Return a batch as the connection's transaction sees it. Raises UnknownBatchError."""
    row = await connection.fetchrow(ONE, account_key, batch_id)
    if row is None:
        raise UnknownBatchError
    return _summary(row)


def _summary(row: asyncpg.Record) -> BatchSummary:
    return BatchSummary(
        batch_id=row["batch_id"],
        product_type=row["product_type"],
        status=status_of(row),
        counts=DocumentCounts(
            total=row["total"],
            downloading=row["downloading"],
            processing=row["processing"],
            succeeded=row["succeeded"],
            failed=row["failed"],
            cancelled=row["cancelled"],
        ),
        document_types=json.loads(row["document_types"]),
        errors=json.loads(row["errors"]),
        metadata=row["metadata"],
        retried=row["retried"],
        created_at=row["created_at"],
        started_at=row["started_at"],
        finished_at=row["finished_at"],
        at=row["at"],
    )
