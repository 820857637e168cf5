"""GET /v1/bulk/batches/{batch_id}/events: how far a batch has come, said again whenever it has moved (SSE)."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from sheaf.jobs.changes import UnknownBatchError
from sheaf.jobs.ports import StoreUnavailableError
from sheaf.model.account import Account
from sheaf.model.batch_summary import BatchSummary
from sheaf.serve.auth import Auth
from sheaf.serve.batch_wire import BATCH, batch_json
from sheaf.serve.batches import PATH
from sheaf.serve.ports import Summaries
from sheaf.serve.problem import RequestError, bad_request
from sheaf.serve.query import known_form
from sheaf.serve.wire import errors

POLL_SECONDS = 0.5
SILENT_POLLS = 30
"""After so many without news a comment is sent, so that nobody between takes the connection for dead."""
STREAMS_PER_ACCOUNT = 20
"""Each asks the database twice a poll; a process serves an account no more at a time."""
STREAMS_RETRY_SECONDS = "10"

_EVENT_ID = re.compile(r"[0-9a-f]{16}")
_RECONNECT = "retry: 2000\n\n"
_COMMENT = ": still here\n\n"


@dataclass(frozen=True, slots=True)
class _Watch:
    """What a stream follows, and what its client knows already."""

    request: Request
    account: Account
    batch_id: str
    known: str | None


class Events:
    """Streams of events. `stop` ends them when the server does."""

    def __init__(self, auth: Auth, summaries: Summaries, stop: asyncio.Event) -> None:
        self._auth = auth
        self._summaries = summaries
        self._stop = stop
        self._open: Counter[int] = Counter()

    def router(self) -> APIRouter:
        router = APIRouter()
        example = f"id: 5f0c1d2e3a4b5c6d\nevent: progress\ndata: {json.dumps(BATCH)}\n\n"
        router.add_api_route(
            PATH + "/{batch_id}/events",
            self.events,
            methods=["GET"],
            response_class=Response,
            responses={
                200: {"content": {"text/event-stream": {"schema": {"type": "string"}, "example": example}}},
                204: {"description": "The batch is finished, and the client has its last event: do not come again."},
                **errors(400, 401, 404, 429, 503),
            },
            openapi_extra={"parameters": [_last_event_id()]},
            summary="Follow a batch",
        )
        return router

    async def events(self, request: Request, batch_id: str) -> Response:
        """Send the batch as an event, `progress` at once and after every change, `finished` at the end.

        An event replaces those before it, so that whoever comes again has missed nothing.
        """
        account = await self._auth.account(request)
        known = request.headers.get("last-event-id")
        if known is not None and not _EVENT_ID.fullmatch(known):
            raise bad_request("Last-Event-ID is not one of an event")
        summary = await self._summaries.summary(account.key, known_form(batch_id))
        if summary.is_finished and event_id(summary) == known:
            return Response(status_code=204)
        if self._open[account.key] >= STREAMS_PER_ACCOUNT:
            reason = f"more than {STREAMS_PER_ACCOUNT} streams of events at a time"
            raise RequestError(429, reason, {"Retry-After": STREAMS_RETRY_SECONDS})
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        watch = _Watch(request, account, batch_id, known)
        return StreamingResponse(self._stream(watch), media_type="text/event-stream", headers=headers)

    async def _stream(self, watch: _Watch) -> AsyncIterator[str]:
        self._open[watch.account.key] += 1
        try:
            yield _RECONNECT
            # A token that ended, a batch that is gone and a database that is away end the stream;
            # a client that comes again hears which of them it was.
            with suppress(RequestError, UnknownBatchError, StoreUnavailableError):
                async for text in self._news(watch):
                    yield text
        finally:
            self._open[watch.account.key] -= 1

    async def _news(self, watch: _Watch) -> AsyncIterator[str]:
        known, silent = watch.known, 0
        while not self._stop.is_set():
            summary = await self._summaries.summary(watch.account.key, watch.batch_id)
            newest = event_id(summary)
            if newest != known:
                known, silent = newest, 0
                yield event(summary)
            if summary.is_finished:
                return
            silent += 1
            if silent == SILENT_POLLS:
                silent = 0
                yield _COMMENT
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), POLL_SECONDS)
            await self._auth.still(watch.request)


def event_id(summary: BatchSummary) -> str:
    """Return what an event is known by: the same as long as nothing has moved, whatever the clock says."""
    told = (summary.status, summary.counts, summary.retried, sorted(summary.document_types.items()))
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]


def event(summary: BatchSummary) -> str:
    name = "finished" if summary.is_finished else "progress"
    return f"id: {event_id(summary)}\nevent: {name}\ndata: {batch_json(summary)}\n\n"


def _last_event_id() -> dict[str, object]:
    return {
        "name": "Last-Event-ID",
        "in": "header",
        "required": False,
        "description": "The `id` of the last event that came: what it told is not said again.",
        "schema": {"type": "string", "pattern": f"^{_EVENT_ID.pattern}$"},
    }
