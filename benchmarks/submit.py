"""How fast a batch is accepted, and how fast extracts answer while all cores are busy.

Run: python -m benchmarks.submit [--files 10000] [--busy CORES] [--seconds 10] [--documents 1000000]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

import httpx
from rich.console import Console
from rich.table import Table

from benchmarks.large_batch import BATCH_ID, fill, plan
from sheaf.jobs.ports import JobKind, ProcessResult
from sheaf.store.accounts import AccountStore
from sheaf.store.data_keys import DataKeys
from sheaf.store.database import migrate, open_database
from sheaf.store.documents import DocumentStore
from sheaf.store.embedded import start_embedded
from sheaf.store.root_keys import KeyFile, RootKeys

SETTINGS = {
    "SHEAF_LIMIT_SUBMITS_PER_MINUTE": "100000",
    "SHEAF_LIMIT_REQUESTS_PER_MINUTE": "1000000",
    "SHEAF_LOG_LEVEL": "WARNING",
}
FINISHED = 2_000
"""Documents that are ended before extracts are read, so that pages are full."""
NICENESS = 5
"""That of the processes which read documents (jobs/child.py)."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of one kind of request."""

    name: str
    seconds: list[float]

    def quantile(self, part: float) -> float:
        return sorted(self.seconds)[min(len(self.seconds) - 1, int(part * len(self.seconds)))]


def spin() -> None:
    """Keep a core busy, as politely as a process that reads documents."""
    os.nice(NICENESS)
    while True:
        sum(range(10_000))


@contextmanager
def busy_cores(count: int) -> Iterator[None]:
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=spin, daemon=True) for _ in range(count)]
    for process in processes:
        process.start()
    yield
    for process in processes:
        process.kill()
        process.join()


def usual_record() -> str:
    data = {f"field_{number}": {"value": "SPECIMEN", "confidence_score": 0.9} for number in range(15)}
    return json.dumps({"document_type": "PAN", **data})


async def finish_some(url: str, home: Path) -> None:
    """End the first documents, as workers would, with records of a usual size."""
    text = usual_record()
    result = ProcessResult(
        file_data=text,
        file_data_with_evidence=text,
        succeeded=True,
        document_type="PAN",
        seconds={},
        retryable=False,
    )
    async with open_database(url, 4) as database:
        keys = DataKeys(RootKeys(KeyFile(home)))
        store = DocumentStore(database, await keys.sealing(database), idempotency=timedelta(days=1))
        async with database.connection() as connection:
            rows = await connection.fetch("SELECT file_uuid FROM documents ORDER BY position LIMIT $1", FINISHED)
        for row in rows:
            fetch = await store.begin(JobKind.FETCH, row["file_uuid"])
            assert fetch is not None
            await store.fetched(fetch, "key", 0)
            lease = await store.begin(JobKind.PROCESS, row["file_uuid"])
            assert lease is not None
            await store.finish(lease, result)


async def measure(port: int, url: str, home: Path, options: argparse.Namespace) -> list[Timing]:
    async with open_database(url, 4) as database:
        credentials = await AccountStore(database).create("Benchmark")
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=60) as http:
        await until_ready(http)
        headers = {"Client-Id": credentials.client_id, "Client-Secret": credentials.client_secret}
        answer = await http.post("/v1/bulk/authtoken", headers=headers)
        http.headers["Token"] = answer.json()["access_token"]
        idle, batch_id = await submits(http, options.files, 3)
        await finish_some(url, home)
        quiet = await reads(http, batch_id, FINISHED, options.seconds)
        with busy_cores(options.busy):
            await asyncio.sleep(1)
            crowded, _ = await submits(http, options.files, 3)
            loud = await reads(http, batch_id, FINISHED, options.seconds)
        large = await reads_of_large(http, url, credentials.client_id, options)
    return [
        Timing(f"multiupload of {options.files:,} files", idle),
        Timing(f"multiupload, {options.busy} cores busy", crowded),
        Timing("extracts, a page of 50", quiet),
        Timing(f"extracts, {options.busy} cores busy", loud),
        Timing(f"extracts, any page of {options.documents:,}", large),
    ]


async def until_ready(http: httpx.AsyncClient) -> None:
    async with asyncio.timeout(30):
        while True:
            try:
                if (await http.get("/readyz")).status_code == 200:
                    return
            except httpx.TransportError:
                await asyncio.sleep(0.05)


async def submits(http: httpx.AsyncClient, files: int, times: int) -> tuple[list[float], str]:
    """Return the seconds of each request, and the first batch_id."""
    entries = [
        {"file_url": f"https://bucket.test/{number}.jpg?X-Amz-Signature={'0' * 64}", "document_id": str(number)}
        for number in range(files)
    ]
    body = json.dumps({"product_type": "PFL_CDL", "file_urls": entries})
    seconds: list[float] = []
    first = ""
    for _ in range(times):
        started = time.perf_counter()
        answer = await http.post("/v1/bulk/multiupload", content=body, headers={"Content-Type": "application/json"})
        seconds.append(time.perf_counter() - started)
        assert answer.status_code == 201, answer.text
        first = first or answer.json()[0]["batch_id"]
    return seconds, first


async def reads_of_large(http: httpx.AsyncClient, url: str, client_id: str, options: argparse.Namespace) -> list[float]:
    """Read pages all over a batch of very many documents, and print how the database finds one."""
    async with open_database(url, 2) as database, database.connection() as connection:
        await fill(connection, client_id, options.documents, usual_record())
        account_key = await connection.fetchval("SELECT account_key FROM accounts WHERE client_id = $1", client_id)
        print(await plan(connection, account_key, options.documents // 2))
    return await reads(http, BATCH_ID, options.documents, options.seconds)


async def reads(http: httpx.AsyncClient, batch_id: str, documents: int, seconds: float) -> list[float]:
    """Read pages all over the batch for some seconds, as a client that polls."""
    took: list[float] = []
    rng = Random(documents)
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        page = rng.randint(1, documents // 50)
        started = time.perf_counter()
        answer = await http.get("/v1/bulk/extracts", params={"batch_id": batch_id, "page": page})
        took.append(time.perf_counter() - started)
        assert answer.status_code == 200
        await asyncio.sleep(0.01)
    return took


def report(timings: list[Timing]) -> None:
    table = Table("request", "times", "median ms", "p99 ms", "worst ms")
    for timing in timings:
        cells = (statistics.median(timing.seconds), timing.quantile(0.99), max(timing.seconds))
        table.add_row(timing.name, str(len(timing.seconds)), *(f"{seconds * 1000:.1f}" for seconds in cells))
    Console(width=100).print(table)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--busy", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--documents", type=int, default=1_000_000, help="of the batch that is read all over")
    parser.add_argument("--port", type=int, default=18_080)
    options = parser.parse_args()
    with ExitStack() as stack:
        home = Path(tempfile.mkdtemp(dir="/tmp"))
        stack.callback(shutil.rmtree, home)
        home.chmod(0o711)
        server = start_embedded(home)
        stack.callback(server.close)
        asyncio.run(migrate(server.url))
        command = [sys.executable, "-m", "sheaf", "api", "--port", str(options.port)]
        own = {"SHEAF_HOME": str(home), "SHEAF_DATABASE_URL": server.url, **SETTINGS}
        api = stack.enter_context(subprocess.Popen(command, env={**os.environ, **own}))
        stack.callback(api.terminate)
        report(asyncio.run(measure(options.port, server.url, home, options)))


if __name__ == "__main__":
    main()
