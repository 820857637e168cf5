"""A database on another machine is away for a while; what was running goes on by itself when it is back."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import psutil
import pytest

from demo.server import SheafServer
from sheaf.store.embedded import EmbeddedPostgres, start_embedded

pytestmark = pytest.mark.timeout(600)


@pytest.fixture
def folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="sheaf-away-"))
    made.chmod(0o711)
    yield made
    shutil.rmtree(made)


def kill_with_children(process: psutil.Process) -> None:
    for each in (process, *process.children(recursive=True)):
        os.kill(each.pid, signal.SIGKILL)


def postmaster(database: EmbeddedPostgres) -> psutil.Process:
    data = Path(httpx.URL(database.url).params["host"])
    return psutil.Process(int((data / "postmaster.pid").read_text().split()[0]))


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 240
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_a_server_whose_worker_died_meanwhile_waits_for_the_database(folder: Path) -> None:
    database = start_embedded(folder / "elsewhere")
    server = SheafServer(folder / "home", {"SHEAF_DATABASE_URL": database.url}, workers=1)

    def said(event: str) -> int:
        return server.log.read_text(errors="replace").count(event)

    try:
        with server:
            wait_for(lambda: said("worker_ready") == 1)
            kill_with_children(postmaster(database))
            (worker,) = psutil.Process(server.pid).children()
            kill_with_children(worker)
            wait_for(lambda: said("sheaf: the database") >= 1)
            wait_for(lambda: said("worker_died") >= 2)
            assert httpx.get(f"{server.url}/healthz", timeout=30).status_code == 200
            assert database.revive()
            wait_for(lambda: said("worker_ready") == 2)
            wait_for(lambda: httpx.get(f"{server.url}/readyz", timeout=30).status_code == 200)
        assert said("Flush failed") <= 2
    finally:
        database.close()
