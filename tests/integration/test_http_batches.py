"""GET /v1/bulk/batches and one batch's status through HTTP."""

from __future__ import annotations

from typing import Any

from sheaf.jobs.ports import JobKind
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage
from sheaf.serve.batch_wire import BATCH
from sheaf.store.summaries import ONE
from tests.integration.test_http_extracts import completed, running, submit
from tests.served import Downloads, Readers, Served, files

BATCHES = "/v1/bulk/batches"
UNKNOWN = ["x", "BATCH-00000-AAAAA-20260101000000", "BATCH-%00", "BATCH-٣٣٣٣٣-AAAAA-20260101000000", "..%2f"]
NO_SUCH = {"error_code": "404", "error_message": "Not Found: there is no such batch"}
GONE = SheafError(ErrorDetail.NOT_FOUND, Stage.FETCH)


async def status(served: Served, token: dict[str, str], batch_id: str) -> dict[str, Any]:
    answer = await served.http.get(f"{BATCHES}/{batch_id}", headers=token)
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def finished(served: Served, token: dict[str, str], *names: str, gone: tuple[str, ...] = ()) -> str:
    """Send a batch and let workers end it; the files `gone` are not there."""
    batch_id = await submit(served, token, *names)
    failing: dict[str, bytes | Exception] = {f"https://files.test/{name}": GONE for name in gone}
    async with running(served.worker(Downloads(failing), Readers())):
        await completed(served, token, batch_id)
    return batch_id


async def test_a_batch_nobody_has_begun_waits_as_a_whole(served: Served) -> None:
    token = await served.client()
    body = {"product_type": "HL", "file_urls": files("a", "b"), "metadata": {"branch": "पुणे"}}
    sent = await served.http.post("/v1/bulk/multiupload", json=body, headers=token)
    told = await status(served, token, sent.json()[0]["batch_id"])
    assert list(told) == list(BATCH)
    assert list(told["counts"]) == list(BATCH["counts"])
    assert told["created_at"].endswith("Z")
    del told["batch_id"], told["created_at"]
    assert told == {
        "product_type": "HL",
        "batch_status": "QUEUED",
        "total_documents": 2,
        "counts": {"queued": 2, "downloading": 0, "processing": 0, "succeeded": 0, "failed": 0, "cancelled": 0},
        "progress": 0.0,
        "document_types": {},
        "errors": {},
        "documents_per_second": None,
        "eta_seconds": None,
        "started_at": None,
        "finished_at": None,
        "metadata": {"branch": "पुणे"},
    }


async def test_documents_are_counted_where_they_stand(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, "a", "b", "c", "d", "e")
    ids = [row["file_uuid"] for row in await served.rows("SELECT file_uuid FROM documents ORDER BY position")]
    work = served.work(Downloads({"https://files.test/a": GONE}), Readers())
    await work.run(JobKind.FETCH, ids[0], 0)
    for kind in JobKind:
        await work.run(kind, ids[1], 0)
    await work.run(JobKind.FETCH, ids[2], 0)
    await served.documents.begin(JobKind.PROCESS, ids[2])
    await served.documents.begin(JobKind.FETCH, ids[3])
    await served.rows("UPDATE batches SET started_at = started_at - interval '1 minute'")
    told = await status(served, token, batch_id)
    assert told["counts"] == {
        "queued": 1, "downloading": 1, "processing": 1, "succeeded": 1, "failed": 1, "cancelled": 0,
    }  # fmt: skip
    assert (told["batch_status"], told["progress"], told["document_types"]) == ("PROCESSING", 0.4, {"PAN": 1})
    assert 0 < told["documents_per_second"] <= 2 / 60
    assert told["eta_seconds"] >= 90
    assert told["finished_at"] is None


async def test_a_finished_batch_tells_how_it_ended(served: Served) -> None:
    token = await served.client()
    told = await status(served, token, await finished(served, token, "a", "b", "c", gone=("b",)))
    assert (told["batch_status"], told["progress"], told["eta_seconds"]) == ("COMPLETED", 1.0, None)
    assert (told["counts"]["succeeded"], told["counts"]["failed"]) == (2, 1)
    assert told["created_at"] <= told["started_at"] <= told["finished_at"]


