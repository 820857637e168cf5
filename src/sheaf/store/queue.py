"""The queue in the database: PGQueuer's tables, written in the transactions of ours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TypeAlias
from uuid import UUID

import asyncpg
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from pgqueuer.adapters.persistence.qb import QueryBuilderEnvironment
from pgqueuer.adapters.persistence.queries import Queries
from pgqueuer.domain.settings import DBSettings, Durability

from sheaf.jobs.ports import JobKind, job_key

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

LOG_RETENTION = timedelta(days=1)
"""The queue's log is for looking into trouble only, and grows by two rows a job."""

# What PGQueuer's own enqueue does, but for the ids that it returns and a line of its log for each job: they were a
# quarter of what it costs to accept a large batch.
ENQUEUE = """
INSERT INTO pgqueuer (entrypoint, priority, payload, dedupe_key, status)
SELECT $1, priority, payload, dedupe_key, 'queued'
FROM unnest($2::integer[], $3::bytea[], $4::text[]) AS job (priority, payload, dedupe_key)
ON CONFLICT (dedupe_key) WHERE status IN ('queued', 'picked') AND dedupe_key IS NOT NULL DO NOTHING
"""


def _environment() -> QueryBuilderEnvironment:
    """Jobs survive a crash of the database; the queue's log and statistics, which nothing depends on, need not."""
    return QueryBuilderEnvironment(settings=DBSettings(durability=Durability.balanced))


def install_sql() -> str:
    """Return the statements that make the queue's tables."""
    return _environment().build_install_query()


async def upgrade_queue(connection: Connection) -> None:
    """Bring the queue's tables to the installed version of its library. Nothing happens when they are."""
    await Queries(AsyncpgDriver(connection), qbe=_environment()).upgrade()


async def enqueue(connection: Connection, kind: JobKind, file_uuids: Sequence[UUID], priorities: Sequence[int]) -> None:
    """Add a job a document, in the connection's transaction. A document that has one of this kind gets no second."""
    await connection.execute(
        ENQUEUE,
        kind.value,
        list(priorities),
        [file_uuid.bytes for file_uuid in file_uuids],
        [job_key(kind, file_uuid) for file_uuid in file_uuids],
    )


async def drop_jobs(connection: Connection, file_uuids: Sequence[UUID]) -> None:
    """Take the documents' jobs out of the queue; those that the queue is just writing to stay, and do nothing."""
    await connection.execute(
        "DELETE FROM pgqueuer WHERE id IN (SELECT id FROM pgqueuer WHERE status IN ('queued', 'picked') "
        "AND dedupe_key IS NOT NULL AND dedupe_key = ANY($1) ORDER BY id FOR UPDATE SKIP LOCKED)",
        [job_key(kind, file_uuid) for kind in JobKind for file_uuid in file_uuids],
    )


async def forget_old_log(connection: Connection) -> None:
    await connection.execute("DELETE FROM pgqueuer_log WHERE created < now() - $1::interval", LOG_RETENTION)
