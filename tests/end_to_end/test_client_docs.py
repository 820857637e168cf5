"""Every example of the page about the client is run as it stands: Python, both kinds, and the shell's."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping

import pytest

from demo.server import SheafServer
from docs.generate import DOCS
from specimens import Grade, make
from tests.buckets import bucket
from tests.end_to_end.conftest import SETTINGS
from tests.vendor import CLIENT_ID, CLIENT_SECRET, vendor_server

PAGE = (DOCS / "how-to" / "use-the-python-client.md").read_text(encoding="utf-8")
PAPER = make("PAN", "labelled", Grade.TEXT_LAYER, 7).data
_BLOCK = re.compile(r"^```(python|sh)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

IN_ONE_PROCESS = """
import sys, traceback
for number, block in enumerate(sys.stdin.read().split("\\0")):
    print("block", number)
    try:
        exec(compile(block, f"block {number}", "exec"), {"__name__": "__main__"})
    except Exception:
        traceback.print_exc()
        sys.exit(1)
"""


def blocks(language: str) -> list[str]:
    return [text for found, text in _BLOCK.findall(PAGE) if found == language]


@pytest.fixture(scope="module")
def settings() -> Iterator[Mapping[str, str]]:
    """Those of a server that may read a bucket with two papers in it."""
    papers = {f"lender-a/2025-11-21/{name}.pdf": PAPER for name in ("1", "2")}
    with bucket(papers) as variables:
        yield {**SETTINGS, **variables}


@pytest.fixture(scope="module")
def environment(server: SheafServer, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """A home with papers in it and a `sheaf` on the path, and an account whose credentials the shell knows."""
    home, account = tmp_path_factory.mktemp("home"), server.create_client("SPECIMEN Lender")
    server.allow_prefix(account, "s3://loan-files/lender-a/")
    (home / "papers").mkdir()
    (home / "papers" / "pan.pdf").write_bytes(PAPER)
    program = home / "bin" / "sheaf"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m sheaf "$@"\n')
    program.chmod(0o755)
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("SHEAF_", "XDG_"))}
    return {
        **inherited,
        "HOME": str(home),
        "PATH": f"{program.parent}:{os.environ['PATH']}",
        "URL": account.url,
        "CLIENT_ID": account.client_id,
        "CLIENT_SECRET": account.client_secret,
    }


def run(command: list[str], environment: Mapping[str, str], said: str) -> str:
    ran = subprocess.run(
        command,
        env=environment,
        cwd=environment["HOME"],
        input=said,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def test_the_examples_in_python_do_what_the_page_says(environment: Mapping[str, str]) -> None:
    named = {
        "SHEAF_URL": environment["URL"],
        "SHEAF_CLIENT_ID": environment["CLIENT_ID"],
        "SHEAF_CLIENT_SECRET": environment["CLIENT_SECRET"],
    }
    with vendor_server() as vendor:
        theirs = {"VENDOR_URL": vendor.url, "VENDOR_CLIENT_ID": CLIENT_ID, "VENDOR_CLIENT_SECRET": CLIENT_SECRET}
        command = [sys.executable, "-c", IN_ONE_PROCESS]
        printed = run(command, {**environment, **named, **theirs}, "\0".join(blocks("python")))
    said = re.split(r"^block \d+\n", printed, flags=re.MULTILINE)[1:]
    assert len(said) == len(blocks("python")) == 12
    assert "100%" in said[0]
    assert "pan.pdf pan_number" in said[0]
    assert said[1] == "pan.pdf PAN\n"
    assert said[2].startswith("['loan-17/pan', 'loan-17/statement']\n")
    assert said[3] == "['1.pdf', '2.pdf']\n"
    assert said[4] == "2025-11-21/1.pdf\n2025-11-21/2.pdf\n"
    assert said[5].startswith("PAN 1 (0.")
    assert said[6] == "batch.xlsx\n"
    assert "pan_number_confidence" in said[7]
    assert said[8].startswith("('batch.completed',) whsec_\nwebhook.test [")
    assert said[8].endswith("False True\n")
    assert said[9] == "https://lender.example/hooks/sheaf True\nwebhook.test pending\nwhsec_\n"
    assert said[10] == "Bad Request: product_type must have 1 to 64 characters\n"
    assert said[11] == "1 of 1\n"


def test_the_examples_of_the_command_line_run_one_after_the_other(environment: Mapping[str, str]) -> None:
    printed = run(["bash", "-euo", "pipefail"], environment, "".join(blocks("sh")))
    assert "COMPLETED   2 of 2 documents\nsucceeded 2\nPAN 2\n" in printed
    assert "webhook.test" in printed
    assert printed.splitlines()[-1].endswith("https://lender.example/hooks/sheaf  batch.completed")
