"""What `sheaf submit` is given: folders, files, URLs, and lists of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import typer

from sheaf.cli.input_files import input_files
from sheaf.client import File

MEMBERS = frozenset({"file_url", "path", "document_id", "password", "document_type"})


def is_bucket_folder(source: str) -> bool:
    """Say whether a source is a folder of a bucket: it ends with a slash, and no file does."""
    return source.startswith(("s3://", "gs://")) and source.endswith("/")


def sources_of(sources: Sequence[str]) -> list[File]:
    """Return the files that are meant.

    Raises:
        typer.BadParameter: a path leads nowhere, or a line of a list is none.
        OSError: a list cannot be read.
    """
    return [file for source in sources for file in _files(source)]


def _files(source: str) -> Iterator[File]:
    if "://" in source:
        yield File(source)
        return
    path = Path(source)
    if not path.exists():
        raise typer.BadParameter(f"{source} is neither a URL nor a path")
    if path.is_file() and path.suffix == ".txt":
        yield from (File(url) for _, url in _lines(path))
    elif path.is_file() and path.suffix == ".jsonl":
        yield from (_entry(number, line, path) for number, line in _lines(path))
    else:
        yield from (File(found.path, document_id=found.name) for found in input_files([path]))


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the lines that are not empty with their numbers, from 1."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise typer.BadParameter(f"{path} is not text in UTF-8") from None
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield number, line.strip()


def _entry(number: int, line: str, path: Path) -> File:
    wrong = typer.BadParameter(f"{path}, line {number}: one object with file_url or path, all its members text")
    try:
        entry = json.loads(line)
    except ValueError:
        raise wrong from None
    if not isinstance(entry, dict) or not all(isinstance(value, str) for value in entry.values()):
        raise wrong
    if entry.keys() - MEMBERS or ("file_url" in entry) == ("path" in entry):
        raise wrong
    return File(
        entry["file_url"] if "file_url" in entry else Path(entry["path"]),
        document_id=entry.get("document_id"),
        password=entry.get("password"),
        document_type=entry.get("document_type"),
    )
