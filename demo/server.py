"""A `sheaf serve` of its own on this machine, started, asked and stopped like any other."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

from sheaf.model.redaction import AadhaarMode

READY_SECONDS = 240.0
"""A machine with other work takes minutes to load what takes seconds."""
STOP_SECONDS = 90.0
"""More than a server takes that hangs: by then it has said where, and is gone."""
FAILED = 1
"""The exit code of a server that failed, or hung as it ended."""


class DidNotStartError(Exception):
    """The server ended, or was not ready in time; the message holds the end of its log."""


class DidNotStopError(Exception):
    """The server failed, or hung as it ended; the message holds the end of its log."""


class SheafServer:
    """A server with its state in `home`; entering it waits until it is ready, leaving it stops it gracefully.

    Leaving it raises DidNotStopError.
    """

    def __init__(self, home: Path, settings: Mapping[str, str] | None = None, workers: int = 2) -> None:
        self.home = home
        self.log = home.parent / f"{home.name}.log"
        self.port = _free_port()
        self._workers = workers
        # Whatever the shell is set up for, this server is its own.
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("SHEAF_")}
        self._environment = {**inherited, "SHEAF_HOME": str(home), **(settings or {})}
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Start the process and wait until it is ready. Raises DidNotStartError."""
        arguments = ("serve", "--port", str(self.port), "--workers", str(self._workers))
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(_command(*arguments), env=self._environment, stdout=log, stderr=log)
        deadline = time.monotonic() + READY_SECONDS
        try:
            while not self._is_ready():
                if self._process.poll() is not None or time.monotonic() > deadline:
                    self.kill()
                    raise DidNotStartError(self._end_of_log())
                time.sleep(0.1)
        except KeyboardInterrupt:
            # Nobody has entered yet, so that nobody would leave.
            self.stop()
            raise

    def stop(self) -> int:
        """Ask the process to end and return its exit code."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(STOP_SECONDS)

    def wait(self) -> int:
        """Wait until the process ends by itself and return its exit code."""
        assert self._process is not None
        return self._process.wait(STOP_SECONDS)

    def kill(self) -> None:
        """Kill the process without a word to it or its children."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def create_client(self, name: str, aadhaar_mode: AadhaarMode = AadhaarMode.FULL, cache_hours: int = 0) -> Client:
        """Make an account with the command line, as an operator would."""
        options = ("--aadhaar", aadhaar_mode.value, "--cache-hours", str(cache_hours))
        command = _command("client", "create", "--name", name, *options, "--json")
        said = subprocess.run(command, env=self._environment, check=True, capture_output=True).stdout
        credentials = json.loads(said)
        return Client(self.url, credentials["client_id"], credentials["client_secret"])

    def allow_prefix(self, client: Client, prefix: str) -> None:
        """Let an account read a folder of a bucket, as an operator would."""
        command = _command("client", "prefixes", client.client_id, "--input-prefix", prefix)
        subprocess.run(command, env=self._environment, check=True, capture_output=True)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.stop() == FAILED:
            raise DidNotStopError(self._end_of_log())

    def _end_of_log(self) -> str:
        return self.log.read_text(errors="replace")[-4000:]

    def _is_ready(self) -> bool:
        try:
            return httpx.get(f"{self.url}/readyz", timeout=2).status_code == 200
        except httpx.TransportError:
            return False


@dataclass(frozen=True, slots=True)
class Client:
    """Makes the guide's three calls as they are, for tests and measurements of the server.

    `sheaf.client` would ask again where the server refuses or is away, and put in order what they are there to see.
    """

    url: str
    client_id: str
    client_secret: str

    def token(self) -> str:
        headers = {"Client-Id": self.client_id, "Client-Secret": self.client_secret}
        answer = httpx.post(f"{self.url}/v1/bulk/authtoken", headers=headers)
        answer.raise_for_status()
        return str(answer.json()["access_token"])

    def submit(self, token: str, files: Sequence[Mapping[str, str]]) -> str:
        """Submit `files` (file_url, document_id, ...) and return the batch_id."""
        body = {"product_type": "PFL_CDL", "file_urls": files}
        answer = httpx.post(f"{self.url}/v1/bulk/multiupload", headers={"Token": token}, json=body, timeout=30)
        answer.raise_for_status()
        return str(answer.json()[0]["batch_id"])

    def page(self, token: str, batch_id: str, page: int = 1, per_page: int = 50) -> dict[str, Any]:
        """Return a page of extracts as it is served."""
        query: dict[str, str | int] = {"batch_id": batch_id, "page": page, "per_page": per_page}
        answer = httpx.get(f"{self.url}/v1/bulk/extracts", headers={"Token": token}, params=query, timeout=30)
        answer.raise_for_status()
        served: dict[str, Any] = answer.json()
        return served

    def wait(self, token: str, batch_id: str, seconds: float, pause: float = 0.3) -> list[dict[str, Any]]:
        """Return all records of a batch once it is complete, asking after each `pause`. Raises TimeoutError."""
        deadline = time.monotonic() + seconds
        while self.page(token, batch_id, per_page=1)["batch_status"] != "COMPLETED":
            if time.monotonic() > deadline:
                raise TimeoutError
            time.sleep(pause)
        return self.records(token, batch_id)

    def records(self, token: str, batch_id: str) -> list[dict[str, Any]]:
        """Return all records of a batch that have ended by now."""
        found: list[dict[str, Any]] = []
        number = 1
        while True:
            page = self.page(token, batch_id, number)
            found += page["data"]
            if not page["has_next"]:
                return found
            number += 1


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "sheaf", *arguments]


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    return port
