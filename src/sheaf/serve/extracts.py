"""GET /v1/bulk/extracts: finished documents, page by page."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from sheaf.model.batch import ExtractPage
from sheaf.serve.auth import Auth
from sheaf.serve.files import Files
from sheaf.serve.ports import Batches
from sheaf.serve.problem import bad_request
from sheaf.serve.query import AskedPage, is_batch_id, page_number, page_size
from sheaf.serve.wire import ExtractsPage, errors


class Extracts:
    """Serves the stored records as they are, but for links to redacted files: nothing is parsed or built anew."""

    def __init__(self, auth: Auth, batches: Batches, files: Files) -> None:
        self._auth = auth
        self._batches = batches
        self._files = files

    def router(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(
            "/v1/bulk/extracts",
            self.extracts,
            methods=["GET"],
            response_class=Response,
            responses={200: {"model": ExtractsPage}, **errors(400, 401, 503)},
            summary="Read a batch's finished documents",
        )
        return router

    async def extracts(
        self,
        request: Request,
        batch_id: Annotated[str, Query(description="From the multiupload's answer.")] = "",
        page: Annotated[str, Query(description="From 1.")] = "1",
        per_page: Annotated[str, Query(description="1 to 50.")] = "50",
        include: Annotated[str, Query(description="`evidence` adds where each value was read.")] = "",
    ) -> Response:
        """Return finished documents in the order in which they finished: a page once full never changes."""
        account = await self._auth.account(request)
        asked = AskedPage(page_number(page), page_size(per_page))
        if include not in ("", "evidence"):
            raise bad_request("include must be evidence")
        found = None
        if is_batch_id(batch_id):
            # Finish numbers count from 1.
            numbers = range(asked.places.start + 1, asked.places.stop + 1)
            found = await self._batches.extract_page(
                account.key, batch_id, numbers, with_evidence=include == "evidence"
            )
        if found is None:
            raise bad_request("batch_id is missing or invalid")
        records = await self._files.with_links(request, account, batch_id, found)
        return Response(render(replace(found, records=records), asked), media_type="application/json")


def render(found: ExtractPage, asked: AskedPage) -> str:
    """Return the body of a page."""
    rest = {
        **asked.among(found.total_items),
        "batch_status": found.status.value,
        "total_documents": found.total_documents,
    }
    return f'{{"data":[{found.records}],{json.dumps(rest, separators=(",", ":"))[1:]}'
