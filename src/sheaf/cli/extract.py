"""`sheaf extract`: the pipeline over files and folders, without a server."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, TextIO

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from sheaf.cli.input_files import InputFile, input_files
from sheaf.cli.local import FileEnd, LocalRead
from sheaf.cli.masked_copies import MaskedCopies
from sheaf.settings import Settings, read_settings
from sheaf.telemetry import configure_logging
from sheaf.wiring.reading import build_pool


def add_to(app: typer.Typer) -> None:
    app.command()(extract)


def extract(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", exists=True, help="Files and folders to read.")],
    out: Annotated[Path | None, typer.Option(help="Write the lines here instead of to stdout.")] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Processes that read; by default one for each core.")
    ] = None,
    password: Annotated[str | None, typer.Option(help="Opens locked PDFs.")] = None,
    masked: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="Write copies there in which every Aadhaar number is burnt out, and mask the numbers in the lines.",
        ),
    ] = None,
) -> None:
    """Extract fields from files and folders, with no server.

    Writes one JSON line a file, in the order in which they finish: {"file": ..., "file_data": ...}, with `file_data` as
    the API serves it. Hidden files are left out. With --masked, `redact_url` is where the copy was written; where
    no copy could be proven to show no number there is none, and `redact_error` says why.

    Exit code 0: every file ended in an extract or in an error about the document. 1: a file could not be read from the
    disk, or the lines could not be written. 2: the command line or a setting is wrong.
    """
    settings = read_settings()
    configure_logging(settings.log)
    files = input_files(paths)
    options = _Options(settings, workers, password, MaskedCopies(masked) if masked else None)
    with _lines_to(out) as lines:
        summary = asyncio.run(_extract(files, options, lines))
    raise typer.Exit(1 if summary.unreadable else 0)


@dataclass(slots=True)
class _Summary:
    """Counts of files, by how they ended."""

    extracts: int = 0
    errors: int = 0
    unreadable: int = 0

    @property
    def files(self) -> int:
        return self.extracts + self.errors

    def count(self, end: FileEnd) -> None:
        self.extracts += end.result.succeeded
        self.errors += not end.result.succeeded
        self.unreadable += not end.was_read


@dataclass(frozen=True, slots=True)
class _Options:
    settings: Settings
    workers: int | None
    password: str | None
    copies: MaskedCopies | None


async def _extract(files: list[InputFile], options: _Options, lines: TextIO) -> _Summary:
    console = Console(stderr=True)
    summary = _Summary()
    async with build_pool(options.settings, options.workers) as pool:
        start = time.monotonic()
        with _progress(console) as progress:
            bar = progress.add_task("extract", total=len(files))

            def finished(end: FileEnd) -> None:
                file_data = options.copies.keep(end) if options.copies else end.result.file_data
                lines.write(f'{{"file":{json.dumps(end.file.name)},"file_data":{file_data}}}\n')
                lines.flush()
                summary.count(end)
                progress.advance(bar)

            local = LocalRead(
                pool, options.settings.fetch.size_limit_bytes, options.password, masks=options.copies is not None
            )
            await local.read_all(files, finished)
        seconds = time.monotonic() - start
    console.print(
        f"{summary.files} documents in {seconds:.1f} s ({summary.files / max(seconds, 1e-9):.2f} docs/s with "
        f"{pool.processes} processes): {summary.extracts} extracts, {summary.errors} errors",
        highlight=False,
    )
    return summary


def _progress(console: Console) -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        console=console,
        disable=not console.is_terminal,
    )


@contextmanager
def _lines_to(out: Path | None) -> Iterator[TextIO]:
    """Open `out` or stdout; JSON is UTF-8, whatever the terminal's language."""
    with open(out or sys.stdout.fileno(), "w", encoding="utf-8", closefd=out is not None) as file:
        yield file
