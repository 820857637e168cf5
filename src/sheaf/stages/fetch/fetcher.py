"""Downloads the file behind a URL, guarded: GET only, no proxy, no cookie, every hop checked, within the limits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, contextmanager
from datetime import UTC, datetime
from urllib.parse import urljoin

import httpcore

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage
from sheaf.stages.fetch.answer import header, redirect_of, refusal_of
from sheaf.stages.fetch.connect import Connections
from sheaf.stages.fetch.expiry import has_expired
from sheaf.stages.fetch.url import FetchUrl, parse_url, request_url


class Fetcher(Connections):
    """Downloads files."""

    def __call__(self, file_url: str) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """Open `file_url`; entering gives the file's bytes piece by piece.

        A download that fails raises in the middle of the pieces: what was read until then is not the file.

        Raises:
            SheafError: URL_BLOCKED, URL_EXPIRED, URL_FORBIDDEN, NOT_FOUND, TOO_LARGE; UNREACHABLE and TIMED_OUT are
                retryable.
        """
        return self._open(file_url)

    @asynccontextmanager
    async def _open(self, file_url: str) -> AsyncIterator[AsyncIterator[bytes]]:
        with failures_as_problems():
            async with asyncio.timeout(self._policy.total_seconds), AsyncExitStack() as stack:
                response = await self._answer(file_url, self._policy.max_redirects, stack)
                yield self._pieces(response)

    async def _answer(self, file_url: str, redirects_left: int, stack: AsyncExitStack) -> httpcore.Response:
        """Ask for the file, following as many redirects as the policy allows; each is checked like a new URL."""
        url = parse_url(file_url, allow_private=self._policy.allow_private)
        if has_expired(url.query, datetime.now(UTC)):
            raise SheafError(ErrorDetail.URL_EXPIRED, Stage.FETCH)
        response = await stack.enter_async_context(self._request(url))
        location = redirect_of(response)
        if location is not None and redirects_left > 0:
            # Closed first: a download that holds one connection while it waits for another could wait for ever.
            await response.aclose()
            return await self._answer(_joined(file_url, location), redirects_left - 1, stack)
        refusal = await refusal_of(response)
        if refusal is not None:
            raise SheafError(refusal, Stage.FETCH)
        return response

    def _request(self, url: FetchUrl) -> AbstractAsyncContextManager[httpcore.Response]:
        timeouts = {"connect": self._policy.connect_seconds, "read": self._policy.read_seconds}
        return self._pool.stream("GET", request_url(url), headers=_headers(url), extensions={"timeout": timeouts})

    async def _pieces(self, response: httpcore.Response) -> AsyncIterator[bytes]:
        """Yield the body until it is larger than the policy allows."""
        declared = header(response, b"content-length")
        if declared.isdecimal() and int(declared) > self._policy.max_bytes:
            raise SheafError(ErrorDetail.TOO_LARGE, Stage.FETCH)
        received = 0
        with failures_as_problems():
            async for piece in response.aiter_stream():
                received += len(piece)
                if received > self._policy.max_bytes:
                    raise SheafError(ErrorDetail.TOO_LARGE, Stage.FETCH)
                yield piece


@contextmanager
def failures_as_problems() -> Iterator[None]:
    """A body shorter than its Content-Length is a protocol error, too; the messages are dropped, for they may quote."""
    try:
        yield
    except (TimeoutError, httpcore.TimeoutException):
        raise SheafError(ErrorDetail.TIMED_OUT, Stage.FETCH) from None
    except (httpcore.NetworkError, httpcore.ProtocolError):
        raise SheafError(ErrorDetail.UNREACHABLE, Stage.FETCH) from None


def _joined(file_url: str, location: str) -> str:
    try:
        return urljoin(file_url, location)
    except ValueError:
        raise SheafError(ErrorDetail.URL_BLOCKED, Stage.FETCH) from None


def _headers(url: FetchUrl) -> list[tuple[bytes, bytes]]:
    """`identity`, because a compressed answer would hide its size from the limit."""
    return [
        (b"Host", url.host_header.encode()),
        (b"User-Agent", b"sheaf"),
        (b"Accept", b"*/*"),
        (b"Accept-Encoding", b"identity"),
    ]
