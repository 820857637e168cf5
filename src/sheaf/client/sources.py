"""What a caller gives as files: URLs and paths, with the names and hints that they are submitted under."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from sheaf.client.errors import FilesError

DOCUMENT_ID_CHARACTERS = 128

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class File:
    """A file to submit: a URL, or a path of this machine, which is uploaded.

    `document_id` is the caller's own name for it; by default a path's file name, or the place in the batch, from 1.
    `password` opens a locked PDF; `document_type` is a hint.
    """

    source: str | Path = field(repr=False)
    document_id: str | None = None
    password: str | None = field(default=None, repr=False)
    document_type: str | None = None

    @property
    def path(self) -> Path | None:
        """Where the file is on this machine; None when it is a URL."""
        if isinstance(self.source, str) and _URL.match(self.source):
            return None
        return Path(self.source)


Source: TypeAlias = str | Path | File
Sources: TypeAlias = Source | Iterable[Source]


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file under the document_id that it gets."""

    document_id: str
    file: File


def named_files(sources: Sources, most: int) -> Sequence[NamedFile]:
    """Return the files of a batch, each with a document_id of its own.

    Raises:
        FilesError: there are more than `most`, two with one document_id, or a path is not that of a file.
    """
    given = [sources] if isinstance(sources, str | Path | File) else list(sources)
    files = [each if isinstance(each, File) else File(each) for each in given]
    if len(files) > most:
        raise FilesError(f"a batch has at most {most} files; these are {len(files)}")
    for number, file in enumerate(files):
        if file.path is not None and not file.path.is_file():
            raise FilesError(f"files[{number}] is not a file of this machine")
    taken: set[str] = set()
    for number, file in enumerate(files):
        if file.document_id is not None and file.document_id in taken:
            raise FilesError(f"files[{number}] has the document_id of another one")
        taken |= {file.document_id} if file.document_id is not None else set()
    return [NamedFile(_name(number, file, taken), file) for number, file in enumerate(files)]


def _name(number: int, file: File, taken: set[str]) -> str:
    """Return the document_id of a file, and note it as taken."""
    if file.document_id is not None:
        return file.document_id
    name = file.path.name if file.path is not None else str(number + 1)
    if _CONTROL.search(name) or not _is_unicode(name):
        name = str(number + 1)
    free = unused(name, taken)
    taken.add(free)
    return free


def unused(name: str, taken: set[str]) -> str:
    """Return `name`, or what is nearest to it and neither taken nor too long."""
    short = name[-DOCUMENT_ID_CHARACTERS:]
    again = 1
    while short in taken:
        again += 1
        ending = f"-{again}"
        short = name[: DOCUMENT_ID_CHARACTERS - len(ending)] + ending
    return short


def _is_unicode(name: str) -> bool:
    """Say whether a file's name is text: on Linux it may be any bytes."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
