"""POST /v1/bulk/multiupload through HTTP: what is accepted, what is refused, and that a refusal stores nothing."""

from __future__ import annotations

import asyncio
import json
import re
from typing import Any
from uuid import UUID

import pytest

from sheaf.settings.api import ApiSettings, LimitSettings
from sheaf.store.database import Database
from tests.served import Served, files, serve

URL = "/v1/bulk/multiupload"


async def nothing_is_stored(served: Served) -> bool:
    return [await served.count(table) for table in ("batches", "documents", "pgqueuer", "idempotency_keys")] == [0] * 4


async def test_a_batch_is_answered_in_the_requests_order_with_one_batch_id(served: Served) -> None:
    token = await served.client()
    body = {"product_type": "PFL_CDL", "file_urls": files("1", "b", "third")}
    answer = await served.http.post(URL, json=body, headers=token)
    assert answer.status_code == 201
    entries = answer.json()
    assert [list(entry) for entry in entries] == [["batch_id", "document_id", "file_uuid"]] * 3
    assert [entry["document_id"] for entry in entries] == ["1", "b", "third"]
    assert len({entry["batch_id"] for entry in entries}) == 1
    assert all(UUID(entry["file_uuid"]).version == 7 for entry in entries)
    number = (await served.accounts.list())[0].number
    assert re.fullmatch(rf"BATCH-{number}-[A-Z]{{5}}-[0-9]{{14}}", entries[0]["batch_id"])


async def test_a_batch_its_documents_and_its_jobs_are_stored_together(served: Served) -> None:
    token = await served.client()
    await served.http.post(URL, json={"product_type": "X", "file_urls": files("a", "b")}, headers=token)
    assert [row["state"] for row in await served.rows("SELECT state FROM documents")] == ["queued", "queued"]
    jobs = await served.rows("SELECT entrypoint, payload FROM pgqueuer ORDER BY id")
    documents = await served.rows("SELECT file_uuid FROM documents ORDER BY position")
    assert [(job["entrypoint"], UUID(bytes=job["payload"])) for job in jobs] == [
        ("fetch", document["file_uuid"]) for document in documents
    ]


async def test_a_bearer_token_is_as_good(served: Served) -> None:
    token = await served.client()
    headers = {"Authorization": f"Bearer {token['Token']}"}
    answer = await served.http.post(URL, json={"product_type": "X", "file_urls": files("a")}, headers=headers)
    assert answer.status_code == 201


async def test_a_password_is_never_stored_in_clear(served: Served) -> None:
    token = await served.client()
    entry = {**files("a")[0], "password": "SPECIMEN-open-sesame"}
    await served.http.post(URL, json={"product_type": "X", "file_urls": [entry]}, headers=token)
    (row,) = await served.rows("SELECT documents::text AS everything FROM documents")
    assert "SPECIMEN" not in row["everything"]
    assert b"SPECIMEN".hex() not in row["everything"]


async def test_unicode_names_and_unknown_keys_are_taken_as_they_are(served: Served) -> None:
    token = await served.client()
    body = {"product_type": "ऋण", "file_urls": [{**files("पैन 1")[0], "note": 1}], "metadata": {"a": [1, None]}, "x": 1}
    answer = await served.http.post(URL, json=body, headers=token)
    assert answer.json()[0]["document_id"] == "पैन 1"


def _entry(**changes: object) -> dict[str, Any]:
    return {"product_type": "X", "file_urls": [*files("a", "b"), {**files("c")[0], **changes}]}


