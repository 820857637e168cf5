"""Errors of a request: one body for all of them, the framework's own included."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from sheaf.jobs.changes import BatchConflictError, UnknownBatchError
from sheaf.jobs.ports import KeyBusyError, KeyOfDeletedError, KeyReusedError, StoreUnavailableError
from sheaf.jobs.submit import TooManyRequestsError
from sheaf.jobs.uploads import UnknownUploadError
from sheaf.jobs.webhooks import UnknownEndpointError, WebhookConflictError
from sheaf.serve.rates import note

CATEGORIES: Mapping[int, str] = MappingProxyType(
    {
        400: "Bad Request",
        401: "Authentication Error",
        404: "Not Found",
        405: "Method Not Allowed",
        408: "Request Timeout",
        409: "Resource Conflict",
        410: "Resource Gone",
        413: "Payload Too Large",
        422: "Unprocessable Entity",
        429: "Too Many Requests",
        431: "Request Header Fields Too Large",
        500: "Internal Error",
        503: "Service Unavailable",
    }
)
"""The first words of an error_message (CONTRACT.md)."""

DETAILS: Mapping[int, str] = MappingProxyType(
    {404: "there is nothing at this path", 405: "this path does not know the method"}
)
"""What is said of the framework's own errors."""

STORE_RETRY_SECONDS = "5"


class RequestError(Exception):
    """The request cannot be answered. `detail` goes to the client, so it never repeats what the client sent."""

    def __init__(self, status: int, detail: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers = dict(headers or {})


def bad_request(detail: str) -> RequestError:
    return RequestError(400, detail)


def error_body(status: int, detail: str) -> dict[str, str]:
    """Return the envelope of CONTRACT.md."""
    return {"error_code": str(status), "error_message": f"{CATEGORIES[status]}: {detail}"}


def error_response(status: int, detail: str, headers: Mapping[str, str] | None = None) -> Response:
    return JSONResponse(error_body(status, detail), status, headers=dict(headers or {}))


def internal_error_response() -> Response:
    return error_response(500, "something went wrong inside the server; try again, and report it if it stays")


def install_handlers(app: FastAPI) -> None:
    """Give all errors that are expected the envelope; `boundary` has the others."""
    app.add_exception_handler(RequestError, _on_request_error)
    app.add_exception_handler(HTTPException, _on_framework_error)
    app.add_exception_handler(RequestValidationError, _on_invalid_request)
    app.add_exception_handler(StoreUnavailableError, _on_store_unavailable)
    app.add_exception_handler(UnknownBatchError, _on_unknown_batch)
    app.add_exception_handler(BatchConflictError, _on_batch_conflict)
    app.add_exception_handler(UnknownUploadError, _on_unknown_upload)
    app.add_exception_handler(UnknownEndpointError, _on_unknown_endpoint)
    app.add_exception_handler(WebhookConflictError, _on_webhook_conflict)
    app.add_exception_handler(TooManyRequestsError, _on_too_many_requests)
    app.add_exception_handler(KeyBusyError, _on_busy_key)
    app.add_exception_handler(KeyReusedError, _on_reused_key)
    app.add_exception_handler(KeyOfDeletedError, _on_key_of_deleted)


async def _on_request_error(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestError)
    return error_response(error.status, error.detail, error.headers)


async def _on_framework_error(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    status = error.status_code if error.status_code in CATEGORIES else 400
    return error_response(status, DETAILS.get(status, "the request cannot be understood"), error.headers)


async def _on_invalid_request(_request: Request, _error: Exception) -> Response:
    return error_response(400, "the request cannot be understood")


async def _on_unknown_batch(_request: Request, _error: Exception) -> Response:
    # The same words for a batch that never was, is deleted, or is another account's.
    return error_response(404, "there is no such batch")


async def _on_batch_conflict(_request: Request, error: Exception) -> Response:
    assert isinstance(error, BatchConflictError)
    return error_response(409, error.reason)


async def _on_unknown_upload(_request: Request, error: Exception) -> Response:
    # The same words for one that never was, has expired, or is another account's.
    assert isinstance(error, UnknownUploadError)
    return error_response(400, f"file_urls[{error.number}].file_url names no upload of this account")


async def _on_unknown_endpoint(_request: Request, _error: Exception) -> Response:
    return error_response(404, "there is no such webhook or delivery")


async def _on_webhook_conflict(_request: Request, error: Exception) -> Response:
    assert isinstance(error, WebhookConflictError)
    return error_response(409, error.reason)


async def _on_too_many_requests(request: Request, error: Exception) -> Response:
    assert isinstance(error, TooManyRequestsError)
    note(request, error.allowance)
    return error_response(429, error.reason, {"Retry-After": str(error.retry_after_seconds)})


async def _on_busy_key(_request: Request, _error: Exception) -> Response:
    # Retry-After tells it from the conflict that stays: ask again.
    return error_response(409, "the first request with this Idempotency-Key is still running", {"Retry-After": "1"})


async def _on_reused_key(_request: Request, _error: Exception) -> Response:
    return error_response(409, "this Idempotency-Key was used with another request")


async def _on_key_of_deleted(_request: Request, _error: Exception) -> Response:
    return error_response(410, "the batch of this Idempotency-Key was deleted")


async def _on_store_unavailable(_request: Request, _error: Exception) -> Response:
    return error_response(503, "the database cannot be reached; try again", {"Retry-After": STORE_RETRY_SECONDS})
