"""A receiver of webhooks on this machine: it keeps what it is sent, verified, and answers what it is told to answer."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Message:
    """What was posted, as it came."""

    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]


@dataclass
class Reply:
    """What is answered; change it while the receiver runs."""

    status: int = 204
    delay: float = 0.0
    headers: Mapping[str, str] = field(default_factory=dict)


class Receiver:
    """Listens on 127.0.0.1; use it as a context manager. `messages` holds every request, also those it failed."""

    def __init__(self, reply: Reply | None = None) -> None:
        self.reply = reply or Reply()
        self.messages: list[Message] = []
        self.most_at_once = 0
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/hooks"

    def ids(self) -> Sequence[str]:
        return [message.id for message in self.messages]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    lock = threading.Lock()
    now: list[int] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            with lock:
                now.append(1)
                receiver.most_at_once = max(receiver.most_at_once, len(now))
                receiver.messages.append(Message(self.path, headers, body))
            reply = receiver.reply
            time.sleep(reply.delay)
            with lock:
                now.pop()
            self.send_response(reply.status)
            self.send_header("Content-Length", "0")
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing: what was posted is in `messages`."""

    return Handler
