"""POST /v1/bulk/multiupload: takes a batch of files, whole or not at all."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from pydantic_core import to_json
from starlette.requests import Request
from starlette.responses import Response

from sheaf.jobs.ports import AcceptedBatch
from sheaf.jobs.submit import Submission, Submitter
from sheaf.model.account import Account
from sheaf.serve.audit import client
from sheaf.serve.auth import Auth
from sheaf.serve.body import read_json_body
from sheaf.serve.callable_urls import CallableUrls
from sheaf.serve.idempotency import key_parameter, read_key, replayed
from sheaf.serve.rates import note
from sheaf.serve.submission import SubmissionRules, read_submission
from sheaf.serve.wire import AcceptedFile, MultiuploadRequest, errors


class Multiupload:
    def __init__(self, auth: Auth, submitter: Submitter, urls: CallableUrls, body_limit_bytes: int) -> None:
        self._auth = auth
        self._submitter = submitter
        self._urls = urls
        self._body_limit_bytes = body_limit_bytes

    def router(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(
            "/v1/bulk/multiupload",
            self.multiupload,
            methods=["POST"],
            status_code=201,
            response_class=Response,
            responses={201: {"model": list[AcceptedFile]}, **errors(400, 401, 409, 410, 413, 429, 503)},
            openapi_extra=_request_documentation(),
            summary="Submit a batch of files",
        )
        return router

    async def multiupload(self, request: Request) -> Response:
        """Accept a batch. Once answered 201, every file in it ends as an extract or as a document-level error."""
        account = await self._auth.account(request)
        note(request, await self._submitter.admit(account))
        body = await read_json_body(request, self._body_limit_bytes)
        submission = read_submission(body, SubmissionRules(account, self._urls), read_key(request, body))
        return await submitted(self._submitter, request, account, submission)


async def submitted(submitter: Submitter, request: Request, account: Account, submission: Submission) -> Response:
    """Accept a batch and return what a client is told of it."""
    accepted = await submitter.submit(account, submission, client(request, account))
    if accepted.allowance is not None:
        note(request, accepted.allowance)
    headers = dict(replayed(accepted.is_replay))
    return Response(_answer(accepted), 201, headers=headers, media_type="application/json")


def _answer(accepted: AcceptedBatch) -> bytes:
    return to_json(
        [
            {"batch_id": accepted.batch_id, "document_id": document.document_id, "file_uuid": str(document.file_uuid)}
            for document in accepted.documents
        ]
    )


def _request_documentation() -> dict[str, Any]:
    """Describe the body, which is checked by hand so that errors name the entry."""
    schema = MultiuploadRequest.model_json_schema()
    definitions = schema.pop("$defs")
    schema["properties"]["file_urls"]["items"] = definitions["FileEntry"]
    schema["properties"]["metadata"] = {
        "type": ["object", "null"],
        "description": MultiuploadRequest.model_fields["metadata"].description,
    }
    return {
        "parameters": [key_parameter()],
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
    }
