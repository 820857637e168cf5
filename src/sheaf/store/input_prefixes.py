"""Which prefixes of buckets accounts may read."""

from __future__ import annotations

from collections.abc import Sequence

from sheaf.model.audit import OPERATOR, Actor, AuditAction, AuditEvent
from sheaf.store.accounts import UnknownAccountError
from sheaf.store.audit import record
from sheaf.store.database import Database


class InputPrefixStore:
    """Prefixes in the database. Each ends in a slash."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def input_prefixes(self, account_key: int) -> Sequence[str]:
        """Return what the account may read; nothing, unless an operator gave it something."""
        async with self._database.of_account(account_key) as connection:
            rows = await connection.fetch(
                "SELECT prefix FROM input_prefixes WHERE account_key = $1 ORDER BY prefix", account_key
            )
        return [row["prefix"] for row in rows]

    async def change(self, client_id: str, prefixes: Sequence[str], by: Actor = OPERATOR) -> None:
        """Let the account read these and no others.

        Raises:
            UnknownAccountError: there is no such account.
        """
        async with self._database.transaction() as connection:
            account_key: int | None = await connection.fetchval(
                "SELECT account_key FROM accounts WHERE client_id = $1 FOR NO KEY UPDATE", client_id
            )
            if account_key is None:
                raise UnknownAccountError(client_id)
            await connection.execute("DELETE FROM input_prefixes WHERE account_key = $1", account_key)
            await connection.execute(
                "INSERT INTO input_prefixes (account_key, prefix) SELECT DISTINCT $1::integer, unnest($2::text[])",
                account_key,
                list(prefixes),
            )
            changed = AuditEvent(
                action=AuditAction.ACCOUNT_CHANGED, by=by, account_key=account_key, field="input_prefixes"
            )
            await record(connection, changed)
