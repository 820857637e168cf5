"""What people look through. Lists are ranges of an index, however large the batch is; what is counted is in batches."""

from __future__ import annotations

import json
from datetime import timedelta
from uuid import UUID

import asyncpg

from sheaf.jobs.changes import UnknownBatchError
from sheaf.model.batch import DocumentState
from sheaf.model.browse import Day, DocumentDetail, DocumentFilter, DocumentLine, DocumentPage, Overview, Shown
from sheaf.model.data_key import DataKey
from sheaf.model.redaction import RedactedKey
from sheaf.store.data_keys import KEY_OF_BATCH, DataKeys
from sheaf.store.database import Database
from sheaf.store.own import OWN, OWN_BATCH, own_batch
from sheaf.store.records import RecordSeal
from sheaf.store.workers import workers_now

OVERVIEW_BATCHES = 500
"""So many of the newest batches are counted together."""
OVERVIEW_DAYS = 14

_LINE = (
    "file_uuid, document_id, state, extracts.document_type, error_code, error_detail, least_sure, extracts.created_at"
)
_ENDED = f"SELECT {_LINE}, finish_number AS place FROM extracts JOIN documents USING (file_uuid) "  # noqa: S608
_BEHIND = "WHERE extracts.batch_key = $1 AND finish_number > $2 {more} ORDER BY finish_number LIMIT $3"

LISTS = {
    Shown.ENDED: _ENDED + _BEHIND.format(more=""),
    Shown.FAILED: _ENDED + _BEHIND.format(more="AND error_code IS NOT NULL"),
    Shown.WAITING: """
        SELECT file_uuid, document_id, state, NULL AS document_type, NULL AS error_code, NULL AS error_detail,
               NULL::smallint AS least_sure, NULL::timestamptz AS created_at, position AS place
        FROM documents
        WHERE batch_key = $1 AND position > $2 AND state IN ('queued', 'downloading', 'fetched', 'processing')
        ORDER BY position LIMIT $3
    """,
}
READ = (
    _ENDED
    + """
    WHERE extracts.batch_key = $1 AND error_code IS NULL AND (least_sure, finish_number) > ($2, $3)
        AND least_sure BETWEEN $5 AND $6 {of_type}
    ORDER BY least_sure, finish_number LIMIT $4
"""
)
OF_TYPE = "AND extracts.document_type = $7"
BEGINNING = (-1, -1)

# A document that is tried again has a record of the end that it had.
DETAIL = f"""
SELECT {_LINE}, batches.batch_key, batch_id, finish_number, blob_key, redacted_key, redacted_media_type,
       record_with_evidence, sealed_record_with_evidence, seconds, reviews, root_id, wrapped,
    (SELECT file_uuid FROM extracts AS e WHERE e.batch_key = batches.batch_key
        AND e.finish_number = extracts.finish_number - 1) AS before,
    (SELECT file_uuid FROM extracts AS e WHERE e.batch_key = batches.batch_key
        AND e.finish_number = extracts.finish_number + 1) AS after
FROM batches JOIN documents USING (batch_key) LEFT JOIN extracts USING (file_uuid)
LEFT JOIN data_keys ON {KEY_OF_BATCH}
WHERE {OWN_BATCH} AND file_uuid = $3
"""  # noqa: S608

_NEWEST = f"WITH newest AS (SELECT * FROM batches WHERE {OWN} ORDER BY batch_key DESC LIMIT $2)"  # noqa: S608

DAYS = f"""
{_NEWEST}
SELECT (created_at AT TIME ZONE 'UTC')::date AS day, sum(succeeded) AS succeeded, sum(failed) AS failed
FROM newest WHERE created_at > now() - $3::interval GROUP BY day ORDER BY day
"""  # noqa: S608

SHARES = f"""
{_NEWEST}
SELECT
    (SELECT count(*) FROM newest) AS batches,
    (SELECT json_object_agg(name, number) FROM (SELECT key AS name, sum(value::integer) AS number
        FROM newest CROSS JOIN jsonb_each_text(document_types) GROUP BY key) AS types) AS document_types,
    (SELECT json_object_agg(name, number) FROM (SELECT key AS name, sum(value::integer) AS number
        FROM newest CROSS JOIN jsonb_each_text(errors) GROUP BY key) AS causes) AS errors
"""  # noqa: S608

