"""Sends Aadhaar specimens of all forms to a real server in `masked` mode and looks for their numbers everywhere.

python -m benchmarks.masking --count 500 [--seed 1] [--grade photo] [--keep FOLDER]

Every file carries its number in metadata, thumbnail, comment or attachment too. Looked through are: the records with
evidence, every redacted file (read again by another way than the server's own proof; text layer, metadata, attachments,
codes), a dump of the database, the database's own files, the kept files and the log. With `--aadhaar full` the numbers
are there: so one sees that they would be found.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path
from typing import Any

import cv2
import httpx
from rich.console import Console
from rich.table import Table

from benchmarks.unmasked import Audit, numbers_in
from demo.files import Answer, FileHost
from demo.server import Client, SheafServer
from sheaf.model.redaction import AadhaarMode
from sheaf.store.embedded import start_embedded
from sheaf.store.server_user import binaries_for, server_user
from specimens import Grade, Specimen, corpus
from specimens.unseen import with_unseen

BATCH = 20


@dataclass
class Tally:
    """What was counted; `found` says in which place how many numbers were found."""

    ends: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    shown: int = 0
    """Redacted files in which the last four digits can be read."""
    examples: list[str] = field(default_factory=list)

    def note(self, place: str, numbers: set[str], name: str) -> None:
        self.found[place] += len(numbers)
        if numbers:
            self.examples.append(f"{place}: {name}")


def number_of(specimen: Specimen) -> str:
    """The twelve digits on the specimen; empty where none are printed."""
    number = specimen.truth.get("aadhaar_number")
    return number.replace(" ", "") if isinstance(number, str) and "X" not in number else ""


def named(specimen: Specimen) -> str:
    return f"{specimen.layout}-{specimen.grade.value}"


def batches(asked: argparse.Namespace) -> Iterator[list[Specimen]]:
    made: list[Specimen] = []
    for specimen in corpus(["AADHAAR"], asked.grade, range(asked.count), asked.seed, held_apart=False):
        made.append(specimen)
        if len(made) == BATCH:
            yield made
            made = []
    if made:
        yield made


def sent(specimen: Specimen) -> Answer:
    number = number_of(specimen)
    return Answer(with_unseen(specimen.data, specimen.suffix, number) if number else specimen.data)


def records_of(client: Client, specimens: Sequence[Specimen]) -> list[dict[str, Any]]:
    """Submit the specimens and return their records with evidence, in their order."""
    names = [f"/{number}{specimen.suffix}" for number, specimen in enumerate(specimens)]
    with FileHost(dict(zip(names, map(sent, specimens), strict=True))) as host:
        token = client.token()
        files = [{"file_url": host.url(name), "document_id": name} for name in names]
        batch_id = client.submit(token, files)
        client.wait(token, batch_id, 120.0 * len(specimens))
    query = {"batch_id": batch_id, "include": "evidence"}
    answer = httpx.get(f"{client.url}/v1/bulk/extracts", headers={"Token": token}, params=query, timeout=60)
    found = {record["document_id"]: record["file_data"] for record in answer.json()["data"]}
    return [found[name] for name in names]


def look_through(specimen: Specimen, record: dict[str, Any], audit: Audit, tally: Tally) -> None:
    """Look for the specimen's number in its record and in its redacted file."""
    number = {number_of(specimen)} - {""}
    tally.note("record", numbers_in(json.dumps(record, ensure_ascii=False), number), named(specimen))
    documents = [record, *record.get("other_documents", [])]
    told: dict[str, Any] = next((one["aadhaar_number"] for one in documents if "aadhaar_number" in one), {})
    url = told.get("redact_url")
    if url is None:
        tally.ends[told.get("redact_error") or record["document_type"] or record.get("error_code", "?")] += 1
        return
    data = httpx.get(url, timeout=60).raise_for_status().content
    tally.ends["redacted"] += 1
    seen = audit.look(data, number)
    for place, numbers in seen.found.items():
        tally.note(place, numbers, named(specimen))
    tally.shown += any(each[-4:] in seen.text for each in number)


def dump_of(home: Path) -> bytes:
    """Return what pg_dump writes of the server's database."""
    server, user = start_embedded(home), server_user()
    try:
        command = [str(binaries_for(user) / "pg_dump"), "--dbname", server.url]
        return subprocess.run(command, check=True, capture_output=True, **user.as_arguments()).stdout
    finally:
        server.close()


def files_under(folder: Path) -> Iterator[bytes]:
    for path in folder.rglob("*"):
        if path.is_file() and "models" not in path.parts:
            yield path.read_bytes()


def report(tally: Tally, asked: argparse.Namespace) -> None:
    console = Console(width=110)
    console.print(f"{tally.ends.total()} specimens, seed {asked.seed}: {dict(tally.ends)}")
    table = Table("looked through", "unmasked numbers found")
    for place, count in tally.found.items():
        table.add_row(place, str(count))
    console.print(table)
    console.print(f"the last four digits can be read in {tally.shown} of {tally.ends['redacted']} redacted files")
    for example in tally.examples:
        console.print(example, highlight=False)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.masking", description=__doc__)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--grade", nargs="+", type=Grade, default=list(Grade), choices=list(Grade))
    parser.add_argument("--aadhaar", type=AadhaarMode, default=AadhaarMode.MASKED, choices=list(AadhaarMode))
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=600.0, help="send no more after so long, and look through all")
    asked = parser.parse_args()
    cv2.setNumThreads(1)
    folder = Path(tempfile.mkdtemp(prefix="sheaf-masking-"))
    # As root the embedded PostgreSQL runs as another user, who must be able to pass.
    folder.chmod(0o711)
    until = time.monotonic() + 60 * asked.minutes
    home, tally, audit, numbers = folder / "home", Tally(), Audit(), set[str]()
    try:
        with SheafServer(home, {"SHEAF_FETCH_ALLOW_PRIVATE": "1"}, asked.workers) as server:
            client = server.create_client("Lender", asked.aadhaar)
            for some in takewhile(lambda _: time.monotonic() < until, batches(asked)):
                for specimen, record in zip(some, records_of(client, some), strict=True):
                    look_through(specimen, record, audit, tally)
                    numbers |= {number_of(specimen)} - {""}
                print(dict(tally.ends), dict(tally.found), flush=True)
        tally.note("log", numbers_in(server.log.read_bytes().decode("latin-1"), numbers), "log")
        tally.note("database dump", numbers_in(dump_of(home).decode("latin-1"), numbers), "dump")
        for data in files_under(folder):
            tally.note("database files, journal, blobs", numbers_in(data.decode("latin-1"), numbers), "files")
        report(tally, asked)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
