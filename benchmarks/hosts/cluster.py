"""Sheaf on several machines: a database and a bucket on one, APIs and workers on others."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx
import obstore
from cryptography.fernet import Fernet
from obstore.store import S3Store

from benchmarks.hosts.network import Host
from benchmarks.hosts.postgres import PostgresServer
from demo.server import Client, DidNotStartError

LEASE_SECONDS = 3
DRAIN_SECONDS = 2.0
BUCKET = "sheaf"
S3_PORT = 5000
API_PORT = 8080
READY_SECONDS = 900.0
"""A machine with much other work takes minutes to load what takes seconds."""
SOON = {
    "SHEAF_WORKER_LEASE_SECONDS": str(LEASE_SECONDS),
    "SHEAF_WORKER_SWEEP_SECONDS": "2",
    "SHEAF_WORKER_STRAY_SECONDS": "5",
    "SHEAF_DRAIN_SECONDS": str(DRAIN_SECONDS),
}
"""Settings with which failures are found and mended in seconds, at a cost that no operator would pay all day."""
_SETTINGS = {
    "SHEAF_FETCH_ALLOW_PRIVATE": "1",
    "SHEAF_API_TOKEN_LIFETIME_SECONDS": "86400",
    "AWS_ACCESS_KEY_ID": "SPECIMEN",
    "AWS_SECRET_ACCESS_KEY": "SPECIMEN",
    "AWS_REGION": "us-east-1",
}


class Cluster:
    """The machines, with all they have in `folder`; use it as a context manager, which starts the data's machine."""

    def __init__(self, folder: Path, settings: Mapping[str, str] | None = None) -> None:
        """Have the machines' Sheaf set as it comes, but for `settings`."""
        self._folder = folder
        self._settings = settings or {}
        self._stack = ExitStack()
        self.data = Host("data", 10)
        self.endpoint = f"http://{self.data.address}:{S3_PORT}"
        self.database = PostgresServer(folder / "postgres", self.data.address, inside=self.data.inside)
        self.apis: list[Host] = []
        self.workers: list[Host] = []

    def __enter__(self) -> Self:
        self._stack.enter_context(self.database)
        s3 = [sys.executable, "-m", "moto.server", "--host", self.data.address, "--port", str(S3_PORT)]
        self.data.start(s3, dict(os.environ), self._folder / "s3.log")
        self._stack.callback(self.data.stop)
        _until(self._has_bucket, "no bucket")
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("SHEAF_", "AWS_"))}
        self._environment = {
            **inherited,
            **_SETTINGS,
            **self._settings,
            "SHEAF_HOME": str(self._folder / "home"),
            "SHEAF_DATABASE_URL": self.database.url,
            "SHEAF_SECRET_KEY": Fernet.generate_key().decode(),
            "SHEAF_BLOB_URL": f"s3://{BUCKET}/files",
            "SHEAF_BLOB_ENDPOINT": self.endpoint,
        }
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for host in (*self.workers, *self.apis):
            host.stop()
        self._stack.close()

    def add_api(self) -> Host:
        host = Host(f"api-{len(self.apis) + 1}", 20 + len(self.apis))
        self.apis.append(host)
        self.start_api(host)
        return host

    def start_api(self, host: Host) -> None:
        """Start an API on its machine and wait until it is ready."""
        command = ("api", "--host", host.address, "--port", str(API_PORT))
        host.start(_sheaf(*command), self._environment, self._log(host))
        _until(lambda: is_ready(host), "the API did not start", self._log(host))

    def add_worker(self, core: int | None = None) -> Host:
        """Add a machine with a worker that reads one document at a time, on one core if it is said which."""
        host = Host(f"worker-{len(self.workers) + 1}", 30 + len(self.workers), core)
        self.workers.append(host)
        self.start_worker(host)
        return host

    def start_worker(self, host: Host) -> None:
        """Start a worker on its machine and wait until it takes jobs."""
        before = self.said(host, "worker_ready")
        host.start(_sheaf("worker", "--workers", "1"), self._environment, self._log(host))
        _until(lambda: self.said(host, "worker_ready") > before, "the worker did not start", self._log(host))

    def restart(self, host: Host) -> None:
        """Ask the Sheaf on `host` to end, wait until it has, and start it again."""
        host.stop()
        (self.start_api if host in self.apis else self.start_worker)(host)

    def create_client(self, name: str) -> Client:
        command = _sheaf("client", "create", "--name", name, "--json")
        said = subprocess.run(command, env=self._environment, check=True, capture_output=True).stdout
        credentials = json.loads(said)
        return Client(url_of(self.apis[0]), credentials["client_id"], credentials["client_secret"])

    def said(self, host: Host, event: str) -> int:
        """Return how often the Sheaf on `host` logged `event`."""
        log = self._log(host)
        return len(re.findall(f'"{event}"', log.read_text(errors="replace"))) if log.exists() else 0

    def keys(self) -> set[str]:
        """Return the keys of all files in the bucket."""
        store = S3Store.from_url(
            self._environment["SHEAF_BLOB_URL"],
            endpoint=self.endpoint,
            access_key_id="SPECIMEN",
            secret_access_key="SPECIMEN",
            region="us-east-1",
            client_options={"allow_http": True},
        )
        return {each["path"] for page in obstore.list(store) for each in page}

    def _log(self, host: Host) -> Path:
        return self._folder / f"{host.name}.log"

    def _has_bucket(self) -> bool:
        try:
            return httpx.put(f"{self.endpoint}/{BUCKET}", timeout=5).is_success
        except httpx.TransportError:
            return False


def url_of(api: Host) -> str:
    return f"http://{api.address}:{API_PORT}"


def is_ready(api: Host) -> bool:
    """Tell whether the API there says that it is to be asked."""
    try:
        return httpx.get(f"{url_of(api)}/readyz", timeout=5).status_code == 200
    except httpx.TransportError:
        return False


def _sheaf(*arguments: str) -> Sequence[str]:
    return [sys.executable, "-m", "sheaf", *arguments]


def _until(condition: Callable[[], bool], otherwise: str, log: Path | None = None) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            raise DidNotStartError(f"{otherwise}\n{log.read_text(errors='replace')[-2000:] if log else ''}")
        time.sleep(0.05)
