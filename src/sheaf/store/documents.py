"""Documents as workers see them. A move is legal by MOVES, and a write needs the newest lease."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from types import MappingProxyType
from uuid import UUID

import asyncpg

from sheaf.jobs.ports import ALL_KEPT, CacheUse, EndedFiles, JobKind, Lease, OwnedBlob, ProcessResult, Recalled
from sheaf.model.batch import MOVES, DocumentState
from sheaf.model.data_key import DataKey
from sheaf.model.redaction import AadhaarMode
from sheaf.model.webhook import EventType
from sheaf.store.cache import FORGET_OLD, note_use, recall
from sheaf.store.data_keys import KEY_OF_BATCH, Sealing, batch_owner
from sheaf.store.database import Database
from sheaf.store.outbox import note_batch, note_failed_document
from sheaf.store.queue import Connection, enqueue, forget_old_log
from sheaf.store.records import RecordSeal, record_of
from sheaf.store.uploads import forget_ended, forget_expired
from sheaf.traces import Origin

SWEEP_LIMIT = 10_000
"""Documents given a new job in one transaction."""
SWEEP_SECONDS = 300.0
"""What a statement of a sweep may take: nobody waits for it, and it looks at all that is unfinished."""


@dataclass(frozen=True, slots=True)
class Phase:
    """Where a kind of job finds its documents and where it has them while it works."""

    waiting: DocumentState
    working: DocumentState


PHASES: Mapping[JobKind, Phase] = MappingProxyType(
    {
        JobKind.FETCH: Phase(DocumentState.QUEUED, DocumentState.DOWNLOADING),
        JobKind.PROCESS: Phase(DocumentState.FETCHED, DocumentState.PROCESSING),
    }
)
WAITING: Mapping[DocumentState, DocumentState] = MappingProxyType(
    {phase.working: phase.waiting for phase in PHASES.values()}
)

LOCK_DOCUMENT = f"""
SELECT file_uuid, batch_key, account_key, file_url, password, document_type, state, attempt, leases_before, tries,
       crashes, blob_key, aadhaar_mode, cache_hours, keeps_originals, batch_id, traceparent, position, root_id, wrapped,
       batches.started_at IS NULL AS is_first
FROM documents JOIN batches USING (batch_key) JOIN accounts USING (account_key) LEFT JOIN data_keys ON {KEY_OF_BATCH}
WHERE file_uuid = $1 FOR UPDATE OF documents
"""  # noqa: S608

# A move and what is written with it are one statement: each is a way to the database and a new version of the row.
_IF_LEGAL = "WHERE file_uuid = $1 AND attempt = $2 AND state = ANY($4)"
MOVE = f"UPDATE documents SET state = $3 {_IF_LEGAL}"  # noqa: S608
TAKE_LEASE = f"UPDATE documents SET state = $3, attempt = attempt + 1, tries = tries + $5 {_IF_LEGAL}"  # noqa: S608
MOVE_CRASHED = f"UPDATE documents SET state = $3, crashes = crashes + 1 {_IF_LEGAL}"  # noqa: S608
MOVE_FETCHED = f"UPDATE documents SET state = $3, blob_key = $5 {_IF_LEGAL}"  # noqa: S608
END_DOCUMENT = f"""
UPDATE documents SET
    state = $3, password = NULL, file_url = coalesce($5, file_url), blob_key = $6
{_IF_LEGAL}
RETURNING batch_key, document_id,
    (SELECT finish_number FROM extracts WHERE extracts.file_uuid = documents.file_uuid) AS finish_number
"""  # noqa: S608

# The row lock of the batch puts documents in line: number n is visible before n + 1 exists.
NEXT_FINISH_NUMBER = """
UPDATE batches SET
    succeeded = succeeded + $2, failed = failed + 1 - $2,
    finished_at = CASE WHEN succeeded + failed + 1 = total THEN now() END,
    document_types = CASE WHEN $3::text IS NULL THEN document_types ELSE
        document_types || jsonb_build_object($3::text, coalesce((document_types ->> $3)::integer, 0) + 1) END,
    errors = CASE WHEN $4::text IS NULL THEN errors ELSE
        errors || jsonb_build_object($4::text, coalesce((errors ->> $4)::integer, 0) + 1) END
