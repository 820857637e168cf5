"""`sheaf submit`: files, folders and URLs as a batch, or a folder of a bucket."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from sheaf.cli.remote import AsJson, Bar, print_json, print_progress, signed_in, waited_for
from sheaf.cli.source_list import is_bucket_folder, sources_of
from sheaf.client import Batch, Selection, Sheaf, SubmitOptions

ALL = Selection()


def add_to(app: typer.Typer) -> None:
    app.command()(submit)


def submit(  # noqa: PLR0913 - the options of a command are the parameters of its function
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE...",
            help="Folders, files and URLs. A file that ends in .txt is a list of URLs, one a line; one that ends in "
            ".jsonl has an object a line: file_url or path, and if wanted document_id, password, document_type. Or one "
            "folder of a bucket, with a slash at its end: s3://bucket/folder/, gs://bucket/folder/.",
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
    suffix: Annotated[
        list[str] | None,
        typer.Option(help="Of a bucket's folder: only files whose names end so, such as .pdf; repeat for more."),
    ] = None,
    limit: Annotated[
        int | None, typer.Option(min=1, help="Of a bucket's folder: at most so many files, the first by their names.")
    ] = None,
    after: Annotated[
        str | None, typer.Option(metavar="DOCUMENT_ID", help="Of a bucket's folder: only files behind this one.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Submit a batch to the server and print its batch_id, or how it ended if that is waited for.

    Files of this machine are uploaded. The document_id of a file is its path within the folder that was given, or its
    name; that of a URL its place in the batch. Hidden files are left out. A bucket's folder is read by the server.
    """
    select = Selection(suffixes=tuple(suffix or ()), limit=limit, after=after)
    with signed_in() as sheaf:
        batch = _submitted(sheaf, sources, product_type, select)
        if not watch and export is None:
            print_json(batch) if as_json else typer.echo(batch.batch_id)
            return
        typer.echo(batch.batch_id, err=True)
        end = waited_for(sheaf, batch, None)
        if export is not None:
            sheaf.export(batch, export)
        print_progress(end, as_json)


def _submitted(sheaf: Sheaf, sources: Sequence[str], product_type: str, select: Selection) -> Batch:
    if any(map(is_bucket_folder, sources)):
        if len(sources) > 1:
            raise typer.BadParameter("a folder of a bucket is a batch by itself: give nothing beside it")
        return sheaf.submit_prefix(sources[0], product_type=product_type, select=select)
    if select != ALL:
        raise typer.BadParameter("--suffix, --limit and --after go with a folder of a bucket, with a slash at its end")
    files = sources_of(sources)
    with Bar("upload") as bar:
        return sheaf.submit(files, product_type=product_type, options=SubmitOptions(uploaded=bar.count))
