"""What the buttons on an endpoint's page do."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from sheaf.jobs.webhooks import EndpointChange
from sheaf.model.webhook import Endpoint
from sheaf.serve.dashboard.door import Visit
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.dashboard.sure import Question
from sheaf.serve.dashboard.webhooks import PATH, WebhookSource, address
from sheaf.serve.webhooks import named_endpoint

LOG = "#log"


class WebhookActions:
    def __init__(self, source: WebhookSource, rendering: Rendering) -> None:
        self._source = source
        self._rendering = rendering

    async def enable(self, visit: Visit) -> Response:
        return await self._switch(visit, is_enabled=True)

    async def disable(self, visit: Visit) -> Response:
        return await self._switch(visit, is_enabled=False)

    async def test(self, visit: Visit) -> Response:
        """Send an event that says nothing; the log shows what becomes of it."""
        endpoint = await self._endpoint(visit)
        await self._source.deliveries.test(visit.account_key, endpoint.endpoint_id)
        return RedirectResponse(address(endpoint) + LOG, 303)

    async def replay(self, visit: Visit) -> Response:
        """Send an event again, under the id that it had."""
        endpoint = await self._endpoint(visit)
        delivery_id = visit.request.path_params["delivery_id"]
        await self._source.deliveries.replay(visit.account_key, endpoint.endpoint_id, delivery_id)
        return RedirectResponse(address(endpoint) + LOG, 303)

    async def ask_delete(self, visit: Visit) -> Response:
        """Ask once more."""
        endpoint = await self._endpoint(visit)
        question = Question(
            title="Delete this webhook?",
            about=endpoint.url or "",
            consequences="Its log goes with it, and events that have not been delivered are never sent.",
            button="Delete",
            action=f"{address(endpoint)}/delete",
            back=address(endpoint),
        )
        return question.page(visit, self._rendering)

    async def delete(self, visit: Visit) -> Response:
        endpoint = await self._endpoint(visit)
        await self._source.endpoints.delete(visit.account_key, endpoint.endpoint_id, visit.by)
        return RedirectResponse(PATH, 303)

    async def _switch(self, visit: Visit, *, is_enabled: bool) -> Response:
        endpoint = await self._endpoint(visit)
        change = EndpointChange(is_enabled=is_enabled)
        await self._source.endpoints.change(visit.account_key, endpoint.endpoint_id, change, visit.by)
        return RedirectResponse(address(endpoint), 303)

    async def _endpoint(self, visit: Visit) -> Endpoint:
        return await named_endpoint(
            self._source.endpoints, visit.session.account, visit.request.path_params["webhook_id"]
        )
