"""The demonstration where nobody sits at a terminal; `tests/browser/test_newcomer.py` runs it whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.process_group import END_SECONDS, end_group

PATIENCE_SECONDS = 500
TWO_PAPERS = "from demo.__main__ import PAPERS, demonstrate; demonstrate([PAPERS[0], PAPERS[-1]])"

TOLD_ASIDE = """
import signal, threading, time
from demo.__main__ import _stay
signal.signal(signal.SIGINT, signal.SIG_IGN)
def tell():
    time.sleep(1)
    signal.pthread_kill(threading.get_ident(), signal.SIGINT)
    time.sleep(600)
threading.Thread(target=tell, daemon=True).start()
_stay()
"""
"""Ctrl-C comes to a thread that does not wait for it, as the kernel may choose any; and a shell began the command in
the background, where it is to be ignored."""

pytestmark = pytest.mark.timeout(PATIENCE_SECONDS + 2 * END_SECONDS)


def test_without_a_terminal_the_demonstration_ends_by_itself(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    process = subprocess.Popen(
        [sys.executable, "-c", TWO_PAPERS],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(root / "src"), str(root)))},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        said, _ = process.communicate(timeout=PATIENCE_SECONDS)
    finally:
        end_group(process)
    assert process.returncode == 0, said
    for word in ("PAN", "UNRECOGNISED", "pan_number", "curl"):
        assert word in said
    assert "error_code" not in said


def test_ctrl_c_ends_the_demonstration_however_it_comes_and_whoever_began_it() -> None:
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", TOLD_ASIDE], cwd=root, timeout=END_SECONDS, check=True)
