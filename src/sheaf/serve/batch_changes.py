"""POST /v1/bulk/batches/{batch_id}/cancel, and DELETE of a batch."""

from __future__ import annotations

import structlog
from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from sheaf.jobs.changes import BatchChanges, Wish
from sheaf.serve.audit import client
from sheaf.serve.auth import Auth
from sheaf.serve.batch_wire import Batch, batch_json
from sheaf.serve.batches import PATH
from sheaf.serve.idempotency import key_parameter, read_key, replayed
from sheaf.serve.query import known_form
from sheaf.serve.wire import errors


class BatchChanging:
    """Changes an account's batches."""

    def __init__(self, auth: Auth, changes: BatchChanges) -> None:
        self._auth = auth
        self._changes = changes
        self._log = structlog.stdlib.get_logger("sheaf.batches")

    def router(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(
            PATH + "/{batch_id}/cancel",
            self.cancel,
            methods=["POST"],
            response_class=Response,
            responses={200: {"model": Batch}, **errors(400, 401, 404, 409, 410, 503)},
            openapi_extra={"parameters": [key_parameter()]},
            summary="Cancel a batch",
        )
        router.add_api_route(
            PATH + "/{batch_id}",
            self.delete,
            methods=["DELETE"],
            status_code=204,
            response_class=Response,
            responses=errors(401, 404, 503),
            summary="Delete a batch",
        )
        return router

    async def cancel(self, request: Request, batch_id: str) -> Response:
        """End all documents that have not ended: each gets a record that says CANCELLED. What ended before stays."""
        account = await self._auth.account(request)
        wish = Wish(client(request, account), read_key(request, request.url.path.encode()))
        change = await self._changes.cancel(account.key, known_form(batch_id), wish)
        self._log.info("batch_cancelled", batch_id=batch_id)
        headers = dict(replayed(change.is_replay))
        return Response(batch_json(change.summary), headers=headers, media_type="application/json")

    async def delete(self, request: Request, batch_id: str) -> Response:
        """Erase a batch's documents, extracts and files for good; one that still runs is ended without a record."""
        account = await self._auth.account(request)
        await self._changes.delete(account.key, known_form(batch_id), client(request, account))
        self._log.info("batch_deleted", batch_id=batch_id, account=account.number)
        return Response(status_code=204)
