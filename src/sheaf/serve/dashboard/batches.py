"""GET /batches, GET /batches/{batch_id}: the batches, and the documents of one."""

from __future__ import annotations

import re
from urllib.parse import urlencode

from starlette.responses import Response

from sheaf.export.writer import Form
from sheaf.model.batch import BatchStatus
from sheaf.model.batch_summary import BatchSummary
from sheaf.model.browse import Band, DocumentFilter, DocumentPage, Shown
from sheaf.serve.dashboard.door import Visit
from sheaf.serve.dashboard.ports import Browse
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.ports import Summaries
from sheaf.serve.problem import bad_request
from sheaf.serve.query import AskedPage, known_form, page_number

PATH = "/batches"
PER_PAGE = 25
LINES = 50
_TYPE = re.compile(r"[A-Z0-9_]{1,64}")
_PLACE = re.compile(r"([0-9]{1,5})-([0-9]{1,9})")


class BatchPages:
    def __init__(self, browse: Browse, summaries: Summaries, rendering: Rendering) -> None:
        self._browse = browse
        self._summaries = summaries
        self._rendering = rendering

    async def list(self, visit: Visit) -> Response:
        """Show batches, the newest first; a script asks for the rows alone while some of them run."""
        query = visit.request.query_params
        status = _status(query.get("status", ""))
        asked = AskedPage(page_number(query.get("page", "1")), PER_PAGE)
        found, total = await self._summaries.summaries(visit.account_key, status, asked.places)
        context = {
            "session": visit.session,
            "batches": found,
            "status": status,
            "statuses": list(BatchStatus),
            "page": asked.page,
            "pages": asked.pages_of(total),
            "total": total,
            "is_live": any(not batch.is_finished for batch in found),
            "query": urlencode({"status": status or "", "page": asked.page}),
        }
        if visit.is_piecemeal:
            return self._rendering.piece(visit.request, "batch_rows.html", context)
        return self._rendering.page(visit.request, "batches.html", context)

    async def batch(self, visit: Visit) -> Response:
        """Show how far a batch has come, and a page of its documents."""
        summary = await self._summary(visit)
        wanted, after = _filter(visit), _place(visit.request.query_params.get("after", ""))
        documents = await self._browse.documents(visit.account_key, summary.batch_id, wanted, after, LINES)
        context = {
            "session": visit.session,
            "batch": summary,
            "wanted": wanted,
            "forms": list(Form),
            "documents": documents,
            "is_first": after is None,
            "next": _next(wanted, documents),
        }
        return self._rendering.page(visit.request, "batch.html", context)

    async def progress(self, visit: Visit) -> Response:
        """Return the piece of a batch's page that moves."""
        context = {"batch": await self._summary(visit), "is_update": True}
        return self._rendering.piece(visit.request, "batch_progress.html", context)

    async def _summary(self, visit: Visit) -> BatchSummary:
        return await self._summaries.summary(visit.account_key, known_form(visit.request.path_params["batch_id"]))


def _status(text: str) -> BatchStatus | None:
    if not text:
        return None
    try:
        return BatchStatus(text)
    except ValueError:
        raise bad_request(f"status must be one of {', '.join(BatchStatus)}") from None


def _filter(visit: Visit) -> DocumentFilter:
    query = visit.request.query_params
    try:
        band = Band(query["confidence"]) if query.get("confidence") else None
        shown = Shown(query.get("show", Shown.ENDED))
    except ValueError:
        raise bad_request("show or confidence is not one of those that there are") from None
    document_type = query.get("type") or None
    if document_type is not None and not _TYPE.fullmatch(document_type):
        raise bad_request("type is not one that there is")
    # Only what was read has a type and a confidence.
    return DocumentFilter(shown=Shown.READ if document_type or band else shown, document_type=document_type, band=band)


def _place(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    place = _PLACE.fullmatch(text)
    if place is None:
        raise bad_request("after is not one that a page has led to")
    return int(place[1]), int(place[2])


def _next(wanted: DocumentFilter, documents: DocumentPage) -> str | None:
    """Return the query of the page behind this one."""
    if documents.after is None:
        return None
    first, second = documents.after
    parts = {"show": wanted.shown.value, "type": wanted.document_type or "", "confidence": wanted.band or ""}
    return urlencode({**{name: value for name, value in parts.items() if value}, "after": f"{first}-{second}"})
