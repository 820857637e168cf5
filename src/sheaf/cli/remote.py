"""What the commands that ask a server share: who asks, how it went wrong, and how far a batch has come."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from sheaf.cli.exit_code import ExitCode
from sheaf.client import (
    AccessError,
    AuthenticationError,
    Batch,
    BatchProgress,
    ClientError,
    FilesError,
    ServerError,
    Sheaf,
    UnreachableError,
    WaitTimeoutError,
)

BatchId = Annotated[str, typer.Argument(metavar="BATCH_ID", help="As submit printed it.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]

_CODES: tuple[tuple[type[ClientError], ExitCode], ...] = (
    (AccessError, ExitCode.WRONG_COMMAND),
    (FilesError, ExitCode.WRONG_COMMAND),
    (AuthenticationError, ExitCode.NOT_SIGNED_IN),
    (WaitTimeoutError, ExitCode.TIME_IS_OVER),
    (UnreachableError, ExitCode.CANNOT_START),
    (ServerError, ExitCode.CANNOT_START),
    (ClientError, ExitCode.REFUSED),
)


@contextmanager
def signed_in() -> Iterator[Sheaf]:
    """Give a client; what goes wrong with it is a line on stderr and an exit code."""
    with failing_in_words(), Sheaf.from_environment() as sheaf:
        yield sheaf


@contextmanager
def failing_in_words() -> Iterator[None]:
    """Turn errors into a line on stderr and an exit code."""
    try:
        yield
    except ClientError as error:
        typer.echo(f"sheaf: {error}", err=True)
        raise typer.Exit(next(code for kind, code in _CODES if isinstance(error, kind))) from None
    except OSError as error:
        typer.echo(f"sheaf: {error.filename or 'a file'}: {error.strerror}", err=True)
        raise typer.Exit(ExitCode.REFUSED) from None


def print_json(value: object) -> None:
    """Print a value of the client as one line of JSON."""
    told = dataclasses.asdict(value) if dataclasses.is_dataclass(value) and not isinstance(value, type) else value
    typer.echo(json.dumps(told, ensure_ascii=False, default=_plain))


def print_progress(progress: BatchProgress, as_json: bool) -> None:
    """Print how far a batch has come."""
    if as_json:
        print_json(progress)
        return
    typer.echo(in_one_line(progress))
    if progress.counts is not None:
        told = dataclasses.asdict(progress.counts)
        typer.echo("  ".join(f"{name} {number}" for name, number in told.items() if number))
    if progress.document_types:
        typer.echo("  ".join(f"{name} {number}" for name, number in progress.document_types.items()))
    if progress.errors:
        typer.echo("  ".join(f"{cause} {number}" for cause, number in progress.errors.items()))
    if progress.eta_seconds is not None:
        typer.echo(f"{duration(progress.eta_seconds)} left")


def in_one_line(progress: BatchProgress) -> str:
    return f"{progress.batch_id}  {progress.status:<10}  {progress.ended} of {progress.total_documents} documents"


class Bar:
    """A bar on stderr, where that is a terminal."""

    def __init__(self, name: str) -> None:
        console = Console(stderr=True)
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[left]}"),
            console=console,
            disable=not console.is_terminal,
        )
        self._task: TaskID = self._bar.add_task(name, total=None, left="")

    def show(self, progress: BatchProgress) -> None:
        left = f"{duration(progress.eta_seconds)} left" if progress.eta_seconds is not None else ""
        self._bar.update(self._task, completed=progress.ended, total=progress.total_documents, left=left)

    def count(self, done: int, total: int) -> None:
        self._bar.update(self._task, completed=done, total=total)

    def __enter__(self) -> Bar:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()


def waited_for(sheaf: Sheaf, batch: Batch | str, timeout: float | None) -> BatchProgress:
    """Return how a batch ended, with a bar meanwhile."""
    with Bar("read") as bar:
        return sheaf.wait(batch, progress=bar.show, timeout=timeout)


def duration(seconds: float) -> str:
    """Write a length of time for people."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes:02} min"
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value)
