"""What clients do to their batches: cancel, try again what failed, delete. Each is one transaction.

No worker is asked: one that has a document in hand finds its lease lost, writes nothing, and drops what it has made.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TypeAlias
from uuid import UUID

import asyncpg

from sheaf.jobs.changes import BatchConflictError, Change, FreshFile, NotFailedError, Wish
from sheaf.jobs.ports import JobKind, QuotaError
from sheaf.jobs.rates import unfinished_documents
from sheaf.jobs.result import result_of
from sheaf.model.audit import Actor, AuditAction, AuditEvent
from sheaf.model.batch import RETRY, DocumentState
from sheaf.model.error import ErrorDetail, problem_of
from sheaf.model.webhook import EventType
from sheaf.store.audit import record
from sheaf.store.batches import UNFINISHED
from sheaf.store.data_keys import Sealing, batch_owner
from sheaf.store.database import Database
from sheaf.store.documents import sources_of
from sheaf.store.erasing import erase_batch, erase_files
from sheaf.store.keys import answered_before, remember, summary_of
from sheaf.store.outbox import note_batch
from sheaf.store.own import lock_account, own_batch
from sheaf.store.queue import Connection, drop_jobs, enqueue
from sheaf.store.records import RecordSeal, record_of
from sheaf.store.seal import Seal
from sheaf.store.summaries import own_summary
from sheaf.store.turns import take_turns
from sheaf.store.uploads import claim

# A document that is tried again has its place in extracts already.
LOCK_DOCUMENTS = """
SELECT file_uuid, document_id, file_url, blob_key,
       (SELECT finish_number FROM extracts WHERE extracts.file_uuid = documents.file_uuid) AS finish_number
FROM documents WHERE batch_key = $1 AND state = ANY($2)
ORDER BY position FOR UPDATE OF documents
"""

# A cancelled document is not tried again, so neither its URL, which may open a bucket, nor its file is kept.
CANCEL_DOCUMENTS = """
UPDATE documents SET state = 'cancelled', password = NULL, file_url = '', blob_key = NULL WHERE file_uuid = ANY($1)
"""

CANCEL_BATCH = """
UPDATE batches SET cancelled = cancelled + $2, cancelled_at = now(), finished_at = now() WHERE batch_key = $1
RETURNING succeeded + failed
"""

INSERT_CANCELLED = """
INSERT INTO extracts (batch_key, finish_number, file_uuid, record, record_with_evidence, sealed_record,
                      sealed_record_with_evidence, error_code, error_detail, seconds)
SELECT $1, finish_number, file_uuid, '', '', sealed, rich, $6, $7, '{}'
FROM unnest($2::integer[], $3::uuid[], $4::bytea[], $5::bytea[]) AS ended (finish_number, file_uuid, sealed, rich)
ON CONFLICT (file_uuid) DO UPDATE SET
    record = '', record_with_evidence = '', sealed_record = excluded.sealed_record,
    sealed_record_with_evidence = excluded.sealed_record_with_evidence, error_code = excluded.error_code,
    error_detail = excluded.error_detail, seconds = excluded.seconds, created_at = excluded.created_at
"""

RETRY_DOCUMENTS = """
UPDATE documents SET
    state = 'queued', tries = 0, crashes = 0, leases_before = attempt, blob_key = NULL, priority = again.priority,
    file_url = coalesce(again.file_url, documents.file_url), password = again.password,
    document_type = coalesce(again.document_type, documents.document_type)
FROM unnest($1::uuid[], $2::integer[], $3::text[], $4::bytea[], $5::text[])
    AS again (file_uuid, priority, file_url, password, document_type)
