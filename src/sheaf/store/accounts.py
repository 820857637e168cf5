"""Client accounts and the keys that sign their tokens."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping, Sequence
from typing import TypeAlias

import asyncpg

from sheaf.jobs.rates import Spent
from sheaf.model.account import Account, AccountTerms, Bounds, CacheCount, Credentials
from sheaf.model.audit import OPERATOR, Actor, ActorKind, AuditAction, AuditEvent
from sheaf.model.redaction import AadhaarMode
from sheaf.store.audit import record
from sheaf.store.database import Database
from sheaf.store.own import OWN
from sheaf.store.queue import Connection

COLUMNS = (
    "account_key, account_number, name, client_id, generation, product_types, aadhaar_mode, cache_hours, "
    "retention_days, keeps_originals, chosen_product_types, chosen_retention_days, disabled"
)
AS_USUAL = AccountTerms()
NUMBER_DRAWS = 20
"""The 90,000 account numbers are drawn at random; more draws than this mean that they are all but used up."""


FIND = f"SELECT {COLUMNS} FROM accounts WHERE client_id = $1 AND generation = $2 AND NOT disabled"  # noqa: S608

# One statement, because every request begins with it.
ADMIT = f"""
WITH found AS ({FIND}), counted AS (
    INSERT INTO request_windows AS w (account_key, started_at, requests) SELECT account_key, now(), 1 FROM found
    ON CONFLICT (account_key) DO UPDATE SET
        requests   = CASE WHEN w.started_at > now() - interval '1 minute' THEN w.requests + 1 ELSE 1 END,
        started_at = CASE WHEN w.started_at > now() - interval '1 minute' THEN w.started_at ELSE now() END
    RETURNING requests, extract(epoch FROM started_at + interval '1 minute' - now())::float8 AS seconds_left
)
SELECT * FROM found, counted
"""  # noqa: S608


OLDER_LIMIT = 1000
OLDER = f"""
SELECT count(*) FROM (
    SELECT FROM batches WHERE {OWN} AND finished_at < now() - make_interval(days => $2) LIMIT {OLDER_LIMIT}
) AS older
"""  # noqa: S608

Setting: TypeAlias = "str | int | bool | Sequence[str] | None"


class UnknownAccountError(Exception):
    """There is no account with this client_id."""


class AccountStore:
    """Accounts in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def create(self, name: str, terms: AccountTerms = AS_USUAL, by: Actor = OPERATOR) -> Credentials:
        """Make an account and return its credentials, this once."""
        credentials = Credentials(f"client_{secrets.token_hex(12)}", secrets.token_urlsafe(32))
        for _ in range(NUMBER_DRAWS):
            async with self._database.transaction() as connection:
                account_key: int | None = await connection.fetchval(
                    "INSERT INTO accounts (account_number, name, client_id, secret_hash, product_types, aadhaar_mode, "
                    "cache_hours, retention_days, keeps_originals) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) "
                    "ON CONFLICT (account_number) DO NOTHING "
                    "RETURNING account_key",
                    str(10_000 + secrets.randbelow(90_000)),
                    name,
                    credentials.client_id,
                    _hash(credentials.client_secret),
                    list(terms.product_types) if terms.product_types else None,
                    terms.aadhaar_mode.value,
                    terms.cache_hours,
                    terms.retention_days,
                    terms.keeps_originals,
                )
                if account_key is not None:
                    created = AuditEvent(action=AuditAction.ACCOUNT_CREATED, by=by, account_key=account_key)
                    await record(connection, created)
                    return credentials
        raise RuntimeError("no free account number was found")

    async def list(self) -> tuple[Account, ...]:
        """Return all accounts, oldest first."""
        async with self._database.connection() as connection:
            rows = await connection.fetch(f"SELECT {COLUMNS} FROM accounts ORDER BY account_key")  # noqa: S608
        return tuple(_account(row) for row in rows)

    async def rotate(self, client_id: str, by: Actor = OPERATOR) -> Credentials:
        """Replace the secret; the old one and all its tokens are void at once.

        Raises:
            UnknownAccountError: there is no such account.
        """
        credentials = Credentials(client_id, secrets.token_urlsafe(32))
        async with self._database.transaction() as connection:
            account_key = _found(
                await connection.fetchval(
                    "UPDATE accounts SET secret_hash = $2, generation = generation + 1 WHERE client_id = $1 "
                    "RETURNING account_key",
                    client_id,
                    _hash(credentials.client_secret),
                )
            )
            await record(connection, AuditEvent(action=AuditAction.SECRET_ROTATED, by=by, account_key=account_key))
        return credentials

    async def change_aadhaar_mode(self, client_id: str, mode: AadhaarMode, by: Actor = OPERATOR) -> None:
        """Give the account Aadhaar numbers in this form, in all documents that are read from now on.

        This and the other changes raise UnknownAccountError where there is no such account.
        """
        await self._change(client_id, "aadhaar_mode", mode.value, by)

    async def change_cache(self, client_id: str, hours: int | None, by: Actor = OPERATOR) -> None:
        """Give results of the account again for the same file for so many hours; None: no more, and forget them."""
        async with self._database.transaction() as connection:
            account_key = await _changed(connection, "cache_hours", client_id, hours)
            await record(connection, _setting_changed(account_key, "cache_hours", by))
            if hours is None:
                await connection.execute("DELETE FROM cached_results WHERE account_key = $1", account_key)

    async def change_retention(self, client_id: str, days: int | None, by: Actor = OPERATOR) -> None:
        """Erase batches of the account so long after they ended, those that there are too; None: keep them."""
        await self._change(client_id, "retention_days", days, by)

    async def change_product_types(self, client_id: str, types: Sequence[str] | None, by: Actor = OPERATOR) -> None:
        """Take batches of these product types only from now on; None: of any."""
        await self._change(client_id, "product_types", types, by)

    async def choose_retention(self, client_id: str, days: int | None, by: Actor) -> None:
        """Erase batches after so many days, if they are not by what the operator set; None: as that says."""
        await self._change(client_id, "chosen_retention_days", days, by)

    async def choose_product_types(self, client_id: str, types: Sequence[str] | None, by: Actor) -> None:
        """Take batches of these product types only, if the operator allows them; None: of all that are allowed."""
        await self._change(client_id, "chosen_product_types", types, by)

    async def change_originals(self, client_id: str, keeps: bool, by: Actor = OPERATOR) -> None:
        """Keep the files of documents that end from now on, or erase each when its document has ended."""
        await self._change(client_id, "keeps_originals", keeps, by)

    async def count_older(self, account_key: int, days: int) -> int:
        """Return how many batches ended more than so many days ago, counted up to OLDER_LIMIT."""
        async with self._database.of_account(account_key) as connection:
            found: int = await connection.fetchval(OLDER, account_key, days)
        return found

    async def _change(self, client_id: str, setting: str, value: Setting, by: Actor) -> None:
        async with self._database.transaction() as connection:
            account_key = await _changed(connection, setting, client_id, value)
            await record(connection, _setting_changed(account_key, setting, by))

    async def cache_counts(self) -> Mapping[int, CacheCount]:
        """Return what the content cache has been worth, by the key of the account."""
        async with self._database.connection() as connection:
            rows = await connection.fetch("SELECT account_key, hits, misses FROM cache_counts")
        return {row["account_key"]: CacheCount(row["hits"], row["misses"]) for row in rows}

    async def disable(self, client_id: str, by: Actor = OPERATOR) -> None:
        """Refuse the account from now on."""
        async with self._database.transaction() as connection:
            account_key = await _changed(connection, "disabled", client_id, True)
            await record(connection, AuditEvent(action=AuditAction.ACCOUNT_DISABLED, by=by, account_key=account_key))

    async def sign_in(self, credentials: Credentials, address: str | None = None) -> Account | None:
        """Return the account whose secret this is; None when there is none or it is disabled.

        That somebody at `address` was refused is noted in the audit log.
        """
        async with self._database.connection() as connection:
            row = await connection.fetchrow(
                f"SELECT {COLUMNS}, secret_hash FROM accounts WHERE client_id = $1",  # noqa: S608
                credentials.client_id,
            )
            # An unknown client takes as long as a wrong secret.
            known = row["secret_hash"] if row is not None else bytes(32)
            is_right = hmac.compare_digest(known, _hash(credentials.client_secret))
            if row is not None and is_right and not row["disabled"]:
                return _account(row)
            await record(connection, _refused(row, address))
        return None

    async def find(self, client_id: str, generation: int) -> Account | None:
        """Return the account of a token; None when it is disabled or has another secret by now."""
        async with self._database.connection() as connection:
            row = await connection.fetchrow(FIND, client_id, generation)
        return _account(row) if row is not None else None

    async def admit(self, client_id: str, generation: int) -> tuple[Account, Spent] | None:
        """Like `find`, and count a request of the account."""
        async with self._database.connection() as connection:
            row = await connection.fetchrow(ADMIT, client_id, generation)
        return (_account(row), Spent(row["requests"], row["seconds_left"])) if row is not None else None

    async def signing_keys(self) -> Mapping[str, bytes]:
        """Return the secrets that sign tokens by their key_id, newest first; the first call makes one."""
        async with self._database.transaction() as connection:
            await connection.execute("LOCK TABLE signing_keys IN SHARE ROW EXCLUSIVE MODE")
            await connection.execute(
                "INSERT INTO signing_keys (key_id, secret) SELECT $1, $2 WHERE NOT EXISTS (SELECT FROM signing_keys)",
                secrets.token_hex(8),
                secrets.token_bytes(32),
            )
            rows = await connection.fetch("SELECT key_id, secret FROM signing_keys ORDER BY created_at DESC, key_id")
        return {row["key_id"]: row["secret"] for row in rows}


