"""Links to files: signed, bound to an account, and void after some minutes."""

from __future__ import annotations

import time
from dataclasses import dataclass
from uuid import UUID

import jwt

from sheaf.model.account import Account
from sheaf.serve.tokens import ALGORITHM, Keyring

AUDIENCE = "sheaf-file"
"""An access token is no link, and a link is no access token."""


class ExpiredLinkError(Exception):
    """The link was good, and is no more."""


@dataclass(frozen=True, slots=True)
class FileClaim:
    """Whose file a link leads to."""

    client_id: str
    generation: int
    file_uuid: UUID


class FileLinks:
    """Signs and checks links, by HMAC-SHA256 with the keys that sign access tokens; PyJWT compares in constant time."""

    def __init__(self, keyring: Keyring, lifetime_seconds: int, audience: str = AUDIENCE) -> None:
        """Make links that are good for `audience` alone, by default for whoever asks for redacted files."""
        self._keyring = keyring
        self._audience = audience
        self._lifetime_seconds = lifetime_seconds

    async def sign(self, account: Account, file_uuid: str) -> str:
        """Return what stands in the URL of the file for `account`."""
        key_id, secret = await self._keyring.newest()
        claims = {
            "sub": account.client_id,
            "gen": account.generation,
            "file": file_uuid,
            "aud": self._audience,
            "exp": int(time.time()) + self._lifetime_seconds,
        }
        return jwt.encode(claims, secret, ALGORITHM, headers={"kid": key_id})

    async def check(self, signed: str) -> FileClaim | None:
        """Return what a link leads to; None when we never signed it.

        Raises:
            ExpiredLinkError: we signed it too long ago.
        """
        try:
            key_id = jwt.get_unverified_header(signed).get("kid")
            secret = await self._keyring.find(key_id) if isinstance(key_id, str) else None
            if secret is None:
                return None
            claims = jwt.decode(
                signed,
                secret,
                [ALGORITHM],
                audience=self._audience,
                options={"require": ["exp", "aud", "sub", "gen", "file"]},
            )
            return FileClaim(claims["sub"], claims["gen"], UUID(claims["file"]))
        except jwt.ExpiredSignatureError:
            raise ExpiredLinkError from None
        except (jwt.InvalidTokenError, ValueError):
            return None
