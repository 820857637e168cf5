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
from sheaf.serve.query import PER_PAGE_LIMIT, is_batch_id, known_form, whole_number
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
        cursor: Annotated[str, Query(description="The `next_cursor` of the page before; none for the first.")] = "",
        per_page: Annotated[str, Query(description="1 to 50.")] = "50",
    ) -> Response:
        """Return batches, newest first. Batches that come meanwhile do not move the pages."""
        account = await self._auth.account(request)
        if "page" in request.query_params:
            raise bad_request("batches have no page numbers; send the next_cursor of a page as cursor")
        limit = whole_number("per_page", per_page, PER_PAGE_LIMIT)
        wanted = _status(status) if status else None
        found = None
        if not cursor or is_batch_id(cursor):
            found = await self._summaries.summaries(account.key, wanted, cursor or None, limit + 1)
        if found is None:
            raise bad_request("cursor is not one that a page gave")
        shown, has_next = found[:limit], len(found) > limit
        body = BatchesPage(
            data=[batch_body(summary) for summary in shown],
            per_page=limit,
            has_next=has_next,
            next_cursor=shown[-1].batch_id if has_next else None,
        )
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
