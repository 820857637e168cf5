"""Has events posted to receivers: makes and changes endpoints, tries them out, looks back, sends again.

A call whose answer was lost is sent again, but for those that show a secret: a second one would make another.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from sheaf.client.changing import erase
from sheaf.client.session import API, Session
from sheaf.client.steps import Flow, Give, Request, Steps
from sheaf.client.webhook import (
    AnyWebhook,
    Delivery,
    NewWebhook,
    Webhook,
    read_delivery,
    read_new_webhook,
    read_webhook,
    webhook_id_of,
)
from sheaf.client.wire import Json

PATH = f"{API}/webhooks"


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookChange:
    """What is to be different about an endpoint; None stays as it is."""

    url: str | None = None
    events: Sequence[str] | None = None
    description: str | None = None


def create(
    session: Session, url: str, *, events: Iterable[str] | None = None, description: str | None = None
) -> Steps[NewWebhook]:
    """Make an endpoint and return it with its secret, which is shown this once. Without `events` it is told of all.

    If the answer is lost (UnreachableError) it may be there: look at `list`, and `rotate` its secret or `delete` it.
    """
    body = {"url": url, "events": None if events is None else [*events], "description": description}
    request = Request(method="POST", path=PATH, json=_encoded(body), is_repeatable=False)
    return read_new_webhook((yield from session.ask(request)))


def listed(session: Session) -> Steps[tuple[Webhook, ...]]:
    """Return the account's endpoints, oldest first."""
    told = yield from session.ask(Request(method="GET", path=PATH))
    return tuple(read_webhook(each) for each in told.objects("data"))


def find(session: Session, webhook: AnyWebhook) -> Steps[Webhook]:
    """Return an endpoint as it is now."""
    return read_webhook((yield from session.ask(Request(method="GET", path=_path(webhook)))))


def change(session: Session, webhook: AnyWebhook, changed: WebhookChange) -> Steps[Webhook]:
    """Change an endpoint. With another URL, what waits is posted there too."""
    events = None if changed.events is None else [*changed.events]
    body = {"url": changed.url, "events": events, "description": changed.description}
    return (yield from _patched(session, webhook, body))


def enable(session: Session, webhook: AnyWebhook) -> Steps[Webhook]:
    """Send to an endpoint again, and what has waited first; what happened while it was disabled is not told."""
    return (yield from _patched(session, webhook, {"enabled": True}))


def disable(session: Session, webhook: AnyWebhook) -> Steps[Webhook]:
    """Send nothing to an endpoint: what waits stays, what happens from now on is not told."""
    return (yield from _patched(session, webhook, {"enabled": False}))


def delete(session: Session, webhook: AnyWebhook) -> Steps[None]:
    """Delete an endpoint, with the log of its deliveries and what has not been delivered."""
    return (yield from erase(session, _path(webhook)))


def rotate(session: Session, webhook: AnyWebhook) -> Steps[str]:
    """Give an endpoint a new secret and return it, this once; for a day messages are signed with the one before too."""
    request = Request(method="POST", path=_path(webhook, "rotate"), is_repeatable=False)
    return (yield from session.ask(request)).text("secret")


def test(session: Session, webhook: AnyWebhook) -> Steps[Delivery]:
    """Send an event of type `webhook.test`, and return it on its way."""
    return read_delivery((yield from session.ask(Request(method="POST", path=_path(webhook, "test")))))


def deliveries(session: Session, webhook: AnyWebhook) -> Flow[Delivery, None]:
    """Give what was sent to an endpoint, newest first, with every try."""
    before: Mapping[str, str] = {}
    while True:
        query = {"per_page": "50", **before}
        told = yield from session.ask(Request(method="GET", path=_path(webhook, "deliveries"), query=query))
        yield Give(tuple(read_delivery(each) for each in told.objects("data")))
        if not told.has("next"):
            return
        before = {"before": told.text("next")}


def replay(session: Session, webhook: AnyWebhook, delivery: Delivery | str) -> Steps[Delivery]:
    """Send an event once more, whatever became of it, under the id that it had."""
    delivery_id = delivery if isinstance(delivery, str) else delivery.delivery_id
    path = _path(webhook, "deliveries", delivery_id, "replay")
    return read_delivery((yield from session.ask(Request(method="POST", path=path))))


def _patched(session: Session, webhook: AnyWebhook, body: Mapping[str, Json]) -> Steps[Webhook]:
    request = Request(method="PATCH", path=_path(webhook), json=_encoded(body))
    return read_webhook((yield from session.ask(request)))


def _path(webhook: AnyWebhook, *rest: str) -> str:
    return "/".join((PATH, *(quote(part, safe="") for part in (webhook_id_of(webhook), *rest))))


def _encoded(body: Mapping[str, Json]) -> bytes:
    return json.dumps({name: value for name, value in body.items() if value is not None}, ensure_ascii=False).encode()
