"""Access tokens: JWT, HS256, good for an hour, void at once when the account's secret changes."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping
from dataclasses import dataclass

import jwt

from sheaf.model.account import Account
from sheaf.serve.ports import Accounts

AUDIENCE = "sheaf"
ALGORITHM = "HS256"
CLOCK_SKEW_SECONDS = 10
"""How far the clocks of two machines that serve one API may be apart: no token is of the future before that."""
LONGEST_TOKEN = 2048
"""Ours have some 300 characters; what is longer is not looked at."""
RELOAD_SECONDS = 10.0
"""Unknown key_ids ask the database no more often than this, whoever invents them."""


@dataclass(frozen=True, slots=True)
class TokenOwner:
    client_id: str
    generation: int


class Keyring:
    """The keys that sign tokens. Keys made by another process are found when their first token comes."""

    def __init__(self, accounts: Accounts, signing_key: str | None) -> None:
        """Use `signing_key` if given, else those of the database."""
        self._accounts = accounts
        self._keys: Mapping[str, bytes] = {}
        self._is_given = signing_key is not None
        self._loaded_at = -RELOAD_SECONDS
        if signing_key is not None:
            key_id = hashlib.sha256(b"key_id:" + signing_key.encode()).hexdigest()[:16]
            self._keys = {key_id: signing_key.encode()}

    async def newest(self) -> tuple[str, bytes]:
        """Return key_id and secret to sign with."""
        if not self._keys:
            await self._load()
        return next(iter(self._keys.items()))

    async def find(self, key_id: str) -> bytes | None:
        if key_id not in self._keys and time.monotonic() - self._loaded_at >= RELOAD_SECONDS:
            await self._load()
        return self._keys.get(key_id)

    async def _load(self) -> None:
        if not self._is_given:
            self._keys = await self._accounts.signing_keys()
            self._loaded_at = time.monotonic()


class Tokens:
    """Issues and checks access tokens."""

    def __init__(self, keyring: Keyring, lifetime_seconds: int) -> None:
        self._keyring = keyring
        self.lifetime_seconds = lifetime_seconds

    async def issue(self, account: Account) -> str:
        """Return a token for `account`."""
        key_id, secret = await self._keyring.newest()
        now = int(time.time())
        claims = {
            "sub": account.client_id,
            "gen": account.generation,
            "aud": AUDIENCE,
            "iat": now,
            "exp": now + self.lifetime_seconds,
        }
        return jwt.encode(claims, secret, ALGORITHM, headers={"kid": key_id})

    async def check(self, token: str) -> TokenOwner | None:
        """Return whose token it is; None when it is not one of ours or has expired."""
        if len(token) > LONGEST_TOKEN:
            return None
        try:
            key_id = jwt.get_unverified_header(token).get("kid")
            secret = await self._keyring.find(key_id) if isinstance(key_id, str) else None
            if secret is None:
                return None
            claims = jwt.decode(
                token,
                secret,
                [ALGORITHM],
                audience=AUDIENCE,
                leeway=CLOCK_SKEW_SECONDS,
                options={"require": ["exp", "iat", "aud", "sub", "gen"]},
            )
        except jwt.InvalidTokenError:
            return None
        return TokenOwner(claims["sub"], claims["gen"])