WHERE documents.file_uuid = again.file_uuid
"""

RETRY_BATCH = """
UPDATE batches SET failed = failed - $2, errors = '{}', retried = $2, started_at = NULL, finished_at = NULL
WHERE batch_key = $1
"""


class ChangeStore:
    """The BatchChanges of the database. A client has at most `quota` unfinished documents."""

    def __init__(self, database: Database, sealing: Sealing, *, quota: int, idempotency: timedelta) -> None:
        self._database = database
        self._keys = sealing.keys
        self._seal = sealing.texts
        self._quota = quota
        self._idempotency = idempotency

    async def cancel(self, account_key: int, batch_id: str, wish: Wish) -> Change:
        """End all documents that have not ended as CANCELLED."""
        async with self._database.of_account(account_key) as connection:
            before = await self._changed_before(connection, account_key, wish)
            if before is not None:
                return before
            await lock_account(connection, account_key)
            batch_key = (await own_batch(connection, account_key, batch_id))["batch_key"]
            rows = await connection.fetch(LOCK_DOCUMENTS, batch_key, sources_of(DocumentState.CANCELLED))
            if not rows:
                raise BatchConflictError("the batch is finished; there is nothing to cancel")
            file_uuids = [row["file_uuid"] for row in rows]
            await connection.execute(CANCEL_DOCUMENTS, file_uuids)
            ended: int = await connection.fetchval(CANCEL_BATCH, batch_key, len(rows))
            seal = RecordSeal(await self._keys.of(connection, batch_owner(batch_key)))
            await _insert_cancelled(connection, batch_key, rows, ended, seal)
            await erase_files(connection, [row["blob_key"] for row in rows])
            await drop_jobs(connection, file_uuids)
            await record(connection, _event(AuditAction.BATCH_CANCELLED, account_key, batch_id, len(rows), wish.by))
            await note_batch(connection, self._seal, batch_key, EventType.BATCH_CANCELLED)
            return await self._changed(connection, account_key, batch_id, wish)

    async def retry(self, account_key: int, batch_id: str, files: Sequence[FreshFile], wish: Wish) -> Change:
        """Begin again with all documents that failed."""
        async with self._database.of_account(account_key) as connection:
            before = await self._changed_before(connection, account_key, wish)
            if before is not None:
                return before
            await lock_account(connection, account_key)
            batch = await own_batch(connection, account_key, batch_id)
            if batch["cancelled_at"] is not None:
                raise BatchConflictError("the batch was cancelled; submit its documents again")
            if batch["finished_at"] is None:
                raise BatchConflictError("the batch is still running; try again when it is finished")
            source, _ = RETRY
            rows = await connection.fetch(LOCK_DOCUMENTS, batch["batch_key"], [source.value])
            if not rows:
                raise BatchConflictError("no document of the batch has failed")
            fresh = _fresh(files, {row["document_id"] for row in rows})
            unfinished: int = await connection.fetchval(UNFINISHED, account_key)
            if unfinished + len(rows) > self._quota:
                raise QuotaError(unfinished_documents(self._quota, unfinished))
            await claim(connection, account_key, [file.file_url for file in files])
            priorities = await take_turns(connection, account_key, len(rows), unfinished)
            seal = Seal(await self._keys.of(connection, batch_owner(batch["batch_key"])))
            again = [_again(row, fresh, seal) for row in rows]
            await _begin_again(connection, rows, again, priorities)
            await connection.execute(RETRY_BATCH, batch["batch_key"], len(rows))
            await record(connection, _event(AuditAction.BATCH_RETRIED, account_key, batch_id, len(rows), wish.by))
            return await self._changed(connection, account_key, batch_id, wish)

    async def delete(self, account_key: int, batch_id: str, by: Actor) -> None:
        """Erase documents, extracts and files; the batch's row stays and tells that it was there."""
        event = AuditEvent(action=AuditAction.BATCH_DELETED, by=by, account_key=account_key, batch_id=batch_id)
        async with self._database.of_account(account_key) as connection:
            await lock_account(connection, account_key)
            await erase_batch(connection, self._keys, event)

    async def _changed_before(self, connection: Connection, account_key: int, wish: Wish) -> Change | None:
        if wish.key is None:
            return None
        row = await answered_before(connection, account_key, wish.key, self._idempotency)
        return Change(summary_of(row), is_replay=True) if row is not None else None

    async def _changed(self, connection: Connection, account_key: int, batch_id: str, wish: Wish) -> Change:
        summary = await own_summary(connection, account_key, batch_id)
        if wish.key is not None:
            batch_key = (await own_batch(connection, account_key, batch_id))["batch_key"]
            await remember(connection, account_key, wish.key, batch_key, summary)
        return Change(summary)


Again: TypeAlias = "tuple[str | None, bytes | None, str | None]"
"""URL, sealed password and type hint with which a document is tried again."""


def _again(row: asyncpg.Record, fresh: Mapping[str, FreshFile], seal: Seal) -> Again:
    file = fresh.get(row["document_id"], FreshFile(document_id=row["document_id"]))
    password = seal.close(file.password, str(row["file_uuid"])) if file.password is not None else None
    return file.file_url, password, file.document_type


async def _begin_again(
    connection: Connection, rows: Sequence[asyncpg.Record], again: Sequence[Again], priorities: Sequence[int]
) -> None:
    file_uuids: list[UUID] = [row["file_uuid"] for row in rows]
    urls, passwords, hints = (list(column) for column in zip(*again, strict=True))
    await connection.execute(RETRY_DOCUMENTS, file_uuids, priorities, urls, passwords, hints)
    await erase_files(connection, [row["blob_key"] for row in rows])
    # A result that stands for the same bytes would only be given again.
    await connection.execute("DELETE FROM cached_results WHERE file_uuid = ANY($1)", file_uuids)
    # The queue may not yet know that the jobs which ended the documents are done, and would refuse new ones.
    await drop_jobs(connection, file_uuids)
    await enqueue(connection, JobKind.FETCH, file_uuids, priorities)


def _event(action: AuditAction, account_key: int, batch_id: str, documents: int, by: Actor) -> AuditEvent:
    return AuditEvent(action=action, by=by, account_key=account_key, batch_id=batch_id, documents=documents)


def _fresh(files: Sequence[FreshFile], failed: set[str]) -> Mapping[str, FreshFile]:
    for number, file in enumerate(files):
        if file.document_id not in failed:
            raise NotFailedError(number)
    return {file.document_id: file for file in files}


async def _insert_cancelled(
    connection: Connection, batch_key: int, rows: Sequence[asyncpg.Record], ended: int, seal: RecordSeal
) -> None:
    """Give each document a record that says CANCELLED: in its place, or in the next one behind the `ended`."""
    result = result_of(problem_of(ErrorDetail.CANCELLED, None))
    numbers = [row["finish_number"] or ended + place for place, row in enumerate(rows, start=1)]
    records = [(record_of(row["document_id"], row["file_uuid"], result.file_data), row["file_uuid"]) for row in rows]
    await connection.execute(
        INSERT_CANCELLED,
        batch_key,
        numbers,
        [row["file_uuid"] for row in rows],
        [seal.close(*record, with_evidence=False) for record in records],
        [seal.close(*record, with_evidence=True) for record in records],
        result.error_code,
        result.error_detail,
    )
