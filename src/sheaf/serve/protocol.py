"""HTTP below the application: connections that are too many, too slow or no HTTP at all.

uvicorn's HTTP/1.1 waits for a client as long as it takes. Here a request's head has its time, its body and the taking
of its answer have a pace, and whoever is refused gets the same error body as everywhere.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable

import h11
import structlog
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from sheaf.serve.problem import CATEGORIES, error_body, error_response
from sheaf.settings.api import ConnectionSettings

BUSY_RETRY_SECONDS = "5"
LOOKS = 2
"""A body that comes too slowly is seen so often before it is given up: once the pause may have been ours."""


def protocol_for(settings: ConnectionSettings) -> type[EnvelopeProtocol]:
    """Return what uvicorn is to be given as `http=`."""

    class Limited(EnvelopeProtocol):
        limits = settings

    return Limited


class EnvelopeProtocol(H11Protocol):
    """A connection."""

    limits: ConnectionSettings

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin. Whoever is one too many is told so, and far too many are not even told."""
        super().connection_made(transport)
        self._coming = _Timer(self.loop)
        self._taking = _Timer(self.loop)
        self._awaited: object = None
        self._received = 0
        self._slow_looks = 0
        many = len(self.connections) - self.limits.limit
        if many > self.limits.limit:
            transport.abort()
            return
        self.app = _busy if many > 0 else _few_headers(self.app, self.limits.header_lines)
        self._await_more()

    def data_received(self, data: bytes) -> None:
        self._received += len(data)
        super().data_received(data)
        self._await_more()

    def connection_lost(self, exc: Exception | None) -> None:
        self._coming.stop()
        self._taking.stop()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        super().pause_writing()
        self._look_at_taking(self.transport.get_write_buffer_size())

    def resume_writing(self) -> None:
        self._taking.stop()
        super().resume_writing()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self.conn.their_state is not h11.SEND_BODY:
            return
        if self.conn.our_state is h11.DONE:
            # Answered before its body was read. A client that has not noticed by then never will.
            self._awaited = h11.DONE
            self._coming.start(self.limits.stall_seconds, self.transport.close)
        else:
            self._await_more()

    def timeout_keep_alive_handler(self) -> None:
        super().timeout_keep_alive_handler()
        # Closing waits until the last answer is taken.
        self._taking.start(self.limits.stall_seconds, self.transport.abort)

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - uvicorn's own words for it stay inside
        """Refuse bytes that are no request, or too many for one."""
        error = sys.exc_info()[1]
        status = error.error_status_hint if isinstance(error, h11.RemoteProtocolError) else 400
        if status == 431:
            self._refuse(431, f"the head of a request has at most {self.limits.header_bytes} bytes")
        else:
            self._refuse(400, "the request is not valid HTTP")

    def _await_more(self) -> None:
        """Give what the client is sending its time, from when it began to."""
        state = self.conn.their_state
        if state is self._awaited:
            return
        self._awaited = state
        self._received = self._slow_looks = 0
        if state is h11.IDLE:
            self._coming.start(self.limits.header_seconds, self._give_up)
        elif state is h11.SEND_BODY:
            self._coming.start(self.limits.stall_seconds / LOOKS, self._look_at_body)
        else:
            self._coming.stop()

    def _look_at_body(self) -> None:
        seconds = self.limits.stall_seconds / LOOKS
        is_ours = self.flow.read_paused or self.cycle.waiting_for_100_continue
        is_slow = not is_ours and self._received < seconds * self.limits.body_bytes_per_second
        self._slow_looks = self._slow_looks + 1 if is_slow else 0
        self._received = 0
        if self._slow_looks == LOOKS:
            self._give_up()
        else:
            self._coming.start(seconds, self._look_at_body)

    def _look_at_taking(self, before: int) -> None:
        """Come back after a while: by then some of what waits to be sent has been taken, or nobody is there."""

        def look() -> None:
            now = self.transport.get_write_buffer_size()
            if now >= before:
                _log("answer_not_taken")
                self.transport.abort()
            else:
                self._look_at_taking(now)

        self._taking.start(self.limits.stall_seconds, look)

    def _give_up(self) -> None:
        if self._awaited is h11.IDLE and not self.conn.trailing_data[0]:
            # Nothing of a request has come, so nobody waits for an answer.
            self.transport.close()
            return
        _log("request_too_slow")
        if self._awaited is h11.SEND_BODY:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        self._refuse(408, "the request came too slowly")

    def _refuse(self, status: int, detail: str) -> None:
        """Answer, if no answer has begun, and close."""
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            body = json.dumps(error_body(status, detail)).encode()
            headers = [
                (b"content-type", b"application/json"),
                (b"content-length", str(len(body)).encode()),
                (b"connection", b"close"),
            ]
            reason = CATEGORIES[status].encode()
            response = h11.Response(status_code=status, headers=headers, reason=reason)
            for event in (response, h11.Data(data=body), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()


class _Timer:
    """Calls something later, unless it is stopped or started anew before."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._handle: asyncio.TimerHandle | None = None

    def start(self, seconds: float, end: Callable[[], None]) -> None:
        self.stop()
        self._handle = self._loop.call_later(seconds, end)

    def stop(self) -> None:
        if self._handle is not None:
            self._handle.cancel()


def _few_headers(app: ASGIApp, most: int) -> ASGIApp:
    """Return `app` for requests with at most so many headers."""

    async def checked(scope: Scope, receive: Receive, send: Send) -> None:
        if len(scope["headers"]) > most:
            answer = error_response(431, f"a request has at most {most} headers", {"Connection": "close"})
            await answer(scope, receive, send)
        else:
            await app(scope, receive, send)

    return checked


async def _busy(scope: Scope, receive: Receive, send: Send) -> None:
    _log("too_many_connections")
    headers = {"Retry-After": BUSY_RETRY_SECONDS, "Connection": "close"}
    await error_response(503, "there are too many connections; try again", headers)(scope, receive, send)


def _log(event: str) -> None:
    structlog.stdlib.get_logger("sheaf.connection").warning(event)
