"""Posts to a client's URL through the guard of downloads: the same URLs, the same addresses, no redirect, no proxy."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress

import httpcore

from sheaf.stages.fetch.connect import Connections
from sheaf.stages.fetch.fetcher import failures_as_problems
from sheaf.stages.fetch.url import parse_url, request_url

MAX_ANSWER_BYTES = 16 * 1024
"""A longer answer is not read to its end: its connection is closed. What it says is looked at by nobody."""
ANSWER_SECONDS = 2.0
"""How long the rest of an answer is waited for behind its status."""


class Poster(Connections):
    """Posts events to the addresses that clients named."""

    async def __call__(self, url: str, headers: Mapping[str, str], body: bytes) -> int:
        """Post the JSON `body` and return the HTTP status, whatever it is.

        Raises:
            SheafError: URL_BLOCKED, UNREACHABLE or TIMED_OUT: there was no answer.
        """
        target = parse_url(url, allow_private=self._policy.allow_private)
        sent = {
            "Host": target.host_header,
            "User-Agent": "sheaf",
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            **headers,
        }
        timeouts = {"connect": self._policy.connect_seconds, "read": self._policy.total_seconds}
        with failures_as_problems():
            async with (
                asyncio.timeout(self._policy.total_seconds),
                self._pool.stream(
                    "POST",
                    request_url(target),
                    headers=[(name.encode(), value.encode()) for name, value in sent.items()],
                    content=body,
                    extensions={"timeout": timeouts},
                ) as response,
            ):
                # The status is the answer: a body that ends badly, or never, takes nothing from it.
                with suppress(TimeoutError, httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError):
                    async with asyncio.timeout(ANSWER_SECONDS):
                        await _read_away(response)
                return response.status


async def _read_away(response: httpcore.Response) -> None:
    """Read a short body to its end, so that the connection can be used again."""
    received = 0
    async for piece in response.aiter_stream():
        received += len(piece)
        if received > MAX_ANSWER_BYTES:
            return
