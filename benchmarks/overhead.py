"""What the service costs beside the reading: core-seconds of its processes while a batch goes through a real server.

Run: python -m benchmarks.overhead [--documents 120] [--workers 2] [--write] [--flame]

The processes of the pool read; the API answers a client that polls; the worker downloads, asks the queue and puts
away; the database keeps it all. The host of the files is this program and is not counted. Nor is what was spent
before the first batch, which warms everything up, had ended. A flame picture for the documentation (`make flame`) is
taken of all processes of Sheaf during the second batch; taking it costs time itself: figures are those of another run.
"""

from __future__ import annotations

import argparse
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

import psutil
from rich.console import Console

from benchmarks.core_seconds import of_children, own, postmaster
from benchmarks.flame_picture import flame_picture
from benchmarks.results_page import circumstances, write_section
from demo.files import Answer, FileHost
from demo.server import Client, SheafServer
from docs.facts.markdown import table
from specimens import READING_GRADES, corpus
from specimens.registry import doctypes

PICTURE = Path(__file__).parents[1] / "docs" / "explanation" / "flame.svg"
SETTINGS = {"SHEAF_FETCH_ALLOW_PRIVATE": "1"}
WANTED = 0.05
SAMPLES_A_SECOND = 50


class Part(StrEnum):
    """Whose core-seconds they are."""

    READING = "reading (processes of the pool)"
    WORKER = "worker: queue, downloads, files"
    API = "API, with a client that polls"
    DATABASE = "PostgreSQL"


class Processes:
    """Adds up the CPU times of a server's processes, of those too that have ended meanwhile."""

    def __init__(self, server_pid: int, home: Path) -> None:
        self._api = psutil.Process(server_pid)
        (self._worker,) = (each for each in self._api.children() if "worker" in each.cmdline())
        self._database = postmaster(home)

    def spent(self) -> Mapping[Part, float]:
        """Return core-seconds so far."""
        return {
            Part.READING: of_children(self._worker),
            Part.WORKER: own(self._worker),
            Part.API: own(self._api),
            Part.DATABASE: own(self._database) + of_children(self._database),
        }


def measure(server: SheafServer, documents: int, flame: Sequence[str]) -> Mapping[Part, float]:
    """Send two batches and return the core-seconds of the second; `flame` is a command that watches it."""
    client = server.create_client("Lender")
    papers = [each.data for each in corpus(list(doctypes()), READING_GRADES, range(documents), 7, held_apart=False)]
    papers = (papers * (documents // len(papers) + 1))[:documents]
    send(client, papers[: max(4, documents // 10)])
    processes = Processes(server.pid, server.home)
    with watched(flame):
        before = processes.spent()
        send(client, papers)
        after = processes.spent()
    return {part: after[part] - before[part] for part in Part}


def send(client: Client, papers: Sequence[bytes]) -> None:
    """Send a batch and wait for its end, asking as a client does."""
    answers = {f"/{number}": Answer(data) for number, data in enumerate(papers)}
    with FileHost(answers) as host:
        token = client.token()
        batch_id = client.submit(token, [{"file_url": host.url(name), "document_id": name} for name in answers])
        client.wait(token, batch_id, 600.0 + 60.0 * len(papers))


@contextmanager
def watched(command: Sequence[str]) -> Iterator[None]:
    if not command:
        yield
        return
    watching = subprocess.Popen(command)
    yield
    watching.send_signal(signal.SIGINT)
    watching.wait(120)


def report(spent: Mapping[Part, float], asked: argparse.Namespace, beside: str) -> str:
    """Return the section of the results."""
    total = sum(spent.values())
    beside_reading = total - spent[Part.READING]
    rows = ((part.value, f"{spent[part]:.2f}", f"{spent[part] / total:.1%}") for part in Part)
    command = f"python -m benchmarks.overhead --documents {asked.documents} --workers {asked.workers} --write"
    return (
        f"## What the service costs\n\nBy `{command}`; {beside}. {asked.documents} papers of all types and grades, "
        "downloaded over HTTP.\n\n"
        + table(("part", "core-seconds", "share"), rows)
        + f"\n\nBeside the reading: {beside_reading / total:.1%} of all, "
        f"{beside_reading / asked.documents * 1000:.0f} core-milliseconds a document; at most {WANTED:.0%} is wanted.\n"
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.overhead", description=__doc__)
    parser.add_argument("--documents", type=int, default=120)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--write", action="store_true", help="write the section of RESULTS.md")
    parser.add_argument("--flame", action="store_true", help=f"draw a flame picture into {PICTURE.name}")
    parser.add_argument("--py-spy", type=Path, default=Path("build/spy/bin/py-spy"), help="made by `make flame`")
    asked = parser.parse_args()
    beside = circumstances()
    folder = Path(tempfile.mkdtemp(prefix="sheaf-overhead-"))
    # As root the embedded PostgreSQL runs as another user, who must be able to pass.
    folder.chmod(0o711)
    try:
        with SheafServer(folder / "home", SETTINGS, asked.workers) as server:
            stacks = folder / "stacks.txt"
            options = ("--subprocesses", "--rate", str(SAMPLES_A_SECOND), "--format", "raw", "--output", str(stacks))
            flame = (str(asked.py_spy), "record", "--nonblocking", "--pid", str(server.pid), *options)
            spent = measure(server, asked.documents, flame if asked.flame else ())
            if asked.flame:
                PICTURE.write_text(flame_picture(stacks.read_text("utf-8").splitlines()), "utf-8")
    finally:
        shutil.rmtree(folder)
    told = report(spent, asked, beside)
    Console(width=160).print(told, markup=False, highlight=False)
    if asked.write:
        write_section("overhead", told)


if __name__ == "__main__":
    main()
