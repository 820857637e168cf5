"""How a command that runs until it is stopped starts, ends and says why it could not start."""

from __future__ import annotations

import asyncio
import faulthandler
import resource
import signal
from collections.abc import Awaitable, Callable, Coroutine

import typer

from sheaf.cli.exit_code import ExitCode
from sheaf.settings import Settings
from sheaf.telemetry import configure_logging
from sheaf.wiring.state import CannotStartError

LATE_SECONDS = 30.0
"""What an end may take beyond the time that is given to what has begun."""


def run_until_stopped(settings: Settings, part: Callable[[asyncio.Event], Awaitable[None]]) -> None:
    """Run `part` with an event that SIGTERM and SIGINT set; an end that the operator can mend is one line on stderr.

    Whoever is told to end does: one that hangs says on stderr where, as files and lines, and is gone with exit code 1.
    What it had in hand goes on elsewhere, as after a kill.
    """
    configure_logging(settings.log)
    # A dump of a worker would hold the files that wait to be read.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    faulthandler.enable()
    late_seconds = settings.drain.seconds + settings.worker.grace_seconds + LATE_SECONDS
    try:
        asyncio.run(_with_signals(part, late_seconds))
    except (CannotStartError, OSError) as error:
        typer.echo(f"sheaf: {error}", err=True)
        raise typer.Exit(ExitCode.CANNOT_START) from None


async def together(stop: asyncio.Event, *parts: Coroutine[None, None, None]) -> None:
    """Run `parts` until all have ended; the end of one, good or bad, stops the others. Raises the first's error."""

    async def stopping_others(part: Coroutine[None, None, None]) -> None:
        try:
            await part
        finally:
            stop.set()

    ends = await asyncio.gather(*(stopping_others(part) for part in parts), return_exceptions=True)
    for end in ends:
        if end is not None:
            raise end


async def _with_signals(part: Callable[[asyncio.Event], Awaitable[None]], late_seconds: float) -> None:
    stop = asyncio.Event()

    def end() -> None:
        # Never taken back: what hangs may be what Python does after our last line.
        faulthandler.dump_traceback_later(late_seconds, exit=True)
        stop.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, end)
    await part(stop)
