"""The content cache in the database: which result of an account stands for which file, as long as it may."""

from __future__ import annotations

from sheaf.jobs.ports import CacheUse, ForgottenError, Lease, ProcessResult, Recalled
from sheaf.model.redaction import RedactedKey
from sheaf.store.data_keys import KEY_OF_BATCH, DataKeys
from sheaf.store.queue import Connection
from sheaf.store.records import RecordSeal, file_data_of

# The account is asked for twice: an entry that led to another account's document would lead nowhere.
RECALL = f"""
SELECT file_uuid, documents.document_id, record, record_with_evidence, extracts.document_type,
       error_code, error_detail, redacted_key, redacted_media_type, least_sure, sealed_record,
       sealed_record_with_evidence, batches.batch_key, root_id, wrapped
FROM cached_results
JOIN extracts USING (file_uuid)
JOIN documents USING (file_uuid)
JOIN batches ON batches.batch_key = extracts.batch_key
LEFT JOIN data_keys ON {KEY_OF_BATCH}
WHERE cached_results.account_key = $1 AND cache_key = $2 AND batches.account_key = $1
    AND cached_results.created_at > now() - make_interval(hours => $3)
"""  # noqa: S608

REMEMBER = """
INSERT INTO cached_results (account_key, cache_key, file_uuid) VALUES ($1, $2, $3)
ON CONFLICT (account_key, cache_key) DO UPDATE SET file_uuid = excluded.file_uuid, created_at = now()
"""

# Whoever deletes the document waits until the copy is stored, or was first.
STILL_THERE = "SELECT true FROM extracts WHERE file_uuid = $1 FOR KEY SHARE"

COUNT = """
INSERT INTO cache_counts AS c (account_key, hits, misses) VALUES ($1, $2::int, 1 - $2::int)
ON CONFLICT (account_key) DO UPDATE SET hits = c.hits + excluded.hits, misses = c.misses + excluded.misses
"""

# A range of the index for each account, however many entries there are; what is left over goes with the next sweep.
FORGET_OLD = """
DELETE FROM cached_results WHERE ctid = ANY(ARRAY(
    SELECT old.place FROM accounts CROSS JOIN LATERAL (
        SELECT ctid AS place FROM cached_results
        WHERE cached_results.account_key = accounts.account_key AND cached_results.created_at
            < CASE WHEN cache_hours IS NULL THEN 'infinity' ELSE now() - make_interval(hours => cache_hours) END
        ORDER BY cached_results.created_at
        LIMIT 10000
    ) AS old
))
"""


async def recall(connection: Connection, keys: DataKeys, lease: Lease, cache_key: bytes) -> Recalled | None:
    """Return the result that the account has for `cache_key`; None when it has none, or none that is young enough."""
    row = await connection.fetchrow(RECALL, lease.account_key, cache_key, lease.cache_hours)
    if row is None:
        return None
    document = (row["document_id"], row["file_uuid"])
    redacted_key: str | None = row["redacted_key"]
    data_key = keys.of_batch(row)
    opened = RecordSeal(data_key).open
    record = opened(row["sealed_record"], row["record"], row["file_uuid"], with_evidence=False)
    rich = opened(row["sealed_record_with_evidence"], row["record_with_evidence"], row["file_uuid"], with_evidence=True)
    return Recalled(
        source=row["file_uuid"],
        result=ProcessResult(
            file_data=file_data_of(record, *document),
            file_data_with_evidence=file_data_of(rich, *document),
            succeeded=row["error_code"] is None,
            document_type=row["document_type"],
            seconds={},
            retryable=False,
            error_code=row["error_code"],
            error_detail=row["error_detail"],
            least_sure=row["least_sure"],
        ),
        redacted=RedactedKey(redacted_key, row["redacted_media_type"], data_key) if redacted_key is not None else None,
    )


async def note_use(connection: Connection, lease: Lease, result: ProcessResult, use: CacheUse) -> None:
    """Remember the result that was read, or see that the document whose result was copied is still there.

    It belongs to the transaction that ends the document, after the batch's row was locked, as by who deletes a batch.

    Raises:
        ForgottenError: it is not.
    """
    if use.source is not None:
        if not await connection.fetchval(STILL_THERE, use.source):
            raise ForgottenError
    elif not result.retryable:
        await connection.execute(REMEMBER, lease.account_key, use.key, lease.file_uuid)
    await connection.execute(COUNT, lease.account_key, int(use.source is not None))
