"""A worker that hangs as it ends is ended, and says where it hung."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from asyncio.subprocess import PIPE

import pytest

from sheaf.cli import supervise

HANGING = """
import faulthandler, signal, time
faulthandler.enable()
signal.signal(signal.SIGTERM, signal.SIG_IGN)
{more}
print("ready", flush=True)
def hang():
    time.sleep(1000)
hang()
"""
DEAF = "faulthandler.disable(); signal.signal(signal.SIGABRT, signal.SIG_IGN)"


@pytest.mark.parametrize(
    ("more", "ended_by", "said"), [("", signal.SIGABRT, "in hang"), (DEAF, signal.SIGKILL, "")], ids=["hangs", "deaf"]
)
def test_a_worker_that_hangs_is_ended_and_says_where(
    more: str, ended_by: signal.Signals, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervise, "LAST_WORDS_SECONDS", 1.0)

    async def end() -> tuple[int, str]:
        program = HANGING.format(more=more)
        worker = await asyncio.create_subprocess_exec(sys.executable, "-c", program, stdout=PIPE, stderr=PIPE)
        assert worker.stdout is not None
        assert worker.stderr is not None
        assert await worker.stdout.readline() == b"ready\n"
        await supervise.end_worker(worker, 0.2)
        return await worker.wait(), (await worker.stderr.read()).decode()

    start = time.monotonic()
    code, heard = asyncio.run(end())
    assert code == -ended_by
    assert said in heard
    assert time.monotonic() - start < 30
