"""A worker in a process of its own, which tests freeze, or start with a clock that is wrong.

python -m tests.faults.other_worker DATABASE_URL FOLDER SECONDS LEASE: files are in FOLDER/blobs, the log is FOLDER/log;
a document takes so many SECONDS to be read, and a worker that is silent for LEASE seconds counts as dead.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import structlog

from sheaf.jobs.ports import ProcessResult, ProcessTask
from sheaf.store.blobs import local_blobs
from sheaf.store.database import open_database
from tests.served import NAMES, Downloads, Readers, result_for, serve


class Slow(Readers):
    """Takes its time, and says in its result which process read."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._seconds = seconds

    async def run(self, task: ProcessTask) -> ProcessResult:
        await asyncio.sleep(self._seconds)
        return result_for(f"read by {os.getpid()}")


@contextmanager
def other_worker(
    arguments: tuple[str, Path, float, float], environment: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """Run this module and kill it in the end."""
    command = [sys.executable, "-m", "tests.faults.other_worker", *map(str, arguments)]
    process = subprocess.Popen(command, env={**os.environ, **(environment or {})})
    try:
        yield process
    finally:
        process.kill()
        process.wait()


async def run(database_url: str, folder: Path, seconds: float, lease: float) -> None:
    async with open_database(database_url, 10) as database, serve(database) as served:
        worker = replace(served, blobs=local_blobs(folder / "blobs", NAMES)).worker(
            Downloads(), Slow(seconds), lease_seconds=lease
        )
        structlog.get_logger().info("started")
        await worker.run(asyncio.Event())


if __name__ == "__main__":
    url, place, wait, silence = sys.argv[1:]
    log = (Path(place) / "log").open("a", buffering=1)
    structlog.configure(
        processors=[structlog.processors.TimeStamper(), structlog.processors.JSONRenderer()],
        logger_factory=structlog.WriteLoggerFactory(file=log),
    )
    asyncio.run(run(url, Path(place), float(wait), float(silence)))
