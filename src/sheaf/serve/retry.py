"""POST /v1/bulk/batches/{batch_id}/retry: what failed is tried again."""

from __future__ import annotations

from typing import Any

import structlog
from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from sheaf.jobs.changes import NotFailedError, Wish
from sheaf.jobs.retry import Retrier
from sheaf.serve.audit import client
from sheaf.serve.auth import Auth
from sheaf.serve.batch_wire import Batch, RetryRequest, batch_json
from sheaf.serve.batches import PATH
from sheaf.serve.body import read_json_body
from sheaf.serve.idempotency import key_parameter, read_key, replayed
from sheaf.serve.problem import bad_request
from sheaf.serve.query import known_form
from sheaf.serve.rates import note
from sheaf.serve.submission import read_fresh_files
from sheaf.serve.wire import errors
from sheaf.settings.api import LimitSettings


class Retry:
    """Begins again with failed documents. It makes work, so the account's limits hold as they do for a new batch."""

    def __init__(self, auth: Auth, retrier: Retrier, limits: LimitSettings, body_limit_bytes: int) -> None:
        self._auth = auth
        self._retrier = retrier
        self._limits = limits
        self._body_limit_bytes = body_limit_bytes
        self._log = structlog.stdlib.get_logger("sheaf.batches")

    def router(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(
            PATH + "/{batch_id}/retry",
            self.retry,
            methods=["POST"],
            response_class=Response,
            responses={200: {"model": Batch}, **errors(400, 401, 404, 409, 410, 413, 429, 503)},
            openapi_extra=_request_documentation(),
            summary="Try failed documents again",
        )
        return router

    async def retry(self, request: Request, batch_id: str) -> Response:
        """Download and read all documents of a finished batch that failed once more; fresh URLs may be sent along.

        Until it has ended again, a document's record tells the error that it ended with; then the new record stands in
        the same place.
        """
        account = await self._auth.account(request)
        note(request, await self._retrier.admit(account))
        body = await read_json_body(request, self._body_limit_bytes)
        files = read_fresh_files(body, self._limits) if body else []
        wish = Wish(client(request, account), read_key(request, request.url.path.encode() + b"\n" + body))
        try:
            change = await self._retrier.retry(account, known_form(batch_id), files, wish)
        except NotFailedError as error:
            raise bad_request(f"file_urls[{error.number}].document_id is not that of a document that failed") from None
        self._log.info("batch_retried", batch_id=batch_id, documents=change.summary.retried)
        headers = dict(replayed(change.is_replay))
        return Response(batch_json(change.summary), headers=headers, media_type="application/json")


def _request_documentation() -> dict[str, Any]:
    """Describe the body, which is checked by hand so that errors name the entry."""
    schema = RetryRequest.model_json_schema()
    schema["properties"]["file_urls"]["items"] = schema.pop("$defs")["RetryEntry"]
    body = {"required": False, "content": {"application/json": {"schema": schema}}}
    return {"parameters": [key_parameter()], "requestBody": body}
