"""GET /v1/bulk/extracts through HTTP, with documents that real workers end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from sheaf.jobs.ports import JobKind
from sheaf.jobs.worker import Worker
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage
from tests.served import Downloads, Readers, Served, files

EXTRACTS = "/v1/bulk/extracts"


@asynccontextmanager
async def running(worker: Worker) -> AsyncIterator[None]:
    stop = asyncio.Event()
    task = asyncio.create_task(worker.run(stop))
    yield
    stop.set()
    await task


async def submit(served: Served, token: dict[str, str], *document_ids: str) -> str:
    body = {"product_type": "X", "file_urls": files(*document_ids)}
    answer = await served.http.post("/v1/bulk/multiupload", json=body, headers=token)
    assert answer.status_code == 201, answer.text
    batch_id: str = answer.json()[0]["batch_id"]
    return batch_id


async def page(served: Served, token: dict[str, str], batch_id: str, **query: object) -> dict[str, Any]:
    parameters = {"batch_id": batch_id, **{name: str(value) for name, value in query.items()}}
    answer = await served.http.get(EXTRACTS, params=parameters, headers=token)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/json"
    body: dict[str, Any] = answer.json()
    return body


async def completed(served: Served, token: dict[str, str], batch_id: str, seconds: float = 20) -> dict[str, Any]:
    async with asyncio.timeout(seconds):
        while True:
            body = await page(served, token, batch_id)
            if body["batch_status"] == "COMPLETED":
                return body
            await asyncio.sleep(0.02)


async def test_a_batch_nobody_has_begun_is_an_empty_page(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, "a", "b")
    answer = await served.http.get(EXTRACTS, params={"batch_id": batch_id}, headers=token)
    assert answer.text == (
        '{"data":[],"page":1,"per_page":50,"total_pages":0,"total_items":0,"has_next":false,"has_prev":false,'
        '"batch_status":"QUEUED","total_documents":2}'
    )


async def test_finished_documents_are_served_as_they_were_stored(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, 'पैन "1"')
    async with running(served.worker(Downloads(), Readers())):
        body = await completed(served, token, batch_id)
    (record,) = body["data"]
    assert list(record) == ["document_id", "file_uuid", "file_data"]
    assert record["document_id"] == 'पैन "1"'
    assert record["file_data"] == {
        "document_type": "PAN",
        "name": {"value": 'https://files.test/पैन "1"', "confidence_score": 0.9},
    }
    assert (body["batch_status"], body["total_documents"], body["total_items"]) == ("COMPLETED", 1, 1)


async def test_evidence_comes_when_it_is_asked_for(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, "a")
    async with running(served.worker(Downloads(), Readers())):
        await completed(served, token, batch_id)
    rich = await page(served, token, batch_id, include="evidence")
    assert rich["data"][0]["file_data"]["name"]["evidence"] == {"page": 1}
    plain = await page(served, token, batch_id)
    assert "evidence" not in plain["data"][0]["file_data"]["name"]


async def test_a_failed_document_says_why_and_harms_no_other(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, "good", "gone")
    gone: dict[str, bytes | Exception] = {"https://files.test/gone": SheafError(ErrorDetail.NOT_FOUND, Stage.FETCH)}
    async with running(served.worker(Downloads(gone), Readers())):
        body = await completed(served, token, batch_id)
    by_id = {record["document_id"]: record["file_data"] for record in body["data"]}
    assert by_id["good"]["document_type"] == "PAN"
    assert by_id["gone"]["document_type"] is None
    assert by_id["gone"]["error_code"] == "DOWNLOAD_FAILED"
    assert by_id["gone"]["error_detail"] == "NOT_FOUND"
    assert by_id["gone"]["error_message"]


async def test_pages_are_dense_stable_and_complete_while_the_batch_runs(served: Served) -> None:
    token = await served.client()
    names = [str(number) for number in range(120)]
    batch_id = await submit(served, token, *names)
    full: dict[int, Any] = {}
    async with running(served.worker(Downloads(), Readers())):
        async with asyncio.timeout(30):
            while True:
                first = await page(served, token, batch_id, per_page=7)
                assert first["total_pages"] == -(-first["total_items"] // 7)
                for number in range(1, first["total_pages"] + 1):
                    body = await page(served, token, batch_id, page=number, per_page=7)
                    if len(body["data"]) == 7:
                        assert full.setdefault(number, body["data"]) == body["data"]
                if first["batch_status"] == "COMPLETED":
                    break
    seen: list[str] = []
    number = 1
    while True:
        body = await page(served, token, batch_id, page=number, per_page=7)
        seen += [record["document_id"] for record in body["data"]]
        assert body["has_prev"] is (number > 1)
        if not body["has_next"]:
            break
        number += 1
    assert sorted(seen, key=int) == names
    assert number == body["total_pages"] == 18
    past = await page(served, token, batch_id, page=19, per_page=7)
    assert past["data"] == []
    assert past["has_next"] is False
    assert (await page(served, token, batch_id, page=10**9))["data"] == []


@pytest.mark.parametrize(
    "batch_id",
    ["", "x", "BATCH-00000-AAAAA-20260101000000", "BATCH-\u0000", "' OR 1=1 --", "BATCH-٣٣٣٣٣-AAAAA-20260101000000"],
)
async def test_an_unknown_batch_is_missing_or_invalid(served: Served, batch_id: str) -> None:
    token = await served.client()
    answer = await served.http.get(EXTRACTS, params={"batch_id": batch_id}, headers=token)
    assert answer.status_code == 400
    assert answer.json() == {"error_code": "400", "error_message": "Bad Request: batch_id is missing or invalid"}


async def test_another_clients_batch_is_missing_or_invalid_too(served: Served) -> None:
    mine, yours = await served.client(), await served.client()
    batch_id = await submit(served, yours, "a")
    answer = await served.http.get(EXTRACTS, params={"batch_id": batch_id}, headers=mine)
    assert answer.status_code == 400
    assert answer.json() == {"error_code": "400", "error_message": "Bad Request: batch_id is missing or invalid"}
    missing = await served.http.get(EXTRACTS, headers=mine)
    assert missing.json() == answer.json()


@pytest.mark.parametrize(
    ("query", "detail"),
    [
        ("per_page=0", "per_page must be a whole number from 1 to 50"),
        ("per_page=51", "per_page must be a whole number from 1 to 50"),
        ("per_page=-1", "per_page must be a whole number from 1 to 50"),
        ("per_page=5.0", "per_page must be a whole number from 1 to 50"),
        ("per_page=", "per_page must be a whole number from 1 to 50"),
        ("page=0", "page must be a whole number from 1 to 1000000000"),
        ("page=x", "page must be a whole number from 1 to 1000000000"),
        ("page=1_0", "page must be a whole number from 1 to 1000000000"),
        ("page=٣", "page must be a whole number from 1 to 1000000000"),
        ("page=99999999999999999999", "page must be a whole number from 1 to 1000000000"),
        ("include=everything", "include must be evidence"),
    ],
)
async def test_a_query_out_of_range_is_refused(served: Served, query: str, detail: str) -> None:
    token = await served.client()
    batch_id = await submit(served, token, "a")
    answer = await served.http.get(f"{EXTRACTS}?batch_id={batch_id}&{query}", headers=token)
    assert answer.status_code == 400
    assert answer.json() == {"error_code": "400", "error_message": f"Bad Request: {detail}"}


async def test_a_page_is_an_index_range_however_far_in(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, *map(str, range(300)))
    work = served.work(Downloads(), Readers())
    for row in await served.rows("SELECT file_uuid FROM documents"):
        await work.run(JobKind.FETCH, row["file_uuid"], 0)
        await work.run(JobKind.PROCESS, row["file_uuid"], 0)
    async with served.database.transaction() as connection:
        await connection.execute("SET LOCAL enable_seqscan = off")
        plan = await connection.fetch(
            "EXPLAIN SELECT sealed_record FROM extracts "
            "WHERE batch_key = 1 AND finish_number BETWEEN $1::bigint AND $2::bigint",
            281,
            290,
        )
    assert "Index Cond: ((batch_key = 1) AND (finish_number >= " in "\n".join(row[0] for row in plan)
    body = await page(served, token, batch_id, page=30, per_page=10)
    assert len(body["data"]) == 10
