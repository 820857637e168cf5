"""What a collector of traces is sent by requests and workers in process, over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage
from sheaf.settings.telemetry import TraceSettings
from sheaf.store.database import Database
from sheaf.wiring.tracing import open_traces
from tests.collector import Collector, Received
from tests.served import Downloads, Readers, Served, files, serve

SECRET_URL = "https://files.test/pan.jpg?X-Amz-Signature=SPECIMEN"
CLIENTS = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


@asynccontextmanager
async def traced(database: Database, collector: Collector, documents: int = 100) -> AsyncIterator[Served]:
    """Serve with traces; all that was made is with the collector when this ends."""
    settings = TraceSettings(endpoint=collector.root, documents_per_batch=documents)
    async with open_traces(settings, "test") as traces, serve(database, traces=traces) as served:
        yield served


async def run_batch(served: Served, entries: list[dict[str, str]], downloads: Downloads, **headers: str) -> str:
    """Submit and work off a batch; return its batch_id."""
    client = await served.client()
    body = {"product_type": "PFL_CDL", "file_urls": entries}
    answer = await served.http.post("/v1/bulk/multiupload", headers={**client, **headers}, json=body)
    batch_id = str(answer.json()[0]["batch_id"])
    stop = asyncio.Event()
    running = asyncio.create_task(served.worker(downloads, Readers()).run(stop))
    while await served.rows("SELECT FROM batches WHERE batch_id = $1 AND finished_at IS NULL", batch_id):
        await asyncio.sleep(0.05)
    stop.set()
    await running
    return batch_id


def named(spans: list[Received], name: str) -> list[Received]:
    return [span for span in spans if span.name == name]


async def test_a_document_is_followed_from_the_request_through_download_and_stages(database: Database) -> None:
    with Collector() as collector:
        async with traced(database, collector) as served:
            entry = {"file_url": SECRET_URL, "document_id": "SPECIMEN-1"}
            batch_id = await run_batch(served, [entry], Downloads(), traceparent=CLIENTS)
    spans = collector.spans
    (request,) = named(spans, "POST /v1/bulk/multiupload")
    (fetch,), (process,), (read,) = (named(spans, name) for name in ("fetch", "process", "read"))
    assert request.trace_id == CLIENTS.split("-")[1]
    assert request.parent_id == CLIENTS.split("-")[2]
    assert {span.trace_id for span in (fetch, process, read)} == {request.trace_id}
    assert (fetch.parent_id, process.parent_id, read.parent_id) == (request.span_id, request.span_id, process.span_id)
    assert request.attributes["http.response.status_code"] == 201
    assert fetch.attributes["sheaf.batch_id"] == process.attributes["sheaf.batch_id"] == batch_id
    assert process.attributes["sheaf.document_type"] == "PAN"
    # The reader says 0.5 s, whatever it took.
    assert read.end - read.start == 500_000_000
    # A download's span ends when its job does, after the next job was put in the queue, and may be done by then.
    assert fetch.start <= process.start


async def test_no_span_tells_a_url_a_value_or_an_exceptions_words(database: Database) -> None:
    broken = RuntimeError("SPECIMEN was read")
    gone = SheafError(ErrorDetail.NOT_FOUND, Stage.FETCH)
    downloads = Downloads({"https://files.test/broken": broken, "https://files.test/gone": gone})
    with Collector() as collector:
        async with traced(database, collector) as served:
            entries = [*files("broken", "gone"), {"file_url": SECRET_URL, "document_id": "SPECIMEN-1"}]
            await run_batch(served, entries, downloads)
            await served.http.get("/v1/bulk/extracts?batch_id=SPECIMEN")
    assert not any(b"SPECIMEN" in body or b"files.test" in body for body in collector.bodies)
    assert all(span.events == 0 for span in collector.spans)
    failed = {span.attributes.get("sheaf.error_code") for span in named(collector.spans, "fetch") if span.is_error}
    assert failed == {"INTERNAL_ERROR", "DOWNLOAD_FAILED"}


async def test_of_a_large_batch_only_the_first_documents_are_followed(database: Database) -> None:
    with Collector() as collector:
        async with traced(database, collector, documents=2) as served:
            await run_batch(served, files(*"abcde"), Downloads())
    assert len(named(collector.spans, "fetch")) == len(named(collector.spans, "process")) == 2


async def test_an_api_without_a_collector_passes_on_the_trace_of_its_client_only(served: Served) -> None:
    await run_batch(served, files("a"), Downloads(), traceparent=CLIENTS)
    await run_batch(served, files("a"), Downloads())
    kept = await served.rows("SELECT traceparent FROM batches ORDER BY batch_key")
    assert [row["traceparent"] for row in kept] == [CLIENTS, None]


def test_the_collector_is_named_by_our_variable_or_opentelemetrys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENDPOINT", "http://other.test")
    assert TraceSettings().endpoint is None
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://theirs.test:4318")
    assert TraceSettings().endpoint == "http://theirs.test:4318"
    monkeypatch.setenv("SHEAF_TRACES_ENDPOINT", "http://ours.test:4318")
    assert TraceSettings().endpoint == "http://ours.test:4318"


@pytest.mark.parametrize("header", ["SPECIMEN", "00-0-0-00", "00-" + "f" * 4_000])
async def test_a_traceparent_that_is_none_begins_a_trace_of_its_own(database: Database, header: str) -> None:
    with Collector() as collector:
        async with traced(database, collector) as served:
            answer = await served.http.get("/v1/bulk/document-types", headers={"traceparent": header})
    assert answer.status_code == 401
    (span,) = collector.spans
    assert (span.name, span.parent_id) == ("GET /v1/bulk/document-types", "")


async def test_probes_make_no_spans(database: Database) -> None:
    with Collector() as collector:
        async with traced(database, collector) as served:
            for path in ("/healthz", "/readyz", "/metrics"):
                await served.http.get(path)
    assert collector.spans == []


async def test_a_collector_that_is_away_costs_no_document(database: Database) -> None:
    with Collector() as collector:
        url = collector.root
    settings = TraceSettings(endpoint=url)
    async with open_traces(settings, "test") as traces, serve(database, traces=traces) as served:
        await run_batch(served, files("a"), Downloads())
        assert await served.count("extracts") == 1
