"""Endpoints' visits in the queue.

Whoever writes a delivery locks its endpoint FOR SHARE and wakes the visit that stands there. Whoever ends a visit moves
its number on, which waits for those locks, and then looks for deliveries: so none is written that nobody looks for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from pgqueuer.adapters.persistence.queries import Queries

from sheaf.jobs.notify import NOTIFY, visit_key
from sheaf.store.queue import Connection

PRIORITY = 0

# A visit that waits for the next try, or for its endpoint to have rested, comes earlier.
BRING_FORWARD = """
UPDATE pgqueuer SET execute_after = greatest(now(), $2::timestamptz)
WHERE dedupe_key IS NOT NULL AND dedupe_key = $1 AND status = 'queued' AND execute_after > greatest(now(), $2)
"""

# The sweep looks at endpoints, which are few, and for each at the first of its deliveries.
WITHOUT_VISIT = """
SELECT endpoint_id, visit, resting_until FROM webhook_endpoints JOIN accounts USING (account_key)
WHERE webhook_endpoints.disabled IS NULL AND NOT accounts.disabled
    AND EXISTS (SELECT FROM webhook_deliveries AS waiting
                WHERE waiting.endpoint_id = webhook_endpoints.endpoint_id AND state = 'pending')
    AND NOT EXISTS (SELECT FROM pgqueuer WHERE status IN ('queued', 'picked') AND dedupe_key IS NOT NULL
                    AND dedupe_key = 'notify:' || endpoint_id || ':' || visit)
FOR UPDATE OF webhook_endpoints SKIP LOCKED
"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The visit of an endpoint that has something to deliver."""

    endpoint_id: UUID
    visit: int
    resting_until: datetime | None

    @classmethod
    def of(cls, row: asyncpg.Record) -> Waiting:
        return cls(row["endpoint_id"], row["visit"], row["resting_until"])


async def wake(connection: Connection, waiting: Waiting) -> None:
    """Have the visit as soon as its endpoint has rested. Its row is locked, at least FOR SHARE."""
    rest: timedelta = await connection.fetchval("SELECT greatest($1::timestamptz - now(), '0')", waiting.resting_until)
    await enqueue_visit(connection, waiting, rest)
    await connection.execute(BRING_FORWARD, _dedupe_key(waiting), waiting.resting_until)


async def enqueue_visit(connection: Connection, waiting: Waiting, after: timedelta) -> None:
    """Add the job of a visit, unless there is one."""
    key = visit_key(waiting.endpoint_id, waiting.visit)
    await Queries(AsyncpgDriver(connection)).enqueue(
        [NOTIFY],
        [key.encode()],
        [PRIORITY],
        execute_after=[after],
        dedupe_key=[_dedupe_key(waiting)],
        on_conflict="skip",
    )


async def without_visit(connection: Connection) -> Sequence[Waiting]:
    """Return the endpoints that have deliveries and no visit, locked."""
    return [Waiting.of(row) for row in await connection.fetch(WITHOUT_VISIT)]


def _dedupe_key(waiting: Waiting) -> str:
    return f"{NOTIFY}:{visit_key(waiting.endpoint_id, waiting.visit)}"
