"""HTTP below the application: what is not HTTP at all gets the same error body."""

from __future__ import annotations

import json

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from sheaf.serve.problem import error_body


class EnvelopeProtocol(H11Protocol):
    """uvicorn's HTTP/1.1; pass it to uvicorn as `http=`."""

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - uvicorn's own words for it stay inside
        """Refuse bytes that are no request."""
        body = json.dumps(error_body(400, "the request is not valid HTTP")).encode()
        headers = [
            (b"content-type", b"application/json"),
            (b"content-length", str(len(body)).encode()),
            (b"connection", b"close"),
        ]
        for event in (h11.Response(status_code=400, headers=headers), h11.Data(data=body), h11.EndOfMessage()):
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()
