"""The Outbox of the database: visits of endpoints, and what became of each try."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import asyncpg

from sheaf.jobs.notify import Due, Try, Visit, VisitEnd
from sheaf.model.webhook import Disabled
from sheaf.store.database import Database
from sheaf.store.queue import Connection
from sheaf.store.seal import Seal
from sheaf.store.visits import Waiting, enqueue_visit, wake, without_visit

FORGET_LIMIT = 10_000
"""Events forgotten in one transaction."""

BEGIN_VISIT = """
SELECT endpoint_id, visit, url, secret, failures, CASE WHEN previous_until > now() THEN previous_secret END AS previous
FROM webhook_endpoints JOIN accounts USING (account_key)
WHERE endpoint_id = $1 AND visit = $2 AND webhook_endpoints.disabled IS NULL AND NOT accounts.disabled
"""
DUE = """
SELECT delivery_id, event_id, coalesce(webhook_deliveries.url, $2) AS url, payload, tries, attempts
FROM webhook_deliveries JOIN webhook_events USING (event_id)
WHERE endpoint_id = $1 AND state = 'pending' AND next_at <= now()
ORDER BY next_at LIMIT $3
"""
NOTE_TRY = """
UPDATE webhook_deliveries SET
    state = $3, tries = tries + 1, attempts = attempts + 1, next_at = now() + $4::interval
WHERE delivery_id = $1 AND attempts = $2 AND state = 'pending'
"""
INSERT_ATTEMPT = """
INSERT INTO webhook_attempts (delivery_id, number, account_key, at, status, error, milliseconds)
SELECT $1, $2, account_key, $3, $4, $5, $6 FROM webhook_deliveries WHERE delivery_id = $1
"""
END_VISIT = """
UPDATE webhook_endpoints SET
    visit = visit + 1,
    failures = CASE $3::text WHEN 'succeeded' THEN 0 WHEN 'failed' THEN failures + 1 ELSE failures END,
    failing_since =
        CASE $3 WHEN 'succeeded' THEN NULL WHEN 'failed' THEN coalesce(failing_since, now()) ELSE failing_since END,
    resting_until = CASE $3 WHEN 'failed' THEN now() + $4::interval END
WHERE endpoint_id = $1 AND visit = $2
RETURNING endpoint_id, visit, resting_until, disabled, failing_since < now() - $5::interval AS is_dead
"""
DISABLE = "UPDATE webhook_endpoints SET disabled = $2, disabled_at = now() WHERE endpoint_id = $1"
NEXT_DUE = """
SELECT greatest(next_at - now(), $2::timestamptz - now(), '0') FROM webhook_deliveries
WHERE endpoint_id = $1 AND state = 'pending' ORDER BY next_at LIMIT 1
"""
# Their deliveries and tries go with them.
FORGET_OLD = """
DELETE FROM webhook_events WHERE event_id IN (
    SELECT event_id FROM webhook_events WHERE created_at < now() - $1::interval ORDER BY created_at LIMIT $2
)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """After how long of failed tries alone an endpoint is disabled; how long events and their deliveries are kept."""

    disable_after: timedelta
    keep: timedelta


class OutboxStore:
    """Deliveries in the database."""

    def __init__(self, database: Database, seal: Seal, patience: Patience) -> None:
        self._database = database
        self._seal = seal
        self._patience = patience

    async def begin_visit(self, endpoint_id: UUID, number: int, most: int) -> Visit | None:
        """Return a visit with at most `most` deliveries; None when it is over, or the endpoint is disabled or gone."""
        async with self._database.connection() as connection:
            row = await connection.fetchrow(BEGIN_VISIT, endpoint_id, number)
            if row is None:
                return None
            rows = await connection.fetch(DUE, endpoint_id, row["url"], most)
        return self._visit(row, [Due(**each) for each in rows])

    async def note_try(self, due: Due, made: Try) -> None:
        """Record a try. Nothing happens when it was recorded before, or the delivery is gone."""
        async with self._database.transaction() as connection:
            noted = await connection.execute(NOTE_TRY, due.delivery_id, due.attempts, made.state.value, made.again)
            if noted == "UPDATE 1":
                error = made.error.value if made.error is not None else None
                number = due.attempts + 1
                await connection.execute(
                    INSERT_ATTEMPT, due.delivery_id, number, made.at, made.status, error, made.milliseconds
                )

    async def end_visit(self, visit: Visit, end: VisitEnd, rest: timedelta) -> None:
        """End the visit and have the next one when a delivery is due, after the rest. Nothing happens twice."""
        async with self._database.transaction() as connection:
            row = await connection.fetchrow(
                END_VISIT, visit.endpoint_id, visit.number, end.value, rest, self._patience.disable_after
            )
            if row is None:
                return
            if end is VisitEnd.GONE:
                await connection.execute(DISABLE, visit.endpoint_id, Disabled.GONE.value)
            elif end is VisitEnd.FAILED and row["is_dead"]:
                await connection.execute(DISABLE, visit.endpoint_id, Disabled.FAILING.value)
            elif row["disabled"] is None:
                await _next_visit(connection, Waiting.of(row))

    async def sweep_visits(self) -> int:
        """Give a visit to endpoints that have deliveries and lost theirs; return how many. What is old is forgotten."""
        async with self._database.transaction() as connection:
            lost = await without_visit(connection)
            for waiting in lost:
                await wake(connection, waiting)
        while await self._forget_old() == f"DELETE {FORGET_LIMIT}":
            pass
        return len(lost)

    async def _forget_old(self) -> str:
        async with self._database.connection() as connection:
            return await connection.execute(FORGET_OLD, self._patience.keep, FORGET_LIMIT)

    def _visit(self, row: asyncpg.Record, due: list[Due]) -> Visit:
        sealed: list[bytes] = [each for each in (row["secret"], row["previous"]) if each is not None]
        opened = (self._seal.open(each) for each in sealed)
        return Visit(
            endpoint_id=row["endpoint_id"],
            number=row["visit"],
            is_callback=row["url"] is None,
            secrets=[secret for secret in opened if secret is not None],
            failures=row["failures"],
            due=due,
        )


async def _next_visit(connection: Connection, waiting: Waiting) -> None:
    after: timedelta | None = await connection.fetchval(NEXT_DUE, waiting.endpoint_id, waiting.resting_until)
    if after is not None:
        await enqueue_visit(connection, waiting, after)
