"""GET and POST …/documents/{file_uuid}/review: a person looks at what is not sure, and says what is right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from starlette.responses import RedirectResponse, Response

from sheaf.calibration.target import EVERYTHING
from sheaf.doctypes.spec import DocType
from sheaf.file_data import Json
from sheaf.jobs.changes import UnknownBatchError
from sheaf.model.browse import DocumentDetail
from sheaf.reviewing import Review
from sheaf.serve.dashboard.documents import DocumentPages
from sheaf.serve.dashboard.door import Visit
from sheaf.serve.dashboard.editing import Input, edited, format_of, inputs, settle
from sheaf.serve.dashboard.forms import read_form
from sheaf.serve.dashboard.ports import Reviews
from sheaf.serve.dashboard.record import ShownField, ShownRecord
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.dashboard.review_queue import ReviewQueue
from sheaf.serve.problem import bad_request

VERSION = "version"
AS_PRINTED = "as_printed"
INPUTS = 4000
"""A form has no more: some hundred rows of a statement."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A field that a person is asked about; what they sent before is odd when it is not written like the field."""

    shown: ShownField
    inputs: list[Input] = field(repr=False)
    is_odd: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """What a person says of a field."""

    shown: ShownField
    value: Json = field(repr=False)
    is_odd: bool


class ReviewPages:
    def __init__(
        self,
        documents: DocumentPages,
        queue: ReviewQueue,
        reviews: Reviews,
        catalog: Mapping[str, DocType],
        rendering: Rendering,
    ) -> None:
        self._documents = documents
        self._reviews = reviews
        self._queue = queue
        self._catalog = catalog
        self._rendering = rendering

    async def page(self, visit: Visit) -> Response:
        """Show the fields below the threshold, each with the piece of the page that it was read from.

        With `?all=1` it shows all fields, those too that were not found.
        """
        detail, record = await self._found(visit)
        below = await self._below(visit)
        await self._documents.note_reveal(visit, detail, None)
        asked = [
            Asked(shown, inputs(shown, below))
            for _, shown in record.editable
            if _is_wanted(visit) or _is_doubtful(shown, below)
        ]
        return await self._page(visit, detail, record, asked)

    async def save(self, visit: Visit) -> Response:
        """Keep what a person says, and lead to the next document.

        What is not written like its field is asked for a second time.
        """
        detail, record = await self._found(visit)
        below = await self._below(visit)
        sent = await read_form(visit.request, INPUTS)
        version = sent.get(VERSION, "")
        if not (version.isascii() and version.isdigit() and len(version) < 6):
            raise bad_request("the form is not one that a page has shown")
        said = list(self._said(record, sent, below))
        if any(each.is_odd for each in said) and AS_PRINTED not in sent:
            asked = [Asked(each.shown, _as_sent(each.shown, sent, below), each.is_odd) for each in said]
            return await self._page(visit, detail, record, asked, status=422)
        values = {each.shown.key: each.value for each in said}
        review = Review(values=values, by=visit.session.reviewer, at=datetime.now(UTC))
        place = (detail.batch_id, detail.line.file_uuid)
        await self._reviews.review(visit.account_key, place, int(version), review, visit.by)
        return RedirectResponse("/review/next", 303)

    def _said(self, record: ShownRecord, sent: Mapping[str, str], below: int) -> Iterator[Said]:
        """Yield what was said of each field that was asked about."""
        for document_type, shown in record.editable:
            if not any(each.name in sent for each in inputs(shown, below)):
                continue
            value = edited(shown, sent, below)
            if value is None and shown.is_missing:
                continue
            how = format_of(self._catalog.get(document_type), shown.name)
            settled = shown.value if value == shown.value else settle(value, how)
            is_odd = settled is None and value is not None
            yield Said(shown, value if is_odd else settled, is_odd)

    async def _below(self, visit: Visit) -> int:
        return EVERYTHING if _is_wanted(visit) else await self._queue.below(visit)

    async def _found(self, visit: Visit) -> tuple[DocumentDetail, ShownRecord]:
        detail = await self._documents.detail(visit)
        record = self._documents.record(visit, detail)
        if record is None or record.error is not None:
            raise UnknownBatchError
        return detail, record

    async def _page(
        self, visit: Visit, detail: DocumentDetail, record: ShownRecord, asked: list[Asked], status: int = 200
    ) -> Response:
        keys = {each.shown.key for each in asked}
        context = {
            **await self._documents.context(visit, detail, record, is_shown=True),
            "asked": asked,
            "others": [shown for shown in record.fields if shown.key not in keys],
            "is_odd": any(each.is_odd for each in asked),
            "is_all": _is_wanted(visit),
            "skip": f"{detail.line.least_sure}-{detail.line.file_uuid}",
        }
        return self._rendering.page(visit.request, "review_document.html", context, status)


def _is_wanted(visit: Visit) -> bool:
    """Say whether all fields are wanted, whatever their confidence."""
    return visit.request.query_params.get("all") == "1"


def _is_doubtful(shown: ShownField, below: int) -> bool:
    is_read = not shown.is_missing and shown.reviewed_by is None
    return is_read and round(shown.confidence * 10_000) < below


def _as_sent(shown: ShownField, sent: Mapping[str, str], below: int) -> list[Input]:
    return [replace(each, text=sent.get(each.name, each.text)) for each in inputs(shown, below)]
