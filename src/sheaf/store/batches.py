"""Batches as clients see them: accepted at once and whole, read page by page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from uuid import UUID

import asyncpg

from sheaf.jobs.ports import (
    AcceptedBatch,
    AcceptedDocument,
    BatchIdTakenError,
    JobKind,
    NewBatch,
    QuotaError,
)
from sheaf.jobs.rates import Spent, unfinished_documents
from sheaf.model.audit import AuditAction, AuditEvent
from sheaf.model.batch import DocumentState, ExtractPage, NewDocument
from sheaf.model.data_key import DataKey
from sheaf.model.redaction import RedactedKey
from sheaf.store.audit import record
from sheaf.store.data_keys import KEY_OF_BATCH, DataKeys, batch_owner
from sheaf.store.database import Database
from sheaf.store.keys import answered_before, remember
from sheaf.store.own import OWN, OWN_BATCH, lock_account, status_of
from sheaf.store.queue import Connection, enqueue
from sheaf.store.records import RecordSeal
from sheaf.store.seal import Seal
from sheaf.store.turns import take_turns
from sheaf.store.uploads import claim

COUNT_SUBMIT = """
INSERT INTO submit_windows AS w (account_key, started_at, submits) VALUES ($1, now(), 1)
ON CONFLICT (account_key) DO UPDATE SET
    submits    = CASE WHEN w.started_at > now() - interval '1 minute' THEN w.submits + 1 ELSE 1 END,
    started_at = CASE WHEN w.started_at > now() - interval '1 minute' THEN w.started_at ELSE now() END
RETURNING submits, extract(epoch FROM started_at + interval '1 minute' - now())::float8 AS seconds_left
"""

# The batches that are not finished are few, however many there have been.
UNFINISHED = """
SELECT coalesce(sum(total - succeeded - failed), 0) FROM batches WHERE account_key = $1 AND finished_at IS NULL
"""

INSERT_BATCH = """
INSERT INTO batches (batch_id, account_key, product_type, callback_url, metadata, total, traceparent)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (batch_id) DO NOTHING
RETURNING batch_key
"""

# No COPY: row-level security does not know it.
INSERT_DOCUMENTS = """
INSERT INTO documents
    (batch_key, position, file_uuid, document_id, file_url, password, document_type, priority, state)
SELECT $1, place - 1, file_uuid, document_id, file_url, password, document_type, priority, $2
FROM unnest($3::uuid[], $4::text[], $5::text[], $6::bytea[], $7::text[], $8::integer[]) WITH ORDINALITY
    AS document (file_uuid, document_id, file_url, password, document_type, priority, place)
"""

# One statement, so that the counts and the records are of one moment. A page is a range of the primary key.
# Documents that are tried again keep their places, with the errors that they ended with.
EXTRACT_PAGE = f"""
SELECT
    total, CASE WHEN retried IS NULL THEN succeeded + failed + cancelled ELSE total END AS finished,
    started_at, finished_at, cancelled_at, batches.batch_key, root_id, wrapped, page.*
