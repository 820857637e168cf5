"""Workers on a real queue: retries, crashes, takeovers and stops, and each document ends exactly once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from pgqueuer.domain.models import Job

from sheaf.jobs.ports import JobKind, ProcessResult, ProcessTask, WorkerLostError
from sheaf.jobs.work import CRASH_LIMIT
from sheaf.jobs.worker import Worker
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage
from sheaf.store.listen import SteadyQueries
from tests.integration.test_store_documents import submitted
from tests.served import Downloads, Readers, Served, result_for


async def until(condition: Callable[[], Awaitable[bool]], seconds: float = 30) -> None:
    async with asyncio.timeout(seconds):
        while not await condition():
            await asyncio.sleep(0.02)


async def work_until_done(served: Served, *workers: Worker) -> None:
    """Run the workers until every document has ended and the queue is empty."""
    stop = asyncio.Event()
    running = [asyncio.create_task(worker.run(stop)) for worker in workers]

    async def done() -> bool:
        (row,) = await served.rows("SELECT bool_and(finished_at IS NOT NULL) AS done FROM batches")
        return bool(row["done"]) and await served.count("pgqueuer") == 0

    await until(done)
    stop.set()
    await asyncio.gather(*running)


async def errors_of(served: Served) -> list[tuple[str | None, str | None]]:
    rows = await served.rows("SELECT error_code, error_detail FROM extracts ORDER BY finish_number")
    return [(row["error_code"], row["error_detail"]) for row in rows]


class Fragile(Readers):
    """Loses its process at each document, `losses` times."""

    def __init__(self, losses: int) -> None:
        super().__init__()
        self.losses = losses

    async def run(self, task: ProcessTask) -> ProcessResult:
        self.tasks.append(task)
        if sum(task.file_uuid == seen.file_uuid for seen in self.tasks) <= self.losses:
            raise WorkerLostError
        return result_for("survived")


class Stuck(Readers):
    """Never answers."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = asyncio.Event()

    async def run(self, task: ProcessTask) -> ProcessResult:
        self.tasks.append(task)
        self.begun.set()
        await asyncio.sleep(3600)
        return result_for("never")


async def test_two_workers_end_each_document_once(served: Served) -> None:
    file_uuids = await submitted(served, 200)
    readers = Readers()
    await work_until_done(served, served.worker(Downloads(), readers), served.worker(Downloads(), readers))
    rows = await served.rows("SELECT file_uuid, finish_number FROM extracts ORDER BY finish_number")
    assert {row["file_uuid"] for row in rows} == set(file_uuids)
    assert [row["finish_number"] for row in rows] == list(range(1, 201))
    assert len(readers.tasks) == 200


async def test_a_download_that_may_recover_is_tried_again_and_then_given_up(served: Served) -> None:
    await submitted(served, 1)
    downloads = Downloads({"https://files.test/0": SheafError(ErrorDetail.UNREACHABLE, Stage.FETCH)})
    await work_until_done(served, served.worker(downloads, Readers()))
    assert len(downloads.begun) == 3
    assert await errors_of(served) == [("DOWNLOAD_FAILED", "UNREACHABLE")]


async def test_a_download_that_cannot_recover_is_tried_once(served: Served) -> None:
    await submitted(served, 1)
    downloads = Downloads({"https://files.test/0": SheafError(ErrorDetail.URL_EXPIRED, Stage.FETCH)})
    await work_until_done(served, served.worker(downloads, Readers()))
    assert len(downloads.begun) == 1
    assert await errors_of(served) == [("DOWNLOAD_FAILED", "URL_EXPIRED")]


async def test_a_document_that_crashes_its_process_gets_other_chances(served: Served) -> None:
    await submitted(served, 1)
    await work_until_done(served, served.worker(Downloads(), Fragile(losses=CRASH_LIMIT - 1)))
    assert await errors_of(served) == [(None, None)]


async def test_a_document_that_keeps_crashing_is_poisoned_on_the_third_time(served: Served) -> None:
    await submitted(served, 1)
    fragile = Fragile(losses=100)
    await work_until_done(served, served.worker(Downloads(), fragile))
    assert len(fragile.tasks) == 3
    assert await errors_of(served) == [("INTERNAL_ERROR", "POISONED")]


async def test_an_error_of_ours_ends_the_document_and_not_the_worker(served: Served) -> None:
    await submitted(served, 3)
    downloads = Downloads({"https://files.test/1": ZeroDivisionError("SPECIMEN")})
    await work_until_done(served, served.worker(downloads, Readers()))
    assert sorted(await errors_of(served), key=str) == [("INTERNAL_ERROR", None), (None, None), (None, None)]
    (row,) = await served.rows("SELECT file_uuid FROM extracts WHERE error_code IS NOT NULL")
    assert "SPECIMEN" not in await served.record(row["file_uuid"])


