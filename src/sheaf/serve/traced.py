"""Requests as spans; those of probes and of Prometheus are not looked for by anybody."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sheaf.traces import Traces, tell_end

UNTRACED = frozenset({"/healthz", "/readyz", "/metrics"})


class Traced:
    """ASGI middleware that follows a request until its answer has been sent."""

    def __init__(self, app: ASGIApp, traces: Traces) -> None:
        self._app = app
        self._traces = traces

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in UNTRACED:
            await self._app(scope, receive, send)
            return
        with self._traces.request(scope["method"], Headers(scope=scope)) as span:

            async def watch(message: Message) -> None:
                if message["type"] == "http.response.start":
                    span.set_attribute("http.response.status_code", message["status"])
                    tell_end({}, is_error=message["status"] >= 500)
                await send(message)

            await self._app(scope, receive, watch)
            # The route's pattern, not the path: what a client writes there is its own.
            route = getattr(scope.get("route"), "path", None)
            if route is not None:
                span.update_name(f"{scope['method']} {route}")
                span.set_attribute("http.route", route)
