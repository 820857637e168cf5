"""The commands of the tutorial and the how-to pages, run as they stand there.

A block ```sh is run, one ```bash is shown only, and SHOWN says why. The blocks of a page run one after the other in one
shell; the one behind `<!-- goes on -->` goes on beside the others. Ports and folders are the test's own.
"""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from openpyxl import load_workbook

from demo.server import SheafServer
from docs.generate import DOCS
from sheaf.client import Sheaf
from specimens import Grade, make
from tests.buckets import bucket
from tests.end_to_end.conftest import SETTINGS
from tests.end_to_end.test_calibrate import write_papers

_BLOCK = re.compile(r"^(?P<goes_on><!-- goes on -->\n+)?```sh\n(?P<commands>.*?)^```$", re.MULTILINE | re.DOTALL)
_SHOWN = re.compile(r"^```(?:bash|shell|console)\n(?P<first>.*)$", re.MULTILINE)
FOLDERS = ("tutorial", "how-to", "explanation")
PATIENCE_SECONDS = 400
WORKER_METRICS = "127.0.0.1:9464"
PAPER = make("PAN", "labelled", Grade.TEXT_LAYER, 7).data
CARD = make("AADHAAR", "front", Grade.TEXT_LAYER, 7).data

SHOWN: Mapping[tuple[str, str], str] = {
    ("tutorial/first-batch.md", "make setup"): "installs packages from a registry",
    ("tutorial/first-look.md", "make demo"): "`tests/browser/test_newcomer.py` runs it",
    ("how-to/deploy.md", "make setup"): "installs packages from a registry",
    ("how-to/deploy.md", ".venv/bin/sheaf serve"): "starts the server that the tutorial starts: one start is enough",
    ("how-to/deploy-on-many-machines.md", "export SHEAF_DATABASE_URL="): "needs machines; `make hosts` makes some",
    ("how-to/deploy-with-containers.md", "docker build"): "needs a container runtime",
    ("how-to/deploy-with-containers.md", "cat > deploy/.env"): "needs a container runtime",
    ("how-to/add-a-document-type.md", ".venv/bin/python -m tests.samples"): "writes into the clone",
    ("how-to/add-a-document-type.md", ".venv/bin/python -m docs.generate"): "writes into the clone, and runs all tests",
    ("how-to/review.md", ".venv/bin/sheaf calibrate"): "needs some two hundred values that people have looked at",
    ("how-to/tune.md", ".venv/bin/python -m benchmarks.read"): "measures for minutes, and installs other readers",
}
"""The blocks that are shown only, by page and by what they begin with, and why."""

TESTED_APART = frozenset(
    {
        "tutorial/first-batch.md",
        "how-to/back-up-and-restore.md",
        "how-to/export.md",
        "how-to/use-the-python-client.md",
        "how-to/verify-webhooks.md",
    }
)
"""Pages with a test of their own, here or in `test_client_docs.py`."""

SAID: Mapping[str, str] = {
    "explanation/security.md": r"account_created(.|\n)*batch_submitted",
    "how-to/add-a-document-type.md": r": 5 extracts, 1 errors(.|\n)*SHOP_ACT_LICENSE",
    "how-to/cache.md": r"Branch onboarding .* 72 h ",
    "how-to/calibrate.md": r"coverage at 99 %",
    "how-to/deploy.md": r"Client-Id: +client_",
    "how-to/keep-and-erase.md": r"Client-Secret: ",
    "how-to/mask-aadhaar.md": r"1 documents in [^\n]*: 1 extracts, 0 errors",
    "how-to/migrate-from-the-vendor.md": r'^{"data":\[.*"batch_status":',
    "how-to/read-from-a-bucket.md": r'^s3://loan-files/lender-a/\n\[{"batch_id":.*"document_id":"1.pdf".*\]\n?BATCH-\d+',
    "how-to/review.md": r"0 documents",
    "how-to/rotate-keys.md": r"newest +wraps \d+\n(.|\n)* data keys are wrapped by the new root key",
    "how-to/tune-precision.md": r"look at values below 0\.9\d+: about \d+% of them",
    "how-to/tune.md": r"1 documents in [^\n]*: 1 extracts, 0 errors",
    "how-to/upload.md": r'"name":"pan.jpg".*"name":"kyc/aadhaar.pdf"',
    "how-to/watch.md": r"sheaf_queue_depth(.|\n)*sheaf_stage_seconds(.|\n)*(idle|busy)(.|\n)*\"document_ended\"",
}
"""What the commands of a page say, of the pages that are run with the same server."""

