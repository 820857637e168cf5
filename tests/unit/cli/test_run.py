"""Whoever is told to end does, whatever hangs, and says where it hung."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PART = """
import asyncio, os, sys, threading
from sheaf.cli import run
from sheaf.settings import read_settings

def wait_for_ever():
    threading.Event().wait()

async def part(stop):
    print("ready", flush=True)
    await stop.wait()
    {hangs}

run.LATE_SECONDS = {late_seconds}
run.run_until_stopped(read_settings(), part)
print("ended", flush=True)
"""
HANGS = {
    "a task that nobody ends": "await asyncio.Event().wait()",
    "a loop that turns no more": "wait_for_ever()",
    "a thread that the loop waits for": "asyncio.get_running_loop().run_in_executor(None, wait_for_ever)",
    "a thread that Python waits for": "threading.Thread(target=wait_for_ever).start()",
}


@pytest.mark.parametrize("hangs", HANGS.values(), ids=HANGS)
def test_what_hangs_at_its_end_says_where_and_is_gone(hangs: str, tmp_path: Path) -> None:
    code, said = _end(PART.format(hangs=hangs, late_seconds=0.5), tmp_path)
    assert code == 1
    assert "Timeout" in said
    assert 'File "<string>"' in said or "asyncio" in said


def test_what_ends_in_time_ends_in_order(tmp_path: Path) -> None:
    code, said = _end(PART.format(hangs="await asyncio.sleep(0.1)", late_seconds=60), tmp_path)
    assert code == 0
    assert "Timeout" not in said


def _end(program: str, home: Path) -> tuple[int, str]:
    """Run `program`, tell it to end once it is ready, and return its exit code and what it said on stderr."""
    with subprocess.Popen(
        [sys.executable, "-c", program],
        env={"SHEAF_HOME": str(home), "SHEAF_WORKER_GRACE_SECONDS": "0", "PYTHONPATH": str(ROOT / "src")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGTERM)
        try:
            return process.wait(60), (process.stderr.read() if process.stderr is not None else "")
        finally:
            process.kill()
