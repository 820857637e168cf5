"""Tells clients how much they may still ask for: the headers RateLimit and RateLimit-Policy.

They are those of the IETF's draft (draft-ietf-httpapi-ratelimit-headers-10): lists of structured fields (RFC 9651), a
member for each limit that the request was counted against.
"""

from __future__ import annotations

from collections.abc import Sequence

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sheaf.jobs.rates import MINUTE, Allowance

_STATE = "allowances"


def note(request: Request, allowance: Allowance) -> None:
    """Have the answer to `request` tell of this limit."""
    request.scope.setdefault("state", {}).setdefault(_STATE, []).append(allowance)


class RateHeaders:
    """ASGI middleware that writes what was noted while a request was answered."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def tell(message: Message) -> None:
            noted: Sequence[Allowance] = scope.get("state", {}).get(_STATE, ())
            if message["type"] == "http.response.start" and noted:
                headers = MutableHeaders(scope=message)
                headers["RateLimit-Policy"] = ", ".join(map(policy, noted))
                headers["RateLimit"] = ", ".join(map(state, noted))
            await send(message)

        await self._app(scope, receive, tell)


def policy(allowance: Allowance) -> str:
    """Return a limit as a member of RateLimit-Policy."""
    unit = "" if allowance.unit == "requests" else f';qu="{allowance.unit}"'
    window = "" if allowance.seconds_left is None else f";w={MINUTE}"
    return f'"{allowance.name}";q={allowance.quota}{unit}{window}'


def state(allowance: Allowance) -> str:
    """Return what is left of a limit as a member of RateLimit."""
    until = "" if allowance.seconds_left is None else f";t={allowance.seconds_left}"
    return f'"{allowance.name}";r={allowance.remaining}{until}'
