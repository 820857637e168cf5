"""Writes down what has happened for those who want to be told, in the transaction in which it does."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg
from uuid_utils.compat import uuid7

from sheaf.jobs.event_payload import batch_event, failed_document_event
from sheaf.model.webhook import CALLBACK_EVENTS, EventType
from sheaf.store.queue import Connection
from sheaf.store.seal import Seal
from sheaf.store.summaries import own_summary
from sheaf.store.visits import Waiting, wake

SECRET_BYTES = 32
"""The specification asks for 24 to 64."""

WANTING = """
SELECT endpoint_id, visit, resting_until FROM webhook_endpoints
WHERE account_key = $1 AND $2 = ANY(events) AND disabled IS NULL
    AND NOT (SELECT disabled FROM accounts WHERE accounts.account_key = $1)
ORDER BY endpoint_id FOR SHARE
"""
MAKE_CALLBACK = """
INSERT INTO webhook_endpoints (endpoint_id, account_key, events, secret) VALUES ($2, $1, '{}', $3)
ON CONFLICT (account_key) WHERE url IS NULL DO NOTHING
"""
CALLBACK = """
SELECT endpoint_id, visit, resting_until FROM webhook_endpoints
WHERE account_key = $1 AND url IS NULL AND NOT (SELECT disabled FROM accounts WHERE accounts.account_key = $1)
FOR SHARE
"""
INSERT_EVENT = """
INSERT INTO webhook_events (event_id, account_key, batch_key, type, payload) VALUES ($1, $2, $3, $4, $5)
"""
INSERT_DELIVERY = """
INSERT INTO webhook_deliveries (delivery_id, account_key, endpoint_id, event_id, url) VALUES ($1, $2, $3, $4, $5)
"""


@dataclass(frozen=True, slots=True)
class Event:
    """What has happened to an account; `batch_key` None: nothing, it is a test."""

    account_key: int
    batch_key: int | None
    type: EventType
    payload: str


@dataclass(frozen=True, slots=True)
class Receiver:
    """Who is told. `url` None: at the endpoint's own."""

    waiting: Waiting
    url: str | None = None


def new_secret() -> str:
    return "whsec_" + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()


async def note_batch(connection: Connection, seal: Seal, batch_key: int, type_: EventType) -> None:
    """Tell of the end of a batch, as it stands in this transaction."""
    batch = await connection.fetchrow(
        "SELECT account_key, batch_id, callback_url FROM batches WHERE batch_key = $1", batch_key
    )
    assert batch is not None
    receivers = [Receiver(waiting) for waiting in await _wanting(connection, batch["account_key"], type_)]
    if batch["callback_url"] is not None and type_ in CALLBACK_EVENTS:
        receivers += await _callback(connection, seal, batch)
    if receivers:
        summary = await own_summary(connection, batch["account_key"], batch["batch_id"])
        event = Event(batch["account_key"], batch_key, type_, batch_event(type_, summary))
        await write(connection, event, receivers)


async def note_failed_document(connection: Connection, account_key: int, file_uuid: UUID, problem: str) -> None:
    """Tell that a document failed; `problem` is its `file_data`."""
    wanting = await _wanting(connection, account_key, EventType.DOCUMENT_FAILED)
    if not wanting:
        return
    row = await connection.fetchrow(
        "SELECT batch_key, batch_id, document_id, now() AS at FROM documents JOIN batches USING (batch_key) "
        "WHERE file_uuid = $1",
        file_uuid,
    )
    assert row is not None
    at: datetime = row["at"]
    payload = failed_document_event(row["batch_id"], row["document_id"], file_uuid, problem, at)
    event = Event(account_key, row["batch_key"], EventType.DOCUMENT_FAILED, payload)
    await write(connection, event, [Receiver(waiting) for waiting in wanting])


async def write(connection: Connection, event: Event, receivers: Sequence[Receiver]) -> Sequence[UUID]:
    """Write an event with its deliveries, and wake their endpoints; return the ids of the deliveries."""
    event_id: UUID = uuid7()
    await connection.execute(
        INSERT_EVENT, event_id, event.account_key, event.batch_key, event.type.value, event.payload
    )
    delivery_ids: list[UUID] = [uuid7() for _ in receivers]
    for delivery_id, receiver in zip(delivery_ids, receivers, strict=True):
        endpoint_id = receiver.waiting.endpoint_id
        await connection.execute(INSERT_DELIVERY, delivery_id, event.account_key, endpoint_id, event_id, receiver.url)
        await wake(connection, receiver.waiting)
    return delivery_ids


async def make_callback(connection: Connection, seal: Seal, account_key: int) -> None:
    """Make the account's callback endpoint, if there is none."""
    await connection.execute(MAKE_CALLBACK, account_key, uuid7(), seal.close(new_secret()))


async def _wanting(connection: Connection, account_key: int, type_: EventType) -> Sequence[Waiting]:
    return [Waiting.of(row) for row in await connection.fetch(WANTING, account_key, type_.value)]


async def _callback(connection: Connection, seal: Seal, batch: asyncpg.Record) -> Sequence[Receiver]:
    await make_callback(connection, seal, batch["account_key"])
    rows = await connection.fetch(CALLBACK, batch["account_key"])
    return [Receiver(Waiting.of(row), batch["callback_url"]) for row in rows]