WHERE batch_key = $1
RETURNING succeeded + failed AS finish_number, finished_at IS NOT NULL AS is_over
"""

# A document that was tried again has its place, and its new record stands there.
INSERT_EXTRACT = """
INSERT INTO extracts (batch_key, finish_number, file_uuid, record, record_with_evidence, sealed_record,
                      sealed_record_with_evidence, document_type, error_code, error_detail, seconds, redacted_key,
                      redacted_media_type, least_sure)
VALUES ($1, $2, $3, '', '', $4, $5, $6, $7, $8, $9, $10, $11, $12)
ON CONFLICT (file_uuid) DO UPDATE SET
    record = '', record_with_evidence = '', sealed_record = excluded.sealed_record,
    sealed_record_with_evidence = excluded.sealed_record_with_evidence,
    document_type = excluded.document_type, error_code = excluded.error_code, error_detail = excluded.error_detail,
    seconds = excluded.seconds, redacted_key = excluded.redacted_key,
    redacted_media_type = excluded.redacted_media_type, least_sure = excluded.least_sure,
    created_at = excluded.created_at
"""

WITHOUT_JOB = """
SELECT file_uuid, priority, state FROM documents
WHERE state IN ('queued', 'downloading', 'fetched', 'processing') AND NOT EXISTS (
    SELECT FROM pgqueuer WHERE status IN ('queued', 'picked') AND dedupe_key IS NOT NULL AND dedupe_key =
        CASE WHEN state IN ('queued', 'downloading') THEN 'fetch:' ELSE 'process:' END || file_uuid::text
)
LIMIT $1
FOR UPDATE SKIP LOCKED
"""


# A lease that is not the newest, or whose document has ended, writes nothing more: such a file stays without a name.
# An upload that is still coming has no name either; it is forgotten when it takes too long, and names none then.
STRAYS = """
SELECT key FROM unnest($1::text[], $2::uuid[], $3::int[]) AS file (key, file_uuid, attempt)
LEFT JOIN documents USING (file_uuid) LEFT JOIN extracts USING (file_uuid)
LEFT JOIN uploads ON upload_uuid = file.file_uuid
WHERE (upload_uuid IS NULL OR uploads.blob_key <> key)
    AND documents.blob_key IS DISTINCT FROM key AND extracts.redacted_key IS DISTINCT FROM key
    AND (documents.attempt = file.attempt AND state IN ('queued', 'downloading', 'fetched', 'processing')) IS NOT TRUE