pytestmark = pytest.mark.timeout(600)


def blocks(page: str) -> list[re.Match[str]]:
    return list(_BLOCK.finditer((DOCS / page).read_text(encoding="utf-8")))


def script(page: str, ports: Mapping[str, str]) -> str:
    """Return the commands of a page as one script that ends at the first that fails, and ends what goes on."""
    lines = ["set -eu -o pipefail", "trap 'kill $(jobs -p) 2>/dev/null || true' EXIT"]
    for block in blocks(page):
        commands = block["commands"].rstrip()
        lines.append(f"{commands} &" if block["goes_on"] else commands)
    text = "\n".join(lines) + "\n"
    for written, own in ports.items():
        text = text.replace(written, own)
    return text


def run(page: str, folder: Path, environment: Mapping[str, str], ports: Mapping[str, str] | None = None) -> str:
    """Run a page's commands in `folder` and return what they say."""
    venv = folder / ".venv"
    venv.symlink_to(sys.prefix)
    own = {name: value for name, value in os.environ.items() if not name.startswith(("SHEAF_", "XDG_"))}
    process = subprocess.Popen(
        ["bash", "-c", script(page, ports or {})],
        cwd=folder,
        # As in the pages: what is run from the clone finds the clone's modules. Tables have room.
        env={
            **own,
            "COLUMNS": "200",
            "XDG_CONFIG_HOME": str(folder / "config"),
            "PATH": os.pathsep.join((f"{sys.prefix}/bin", os.environ["PATH"])),
            "PYTHONPATH": os.pathsep.join((str(DOCS.parent / "src"), str(DOCS.parent))),
            **environment,
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        said, _ = process.communicate(timeout=PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        said, _ = process.communicate()
        pytest.fail(f"{page} did not end:\n{said[-4000:]}")
    assert process.returncode == 0, said[-4000:]
    return said


def free_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return str(free.getsockname()[1])


@pytest.fixture(scope="module")
def worker_metrics() -> str:
    return free_port()


@pytest.fixture(scope="module")
def settings(worker_metrics: str) -> Iterator[Mapping[str, str]]:
    """Those of a server that tells all its metrics and may read a bucket with a paper in it."""
    with bucket({"lender-a/2025-11-21/1.pdf": PAPER}) as variables:
        yield {**SETTINGS, **variables, "SHEAF_METRICS_WORKER_PORT": worker_metrics}


@pytest.fixture(scope="module")
def asked(server: SheafServer, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """What pages ask for that begin with a server that runs: where it is, an account, a token and a batch."""
    client = server.create_client("Test Lender")
    paper = tmp_path_factory.mktemp("paper") / "pan.pdf"
    paper.write_bytes(PAPER)
    with Sheaf(client.url, client.client_id, client.client_secret) as sheaf:
        batch = sheaf.submit(paper, product_type="PFL_CDL")
        sheaf.wait(batch, timeout=PATIENCE_SECONDS)
    return {
        "SHEAF": server.url,
        "SHEAF_HOME": str(server.home),
        "LOG": str(server.log),
        "CLIENT_ID": client.client_id,
        "CLIENT_SECRET": client.client_secret,
        "TOKEN": client.token(),
        "BATCH": batch.batch_id,
        "FILE_UUID": batch.documents[0].file_uuid,
        "SHEAF_URL": client.url,
        "SHEAF_CLIENT_ID": client.client_id,
        "SHEAF_CLIENT_SECRET": client.client_secret,
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the papers that pages speak of."""
    for name in ("scans", "my-folder"):
        (tmp_path / name).mkdir()
    (tmp_path / "scans" / "front.pdf").write_bytes(CARD)
    (tmp_path / "my-folder" / "pan.pdf").write_bytes(PAPER)
    (tmp_path / "pan.jpg").write_bytes(PAPER)
    with zipfile.ZipFile(tmp_path / "kyc.zip", "w") as archive:
        archive.writestr("kyc/aadhaar.pdf", CARD)
    return tmp_path


def test_what_is_shown_only_is_on_the_short_list_of_what_cannot_run_here() -> None:
    found = [
        (f"{name}/{page.name}", shown["first"])
        for name in FOLDERS
        for page in (DOCS / name).glob("*.md")
        for shown in _SHOWN.finditer(page.read_text(encoding="utf-8"))
    ]
    listed = [[key for key in SHOWN if key[0] == page and first.startswith(key[1])] for page, first in found]
    assert [block for block, keys in zip(found, listed, strict=True) if not keys] == [], "run it: ```sh"
    assert {key for keys in listed for key in keys} == SHOWN.keys()


def test_every_page_with_commands_has_them_run() -> None:
    pages = {f"{name}/{page.name}" for name in FOLDERS for page in (DOCS / name).glob("*.md")}
    assert {page for page in pages if blocks(page)} == TESTED_APART | SAID.keys()


@pytest.mark.parametrize("page", SAID)
def test_the_commands_of_a_page_do_what_it_says(
    asked: Mapping[str, str], worker_metrics: str, folder: Path, page: str
) -> None:
    if page == "how-to/calibrate.md":
        write_papers(folder, 60)
    said = run(page, folder, asked, {WORKER_METRICS: f"127.0.0.1:{worker_metrics}"})
    assert re.search(SAID[page], said), said[-4000:]
    assert not re.search(r'^{"error_code"', said, re.MULTILINE), said[-4000:]


def test_the_tutorial_leads_from_a_clone_to_fields(home: Path, tmp_path: Path) -> None:
    port, files = free_port(), free_port()
    ports = {"127.0.0.1:8080": f"127.0.0.1:{port}", " 9000 ": f" {files} ", "127.0.0.1:9000": f"127.0.0.1:{files}"}
    said = run("tutorial/first-batch.md", tmp_path, {"SHEAF_HOME": str(home), "SHEAF_API_PORT": port}, ports)
    assert (tmp_path / "results.jsonl").read_text().count("\n") == 7
    assert '"batch_status":"COMPLETED"' in said
    assert '"error_detail":"NOT_FOUND"' in said
    assert '"evidence":' in said
    assert load_workbook(tmp_path / "batch.xlsx").sheetnames


def test_a_batch_is_taken_home_as_a_workbook(asked: Mapping[str, str], tmp_path: Path) -> None:
    run("how-to/export.md", tmp_path, asked)
    assert "PAN" in load_workbook(tmp_path / "batch.xlsx").sheetnames


def test_webhooks_are_made_tried_replayed_and_rotated(asked: Mapping[str, str], tmp_path: Path) -> None:
    said = run("how-to/verify-webhooks.md", tmp_path, asked)
    assert said.count('"type":"webhook.test"') >= 2
    assert said.count('"secret":"whsec_') == 2
    assert "error_code" not in said


def test_what_was_backed_up_is_restored(home: Path, tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    vault.mkdir()
    with SheafServer(home, workers=1) as server:
        server.create_client("Test Lender")
    environment = {"SHEAF_HOME": str(home), "BACKUP": str(home.parent / "copies"), "VAULT": str(vault)}
    assert "Test Lender" in run("how-to/back-up-and-restore.md", tmp_path, environment)
