"""The Python client, blocking and async, for Sheaf and any server of the bulk API; it imports nothing of the server."""

from __future__ import annotations

from sheaf.client.access import find_access, keep_access
from sheaf.client.asynchronous import AsyncSheaf
from sheaf.client.batch import Batch, BatchProgress, BatchStatus, Counts, DocumentRef
from sheaf.client.blocking import Sheaf
from sheaf.client.errors import (
    AccessError,
    AuthenticationError,
    BadRequestError,
    ClientError,
    ConflictError,
    FilesError,
    GoneError,
    MissingLibraryError,
    NotFoundError,
    RefusedError,
    ServerError,
    TooLargeError,
    TooManyRequestsError,
    TotalUnknownError,
    UnexpectedAnswerError,
    UnreachableError,
    WaitTimeoutError,
)
from sheaf.client.extract import DocumentFields, EndedDocument, Evidence, Extract, FailedDocument, FieldValue, Problem
from sheaf.client.frames import to_pandas, to_polars
from sheaf.client.session import Access, ClientOptions, Retries, Timeouts
from sheaf.client.sources import File
from sheaf.client.submitting import Selection, SubmitOptions
from sheaf.client.webhook import Delivery, DeliveryAttempt, DeliveryState, NewWebhook, Webhook, WebhookEvent
from sheaf.client.webhooks import WebhookChange

__all__ = [
    "Access",
    "AccessError",
    "AsyncSheaf",
    "AuthenticationError",
    "BadRequestError",
    "Batch",
    "BatchProgress",
    "BatchStatus",
    "ClientError",
    "ClientOptions",
    "ConflictError",
    "Counts",
    "Delivery",
    "DeliveryAttempt",
    "DeliveryState",
    "DocumentFields",
    "DocumentRef",
    "EndedDocument",
    "Evidence",
    "Extract",
    "FailedDocument",
    "FieldValue",
    "File",
    "FilesError",
    "GoneError",
    "MissingLibraryError",
    "NewWebhook",
    "NotFoundError",
    "Problem",
    "RefusedError",
    "Retries",
    "Selection",
    "ServerError",
    "Sheaf",
    "SubmitOptions",
    "Timeouts",
    "TooLargeError",
    "TooManyRequestsError",
    "TotalUnknownError",
    "UnexpectedAnswerError",
    "UnreachableError",
    "WaitTimeoutError",
    "Webhook",
    "WebhookChange",
    "WebhookEvent",
    "find_access",
    "keep_access",
    "to_pandas",
    "to_polars",
]
