"""A host of files on this machine, as a bucket would be: every path has its answer, and any other is 404."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

from demo.listening import Listening


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said to a GET; `declared` is the Content-Length when it is not the body's, `delay` in seconds."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    declared: int | None = None
    delay: float = 0.0


class FileHost(Listening):
    """Serves `answers`, by path without the query. `asked` lists the paths asked for."""

    def __init__(self, answers: Mapping[str, Answer], address: str = "127.0.0.1") -> None:
        self.asked: list[str] = []
        super().__init__(_handler(answers, self.asked), address)

    def url(self, path: str) -> str:
        return f"{self.root}{path}"


def _handler(answers: Mapping[str, Answer], asked: list[str]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            asked.append(path)
            answer = answers.get(path, Answer(status=404))
            time.sleep(answer.delay)
            self.send_response(answer.status)
            declared = len(answer.body) if answer.declared is None else answer.declared
            for name, value in {"Content-Length": str(declared), **answer.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: what was asked for is in `asked`."""

    return Handler