async def test_no_counts_are_taken_of_the_documents_of_a_large_batch(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, *map(str, range(3000)))
    await served.rows("ANALYZE documents")
    read = "SELECT idx_tup_fetch + seq_tup_read AS n FROM pg_stat_xact_user_tables WHERE relname = 'documents'"
    async with served.database.transaction() as connection:
        before = await connection.fetchval(read)
        key = (await served.accounts.list())[0].key
        assert len(await connection.fetch(ONE, key, batch_id)) == 1
        assert await connection.fetchval(read) - before < 10


async def test_an_unknown_batch_is_not_found(served: Served) -> None:
    token = await served.client()
    for batch_id in UNKNOWN:
        answer = await served.http.get(f"{BATCHES}/{batch_id}", headers=token)
        assert answer.status_code == 404
        assert answer.json()["error_message"].startswith("Not Found: ")


async def test_a_list_is_newest_first_in_pages_and_without_what_was_deleted(served: Served) -> None:
    token, other = await served.client(), await served.client()
    sent = [await submit(served, token, "a") for _ in range(6)]
    await submit(served, other, "a")
    assert (await served.http.delete(f"{BATCHES}/{sent.pop()}", headers=token)).status_code == 204
    seen = []
    for number in (1, 2, 3, 4):
        body = (await served.http.get(BATCHES, params={"page": number, "per_page": 2}, headers=token)).json()
        seen.append([batch["batch_id"] for batch in body.pop("data")])
        assert body == {
            "page": number,
            "per_page": 2,
            "total_pages": 3,
            "total_items": 5,
            "has_next": number < 3,
            "has_prev": number > 1,
        }
    assert seen == [sent[:2:-1], sent[2:0:-1], sent[:1], []]


async def test_a_list_can_be_asked_for_batches_of_one_status(served: Served) -> None:
    token = await served.client()
    done = await finished(served, token, "a")
    waiting, begun, cancelled = [await submit(served, token, "a", "b") for _ in range(3)]
    (row,) = await served.rows(
        "SELECT file_uuid FROM documents JOIN batches USING (batch_key) WHERE batch_id = $1 AND position = 0", begun
    )
    await served.documents.begin(JobKind.FETCH, row["file_uuid"])
    await served.http.post(f"{BATCHES}/{cancelled}/cancel", headers=token)
    expected = {"COMPLETED": done, "QUEUED": waiting, "PROCESSING": begun, "CANCELLED": cancelled}
    for wanted, batch_id in expected.items():
        body = (await served.http.get(BATCHES, params={"status": wanted}, headers=token)).json()
        assert [(each["batch_id"], each["batch_status"]) for each in body["data"]] == [(batch_id, wanted)]


async def test_an_account_without_batches_has_an_empty_list(served: Served) -> None:
    answer = await served.http.get(BATCHES, headers=await served.client())
    assert answer.text == (
        '{"data":[],"page":1,"per_page":50,"total_pages":0,"total_items":0,"has_next":false,"has_prev":false}'
    )


BAD_LISTS = [
    ("per_page=0", "per_page must be a whole number from 1 to 50"),
    ("per_page=51", "per_page must be a whole number from 1 to 50"),
    ("per_page=x", "per_page must be a whole number from 1 to 50"),
    ("status=running", "status must be one of QUEUED, PROCESSING, COMPLETED, CANCELLED"),
    ("status=%00", "status must be one of QUEUED, PROCESSING, COMPLETED, CANCELLED"),
    ("page=0", "page must be a whole number from 1 to 1000000000"),
    ("page=x", "page must be a whole number from 1 to 1000000000"),
]


async def test_a_list_that_cannot_be_is_refused_by_name(served: Served) -> None:
    token = await served.client()
    for query, detail in BAD_LISTS:
        answer = await served.http.get(f"{BATCHES}?{query}", headers=token)
        assert (answer.status_code, answer.json()["error_message"]) == (400, f"Bad Request: {detail}")
