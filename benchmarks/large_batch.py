"""A batch with very many ended documents, put into the database at once, and how its pages are found."""

from __future__ import annotations

import asyncpg

from sheaf.store.batches import EXTRACT_PAGE

BATCH_ID = "BATCH-00000-LARGE-20250101000000"

_BATCH = """
INSERT INTO batches (batch_id, account_key, product_type, total, succeeded, started_at, finished_at)
SELECT $1, account_key, 'BENCHMARK', $2, $2, now(), now() FROM accounts WHERE client_id = $3
RETURNING batch_key
"""
_DOCUMENTS = """
WITH made AS (
    INSERT INTO documents (file_uuid, batch_key, position, document_id, file_url, priority, state)
    SELECT gen_random_uuid(), $1, number - 1, number::text, '', 0, 'succeeded' FROM generate_series(1, $2) AS number
    RETURNING file_uuid, position
)
INSERT INTO extracts (batch_key, finish_number, file_uuid, record, record_with_evidence, seconds)
SELECT $1, position + 1, file_uuid, $3, $3, '{}' FROM made
"""


async def fill(connection: asyncpg.Connection, client_id: str, documents: int, record: str) -> None:
    """Store a batch of so many ended documents of this account; each has the same record."""
    batch_key = await connection.fetchval(_BATCH, BATCH_ID, documents, client_id)
    await connection.execute(_DOCUMENTS, batch_key, documents, record, timeout=900)
    await connection.execute("ANALYZE documents, extracts, batches", timeout=300)


async def plan(connection: asyncpg.Connection, account_key: int, first: int) -> str:
    """Return PostgreSQL's plan of a page that begins with this finish number, as it ran."""
    query = f"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) {EXTRACT_PAGE.format(column='record')}"
    rows = await connection.fetch(query, account_key, BATCH_ID, first, first + 49)
    return "\n".join(row[0] for row in rows)
