"""What was sent to the endpoints of an account, and sending it again."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from uuid import UUID

import asyncpg

from sheaf.jobs.event_payload import empty_event
from sheaf.jobs.webhooks import UnknownEndpointError, WebhookConflictError
from sheaf.model.webhook import Attempt, Delivery, DeliveryState, EventType, SendError
from sheaf.store.database import Database
from sheaf.store.outbox import Event, Receiver, write
from sheaf.store.queue import Connection
from sheaf.store.visits import Waiting, wake
from sheaf.store.webhooks import OWN_ENDPOINT

LOCK = f"SELECT * FROM webhook_endpoints WHERE {OWN_ENDPOINT} FOR SHARE"  # noqa: S608
EXISTS = f"SELECT EXISTS (SELECT FROM webhook_endpoints WHERE {OWN_ENDPOINT})"  # noqa: S608
DELIVERY = """
SELECT delivery_id, event_id, type, state, webhook_deliveries.created_at,
    CASE state WHEN 'pending' THEN next_at END AS next_at
FROM webhook_deliveries JOIN webhook_events USING (event_id)
WHERE webhook_deliveries.account_key = $1 AND endpoint_id = $2 AND {which}
"""
ONE = DELIVERY.format(which="delivery_id = $3")
# An id is made of its time, so this is a range of an index, newest first.
PAGE = DELIVERY.format(which="($3::uuid IS NULL OR delivery_id < $3)") + "ORDER BY delivery_id DESC LIMIT $4"
# For each endpoint the beginning of the same range.
LATEST = """
SELECT endpoint_id, delivery_id, event_id, type, state, newest.created_at,
    CASE state WHEN 'pending' THEN next_at END AS next_at
FROM webhook_endpoints CROSS JOIN LATERAL (
    SELECT delivery_id, event_id, state, created_at, next_at FROM webhook_deliveries
    WHERE webhook_deliveries.account_key = $1 AND webhook_deliveries.endpoint_id = webhook_endpoints.endpoint_id
    ORDER BY delivery_id DESC LIMIT $2
) AS newest JOIN webhook_events USING (event_id)
WHERE webhook_endpoints.account_key = $1 ORDER BY endpoint_id, delivery_id DESC
"""
ATTEMPTS = """
SELECT delivery_id, number, at, status, error, milliseconds FROM webhook_attempts
WHERE account_key = $1 AND delivery_id = ANY($2) ORDER BY delivery_id, number
"""
REPLAY = """
UPDATE webhook_deliveries SET state = 'pending', tries = 0, next_at = now()
WHERE account_key = $1 AND endpoint_id = $2 AND delivery_id = $3
"""


class DeliveryStore:
    """The DeliveryLog of the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def page(self, account_key: int, endpoint_id: UUID, before: UUID | None, count: int) -> Sequence[Delivery]:
        """Return the newest deliveries, or the newest that are older than the delivery `before`."""
        async with self._database.of_account(account_key) as connection:
            if not await connection.fetchval(EXISTS, account_key, endpoint_id):
                raise UnknownEndpointError
            rows = await connection.fetch(PAGE, account_key, endpoint_id, before, count)
            return await _with_attempts(connection, account_key, rows)

    async def latest(self, account_key: int, count: int) -> Mapping[UUID, Sequence[Delivery]]:
        """Return the newest deliveries to each endpoint, by its id, newest first; without those that got none."""
        async with self._database.of_account(account_key) as connection:
            rows = await connection.fetch(LATEST, account_key, count)
            deliveries = await _with_attempts(connection, account_key, rows)
        together = zip(rows, deliveries, strict=True)
        by_endpoint = itertools.groupby(together, lambda each: each[0]["endpoint_id"])
        return {key: [delivery for _, delivery in group] for key, group in by_endpoint}

    async def replay(self, account_key: int, endpoint_id: UUID, delivery_id: UUID) -> Delivery:
        """Send an event again, under the id that it had."""
        async with self._database.of_account(account_key) as connection:
            endpoint = await _enabled(connection, account_key, endpoint_id)
            if await connection.execute(REPLAY, account_key, endpoint_id, delivery_id) != "UPDATE 1":
                raise UnknownEndpointError
            await wake(connection, Waiting.of(endpoint))
            return await _one(connection, account_key, endpoint_id, delivery_id)

    async def test(self, account_key: int, endpoint_id: UUID) -> Delivery:
        """Send an event that says nothing."""
        async with self._database.of_account(account_key) as connection:
            endpoint = await _enabled(connection, account_key, endpoint_id)
            if endpoint["url"] is None:
                raise WebhookConflictError("callbacks have no URL to test: each batch brings its own")
            event = Event(account_key, None, EventType.TEST, empty_event(await connection.fetchval("SELECT now()")))
            (delivery_id,) = await write(connection, event, [Receiver(Waiting.of(endpoint))])
            return await _one(connection, account_key, endpoint_id, delivery_id)


async def _enabled(connection: Connection, account_key: int, endpoint_id: UUID) -> asyncpg.Record:
    row = await connection.fetchrow(LOCK, account_key, endpoint_id)
    if row is None:
        raise UnknownEndpointError
    if row["disabled"] is not None:
        raise WebhookConflictError("the endpoint is disabled; enable it first")
    return row


async def _one(connection: Connection, account_key: int, endpoint_id: UUID, delivery_id: UUID) -> Delivery:
    rows = await connection.fetch(ONE, account_key, endpoint_id, delivery_id)
    (delivery,) = await _with_attempts(connection, account_key, rows)
    return delivery


async def _with_attempts(
    connection: Connection, account_key: int, rows: Sequence[asyncpg.Record]
) -> Sequence[Delivery]:
    attempts = await connection.fetch(ATTEMPTS, account_key, [row["delivery_id"] for row in rows])
    of = {key: tuple(group) for key, group in itertools.groupby(attempts, lambda attempt: attempt["delivery_id"])}
    return [_delivery(row, of.get(row["delivery_id"], ())) for row in rows]


def _delivery(row: asyncpg.Record, attempts: Sequence[asyncpg.Record]) -> Delivery:
    return Delivery(
        delivery_id=row["delivery_id"],
        event_id=row["event_id"],
        type=EventType(row["type"]),
        state=DeliveryState(row["state"]),
        created_at=row["created_at"],
        next_at=row["next_at"],
        attempts=tuple(_attempt(each) for each in attempts),
    )


def _attempt(row: asyncpg.Record) -> Attempt:
    return Attempt(
        number=row["number"],
        at=row["at"],
        status=row["status"],
        error=SendError(row["error"]) if row["error"] is not None else None,
        milliseconds=row["milliseconds"],
    )
