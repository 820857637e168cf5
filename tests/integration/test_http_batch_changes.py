"""Cancelling, trying again and deleting batches through HTTP, beside workers that have their documents in hand."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sheaf.jobs.ports import JobKind, ProcessResult, ProcessTask
from sheaf.jobs.work import LEASE_LIMIT
from sheaf.model.redaction import AadhaarMode
from sheaf.settings.api import ApiSettings, LimitSettings
from sheaf.store.blobs import local_blobs
from sheaf.store.database import Database
from tests.integration.test_http_batches import BATCHES, GONE, NO_SUCH, UNKNOWN, finished, status
from tests.integration.test_http_extracts import completed, page, running, submit
from tests.integration.test_http_files import Redacting
from tests.served import NAMES, Downloads, Readers, Served, files, serve


async def change(served: Served, token: dict[str, str], batch_id: str, what: str, body: Any = None) -> Any:
    if what == "delete":
        return await served.http.delete(f"{BATCHES}/{batch_id}", headers=token)
    if body is None:
        return await served.http.post(f"{BATCHES}/{batch_id}/{what}", headers=token)
    return await served.http.post(f"{BATCHES}/{batch_id}/{what}", json=body, headers=token)


def said(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["error_message"]


async def document_ids(served: Served) -> list[Any]:
    return [row["file_uuid"] for row in await served.rows("SELECT file_uuid FROM documents ORDER BY position")]


async def test_cancelling_ends_what_has_not_ended_and_keeps_what_has(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, "a", "b", "c", "d")
    ids = await document_ids(served)
    work = served.work(Downloads(), Readers())
    for kind in JobKind:
        await work.run(kind, ids[1], 0)
    await work.run(JobKind.FETCH, ids[2], 0)
    answer = await change(served, token, batch_id, "cancel")
    assert answer.status_code == 200
    assert answer.json() == await status(served, token, batch_id)
    assert answer.json()["batch_status"] == "CANCELLED"
    assert answer.json()["counts"] == {
        "queued": 0, "downloading": 0, "processing": 0, "succeeded": 1, "failed": 0, "cancelled": 3,
    }  # fmt: skip
    body = await page(served, token, batch_id)
    assert [each["document_id"] for each in body["data"]] == ["b", "a", "c", "d"]
    assert (body["total_items"], body["batch_status"]) == (4, "CANCELLED")
    ends = [(each["file_data"].get("error_code"), each["file_data"].get("error_detail")) for each in body["data"]]
    assert ends == [(None, None), *[("INTERNAL_ERROR", "CANCELLED")] * 3]
    # Those of the document that had ended: nothing was asked of the queue here.
    assert await served.count("pgqueuer") == 2
    kept = await served.rows("SELECT file_url, password, blob_key FROM documents WHERE state = 'cancelled'")
    assert kept == [{"file_url": "", "password": None, "blob_key": None}] * 3
    assert await served.count("erasures") == 1


async def test_a_worker_with_a_cancelled_document_in_hand_writes_nothing_and_keeps_no_file(
    served: Served, tmp_path: Path
) -> None:
    served = replace(served, blobs=local_blobs(tmp_path, NAMES))
    token = await served.client()
    batch_id = await submit(served, token, "a", "b")
    first, second = await document_ids(served)

    class Cancelled(Redacting):
        async def run(self, task: ProcessTask) -> ProcessResult:
            await change(served, token, batch_id, "cancel")
            return await super().run(task)

    work = served.work(Downloads(), Cancelled())
    lease = await served.documents.begin(JobKind.FETCH, second)
    assert lease is not None
    for kind in JobKind:
        await work.run(kind, first, 0)
    assert not await served.documents.fetched(lease, "key", 0)
    assert {row["state"] for row in await served.rows("SELECT state FROM documents")} == {"cancelled"}
    assert await served.count("extracts") == 2
    await work.erase_left()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


async def test_a_finished_batch_cannot_be_cancelled(served: Served) -> None:
    token = await served.client()
    complete, cancelled = await finished(served, token, "a"), await submit(served, token, "a")
    await change(served, token, cancelled, "cancel")
    message = "Resource Conflict: the batch is finished; there is nothing to cancel"
    for batch_id in (complete, cancelled):
        before = await status(served, token, batch_id)
        assert said(await change(served, token, batch_id, "cancel")) == (409, message)
        assert await status(served, token, batch_id) == before


async def test_cancelling_while_workers_run_loses_and_doubles_nothing(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, *map(str, range(200)))
    async with running(served.worker(Downloads(), Readers())):
        while (await page(served, token, batch_id))["total_items"] < 20:
            await asyncio.sleep(0.01)
        answers = await asyncio.gather(*(change(served, token, batch_id, "cancel") for _ in range(4)))
        assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
        await asyncio.sleep(0.3)
    told = await status(served, token, batch_id)
    assert told["counts"]["succeeded"] + told["counts"]["cancelled"] == 200
    rows = await served.rows("SELECT finish_number FROM extracts ORDER BY 1")
    assert [row["finish_number"] for row in rows] == list(range(1, 201))


async def test_a_retry_reads_what_failed_once_more_and_puts_it_in_its_place(served: Served) -> None:
    token = await served.client()
    batch_id = await finished(served, token, "a", "b", "c", gone=("b", "c"))
    before = await page(served, token, batch_id)
    fresh = {"file_urls": [{"document_id": "c", "file_url": "https://files.test/fresh", "password": "SPECIMEN"}]}
    answer = await change(served, token, batch_id, "retry", fresh)
    assert answer.status_code == 200, answer.text
    assert answer.json()["batch_status"] == "QUEUED"
    assert (answer.json()["counts"]["queued"], answer.json()["progress"]) == (2, 0.3333)
    running_page = await page(served, token, batch_id)
    assert (running_page["data"], running_page["total_items"]) == (before["data"], 3)
    readers = Readers()
    async with running(served.worker(Downloads({"https://files.test/b": GONE}), readers)):
        after = await completed(served, token, batch_id)
    assert [each["document_id"] for each in after["data"]] == [each["document_id"] for each in before["data"]]
    by_id = {each["document_id"]: each["file_data"] for each in after["data"]}
    assert by_id["c"]["name"]["value"] == "https://files.test/fresh"
    assert by_id["b"]["error_detail"] == "NOT_FOUND"
    assert [(task.data, task.password) for task in readers.tasks] == [(b"https://files.test/fresh", "SPECIMEN")]
    told = await status(served, token, batch_id)
    assert (told["counts"]["succeeded"], told["counts"]["failed"], told["document_types"]) == (2, 1, {"PAN": 2})
    assert after["total_items"] == 3


async def test_a_retry_right_after_the_end_finds_its_way_past_the_old_jobs(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, "a")
    downloads = Downloads({"https://files.test/a": GONE})
    async with running(served.worker(downloads, Readers())):
        for _ in range(5):
            await completed(served, token, batch_id)
            assert (await change(served, token, batch_id, "retry")).status_code == 200
        del downloads.files["https://files.test/a"]
        async with asyncio.timeout(10):
            while (await status(served, token, batch_id))["counts"]["succeeded"] == 0:
                await completed(served, token, batch_id)
                await change(served, token, batch_id, "retry")
    assert await served.count("extracts") == 1


async def test_a_document_may_be_tried_again_more_often_than_its_leases_would_last(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, "a")
    (file_uuid,) = await document_ids(served)
    work = served.work(Downloads({"https://files.test/a": GONE}), Readers())
    for _ in range(LEASE_LIMIT + 2):
        await work.run(JobKind.FETCH, file_uuid, 0)
        assert (await change(served, token, batch_id, "retry")).status_code == 200
    await work.run(JobKind.FETCH, file_uuid, 0)
    assert (await page(served, token, batch_id))["data"][0]["file_data"]["error_detail"] == "NOT_FOUND"


async def test_a_retry_can_be_cancelled(served: Served) -> None:
    token = await served.client()
    batch_id = await finished(served, token, "a", "b", gone=("b",))
    await change(served, token, batch_id, "retry")
    told = (await change(served, token, batch_id, "cancel")).json()
    assert (told["batch_status"], told["counts"]["succeeded"], told["counts"]["cancelled"]) == ("CANCELLED", 1, 1)
    body = await page(served, token, batch_id)
    assert sorted(str(each["file_data"].get("error_detail")) for each in body["data"]) == ["CANCELLED", "None"]


async def test_a_batch_in_the_wrong_state_is_not_tried_again(served: Served) -> None:
    token = await served.client()
    whole, cancelled = await finished(served, token, "a"), await submit(served, token, "a")
    await change(served, token, cancelled, "cancel")
    still = await submit(served, token, "a")
    for batch_id, reason in (
        (whole, "no document of the batch has failed"),
        (cancelled, "the batch was cancelled; submit its documents again"),
        (still, "the batch is still running; try again when it is finished"),
    ):
        before = await status(served, token, batch_id)
        assert said(await change(served, token, batch_id, "retry")) == (409, f"Resource Conflict: {reason}")
        assert await status(served, token, batch_id) == before


FRESH = {"document_id": "b", "file_url": "https://files.test/fresh"}
BAD_BODIES: list[tuple[Any, str]] = [
    ([], "the body must be an object"),
    ({"file_urls": {}}, "file_urls must be a list"),
    ({"file_urls": ["b"]}, "file_urls[0] must be an object"),
    ({"file_urls": [{}]}, "file_urls[0].document_id is required"),
    ({"file_urls": [{**FRESH, "document_id": 7}]}, "file_urls[0].document_id must be a string"),
    ({"file_urls": [{**FRESH, "document_id": ""}]}, "file_urls[0].document_id must have 1 to 128 characters"),
    ({"file_urls": [{**FRESH, "file_url": "x"}]}, "file_urls[0].file_url must be a URL"),
    ({"file_urls": [{**FRESH, "file_url": 1}]}, "file_urls[0].file_url must be a string"),
    ({"file_urls": [{**FRESH, "password": "x" * 257}]}, "file_urls[0].password must have at most 256 characters"),
    ({"file_urls": [{**FRESH, "document_type": ""}]}, "file_urls[0].document_type must have 1 to 64 characters"),
    ({"file_urls": [FRESH, FRESH]}, "file_urls[1].document_id is the same as file_urls[0].document_id"),
    ({"file_urls": [FRESH, {"document_id": "a"}]}, "file_urls[1].document_id is not that of a document that failed"),
    ({"file_urls": [{"document_id": "z"}]}, "file_urls[0].document_id is not that of a document that failed"),
]


async def test_a_broken_retry_is_refused_by_name_and_changes_nothing(served: Served) -> None:
    token = await served.client()
    batch_id = await finished(served, token, "a", "b", gone=("b",))
    before = await status(served, token, batch_id)
    for body, detail in BAD_BODIES:
        assert said(await change(served, token, batch_id, "retry", body)) == (400, f"Bad Request: {detail}")
    for content, kind in ((b"{", "application/json"), (b"{}", "text/plain")):
        headers = {**token, "Content-Type": kind}
        answer = await served.http.post(f"{BATCHES}/{batch_id}/retry", content=content, headers=headers)
        assert answer.status_code == 400
    assert await status(served, token, batch_id) == before


async def test_a_retry_is_held_to_the_accounts_limits(database: Database) -> None:
    limits = LimitSettings(unfinished_documents=2, submits_per_minute=4)
    async with serve(database, ApiSettings(body_limit_bytes=2000), limits) as served:
        token = await served.client()
        batch_id = await finished(served, token, "a", "b", gone=("a", "b"))
        await submit(served, token, "c")
        quota = await change(served, token, batch_id, "retry")
        assert said(quota) == (429, "Too Many Requests: too many unfinished documents")
        assert quota.headers["Retry-After"] == "60"
        large = {"file_urls": [{"document_id": "a", "file_url": "https://files.test/" + "x" * 2000}]}
        assert (await change(served, token, batch_id, "retry", large)).status_code == 413
        rate = await change(served, token, batch_id, "retry")
        assert said(rate) == (429, "Too Many Requests: more than 4 submits a minute")


async def test_a_retry_is_not_given_its_own_error_again_by_the_cache(served: Served) -> None:
    token = await served.client(cache_hours=1)
    batch_id = await submit(served, token, "a")
    (file_uuid,) = await document_ids(served)

    class Failing(Readers):
        async def run(self, task: ProcessTask) -> ProcessResult:
            return replace(await super().run(task), succeeded=False, document_type=None, error_code="UNRECOGNISED")

    failing, reading = Failing(), Readers()
    for readers in (failing, reading):
        work = served.work(Downloads(), readers)
        for kind in JobKind:
            await work.run(kind, file_uuid, 0)
        await change(served, token, batch_id, "retry")
    assert [len(readers.tasks) for readers in (failing, reading)] == [1, 1]
    assert (await status(served, token, batch_id))["counts"]["succeeded"] == 1


@pytest.mark.parametrize("mode", [AadhaarMode.FULL, AadhaarMode.MASKED])
async def test_deleting_takes_extracts_documents_and_files_and_leaves_that_there_was_a_batch(
    served: Served, tmp_path: Path, mode: AadhaarMode
) -> None:
    served = replace(served, blobs=local_blobs(tmp_path, NAMES))
    token = await served.client(aadhaar_mode=mode, cache_hours=1)
    other = await submit(served, token, "kept")
    await served.http.post(
        "/v1/bulk/multiupload",
        json={"product_type": "X", "file_urls": files("a", "b"), "metadata": {"of": "SPECIMEN"}},
        headers=token,
    )
    work = served.work(Downloads(), Redacting())
    for file_uuid in (await document_ids(served))[:3]:
        for kind in JobKind:
            await work.run(kind, file_uuid, 0)
    batch_id = (await served.http.get(BATCHES, headers=token)).json()["data"][0]["batch_id"]
    url = (await page(served, token, batch_id))["data"][0]["file_data"]["aadhaar_number"]["redact_url"]
    assert (await change(served, token, batch_id, "delete")).status_code == 204
    await work.erase_left()
    assert (await served.http.get(url)).status_code == 404
    gone = await served.http.get("/v1/bulk/extracts", params={"batch_id": batch_id}, headers=token)
    assert gone.json()["error_message"] == "Bad Request: batch_id is missing or invalid"
    for what in ("delete", "cancel", "retry"):
        assert (await change(served, token, batch_id, what)).json() == NO_SUCH
    listed = (await served.http.get(BATCHES, headers=token)).json()["data"]
    assert [each["batch_id"] for each in listed] == [other]
    (row,) = await served.rows("SELECT * FROM batches WHERE batch_id = $1", batch_id)
    assert (row["total"], row["metadata"], row["deleted_at"] is not None) == (2, None, True)
    assert [await served.count(table) for table in ("documents", "extracts", "erasures")] == [1, 1, 0]
    files_left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files_left) == (2 if mode is AadhaarMode.FULL else 1)


async def test_deleting_a_batch_that_runs_drops_its_work(served: Served, tmp_path: Path) -> None:
    served = replace(served, blobs=local_blobs(tmp_path, NAMES))
    token = await served.client()
    batch_id = await submit(served, token, *map(str, range(100)))
    async with running(served.worker(Downloads(), Readers())):
        while (await page(served, token, batch_id))["total_items"] < 10:
            await asyncio.sleep(0.01)
        answers = await asyncio.gather(*(change(served, token, batch_id, "delete") for _ in range(3)))
        assert sorted(answer.status_code for answer in answers) == [204, 404, 404]
        after = await submit(served, token, "next")
        await completed(served, token, after)
        await served.http.delete(f"{BATCHES}/{after}", headers=token)
        async with asyncio.timeout(10):
            while await served.count("erasures"):
                await asyncio.sleep(0.05)
    assert [await served.count(table) for table in ("documents", "extracts")] == [0, 0]
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


async def test_unfinished_documents_that_were_deleted_do_not_count(database: Database) -> None:
    async with serve(database, limits=LimitSettings(unfinished_documents=2)) as served:
        token = await served.client()
        for what in ("delete", "cancel", "delete"):
            batch_id = await submit(served, token, "a", "b")
            await change(served, token, batch_id, what)


async def test_the_key_of_a_deleted_batch_makes_no_second_one(served: Served) -> None:
    token = {**await served.client(), "Idempotency-Key": "k"}
    body = {"product_type": "X", "file_urls": files("a")}
    sent = await served.http.post("/v1/bulk/multiupload", json=body, headers=token)
    await change(served, token, sent.json()[0]["batch_id"], "delete")
    again = await served.http.post("/v1/bulk/multiupload", json=body, headers=token)
    assert said(again) == (410, "Resource Gone: the batch of this Idempotency-Key was deleted")
    assert await served.count("batches") == 1


async def test_an_unknown_batch_is_not_found_whatever_is_asked_of_it(served: Served) -> None:
    token = await served.client()
    for what in ("cancel", "retry", "delete"):
        for batch_id in UNKNOWN[:4]:
            answer = await change(served, token, batch_id, what)
            assert (answer.status_code, answer.json()) == (404, NO_SUCH)


async def test_ten_thousand_documents_are_cancelled_tried_again_and_deleted_in_seconds(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, *map(str, range(10_000)))
    # All have failed, as they would when a bucket is closed.
    await served.rows("UPDATE documents SET state = 'failed', attempt = 1")
    await served.rows(
        "INSERT INTO extracts (batch_key, finish_number, file_uuid, record, record_with_evidence, error_code, seconds) "
        "SELECT batch_key, position + 1, file_uuid, '{}', '{}', 'DOWNLOAD_FAILED', '{}' FROM documents"
    )
    await served.rows("UPDATE batches SET failed = total, started_at = now(), finished_at = now()")
    for what, code in (("retry", 200), ("cancel", 200), ("delete", 204)):
        started = time.perf_counter()
        assert (await change(served, token, batch_id, what)).status_code == code
        assert time.perf_counter() - started < 20
        if what == "retry":
            assert await served.count("pgqueuer") == 10_000
    assert [await served.count(table) for table in ("documents", "extracts", "pgqueuer")] == [0] * 3
