"""Keeps a worker running beside the API, in a process of its own: neither its work nor its death slows an answer."""

from __future__ import annotations

import asyncio
import itertools
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from contextlib import suppress

import structlog

from sheaf.cli.exit_code import ExitCode
from sheaf.wiring.state import CannotStartError

RESTART_SECONDS = 1.0
PATIENCE_SECONDS = 10.0
"""What a stopping worker gets beyond its own grace time before it is ended."""
LAST_WORDS_SECONDS = 2.0
"""What a worker that hangs gets to say where, before it is killed."""


async def supervise_worker(processes: int | None, grace_seconds: float, stop: asyncio.Event) -> None:
    """Run `sheaf worker` until `stop` is set, and again whenever it dies. It ends with this process, even by a kill.

    Raises:
        CannotStartError: it says at its first start that it cannot; why stands on stderr. Later it is tried again: what
            there was may come back, like a database on another machine.
    """
    log = structlog.stdlib.get_logger("sheaf.supervisor")
    for start in itertools.count():
        if stop.is_set():
            return
        worker = await _start(processes)
        stopping = asyncio.create_task(stop.wait())
        ending = asyncio.create_task(worker.wait())
        await asyncio.wait({stopping, ending}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not ending.done():
            await end_worker(worker, grace_seconds + PATIENCE_SECONDS)
            await ending
        elif ending.result() == ExitCode.CANNOT_START and start == 0:
            raise CannotStartError("the worker cannot start")
        elif not stop.is_set():
            log.error("worker_died", exit_code=ending.result())
            await _wait(stop, RESTART_SECONDS)


async def _start(processes: int | None) -> Process:
    """Start a worker that holds the other end of a pipe from us, which breaks when we are gone."""
    count = [] if processes is None else ["--workers", str(processes)]
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sheaf", "worker", "--while-stdin", *count, stdin=PIPE, stdout=DEVNULL
    )


async def end_worker(worker: Process, seconds: float) -> None:
    """Ask a worker to end within `seconds`; one that does not says where it hangs, if it still can, and is killed."""
    with suppress(ProcessLookupError):
        for number, patience in ((signal.SIGTERM, seconds), (signal.SIGABRT, LAST_WORDS_SECONDS)):
            worker.send_signal(number)
            with suppress(TimeoutError):
                async with asyncio.timeout(patience):
                    await worker.wait()
                    return
        worker.kill()


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stop.wait()
