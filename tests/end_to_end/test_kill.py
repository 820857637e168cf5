"""The server is killed and stopped in the middle of batches, and nothing that it accepted is lost or served twice."""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import pytest

from demo.files import Answer, FileHost
from demo.server import Client, SheafServer
from specimens import Grade
from tests.end_to_end.papers import papers

SETTINGS = {"SHEAF_FETCH_ALLOW_PRIVATE": "1", "SHEAF_WORKER_LEASE_SECONDS": "3"}
PER_PAGE = 10
PAPERS = 16

pytestmark = pytest.mark.timeout(900)
"""Aadhaar papers among them are made anew without their numbers, which takes a slow machine its time."""


def answers() -> dict[str, Answer]:
    """Documents that are quick to read, so that there are many in the test's time."""
    return {f"/{number}": Answer(each.data) for number, each in enumerate(papers(PAPERS, Grade.TEXT_LAYER, 21))}


def submit(client: Client, token: str, host: FileHost, count: int) -> str:
    files = [{"file_url": host.url(f"/{number % PAPERS}"), "document_id": str(number)} for number in range(count)]
    return client.submit(token, files)


def wait_for(client: Client, token: str, batch_id: str, count: int) -> None:
    deadline = time.monotonic() + 300
    while client.page(token, batch_id, per_page=1)["total_items"] < count:
        assert time.monotonic() < deadline
        time.sleep(0.1)


def full_pages(client: Client, token: str, batch_id: str) -> list[list[dict[str, Any]]]:
    """Return the pages that can get no further record, without the links in them, which are signed at every asking."""
    total = client.page(token, batch_id, per_page=PER_PAGE)["total_items"]
    pages = [client.page(token, batch_id, number + 1, PER_PAGE)["data"] for number in range(total // PER_PAGE)]
    for record in (record for page in pages for record in page):
        record["file_data"].get("aadhaar_number", {}).pop("redact_url", None)
    return pages


def kill(server: SheafServer, *, with_database: bool) -> list[psutil.Process]:
    """Kill the server, or at the same time all that it has started; return what was started."""
    started: list[psutil.Process] = psutil.Process(server.pid).children(recursive=True)
    if with_database:
        number = int((server.home / "postgres" / "data" / "postmaster.pid").read_text().splitlines()[0])
        postgres = psutil.Process(number)
        for process in (*started, postgres, *postgres.children(recursive=True)):
            # Those of the database end by themselves as soon as the first of them is gone.
            with suppress(ProcessLookupError):
                os.kill(process.pid, signal.SIGKILL)
    server.kill()
    return started


def assert_gone(processes: list[psutil.Process]) -> None:
    """Wait until none of `processes` runs; one that only waits for its parent to take note is gone."""
    deadline = time.monotonic() + 10
    while any(is_alive(process) for process in processes):
        assert time.monotonic() < deadline
        time.sleep(0.1)


def is_alive(process: psutil.Process) -> bool:
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def test_a_batch_outlives_two_kills_with_every_document_once_and_stable_pages(home: Path) -> None:
    with FileHost(answers()) as host:
        first = SheafServer(home, SETTINGS)
        first.start()
        client = first.create_client("Test Lender")
        token = client.token()
        batch_id = submit(client, token, host, 200)
        wait_for(client, token, batch_id, 30)
        pages = full_pages(client, token, batch_id)
        kill(first, with_database=True)

        second = SheafServer(home, SETTINGS)
        second.start()
        client = Client(second.url, client.client_id, client.client_secret)
        assert full_pages(client, token, batch_id)[: len(pages)] == pages
        wait_for(client, token, batch_id, 90)
        pages = full_pages(client, token, batch_id)
        assert_gone(kill(second, with_database=False))

        with SheafServer(home, SETTINGS) as third:
            client = Client(third.url, client.client_id, client.client_secret)
            records = client.wait(token, batch_id, 400)
            assert full_pages(client, token, batch_id)[: len(pages)] == pages
    assert len(pages) >= 9
    assert sorted(int(record["document_id"]) for record in records) == list(range(200))
    assert all(record["file_data"]["document_type"] for record in records)
    assert len({record["file_uuid"] for record in records}) == 200


def test_equal_files_answered_from_the_cache_outlive_a_kill_with_every_document_once(home: Path) -> None:
    with FileHost(answers()) as host:
        first = SheafServer(home, SETTINGS)
        first.start()
        client = first.create_client("Test Lender", cache_hours=1)
        token = client.token()
        batch_id = submit(client, token, host, 160)
        wait_for(client, token, batch_id, 60)
        pages = full_pages(client, token, batch_id)
        kill(first, with_database=True)

        with SheafServer(home, SETTINGS) as second:
            client = Client(second.url, client.client_id, client.client_secret)
            records = client.wait(token, batch_id, 300)
            assert full_pages(client, token, batch_id)[: len(pages)] == pages
    assert sorted(int(record["document_id"]) for record in records) == list(range(160))
    assert len({record["file_uuid"] for record in records}) == 160
    for paper in range(PAPERS):
        equal = [record["file_data"] for record in records if int(record["document_id"]) % PAPERS == paper]
        for file_data in equal:
            file_data.get("aadhaar_number", {}).pop("redact_url", None)
        assert all(file_data["document_type"] and file_data == equal[0] for file_data in equal)


def test_a_server_told_to_stop_finishes_what_it_began_and_goes_on_later(home: Path) -> None:
    with FileHost(answers()) as host:
        first = SheafServer(home, SETTINGS)
        first.start()
        client = first.create_client("Test Lender")
        token = client.token()
        batch_id = submit(client, token, host, 60)
        wait_for(client, token, batch_id, 10)
        started = psutil.Process(first.pid).children(recursive=True)
        assert first.stop() == 0
        assert_gone(started)
        with SheafServer(home, SETTINGS) as second:
            client = Client(second.url, client.client_id, client.client_secret)
            records = client.wait(token, batch_id, 300)
    assert sorted(int(record["document_id"]) for record in records) == list(range(60))
    assert all(record["file_data"]["document_type"] for record in records)
