"""POST /v1/bulk/uploads: takes files of clients who have no place from which they could be downloaded."""

from __future__ import annotations

from typing import Any

import structlog
from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from sheaf.jobs.submit import Submitter
from sheaf.jobs.uploads import UPLOADS, UploadedFile, Uploader, UploadRefusedError, UploadTooLargeError
from sheaf.serve.auth import Auth
from sheaf.serve.multipart import FileParts
from sheaf.serve.problem import RequestError
from sheaf.serve.wire import errors

EXAMPLE: dict[str, Any] = {
    "file_url": UPLOADS + "0199d0a1-7c2e-7b3a-9d51-0c4be7d1a9f2",
    "name": "pan.jpg",
    "size_bytes": 184_233,
}


class Upload(BaseModel):
    """A file that was uploaded."""

    file_url: str = Field(description="What a batch or a retry names it by; good for this account only.")
    name: str = Field(description="The name that it came with, for showing; it is not kept.")
    size_bytes: int


class Uploads(BaseModel):
    """All files of an upload, those of archives too, in their order."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"file_url": EXAMPLE["file_url"], "files": [EXAMPLE], "expires_in": 86_400}}
    )

    file_url: str | None = Field(description="That of the file, where it is one; null where there are more.")
    files: list[Upload]
    expires_in: int = Field(description="Seconds until they are erased, unless a document still waits for one.")


class FileUploads:
    """Takes uploads. They make work as batches do, so the account's rate is theirs too."""

    def __init__(self, auth: Auth, submitter: Submitter, uploader: Uploader) -> None:
        self._auth = auth
        self._submitter = submitter
        self._uploader = uploader
        self._log = structlog.stdlib.get_logger("sheaf.uploads")

    def router(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(
            "/v1/bulk/uploads",
            self.uploads,
            methods=["POST"],
            status_code=201,
            response_class=Response,
            responses={201: {"model": Uploads}, **errors(400, 401, 413, 429, 503)},
            openapi_extra=_request_documentation(),
            summary="Upload files",
        )
        return router

    async def uploads(self, request: Request) -> Response:
        """Take one file or several, all or none; a ZIP archive is opened into its files.

        Each gets a `file_url` for multiupload and retry. It can be named by any number of documents until it expires.
        """
        account = await self._auth.account(request)
        await self._submitter.admit(account)
        limits = self._uploader.limits
        parts = FileParts(request, limits.total_bytes)
        try:
            taken = await self._uploader.take(account.key, parts)
        except UploadRefusedError as error:
            status = 413 if isinstance(error, UploadTooLargeError) else 400
            # What is left of the body stays unread, so the connection cannot be used again.
            raise RequestError(status, error.reason, {"Connection": "close"}) from None
        self._log.info("files_uploaded", account=account.number, files=len(taken))
        body = Uploads(
            file_url=taken[0].file_url if len(taken) == 1 else None,
            files=[_told(file) for file in taken],
            expires_in=round(limits.lifetime.total_seconds()),
        )
        return Response(body.model_dump_json(), 201, media_type="application/json")


def _told(file: UploadedFile) -> Upload:
    return Upload(file_url=file.file_url, name=file.name, size_bytes=file.size_bytes)


def _request_documentation() -> dict[str, Any]:
    """Describe the body, which is read as it comes."""
    schema = {
        "type": "object",
        "properties": {
            "files": {
                "type": "array",
                "items": {"type": "string", "format": "binary"},
                "description": "Any parts that have a filename, under whatever name.",
            }
        },
    }
    return {"requestBody": {"required": True, "content": {"multipart/form-data": {"schema": schema}}}}
