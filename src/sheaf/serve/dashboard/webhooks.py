"""/account/webhooks: where an account wants to be told of what, and what became of each event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from starlette.responses import RedirectResponse, Response

from sheaf.jobs.webhooks import DeliveryLog, EndpointChange, Endpoints, NewEndpoint, WebhookConflictError
from sheaf.model.webhook import CHOOSABLE, Delivery, DeliveryState, Disabled, Endpoint, EventType, SendError
from sheaf.serve.callable_urls import CallableUrls
from sheaf.serve.dashboard.door import Visit
from sheaf.serve.dashboard.forms import read_form
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.dashboard.webhook_form import WebhookForm, filled, read_webhook_form
from sheaf.serve.query import known_uuid
from sheaf.serve.webhook_body import DESCRIPTION_CHARACTERS
from sheaf.serve.webhook_wire import CALLBACK
from sheaf.serve.webhooks import named_endpoint

PATH = "/account/webhooks"
LATEST = 5
"""So many of an endpoint's newest events show in the list how it answers."""
LINES = 25
SOON = timedelta(seconds=15)
"""A page follows events that are tried again within this; for the others nobody sits and waits."""
JUST = timedelta(seconds=5)
"""A page looks on for so long after a try: that an endpoint is disabled is written behind it."""

EVENT_MEANINGS: Mapping[EventType, str] = {
    EventType.BATCH_COMPLETED: "all documents of a batch have ended",
    EventType.BATCH_CANCELLED: "a batch was cancelled",
    EventType.DOCUMENT_FAILED: "a document could not be read",
    EventType.TEST: "a test, sent from here or by the API",
}
ERROR_MEANINGS: Mapping[SendError, str] = {
    SendError.URL_BLOCKED: "not sent: the URL leads to an address that may not be called",
    SendError.UNREACHABLE: "no connection",
    SendError.TIMED_OUT: "no answer in time",
    SendError.UNSIGNED: "not sent: the secret cannot be read any more, make a new one",
}
DISABLED_MEANINGS: Mapping[Disabled, str] = {
    Disabled.CLIENT: "You switched it off.",
    Disabled.GONE: "The receiver answered 410: it wants to be sent nothing any more.",
    Disabled.FAILING: "Every try has failed for days.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookSource:
    """Where endpoints and their deliveries are, and which URLs may be called."""

    endpoints: Endpoints
    deliveries: DeliveryLog
    callable_urls: CallableUrls


class WebhookPages:
    def __init__(self, source: WebhookSource, rendering: Rendering) -> None:
        self._source = source
        self._rendering = rendering

    async def list(self, visit: Visit) -> Response:
        """Show the endpoints, how they answered lately, and the form of a new one."""
        return await self._list(visit, WebhookForm(), 200)

    async def create(self, visit: Visit) -> Response:
        """Make an endpoint and show its secret, this once."""
        form = read_webhook_form(await read_form(visit.request), self._source.callable_urls)
        if form.wrong:
            return await self._list(visit, form, 400)
        new = NewEndpoint(form.url, form.events, form.description or None)
        try:
            endpoint, secret = await self._source.endpoints.create(visit.account_key, new, visit.by)
        except WebhookConflictError as error:
            return await self._list(visit, replace(form, refused=error.reason), 409)
        return await self._page(visit, endpoint, filled(endpoint), secret=secret, status=201)

    async def page(self, visit: Visit) -> Response:
        """Show an endpoint and what was sent to it; a script asks for that alone while something is on its way."""
        endpoint = await self._endpoint(visit)
        if visit.is_piecemeal:
            return self._rendering.piece(visit.request, "webhook_now.html", await self._now(visit, endpoint))
        return await self._page(visit, endpoint, filled(endpoint))

    async def change(self, visit: Visit) -> Response:
        """Change where an endpoint is, or what it is told."""
        endpoint = await self._endpoint(visit)
        form = read_webhook_form(await read_form(visit.request), self._source.callable_urls)
        if form.wrong:
            return await self._page(visit, endpoint, form, status=400)
        change = EndpointChange(url=form.url, events=form.events, description=form.description)
        await self._source.endpoints.change(visit.account_key, endpoint.endpoint_id, change, visit.by)
        return RedirectResponse(address(endpoint), 303)

    async def rotate(self, visit: Visit) -> Response:
        """Give an endpoint a new secret and show it, this once."""
        endpoint = await self._endpoint(visit)
        secret = await self._source.endpoints.rotate(visit.account_key, endpoint.endpoint_id, visit.by)
        return await self._page(visit, endpoint, filled(endpoint), secret=secret)

    async def _endpoint(self, visit: Visit) -> Endpoint:
        return await named_endpoint(
            self._source.endpoints, visit.session.account, visit.request.path_params["webhook_id"]
        )

    async def _list(self, visit: Visit, form: WebhookForm, status: int) -> Response:
        context = {
            "session": visit.session,
            "endpoints": await self._source.endpoints.list(visit.account_key),
            "latest": await self._source.deliveries.latest(visit.account_key, LATEST),
            "errors": ERROR_MEANINGS,
            "address": address,
            **_about_forms(form),
        }
        return self._rendering.page(visit.request, "webhooks.html", context, status)

    async def _page(
        self, visit: Visit, endpoint: Endpoint, form: WebhookForm, *, secret: str = "", status: int = 200
    ) -> Response:
        context = {
            "session": visit.session,
            "secret": secret,
            **_about_forms(form),
            **await self._now(visit, endpoint),
        }
        return self._rendering.page(visit.request, "webhook.html", context, status)

    async def _now(self, visit: Visit, endpoint: Endpoint) -> dict[str, object]:
        """Return how an endpoint stands and its log, from the newest on or behind the delivery that `before` names."""
        before = visit.request.query_params.get("before", "")
        older = known_uuid(before) if before else None
        found = await self._source.deliveries.page(visit.account_key, endpoint.endpoint_id, older, LINES + 1)
        lines = found[:LINES]
        return {
            "endpoint": endpoint,
            "base": address(endpoint),
            "lines": lines,
            "before": before,
            "next": lines[-1].delivery_id if len(found) > LINES else None,
            "is_live": endpoint.disabled is None and _is_moving(lines),
            "why_disabled": DISABLED_MEANINGS,
            "errors": ERROR_MEANINGS,
            "meanings": EVENT_MEANINGS,
        }


def address(endpoint: Endpoint) -> str:
    """Return the path of an endpoint's page."""
    return f"{PATH}/{endpoint.endpoint_id if endpoint.url is not None else CALLBACK}"


def _about_forms(form: WebhookForm) -> dict[str, object]:
    return {
        "form": form,
        "choosable": CHOOSABLE,
        "meanings": EVENT_MEANINGS,
        "description_characters": DESCRIPTION_CHARACTERS,
    }


def _is_moving(lines: Sequence[Delivery]) -> bool:
    now = datetime.now(UTC)
    waits = (each.next_at for each in lines if each.state is DeliveryState.PENDING and each.next_at is not None)
    tries = (each.attempts[-1].at for each in lines if each.attempts)
    return any(at < now + SOON for at in waits) or any(at > now - JUST for at in tries)
