"""A server of the vendor's contract alone: authtoken, multiupload and extracts in the shapes that its guide shows, over
real HTTP, with the faults of a network on request."""

from __future__ import annotations

import json
import socket
import threading
from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

CLIENT_ID = "client_vendor"
CLIENT_SECRET = "specimen-secret"


@dataclass
class Fault:
    """What happens in the place of an answer: a status with headers, or, with none, the connection breaks.

    `after`: the request is carried out first, and its answer lost.
    """

    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    after: bool = False
    message: str = "Service Unavailable: SPECIMEN fault"


@dataclass
class Vendor:
    """The server's state. `pace` documents of each batch end at every look at it."""

    url: str = ""
    pace: int = 10_000
    expires_in: int = 3600
    faults: dict[str, deque[Fault]] = field(default_factory=lambda: defaultdict(deque))
    batches: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    ended: dict[str, int] = field(default_factory=dict)
    tokens: set[str] = field(default_factory=set)
    asked: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)

    def calls(self, path: str) -> list[dict[str, str]]:
        """Return the headers of each call of a path, names in lower case."""
        return [headers for _, called, headers in self.asked if called == f"/v1/bulk/{path}"]

    def answer(self, method: str, target: str, headers: dict[str, str], body: bytes) -> tuple[int, Any]:
        parts = urlsplit(target)
        match method, parts.path:
            case "POST", "/v1/bulk/authtoken":
                if (headers.get("client-id"), headers.get("client-secret")) != (CLIENT_ID, CLIENT_SECRET):
                    return 401, refusal(401, "Authentication Error: Invalid client_id or client_secret")
                token = f"token-{len(self.asked)}"
                self.tokens.add(token)
                return 201, {"access_token": token, "expires_in": self.expires_in}
            case _ if headers.get("token") not in self.tokens:
                return 401, refusal(401, "Authentication Error: Invalid or expired token")
            case "POST", "/v1/bulk/multiupload":
                return self.multiupload(json.loads(body))
            case "GET", "/v1/bulk/extracts":
                return self.extracts({name: values[0] for name, values in parse_qs(parts.query).items()})
            case _:
                return 404, None

    def multiupload(self, body: Any) -> tuple[int, Any]:
        assert set(body) == {"product_type", "file_urls"}
        batch_id = f"BATCH-30732-VENDR-{len(self.batches):014d}"
        self.batches[batch_id] = body["file_urls"]
        self.ended[batch_id] = 0
        return 201, [
            {"batch_id": batch_id, "document_id": file["document_id"], "file_uuid": f"uuid-{file['document_id']}"}
            for file in body["file_urls"]
        ]

    def extracts(self, query: dict[str, str]) -> tuple[int, Any]:
        batch_id = query.get("batch_id", "")
        if batch_id not in self.batches:
            return 400, refusal(400, "Bad Request: batch_id is missing or invalid")
        files = self.batches[batch_id]
        self.ended[batch_id] = total = min(len(files), self.ended[batch_id] + self.pace)
        page, per_page = int(query.get("page", 1)), int(query.get("per_page", 50))
        shown = files[:total][(page - 1) * per_page : page * per_page]
        return 200, {
            "data": [{"document_id": file["document_id"], "file_data": file_data(file)} for file in shown],
            "page": page,
            "per_page": per_page,
            "total_pages": -(-total // per_page),
            "total_items": total,
            "has_next": page * per_page < total,
            "has_prev": page > 1,
        }


def refusal(status: int, message: str) -> dict[str, str]:
    return {"error_code": str(status), "error_message": message}


def file_data(file: dict[str, str]) -> dict[str, Any]:
    if "unknown" in file["file_url"]:
        return {"document_type": None, "error_code": "UNRECOGNISED", "error_message": "The type is not known."}
    return {"document_type": "PAN", "pan_number": {"value": "SPECIMEN", "confidence_score": 0.99}}


@contextmanager
def vendor_server(**state: Any) -> Iterator[Vendor]:
    """Run the server on loopback."""
    vendor = Vendor(**state)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            self.take()

        def do_GET(self) -> None:
            self.take()

        def do_DELETE(self) -> None:
            self.take()

        def take(self) -> None:
            path = urlsplit(self.path).path
            headers = {name.lower(): value for name, value in self.headers.items()}
            body = self.rfile.read(int(headers.get("content-length", 0)))
            vendor.asked.append((self.command, path, headers))
            faults = vendor.faults[path.removeprefix("/v1/bulk/")]
            fault = faults.popleft() if faults else None
            if fault is None or fault.after:
                status, answer = vendor.answer(self.command, self.path, headers, body)
            else:
                status, answer = fault.status or 0, refusal(fault.status or 0, fault.message)
            if fault is not None and fault.status is None:
                self.connection.shutdown(socket.SHUT_RDWR)
                self.close_connection = True
                return
            self.reply(status, answer, fault.headers if fault is not None else {})

        def reply(self, status: int, answer: Any, headers: dict[str, str]) -> None:
            data = b"<html>not here</html>" if answer is None else json.dumps(answer).encode()
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(data))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    vendor.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield vendor
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
