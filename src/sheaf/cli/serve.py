"""`sheaf serve` and `sheaf api`: the server whole, or its answering part alone."""

from __future__ import annotations

import asyncio
import socket
from typing import Annotated

import structlog
import typer

from sheaf.cli.run import run_until_stopped, together
from sheaf.cli.supervise import supervise_worker
from sheaf.settings import read_settings
from sheaf.settings.api import ApiSettings
from sheaf.wiring.api import run_api
from sheaf.wiring.state import open_state

Host = Annotated[str | None, typer.Option(help="Address to listen on; SHEAF_API_HOST, or 127.0.0.1.")]
Port = Annotated[int | None, typer.Option(min=0, max=65535, help="Port to listen on; SHEAF_API_PORT, or 8080.")]
Workers = Annotated[
    int | None, typer.Option(min=1, help="Processes that read; SHEAF_WORKER_PROCESSES, or one for each core.")
]


def add_to(app: typer.Typer) -> None:
    app.command()(serve)
    app.command()(api)


def serve(host: Host = None, port: Port = None, workers: Workers = None) -> None:
    """Run everything on this machine: the API, downloads, and the processes that read.

    Ready when GET /readyz answers 200. SIGTERM or Ctrl-C finishes what was begun; all the rest, also after a kill, goes
    on at the next start. Exit code 3: the database, a folder, the port or the models must be mended first.
    """
    settings = read_settings()

    async def both(stop: asyncio.Event) -> None:
        with _listen(settings.api, host, port) as listening:
            async with open_state(settings) as state:
                await together(
                    stop,
                    run_api(state, settings, listening, stop),
                    supervise_worker(workers, settings.worker.grace_seconds, stop),
                )

    run_until_stopped(settings, both)


def api(host: Host = None, port: Port = None) -> None:
    """Run the API alone: it accepts batches and serves extracts; workers on this or other machines do the work."""
    settings = read_settings()

    async def alone(stop: asyncio.Event) -> None:
        with _listen(settings.api, host, port) as listening:
            async with open_state(settings) as state:
                await run_api(state, settings, listening, stop)

    run_until_stopped(settings, alone)


def _listen(settings: ApiSettings, host: str | None, port: int | None) -> socket.socket:
    """Open the API's socket. Raises OSError when the address is taken or not ours."""
    address = (host or settings.host, settings.port if port is None else port)
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    # With its protocol named: only then does asyncio switch off the waiting that delays small answers by 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind(address)
    except OSError:
        listening.close()
        raise
    bound = listening.getsockname()
    structlog.stdlib.get_logger("sheaf.api").info("listening", host=bound[0], port=bound[1])
    return listening
