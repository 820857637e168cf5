"""What people have to look at, and what they said of it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from uuid import UUID

import asyncpg

from sheaf.file_data import OTHER_DOCUMENTS, Json, as_json, least_sure
from sheaf.jobs.changes import BatchConflictError, UnknownBatchError
from sheaf.model.audit import Actor, AuditAction, AuditEvent
from sheaf.model.data_key import DataKey
from sheaf.model.review import ReviewedDocument, ReviewEntry, ReviewPlace
from sheaf.reviewing import Review, reviewed, split_key
from sheaf.store.audit import record
from sheaf.store.browse import OVERVIEW_BATCHES
from sheaf.store.data_keys import KEY_OF_BATCH, DataKeys, batch_owner
from sheaf.store.database import Database
from sheaf.store.own import OWN, OWN_BATCH, lock_account
from sheaf.store.queue import Connection
from sheaf.store.records import RecordSeal, file_data_of, record_of

MOST_COUNTED = 1000
"""Further than this nobody counts what there is to look at."""

_UNREVIEWED = f"""
FROM (SELECT batch_key, batch_id FROM batches WHERE {OWN} ORDER BY batch_key DESC LIMIT $2) AS newest
CROSS JOIN LATERAL (
    SELECT file_uuid, least_sure, document_type FROM extracts
    WHERE extracts.batch_key = newest.batch_key AND error_code IS NULL AND reviewed_at IS NULL
        AND least_sure < $3 AND (least_sure, file_uuid) > ($4, $5)
    ORDER BY least_sure, file_uuid LIMIT $6
) AS unsure
"""  # noqa: S608

# A few entries of an index for each of the newest batches, however large they are.
QUEUE = f"""
SELECT batch_id, file_uuid, document_id, least_sure, unsure.document_type
{_UNREVIEWED} JOIN documents USING (file_uuid)
ORDER BY least_sure, file_uuid LIMIT $6
"""
COUNT = f"SELECT count(*) FROM (SELECT {_UNREVIEWED} LIMIT $6) AS counted"  # noqa: S608
BEGINNING = (-1, UUID(int=0))

LOCK = f"""
SELECT file_uuid, document_id, record, record_with_evidence, sealed_record, sealed_record_with_evidence, reviews,
       batches.batch_key, root_id, wrapped
FROM batches JOIN extracts USING (batch_key) JOIN documents USING (file_uuid) LEFT JOIN data_keys ON {KEY_OF_BATCH}
WHERE {OWN_BATCH} AND file_uuid = $3 AND error_code IS NULL
FOR UPDATE OF extracts
"""  # noqa: S608

REVIEWED = """
UPDATE extracts SET
    record = '', record_with_evidence = '', sealed_record = $2, sealed_record_with_evidence = $3, least_sure = $4,
    reviews = $5, reviewed_at = $6
WHERE file_uuid = $1
"""

REVIEWED_PAGE = 100
# A range of the key of reviews; a document's first review stands for all of them.
REVIEWED_DOCUMENTS = f"""
SELECT file_uuid, document_id, record, record_with_evidence, sealed_record, sealed_record_with_evidence, blob_key,
       batches.batch_key, root_id, wrapped
