"""A load balancer in the client: each request goes to an API that says that it is ready, and is not repeated."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from itertools import count

import httpx

from benchmarks.hosts.cluster import API_PORT, is_ready
from benchmarks.hosts.network import Host

LOOK_SECONDS = 0.2


class Balancer(httpx.BaseTransport):
    """Takes turns among those `apis` that were ready when it last looked, as balancers do: every 0.2 s."""

    def __init__(self, apis: Sequence[Host]) -> None:
        self._apis = tuple(apis)
        self._ready = self._apis
        self._numbers = count()
        self._transport = httpx.HTTPTransport()
        self._ended = threading.Event()
        self._looking = threading.Thread(target=self._look, daemon=True)
        self._looking.start()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        ready = self._ready
        if not ready:
            raise httpx.ConnectError("no API is ready", request=request)
        api = ready[next(self._numbers) % len(ready)]
        request.url = request.url.copy_with(host=api.address, port=API_PORT)
        return self._transport.handle_request(request)

    def close(self) -> None:
        self._ended.set()
        self._looking.join()
        self._transport.close()

    def _look(self) -> None:
        while not self._ended.wait(LOOK_SECONDS):
            self._ready = tuple(api for api in self._apis if is_ready(api))