async def test_a_silent_workers_documents_are_taken_over_and_its_late_result_is_dropped(served: Served) -> None:
    (file_uuid,) = await submitted(served, 1)
    await served.work(Downloads(), Readers()).run(JobKind.FETCH, file_uuid, 0)
    late = await served.documents.begin(JobKind.PROCESS, file_uuid)
    assert late is not None
    await served.rows(
        "UPDATE pgqueuer SET status = 'picked', queue_manager_id = gen_random_uuid(), "
        "heartbeat = now() - interval '1 hour' WHERE entrypoint = 'process'"
    )
    await work_until_done(served, served.worker(Downloads(), Readers(), lease_seconds=1))
    (row,) = await served.rows("SELECT state, attempt FROM documents")
    assert (row["state"], row["attempt"]) == ("succeeded", late.attempt + 1)
    assert not await served.documents.finish(late, result_for("late"))
    assert await errors_of(served) == [(None, None)]


async def test_a_stopping_worker_finishes_what_it_began(served: Served) -> None:
    await submitted(served, 1)
    release = asyncio.Event()

    class Slow(Readers):
        async def run(self, task: ProcessTask) -> ProcessResult:
            self.tasks.append(task)
            await release.wait()
            return result_for("late")

    slow = Slow()
    stop = asyncio.Event()
    running = asyncio.create_task(served.worker(Downloads(), slow).run(stop))

    async def begun() -> bool:
        return bool(slow.tasks)

    await until(begun)
    stop.set()
    await asyncio.sleep(0.2)
    assert not running.done()
    release.set()
    await running
    assert await served.count("extracts") == 1


async def test_work_that_outlasts_the_grace_time_is_done_by_the_next_worker(served: Served) -> None:
    await submitted(served, 3)
    stuck = Stuck()
    stop = asyncio.Event()
    running = asyncio.create_task(served.worker(Downloads(), stuck, grace=0.1).run(stop))
    await stuck.begun.wait()
    stop.set()
    await asyncio.wait_for(running, 10)
    assert await served.count("extracts") == 0
    await work_until_done(served, served.worker(Downloads(), Readers()))
    assert await errors_of(served) == [(None, None)] * 3


async def test_files_are_removed_after_processing_only_when_told_to(served: Served) -> None:
    for keeps in (True, False):
        (file_uuid,) = await submitted(served, 1)
        await served.rows("UPDATE accounts SET keeps_originals = $1", keeps)
        work = served.work(Downloads(), Readers())
        for kind in JobKind:
            assert await work.run(kind, file_uuid, 0) is None
        (row,) = await served.rows("SELECT blob_key FROM documents WHERE file_uuid = $1", file_uuid)
        assert (row["blob_key"] is not None) is keeps
        if keeps:
            assert await served.file(row["blob_key"]) == b"https://files.test/0"


async def test_a_worker_outlives_a_lost_connection(served: Served) -> None:
    stop = asyncio.Event()
    running = asyncio.create_task(served.worker(Downloads(), Readers()).run(stop))

    async def listening() -> bool:
        rows = await served.rows(
            "SELECT FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()"
        )
        return len(rows) >= 2

    await until(listening)
    await served.rows(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    await submitted(served, 5)

    async def done() -> bool:
        return await served.count("extracts") == 5

    await until(done)
    stop.set()
    await running


async def test_a_worker_takes_the_next_job_when_one_of_its_own_ends(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sheaf.jobs.worker.POLL", timedelta(minutes=5))
    await submitted(served, 30)
    await work_until_done(served, served.worker(Downloads(), Readers()))
    assert await served.count("extracts") == 30


async def test_what_others_end_makes_no_worker_look(served: Served, looks: list[object]) -> None:
    stop = asyncio.Event()
    running = asyncio.create_task(served.worker(Downloads(), Readers()).run(stop))

    async def all_have_looked() -> bool:
        return len(looks) >= 6

    try:
        await until(all_have_looked)
        looks.clear()
        for _ in range(20):
            # As the database tells of each job that leaves the queue.
            await served.rows("DELETE FROM pgqueuer")
            await asyncio.sleep(0.1)
        # Two seconds, a look a second of each of the three kinds; and there were twenty ends.
        assert len(looks) <= 12
    finally:
        stop.set()
        await running


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return a list to which each look at the queue is added."""
    asked: list[object] = []
    dequeue = SteadyQueries.dequeue

    async def counted(self: SteadyQueries, **wanted: object) -> list[Job]:
        asked.append(wanted)
        return await dequeue(self, **wanted)  # type: ignore[arg-type]

    monkeypatch.setattr(SteadyQueries, "dequeue", counted)
    return asked


async def test_a_worker_that_has_its_hands_full_leaves_the_queue_alone(served: Served, looks: list[object]) -> None:
    await submitted(served, 12)
    pool, stop = Stuck(), asyncio.Event()
    running = asyncio.create_task(served.worker(Downloads(), pool, grace=0.1).run(stop))

    async def all_wait_but_those_in_hand() -> bool:
        rows = await served.rows("SELECT FROM documents WHERE state = 'fetched'")
        return len(pool.tasks) == 4 and len(rows) == 8

    try:
        await until(all_wait_but_those_in_hand)
        looks.clear()
        await asyncio.sleep(2)
        # Once a second for each of the three kinds of job, and what was announced last.
        assert len(looks) <= 12
    finally:
        stop.set()
        await running
