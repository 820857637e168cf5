"""The commands about a batch that was submitted: `sheaf status`, `sheaf wait` and their like."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Annotated

import typer

from sheaf.cli.remote import AsJson, BatchId, in_one_line, print_json, print_progress, signed_in, waited_for
from sheaf.cli.source_list import sources_of

LISTED = 20


def add_to(app: typer.Typer) -> None:
    for command in (status, wait, events, errors, cancel, retry, export, delete):
        app.command()(command)


def status(
    batch_id: Annotated[str | None, typer.Argument(metavar="[BATCH_ID]", help="By default the newest ones.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show how far a batch has come, or the newest batches of the account; with --json an object a line."""
    with signed_in() as sheaf:
        if batch_id is not None:
            print_progress(sheaf.status(batch_id), as_json)
            return
        for each in islice(sheaf.batches(), LISTED):
            if as_json:
                print_json(each)
            else:
                typer.echo(f"{in_one_line(each)}  {each.product_type}")


def wait(
    batch_id: BatchId,
    timeout: Annotated[
        float | None, typer.Option(min=0, metavar="SECONDS", help="By default until all documents have ended.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Wait until all documents of a batch have ended, and print how. Exit code 5: the time was over before."""
    with signed_in() as sheaf:
        print_progress(waited_for(sheaf, batch_id, timeout), as_json)


def events(batch_id: BatchId) -> None:
    """Print how far a batch has come, a JSON object a line, at once and whenever it has moved, until it has ended."""
    with signed_in() as sheaf:
        for moved in sheaf.events(batch_id):
            print_json(moved)


def errors(batch_id: BatchId, as_json: AsJson = False) -> None:
    """List the documents that have failed, why, and what can be done; with --json an object a line."""
    with signed_in() as sheaf:
        for failed in sheaf.errors(batch_id):
            if as_json:
                print_json(failed)
            else:
                problem = failed.problem
                typer.echo(f"{failed.document_id}  {problem.detail or problem.code}  {problem.message}")


def cancel(batch_id: BatchId, as_json: AsJson = False) -> None:
    """End all documents of a batch that have not ended; what ended before stays."""
    with signed_in() as sheaf:
        print_progress(sheaf.cancel(batch_id), as_json)


def retry(
    batch_id: BatchId,
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SOURCE...]",
            help="What failed documents are tried again with, as for submit: a .jsonl list with their document_ids, or "
            "files and folders that have them as names. By default the URLs that there were.",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Try all documents of a finished batch that failed once more."""
    with signed_in() as sheaf:
        print_progress(sheaf.retry(batch_id, sources_of(sources or [])), as_json)


def export(
    batch_id: BatchId,
    path: Annotated[
        Path, typer.Argument(metavar="FILE", help="Where to, ending in .xlsx, .jsonl, csv.zip or parquet.zip.")
    ],
) -> None:
    """Write what has been read of a batch to a file."""
    with signed_in() as sheaf:
        sheaf.export(batch_id, path)


def delete(
    batch_id: BatchId,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Erase a batch's documents, extracts and files for good."""
    if not yes:
        typer.confirm("Erase the batch for good?", abort=True)
    with signed_in() as sheaf:
        sheaf.delete(batch_id)