FROM reviews JOIN extracts USING (file_uuid) JOIN documents USING (file_uuid)
JOIN batches ON batches.batch_key = extracts.batch_key LEFT JOIN data_keys ON {KEY_OF_BATCH}
WHERE {OWN} AND version = 1 AND file_uuid > $2 ORDER BY file_uuid LIMIT $3
"""  # noqa: S608


class ReviewStore:
    """Reviews in the database."""

    def __init__(self, database: Database, keys: DataKeys) -> None:
        self._database = database
        self._keys = keys

    async def target(self, account_key: int) -> int | None:
        """Return in how many values that nobody looks at one may be wrong; None: the account reviews nothing."""
        async with self._database.of_account(account_key) as connection:
            found: int | None = await connection.fetchval(
                "SELECT one_in FROM review_targets WHERE account_key = $1", account_key
            )
        return found

    async def set_target(self, account_key: int, one_in: int | None, by: Actor) -> None:
        """Change the target; None: review nothing."""
        async with self._database.of_account(account_key) as connection:
            if one_in is None:
                await connection.execute("DELETE FROM review_targets WHERE account_key = $1", account_key)
            else:
                await connection.execute(
                    "INSERT INTO review_targets (account_key, one_in) VALUES ($1, $2) "
                    "ON CONFLICT (account_key) DO UPDATE SET one_in = excluded.one_in",
                    account_key,
                    one_in,
                )
            changed = AuditEvent(
                action=AuditAction.ACCOUNT_CHANGED, by=by, account_key=account_key, field="review_target"
            )
            await record(connection, changed)

    async def queue(self, account_key: int, below: int, after: ReviewPlace | None, count: int) -> Sequence[ReviewEntry]:
        """Return documents with a value less sure than `below` (in ten-thousandths), the least sure first."""
        place = (after.least_sure, after.file_uuid) if after is not None else BEGINNING
        async with self._database.of_account(account_key) as connection:
            rows = await connection.fetch(QUEUE, account_key, OVERVIEW_BATCHES, below, *place, count)
        return [_entry(row) for row in rows]

    async def count(self, account_key: int, below: int) -> int:
        """Return how many documents there are to look at, or MOST_COUNTED when there are as many or more."""
        async with self._database.of_account(account_key) as connection:
            number: int = await connection.fetchval(
                COUNT, account_key, OVERVIEW_BATCHES, below, *BEGINNING, MOST_COUNTED
            )
        return number

    async def review(self, account_key: int, place: tuple[str, UUID], version: int, review: Review, by: Actor) -> None:
        """Put what a person says into the records of the document `place` (batch_id, file_uuid).

        `version` is how many reviews the person knew of.

        Raises:
            UnknownBatchError: the account has no such document, or it has no values.
            BatchConflictError: somebody else has looked at it meanwhile.
        """
        batch_id, file_uuid = place
        async with self._database.of_account(account_key) as connection:
            await lock_account(connection, account_key)
            row = await connection.fetchrow(LOCK, account_key, batch_id, file_uuid)
            if row is None:
                raise UnknownBatchError
            if row["reviews"] != version:
                raise BatchConflictError("somebody else has looked at this document meanwhile; look at it again")
            data_key = await self._keys.of(connection, batch_owner(row["batch_key"]))
            changed = await _write(connection, data_key, row, review)
            await connection.execute(
                "INSERT INTO reviews (file_uuid, version, reviewed_by, reviewed_at, fields, changed) "
                "VALUES ($1, $2, $3, $4, $5, $6)",
                file_uuid,
                version + 1,
                review.by,
                review.at,
                list(review.values),
                changed,
            )
            # What stands for equal files is what was read, not what a person said of one of them.
            await connection.execute("DELETE FROM cached_results WHERE file_uuid = $1", file_uuid)
            event = AuditEvent(
                action=AuditAction.DOCUMENT_REVIEWED,
                by=by,
                account_key=account_key,
                batch_id=batch_id,
                file_uuid=file_uuid,
            )
            await record(connection, event)

    async def reviewed(self, account_key: int) -> AsyncIterator[ReviewedDocument]:
        """Yield the documents of an account that people have looked at, with what they said."""
        after = UUID(int=0)
        while True:
            async with self._database.of_account(account_key) as connection:
                rows = await connection.fetch(REVIEWED_DOCUMENTS, account_key, after, REVIEWED_PAGE)
            for row in rows:
                after = row["file_uuid"]
                yield self._reviewed(row)
            if len(rows) < REVIEWED_PAGE:
                return

    def _reviewed(self, row: asyncpg.Record) -> ReviewedDocument:
        data_key = self._keys.of_batch(row)
        data = _file_data(RecordSeal(data_key), row, with_evidence=False)
        fields = {name: part for name, part in data.items() if isinstance(part, dict) and "reviewed_by" in part}
        return ReviewedDocument(
            file_uuid=row["file_uuid"],
            document_type=str(data["document_type"]),
            fields={name: part["value"] for name, part in fields.items()},
            blob_key=row["blob_key"],
            data_key=data_key,
        )


async def _write(connection: Connection, key: DataKey, row: asyncpg.Record, review: Review) -> list[str]:
    """Store both records anew; return the keys of the fields that were changed."""
    seal, file_uuid = RecordSeal(key), row["file_uuid"]
    document = (row["document_id"], file_uuid)
    plain, rich = (_file_data(seal, row, with_evidence=each) for each in (False, True))
    after, rich_after = reviewed(plain, review, with_history=False), reviewed(rich, review, with_history=True)
    await connection.execute(
        REVIEWED,
        file_uuid,
        seal.close(record_of(*document, as_json(after)), file_uuid, with_evidence=False),
        seal.close(record_of(*document, as_json(rich_after)), file_uuid, with_evidence=True),
        least_sure(after),
        row["reviews"] + 1,
        review.at,
    )
    return [name for name, value in review.values.items() if _value_of(plain, name) != value]


def _file_data(seal: RecordSeal, row: asyncpg.Record, *, with_evidence: bool) -> dict[str, Json]:
    column = "record_with_evidence" if with_evidence else "record"
    text = seal.open(row[f"sealed_{column}"], row[column], row["file_uuid"], with_evidence=with_evidence)
    data: dict[str, Json] = json.loads(file_data_of(text, row["document_id"], row["file_uuid"]))
    return data


def _value_of(data: dict[str, Json], key: str) -> Json:
    """Return what stands in a field of a `file_data` object, by its key."""
    number, name = split_key(key)
    others = data.get(OTHER_DOCUMENTS)
    document = data if number == 0 else others[number - 1] if isinstance(others, list) else None
    field = document.get(name) if isinstance(document, dict) else None
    return field.get("value") if isinstance(field, dict) else None


def _entry(row: asyncpg.Record) -> ReviewEntry:
    return ReviewEntry(
        batch_id=row["batch_id"],
        file_uuid=row["file_uuid"],
        document_id=row["document_id"],
        document_type=row["document_type"],
        least_sure=row["least_sure"],
    )
