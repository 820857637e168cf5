"""Who looks at the pages: a signed cookie, good for a working day and void at once when the secret changes."""

from __future__ import annotations

import time
from dataclasses import dataclass

import jwt
from starlette.requests import Request
from starlette.responses import Response

from sheaf.model.account import Account
from sheaf.serve.ports import Accounts
from sheaf.serve.tokens import ALGORITHM, Keyring

AUDIENCE = "sheaf-dashboard"
"""A cookie is no access token, and an access token is no cookie."""
COOKIE = "sheaf_session"
LIFETIME_SECONDS = 10 * 3600
PERSON_CHARACTERS = 64


@dataclass(frozen=True, slots=True)
class Session:
    """An account, and the name that the person gave at the sign-in ("" for none): it stands beside what they change."""

    account: Account
    person: str

    @property
    def reviewer(self) -> str:
        return self.person or self.account.client_id


class Sessions:
    """Opens and checks sessions, with the keys that sign access tokens."""

    def __init__(self, accounts: Accounts, keyring: Keyring) -> None:
        self._accounts = accounts
        self._keyring = keyring

    async def begin(self, request: Request, response: Response, session: Session) -> None:
        """Give the browser a cookie: no script reads it, and no other site's page sends it along."""
        key_id, secret = await self._keyring.newest()
        claims = {
            "sub": session.account.client_id,
            "gen": session.account.generation,
            "person": session.person,
            "aud": AUDIENCE,
            "exp": int(time.time()) + LIFETIME_SECONDS,
        }
        value = jwt.encode(claims, secret, ALGORITHM, headers={"kid": key_id})
        response.set_cookie(
            COOKIE, value, LIFETIME_SECONDS, secure=is_https(request), httponly=True, samesite="strict", path="/"
        )

    def end(self, request: Request, response: Response) -> None:
        response.delete_cookie(COOKIE, secure=is_https(request), httponly=True, samesite="strict", path="/")

    async def of(self, request: Request) -> Session | None:
        """Return whose request it is; None when there is no cookie, or none that is good any more."""
        cookie = request.cookies.get(COOKIE)
        if cookie is None:
            return None
        try:
            key_id = jwt.get_unverified_header(cookie).get("kid")
            secret = await self._keyring.find(key_id) if isinstance(key_id, str) else None
            if secret is None:
                return None
            claims = jwt.decode(
                cookie,
                secret,
                [ALGORITHM],
                audience=AUDIENCE,
                options={"require": ["exp", "aud", "sub", "gen", "person"]},
            )
        except jwt.InvalidTokenError:
            return None
        account = await self._accounts.find(claims["sub"], claims["gen"])
        return Session(account, claims["person"]) if account is not None else None


def is_https(request: Request) -> bool:
    """Say whether the browser speaks https, also where a proxy ends it before us."""
    return request.url.scheme == "https" or request.headers.get("x-forwarded-proto", "") == "https"
