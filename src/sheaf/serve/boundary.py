"""The outermost layer: every request leaves a log line, and nothing that is wrong with us leaves the server."""

from __future__ import annotations

import time

import structlog
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sheaf.metrics.http import HttpMetrics
from sheaf.serve.problem import internal_error_response


class Boundary:
    """ASGI middleware that answers INTERNAL_ERROR for whatever no handler expected."""

    def __init__(self, app: ASGIApp, metrics: HttpMetrics) -> None:
        self._app = app
        self._metrics = metrics
        self._log = structlog.stdlib.get_logger("sheaf.http")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        status, answering = 0, None

        async def watch(message: Message) -> None:
            nonlocal status, answering
            if message["type"] == "http.response.start":
                status, answering = message["status"], time.perf_counter()
            await send(message)

        try:
            await self._app(scope, receive, watch)
        except ClientDisconnect:
            self._log.info("client_gone", method=scope["method"])
        except Exception:  # noqa: BLE001 - the boundary: the client gets bland words, the log the place
            self._log.exception("request_failed", method=scope["method"])
            if status == 0:
                await internal_error_response()(scope, receive, watch)
        finally:
            # The route's pattern, not the path: what a client writes there is its own.
            route = getattr(scope.get("route"), "path", None)
            ended = time.perf_counter()
            # A stream of events lasts as long as its batch; what a client waits for is its beginning.
            self._metrics.answered(scope["method"], route, status, (answering or ended) - started)
            milliseconds = round((ended - started) * 1000, 1)
            self._log.info("request", method=scope["method"], route=route, status=status, milliseconds=milliseconds)
