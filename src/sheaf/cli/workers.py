"""`sheaf workers`: which workers there are, for the operator."""

from __future__ import annotations

import json
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from sheaf.cli.with_state import with_state
from sheaf.model.running import SeenWorker


def add_to(app: typer.Typer) -> None:
    app.command()(workers)


def workers(as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> None:
    """List the workers, busy or not, with the last sign of life of each.

    One that died is silent after SHEAF_WORKER_LEASE_SECONDS and forgotten an hour later; one that was stopped is gone.
    Times are UTC.
    """
    found = with_state(lambda state: state.workers.list())
    if as_json:
        typer.echo(json.dumps([_described(worker) for worker in found]))
        return
    table = Table("host", "process", "version", "state", "reads at a time", "in hand", "read", "since", "last heard of")
    for worker in found:
        sign = worker.sign
        table.add_row(
            sign.host,
            str(sign.process_id),
            sign.version,
            worker.state.value,
            str(sign.processes),
            str(sign.downloading + sign.reading),
            str(sign.read),
            f"{worker.started_at:%Y-%m-%d %H:%M:%S}",
            f"{worker.seen_at:%Y-%m-%d %H:%M:%S}",
        )
    Console().print(table)


def _described(worker: SeenWorker) -> dict[str, object]:
    sign = worker.sign
    return {
        "host": sign.host,
        "process_id": sign.process_id,
        "version": sign.version,
        "state": worker.state.value,
        "processes": sign.processes,
        "downloading": sign.downloading,
        "reading": sign.reading,
        "read": sign.read,
        "started_at": worker.started_at.isoformat(),
        "seen_at": worker.seen_at.isoformat(),
    }
