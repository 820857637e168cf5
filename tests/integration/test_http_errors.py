"""No framework's own error body ever leaves the server, whatever is sent."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import Response

from sheaf.serve.problem import CATEGORIES
from sheaf.serve.protocol import protocol_for
from sheaf.settings.api import ApiSettings, ConnectionSettings
from sheaf.store.database import Database, open_database
from tests.served import Served, serve

UNKNOWN = [
    ("GET", "/v1/bulk", 404),
    ("GET", "/v1/bulk/extracts/", 404),
    ("GET", "/v1/bulk/%00", 404),
    ("POST", "/nothing?x=1", 404),
    ("GET", "/v1/bulk/authtoken", 405),
    ("PUT", "/v1/bulk/multiupload", 405),
    ("DELETE", "/v1/bulk/extracts", 405),
    ("POST", "/healthz", 405),
    ("PATCH", "/docs", 405),
]


@pytest.mark.parametrize(("method", "path", "status"), UNKNOWN)
async def test_unknown_paths_and_methods_get_the_envelope(served: Served, method: str, path: str, status: int) -> None:
    answer = await served.http.request(method, path)
    assert answer.status_code == status
    assert set(answer.json()) == {"error_code", "error_message"}
    assert answer.json()["error_code"] == str(status)
    assert answer.json()["error_message"].startswith(f"{CATEGORIES[status]}: ")


async def test_an_exception_of_ours_is_bland_outside(database: Database) -> None:
    async with serve(database) as served:

        async def broken(_request: Request) -> Response:
            raise ValueError("SPECIMEN secret")

        served.app.add_route("/broken", broken)
        answer = await served.http.get("/broken")
    assert answer.status_code == 500
    assert answer.json()["error_code"] == "500"
    assert answer.json()["error_message"].startswith("Internal Error: ")
    assert "SPECIMEN" not in answer.text


async def test_a_database_that_is_away_is_a_503_with_retry_after(database_url: str) -> None:
    async with open_database(database_url, 4) as database, serve(database) as served:
        token = await served.client()
        await database.pool.close()
        for method, path in (("GET", "/v1/bulk/extracts"), ("POST", "/v1/bulk/multiupload"), ("GET", "/readyz")):
            answer = await served.http.request(method, path, headers=token)
            assert answer.status_code == 503
            assert answer.headers["Retry-After"] == "5"
            message = "Service Unavailable: the database cannot be reached; try again"
            assert answer.json() == {"error_code": "503", "error_message": message}
        assert (await served.http.get("/healthz")).status_code == 200


async def test_ready_means_that_the_tables_are_there(served: Served) -> None:
    assert (await served.http.get("/readyz")).json() == {"status": "ready"}
    await served.rows("UPDATE sheaf_schema_version SET version_num = '0000'")
    answer = await served.http.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["error_message"].startswith("Service Unavailable: ")


async def test_the_reference_needs_no_other_host_and_no_token(served: Served) -> None:
    page = await served.http.get("/docs")
    assert page.status_code == 200
    assert not re.search(r"(src|href)=.?(https?:)?//", page.text)
    description = (await served.http.get("/openapi.json")).json()
    assert description["openapi"].startswith("3.1")
    assert set(description["paths"]) >= {
        "/v1/bulk/authtoken",
        "/v1/bulk/multiupload",
        "/v1/bulk/extracts",
        "/v1/bulk/files/{signed}",
        "/v1/bulk/calibration",
        "/v1/bulk/document-types",
        "/v1/bulk/batches",
        "/v1/bulk/batches/{batch_id}",
        "/v1/bulk/batches/{batch_id}/cancel",
        "/v1/bulk/batches/{batch_id}/retry",
        "/v1/bulk/batches/{batch_id}/events",
        "/healthz",
        "/readyz",
    }
    for path in description["paths"]:
        assert path in page.text
    assert "ValidationError" not in str(description)
    body = description["paths"]["/v1/bulk/multiupload"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert set(body["properties"]["file_urls"]["items"]["properties"]) >= {"file_url", "document_id", "password"}


@asynccontextmanager
async def listening(database: Database) -> AsyncIterator[int]:
    """Run the application under uvicorn and yield its port."""
    async with serve(database, api=ApiSettings(body_limit_bytes=1_000_000)) as served, listening_to(served.app) as port:
        yield port


@asynccontextmanager
async def listening_to(app: FastAPI) -> AsyncIterator[int]:
    """Run an application under uvicorn and yield its port."""
    http = protocol_for(ConnectionSettings())
    server = uvicorn.Server(uvicorn.Config(app, port=0, http=http, log_config=None, lifespan="off"))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        task = asyncio.create_task(server.serve([listener]))
        while not server.started:
            await asyncio.sleep(0.01)
        yield listener.getsockname()[1]
        server.should_exit = True
        await task


async def test_bytes_that_are_not_http_get_the_envelope(database: Database) -> None:
    async with listening(database) as port:
        for sent in (b"nonsense\r\n\r\n", b"GET / HTTP/1.1\r\nbroken header\r\n\r\n", b"GET /\x00 HTTP/1.1\r\n\r\n"):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(sent)
            answer = await reader.read()
            writer.close()
            await writer.wait_closed()
            assert answer.startswith(b"HTTP/1.1 400 ")
            assert b'{"error_code": "400", "error_message": "Bad Request: the request is not valid HTTP"}' in answer


async def test_a_body_over_the_limit_is_refused_over_a_real_connection(database: Database) -> None:
    async with listening(database) as port, serve(database) as served:
        token = await served.client()
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as http:
            headers = {**token, "Content-Type": "application/json"}
            answer = await http.post("/v1/bulk/multiupload", content=b"[" + b" " * 1_000_000, headers=headers)
            assert answer.status_code == 413
            assert (await http.get("/healthz")).status_code == 200