"""


def sources_of(state: DocumentState) -> list[str]:
    """Return the states from which a document may move to `state`, for `state = ANY(…)`."""
    return [source.value for source, targets in MOVES.items() if state in targets]


class DocumentStore:
    """Documents in the database; the JobStore of the workers."""

    def __init__(self, database: Database, sealing: Sealing, *, idempotency: timedelta) -> None:
        self._database = database
        self._keys = sealing.keys
        self._seal = sealing.texts
        self._idempotency = idempotency

    async def begin(self, kind: JobKind, file_uuid: UUID) -> Lease | None:
        """Take the lease for a job, or return None when the document no longer needs this kind of work.

        A document that another worker has is taken over: the queue gives a job again only when that worker is silent.
        """
        phase = PHASES[kind]
        async with self._database.transaction() as connection:
            row = await connection.fetchrow(LOCK_DOCUMENT, file_uuid)
            if row is None or row["state"] not in (phase.waiting, phase.working):
                return None
            if row["state"] == phase.working:
                await move(connection, file_uuid, row["attempt"], phase.waiting)
            tries = 1 if kind is JobKind.FETCH else 0
            await move(connection, file_uuid, row["attempt"], phase.working, TAKE_LEASE, tries)
            if row["is_first"]:
                await connection.execute(
                    "UPDATE batches SET started_at = now() WHERE batch_key = $1 AND started_at IS NULL",
                    row["batch_key"],
                )
            data_key = self._keys.of_batch(row) or await self._keys.of(connection, batch_owner(row["batch_key"]))
        return replace(self._lease(row, data_key), state=phase.working, tries=row["tries"] + tries)

    async def fetched(self, lease: Lease, blob_key: str, priority: int) -> bool:
        """Record the download and enqueue the processing, in one transaction. False: the lease is lost."""
        async with self._database.transaction() as connection:
            fetched = DocumentState.FETCHED
            if not await move(connection, lease.file_uuid, lease.attempt, fetched, MOVE_FETCHED, blob_key):
                return False
            await enqueue(connection, JobKind.PROCESS, [lease.file_uuid], [priority])
        return True

    async def recall(self, lease: Lease, cache_key: bytes) -> Recalled | None:
        """Return the result that the document's account has for `cache_key`, if it may still be given again."""
        async with self._database.connection() as connection:
            return await recall(connection, self._keys, lease, cache_key)

    async def finish(
        self, lease: Lease, result: ProcessResult, files: EndedFiles = ALL_KEPT, cache: CacheUse | None = None
    ) -> bool:
        """Record the end of a document, its extract, its place in the batch and its files, in one transaction.

        False: the lease is lost, and nothing was written.

        Raises:
            ForgottenError: the document that `cache` names as source is gone, and nothing was written.
        """
        end = DocumentState.SUCCEEDED if result.succeeded else DocumentState.FAILED
        async with self._database.transaction() as connection:
            blob_key = None if files.erases_original else lease.blob_key
            moving = _moving(lease.file_uuid, lease.attempt, end)
            document = await connection.fetchrow(END_DOCUMENT, *moving, files.file_url, blob_key)
            if document is None:
                return False
            if files.erases_original and lease.blob_key is not None:
                await connection.execute("INSERT INTO erasures (blob_key) VALUES ($1)", lease.blob_key)
            batch = await connection.fetchrow(
                NEXT_FINISH_NUMBER,
                document["batch_key"],
                int(result.succeeded),
                result.document_type,
                result.error_detail or result.error_code,
            )
            assert batch is not None
            await connection.execute(
                INSERT_EXTRACT,
                document["batch_key"],
                document["finish_number"] or batch["finish_number"],
                lease.file_uuid,
                *_sealed(lease, document["document_id"], result),
                result.document_type,
                result.error_code,
                result.error_detail,
                json.dumps({stage.value: round(seconds, 6) for stage, seconds in result.seconds.items()}),
                files.redacted_key,
                result.redacted.media_type if result.redacted else None,
                result.least_sure,
            )
            if cache is not None:
                await note_use(connection, lease, result, cache)
            if files.erases_original:
                await forget_ended(connection, lease.file_url)
            if not result.succeeded:
                await note_failed_document(connection, lease.account_key, lease.file_uuid, result.file_data)
            if batch["is_over"]:
                await note_batch(connection, self._seal, document["batch_key"], EventType.BATCH_COMPLETED)
        return True

    async def to_erase(self) -> Sequence[str]:
        """Return keys of files that are to be erased and were not yet."""
        async with self._database.connection() as connection:
            rows = await connection.fetch("SELECT blob_key FROM erasures ORDER BY created_at LIMIT $1", SWEEP_LIMIT)
        return [row["blob_key"] for row in rows]

    async def erased(self, blob_key: str) -> None:
        """Forget a file that is erased."""
        async with self._database.connection() as connection:
            await connection.execute("DELETE FROM erasures WHERE blob_key = $1", blob_key)

    async def strays(self, blobs: Sequence[OwnedBlob]) -> Sequence[str]:
        """Return the keys of those files that no document names and none can come to name."""
        keys, owners = [blob.key for blob in blobs], [blob.owner for blob in blobs]
        file_uuids, attempts = [owner.file_uuid for owner in owners], [owner.attempt for owner in owners]
        async with self._database.connection() as connection:
            return [row["key"] for row in await connection.fetch(STRAYS, keys, file_uuids, attempts)]

    async def give_back(self, lease: Lease) -> bool:
        """Move the document back to where its job can begin again. False: the lease is lost."""
        async with self._database.connection() as connection:
            return await move(connection, lease.file_uuid, lease.attempt, WAITING[lease.state])

    async def give_back_crashed(self, lease: Lease) -> bool:
        """Like `give_back`, and count a crash against the document."""
        async with self._database.connection() as connection:
            return await move(connection, lease.file_uuid, lease.attempt, WAITING[lease.state], MOVE_CRASHED)

    async def sweep(self) -> int:
        """Enqueue documents that are unfinished and have no job; return how many.

        Old idempotency keys and uploads, results too old to be given again and the queue's old log go at the same time.
        """
        swept = 0
        while found := await self._sweep_once():
            swept += found
        async with self._database.transaction() as connection:
            await forget_expired(connection)
        async with self._database.connection() as connection:
            await connection.execute(
                "DELETE FROM idempotency_keys WHERE created_at < now() - $1::interval",
                self._idempotency,
                timeout=SWEEP_SECONDS,
            )
            await connection.execute(FORGET_OLD, timeout=SWEEP_SECONDS)
            await forget_old_log(connection)
        return swept

    async def _sweep_once(self) -> int:
        async with self._database.transaction() as connection:
            rows = await connection.fetch(WITHOUT_JOB, SWEEP_LIMIT, timeout=SWEEP_SECONDS)
            for kind, phase in PHASES.items():
                lost = [row for row in rows if row["state"] in (phase.waiting, phase.working)]
                if lost:
                    file_uuids = [row["file_uuid"] for row in lost]
                    await enqueue(connection, kind, file_uuids, [row["priority"] for row in lost])
        return len(rows)

    def _lease(self, row: asyncpg.Record, data_key: DataKey) -> Lease:
        return Lease(
            file_uuid=row["file_uuid"],
            account_key=row["account_key"],
            attempt=row["attempt"] + 1,
            leases=row["attempt"] + 1 - row["leases_before"],
            state=DocumentState(row["state"]),
            file_url=row["file_url"],
            blob_key=row["blob_key"],
            password=self._keys.password(data_key, row["password"], row["file_uuid"]),
            document_type=row["document_type"],
            tries=row["tries"],
            crashes=row["crashes"],
            aadhaar_mode=AadhaarMode(row["aadhaar_mode"]),
            cache_hours=row["cache_hours"],
            keeps_original=row["keeps_originals"] and row["aadhaar_mode"] == AadhaarMode.FULL.value,
            batch_id=row["batch_id"],
            origin=Origin(row["traceparent"], row["position"]),
            data_key=data_key,
        )


def _sealed(lease: Lease, document_id: str, result: ProcessResult) -> tuple[bytes, bytes]:
    """Return the document's two records, sealed."""
    seal = RecordSeal(lease.data_key)
    record = record_of(document_id, lease.file_uuid, result.file_data)
    rich = record_of(document_id, lease.file_uuid, result.file_data_with_evidence)
    return (
        seal.close(record, lease.file_uuid, with_evidence=False),
        seal.close(rich, lease.file_uuid, with_evidence=True),
    )


async def move(
    connection: Connection,
    file_uuid: UUID,
    attempt: int,
    state: DocumentState,
    statement: str = MOVE,
    *written: object,
) -> bool:
    """Move a document to `state` if MOVES allows it and `attempt` is its newest lease; say whether it moved.

    `statement` is one of those above that move it and write with it what is `written`.
    """
    moving = _moving(file_uuid, attempt, state)
    return await connection.execute(statement, *moving, *written) == "UPDATE 1"


def _moving(file_uuid: UUID, attempt: int, state: DocumentState) -> tuple[UUID, int, str, list[str]]:
    """Return the first four arguments of every statement that moves a document."""
    return file_uuid, attempt, state.value, sources_of(state)