BAD_BODIES: list[tuple[Any, str]] = [
    ([], "the body must be an object"),
    ({}, "product_type is required"),
    ({"product_type": 5, "file_urls": []}, "product_type must be a string"),
    ({"product_type": "", "file_urls": files("a")}, "product_type must have 1 to 64 characters"),
    ({"product_type": "x" * 65, "file_urls": files("a")}, "product_type must have 1 to 64 characters"),
    ({"product_type": "a\u0000b", "file_urls": files("a")}, "product_type must not have control characters"),
    ({"product_type": "X"}, "file_urls is required"),
    ({"product_type": "X", "file_urls": {}}, "file_urls must be a list"),
    ({"product_type": "X", "file_urls": []}, "file_urls must have at least one entry"),
    ({"product_type": "X", "file_urls": ["a"]}, "file_urls[0] must be an object"),
    ({"product_type": "X", "file_urls": [{"file_url": "https://a.test/"}]}, "file_urls[0].document_id is required"),
    (_entry(file_url=None), "file_urls[2].file_url must be a string"),
    (_entry(file_url="not a url"), "file_urls[2].file_url must be a URL"),
    (_entry(file_url="https://a.test/" + "x" * 4096), "file_urls[2].file_url must have at most 4096 characters"),
    (_entry(file_url="https://a.test/\u0000"), "file_urls[2].file_url must be a URL"),
    (_entry(document_id=1), "file_urls[2].document_id must be a string"),
    (_entry(document_id=""), "file_urls[2].document_id must have 1 to 128 characters"),
    (_entry(document_id="x" * 129), "file_urls[2].document_id must have 1 to 128 characters"),
    (_entry(document_id="a\u0000"), "file_urls[2].document_id must not have control characters"),
    (_entry(document_id="b"), "file_urls[2].document_id is the same as file_urls[1].document_id"),
    (_entry(password=7), "file_urls[2].password must be a string"),
    (_entry(password="x" * 257), "file_urls[2].password must have at most 256 characters"),
    (_entry(document_type="x" * 65), "file_urls[2].document_type must have 1 to 64 characters"),
    ({"product_type": "X", "file_urls": files("a"), "metadata": 3}, "metadata must be an object"),
    ({"product_type": "X", "file_urls": files("a"), "callback_url": "x"}, "callback_url must be a URL"),
    (
        {"product_type": "X", "file_urls": files("a"), "metadata": {"k": "x" * 20_000}},
        "metadata must have at most 16384 bytes",
    ),
]


@pytest.mark.parametrize(("body", "detail"), BAD_BODIES, ids=[detail for _, detail in BAD_BODIES])
async def test_a_broken_body_is_refused_by_name_and_stores_nothing(served: Served, body: Any, detail: str) -> None:
    token = await served.client()
    answer = await served.http.post(URL, json=body, headers=token)
    assert answer.status_code == 400
    assert answer.json() == {"error_code": "400", "error_message": f"Bad Request: {detail}"}
    assert await nothing_is_stored(served)


RAW_BODIES = [b"", b"{", b'{"product_type": "X"', b"\xff\xfe", b"[" * 100_000, b'{"product_type": "\\ud800"}', b"nul"]


@pytest.mark.parametrize("body", RAW_BODIES, ids=range(len(RAW_BODIES)))
async def test_a_body_that_is_not_json_is_refused(served: Served, body: bytes) -> None:
    token = await served.client()
    headers = {**token, "Content-Type": "application/json"}
    answer = await served.http.post(URL, content=body, headers=headers)
    assert answer.status_code == 400
    assert answer.json() == {"error_code": "400", "error_message": "Bad Request: the body is not valid JSON"}
    assert await nothing_is_stored(served)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999"])
async def test_metadata_that_json_cannot_hold_is_refused(served: Served, number: str) -> None:
    token = await served.client()
    body = json.dumps({"product_type": "X", "file_urls": files("a")})[:-1] + f', "metadata": {{"n": {number}}}}}'
    answer = await served.http.post(URL, content=body, headers={**token, "Content-Type": "application/json"})
    assert answer.status_code == 400
    assert await nothing_is_stored(served)


async def test_lone_surrogates_are_refused(served: Served) -> None:
    token = await served.client()
    body = '{"product_type": "X", "file_urls": [{"file_url": "https://a.test/1", "document_id": "\\ud800"}]}'
    answer = await served.http.post(URL, content=body, headers={**token, "Content-Type": "application/json"})
    assert answer.status_code == 400
    assert await nothing_is_stored(served)


