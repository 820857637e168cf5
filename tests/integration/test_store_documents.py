"""Documents on a real database: leases, legal moves, finish order, and nothing lost."""

from __future__ import annotations

import asyncio
from uuid import UUID

import pytest

from sheaf.jobs.ports import JobKind, Lease
from sheaf.jobs.result import result_of
from sheaf.model.batch import MOVES, DocumentState
from sheaf.model.error import ErrorDetail, problem_of
from sheaf.store.documents import move
from tests.served import Served, files, result_for


async def submitted(served: Served, count: int, **entry: str) -> list[UUID]:
    token = await served.client()
    entries = [{**file, **entry} for file in files(*map(str, range(count)))]
    body = {"product_type": "X", "file_urls": entries}
    answer = await served.http.post("/v1/bulk/multiupload", json=body, headers=token)
    return [UUID(entry["file_uuid"]) for entry in answer.json()]


async def being_read(served: Served, file_uuid: UUID) -> Lease:
    """Take the lease of a document that was fetched, which it is first if need be."""
    fetch = await served.documents.begin(JobKind.FETCH, file_uuid)
    if fetch is not None:
        await served.documents.fetched(fetch, "key", 0)
    lease = await served.documents.begin(JobKind.PROCESS, file_uuid)
    assert lease is not None
    return lease


async def state_of(served: Served, file_uuid: UUID) -> str:
    (row,) = await served.rows("SELECT state FROM documents WHERE file_uuid = $1", file_uuid)
    state: str = row["state"]
    return state


@pytest.mark.parametrize("source", DocumentState)
async def test_the_database_makes_exactly_the_moves_of_the_model(served: Served, source: DocumentState) -> None:
    (file_uuid,) = await submitted(served, 1)
    for target in DocumentState:
        await served.rows("UPDATE documents SET state = $1", source.value)
        async with served.database.connection() as connection:
            moved = await move(connection, file_uuid, 0, target)
        assert moved is (target in MOVES[source])
        assert await state_of(served, file_uuid) == (target.value if moved else source.value)


async def test_a_state_outside_the_model_cannot_be_written(served: Served) -> None:
    await submitted(served, 1)
    with pytest.raises(Exception, match="documents_state_check"):
        await served.rows("UPDATE documents SET state = 'lost'")


async def test_a_document_passes_through_both_jobs(served: Served) -> None:
    (file_uuid,) = await submitted(served, 1, password="SPECIMEN", document_type="PAN")
    fetch = await served.documents.begin(JobKind.FETCH, file_uuid)
    assert fetch is not None
    assert (fetch.attempt, fetch.tries, fetch.file_url) == (1, 1, "https://files.test/0")
    assert await served.documents.begin(JobKind.PROCESS, file_uuid) is None
    assert await served.documents.fetched(fetch, "key", 0)
    process = await served.documents.begin(JobKind.PROCESS, file_uuid)
    assert process is not None
    assert (process.attempt, process.blob_key, process.password) == (2, "key", "SPECIMEN")
    assert process.document_type == "PAN"
    assert await served.documents.finish(process, result_for("A"))
    assert await state_of(served, file_uuid) == "succeeded"
    assert await served.documents.begin(JobKind.PROCESS, file_uuid) is None
    assert await served.documents.begin(JobKind.FETCH, file_uuid) is None


async def test_a_password_is_wiped_when_its_document_ends(served: Served) -> None:
    (file_uuid,) = await submitted(served, 1, password="SPECIMEN")
    lease = await served.documents.begin(JobKind.FETCH, file_uuid)
    assert lease is not None
    await served.documents.finish(lease, result_of(problem_of(ErrorDetail.NOT_FOUND, None)))
    (row,) = await served.rows("SELECT password, state FROM documents")
    assert (row["password"], row["state"]) == (None, "failed")


