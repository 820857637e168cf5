"""Idempotency-Key on what changes batches: asked again, it is answered again and done once."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.integration.test_http_batches import BATCHES, finished, status
from tests.integration.test_http_extracts import completed, running, submit
from tests.served import Downloads, Readers, Served, files

REPLAYED = "Idempotent-Replayed"


async def ask(served: Served, token: dict[str, str], path: str, key: str, body: Any = None) -> Any:
    headers = {**token, "Idempotency-Key": key}
    return await served.http.post(f"{BATCHES}/{path}", json=body if body is not None else {}, headers=headers)


async def test_a_submit_that_is_answered_again_says_so(served: Served) -> None:
    headers = {**await served.client(), "Idempotency-Key": "k"}
    body = {"product_type": "X", "file_urls": files("a")}
    first, again = [await served.http.post("/v1/bulk/multiupload", json=body, headers=headers) for _ in range(2)]
    assert (again.status_code, again.text) == (first.status_code, first.text)
    assert (first.headers.get(REPLAYED), again.headers.get(REPLAYED)) == (None, "true")


@pytest.mark.parametrize("change", ["cancel", "retry"])
async def test_a_change_that_is_asked_for_again_is_answered_again_and_done_once(served: Served, change: str) -> None:
    token = await served.client()
    body = {"product_type": "X", "file_urls": files("a", "b"), "metadata": {"branch": "पुणे"}}
    sent = await served.http.post("/v1/bulk/multiupload", json=body, headers=token)
    batch_id = sent.json()[0]["batch_id"]
    if change == "retry":
        batch_id = await finished(served, token, "a", "b", gone=("b",))
    first = await ask(served, token, f"{batch_id}/{change}", "k")
    assert (first.status_code, first.headers.get(REPLAYED)) == (200, None)
    if change == "retry":
        async with running(served.worker(Downloads(), Readers())):
            await completed(served, token, batch_id)
    before = await served.rows("SELECT batches::text FROM batches ORDER BY batch_key")
    again = await ask(served, token, f"{batch_id}/{change}", "k")
    assert (again.status_code, again.text, again.headers.get(REPLAYED)) == (200, first.text, "true")
    assert await served.rows("SELECT batches::text FROM batches ORDER BY batch_key") == before
    noted = await served.rows("SELECT FROM audit_events WHERE action IN ('batch_cancelled', 'batch_retried')")
    assert len(noted) == 1


async def test_a_key_is_one_requests_own(served: Served) -> None:
    token, other = await served.client(), await served.client()
    first, second = await submit(served, token, "a"), await submit(served, token, "a")
    assert (await ask(served, token, f"{first}/cancel", "k")).status_code == 200
    refused = [
        await ask(served, token, f"{second}/cancel", "k"),
        await ask(served, token, f"{first}/retry", "k"),
        await served.http.post(
            "/v1/bulk/multiupload",
            json={"product_type": "X", "file_urls": files("a")},
            headers={**token, "Idempotency-Key": "k"},
        ),
    ]
    message = "Resource Conflict: this Idempotency-Key was used with another request"
    assert {(answer.status_code, answer.json()["error_message"]) for answer in refused} == {(409, message)}
    assert all("Retry-After" not in answer.headers for answer in refused)
    theirs = await ask(served, other, f"{first}/cancel", "k")
    assert theirs.status_code == 404


async def test_a_refusal_is_not_remembered(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, "a")
    assert (await ask(served, token, f"{batch_id}/retry", "k")).status_code == 409
    batch_id = await finished(served, token, "a", gone=("a",))
    wrong = {"file_urls": [{"document_id": "nobody"}]}
    assert (await ask(served, token, f"{batch_id}/retry", "k", wrong)).status_code == 400
    assert (await ask(served, token, f"{batch_id}/retry", "k")).status_code == 200


async def test_a_key_that_cannot_be_one_changes_nothing(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, "a")
    for key in ("", "k" * 256, "tab\there"):
        answer = await ask(served, token, f"{batch_id}/cancel", key)
        assert answer.json()["error_message"] == "Bad Request: Idempotency-Key must have 1 to 255 printable characters"
    assert (await status(served, token, batch_id))["batch_status"] == "QUEUED"


async def test_the_key_of_a_deleted_batch_stays_taken_and_one_too_old_is_free(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, "a")
    await ask(served, token, f"{batch_id}/cancel", "k")
    await served.rows("UPDATE idempotency_keys SET created_at = created_at - interval '25 hours'")
    assert (await ask(served, token, f"{batch_id}/cancel", "k")).status_code == 409
    batch_id = await submit(served, token, "a")
    assert (await ask(served, token, f"{batch_id}/cancel", "k")).status_code == 200
    await served.http.delete(f"{BATCHES}/{batch_id}", headers=token)
    assert (await ask(served, token, f"{batch_id}/cancel", "k")).status_code == 410


async def test_a_change_beside_the_first_with_its_key_is_told_to_come_again(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, "a")
    async with served.database.transaction() as connection:
        # The first request, held in the middle of its transaction.
        await connection.execute("LOCK TABLE documents IN ACCESS EXCLUSIVE MODE")
        first = asyncio.create_task(ask(served, token, f"{batch_id}/cancel", "k"))
        while not await served.rows("SELECT FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2"):
            await asyncio.sleep(0.01)
        second = await ask(served, token, f"{batch_id}/cancel", "k")
        assert (second.status_code, second.headers["Retry-After"]) == (409, "1")
    assert (await first).status_code == 200
