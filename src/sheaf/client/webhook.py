"""Webhooks as the server tells them: where an account wants to be told of what, and what became of each event."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from sheaf.client.errors import UnexpectedAnswerError
from sheaf.client.wire import Json, JsonObject


class WebhookEvent(StrEnum):
    """What an endpoint may ask for. A newer server may know more: what it tells is text."""

    BATCH_COMPLETED = "batch.completed"
    BATCH_CANCELLED = "batch.cancelled"
    DOCUMENT_FAILED = "document.failed"


class DeliveryState(StrEnum):
    """Whether an event has arrived."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """An endpoint: where events are posted. A disabled one says why (`client`, `gone` or `failing`) and since when.

    `url` is None for the one whose id is `callback`, which stands for the `callback_url` of batches.
    """

    webhook_id: str
    url: str | None
    events: tuple[str, ...]
    description: str | None
    is_enabled: bool
    disabled_reason: str | None
    disabled_at: datetime | None
    failing_since: datetime | None
    """The first failed try since the last good one."""
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWebhook(Webhook):
    """An endpoint with the secret that signs what it is sent. It is shown this once: keep it with the receiver."""

    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryAttempt:
    """One try, from 1. `status_code` is the receiver's; when there was no answer, `error` says why."""

    attempt: int
    at: datetime
    status_code: int | None
    error: str | None
    milliseconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """An event on its way to one endpoint. `event_id` is the `webhook-id` of every try.

    `next_at` is when a pending one is tried next.
    """

    delivery_id: str
    event_id: str
    type: str
    state: DeliveryState
    created_at: datetime
    next_at: datetime | None
    attempts: tuple[DeliveryAttempt, ...]


AnyWebhook: TypeAlias = Webhook | str
"""Whatever names an endpoint: what `create` or `list` returned, or its webhook_id, or `callback`."""


def webhook_id_of(webhook: AnyWebhook) -> str:
    return webhook if isinstance(webhook, str) else webhook.webhook_id


def read_webhook(told: JsonObject) -> Webhook:
    return Webhook(
        webhook_id=told.text("webhook_id"),
        url=told.text("url") if told.has("url") else None,
        events=_texts(told.members.get("events")),
        description=told.text("description") if told.has("description") else None,
        is_enabled=told.truth("enabled"),
        disabled_reason=told.text("disabled_reason") if told.has("disabled_reason") else None,
        disabled_at=told.time("disabled_at") if told.has("disabled_at") else None,
        failing_since=told.time("failing_since") if told.has("failing_since") else None,
        created_at=told.time("created_at"),
    )


def read_new_webhook(told: JsonObject) -> NewWebhook:
    made = read_webhook(told)
    return NewWebhook(**dataclasses.asdict(made), secret=told.text("secret"))


def read_delivery(told: JsonObject) -> Delivery:
    try:
        state = DeliveryState(told.text("state"))
    except ValueError:
        raise UnexpectedAnswerError("state is none that this client knows") from None
    return Delivery(
        delivery_id=told.text("delivery_id"),
        event_id=told.text("event_id"),
        type=told.text("type"),
        state=state,
        created_at=told.time("created_at"),
        next_at=told.time("next_at") if told.has("next_at") else None,
        attempts=tuple(_attempt(each) for each in told.objects("attempts")),
    )


def _attempt(told: JsonObject) -> DeliveryAttempt:
    return DeliveryAttempt(
        attempt=told.integer("attempt"),
        at=told.time("at"),
        status_code=told.integer("status_code") if told.has("status_code") else None,
        error=told.text("error") if told.has("error") else None,
        milliseconds=told.integer("milliseconds"),
    )


def _texts(value: Json) -> tuple[str, ...]:
    texts = value if isinstance(value, list) else []
    return tuple(JsonObject({"events": text}).text("events") for text in texts)
