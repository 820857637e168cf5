"""Bodies about webhooks as they cross the wire."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from sheaf.model import webhook
from sheaf.model.webhook import CALLBACK_EVENTS, CHOOSABLE

CALLBACK = "callback"
"""The name of the endpoint that stands for the `callback_url` of batches; what it is told is the same for all."""
EVENTS = ", ".join(event.value for event in CHOOSABLE)
WEBHOOK: dict[str, Any] = {
    "webhook_id": "0199f2d4-6f6f-7a51-9c02-41d1f4ab6c0e",
    "url": "https://lender.example/hooks/sheaf",
    "events": ["batch.completed", "document.failed"],
    "description": "core banking",
    "enabled": True,
    "disabled_reason": None,
    "disabled_at": None,
    "failing_since": None,
    "created_at": "2025-11-21T11:30:00Z",
}
SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"  # noqa: S105 - the specification's example
DELIVERY: dict[str, Any] = {
    "delivery_id": "0199f2d8-0b1c-7d3e-8a44-0c6b5f1d2e3f",
    "event_id": "0199f2d8-0b1b-7f00-b1c2-93a7d8e9f001",
    "type": "batch.completed",
    "state": "pending",
    "created_at": "2025-11-21T11:34:00Z",
    "next_at": "2025-11-21T11:34:06Z",
    "attempts": [{"attempt": 1, "at": "2025-11-21T11:34:01Z", "status_code": 503, "error": None, "milliseconds": 41}],
}


class Webhook(BaseModel):
    """An endpoint of the account."""

    model_config = ConfigDict(json_schema_extra={"example": WEBHOOK})

    webhook_id: str
    url: str | None = Field(description="null for `callback`: each batch brings its own.")
    events: list[str]
    description: str | None
    enabled: bool = Field(
        description="Whether it is sent events; where it is not, `disabled_reason` says why, and what happens "
        "meanwhile is not kept for it."
    )
    disabled_reason: str | None = Field(
        description="client (switched off), gone (the receiver answered 410) or failing (every try failed for days)."
    )
    disabled_at: datetime | None
    failing_since: datetime | None = Field(description="The first failed try since the last good one.")
    created_at: datetime


class NewWebhook(Webhook):
    """An endpoint with its secret, which is shown this once."""

    model_config = ConfigDict(json_schema_extra={"example": {**WEBHOOK, "secret": SECRET}})

    secret: str = Field(description="Signs what is sent: keep it with the receiver.")


class WebhookSecret(BaseModel):
    """A new secret, shown this once. For a day messages are signed with the one before it too."""

    model_config = ConfigDict(json_schema_extra={"example": {"secret": SECRET}})

    secret: str


class Webhooks(BaseModel):
    """All endpoints of the account, oldest first."""

    model_config = ConfigDict(json_schema_extra={"example": {"data": [WEBHOOK]}})

    data: list[Webhook]


class WebhookRequest(BaseModel):
    """A new endpoint. Unknown keys are ignored."""

    model_config = ConfigDict(
        strict=True,
        json_schema_extra={"example": {"url": WEBHOOK["url"], "events": WEBHOOK["events"], "description": "core"}},
    )

    url: str = Field(description="Where events are posted: https on port 443.")
    events: list[str] | None = Field(default=None, description=f"Any of {EVENTS}; without it, all of them.")
    description: str | None = Field(default=None, description="For people.")


class WebhookChange(BaseModel):
    """What is to be different about an endpoint; what is not named stays as it is."""

    model_config = ConfigDict(strict=True, json_schema_extra={"example": {"enabled": True}})

    url: str | None = Field(default=None, description="Where events are posted, also those that wait.")
    events: list[str] | None = Field(default=None, description=f"Any of {EVENTS}.")
    description: str | None = Field(default=None, description="For people; an empty one takes it away.")
    enabled: bool | None = Field(
        default=None,
        description="`false` switches the endpoint off: nothing is sent, and what happens meanwhile is not kept for "
        "it. `true` switches it on, also after it was disabled: events that had waited are sent, its failures count "
        "from nought, and `disabled_reason`, `disabled_at` and `failing_since` are null again.",
    )


class Attempt(BaseModel):
    """One try of a delivery."""

    attempt: int = Field(description="From 1.")
    at: datetime
    status_code: int | None = Field(description="The receiver's; null when there was no answer.")
    error: str | None = Field(description="Why there was none: URL_BLOCKED, UNREACHABLE, TIMED_OUT or UNSIGNED.")
    milliseconds: int


class Delivery(BaseModel):
    """An event on its way to one endpoint."""

    model_config = ConfigDict(json_schema_extra={"example": DELIVERY})

    delivery_id: str
    event_id: str = Field(description="The `webhook-id` of every try.")
    type: str
    state: str = Field(description="pending, delivered or failed.")
    created_at: datetime
    next_at: datetime | None = Field(description="When a pending one is tried next; the endpoint may rest longer.")
    attempts: list[Attempt]


class DeliveriesPage(BaseModel):
    """Deliveries, newest first."""

    model_config = ConfigDict(json_schema_extra={"example": {"data": [DELIVERY], "next": DELIVERY["delivery_id"]}})

    data: list[Delivery]
    next: str | None = Field(description="`before` of the next page; null on the last one.")


def webhook_body(endpoint: webhook.Endpoint) -> Webhook:
    return Webhook(
        webhook_id=CALLBACK if endpoint.url is None else str(endpoint.endpoint_id),
        url=endpoint.url,
        events=[event.value for event in (endpoint.events if endpoint.url is not None else sorted(CALLBACK_EVENTS))],
        description=endpoint.description,
        enabled=endpoint.disabled is None,
        disabled_reason=endpoint.disabled.value if endpoint.disabled is not None else None,
        disabled_at=endpoint.disabled_at,
        failing_since=endpoint.failing_since,
        created_at=endpoint.created_at,
    )


def delivery_body(delivery: webhook.Delivery) -> Delivery:
    return Delivery(
        delivery_id=str(delivery.delivery_id),
        event_id=str(delivery.event_id),
        type=delivery.type.value,
        state=delivery.state.value,
        created_at=delivery.created_at,
        next_at=delivery.next_at,
        attempts=[
            Attempt(
                attempt=attempt.number,
                at=attempt.at,
                status_code=attempt.status,
                error=attempt.error.value if attempt.error is not None else None,
                milliseconds=attempt.milliseconds,
            )
            for attempt in delivery.attempts
        ],
    )
