"""Gives the server the files of this machine, some at a time, and finds out under which URLs it has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from sheaf.client.errors import TooLargeError, UnexpectedAnswerError
from sheaf.client.session import API, Session
from sheaf.client.sources import File, NamedFile, unused
from sheaf.client.steps import Part, Request, Steps
from sheaf.client.wire import JsonObject, as_object, read_json

UPLOAD_FILES = 50
UPLOAD_BYTES = 64 * 1024 * 1024
"""An upload has no more files, and no more bytes unless one file has: little is sent again when it breaks off."""
_ARCHIVE = b"PK\x03\x04"

Uploaded: TypeAlias = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Located:
    """A file with the URL at which the server gets it."""

    document_id: str
    file_url: str
    file: File


def located(session: Session, files: Sequence[NamedFile], uploaded: Uploaded | None) -> Steps[Sequence[Located]]:
    """Return `files` with their URLs, those inside archives too; what is on this machine is uploaded."""
    at_home = [each for each in files if each.file.path is not None]
    found: dict[str, list[Located]] = {}
    taken = {each.document_id for each in files}
    sent = 0
    for group in _groups(at_home):
        found.update((yield from _upload(session, group, taken)))
        sent += len(group)
        if uploaded is not None:
            uploaded(sent, len(at_home))
    return [
        place
        for each in files
        for place in found.get(each.document_id, [Located(each.document_id, str(each.file.source), each.file)])
    ]


def _groups(files: Sequence[NamedFile]) -> Iterator[Sequence[NamedFile]]:
    """Split what is to be uploaded. An archive goes alone, so that what comes back is known to be its own."""
    group: list[NamedFile] = []
    size = 0
    for each in files:
        path = Path(each.file.source)
        bytes_of_it = path.stat().st_size
        alone = _is_archive(path)
        if group and (alone or len(group) == UPLOAD_FILES or size + bytes_of_it > UPLOAD_BYTES):
            yield group
            group, size = [], 0
        if alone:
            yield [each]
            continue
        group.append(each)
        size += bytes_of_it
    if group:
        yield group


def _is_archive(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_ARCHIVE)) == _ARCHIVE


def _upload(session: Session, group: Sequence[NamedFile], taken: set[str]) -> Steps[dict[str, list[Located]]]:
    """Upload a group, in halves where it is more than the server takes at a time.

    Of an archive that has several files the document_ids tell where in it they are.
    """
    paths = [Path(each.file.source) for each in group]
    parts = tuple(Part(f"{number}{_suffix(path)}", path) for number, path in enumerate(paths, start=1))
    try:
        reply = yield from session.call(Request(method="POST", path=f"{API}/uploads", parts=parts))
    except TooLargeError:
        if len(group) == 1:
            raise
        half = len(group) // 2
        first = yield from _upload(session, group[:half], taken)
        return first | (yield from _upload(session, group[half:], taken))
    answers = as_object(read_json(reply.body)).objects("files")
    if len(answers) == len(group):
        urls = [answer.text("file_url") for answer in answers]
        return {
            each.document_id: [Located(each.document_id, url, each.file)] for each, url in zip(group, urls, strict=True)
        }
    if len(group) != 1:
        raise UnexpectedAnswerError("the upload's answer has another number of files")
    (archive,) = group
    return {archive.document_id: [_member(archive, answer, taken) for answer in answers]}


def _suffix(path: Path) -> str:
    """Return the ending of a file's name: no more of the name than that leaves this machine."""
    return path.suffix if path.suffix.isascii() and path.suffix[1:].isalnum() else ""


def _member(archive: NamedFile, answer: JsonObject, taken: set[str]) -> Located:
    document_id = unused(f"{archive.document_id}/{answer.text('name')}", taken)
    taken.add(document_id)
    return Located(document_id, answer.text("file_url"), archive.file)
