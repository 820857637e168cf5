"""GET /batches/{batch_id}/documents/{file_uuid}: one document, its pages and its fields, hidden until asked for."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from starlette.responses import Response

from sheaf.jobs.changes import UnknownBatchError
from sheaf.jobs.ports import WorkerLostError
from sheaf.model.audit import AuditAction, AuditEvent
from sheaf.model.browse import DocumentDetail
from sheaf.model.drawing import DrawnPage, DrawTask
from sheaf.model.redaction import AadhaarMode
from sheaf.serve.audit import AuditTrail
from sheaf.serve.dashboard.door import Visit
from sheaf.serve.dashboard.forms import read_form
from sheaf.serve.dashboard.ports import Browse, Drawing
from sheaf.serve.dashboard.record import RecordReading, ShownRecord
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.links import ExpiredLinkError, FileLinks
from sheaf.serve.ports import FileBytes
from sheaf.serve.problem import RequestError
from sheaf.serve.query import known_form

ALL = "*"
"""The key that stands for all fields, and the pages with them."""
PAGE_SIDE = 1700
VEILED_SIDE = 22
"""So few pixels tell what kind of paper it is, and nothing that stands on it."""
PAGE_LIMIT = 100_000
_PICTURE = {"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff"}


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSource:
    """Where documents and their pages come from."""

    browse: Browse
    blobs: FileBytes
    drawing: Drawing
    reading: RecordReading
    audit: AuditTrail


class DocumentPages:
    """Shows documents. `links` let a browser have the pictures of a document that it was shown, for some minutes."""

    def __init__(self, source: DocumentSource, links: FileLinks, rendering: Rendering) -> None:
        self._source = source
        self._links = links
        self._rendering = rendering

    async def page(self, visit: Visit) -> Response:
        """Show a document with its values hidden."""
        detail = await self.detail(visit)
        return await self._page(visit, detail, self.record(visit, detail), frozenset())

    async def reveal(self, visit: Visit) -> Response:
        """Show a value, or all of them with the pages; who looked at what is kept."""
        detail = await self.detail(visit)
        key = (await read_form(visit.request)).get("key", ALL)
        record = self.record(visit, detail)
        field = record.find(key) if record is not None else None
        if record is None or (field is None and key != ALL):
            raise UnknownBatchError
        await self.note_reveal(visit, detail, field.name if field is not None else None)
        revealed = frozenset({key})
        if visit.is_piecemeal and field is not None:
            context = {"field": field, "revealed": revealed, "base": _base(detail)}
            return self._rendering.page(visit.request, "value.html", context)
        return await self._page(visit, detail, record, revealed)

    async def picture(self, visit: Visit) -> Response:
        """Draw a page: so small that it tells nothing, unless the browser was given leave to see it."""
        detail = await self.detail(visit)
        number = visit.request.path_params["page"]
        record = self.record(visit, detail)
        view = record.views.get(number) if record is not None else None
        side = PAGE_SIDE if await self._may_see(visit, detail) else VEILED_SIDE
        data = await self._file(visit, detail)
        drawn = await self.draw(DrawTask(data=data, page_number=number, view=view, longest_side=side))
        return Response(drawn.jpeg, media_type="image/jpeg", headers=_PICTURE)

    async def detail(self, visit: Visit) -> DocumentDetail:
        parts = visit.request.path_params
        file_uuid: UUID = parts["file_uuid"]
        return await self._source.browse.document(visit.account_key, known_form(parts["batch_id"]), file_uuid)

    async def draw(self, task: DrawTask) -> DrawnPage:
        """Return the page. Raises RequestError: 404, it cannot be drawn."""
        try:
            drawn = await self._source.drawing.run(task)
        except WorkerLostError:
            raise RequestError(404, "drawing this page takes too much time or memory") from None
        if not isinstance(drawn, DrawnPage):
            raise RequestError(404, "this page cannot be drawn: the file is locked or damaged")
        return drawn

    async def note_reveal(self, visit: Visit, detail: DocumentDetail, field: str | None) -> None:
        """Write down that a field is shown to this visit; None: all of them, and the pages."""
        await self._source.audit.record(
            AuditEvent(
                action=AuditAction.FIELD_REVEALED,
                by=visit.by,
                account_key=visit.account_key,
                batch_id=detail.batch_id,
                file_uuid=detail.line.file_uuid,
                field=field,
            )
        )

    async def context(
        self, visit: Visit, detail: DocumentDetail, record: ShownRecord | None, *, is_shown: bool
    ) -> dict[str, object]:
        """Return what templates tell of a document; `is_shown` lets the browser load its pages."""
        key = _shown_file(visit, detail)
        return {
            "session": visit.session,
            "detail": detail,
            "record": record,
            "show": await self._links.sign(visit.session.account, str(detail.line.file_uuid)) if is_shown else None,
            "base": _base(detail),
            "has_file": key is not None,
            "no_file": _why_no_file(visit),
            "is_redacted": detail.redacted is not None and key == detail.redacted.blob_key,
        }

    async def _page(
        self, visit: Visit, detail: DocumentDetail, record: ShownRecord | None, revealed: frozenset[str]
    ) -> Response:
        context = await self.context(visit, detail, record, is_shown=ALL in revealed)
        return self._rendering.page(visit.request, "document.html", {**context, "revealed": revealed})

    def record(self, visit: Visit, detail: DocumentDetail) -> ShownRecord | None:
        if detail.record is None:
            return None
        return self._source.reading.of(detail.record, visit.session.account.aadhaar_mode)

    async def _may_see(self, visit: Visit, detail: DocumentDetail) -> bool:
        try:
            claim = await self._links.check(visit.request.query_params.get("show", ""))
        except ExpiredLinkError:
            raise RequestError(410, "this page was shown too long ago; ask for it again") from None
        account = visit.session.account
        return claim is not None and (claim.client_id, claim.generation, claim.file_uuid) == (
            account.client_id,
            account.generation,
            detail.line.file_uuid,
        )

    async def _file(self, visit: Visit, detail: DocumentDetail) -> bytes:
        key = _shown_file(visit, detail)
        try:
            if key is not None:
                return await self._source.blobs.get(key, detail.data_key)
        except FileNotFoundError:
            pass
        raise RequestError(404, "the file is not kept any more")


def _shown_file(visit: Visit, detail: DocumentDetail) -> str | None:
    """Return where the file is that this account's people may see, if it is kept."""
    if visit.session.account.aadhaar_mode is AadhaarMode.FULL and detail.blob_key is not None:
        return detail.blob_key
    return detail.redacted.blob_key if detail.redacted is not None else None


def _why_no_file(visit: Visit) -> str:
    if visit.session.account.aadhaar_mode is AadhaarMode.FULL:
        return "This server does not keep files once they are read."
    return "This account keeps no originals, because they may show Aadhaar numbers, and this file has no redacted copy."


def _base(detail: DocumentDetail) -> str:
    return f"/batches/{detail.batch_id}/documents/{detail.line.file_uuid}"