# The batches that are not finished are few, and of their documents only those in hand are counted.
UNFINISHED = f"""
WITH own AS (SELECT * FROM batches WHERE {OWN} AND finished_at IS NULL)
SELECT
    (SELECT coalesce(sum(total - succeeded - failed - cancelled), 0) FROM own) AS unfinished,
    (SELECT count(*) FROM own JOIN documents USING (batch_key) WHERE state = 'downloading') AS downloading,
    (SELECT count(*) FROM own JOIN documents USING (batch_key) WHERE state = 'processing') AS processing,
    (SELECT coalesce(sum(
        (coalesce(retried, total) - (total - succeeded - failed - cancelled))
        / greatest(extract(epoch FROM now() - started_at), 1)), 0)::float8
     FROM own WHERE started_at IS NOT NULL) AS per_second
"""  # noqa: S608


class BrowseStore:
    """Documents and counts, as an account's people look through them."""

    def __init__(self, database: Database, keys: DataKeys) -> None:
        self._database = database
        self._keys = keys

    async def documents(
        self, account_key: int, batch_id: str, wanted: DocumentFilter, after: tuple[int, int] | None, count: int
    ) -> DocumentPage:
        """Return up to `count` documents of a batch that come after that place.

        Raises:
            UnknownBatchError: the account has no such batch, or deleted it.
        """
        async with self._database.of_account(account_key) as connection:
            batch_key = (await own_batch(connection, account_key, batch_id))["batch_key"]
            statement, arguments = _listing(wanted, after or BEGINNING, count + 1)
            rows = await connection.fetch(statement, batch_key, *arguments)
        last = rows[count - 1] if len(rows) > count else None
        place = (last["least_sure"] or 0, last["place"]) if last is not None else None
        return DocumentPage([_line(row) for row in rows[:count]], place)

    async def document(self, account_key: int, batch_id: str, file_uuid: UUID) -> DocumentDetail:
        """Return one document of a batch.

        Raises:
            UnknownBatchError: the account has no such batch, or it has no such document.
        """
        async with self._database.of_account(account_key) as connection:
            row = await connection.fetchrow(DETAIL, account_key, batch_id, file_uuid)
        if row is None:
            raise UnknownBatchError
        redacted_key: str | None = row["redacted_key"]
        data_key = self._keys.of_batch(row)
        return DocumentDetail(
            batch_id=row["batch_id"],
            line=_line(row),
            record=_record(row, data_key),
            blob_key=row["blob_key"],
            data_key=data_key,
            redacted=RedactedKey(redacted_key, row["redacted_media_type"], data_key)
            if redacted_key is not None
            else None,
            seconds=json.loads(row["seconds"] or "{}"),
            before=row["before"],
            after=row["after"],
            reviews=row["reviews"] or 0,
        )

    async def overview(self, account_key: int) -> Overview:
        """Return what the account's newest batches come to, and what is being worked on."""
        async with self._database.of_account(account_key) as connection:
            days = await connection.fetch(DAYS, account_key, OVERVIEW_BATCHES, timedelta(days=OVERVIEW_DAYS))
            shares = await connection.fetchrow(SHARES, account_key, OVERVIEW_BATCHES)
            now = await connection.fetchrow(UNFINISHED, account_key)
            workers = await workers_now(connection)
        assert shares is not None
        assert now is not None
        return Overview(
            batches=shares["batches"],
            workers=workers,
            waiting=int(now["unfinished"]) - now["downloading"] - now["processing"],
            downloading=now["downloading"],
            processing=now["processing"],
            per_second=now["per_second"],
            days=[Day(row["day"], int(row["succeeded"]), int(row["failed"])) for row in days],
            document_types=json.loads(shares["document_types"] or "{}"),
            errors=json.loads(shares["errors"] or "{}"),
        )


def _record(row: asyncpg.Record, data_key: DataKey | None) -> str | None:
    """Return the record with evidence; None: the document has not ended."""
    if row["finish_number"] is None:
        return None
    sealed, plain = row["sealed_record_with_evidence"], row["record_with_evidence"]
    return RecordSeal(data_key).open(sealed, plain, row["file_uuid"], with_evidence=True)


def _listing(wanted: DocumentFilter, after: tuple[int, int], limit: int) -> tuple[str, list[object]]:
    """Return the statement of a list, and what it is told beside the batch."""
    if wanted.shown is not Shown.READ:
        return LISTS[wanted.shown], [after[1], limit]
    confidences = wanted.band.confidences if wanted.band else range(10_001)
    arguments: list[object] = [*after, limit, confidences.start, confidences.stop - 1]
    if wanted.document_type is None:
        return READ.format(of_type=""), arguments
    return READ.format(of_type=OF_TYPE), [*arguments, wanted.document_type]


def _line(row: asyncpg.Record) -> DocumentLine:
    return DocumentLine(
        file_uuid=row["file_uuid"],
        document_id=row["document_id"],
        state=DocumentState(row["state"]),
        document_type=row["document_type"],
        error_code=row["error_code"],
        error_detail=row["error_detail"],
        least_sure=row["least_sure"],
        ended_at=row["created_at"],
    )
