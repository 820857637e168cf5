"""GET /v1/bulk/batches, GET /v1/bulk/batches/{batch_id}: which batches there are, and how far they have come."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from sheaf.model.batch import BatchStatus
from sheaf.serve.auth import Auth
from sheaf.serve.batch_wire import Batch, BatchesPage, batch_body, batch_json
from sheaf.serve.ports import Summaries
from sheaf.serve.problem import bad_request
from sheaf.serve.query import AskedPage, known_form, page_number, page_size
from sheaf.serve.wire import errors

PATH = "/v1/bulk/batches"


class BatchReading:
    """Tells of an account's batches."""

    def __init__(self, auth: Auth, summaries: Summaries) -> None:
        self._auth = auth
        self._summaries = summaries

    def router(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(
            PATH,
            self.batches,
            methods=["GET"],
            response_class=Response,
            responses={200: {"model": BatchesPage}, **errors(400, 401, 503)},
            summary="List batches",
        )
        router.add_api_route(
            PATH + "/{batch_id}",
            self.batch,
            methods=["GET"],
            response_class=Response,
            responses={200: {"model": Batch}, **errors(401, 404, 503)},
            summary="See how far a batch has come",
        )
        return router

    async def batches(
        self,
        request: Request,
        status: Annotated[str, Query(description="Only those QUEUED, PROCESSING, COMPLETED or CANCELLED.")] = "",
        page: Annotated[str, Query(description="From 1.")] = "1",
        per_page: Annotated[str, Query(description="1 to 50.")] = "50",
    ) -> Response:
        """Return batches, newest first; one that comes meanwhile moves those before it back by one."""
        account = await self._auth.account(request)
        asked = AskedPage(page_number(page), page_size(per_page))
        wanted = _status(status) if status else None
        found, total = await self._summaries.summaries(account.key, wanted, asked.places)
        body = BatchesPage.model_validate({"data": [batch_body(summary) for summary in found], **asked.among(total)})
        return Response(body.model_dump_json(), media_type="application/json")

    async def batch(self, request: Request, batch_id: str) -> Response:
        """Return counts by state, progress, types, pace and times: at the same cost however large the batch is."""
        account = await self._auth.account(request)
        summary = await self._summaries.summary(account.key, known_form(batch_id))
        return Response(batch_json(summary), media_type="application/json")


def _status(text: str) -> BatchStatus:
    try:
        return BatchStatus(text)
    except ValueError:
        raise bad_request(f"status must be one of {', '.join(BatchStatus)}") from None
