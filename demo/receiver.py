"""A receiver of webhooks on this machine: it keeps what it is sent, verified, and answers what it is told to answer."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any

from demo.listening import Listening


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


class Receiver(Listening):
    """`messages` holds every request, also those it failed."""

    def __init__(self, reply: Reply | None = None) -> None:
        self.reply = reply or Reply()
        self.messages: list[Message] = []
        self.most_at_once = 0
        super().__init__(_handler(self))

    @property
    def url(self) -> str:
        return f"{self.root}/hooks"

    def ids(self) -> Sequence[str]:
        return [message.id for message in self.messages]


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
