"""The audit log in the database. It only grows: the database refuses to change or delete a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import asyncpg

from sheaf.model.audit import Actor, ActorKind, AuditAction, AuditEntry, AuditEvent
from sheaf.store.database import Database
from sheaf.store.queue import Connection

PAGE = 1000

INSERT = """
INSERT INTO audit_events (actor_kind, actor, address, action, account_key, batch_id, file_uuid, documents, field)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""

# A range of the index on (at, event_key), or of that on (account_key, at, event_key).
ENTRIES = """
SELECT audit_events.*, accounts.client_id FROM audit_events LEFT JOIN accounts USING (account_key)
WHERE (at, event_key) > ($1, $2) AND ($3::text[] IS NULL OR action = ANY($3)) {account}
ORDER BY at, event_key LIMIT $4
"""
OF_ACCOUNT = "AND audit_events.account_key = (SELECT account_key FROM accounts WHERE client_id = $5)"


@dataclass(frozen=True, slots=True)
class AuditWanted:
    """Which entries are asked for: of the account with this client_id, of these actions; None: of all."""

    client_id: str | None = None
    actions: Sequence[AuditAction] | None = None


async def record(connection: Connection, event: AuditEvent) -> None:
    """Write a line, in the connection's transaction: an act and its line are both stored, or neither."""
    await connection.execute(
        INSERT,
        event.by.kind.value,
        event.by.name,
        event.by.address,
        event.action.value,
        event.account_key,
        event.batch_id,
        event.file_uuid,
        event.documents,
        event.field,
    )


class AuditStore:
    """Lines about acts that write nothing else, and the whole log for who may read it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def record(self, event: AuditEvent) -> None:
        """Write a line. What cannot be written down is not to be done: raises StoreUnavailableError."""
        key = event.account_key
        async with self._database.connection() if key is None else self._database.of_account(key) as connection:
            await record(connection, event)

    async def entries(self, wanted: AuditWanted, after: tuple[datetime, int]) -> Sequence[AuditEntry]:
        """Return the next entries behind this time and key, oldest first, at most a `PAGE` of them."""
        actions = [action.value for action in wanted.actions] if wanted.actions is not None else None
        statement = ENTRIES.format(account="" if wanted.client_id is None else OF_ACCOUNT)
        account = () if wanted.client_id is None else (wanted.client_id,)
        async with self._database.connection() as connection:
            rows = await connection.fetch(statement, *after, actions, PAGE, *account)
        return [_entry(row) for row in rows]


def _entry(row: asyncpg.Record) -> AuditEntry:
    address = row["address"]
    event = AuditEvent(
        action=AuditAction(row["action"]),
        by=Actor(ActorKind(row["actor_kind"]), row["actor"], None if address is None else str(address)),
        account_key=row["account_key"],
        batch_id=row["batch_id"],
        file_uuid=row["file_uuid"],
        documents=row["documents"],
        field=row["field"],
    )
    return AuditEntry(row["event_key"], row["at"], event, row["client_id"])
