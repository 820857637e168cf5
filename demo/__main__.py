"""The demonstration: invented documents, three calls, a table of fields. Ends by itself."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.table import Table

from demo.files import Answer, FileHost
from demo.server import SheafServer
from sheaf.client import DocumentFields, EndedDocument, Extract, FailedDocument, File, Sheaf
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
LONGEST_VALUE = 70
DOUBTFUL = 0.8

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
    console = Console(width=140 if not Console().is_terminal else None)
    console.print("Making invented documents ...")
    files = _make_files()
    with _home() as home:
        settings = {"SHEAF_FETCH_ALLOW_PRIVATE": "1"}
        answers = {f"/{name}": Answer(data) for name, data in files.items()}
        with FileHost(answers) as host, SheafServer(home, settings, os.cpu_count() or 1) as server:
            account = server.create_client("Demo Lender")
            with Sheaf(account.url, account.client_id, account.client_secret) as sheaf:
                start = time.monotonic()
                sources = [File(host.url(f"/{name}"), document_id=name) for name in files]
                batch = sheaf.submit(sources, product_type="PFL_CDL")
                console.print(f"Submitted {len(files)} files as {batch.batch_id}; reading ...")
                sheaf.wait(batch, timeout=PATIENCE_SECONDS)
                ended = list(sheaf.documents(batch))
                seconds = time.monotonic() - start
    console.print(_table(ended))
    console.print(f"{len(ended)} documents in {seconds:.0f} s, from submit to the last extract.\n")
    console.print(NEXT.format(files=FILES, name=next(iter(files))), highlight=False, soft_wrap=True)


def _make_files() -> dict[str, bytes]:
    """Write the specimens for people to look at, and return them by name."""
    shutil.rmtree(FILES, ignore_errors=True)
    FILES.mkdir(parents=True)
    files = {f"{number:02d}-{_kind(each)}{each.suffix}": each.data for number, each in enumerate(_specimens(), 1)}
    for name, data in files.items():
        (FILES / name).write_bytes(data)
    return files


def _specimens() -> Iterator[Specimen]:
    return (make(doctype, layout, grade, SEED) for doctype, layout, grade in PAPERS)


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


def _table(ended: Sequence[EndedDocument]) -> Table:
    table = Table("document", "type", "field", "value", "confidence", title="What was read")
    for document in sorted(ended, key=lambda each: each.document_id):
        name = document.document_id
        if isinstance(document, FailedDocument):
            problem = document.problem
            table.add_row(name, f"[yellow]{problem.code}", "", f"[dim]{_first_sentence(problem.message)}", "")
        else:
            shown: Sequence[Extract | DocumentFields] = (document, *document.other_documents)
            for each in shown:
                _add_fields(table, name, each)
                name = ""
        table.add_section()
    return table


def _add_fields(table: Table, name: str, document: Extract | DocumentFields) -> None:
    doctype = document.document_type
    for field, found in document.fields.items():
        table.add_row(name, doctype, field, _shown(found.value), _confidence(found.confidence_score))
        name = doctype = ""


def _first_sentence(text: str) -> str:
    return text.partition(". ")[0] + "."


def _shown(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(_without_blanks(value), ensure_ascii=False)
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"


def _without_blanks(value: object) -> object:
    if isinstance(value, Mapping):
        return {key: part for key, part in value.items() if part}
    return value


def _confidence(confidence: float | None) -> str:
    if confidence is None:
        return ""
    return f"[{'green' if confidence >= DOUBTFUL else 'yellow'}]{confidence:.2f}"


if __name__ == "__main__":
    main()