async def test_a_lost_lease_writes_nothing(served: Served) -> None:
    (file_uuid,) = await submitted(served, 1)
    slow, quick = await being_read(served, file_uuid), await being_read(served, file_uuid)
    assert not await served.documents.finish(slow, result_for("slow"))
    assert not await served.documents.give_back(slow)
    assert not await served.documents.give_back_crashed(slow)
    assert await served.documents.finish(quick, result_for("quick"))
    assert not await served.documents.finish(quick, result_for("again"))
    assert "quick" in await served.record(file_uuid)
    (row,) = await served.rows("SELECT succeeded, failed FROM batches")
    assert (row["succeeded"], row["failed"]) == (1, 0)


async def test_finish_numbers_are_dense_and_in_order_of_commit_under_concurrency(served: Served) -> None:
    file_uuids = await submitted(served, 60)

    async def end(file_uuid: UUID) -> None:
        await served.documents.finish(await being_read(served, file_uuid), result_for("x"))

    seen = 0
    ending = asyncio.gather(*map(end, file_uuids))
    while not ending.done():
        (row,) = await served.rows("SELECT count(*) AS n, coalesce(max(finish_number), 0) AS last FROM extracts")
        assert row["n"] == row["last"] >= seen
        seen = row["n"]
    await ending
    numbers = await served.rows("SELECT finish_number FROM extracts ORDER BY finish_number")
    assert [row["finish_number"] for row in numbers] == list(range(1, 61))
    (row,) = await served.rows("SELECT succeeded, finished_at IS NOT NULL AS finished FROM batches")
    assert (row["succeeded"], row["finished"]) == (60, True)


async def test_giving_back_counts_only_crashes(served: Served) -> None:
    (file_uuid,) = await submitted(served, 1)
    for give_back in (served.documents.give_back, served.documents.give_back_crashed):
        assert await give_back(await being_read(served, file_uuid))
        assert await state_of(served, file_uuid) == "fetched"
    lease = await being_read(served, file_uuid)
    assert (lease.attempt, lease.crashes) == (4, 1)


async def test_a_sweep_gives_lost_documents_a_job_and_others_no_second(served: Served) -> None:
    file_uuids = await submitted(served, 4)
    waiting, downloading, fetched, ended = file_uuids
    assert await served.documents.sweep() == 0
    await served.documents.begin(JobKind.FETCH, downloading)
    for file_uuid in (fetched, ended):
        lease = await served.documents.begin(JobKind.FETCH, file_uuid)
        assert lease is not None
        await served.documents.fetched(lease, "key", 0)
    lease = await served.documents.begin(JobKind.PROCESS, ended)
    assert lease is not None
    await served.documents.finish(lease, result_for("x"))
    await served.rows("DELETE FROM pgqueuer")
    assert await served.documents.sweep() == 3
    assert await served.documents.sweep() == 0
    jobs = {UUID(bytes=row["payload"]): row["entrypoint"] for row in await served.rows("SELECT * FROM pgqueuer")}
    assert jobs == {waiting: "fetch", downloading: "fetch", fetched: "process"}


async def test_a_sweep_forgets_old_idempotency_keys_and_the_old_log(served: Served) -> None:
    token = await served.client()
    body = {"product_type": "X", "file_urls": files("a")}
    for key in ("old", "new"):
        await served.http.post("/v1/bulk/multiupload", json=body, headers={**token, "Idempotency-Key": key})
    await served.rows("UPDATE idempotency_keys SET created_at = now() - interval '25h' WHERE idempotency_key = 'old'")
    await served.rows(
        "INSERT INTO pgqueuer_log (job_id, status, priority, entrypoint, created) "
        "SELECT 1, 'successful', 0, 'fetch', at FROM unnest(ARRAY[now() - interval '25h', now()]) AS at"
    )
    await served.documents.sweep()
    assert [row["idempotency_key"] for row in await served.rows("SELECT * FROM idempotency_keys")] == ["new"]
    assert await served.count("pgqueuer_log") == 1