async def test_another_content_type_is_refused(served: Served) -> None:
    token = await served.client()
    answer = await served.http.post(URL, data={"product_type": "X"}, headers=token)
    assert answer.status_code == 400
    assert answer.json()["error_message"] == "Bad Request: Content-Type must be application/json"


async def test_too_many_files_are_refused(database: Database) -> None:
    async with serve(database, limits=LimitSettings(files_per_request=3)) as served:
        token = await served.client()
        body = {"product_type": "X", "file_urls": files("a", "b", "c", "d")}
        answer = await served.http.post(URL, json=body, headers=token)
        assert answer.status_code == 400
        assert answer.json()["error_message"] == "Bad Request: file_urls must have at most 3 entries"
        assert await nothing_is_stored(served)


async def test_a_body_over_the_limit_is_413_whether_it_says_its_length_or_not(database: Database) -> None:
    async with serve(database, api=ApiSettings(body_limit_bytes=2000)) as served:
        token = await served.client()
        body = json.dumps({"product_type": "X", "file_urls": files("a" * 1000, "b" * 1000)}).encode()

        async def pieces() -> Any:
            for start in range(0, len(body), 500):
                yield body[start : start + 500]

        headers = {**token, "Content-Type": "application/json"}
        for content in (body, pieces()):
            answer = await served.http.post(URL, content=content, headers=headers)
            assert answer.status_code == 413
            message = "Payload Too Large: the body is larger than 2000 bytes"
            assert answer.json() == {"error_code": "413", "error_message": message}
        assert await nothing_is_stored(served)


async def test_a_product_type_outside_the_accounts_list_is_refused(served: Served) -> None:
    token = await served.client("PFL_CDL", "HL")
    refused = await served.http.post(URL, json={"product_type": "X", "file_urls": files("a")}, headers=token)
    assert refused.status_code == 400
    assert refused.json()["error_message"] == "Bad Request: product_type is not one that this account may use"
    assert await nothing_is_stored(served)
    accepted = await served.http.post(URL, json={"product_type": "HL", "file_urls": files("a")}, headers=token)
    assert accepted.status_code == 201


async def test_the_same_idempotency_key_and_body_get_the_first_answer_again(served: Served) -> None:
    token = await served.client()
    headers = {**token, "Idempotency-Key": "order-17"}
    body = {"product_type": "X", "file_urls": files(*map(str, range(50)))}
    first = await served.http.post(URL, json=body, headers=headers)
    again = await served.http.post(URL, json=body, headers=headers)
    assert (again.status_code, again.text) == (201, first.text)
    assert await served.count("batches") == 1
    assert await served.count("documents") == 50


async def test_the_same_idempotency_key_with_another_body_is_a_conflict(served: Served) -> None:
    token = await served.client()
    headers = {**token, "Idempotency-Key": "k"}
    await served.http.post(URL, json={"product_type": "X", "file_urls": files("a")}, headers=headers)
    answer = await served.http.post(URL, json={"product_type": "X", "file_urls": files("b")}, headers=headers)
    assert answer.status_code == 409
    message = "Resource Conflict: this Idempotency-Key was used with another request"
    assert answer.json() == {"error_code": "409", "error_message": message}
    assert await served.count("batches") == 1


async def test_an_idempotency_key_is_a_clients_own_and_ends_after_a_day(served: Served) -> None:
    body = {"product_type": "X", "file_urls": files("a")}
    first, second = await served.client(), await served.client()
    batch_ids = set()
    for token in (first, second):
        answer = await served.http.post(URL, json=body, headers={**token, "Idempotency-Key": "k"})
        batch_ids.add(answer.json()[0]["batch_id"])
    await served.rows("UPDATE idempotency_keys SET created_at = created_at - interval '25 hours'")
    answer = await served.http.post(URL, json=body, headers={**first, "Idempotency-Key": "k"})
    assert answer.json()[0]["batch_id"] not in batch_ids
    assert len(batch_ids) == 2


