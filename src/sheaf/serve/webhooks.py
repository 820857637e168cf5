"""/v1/bulk/webhooks: where an account wants to be told of what."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response

from sheaf.jobs.webhooks import Endpoints
from sheaf.model.account import Account
from sheaf.model.webhook import Endpoint
from sheaf.serve.audit import client
from sheaf.serve.auth import Auth
from sheaf.serve.body import read_json_body
from sheaf.serve.callable_urls import CallableUrls
from sheaf.serve.query import known_uuid
from sheaf.serve.webhook_body import read_change, read_webhook
from sheaf.serve.webhook_wire import (
    CALLBACK,
    NewWebhook,
    Webhook,
    WebhookChange,
    WebhookRequest,
    Webhooks,
    WebhookSecret,
    webhook_body,
)
from sheaf.serve.wire import errors

PATH = "/v1/bulk/webhooks"
ONE = PATH + "/{webhook_id}"
BODY_LIMIT_BYTES = 65_536


async def named_endpoint(endpoints: Endpoints, account: Account, webhook_id: str) -> Endpoint:
    """Return the endpoint of a path; `callback` names the one of the batches' callback_urls.

    Raises:
        UnknownEndpointError: the account has none of this id.
    """
    if webhook_id == CALLBACK:
        return await endpoints.callback(account.key)
    return await endpoints.find(account.key, known_uuid(webhook_id))


class WebhookEndpoints:
    """Makes, lists, changes and deletes endpoints."""

    def __init__(self, auth: Auth, endpoints: Endpoints, urls: CallableUrls) -> None:
        self._auth = auth
        self._endpoints = endpoints
        self._urls = urls

    def router(self) -> APIRouter:
        router = APIRouter(default_response_class=Response)
        router.add_api_route(
            PATH,
            self.create,
            methods=["POST"],
            status_code=201,
            responses={201: {"model": NewWebhook}, **errors(400, 401, 409, 413, 503)},
            openapi_extra=_body(WebhookRequest),
            summary="Have events posted to a URL",
        )
        router.add_api_route(
            PATH,
            self.list,
            methods=["GET"],
            responses={200: {"model": Webhooks}, **errors(401, 503)},
            summary="List webhooks",
        )
        router.add_api_route(
            ONE,
            self.find,
            methods=["GET"],
            responses={200: {"model": Webhook}, **errors(401, 404, 503)},
            summary="See a webhook",
        )
        router.add_api_route(
            ONE,
            self.change,
            methods=["PATCH"],
            responses={200: {"model": Webhook}, **errors(400, 401, 404, 413, 503)},
            openapi_extra=_body(WebhookChange),
            summary="Change a webhook",
        )
        router.add_api_route(
            ONE,
            self.delete,
            methods=["DELETE"],
            status_code=204,
            responses=errors(401, 404, 503),
            summary="Delete a webhook",
        )
        router.add_api_route(
            ONE + "/rotate",
            self.rotate,
            methods=["POST"],
            responses={200: {"model": WebhookSecret}, **errors(401, 404, 503)},
            summary="Give a webhook a new secret",
        )
        return router

    async def create(self, request: Request) -> Response:
        """Make an endpoint and show its secret, this once. What happens from now on is posted to it, signed."""
        account = await self._auth.account(request)
        new = read_webhook(await read_json_body(request, BODY_LIMIT_BYTES), self._urls)
        endpoint, secret = await self._endpoints.create(account.key, new, client(request, account))
        return _json(NewWebhook(**webhook_body(endpoint).model_dump(), secret=secret), 201)

    async def list(self, request: Request) -> Response:
        """Return all endpoints. One that is disabled says why and since when."""
        account = await self._auth.account(request)
        return _json(Webhooks(data=[webhook_body(each) for each in await self._endpoints.list(account.key)]))

    async def find(self, request: Request, webhook_id: str) -> Response:
        """Return one endpoint. The id `callback` is that of the endpoint behind the `callback_url` of batches."""
        account = await self._auth.account(request)
        return _json(webhook_body(await named_endpoint(self._endpoints, account, webhook_id)))

    async def change(self, request: Request, webhook_id: str) -> Response:
        """Change what is named in the body; enable an endpoint that was disabled."""
        account = await self._auth.account(request)
        change = read_change(await read_json_body(request, BODY_LIMIT_BYTES), self._urls)
        by = client(request, account)
        return _json(webhook_body(await self._endpoints.change(account.key, known_uuid(webhook_id), change, by)))

    async def delete(self, request: Request, webhook_id: str) -> Response:
        """Delete an endpoint, with the log of its deliveries and what has not been delivered."""
        account = await self._auth.account(request)
        await self._endpoints.delete(account.key, known_uuid(webhook_id), client(request, account))
        return Response(status_code=204)

    async def rotate(self, request: Request, webhook_id: str) -> Response:
        """Make a new secret and show it, this once; for a day, messages carry a signature of the old one as well.

        For `callback`, this is how the account gets the secret with which the callbacks of its batches are signed.
        """
        account = await self._auth.account(request)
        endpoint = await named_endpoint(self._endpoints, account, webhook_id)
        secret = await self._endpoints.rotate(account.key, endpoint.endpoint_id, client(request, account))
        return _json(WebhookSecret(secret=secret))


def _json(body: BaseModel, status: int = 200) -> Response:
    return Response(body.model_dump_json(), status, media_type="application/json")


def _body(model: type[BaseModel]) -> dict[str, Any]:
    """Describe a body, which is checked by hand so that errors name the part."""
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": model.model_json_schema()}}}}
