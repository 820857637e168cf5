"""GET /v1/bulk/document-types: which types there are, and the JSON Schema of what is extracted of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import to_json
from starlette.requests import Request
from starlette.responses import Response

from sheaf.doctypes.spec import DocType
from sheaf.serve.auth import Auth
from sheaf.serve.document_schema import DIALECT, file_data_schema
from sheaf.serve.wire import errors


class DocumentType(BaseModel):
    document_type: str
    fields: list[str] = Field(description="In the order in which they are declared.")
    file_data_schema: dict[str, Any] = Field(description="JSON Schema (2020-12) of an extract's `file_data`.")


class DocumentTypes(BaseModel):
    """The document types that this server knows."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "data": [
                    {
                        "document_type": "PAN",
                        "fields": ["pan_number", "name"],
                        "file_data_schema": {"$schema": DIALECT, "title": "PAN", "type": "object"},
                    }
                ]
            }
        }
    )

    data: list[DocumentType]


class DocumentTypeList:
    """Serves the catalogue; it does not change while the process runs."""

    def __init__(self, auth: Auth, catalog: Mapping[str, DocType]) -> None:
        self._auth = auth
        self._body = to_json({"data": [_described(doctype) for doctype in catalog.values()]})

    def router(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(
            "/v1/bulk/document-types",
            self.document_types,
            methods=["GET"],
            response_class=Response,
            responses={200: {"model": DocumentTypes}, **errors(401, 503)},
            summary="List document types",
        )
        return router

    async def document_types(self, request: Request) -> Response:
        """Return every document type with its fields and the JSON Schema of its `file_data`."""
        await self._auth.account(request)
        return Response(self._body, media_type="application/json")


def _described(doctype: DocType) -> dict[str, object]:
    return {
        "document_type": doctype.name,
        "fields": [field.name for field in doctype.fields],
        "file_data_schema": file_data_schema(doctype),
    }
