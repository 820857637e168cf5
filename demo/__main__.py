"""The demonstration: invented documents, a table of their fields, and the dashboard to see them on.

In a terminal the server stays until Ctrl-C; elsewhere the demonstration ends by itself. Only its files are left.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path

from rich.console import Console

from demo.files import Answer, FileHost
from demo.server import Client, SheafServer
from demo.table import table_of
from sheaf.client import File, Sheaf
from specimens import Grade, Specimen, make
from specimens.registry import OTHERS

FILES = Path("build/demo")
PAPERS = (
    ("PAN", "labelled", Grade.CLEAN),
    ("PAN", "unlabelled", Grade.SCAN),
    ("PAN", "laminated", Grade.PHOTO),
    ("PAN", "two_sides", Grade.XEROX),
    ("PAN", "labelled_entity", Grade.HARD),
    ("AADHAAR", "front", Grade.CLEAN),
    ("AADHAAR", "letter", Grade.TEXT_LAYER),
    ("AADHAAR", "both_stacked", Grade.SCAN),
    ("AADHAAR", "plastic_both", Grade.PHOTO),
    ("AADHAAR", "masked_front", Grade.XEROX),
    ("GST_CERT", "new", Grade.TEXT_LAYER),
    ("GST_CERT", "old", Grade.SCAN),
    ("GST_CERT", "amended", Grade.PHOTO),
    ("GST_CERT", "composition", Grade.XEROX),
    ("INVOICE", "tally_e_invoice", Grade.TEXT_LAYER),
    ("INVOICE", "phone_a5", Grade.CLEAN),
    ("INVOICE", "two_wheeler", Grade.SCAN),
    ("INVOICE", "thermal", Grade.PHOTO),
    ("INVOICE", "airy", Grade.XEROX),
    ("BANK_STATEMENT", "numbered", Grade.TEXT_LAYER),
    ("SALARY_SLIP", "ruled", Grade.SCAN),
    ("ELECTRICITY_BILL", "delhi", Grade.PHOTO),
    ("UDYAM_CERT", "grid", Grade.CLEAN),
    ("CANCELLED_CHEQUE", "standard", Grade.SCAN),
    (OTHERS, "pan_letter", Grade.SCAN),
    (OTHERS, "water_bill", Grade.PHOTO),
    (OTHERS, "newspaper", Grade.CLEAN),
)
"""What is shown: each type in several looks and grades, and papers that are of no known type."""

SEED = 4
PATIENCE_SECONDS = 600
LOOK_UP_SECONDS = 0.5
INTERRUPTED = 130
"""What a shell gives a command that Ctrl-C ended."""

LOOK = """\
[bold]Now look at it:[/bold] open {url}/ and sign in with

  Client-Id:     {client_id}
  Client-Secret: {client_secret}

Every value stands beside its place on the page; files dropped on "Submit" are read, such as those in {files}/.
docs/tutorial/first-look.md goes on from here. Ctrl-C ends the server, and with it goes all that it has read."""

NEXT = """\
[bold]Try it yourself[/bold] (SHEAF_FETCH_ALLOW_PRIVATE lets it fetch from this machine; leave it out on a real server):

  SHEAF_FETCH_ALLOW_PRIVATE=1 .venv/bin/sheaf serve &
  .venv/bin/python -m http.server 8900 --bind 127.0.0.1 --directory {files} &
  .venv/bin/sheaf client create --name me

  curl -X POST http://127.0.0.1:8080/v1/bulk/authtoken -H 'Client-Id: <id>' -H 'Client-Secret: <secret>'
  curl -X POST http://127.0.0.1:8080/v1/bulk/multiupload -H 'Token: <token>' -H 'Content-Type: application/json' \\
    -d '{{"product_type": "PFL_CDL",
         "file_urls": [{{"file_url": "http://127.0.0.1:8900/{name}", "document_id": "1"}}]}}'
  curl 'http://127.0.0.1:8080/v1/bulk/extracts?batch_id=<batch_id>&page=1&per_page=50' -H 'Token: <token>'

The same from the command line, which needs no URLs; and http://127.0.0.1:8080/ has pages for people:

  .venv/bin/sheaf login http://127.0.0.1:8080
  .venv/bin/sheaf submit {files} --product-type PFL_CDL --export batch.xlsx

Without a server: .venv/bin/sheaf extract {files}"""


def main() -> None:
    # A closed terminal would end the server before we can; we end it ourselves, once we stay.
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        demonstrate(PAPERS)
    except KeyboardInterrupt:
        raise SystemExit(INTERRUPTED) from None


def demonstrate(papers: Sequence[tuple[str, str, Grade]]) -> None:
    """Have the papers read and print what was found; stay while somebody sits at the terminal."""
    is_watched = sys.stdout.isatty()
    console = Console(width=None if is_watched else 140)
    console.print("Making invented documents ...")
    files = _make_files(papers)
    with _home() as home:
        settings = {"SHEAF_FETCH_ALLOW_PRIVATE": "1"}
        with SheafServer(home, settings, os.cpu_count() or 1) as server:
            account = server.create_client("Demo Lender")
            _read(account, files, console)
            if is_watched:
                console.print(LOOK.format(files=FILES, **asdict(account)), highlight=False, soft_wrap=True)
                _stay()
                return
    console.print(NEXT.format(files=FILES, name=next(iter(files))), highlight=False, soft_wrap=True)


def _read(account: Client, files: Mapping[str, bytes], console: Console) -> None:
    answers = {f"/{name}": Answer(data) for name, data in files.items()}
    with FileHost(answers) as host, Sheaf(account.url, account.client_id, account.client_secret) as sheaf:
        start = time.monotonic()
        sources = [File(host.url(f"/{name}"), document_id=name) for name in files]
        batch = sheaf.submit(sources, product_type="PFL_CDL")
        console.print(f"Submitted {len(files)} files as {batch.batch_id}; reading ...")
        sheaf.wait(batch, timeout=PATIENCE_SECONDS)
        ended = list(sheaf.documents(batch))
        seconds = time.monotonic() - start
    console.print(table_of(ended))
    console.print(f"{len(ended)} documents in {seconds:.0f} s, from submit to the last extract.\n")


def _stay() -> None:
    # A shell that starts a command in the background has it ignore Ctrl-C, and Python leaves that so.
    for number in (signal.SIGHUP, signal.SIGINT):
        signal.signal(number, signal.default_int_handler)
    with suppress(KeyboardInterrupt):
        # Not `signal.pause`, which goes on where the signal comes to another thread than the one that waits.
        while True:
            time.sleep(LOOK_UP_SECONDS)


def _make_files(papers: Sequence[tuple[str, str, Grade]]) -> dict[str, bytes]:
    """Write the specimens for people to look at, and return them by name."""
    shutil.rmtree(FILES, ignore_errors=True)
    FILES.mkdir(parents=True)
    specimens = (make(doctype, layout, grade, SEED) for doctype, layout, grade in papers)
    files = {f"{number:02d}-{_kind(each)}{each.suffix}": each.data for number, each in enumerate(specimens, 1)}
    for name, data in files.items():
        (FILES / name).write_bytes(data)
    return files


def _kind(specimen: Specimen) -> str:
    return f"{(specimen.doctype or 'other').lower()}-{specimen.grade}"


@contextmanager
def _home() -> Iterator[Path]:
    """A folder for the server's state that goes away with the demonstration."""
    folder = Path(tempfile.mkdtemp(prefix="sheaf-demo-"))
    # As root the embedded PostgreSQL runs as another user, who must be able to pass.
    folder.chmod(0o711)
    try:
        yield folder / "home"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
