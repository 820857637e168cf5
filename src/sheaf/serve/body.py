"""Reads a request's JSON body, no further than its limit."""

from __future__ import annotations

from starlette.requests import Request

from sheaf.serve.problem import RequestError, bad_request


async def read_json_body(request: Request, limit_bytes: int) -> bytes:
    """Return the body.

    Raises:
        RequestError: it is not declared as JSON (400), or is larger than the limit (413).
    """
    content_type = request.headers.get("content-type", "application/json").split(";")[0].strip().lower()
    if content_type != "application/json":
        raise bad_request("Content-Type must be application/json")
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > limit_bytes:
        raise _too_large(limit_bytes)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit_bytes:
            raise _too_large(limit_bytes)
    return bytes(body)


def _too_large(limit_bytes: int) -> RequestError:
    # What is left of the body stays unread, so the connection cannot be used again.
    return RequestError(413, f"the body is larger than {limit_bytes} bytes", {"Connection": "close"})
