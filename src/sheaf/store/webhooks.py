"""The webhook endpoints of accounts. Every statement names the account first; what is another's is nobody's."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from datetime import timedelta
from uuid import UUID

import asyncpg
from uuid_utils.compat import uuid7

from sheaf.jobs.webhooks import EndpointChange, NewEndpoint, UnknownEndpointError, WebhookConflictError
from sheaf.model.audit import Actor, AuditAction, AuditEvent
from sheaf.model.webhook import CHOOSABLE, Disabled, Endpoint, EventType
from sheaf.store.audit import record
from sheaf.store.database import Database
from sheaf.store.outbox import make_callback, new_secret
from sheaf.store.own import lock_account
from sheaf.store.queue import Connection
from sheaf.store.seal import Seal
from sheaf.store.visits import Waiting, wake

OVERLAP = timedelta(days=1)
"""How long an old secret signs beside the new one."""

COLUMNS = "endpoint_id, url, events, description, disabled, disabled_at, failing_since, created_at"
OWN_ENDPOINT = "webhook_endpoints.account_key = $1 AND webhook_endpoints.endpoint_id = $2"

INSERT = f"""
INSERT INTO webhook_endpoints (account_key, endpoint_id, url, events, description, secret)
VALUES ($1, $2, $3, $4, $5, $6) RETURNING {COLUMNS}
"""  # noqa: S608
LIST = f"""
SELECT {COLUMNS} FROM webhook_endpoints WHERE account_key = $1 AND url IS NOT NULL ORDER BY created_at, endpoint_id
"""  # noqa: S608
FIND = f"SELECT {COLUMNS} FROM webhook_endpoints WHERE {OWN_ENDPOINT}"  # noqa: S608
CALLBACK = f"SELECT {COLUMNS} FROM webhook_endpoints WHERE account_key = $1 AND url IS NULL"  # noqa: S608
CHANGE = f"""
UPDATE webhook_endpoints SET
    url = coalesce($3, url), events = coalesce($4, events), description = nullif(coalesce($5, description), '')
WHERE {OWN_ENDPOINT} AND url IS NOT NULL
"""  # noqa: S608
DISABLE = f"""
UPDATE webhook_endpoints SET disabled = $3, disabled_at = now() WHERE {OWN_ENDPOINT} AND disabled IS NULL
"""  # noqa: S608
# With a new visit: that of before it was disabled may be over, or not.
ENABLE = f"""
UPDATE webhook_endpoints SET
    disabled = NULL, disabled_at = NULL, failures = 0, failing_since = NULL, resting_until = NULL, visit = visit + 1
WHERE {OWN_ENDPOINT} AND disabled IS NOT NULL RETURNING endpoint_id, visit, resting_until
"""  # noqa: S608
ROTATE = f"""
UPDATE webhook_endpoints SET secret = $3, previous_secret = secret, previous_until = now() + $4::interval
WHERE {OWN_ENDPOINT}
"""  # noqa: S608


class EndpointStore:
    """Endpoints in the database. An account has at most `most`."""

    def __init__(self, database: Database, seal: Seal, *, most: int) -> None:
        self._database = database
        self._seal = seal
        self._most = most

    async def create(self, account_key: int, new: NewEndpoint, by: Actor) -> tuple[Endpoint, str]:
        """Return a new endpoint and its secret, which is kept sealed."""
        secret = new_secret()
        async with self._database.of_account(account_key) as connection:
            await lock_account(connection, account_key)
            if len(await connection.fetch(LIST, account_key)) >= self._most:
                raise WebhookConflictError(f"the account has {self._most} endpoints, which is the most it may have")
            row = await connection.fetchrow(
                INSERT, account_key, uuid7(), new.url, _values(new.events), new.description, self._seal.close(secret)
            )
            await record(connection, _event(AuditAction.WEBHOOK_CREATED, account_key, by))
        assert row is not None
        return _endpoint(row), secret

    async def list(self, account_key: int) -> Sequence[Endpoint]:
        """Return the endpoints, oldest first, without the callback endpoint."""
        async with self._database.of_account(account_key) as connection:
            return [_endpoint(row) for row in await connection.fetch(LIST, account_key)]

    async def callback(self, account_key: int) -> Endpoint:
        """Return the account's callback endpoint, made at the first call."""
        async with self._database.of_account(account_key) as connection:
            await make_callback(connection, self._seal, account_key)
            row = await connection.fetchrow(CALLBACK, account_key)
        assert row is not None
        return _endpoint(row)

    async def find(self, account_key: int, endpoint_id: UUID) -> Endpoint:
        """Raises UnknownEndpointError."""
        async with self._database.of_account(account_key) as connection:
            return await _find(connection, account_key, endpoint_id)

    async def change(self, account_key: int, endpoint_id: UUID, change: EndpointChange, by: Actor) -> Endpoint:
        """Change an endpoint; one that is switched on again gets what has waited for it."""
        events = _values(change.events) if change.events is not None else None
        async with self._database.of_account(account_key) as connection:
            await _one(connection.execute(CHANGE, account_key, endpoint_id, change.url, events, change.description))
            if change.is_enabled is True:
                row = await connection.fetchrow(ENABLE, account_key, endpoint_id)
                if row is not None:
                    await wake(connection, Waiting.of(row))
            elif change.is_enabled is False:
                await connection.execute(DISABLE, account_key, endpoint_id, Disabled.CLIENT.value)
            await record(connection, _event(AuditAction.WEBHOOK_CHANGED, account_key, by))
            return await _find(connection, account_key, endpoint_id)

    async def delete(self, account_key: int, endpoint_id: UUID, by: Actor) -> None:
        """Erase an endpoint with its deliveries."""
        async with self._database.of_account(account_key) as connection:
            statement = f"DELETE FROM webhook_endpoints WHERE {OWN_ENDPOINT} AND url IS NOT NULL"  # noqa: S608
            await _one(connection.execute(statement, account_key, endpoint_id))
            await record(connection, _event(AuditAction.WEBHOOK_DELETED, account_key, by))

    async def rotate(self, account_key: int, endpoint_id: UUID, by: Actor) -> str:
        """Return a new secret; the one before it signs too for a day."""
        secret = new_secret()
        async with self._database.of_account(account_key) as connection:
            await _one(connection.execute(ROTATE, account_key, endpoint_id, self._seal.close(secret), OVERLAP))
            await record(connection, _event(AuditAction.WEBHOOK_ROTATED, account_key, by))
        return secret


def _event(action: AuditAction, account_key: int, by: Actor) -> AuditEvent:
    return AuditEvent(action=action, by=by, account_key=account_key)


async def _find(connection: Connection, account_key: int, endpoint_id: UUID) -> Endpoint:
    row = await connection.fetchrow(FIND, account_key, endpoint_id)
    if row is None:
        raise UnknownEndpointError
    return _endpoint(row)


async def _one(changing: Awaitable[str]) -> None:
    """Await a statement that changes one row. Raises UnknownEndpointError when there was none."""
    if not (await changing).endswith(" 1"):
        raise UnknownEndpointError


def _values(events: Sequence[EventType]) -> list[str]:
    """Return the events in one order, each once."""
    return [event.value for event in CHOOSABLE if event in events]


def _endpoint(row: asyncpg.Record) -> Endpoint:
    return Endpoint(
        endpoint_id=row["endpoint_id"],
        url=row["url"],
        events=tuple(EventType(event) for event in row["events"]),
        description=row["description"],
        disabled=Disabled(row["disabled"]) if row["disabled"] is not None else None,
        disabled_at=row["disabled_at"],
        failing_since=row["failing_since"],
        created_at=row["created_at"],
    )
