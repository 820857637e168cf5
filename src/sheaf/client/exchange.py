"""What both drivers know of httpx: how a request is written and how a failure is told."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

import httpx

from sheaf.client.session import Session
from sheaf.client.steps import Lost, Reply, Request

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


@contextmanager
def written(client: httpx.Client | httpx.AsyncClient, session: Session, request: Request) -> Iterator[httpx.Request]:
    """Give a request as httpx sends it; its files are open as long. Raises OSError when one cannot be opened."""
    timeouts = session.options.timeouts
    json = {"Content-Type": "application/json"} if request.json is not None else {}
    with ExitStack() as opened:
        files = [("file", (part.name, opened.enter_context(part.path.open("rb")))) for part in request.parts]
        yield client.build_request(
            request.method,
            session.access.base + request.path,
            params=dict(request.query) or None,
            headers={**request.headers, **json},
            content=request.json,
            files=files or None,
            timeout=httpx.Timeout(
                timeouts.silence_seconds,
                connect=timeouts.connect_seconds,
                read=request.read_seconds or timeouts.silence_seconds,
            ),
        )


def lost(error: httpx.RequestError) -> Lost:
    """Return a failure by its kind: what httpx says of it may hold the URL."""
    return Lost(type(error).__name__, was_sent=not isinstance(error, _NOT_SENT))


def reply_of(response: httpx.Response, body: bytes) -> Reply:
    return Reply(response.status_code, {name.lower(): value for name, value in response.headers.items()}, body)


def new_file(path: Path) -> BinaryIO:
    """Open an empty file that only its owner may read."""
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
