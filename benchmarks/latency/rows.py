"""A batch with very many ended documents, put into the database at once, and how what is asked of it is found."""

from __future__ import annotations

import json

import asyncpg

from sheaf.jobs.notify import NOTIFY
from sheaf.jobs.ports import JobKind
from sheaf.store.batches import EXTRACT_PAGE
from sheaf.store.database import Database
from sheaf.store.queue_state import BY_INDEX, COUNT_LIMIT, UNFINISHED, WAITING
from sheaf.store.summaries import IN_HAND, ONE, PAGE

BATCH_ID = "BATCH-00000-LARGE-20250101000000"
AT_ONCE = 50_000
"""Rows of a statement, so that none runs for minutes."""

_BATCH = """
INSERT INTO batches (batch_id, account_key, product_type, total, succeeded, started_at, finished_at)
SELECT $1, account_key, 'BENCHMARK', $2, $2, now(), now() FROM accounts WHERE client_id = $3
RETURNING batch_key
"""
_DOCUMENTS = """
WITH made AS (
    INSERT INTO documents (file_uuid, batch_key, position, document_id, file_url, priority, state)
    SELECT gen_random_uuid(), $1, number - 1, number::text, '', 0, 'succeeded'
    FROM generate_series($2::int, $3) AS number
    RETURNING file_uuid, position
)
INSERT INTO extracts (batch_key, finish_number, file_uuid, record, record_with_evidence, seconds)
SELECT $1, position + 1, file_uuid, $4, $4, '{}' FROM made
"""


def usual_record() -> str:
    """An invented record of a usual size."""
    data = {f"field_{number}": {"value": "SPECIMEN", "confidence_score": 0.9} for number in range(15)}
    return json.dumps({"document_id": "1", "file_data": {"document_type": "PAN", **data}})


async def fill(connection: asyncpg.Connection, client_id: str, documents: int, record: str) -> None:
    """Store a batch of so many ended documents of this account; each has the same record."""
    batch_key = await connection.fetchval(_BATCH, BATCH_ID, documents, client_id)
    for first in range(1, documents + 1, AT_ONCE):
        last = min(documents, first + AT_ONCE - 1)
        await connection.execute(_DOCUMENTS, batch_key, first, last, record, timeout=900)
    await connection.execute("VACUUM ANALYZE documents, extracts, batches", timeout=900)


async def plans(database: Database, client_id: str, first: int) -> dict[str, str]:
    """Return PostgreSQL's plans as they ran: of a page from the finish number `first` on, of progress, list, queue."""
    async with database.transaction() as connection:
        account = await connection.fetchval("SELECT account_key FROM accounts WHERE client_id = $1", client_id)
        page = EXTRACT_PAGE.format(column="record")
        batches = IN_HAND.format(batches=PAGE.format(status="true"))
        found = {
            "a page of extracts": await _plan(connection, page, account, BATCH_ID, first, first + 49),
            "progress": await _plan(connection, ONE, account, BATCH_ID),
            "the list of batches": await _plan(connection, batches, account, 0, 50),
        }
        await connection.execute(BY_INDEX)
        found["what waits"] = await _plan(connection, WAITING, [*(kind.value for kind in JobKind), NOTIFY], COUNT_LIMIT)
        found["what is unfinished"] = await _plan(connection, UNFINISHED, COUNT_LIMIT)
    return found


async def _plan(connection: asyncpg.Connection, statement: str, *arguments: object) -> str:
    rows = await connection.fetch(f"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) {statement}", *arguments)
    return "\n".join(row[0] for row in rows)
