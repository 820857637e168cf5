"""The commands of the tutorial and the how-to pages, run as they stand there.

A block ```sh is run, one ```bash is shown only. The blocks of a page run one after the other in one shell; the one
behind `<!-- goes on -->` goes on beside the others. Ports and the server's folder are the test's own.
"""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from demo.server import SheafServer
from docs.generate import DOCS

_BLOCK = re.compile(r"^(?P<goes_on><!-- goes on -->\n+)?```sh\n(?P<commands>.*?)^```$", re.MULTILINE | re.DOTALL)
PATIENCE_SECONDS = 400

pytestmark = pytest.mark.timeout(600)


def script(page: str, ports: Mapping[str, str]) -> str:
    """Return the commands of a page as one script that ends at the first that fails, and ends what goes on."""
    blocks = list(_BLOCK.finditer((DOCS / page).read_text(encoding="utf-8")))
    assert blocks, f"{page} has no commands to run"
    lines = ["set -eu -o pipefail", "trap 'kill $(jobs -p) 2>/dev/null || true' EXIT"]
    for block in blocks:
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
    own = {name: value for name, value in os.environ.items() if not name.startswith("SHEAF_")}
    process = subprocess.Popen(
        ["bash", "-c", script(page, ports or {})],
        cwd=folder,
        # As in the pages: what is run from the clone finds the clone's modules. Tables have room.
        env={
            **own,
            "COLUMNS": "200",
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
def asked(server: SheafServer) -> Mapping[str, str]:
    """What pages ask for that begin with a server that runs: its address, an account and a token."""
    client = server.create_client("Test Lender")
    account = {"CLIENT_ID": client.client_id, "CLIENT_SECRET": client.client_secret}
    return {"SHEAF": server.url, "TOKEN": client.token(), **account}


def test_the_tutorial_leads_from_a_clone_to_fields(home: Path, tmp_path: Path) -> None:
    port, files = free_port(), free_port()
    ports = {"127.0.0.1:8080": f"127.0.0.1:{port}", " 9000 ": f" {files} ", "127.0.0.1:9000": f"127.0.0.1:{files}"}
    said = run("tutorial/first-batch.md", tmp_path, {"SHEAF_HOME": str(home), "SHEAF_API_PORT": port}, ports)
    assert (tmp_path / "results.jsonl").read_text().count("\n") == 7
    assert '"batch_status":"COMPLETED"' in said
    assert '"error_detail":"NOT_FOUND"' in said
    assert '"evidence":' in said


def test_webhooks_are_made_tried_replayed_and_rotated(asked: Mapping[str, str], tmp_path: Path) -> None:
    said = run("how-to/verify-webhooks.md", tmp_path, asked)
    assert said.count('"type":"webhook.test"') >= 2
    assert said.count('"secret":"whsec_') == 2
    assert "error_code" not in said


def test_a_target_becomes_a_threshold(asked: Mapping[str, str], tmp_path: Path) -> None:
    assert re.search(
        r"look at values below 0\.9\d+: about \d+% of them", run("how-to/tune-precision.md", tmp_path, asked)
    )


def test_a_client_of_the_vendors_needs_another_url_only(asked: Mapping[str, str], tmp_path: Path) -> None:
    said = run("how-to/migrate-from-the-vendor.md", tmp_path, asked)
    assert said.startswith('{"data":[')
    assert '"batch_status":' in said


def test_what_was_backed_up_is_restored(home: Path, tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    vault.mkdir()
    with SheafServer(home, workers=1) as server:
        server.create_client("Test Lender")
    environment = {"SHEAF_HOME": str(home), "BACKUP": str(home.parent / "copies"), "VAULT": str(vault)}
    assert "Test Lender" in run("how-to/back-up-and-restore.md", tmp_path, environment)
