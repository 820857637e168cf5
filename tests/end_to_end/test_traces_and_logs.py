"""A started server with a collector and a port for its worker's metrics: what processes tell across their borders."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import httpx

from demo.files import Answer, FileHost
from demo.server import SheafServer
from specimens import Grade
from tests.collector import Collector
from tests.end_to_end.papers import papers


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    return port


def test_a_batch_is_followed_through_all_processes_and_counted_once(home: Path) -> None:
    (card,) = papers(1, Grade.CLEAN, 5)
    with Collector() as collector, FileHost({"/pan.jpg": Answer(card.data), "/none": Answer(b"SPECIMEN")}) as host:
        port = free_port()
        settings = {
            "SHEAF_FETCH_ALLOW_PRIVATE": "1",
            "SHEAF_METRICS_WORKER_PORT": str(port),
            "SHEAF_TRACES_ENDPOINT": collector.root,
        }
        with SheafServer(home, settings) as server:
            client = server.create_client("Test Lender")
            token = client.token()
            entries = [{"file_url": host.url(path), "document_id": path} for path in ("/pan.jpg", "/none")]
            batch_id = client.submit(token, entries)
            client.wait(token, batch_id, 200)
            told = {
                "api": httpx.get(f"{server.url}/metrics").text,
                "worker": httpx.get(f"http://127.0.0.1:{port}").text,
            }
    assert 'sheaf_documents_total{document_type="PAN"} 1.0' in told["worker"]
    assert 'sheaf_document_errors_total{code="INVALID_DOC",detail="UNSUPPORTED_FORMAT"} 1.0' in told["worker"]
    assert 'sheaf_stage_seconds_count{stage="read"} 1.0' in told["worker"]
    assert 'sheaf_pool_processes{state="idle"} 2.0' in told["worker"]
    assert "sheaf_documents_total" not in told["api"]
    assert 'sheaf_queue_depth{kind="fetch"} 0.0' in told["api"]

    spans = {(span.service, span.name): span for span in collector.spans}
    request, process = spans["sheaf-api", "POST /v1/bulk/multiupload"], spans["sheaf-worker", "process"]
    read = spans["sheaf-worker", "read"]
    assert request.trace_id == process.trace_id == read.trace_id
    assert read.parent_id in {span.span_id for span in collector.spans if span.name == "process"}
    assert request.end < read.end

    lines = [json.loads(line) for line in server.log.read_text().splitlines() if line.startswith("{")]
    ends = [line for line in lines if line["event"] == "document_ended"]
    assert len(ends) == 2
    assert all(line["batch_id"] == batch_id and line["trace_id"] == request.trace_id for line in ends)
    assert all("batch_id" in line for line in lines if "file_uuid" in line)


def test_a_port_that_is_taken_is_said_in_one_line(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        server = SheafServer(home, {"SHEAF_METRICS_WORKER_PORT": str(taken.getsockname()[1])})
        server.start()
        assert server.wait() == 3
    last = server.log.read_text().splitlines()
    assert any(line.startswith("sheaf: ") and "in use" in line for line in last)
