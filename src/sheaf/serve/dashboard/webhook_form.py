"""The form of a webhook endpoint: what somebody wrote into it, and what is wrong with it, told beside the field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sheaf.model.webhook import CHOOSABLE, Endpoint, EventType
from sheaf.serve.body_checks import check_text
from sheaf.serve.callable_urls import CallableUrls
from sheaf.serve.problem import RequestError
from sheaf.serve.webhook_body import DESCRIPTION_CHARACTERS

NAMED = "This"
"""What a message that stands beside its field calls it."""


@dataclass(frozen=True, slots=True)
class WebhookForm:
    """`wrong` says by field what has to be mended; `refused` why it cannot be done although nothing is wrong."""

    url: str = ""
    events: Sequence[EventType] = CHOOSABLE
    description: str = ""
    wrong: Mapping[str, str] = field(default_factory=dict)
    refused: str = ""


def filled(endpoint: Endpoint) -> WebhookForm:
    """Return the form that changes an endpoint."""
    return WebhookForm(endpoint.url or "", endpoint.events, endpoint.description or "")


def read_webhook_form(sent: Mapping[str, str], urls: CallableUrls) -> WebhookForm:
    """Return what was sent, held against the rules of the API; all that is wrong is told at once."""
    url, description = sent.get("url", "").strip(), sent.get("description", "").strip()
    events = [event for event in CHOOSABLE if event.value in sent]
    return WebhookForm(url, events, description, dict(_wrong(url, events, description, urls)))


def _wrong(url: str, events: Sequence[EventType], description: str, urls: CallableUrls) -> Iterator[tuple[str, str]]:
    if not url:
        yield "url", "Say where events are to be posted."
    else:
        yield from _refused("url", lambda: urls.check(NAMED, url))
    if not events:
        yield "events", "Choose at least one."
    if description:
        yield from _refused("description", lambda: check_text(NAMED, description, DESCRIPTION_CHARACTERS))


def _refused(name: str, check: Callable[[], None]) -> Iterator[tuple[str, str]]:
    try:
        check()
    except RequestError as error:
        yield name, f"{error.detail}."
