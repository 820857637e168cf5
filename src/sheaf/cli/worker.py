"""`sheaf worker`: downloads and reads what an API accepted."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from typing import Annotated

import typer

from sheaf.cli.run import run_until_stopped
from sheaf.settings import read_settings
from sheaf.wiring.worker import run_worker


def add_to(app: typer.Typer) -> None:
    app.command()(worker)


def worker(
    workers: Annotated[
        int | None, typer.Option(min=1, help="Processes that read; SHEAF_WORKER_PROCESSES, or one for each core.")
    ] = None,
    while_stdin: Annotated[
        bool, typer.Option("--while-stdin", help="End at once when stdin ends: for a supervisor that may be killed.")
    ] = False,
) -> None:
    """Run a worker alone: it downloads and reads what the API accepted. Any number may share one database.

    SIGTERM or Ctrl-C finishes what was begun. Exit code 3: the database, a folder or the models must be mended first.
    """
    settings = read_settings()
    if while_stdin:
        threading.Thread(target=_end_with_stdin, daemon=True).start()

    async def alone(stop: asyncio.Event) -> None:
        await run_worker(settings, workers, stop)

    run_until_stopped(settings, alone)


def _end_with_stdin() -> None:
    # Not sys.stdin: its lock would be held by this thread when the interpreter ends.
    while os.read(0, 4096):
        pass
    os.kill(os.getpid(), signal.SIGKILL)
