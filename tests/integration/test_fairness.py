"""Clients share the workers: through the real queue, one job after the other, so that the order can be counted."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from pgqueuer.adapters.drivers.asyncpg import AsyncpgPoolDriver
from pgqueuer.adapters.persistence.queries import Queries
from pgqueuer.domain.types import QueueEntrypoint, QueueManagerId
from pgqueuer.ports.repository import EntrypointExecutionParameter

from sheaf.jobs.ports import JobKind
from sheaf.jobs.work import Work
from tests.served import Downloads, Readers, Served, files

HOUR = timedelta(hours=1)


@dataclass
class Machine:
    """Does the jobs that the queue gives out, one at a time, and notes whose documents ended."""

    served: Served
    fetches: int
    """Downloads to one document read."""
    work: Work
    owner: dict[UUID, str] = field(default_factory=dict)
    sent: Counter[str] = field(default_factory=Counter)
    ended: list[str] = field(default_factory=list)

    @classmethod
    def on(cls, served: Served, fetches: int) -> Machine:
        return cls(served, fetches, served.work(Downloads(), Readers()))

    async def submit(self, name: str, token: dict[str, str], documents: int) -> None:
        for start in range(0, documents, 10_000):
            count = min(10_000, documents - start)
            body = {"product_type": "X", "file_urls": files(*map(str, range(count)))}
            answer = await self.served.http.post("/v1/bulk/multiupload", json=body, headers=token)
            assert answer.status_code == 201, answer.text
            self.owner |= {UUID(each["file_uuid"]): name for each in answer.json()}
        self.sent[name] += documents

    async def read(self, documents: int) -> Counter[str]:
        """Have so many documents end, and return how many of each client."""
        before = len(self.ended)
        while len(self.ended) < before + documents:
            await self.step()
        return Counter(self.ended[before:])

    async def read_all_of(self, name: str) -> Counter[str]:
        """Go on until all that the client has sent ended; return how many of each client ended meanwhile."""
        before = len(self.ended)
        while self.has_unfinished(name):
            await self.step()
        return Counter(self.ended[before:])

    def has_unfinished(self, name: str) -> bool:
        return self.ended.count(name) < self.sent[name]

    async def step(self) -> None:
        await self._do(JobKind.FETCH, self.fetches)
        for file_uuid in await self._do(JobKind.PROCESS, 1):
            self.ended.append(self.owner[file_uuid])

    async def _do(self, kind: JobKind, count: int) -> list[UUID]:
        queries = Queries(AsyncpgPoolDriver(self.served.database.pool))
        jobs = await queries.dequeue(
            batch_size=count,
            entrypoints={QueueEntrypoint(kind.value): EntrypointExecutionParameter(concurrency_limit=0)},
            queue_manager_id=QueueManagerId(uuid4()),
            global_concurrency_limit=None,
            heartbeat_timeout=HOUR,
        )
        done = []
        for job in jobs:
            assert job.payload is not None
            done.append(UUID(bytes=job.payload))
            assert await self.work.run(kind, done[-1], job.priority) is None
        await queries.log_jobs([(job, "successful", None) for job in jobs])
        return done


@pytest.mark.parametrize("fetches", [1, 3], ids=["downloads are slow", "reading is slow"])
async def test_a_batch_of_ten_waits_for_a_few_of_twenty_thousand_documents_only(served: Served, fetches: int) -> None:
    machine = Machine.on(served, fetches)
    await machine.submit("large", await served.client(), 20_000)
    await machine.read(50)
    await machine.submit("small", await served.client(), 10)
    assert (await machine.read_all_of("small"))["large"] <= 4


@pytest.mark.parametrize("fetches", [1, 3], ids=["downloads are slow", "reading is slow"])
async def test_two_large_clients_share_evenly_whoever_came_first(served: Served, fetches: int) -> None:
    machine = Machine.on(served, fetches)
    await machine.submit("first", await served.client(), 1_500)
    await machine.read(60)
    await machine.submit("second", await served.client(), 1_500)
    # A little of the second's is in hand at once; from then on they take turns.
    await machine.read(20)
    shares = await machine.read(100)
    assert abs(shares["first"] - shares["second"]) <= 2


@pytest.mark.parametrize(("clients", "documents", "at_least"), [(1, 10, 20), (4, 10, 6), (20, 1, 1)])
async def test_a_stream_of_small_batches_does_not_starve_a_large_one(
    served: Served, clients: int, documents: int, at_least: int
) -> None:
    machine = Machine.on(served, 4)
    await machine.submit("large", await served.client(), 500)
    small = {f"small {number}": await served.client() for number in range(clients)}
    for _ in range(120):
        for name, token in small.items():
            if not machine.has_unfinished(name):
                await machine.submit(name, token, documents)
        await machine.step()
    assert machine.ended.count("large") >= at_least
    assert machine.ended.count("large") <= 60


async def test_a_running_worker_lets_a_small_batch_through(served: Served) -> None:
    large, small = await served.client(), await served.client()
    stop = asyncio.Event()
    working = asyncio.create_task(served.worker(Downloads(), Readers()).run(stop))

    async def submitted(token: dict[str, str], count: int) -> str:
        body = {"product_type": "X", "file_urls": files(*map(str, range(count)))}
        answer = await served.http.post("/v1/bulk/multiupload", json=body, headers=token)
        batch_id: str = answer.json()[0]["batch_id"]
        return batch_id

    try:
        large_id = await submitted(large, 1_000)
        await _until(lambda: _ended(served, large_id, 50))
        small_id = await submitted(small, 10)
        await _until(lambda: _ended(served, small_id, 10))
    finally:
        stop.set()
        await working
    (between,) = await served.rows(
        "SELECT count(*) AS documents FROM extracts JOIN batches AS large USING (batch_key), batches AS small "
        "WHERE large.batch_id = $1 AND small.batch_id = $2 "
        "AND extracts.created_at BETWEEN small.created_at AND small.finished_at",
        large_id,
        small_id,
    )
    # What workers had in hand and had downloaded ahead, and a few more.
    assert between["documents"] < 100


async def test_turns_begin_anew_when_nothing_is_left_to_do(served: Served) -> None:
    token, machine = await served.client(), Machine.on(served, 4)
    for _ in range(3):
        await machine.submit("only", token, 40)
        (row,) = await served.rows("SELECT min(priority) AS lowest FROM pgqueuer")
        assert row["lowest"] >= -4 * 41
        await machine.read(40)


async def test_whose_turn_it_is_costs_the_same_however_much_waits(served: Served) -> None:
    machine = Machine.on(served, 1)
    await machine.submit("large", await served.client(), 3_000)
    await served.rows("ANALYZE documents, pgqueuer")
    async with served.database.connection() as connection:
        for state in ("processing", "downloading"):
            plan = await connection.fetch(f"EXPLAIN SELECT -min(priority) FROM documents WHERE state = '{state}'")
            assert "documents_in_hand" in str(plan)
        for kind in JobKind:
            plan = await connection.fetch(
                f"EXPLAIN SELECT -max(priority) FROM pgqueuer WHERE entrypoint = '{kind}' AND status = 'queued'"
            )
            assert "pgqueuer_ep_prio_id_idx" in str(plan)


async def _ended(served: Served, batch_id: str, documents: int) -> bool:
    (row,) = await served.rows("SELECT succeeded FROM batches WHERE batch_id = $1", batch_id)
    return bool(row["succeeded"] >= documents)


async def _until(condition: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(60):
        while not await condition():
            await asyncio.sleep(0.02)
