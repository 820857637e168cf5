"""What is told to Prometheus, asked over HTTP while real batches run."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from sheaf.jobs.pool import PoolLimits, WorkerPool
from sheaf.jobs.ports import JobKind, ProcessResult, ProcessTask, WorkerLostError
from sheaf.metrics.cluster import ClusterMetrics
from sheaf.metrics.declared import METRICS
from sheaf.metrics.machine import PoolCollector
from sheaf.metrics.page import serve_metrics
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.running import PoolState, QueueState
from sheaf.model.stage import Stage
from sheaf.store.database import Database
from sheaf.store.queue import enqueue
from sheaf.store.queue_state import BY_INDEX, COUNT_LIMIT, IN_HAND, UNFINISHED, WAITING, QueueStateStore
from tests.faults.readers import FaultyStart
from tests.served import Downloads, Readers, Served, files, result_for

Samples = dict[tuple[str, tuple[tuple[str, str], ...]], float]


def samples(text: str) -> Samples:
    """Return the values of an exposition by name and labels."""
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def value(found: Samples, name: str, **labels: str) -> float | None:
    return found.get((name, tuple(sorted(labels.items()))))


async def asked(served: Served) -> Samples:
    answer = await served.http.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain")
    return samples(answer.text)


async def submit(served: Served, client: dict[str, str], *document_ids: str) -> str:
    body = {"product_type": "PFL_CDL", "file_urls": files(*document_ids)}
    answer = await served.http.post("/v1/bulk/multiupload", headers=client, json=body)
    assert answer.status_code == 201
    return str(answer.json()[0]["batch_id"])


class TellingReaders(Readers):
    """Answers with confidences, or with an error for a file that says so."""

    async def run(self, task: ProcessTask) -> ProcessResult:
        if b"poor" in task.data:
            return replace(
                result_for(""),
                succeeded=False,
                document_type=None,
                error_code="INVALID_DOC",
                error_detail="ILLEGIBLE",
            )
        return replace(await super().run(task), confidences=(0.97, 0.4))


async def until_ended(served: Served, client: dict[str, str], batch_id: str) -> None:
    while True:
        answer = await served.http.get(f"/v1/bulk/batches/{batch_id}", headers=client)
        if answer.json()["finished_at"] is not None:
            return
        await asyncio.sleep(0.05)


async def test_what_waits_is_told_by_kind_of_job_without_a_token(served: Served) -> None:
    await submit(served, await served.client(), "a", "b", "c")
    found = await asked(served)
    assert value(found, "sheaf_queue_depth", kind="fetch") == 3
    assert value(found, "sheaf_queue_depth", kind="process") == 0
    assert value(found, "sheaf_queue_oldest_seconds", kind="fetch") != 0
    assert value(found, "sheaf_queue_oldest_seconds", kind="process") == 0
    assert value(found, "sheaf_batches_unfinished") == 1
    assert value(found, "sheaf_documents_unfinished") == 3
    assert value(found, "sheaf_batches_accepted_total") == 1
    assert value(found, "sheaf_documents_accepted_total") == 3
    assert value(found, "sheaf_database_up") == 1


async def test_a_request_that_is_sent_again_is_one_accepted_batch(served: Served) -> None:
    client = await served.client()
    body = {"product_type": "PFL_CDL", "file_urls": files("a")}
    for _ in range(2):
        await served.http.post("/v1/bulk/multiupload", headers={**client, "Idempotency-Key": "one"}, json=body)
    assert value(await asked(served), "sheaf_batches_accepted_total") == 1


async def test_a_worker_tells_how_documents_ended_what_they_took_and_how_sure_it_is(served: Served) -> None:
    client = await served.client()
    gone = SheafError(ErrorDetail.NOT_FOUND, Stage.FETCH)
    downloads = Downloads({"https://files.test/gone": gone})
    stop = asyncio.Event()
    running = asyncio.create_task(served.worker(downloads, TellingReaders()).run(stop))
    await until_ended(served, client, await submit(served, client, "good", "poor", "gone"))
    stop.set()
    await running
    with serve_metrics(served.worker_registry, "127.0.0.1", 0) as port:
        found = samples(httpx.get(f"http://127.0.0.1:{port}/metrics").text)
    assert value(found, "sheaf_attempts_total", kind="fetch") == 3
    assert value(found, "sheaf_attempts_total", kind="process") == 2
    assert value(found, "sheaf_documents_total", document_type="PAN") == 1
    assert value(found, "sheaf_document_errors_total", code="INVALID_DOC", detail="ILLEGIBLE") == 1
    assert value(found, "sheaf_document_errors_total", code="DOWNLOAD_FAILED", detail="NOT_FOUND") == 1
    assert value(found, "sheaf_stage_seconds_count", stage="fetch") == 3
    assert value(found, "sheaf_stage_seconds_sum", stage="read") == 1.0
    assert value(found, "sheaf_confidence_count", document_type="PAN") == 2
    assert value(found, "sheaf_confidence_bucket", document_type="PAN", le="0.4") == 1
    sizes = [len(f"https://files.test/{name}") for name in ("good", "poor")]
    assert value(found, "sheaf_downloaded_bytes_total") == sum(sizes)
    assert value(await asked(served), "sheaf_documents_unfinished") == 0


async def test_a_route_is_told_by_its_template_and_never_as_it_was_asked(served: Served) -> None:
    client = await served.client()
    batch_id = await submit(served, client, "a")
    await served.http.get(f"/v1/bulk/batches/{batch_id}", headers=client)
    await served.http.get("/v1/bulk/batches/BATCH-00000-NEVER-20250101000000", headers=client)
    await served.http.get("/SPECIMEN/path?of=SPECIMEN")
    await served.http.request("SPECIMEN", "/healthz")
    answer = await served.http.get("/metrics")
    found, route = samples(answer.text), "/v1/bulk/batches/{batch_id}"
    assert value(found, "sheaf_http_requests_total", method="GET", route=route, status="200") == 1
    assert value(found, "sheaf_http_requests_total", method="GET", route=route, status="404") == 1
    assert value(found, "sheaf_http_requests_total", method="GET", route="unmatched", status="404") == 1
    assert value(found, "sheaf_http_request_seconds_count", method="GET", route=route) == 2
    assert {dict(labels).get("method") for _, labels in found} >= {"GET", "other"}
    assert not any(told in answer.text for told in (batch_id, "SPECIMEN", "Test Lender", client["Token"]))


async def test_everything_that_is_told_is_declared_and_the_other_way_round(served: Served) -> None:
    told = {family.name for family in text_string_to_metric_families((await served.http.get("/metrics")).text)}
    served.worker_registry.register(PoolCollector(lambda: STARTED))
    with serve_metrics(served.worker_registry, "127.0.0.1", 0) as port:
        told |= {family.name for family in text_string_to_metric_families(httpx.get(f"http://127.0.0.1:{port}").text)}
    declared = {metric.name.removesuffix("_total") for metric in METRICS}
    # Since when a counter counts is told by the client library.
    ours = {name for name in told if name.startswith("sheaf_") and not name.endswith("_created")}
    assert ours == declared


STARTED = PoolState(busy=1, idle=1, starting=0, worn_out=2, lost=1, died=0)


async def test_a_database_that_is_away_hides_no_other_figure(served: Served) -> None:
    await served.http.get("/healthz")
    await served.database.pool.close()
    found = await asked(served)
    assert value(found, "sheaf_database_up") == 0
    assert value(found, "sheaf_queue_depth", kind="fetch") is None
    assert value(found, "sheaf_http_requests_total", method="GET", route="/healthz", status="200") == 1


async def test_many_who_ask_at_once_ask_the_database_once(served: Served) -> None:
    asks = 0

    async def ask() -> QueueState | None:
        nonlocal asks
        asks += 1
        return await QueueStateStore(served.database).state()

    cluster = ClusterMetrics(ask)
    await asyncio.gather(*(cluster.refresh() for _ in range(20)))
    assert asks == 1


async def test_what_a_worker_has_in_hand_is_told_with_its_silence(served: Served) -> None:
    await submit(served, await served.client(), "a", "b")
    async with served.database.connection() as connection:
        await connection.execute(
            "UPDATE pgqueuer SET status = 'picked', heartbeat = now() - interval '90 seconds' WHERE id = "
            "(SELECT min(id) FROM pgqueuer)"
        )
    found = await asked(served)
    assert value(found, "sheaf_jobs_in_hand", kind="fetch") == 1
    assert value(found, "sheaf_queue_depth", kind="fetch") == 1
    assert (value(found, "sheaf_jobs_silent_seconds", kind="fetch") or 0) >= 90
    assert value(found, "sheaf_jobs_silent_seconds", kind="process") == 0


async def test_no_figure_is_found_by_looking_through_a_table(database: Database) -> None:
    async with database.connection() as connection:
        await enqueue(connection, JobKind.FETCH, [uuid4() for _ in range(20_000)], [0] * 20_000)
        await connection.execute("ANALYZE pgqueuer, batches")
    kinds = [kind.value for kind in JobKind]
    wanted: list[tuple[str, tuple[object, ...], set[str]]] = [
        (WAITING, (kinds, COUNT_LIMIT), {"pgqueuer_ep_ea_idx"}),
        (IN_HAND, (), {"pgqueuer_picked_heartbeat_idx"}),
        (UNFINISHED, (COUNT_LIMIT,), {"batches_unfinished"}),
    ]
    for statement, arguments, indexes in wanted:
        async with database.transaction() as connection:
            await connection.execute(BY_INDEX)
            rows = await connection.fetch(f"EXPLAIN (ANALYZE, COSTS OFF) {statement}", *arguments)
        plan = "\n".join(row[0] for row in rows)
        assert "Seq Scan" not in plan, plan
        assert set(re.findall(r"Scan using (\w+)", plan)) == indexes, plan


async def test_a_pool_tells_which_processes_it_lost_and_which_it_replaced(tmp_path: Path) -> None:
    limits = PoolLimits(processes=2, document_seconds=30, documents_per_process=2, memory_megabytes=512)
    async with WorkerPool(limits, FaultyStart(tmp_path)) as pool:
        assert (pool.state.idle, pool.state.busy) == (2, 0)
        with pytest.raises(WorkerLostError):
            await pool.run(ProcessTask(file_uuid=uuid4(), data=b"killed", password=None, document_type=None))
        for _ in range(4):
            await pool.run(ProcessTask(file_uuid=uuid4(), data=b"read", password=None, document_type=None))
        state = pool.state
    assert (state.lost, state.died) == (1, 0)
    assert state.worn_out >= 1
