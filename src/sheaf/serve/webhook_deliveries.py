"""/v1/bulk/webhooks/{webhook_id}/deliveries: what was sent to an endpoint, and sending it again."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from sheaf.jobs.webhooks import DeliveryLog, Endpoints, UnknownEndpointError
from sheaf.serve.auth import Auth
from sheaf.serve.problem import bad_request
from sheaf.serve.query import known_uuid, page_size
from sheaf.serve.webhook_wire import DeliveriesPage, Delivery, delivery_body
from sheaf.serve.webhooks import ONE, named_endpoint
from sheaf.serve.wire import errors


class WebhookDeliveries:
    """Lists and repeats deliveries."""

    def __init__(self, auth: Auth, endpoints: Endpoints, log: DeliveryLog) -> None:
        self._auth = auth
        self._endpoints = endpoints
        self._log = log

    def router(self) -> APIRouter:
        router = APIRouter(default_response_class=Response)
        router.add_api_route(
            ONE + "/deliveries",
            self.deliveries,
            methods=["GET"],
            responses={200: {"model": DeliveriesPage}, **errors(400, 401, 404, 503)},
            summary="See what was sent to a webhook",
        )
        router.add_api_route(
            ONE + "/deliveries/{delivery_id}/replay",
            self.replay,
            methods=["POST"],
            status_code=202,
            responses={202: {"model": Delivery}, **errors(401, 404, 409, 503)},
            summary="Send an event again",
        )
        router.add_api_route(
            ONE + "/test",
            self.test,
            methods=["POST"],
            status_code=202,
            responses={202: {"model": Delivery}, **errors(401, 404, 409, 503)},
            summary="Send a test event",
        )
        return router

    async def deliveries(
        self,
        request: Request,
        webhook_id: str,
        before: Annotated[str, Query(description="`next` of the page before; without it, the newest.")] = "",
        per_page: Annotated[str, Query(description="1 to 50.")] = "50",
    ) -> Response:
        """Return deliveries, newest first, each with its tries: time, status, milliseconds."""
        account = await self._auth.account(request)
        size = page_size(per_page)
        try:
            older = known_uuid(before) if before else None
        except UnknownEndpointError:
            raise bad_request("before must be the `next` of another page") from None
        endpoint = await named_endpoint(self._endpoints, account, webhook_id)
        found = await self._log.page(account.key, endpoint.endpoint_id, older, size + 1)
        data = [delivery_body(each) for each in found[:size]]
        body = DeliveriesPage(data=data, next=data[-1].delivery_id if len(found) > size else None)
        return Response(body.model_dump_json(), media_type="application/json")

    async def replay(self, request: Request, webhook_id: str, delivery_id: str) -> Response:
        """Post an event to the endpoint once more, whatever became of it, under the same `webhook-id`."""
        account = await self._auth.account(request)
        endpoint = await named_endpoint(self._endpoints, account, webhook_id)
        delivery = await self._log.replay(account.key, endpoint.endpoint_id, known_uuid(delivery_id))
        return Response(delivery_body(delivery).model_dump_json(), 202, media_type="application/json")

    async def test(self, request: Request, webhook_id: str) -> Response:
        """Post an event of type `webhook.test`, whatever the endpoint has chosen."""
        account = await self._auth.account(request)
        endpoint = await named_endpoint(self._endpoints, account, webhook_id)
        delivery = await self._log.test(account.key, endpoint.endpoint_id)
        return Response(delivery_body(delivery).model_dump_json(), 202, media_type="application/json")
