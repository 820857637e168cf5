"""Webhooks: what a client is told without asking, where it wants to be told, and what became of each try."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class EventType(StrEnum):
    """What has happened; the value is the `type` of the payload."""

    BATCH_COMPLETED = "batch.completed"
    BATCH_CANCELLED = "batch.cancelled"
    DOCUMENT_FAILED = "document.failed"
    TEST = "webhook.test"
    """Nothing: the client wants to see whether its receiver works."""


CHOOSABLE = (EventType.BATCH_COMPLETED, EventType.BATCH_CANCELLED, EventType.DOCUMENT_FAILED)
"""What an endpoint may ask for."""
CALLBACK_EVENTS = frozenset({EventType.BATCH_COMPLETED, EventType.BATCH_CANCELLED})
"""What a batch's `callback_url` is told."""


class Disabled(StrEnum):
    """Why an endpoint is told nothing."""

    CLIENT = "client"
    """The client switched it off."""
    GONE = "gone"
    """The receiver answered 410."""
    FAILING = "failing"
    """Every try has failed for days."""


class DeliveryState(StrEnum):
    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"
    """It was tried as often as it may be; a replay tries it again."""


class SendError(StrEnum):
    """Why a try got no answer."""

    URL_BLOCKED = "URL_BLOCKED"
    """The URL, or the address behind it, is one that this server does not open."""
    UNREACHABLE = "UNREACHABLE"
    TIMED_OUT = "TIMED_OUT"
    UNSIGNED = "UNSIGNED"
    """The endpoint's secret was sealed with a key that is gone: rotate it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Where an account wants to be told of what. Times are aware UTC.

    `url` None: the account's callback endpoint, whose events name the `callback_url` of their batch.
    `failing_since` is the first failed try since the last good one.
    """

    endpoint_id: UUID
    url: str | None
    events: tuple[EventType, ...]
    description: str | None
    disabled: Disabled | None
    disabled_at: datetime | None
    failing_since: datetime | None
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One try of a delivery, counted from 1. `status` is the receiver's HTTP status; without one, `error` says why."""

    number: int
    at: datetime
    status: int | None
    error: SendError | None
    milliseconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """An event on its way to one endpoint. `next_at` is when a pending one is tried next."""

    delivery_id: UUID
    event_id: UUID
    type: EventType
    state: DeliveryState
    created_at: datetime
    next_at: datetime | None
    attempts: tuple[Attempt, ...]