async def _changed(connection: Connection, setting: str, client_id: str, value: Setting) -> int:
    """Change a column of the account and return its key. Raises UnknownAccountError."""
    statement = f"UPDATE accounts SET {setting} = $2 WHERE client_id = $1 RETURNING account_key"  # noqa: S608 - ours
    return _found(await connection.fetchval(statement, client_id, value))


def _found(account_key: int | None) -> int:
    if account_key is None:
        raise UnknownAccountError
    return account_key


def _setting_changed(account_key: int, setting: str, by: Actor) -> AuditEvent:
    return AuditEvent(action=AuditAction.ACCOUNT_CHANGED, by=by, account_key=account_key, field=setting)


def _refused(row: asyncpg.Record | None, address: str | None) -> AuditEvent:
    """Note who was refused. What an unknown client calls itself may be a secret in the wrong place."""
    actor = Actor(ActorKind.CLIENT, row["client_id"] if row is not None else "unknown", address)
    account_key = row["account_key"] if row is not None else None
    return AuditEvent(action=AuditAction.TOKEN_REFUSED, by=actor, account_key=account_key)


def _hash(secret: str) -> bytes:
    """Hash a client secret. It is 256 random bits, not a password: it cannot be guessed, however fast the hash."""
    return hashlib.sha256(secret.encode()).digest()


def _account(row: asyncpg.Record) -> Account:
    return Account(
        key=row["account_key"],
        number=row["account_number"],
        name=row["name"],
        client_id=row["client_id"],
        generation=row["generation"],
        allowed=Bounds(_types(row["product_types"]), row["retention_days"]),
        chosen=Bounds(_types(row["chosen_product_types"]), row["chosen_retention_days"]),
        aadhaar_mode=AadhaarMode(row["aadhaar_mode"]),
        cache_hours=row["cache_hours"],
        keeps_originals=row["keeps_originals"],
        disabled=row["disabled"],
    )


def _types(found: Sequence[str] | None) -> tuple[str, ...] | None:
    return tuple(found) if found is not None else None
