"""GET /v1/bulk/batches/{batch_id}/export: what is finished of a batch, as a file for people or programs."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from sheaf.doctypes.spec import DocType
from sheaf.export.csv_files import open_csv
from sheaf.export.jsonl import open_jsonl
from sheaf.export.parquet_files import open_parquet
from sheaf.export.rows import Record
from sheaf.export.tables import Table, Tables
from sheaf.export.writer import Form, Open
from sheaf.export.xlsx_file import open_xlsx
from sheaf.jobs.changes import UnknownBatchError
from sheaf.jobs.in_thread import in_thread
from sheaf.jobs.result import with_redact_urls
from sheaf.model.account import Account
from sheaf.model.audit import Actor, AuditAction, AuditEvent
from sheaf.model.batch import ExtractPage
from sheaf.serve.audit import AuditTrail, client
from sheaf.serve.auth import Auth
from sheaf.serve.batches import PATH
from sheaf.serve.ports import Batches
from sheaf.serve.problem import STORE_RETRY_SECONDS, RequestError, bad_request
from sheaf.serve.query import known_form
from sheaf.serve.wire import errors

PAGE_DOCUMENTS = 50
"""Documents that are held at a time. A statement of hundreds of pages has megabytes."""
BUILDS = 2
"""Exports that one process writes at a time: they take the time of a core from other requests."""

_ZIP = "application/zip"


@dataclass(frozen=True, slots=True)
class _Kind:
    """How a form is written; its media type and the ending of its name as a whole, and of one table of it."""

    open: Open
    whole: tuple[str, str]
    one: tuple[str, str] | None = None


FORMS: Mapping[Form, _Kind] = MappingProxyType(
    {
        Form.JSONL: _Kind(open_jsonl, ("application/x-ndjson", ".jsonl")),
        Form.CSV: _Kind(open_csv, (_ZIP, "-csv.zip"), ("text/csv; charset=utf-8", ".csv")),
        Form.XLSX: _Kind(open_xlsx, ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx")),
        Form.PARQUET: _Kind(open_parquet, (_ZIP, "-parquet.zip"), ("application/vnd.apache.parquet", ".parquet")),
    }
)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """An export that is asked for. `total` is how many documents had ended when it was."""

    account: Account
    batch_id: str
    form: Form
    only: Table | None
    first: ExtractPage

    @property
    def total(self) -> int:
        return self.first.total_items

    @property
    def headers(self) -> dict[str, str]:
        kind = FORMS[self.form]
        table = f"-{self.only.name}" if self.only is not None else ""
        ending = kind.one[1] if kind.one is not None and self.only is not None else kind.whole[1]
        return {
            "Cache-Control": "no-store",
            "Content-Disposition": f'attachment; filename="{self.batch_id}{table}{ending}"',
            "X-Content-Type-Options": "nosniff",
            "Sheaf-Batch-Status": self.first.status.value,
            "Sheaf-Documents": str(self.total),
            "Sheaf-Total-Documents": str(self.first.total_documents),
        }

    @property
    def media_type(self) -> str:
        kind = FORMS[self.form]
        return kind.one[0] if kind.one is not None and self.only is not None else kind.whole[0]


class BatchExport:
    """Exports batches. What is exported is what is served, of all documents that have ended."""

    def __init__(self, auth: Auth, batches: Batches, audit: AuditTrail, catalog: Mapping[str, DocType]) -> None:
        self._auth = auth
        self._batches = batches
        self._audit = audit
        self._tables = Tables.of(catalog)
        self._builds = asyncio.Semaphore(BUILDS)

    def router(self) -> APIRouter:
        router = APIRouter()
        described = {"schema": {"type": "string", "format": "binary"}}
        content = {kind.whole[0]: described for kind in FORMS.values()}
        content |= {kind.one[0]: described for kind in FORMS.values() if kind.one is not None}
        router.add_api_route(
            PATH + "/{batch_id}/export",
            self.export,
            methods=["GET"],
            response_class=Response,
            responses={200: {"content": content}, **errors(400, 401, 404, 503)},
            summary="Export a batch",
        )
        return router

    async def export(
        self,
        request: Request,
        batch_id: str,
        format: Annotated[str, Query(description="`jsonl`, `csv`, `xlsx` or `parquet`.")] = "",
        type: Annotated[str, Query(description="One table only, of `csv` or `parquet`: no archive then.")] = "",
    ) -> Response:
        """Return the documents of a batch that have ended, as they are served, in one file.

        `Sheaf-Documents` and `Sheaf-Total-Documents` in the answer's head say how many those are and of how many;
        `Sheaf-Batch-Status` whether more will come.
        """
        account = await self._auth.account(request)
        return await self.answer(account, client(request, account), batch_id, self.read(format, type))

    async def answer(
        self, account: Account, by: Actor, batch_id: str, what: tuple[Form, Table | None]
    ) -> StreamingResponse:
        """Return an export of an account's batch, once it is noted that it was asked for."""
        form, only = what
        first = await self._page(account, known_form(batch_id), range(1, PAGE_DOCUMENTS + 1))
        wanted = _Wanted(account, batch_id, form, only, first)
        await self._audit.record(
            AuditEvent(
                action=AuditAction.BATCH_EXPORTED,
                by=by,
                account_key=account.key,
                batch_id=batch_id,
                documents=wanted.total,
            )
        )
        pieces = self._pieces(wanted)
        try:
            # Whatever goes wrong while a file is built is told before the answer begins.
            beginning = await anext(pieces, b"")
        except OSError:
            reason = "there is no room on the server's disk to build the export; try again"
            raise RequestError(503, reason, {"Retry-After": STORE_RETRY_SECONDS}) from None
        return StreamingResponse(_whole(beginning, pieces), media_type=wanted.media_type, headers=wanted.headers)

    def read(self, form: str, type_name: str) -> tuple[Form, Table | None]:
        """Return what is asked for. Raises RequestError: 400."""
        try:
            wanted = Form(form)
        except ValueError:
            raise bad_request(f"format must be one of {', '.join(Form)}") from None
        if not type_name:
            return wanted, None
        if FORMS[wanted].one is None:
            raise bad_request("type is for csv and parquet")
        table = self._tables.named(type_name)
        if table is None:
            raise bad_request(
                "type must be a document type, one with its list (BANK_STATEMENT.transactions), or errors"
            )
        return wanted, table

    async def _pieces(self, wanted: _Wanted) -> AsyncIterator[bytes]:
        with FORMS[wanted.form].open(self._tables, wanted.only) as writer:
            async for found in self._pages(wanted):
                texts, records = await asyncio.to_thread(_taken_apart, found.records)
                async with self._builds:
                    piece = await asyncio.to_thread(writer.add, texts, records)
                if piece:
                    yield piece
            async for piece in in_thread(writer.finish()):
                if piece:
                    yield piece

    async def _pages(self, wanted: _Wanted) -> AsyncIterator[ExtractPage]:
        """Yield the documents page by page, each a range of finish numbers; those that end meanwhile are left out."""
        yield wanted.first
        for start in range(PAGE_DOCUMENTS + 1, wanted.total + 1, PAGE_DOCUMENTS):
            numbers = range(start, min(start + PAGE_DOCUMENTS, wanted.total + 1))
            yield await self._page(wanted.account, wanted.batch_id, numbers)

    async def _page(self, account: Account, batch_id: str, numbers: range) -> ExtractPage:
        found = await self._batches.extract_page(account.key, batch_id, numbers, with_evidence=False)
        if found is None:
            raise UnknownBatchError
        return found


def _taken_apart(records: str) -> tuple[list[str], list[Record]]:
    """Return the records of a page, as they stand and as what they say.

    Links to redacted files end after minutes, so an export has none.
    """
    text = with_redact_urls(records, lambda _: None)
    texts: list[str] = []
    found: list[Record] = []
    at, decoder = 0, json.JSONDecoder()
    while at < len(text):
        record, end = decoder.raw_decode(text, at)
        texts.append(text[at:end])
        found.append(record)
        at = end + 1
    return texts, found


async def _whole(beginning: bytes, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield beginning
    async for piece in pieces:
        yield piece
