"""Reads very many pages with a real server and watches the memory of its processes.

python -m benchmarks.soak [--pages 20000] [--workers 2] [--documents-per-process 1000000] [--write]

Offline `--pages 100000` takes a night. By default no process is replaced, so that what grows is seen; give
`--documents-per-process 500` to see it with the recycling that is on by default. The papers are a few hundred invented
ones of all types and grades, text layers of long statements among them, sent over and over in another order.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Self

import psutil
import pypdfium2 as pdfium
from rich.console import Console
from rich.table import Table

from benchmarks.soak_picture import Sample, flatness, memory_picture
from demo.files import Answer, FileHost
from demo.server import Client, SheafServer
from specimens import READING_GRADES, corpus
from specimens.bank_statement import draw_long
from specimens.registry import doctypes

PICTURE = Path(__file__).parents[1] / "docs" / "explanation" / "soak.svg"
PAPERS = 240
LONG_STATEMENTS = (40, 90)
"""Pages of the long statements among the papers."""
LONG_SHARE = 12
"""One in so many papers sent is a long statement."""
BATCH = 60
INTERVAL_SECONDS = 5.0
SETTINGS = {"SHEAF_FETCH_ALLOW_PRIVATE": "1", "SHEAF_STORAGE_RETENTION_DAYS": "1"}


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that is sent, and how many pages it has."""

    data: bytes
    pages: int


class Watch:
    """Notes the resident memory of a server's processes every few seconds; use it as a context manager."""

    def __init__(self, pid: int) -> None:
        self.samples: list[Sample] = []
        self.pages = 0
        self._server = psutil.Process(pid)
        self._names: dict[int, str] = {pid: "server"}
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._follow, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join()

    def _follow(self) -> None:
        start = time.monotonic()
        while not self._ended.wait(INTERVAL_SECONDS):
            for process in (self._server, *self._server.children(recursive=True)):
                try:
                    name, resident = self._name(process), process.memory_info().rss / 2**20
                except psutil.NoSuchProcess:
                    continue
                if name:
                    self.samples.append(Sample(name, (time.monotonic() - start) / 60, self.pages, resident))

    def _name(self, process: psutil.Process) -> str:
        """Name a process; the database and Python's own trackers have no name."""
        if process.pid not in self._names:
            command = " ".join(process.cmdline())
            count = sum(name.startswith("worker") for name in self._names.values())
            name = f"worker {count + 1}" if "spawn_main" in command else ""
            self._names[process.pid] = "who keeps the workers" if "sheaf worker" in command else name
        return self._names[process.pid]


def papers(seed: int) -> tuple[list[Paper], list[Paper]]:
    """Return papers of all types and grades, and long statements."""
    made = corpus(list(doctypes()), READING_GRADES, range(PAPERS), seed, held_apart=False)
    short = [Paper(each.data, pages_of(each.data)) for each in made]
    long = [draw_long(Random(seed), pages).surface.finish() for pages in LONG_STATEMENTS]
    return short, [Paper(data, pages_of(data)) for data in long]


def pages_of(data: bytes) -> int:
    if not data.startswith(b"%PDF"):
        return 1
    document = pdfium.PdfDocument(data)
    try:
        return len(document)
    finally:
        document.close()


def batches(seed: int, pages: int) -> Iterator[list[Paper]]:
    """Yield batches until so many pages are sent."""
    short, long = papers(seed)
    rng, sent = Random(seed), 0
    while sent < pages:
        some = [rng.choice(long if rng.randrange(LONG_SHARE) == 0 else short) for _ in range(BATCH)]
        sent += sum(paper.pages for paper in some)
        yield some


def send(client: Client, some: Sequence[Paper]) -> Counter[str]:
    """Send a batch, wait for its end and count how its papers ended."""
    answers = {f"/{number}": Answer(paper.data) for number, paper in enumerate(some)}
    with FileHost(answers) as host:
        token = client.token()
        batch_id = client.submit(token, [{"file_url": host.url(name), "document_id": name} for name in answers])
        records = client.wait(token, batch_id, 60.0 * len(some))
    return Counter(record["file_data"].get("error_code", "read") for record in records)


def report(watch: Watch, pages: int, ends: Mapping[str, int]) -> None:
    minutes = max(sample.minutes for sample in watch.samples)
    console = Console(width=110)
    console.print(f"{pages} pages in {minutes:.0f} minutes, {pages / minutes / 60:.1f} a second; {dict(ends)}")
    table = Table("process", "after warm-up, MB", "at the end, MB", "change", "most, MB")
    for name, change in flatness(watch.samples).items():
        table.add_row(name, f"{change.before:.0f}", f"{change.after:.0f}", f"{change.share:+.1%}", f"{change.most:.0f}")
    console.print(table)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--pages", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--documents-per-process", type=int, default=1_000_000)
    parser.add_argument("--write", action="store_true", help=f"draw the picture into {PICTURE.name}")
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="sheaf-soak-"))
    # As root the embedded PostgreSQL runs as another user, who must be able to pass.
    folder.chmod(0o711)
    settings = {**SETTINGS, "SHEAF_WORKER_DOCUMENTS_PER_PROCESS": str(asked.documents_per_process)}
    ends: Counter[str] = Counter()
    try:
        with SheafServer(folder / "home", settings, asked.workers) as server, Watch(server.pid) as watch:
            client = server.create_client("Lender")
            for some in batches(asked.seed, asked.pages):
                ends += send(client, some)
                watch.pages += sum(paper.pages for paper in some)
        report(watch, watch.pages, ends)
        if asked.write:
            PICTURE.write_text(memory_picture(watch.samples), "utf-8")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
