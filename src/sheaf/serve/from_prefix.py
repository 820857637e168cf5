"""POST /v1/bulk/batches/from-prefix: takes all files under a prefix of a bucket as one batch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError
from starlette.requests import Request
from starlette.responses import Response

from sheaf.jobs.prefixes import FoundFile, PrefixError, PrefixReader, Selection
from sheaf.jobs.submit import Submitter
from sheaf.serve.auth import Auth
from sheaf.serve.batches import PATH
from sheaf.serve.body import read_json_body
from sheaf.serve.body_checks import CONTROL, described
from sheaf.serve.callable_urls import CallableUrls
from sheaf.serve.idempotency import key_parameter, read_key
from sheaf.serve.multiupload import submitted
from sheaf.serve.problem import bad_request
from sheaf.serve.rates import note
from sheaf.serve.submission import SubmissionRules, check_terms, submission_of
from sheaf.serve.wire import AcceptedFile, FileEntry, MultiuploadRequest, errors

BODY_BYTES = 64 * 1024
SUFFIX_CHARACTERS = 32
SUFFIXES = 20


class FromPrefixRequest(BaseModel):
    """Which files become a batch, and what the batch is to know."""

    model_config = ConfigDict(
        strict=True,
        json_schema_extra={
            "example": {
                "product_type": "PFL_CDL",
                "prefix": "s3://loan-files/2025-11-21/",
                "suffixes": [".pdf", ".jpg"],
                "metadata": {"branch": "Pune"},
            }
        },
    )

    product_type: str
    prefix: str = Field(description="s3://bucket/folder/ or gs://bucket/folder/, under one that the account was given.")
    suffixes: list[str] | None = Field(
        default=None, description="Only files whose names end so, in whatever case; up to 20. Without it all."
    )
    limit: int | None = Field(
        default=None, description="At most so many files, the first by their names. Without it all, or an error."
    )
    after: str | None = Field(default=None, description="Only files behind this document_id: the last of a part.")
    callback_url: str | None = Field(default=None, description="As in multiupload.")
    metadata: dict[str, JsonValue] | None = Field(default=None, description="As in multiupload.")


class FromPrefix:
    """Makes batches of buckets. A document's `document_id` is its key without the prefix."""

    def __init__(self, auth: Auth, submitter: Submitter, reader: PrefixReader, urls: CallableUrls) -> None:
        self._auth = auth
        self._submitter = submitter
        self._reader = reader
        self._urls = urls

    def router(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(
            PATH + "/from-prefix",
            self.from_prefix,
            methods=["POST"],
            status_code=201,
            response_class=Response,
            responses={201: {"model": list[AcceptedFile]}, **errors(400, 401, 409, 410, 413, 429, 503)},
            openapi_extra=_request_documentation(),
            summary="Submit what is in a bucket",
        )
        return router

    async def from_prefix(self, request: Request) -> Response:
        """Take the files under a prefix as one batch, in the order of their names; the answer is that of multiupload.

        Files of no bytes stand for folders and are left out.
        """
        account = await self._auth.account(request)
        note(request, await self._submitter.admit(account))
        body = await read_json_body(request, BODY_BYTES)
        asked, rules = _read(body), SubmissionRules(account, self._urls)
        check_terms(asked.product_type, asked.callback_url, rules)
        try:
            files = await self._reader.files(account.key, asked.prefix, self._selection(asked))
        except PrefixError as error:
            raise bad_request(error.reason) from None
        submission = submission_of(self._as_multiupload(asked, files), rules, read_key(request, body))
        return await submitted(self._submitter, request, account, submission)

    def _selection(self, asked: FromPrefixRequest) -> Selection:
        most = self._urls.limits.files_per_request
        suffixes = asked.suffixes or []
        if len(suffixes) > SUFFIXES or any(not 1 <= len(suffix) <= SUFFIX_CHARACTERS for suffix in suffixes):
            raise bad_request(f"suffixes must have at most {SUFFIXES} entries of 1 to {SUFFIX_CHARACTERS} characters")
        if asked.limit is not None and not 1 <= asked.limit <= most:
            raise bad_request(f"limit must be a whole number from 1 to {most}")
        after = asked.after or ""
        if len(after) > self._urls.limits.document_id_characters or CONTROL.search(after):
            raise bad_request("after must be the document_id of a file under the prefix")
        return Selection(suffixes=suffixes, after=after, limit=asked.limit or most, is_whole=asked.limit is None)

    def _as_multiupload(self, asked: FromPrefixRequest, files: Sequence[FoundFile]) -> MultiuploadRequest:
        most = self._urls.limits.document_id_characters
        if any(len(file.name) > most for file in files):
            raise bad_request(f"a file's name without the prefix has more than {most} characters; give a longer prefix")
        if any(CONTROL.search(file.name) for file in files):
            raise bad_request("a file under the prefix has control characters in its name")
        return MultiuploadRequest(
            product_type=asked.product_type,
            file_urls=[FileEntry(file_url=file.file_url, document_id=file.name) for file in files],
            callback_url=asked.callback_url,
            metadata=asked.metadata,
        )


def _read(body: bytes) -> FromPrefixRequest:
    try:
        return FromPrefixRequest.model_validate_json(body)
    except ValidationError as error:
        raise described(error) from None


def _request_documentation() -> dict[str, Any]:
    """Describe the body, which is checked by hand so that errors name its part."""
    schema = FromPrefixRequest.model_json_schema()
    return {
        "parameters": [key_parameter()],
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
    }
