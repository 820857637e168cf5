"""Idempotency keys: what a request was answered is kept for a while, by the transaction that did what it asked."""

from __future__ import annotations

import json
import zlib
from dataclasses import asdict, replace
from datetime import datetime, timedelta

import asyncpg

from sheaf.jobs.ports import IdempotencyKey, KeyBusyError, KeyOfDeletedError, KeyReusedError
from sheaf.model.batch import BatchStatus
from sheaf.model.batch_summary import BatchSummary, DocumentCounts
from sheaf.store.queue import Connection

FIND = """
SELECT body_hash, batch_key, batch_id, deleted_at, answer, metadata
FROM idempotency_keys JOIN batches USING (batch_key)
WHERE idempotency_keys.account_key = $1 AND idempotency_key = $2 AND idempotency_keys.created_at > now() - $3::interval
"""

REMEMBER = """
INSERT INTO idempotency_keys (account_key, idempotency_key, body_hash, batch_key, answer) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (account_key, idempotency_key) DO UPDATE SET
    body_hash = excluded.body_hash, batch_key = excluded.batch_key, answer = excluded.answer, created_at = now()
"""

TIMES = ("created_at", "started_at", "finished_at", "at")


async def answered_before(
    connection: Connection, account_key: int, key: IdempotencyKey, lifetime: timedelta
) -> asyncpg.Record | None:
    """Return the row of a request that was answered under this key; None when this one is the first.

    Raises:
        KeyBusyError: the first one still runs.
        KeyReusedError: it was another request.
        KeyOfDeletedError: its batch is gone.
    """
    # Held until the transaction ends: whoever does not get it is second to a request that still runs.
    number = zlib.crc32(key.key.encode()) - 2**31
    if not await connection.fetchval("SELECT pg_try_advisory_xact_lock($1, $2)", account_key, number):
        raise KeyBusyError
    row = await connection.fetchrow(FIND, account_key, key.key, lifetime)
    if row is None:
        return None
    if row["body_hash"] != key.body_hash:
        raise KeyReusedError
    if row["deleted_at"] is not None:
        raise KeyOfDeletedError
    return row


async def remember(
    connection: Connection,
    account_key: int,
    key: IdempotencyKey,
    batch_key: int,
    summary: BatchSummary | None = None,
) -> None:
    """Note that a request under this key was answered with a batch, and with how it was then."""
    answer = _as_text(summary) if summary is not None else None
    await connection.execute(REMEMBER, account_key, key.key, key.body_hash, batch_key, answer)


def summary_of(row: asyncpg.Record) -> BatchSummary:
    """Return the summary that a request was answered with."""
    told = json.loads(row["answer"])
    times = {name: datetime.fromisoformat(told[name]) if told[name] is not None else None for name in TIMES}
    known = {"counts": DocumentCounts(**told["counts"]), "status": BatchStatus(told["status"])}
    return BatchSummary(**{**told, **times, **known, "metadata": row["metadata"]})


def _as_text(summary: BatchSummary) -> str:
    """Write a summary down without the caller's metadata, which stands in the batch's row and is erased with it."""
    return json.dumps(asdict(replace(summary, metadata=None)), default=datetime.isoformat)
