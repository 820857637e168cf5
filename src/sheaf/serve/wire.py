"""Bodies as they cross the wire."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, JsonValue


class AccessToken(BaseModel):
    model_config = ConfigDict(json_schema_extra={"example": {"access_token": "eyJ...", "expires_in": 3600}})

    access_token: str
    expires_in: int = Field(description="Seconds that the token is good for.")


class FileEntry(BaseModel):
    """One file of a multiupload request."""

    model_config = ConfigDict(strict=True)

    file_url: str = Field(
        description="A pre-signed S3 URL, any https URL, that of an upload (sheaf://), or s3:// and gs:// under a "
        "folder that the account was given."
    )
    document_id: str = Field(description="The caller's own name for the document, unique within the request.")
    password: str | None = Field(default=None, description="Opens a locked PDF; used once, never stored in clear.")
    document_type: str | None = Field(default=None, description="A hint: what the caller takes the document for.")


class MultiuploadRequest(BaseModel):
    """A batch of files. Unknown keys are ignored."""

    model_config = ConfigDict(
        strict=True,
        json_schema_extra={
            "example": {
                "product_type": "PFL_CDL",
                "file_urls": [{"file_url": "https://files.example/pan.jpg?X-Amz-Date=...", "document_id": "1"}],
                "metadata": {"branch": "Pune"},
            }
        },
    )

    product_type: str
    file_urls: list[FileEntry]
    callback_url: str | None = Field(
        default=None, description="Is told when the batch is completed or cancelled: https on port 443."
    )
    metadata: dict[str, JsonValue] | None = Field(default=None, description="The batch's status shows it again.")


class AcceptedFile(BaseModel):
    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "batch_id": "BATCH-30732-SIYKJ-20251121113228",
                "document_id": "1",
                "file_uuid": "03f03421-c933-76fc-a30c-ffb3ea8afd1d",
            }
        }
    )

    batch_id: str
    document_id: str
    file_uuid: str


class Extract(BaseModel):
    """A finished document.

    `file_data` has `document_type` and either the type's fields or an error. Where a file shows several documents, it
    is the most complete one, and its `other_documents` lists the others in the same form.
    """

    document_id: str
    file_uuid: str
    file_data: dict[str, JsonValue]


class ExtractsPage(BaseModel):
    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "data": [
                    {
                        "document_id": "1",
                        "file_uuid": "03f03421-c933-76fc-a30c-ffb3ea8afd1d",
                        "file_data": {
                            "document_type": "PAN",
                            "pan_number": {"value": "PLZPM5601F", "confidence_score": 0.97},
                        },
                    }
                ],
                "page": 1,
                "per_page": 50,
                "total_pages": 1,
                "total_items": 1,
                "has_next": False,
                "has_prev": False,
                "batch_status": "COMPLETED",
                "total_documents": 1,
            }
        }
    )

    data: list[Extract]
    page: int
    per_page: int
    total_pages: int
    total_items: int = Field(description="Finished documents of the batch.")
    has_next: bool
    has_prev: bool
    batch_status: str = Field(description="QUEUED, PROCESSING, COMPLETED or CANCELLED.")
    total_documents: int = Field(description="All documents of the batch.")


class ErrorBody(BaseModel):
    model_config = ConfigDict(
        json_schema_extra={
            "example": {"error_code": "400", "error_message": "Bad Request: batch_id is missing or invalid"}
        }
    )

    error_code: str = Field(description="The HTTP status.")
    error_message: str = Field(description="A category and what is wrong.")


class Health(BaseModel):
    model_config = ConfigDict(json_schema_extra={"example": {"status": "ready"}})

    status: str


def errors(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the documentation of these error answers.

    422 is always among them: it keeps the framework from announcing a body of its own, which is never sent.
    """
    return {status: {"model": ErrorBody} for status in (*statuses, 422)}