FROM batches LEFT JOIN data_keys ON {KEY_OF_BATCH} CROSS JOIN LATERAL (
    SELECT array_agg(file_uuid ORDER BY finish_number) AS file_uuids,
           array_agg(sealed_{{column}} ORDER BY finish_number) AS sealed,
           array_agg({{column}} ORDER BY finish_number) AS plain,
           array_agg(file_uuid) FILTER (WHERE redacted_key IS NOT NULL) AS redacted
    FROM extracts
    WHERE extracts.batch_key = batches.batch_key AND finish_number BETWEEN $3::bigint AND $4::bigint
) AS page
WHERE {OWN_BATCH}
"""  # noqa: S608

REDACTED_FILE = f"""
SELECT redacted_key, redacted_media_type, batch_key, root_id, wrapped
FROM extracts JOIN batches USING (batch_key) LEFT JOIN data_keys ON {KEY_OF_BATCH}
WHERE {OWN} AND file_uuid = $2 AND redacted_key IS NOT NULL
"""  # noqa: S608


class BatchStore:
    """Batches in the database. A client has at most `quota` unfinished documents."""

    def __init__(self, database: Database, keys: DataKeys, *, quota: int, idempotency: timedelta) -> None:
        self._database = database
        self._keys = keys
        self._quota = quota
        self._idempotency = idempotency

    async def count_submit(self, account_key: int) -> Spent:
        """Count a request of the account that makes work."""
        async with self._database.of_account(account_key) as connection:
            row = await connection.fetchrow(COUNT_SUBMIT, account_key)
        assert row is not None
        return Spent(row["submits"], row["seconds_left"])

    async def accept(self, batch: NewBatch) -> AcceptedBatch:
        """Store the batch, its documents and its jobs in one transaction, or answer again what was answered before.

        Raises:
            BatchIdTakenError, KeyBusyError, KeyOfDeletedError, KeyReusedError, QuotaError, UnknownUploadError: nothing
                was stored.
        """
        async with self._database.of_account(batch.account_key) as connection:
            if batch.idempotency_key is not None:
                before = await self._accepted_before(connection, batch)
                if before is not None:
                    return before
            unfinished = await self._reserve(connection, batch)
            await claim(connection, batch.account_key, [document.file_url for document in batch.documents])
            batch_key = await self._insert(connection, batch, unfinished)
            if batch.idempotency_key is not None:
                await remember(connection, batch.account_key, batch.idempotency_key, batch_key)
            await record(connection, _submitted(batch))
        accepted = [AcceptedDocument(document.document_id, document.file_uuid) for document in batch.documents]
        return AcceptedBatch(
            batch.batch_id, accepted, unfinished_documents(self._quota, unfinished + len(batch.documents))
        )

    async def extract_page(
        self, account_key: int, batch_id: str, numbers: range, *, with_evidence: bool
    ) -> ExtractPage | None:
        """Return the records with these finish numbers; None when the account has no such batch."""
        column = "record_with_evidence" if with_evidence else "record"
        async with self._database.of_account(account_key) as connection:
            row = await connection.fetchrow(
                EXTRACT_PAGE.format(column=column), account_key, batch_id, numbers.start, numbers.stop - 1
            )
        if row is None:
            return None
        return ExtractPage(
            records=",".join(self._opened(row, with_evidence)),
            status=status_of(row),
            total_items=row["finished"],
            total_documents=row["total"],
            redacted=row["redacted"] or (),
        )

    async def redacted_file(self, account_key: int, file_uuid: UUID) -> RedactedKey | None:
        """Return where a document's redacted file is; None when the account has no such document or it has none."""
        async with self._database.of_account(account_key) as connection:
            row = await connection.fetchrow(REDACTED_FILE, account_key, file_uuid)
        if row is None:
            return None
        return RedactedKey(row["redacted_key"], row["redacted_media_type"], self._keys.of_batch(row))

    def _opened(self, row: asyncpg.Record, with_evidence: bool) -> Iterator[str]:
        seal = RecordSeal(self._keys.of_batch(row))
        stored = zip(row["sealed"] or (), row["plain"] or (), row["file_uuids"] or (), strict=True)
        return (seal.open(*each, with_evidence=with_evidence) for each in stored)

    async def _accepted_before(self, connection: Connection, batch: NewBatch) -> AcceptedBatch | None:
        assert batch.idempotency_key is not None
        row = await answered_before(connection, batch.account_key, batch.idempotency_key, self._idempotency)
        if row is None:
            return None
        documents = await connection.fetch(
            "SELECT document_id, file_uuid FROM documents WHERE batch_key = $1 ORDER BY position", row["batch_key"]
        )
        accepted = [AcceptedDocument(each["document_id"], each["file_uuid"]) for each in documents]
        return AcceptedBatch(row["batch_id"], accepted)

    async def _reserve(self, connection: Connection, batch: NewBatch) -> int:
        """Return how many unfinished documents the client has, and let its other requests wait for this one."""
        await lock_account(connection, batch.account_key)
        unfinished: int = await connection.fetchval(UNFINISHED, batch.account_key)
        if unfinished + len(batch.documents) > self._quota:
            raise QuotaError(unfinished_documents(self._quota, unfinished))
        return unfinished

    async def _insert(self, connection: Connection, batch: NewBatch, unfinished: int) -> int:
        batch_key: int | None = await connection.fetchval(
            INSERT_BATCH,
            batch.batch_id,
            batch.account_key,
            batch.product_type,
            batch.callback_url,
            batch.metadata,
            len(batch.documents),
            batch.traceparent,
        )
        if batch_key is None:
            raise BatchIdTakenError
        data_key = await self._keys.of(connection, batch_owner(batch_key))
        priorities = await take_turns(connection, batch.account_key, len(batch.documents), unfinished)
        file_uuids = [document.file_uuid for document in batch.documents]
        await connection.execute(
            INSERT_DOCUMENTS,
            batch_key,
            DocumentState.QUEUED.value,
            file_uuids,
            [document.document_id for document in batch.documents],
            [document.file_url for document in batch.documents],
            _passwords(data_key, batch.documents),
            [document.document_type for document in batch.documents],
            priorities,
        )
        await enqueue(connection, JobKind.FETCH, file_uuids, priorities)
        return batch_key


def _submitted(batch: NewBatch) -> AuditEvent:
    return AuditEvent(
        action=AuditAction.BATCH_SUBMITTED,
        by=batch.by,
        account_key=batch.account_key,
        batch_id=batch.batch_id,
        documents=len(batch.documents),
    )


def _passwords(data_key: DataKey, documents: Sequence[NewDocument]) -> list[bytes | None]:
    seal = Seal(data_key)
    return [
        seal.close(document.password, str(document.file_uuid)) if document.password is not None else None
        for document in documents
    ]
