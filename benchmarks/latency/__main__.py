"""How long clients wait for a batch to be accepted and for what they ask of a very large one.

Run: python -m benchmarks.latency [--files 10000] [--documents 1000000] [--seconds 5] [--busy CORES] [--write]

A real `sheaf api` on an embedded database, asked over HTTP; the rows of the large batch are made by SQL.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import psutil
from rich.console import Console

from benchmarks.core_seconds import of_children, own, postmaster
from benchmarks.latency.asking import Asking, Timing, signed_in
from benchmarks.latency.busy import busy_cores
from benchmarks.latency.rows import fill, plans, usual_record
from benchmarks.results_page import circumstances, write_section
from docs.facts.markdown import table
from sheaf.store.accounts import AccountStore
from sheaf.store.database import migrate, open_database
from sheaf.store.embedded import start_embedded

SETTINGS = {
    "SHEAF_LIMIT_SUBMITS_PER_MINUTE": "100000",
    "SHEAF_LIMIT_REQUESTS_PER_MINUTE": "1000000",
    "SHEAF_LOG_LEVEL": "WARNING",
}
SUBMITS = 5


async def measure(
    url: str, database_url: str, spent: Callable[[], float], asked: argparse.Namespace
) -> tuple[list[Timing], Mapping[str, str]]:
    async with open_database(database_url, 4) as database:
        credentials = await AccountStore(database).create("Benchmark")
        async with signed_in(url, credentials.client_id, credentials.client_secret) as http:
            asking = Asking(http, spent, asked.seconds)
            submit, running = await asking.submits(asked.files, SUBMITS)
            async with database.connection() as connection:
                await fill(connection, credentials.client_id, asked.documents, usual_record())
            quiet = await asking.reads(asked.documents, running)
            with busy_cores(asked.busy):
                loud = await asking.any_page(asked.documents, f"extracts, any page, while {asked.busy} cores read")
        return [submit, *quiet, loud], await plans(database, credentials.client_id, asked.documents // 2)


def report(timings: Sequence[Timing], found: Mapping[str, str], asked: argparse.Namespace, beside: str) -> str:
    """Return the section of the results."""
    rows = (
        (
            each.name,
            str(len(each.seconds)),
            *(f"{each.milliseconds(part):.1f}" for part in (0.5, 0.99)),
            f"{each.core_seconds * 1000:.1f}",
            "" if each.wanted is None else f"{each.wanted:.0f}",
        )
        for each in timings
    )
    shown = "\n\n".join(f"{name}:\n\n```text\n{plan}\n```" for name, plan in found.items())
    command = f"python -m benchmarks.latency --files {asked.files} --documents {asked.documents} --write"
    return (
        f"## Latency\n\nBy `{command}`; {beside}. A batch of {asked.documents:,} documents, made by SQL, and "
        f"{SUBMITS * asked.files:,} jobs that wait. Times are those of a client over HTTP "
        "on the same machine; core ms are what API and database spent on a request, whatever else ran beside them.\n\n"
        + table(("request", "times", "median ms", "p99 ms", "core ms", "wanted ms"), rows)
        + f"\n\nHow the database finds it, in the middle of the large batch:\n\n{shown}\n"
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.latency", description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--documents", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=float, default=5.0, help="for each kind of request")
    parser.add_argument("--busy", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--port", type=int, default=18_080)
    parser.add_argument("--write", action="store_true", help="write the section of RESULTS.md")
    asked = parser.parse_args()
    beside = circumstances()
    with ExitStack() as stack:
        home = Path(tempfile.mkdtemp(prefix="sheaf-latency-"))
        stack.callback(shutil.rmtree, home)
        # As root the embedded PostgreSQL runs as another user, who must be able to pass.
        home.chmod(0o711)
        server = start_embedded(home)
        stack.callback(server.close)
        asyncio.run(migrate(server.url))
        command = [sys.executable, "-m", "sheaf", "api", "--port", str(asked.port)]
        settings = {"SHEAF_HOME": str(home), "SHEAF_DATABASE_URL": server.url, **SETTINGS}
        api = stack.enter_context(subprocess.Popen(command, env={**os.environ, **settings}))
        stack.callback(api.terminate)
        processes = psutil.Process(api.pid), postmaster(home)
        spent = lambda: sum(own(each) + of_children(each) for each in processes)  # noqa: E731
        timings, found = asyncio.run(measure(f"http://127.0.0.1:{asked.port}", server.url, spent, asked))
    told = report(timings, found, asked, beside)
    Console(width=160).print(told, markup=False, highlight=False)
    if asked.write:
        write_section("latency", told)


if __name__ == "__main__":
    main()