async def test_concurrent_requests_with_one_key_make_one_batch(served: Served) -> None:
    token = await served.client()
    headers = {**token, "Idempotency-Key": "k"}
    body = {"product_type": "X", "file_urls": files(*map(str, range(200)))}
    answers = await asyncio.gather(*(served.http.post(URL, json=body, headers=headers) for _ in range(50)))
    assert {answer.status_code for answer in answers} <= {201, 409}
    assert len({answer.text for answer in answers if answer.status_code == 201}) == 1
    assert await served.count("batches") == 1
    assert await served.count("documents") == 200
    again = await served.http.post(URL, json=body, headers=headers)
    assert again.text in {answer.text for answer in answers if answer.status_code == 201}
    for answer in answers:
        if answer.status_code == 409:
            message = "Resource Conflict: the first request with this Idempotency-Key is still running"
            assert answer.json()["error_message"] == message


async def test_a_request_beside_the_first_with_its_key_is_told_that_it_still_runs(served: Served) -> None:
    token = await served.client()
    async with served.database.transaction() as connection:
        # The first request, held in the middle of its transaction.
        await connection.execute("LOCK TABLE batches IN ACCESS EXCLUSIVE MODE")
        headers = {**token, "Idempotency-Key": "k"}
        body = {"product_type": "X", "file_urls": files("a")}
        first = asyncio.create_task(served.http.post(URL, json=body, headers=headers))
        while not await served.rows("SELECT FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2"):
            await asyncio.sleep(0.01)
        second = await served.http.post(URL, json=body, headers=headers)
        assert second.status_code == 409
    assert (await first).status_code == 201


async def test_a_refused_idempotency_key_stores_nothing(served: Served) -> None:
    token = await served.client()
    body = {"product_type": "X", "file_urls": files("a")}
    answer = await served.http.post(URL, json=body, headers={**token, "Idempotency-Key": "k" * 256})
    assert answer.status_code == 400
    assert await nothing_is_stored(served)


async def test_an_account_over_its_rate_waits(database: Database) -> None:
    async with serve(database, limits=LimitSettings(submits_per_minute=2)) as served:
        token = await served.client()
        answers = [
            await served.http.post(URL, json={"product_type": "X", "file_urls": files("a")}, headers=token)
            for _ in range(3)
        ]
        assert [answer.status_code for answer in answers] == [201, 201, 429]
        assert 1 <= int(answers[2].headers["Retry-After"]) <= 60
        message = "Too Many Requests: more than 2 submits a minute"
        assert answers[2].json() == {"error_code": "429", "error_message": message}
        assert await served.count("batches") == 2
        other = await served.client()
        answer = await served.http.post(URL, json={"product_type": "X", "file_urls": files("a")}, headers=other)
        assert answer.status_code == 201


async def test_an_account_over_its_quota_waits_and_concurrent_requests_do_not_pass_it(database: Database) -> None:
    async with serve(database, limits=LimitSettings(unfinished_documents=25)) as served:
        token = await served.client()
        body = {"product_type": "X", "file_urls": files(*map(str, range(10)))}
        answers = await asyncio.gather(*(served.http.post(URL, json=body, headers=token) for _ in range(5)))
        assert sorted(answer.status_code for answer in answers) == [201, 201, 429, 429, 429]
        refused = next(answer for answer in answers if answer.status_code == 429)
        assert refused.headers["Retry-After"] == "60"
        assert refused.json()["error_message"] == "Too Many Requests: too many unfinished documents"
        assert await served.count("documents") == 20


async def test_a_late_small_batch_overtakes_the_tail_of_a_large_one(served: Served) -> None:
    large, small = await served.client(), await served.client()
    body = {"product_type": "X", "file_urls": files(*map(str, range(1000)))}
    await served.http.post(URL, json=body, headers=large)
    await served.http.post(URL, json={"product_type": "X", "file_urls": files("a", "b", "c")}, headers=small)
    order = await served.rows(
        "SELECT documents.batch_key FROM pgqueuer JOIN documents ON file_uuid = encode(payload, 'hex')::uuid "
        "ORDER BY pgqueuer.priority DESC, id LIMIT 12"
    )
    assert [row["batch_key"] for row in order].count(order[-1]["batch_key"]) >= 3
    assert len({row["batch_key"] for row in order}) == 2
