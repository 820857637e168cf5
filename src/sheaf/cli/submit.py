"""`sheaf submit`: files, folders and URLs as a batch."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from sheaf.cli.remote import AsJson, Bar, print_json, print_progress, signed_in, waited_for
from sheaf.cli.source_list import sources_of
from sheaf.client import SubmitOptions


def add_to(app: typer.Typer) -> None:
    app.command()(submit)


def submit(
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE...",
            help="Folders, files and URLs. A file that ends in .txt is a list of URLs, one a line; one that ends in "
            ".jsonl has an object a line: file_url or path, and if wanted document_id, password, document_type.",
        ),
    ],
    product_type: Annotated[str, typer.Option(help="The product_type of the batch.")],
    watch: Annotated[bool, typer.Option("--watch", help="Wait until all documents have ended.")] = False,
    export: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Wait, then write what was read to a file that ends in .xlsx, .jsonl, csv.zip or parquet.zip.",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Submit a batch to the server and print its batch_id, or how it ended if that is waited for.

    Files of this machine are uploaded. The document_id of a file is its path within the folder that was given, or its
    name; that of a URL its place in the batch. Hidden files are left out.
    """
    with signed_in() as sheaf:
        files = sources_of(sources)
        with Bar("upload") as bar:
            batch = sheaf.submit(files, product_type=product_type, options=SubmitOptions(uploaded=bar.count))
        if not watch and export is None:
            print_json(batch) if as_json else typer.echo(batch.batch_id)
            return
        typer.echo(batch.batch_id, err=True)
        end = waited_for(sheaf, batch, None)
        if export is not None:
            sheaf.export(batch, export)
        print_progress(end, as_json)
