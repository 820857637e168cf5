"""GET /v1/bulk/files/{signed}: redacted files, and the links to them that stand in extracts."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from sheaf.jobs.result import with_redact_urls
from sheaf.model.account import Account
from sheaf.model.audit import AuditAction, AuditEvent
from sheaf.model.batch import ExtractPage
from sheaf.model.redaction import SUFFIXES
from sheaf.serve.audit import AuditTrail, client
from sheaf.serve.auth import Auth
from sheaf.serve.links import ExpiredLinkError, FileLinks
from sheaf.serve.ports import Accounts, FileBytes, RedactedFiles
from sheaf.serve.problem import RequestError
from sheaf.serve.wire import errors

PATH = "/v1/bulk/files"
_HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSource:
    """Where redacted files and their bytes are, and where it is noted who was given them."""

    accounts: Accounts
    redacted: RedactedFiles
    blobs: FileBytes
    audit: AuditTrail


class Files:
    """Hands out redacted files to whoever has a link that is still good."""

    def __init__(self, auth: Auth, source: FileSource, links: FileLinks, public_url: str | None) -> None:
        """Make URLs that begin with `public_url`; None: with the address at which the request for them came."""
        self._auth = auth
        self._source = source
        self._links = links
        self._public_url = public_url

    def router(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(
            PATH + "/{signed}",
            self.file,
            methods=["GET"],
            response_class=Response,
            responses={200: {"content": {name: {} for name in SUFFIXES}}, **errors(401, 404, 410, 503)},
            summary="Get a redacted file",
        )
        return router

    async def file(self, request: Request, signed: str) -> Response:
        """Return the file that a `redact_url` leads to. The link is enough; a token beside it must be its account's."""
        try:
            claim = await self._links.check(signed)
        except ExpiredLinkError:
            raise RequestError(410, "this link has expired; ask for the extract again") from None
        account = await self._source.accounts.find(claim.client_id, claim.generation) if claim is not None else None
        if claim is None or account is None or not await self._auth.is_nobody_else(request, account):
            raise _nothing()
        found = await self._source.redacted.redacted_file(account.key, claim.file_uuid)
        if found is None:
            raise _nothing()
        try:
            data = await self._source.blobs.get(found.blob_key, found.data_key)
        except FileNotFoundError:
            raise _nothing() from None
        await self._source.audit.record(
            AuditEvent(
                action=AuditAction.FILE_SERVED,
                by=client(request, account),
                account_key=account.key,
                file_uuid=claim.file_uuid,
            )
        )
        name = f"{claim.file_uuid}-redacted{SUFFIXES[found.media_type]}"
        disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(data, media_type=found.media_type, headers={**_HEADERS, **disposition})

    async def with_links(self, request: Request, account: Account, batch_id: str, page: ExtractPage) -> str:
        """Return the stored records of a page with a URL in every place of one."""
        if page.redacted:
            await self._source.audit.record(
                AuditEvent(
                    action=AuditAction.FILE_LINKS_MADE,
                    by=client(request, account),
                    account_key=account.key,
                    batch_id=batch_id,
                    documents=len(page.redacted),
                )
            )
        urls = {str(file_uuid): await self._url(request, account, str(file_uuid)) for file_uuid in page.redacted}
        return with_redact_urls(page.records, urls.get)

    async def _url(self, request: Request, account: Account, file_uuid: str) -> str:
        base = (self._public_url or str(request.base_url)).rstrip("/")
        return f"{base}{PATH}/{await self._links.sign(account, file_uuid)}"


def _nothing() -> RequestError:
    """The same words for whatever is wrong with a link, so that nothing can be learnt from trying."""
    return RequestError(404, "there is no such file")
