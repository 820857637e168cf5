"""Checks the bodies of webhooks."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import ValidationError

from sheaf.jobs.webhooks import EndpointChange, NewEndpoint
from sheaf.model.webhook import CHOOSABLE, EventType
from sheaf.serve.body_checks import check_text, described
from sheaf.serve.callable_urls import CallableUrls
from sheaf.serve.problem import bad_request
from sheaf.serve.webhook_wire import EVENTS, WebhookChange, WebhookRequest

DESCRIPTION_CHARACTERS = 256
_BY_NAME = {event.value: event for event in CHOOSABLE}


def read_webhook(body: bytes, urls: CallableUrls) -> NewEndpoint:
    """Return the endpoint that the body asks for. Raises RequestError: 400 for the first thing that is wrong."""
    try:
        request = WebhookRequest.model_validate_json(body)
    except ValidationError as error:
        raise described(error) from None
    urls.check("url", request.url)
    _check_description(request.description)
    return NewEndpoint(
        request.url, CHOOSABLE if request.events is None else _events(request.events), request.description
    )


def read_change(body: bytes, urls: CallableUrls) -> EndpointChange:
    """Return what the body changes. Raises RequestError: 400 for the first thing that is wrong."""
    try:
        request = WebhookChange.model_validate_json(body)
    except ValidationError as error:
        raise described(error) from None
    if request.url is not None:
        urls.check("url", request.url)
    if request.description:
        _check_description(request.description)
    return EndpointChange(
        url=request.url,
        events=_events(request.events) if request.events is not None else None,
        description=request.description,
        is_enabled=request.enabled,
    )


def _events(names: Sequence[str]) -> Sequence[EventType]:
    if not names:
        raise bad_request("events must have at least one entry")
    for number, name in enumerate(names):
        if name not in _BY_NAME:
            raise bad_request(f"events[{number}] must be one of {EVENTS}")
    return [_BY_NAME[name] for name in names]


def _check_description(text: str | None) -> None:
    if text is not None:
        check_text("description", text, DESCRIPTION_CHARACTERS)
