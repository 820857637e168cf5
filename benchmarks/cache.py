"""What a document costs that is answered from the content cache, beside one that is read.

Run: python -m benchmarks.cache [--count 24] [--seed 1]

A real server gets a batch of specimens, and then the same files once more, several times. Told are processor seconds
of all its processes, the database's among them, which hardly depend on what else the machine does.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil
from rich.console import Console
from rich.table import Table

from demo.files import Answer, FileHost
from demo.server import Client, SheafServer
from specimens import Grade, corpus

DOCTYPES = ["PAN", "AADHAAR", "DRIVING_LICENSE", "GST_CERT"]
AGAIN = 5
PATIENCE_SECONDS = 900.0


@dataclass(frozen=True, slots=True)
class Cost:
    """What a number of documents took."""

    name: str
    documents: int
    cpu_seconds: float
    wall_seconds: float


def processes_of(server: SheafServer) -> list[psutil.Process]:
    """Return the server with all that it started, and the database."""
    own = psutil.Process(server.pid)
    number = int((server.home / "postgres" / "data" / "postmaster.pid").read_text().splitlines()[0])
    postgres = psutil.Process(number)
    return [own, *own.children(recursive=True), postgres, *postgres.children(recursive=True)]


def cpu_seconds(server: SheafServer) -> float:
    """Processor seconds so far, those of children that have ended among them."""
    return sum(sum(process.cpu_times()[:4]) for process in processes_of(server))


def cost_of(name: str, server: SheafServer, client: Client, batches: Sequence[Sequence[dict[str, str]]]) -> Cost:
    """Send the batches one after the other and wait for each."""
    token = client.token()
    cpu, wall = cpu_seconds(server), time.perf_counter()
    for files in batches:
        batch_id = client.submit(token, files)
        while client.page(token, batch_id, per_page=1)["batch_status"] != "COMPLETED":
            if time.perf_counter() - wall > PATIENCE_SECONDS:
                raise TimeoutError
            time.sleep(0.05)
    spent = cpu_seconds(server) - cpu
    return Cost(name, sum(map(len, batches)), spent, time.perf_counter() - wall)


def measure(folder: Path, asked: argparse.Namespace) -> list[Cost]:
    grades = [Grade.SCAN, Grade.PHOTO]
    specimens = list(corpus(DOCTYPES, grades, range(asked.count), asked.seed, held_apart=False))
    answers = {f"/{number}{specimen.suffix}": Answer(specimen.data) for number, specimen in enumerate(specimens)}
    settings = {"SHEAF_FETCH_ALLOW_PRIVATE": "1"}
    with FileHost(answers) as host, SheafServer(folder / "home", settings, workers=1) as server:
        client = server.create_client("Benchmark", cache_hours=1)
        files = [{"file_url": host.url(name), "document_id": name} for name in answers]
        # Reading begins when the models are loaded, which is no document's cost.
        cost_of("warm", server, client, [files[:1]])
        read = cost_of("read", server, client, [files[1:]])
        return [read, cost_of("answered from the cache", server, client, [files] * AGAIN)]


def report(costs: Sequence[Cost]) -> None:
    table = Table("", "documents", "cpu ms a document", "wall ms a document", "of a reading's cpu")
    for cost in costs:
        cpu, wall = (1000 * seconds / cost.documents for seconds in (cost.cpu_seconds, cost.wall_seconds))
        share = cost.cpu_seconds / cost.documents / (costs[0].cpu_seconds / costs[0].documents)
        table.add_row(cost.name, str(cost.documents), f"{cpu:.1f}", f"{wall:.1f}", f"{share:.2%}")
    Console(width=110).print(table)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.cache", description=__doc__)
    parser.add_argument("--count", type=int, default=24)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    # As root the embedded PostgreSQL runs as another user, who must be able to pass.
    folder.chmod(0o711)
    try:
        report(measure(folder, asked))
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
