"""An API and two workers on one embedded database, each started again when it dies."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import unquote

import httpx
import psutil

from demo.server import Client, DidNotStartError, SheafServer
from sheaf.store.embedded import EmbeddedPostgres, start_embedded

LEASE_SECONDS = 3
SETTINGS: Mapping[str, str] = {
    "SHEAF_FETCH_ALLOW_PRIVATE": "1",
    "SHEAF_FETCH_FIRST_RETRY_SECONDS": "0.5",
    "SHEAF_WORKER_LEASE_SECONDS": str(LEASE_SECONDS),
    "SHEAF_WORKER_SWEEP_SECONDS": "2",
    "SHEAF_WORKER_STRAY_SECONDS": "5",
    "SHEAF_API_TOKEN_LIFETIME_SECONDS": "86400",
}
RESTART_SECONDS = 0.5
READY_SECONDS = 300.0
STOP_SECONDS = 60.0


class Part:
    """A process that is started again, a moment after it has died."""

    def __init__(self, arguments: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
        self.log = log
        self._command = [sys.executable, "-m", "sheaf", *arguments]
        self._environment = environment
        self._process = self._start()

    @property
    def process(self) -> psutil.Process | None:
        """The process, when it runs."""
        if self._process.poll() is not None:
            return None
        try:
            return psutil.Process(self._process.pid)
        except psutil.NoSuchProcess:
            return None

    def keep(self) -> None:
        if self._process.poll() is not None:
            time.sleep(RESTART_SECONDS)
            self._process = self._start()

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()

    def _start(self) -> subprocess.Popen[bytes]:
        with self.log.open("ab") as log:
            return subprocess.Popen(self._command, env=self._environment, stdout=log, stderr=log)


class Cluster:
    """The running parts under `home`; use it as a context manager."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._address = SheafServer(home, SETTINGS)
        self._ended = threading.Event()
        self._supervisor = threading.Thread(target=self._supervise, daemon=True)

    def __enter__(self) -> Self:
        self.database: EmbeddedPostgres = start_embedded(self.home)
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("SHEAF_")}
        environment = {**inherited, "SHEAF_HOME": str(self.home), **SETTINGS}
        self.client: Client = self._address.create_client("Chaos Lender")
        port = ("--port", str(self._address.port))
        self.api = Part(("api", *port), environment, self.home.parent / "api.log")
        self.workers = [
            Part(("worker", "--workers", "1"), environment, self.home.parent / f"worker-{number}.log")
            for number in range(2)
        ]
        self._supervisor.start()
        try:
            self._wait_until_ready()
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def _stop(self) -> None:
        self._ended.set()
        self._supervisor.join()
        for part in (*self.workers, self.api):
            part.stop()
        self.database.close()

    @property
    def postmaster(self) -> psutil.Process | None:
        """The database's first process, when it runs."""
        data = Path(unquote(self.database.url.partition("host=")[2]))
        try:
            process = psutil.Process(int((data / "postmaster.pid").read_text().split()[0]))
            return process if Path(process.cwd()) == data else None
        except (FileNotFoundError, IndexError, psutil.Error):
            return None

    def late_results(self) -> int:
        """Return how often a worker found that its document had been given to another one, and wrote nothing."""
        return sum(part.log.read_text(errors="replace").count('"lease_lost"') for part in self.workers)

    def _supervise(self) -> None:
        while not self._ended.wait(0.1):
            for part in (self.api, *self.workers):
                part.keep()

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + READY_SECONDS
        while not (self._api_is_ready() and all("worker_ready" in part.log.read_text() for part in self.workers)):
            if time.monotonic() > deadline:
                raise DidNotStartError(self.api.log.read_text(errors="replace")[-2000:])
            time.sleep(0.1)

    def _api_is_ready(self) -> bool:
        try:
            return httpx.get(f"{self.client.url}/readyz", timeout=5).status_code == 200
        except httpx.TransportError:
            return False
