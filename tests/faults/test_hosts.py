"""Sheaf on five machines: one is cut off, one killed, most are restarted, and every document ends once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.hosts.network import inside_own_machine, why_not
from benchmarks.hosts.postgres import programs

pytestmark = pytest.mark.timeout(900)
"""Eleven processes are started, which takes a busy machine its time."""

AGAIN_AND_AGAIN = """
from benchmarks.hosts.network import Host, switch
for _ in range(12):
    with switch():
        Host("worker-1", 21)
"""


def test_documents_end_once_and_no_request_fails_whatever_becomes_of_the_machines(tmp_path: Path) -> None:
    if programs() is None:
        pytest.skip("the embedded PostgreSQL has no TLS, and this machine has no other (apt: postgresql)")
    reason = why_not()
    if reason is not None:
        pytest.skip(reason)
    written = tmp_path / "report.json"
    command = [sys.executable, "-m", "benchmarks.hosts", "--documents", "30", "--cut-seconds", "2"]
    run = subprocess.run([*command, "--json", str(written)], capture_output=True, text=True, check=False)
    assert written.exists(), run.stderr[-3000:]
    report = json.loads(written.read_text())
    assert report["is_clean"], report
    assert [(event["machine"], event["what"].partition(" for ")[0]) for event in report["events"]] == [
        ("worker-1", "cut off"),
        ("worker-1", "connected again"),
        ("worker-2", "killed with all that ran on it"),
        ("worker-2", "started again"),
        ("api-1", "restarted"),
        ("api-2", "restarted"),
        ("worker-1", "restarted"),
        ("worker-2", "restarted"),
    ]
    assert all(report["ended_by"].values())


def test_a_switch_leaves_nothing_of_its_machines_so_that_it_can_be_put_up_again() -> None:
    reason = why_not()
    if reason is not None:
        pytest.skip(reason)
    assert inside_own_machine(["-c", AGAIN_AND_AGAIN]) == 0
