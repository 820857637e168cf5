"""Submits batches, and tries failed documents again: what is on this machine is uploaded first."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sheaf.client.batch import AnyBatch, Batch, BatchProgress, read_batch, read_progress
from sheaf.client.errors import FilesError
from sheaf.client.session import API, Session, batch_path
from sheaf.client.sources import Sources, named_files
from sheaf.client.steps import Request, Steps
from sheaf.client.uploading import Located, Uploaded, located
from sheaf.client.wire import Json, read_json


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitOptions:
    """What else a batch may be given.

    `metadata` comes back with the batch's progress. `callback_url` is told when the batch ends. `idempotency_key`: by
    default each call of `submit` has one of its own; with one of yours the same URLs can be submitted again, from
    another process too, and are one batch. `uploaded` is told how many paths have been uploaded, and of how many.
    """

    metadata: Mapping[str, Json] | None = None
    callback_url: str | None = None
    idempotency_key: str | None = None
    uploaded: Uploaded | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which files under a prefix are wanted: all, or those whose names end in one of `suffixes`, in whatever case.

    With `limit` the first so many by their names; without it all, and more than a batch may have are refused. `after`,
    the document_id of the last file of one batch, goes on behind it.
    """

    suffixes: Sequence[str] = ()
    limit: int | None = None
    after: str | None = None


_DEFAULT = SubmitOptions()
_ALL = Selection()
LISTING_SECONDS = 90.0
"""How long the server may look through a prefix before it says anything; it gives itself 60."""


def submit(session: Session, files: Sources, *, product_type: str, options: SubmitOptions = _DEFAULT) -> Steps[Batch]:
    """Submit files as one batch, and return it once the server has promised to finish it.

    Paths of this machine are uploaded first; of a zip archive every file becomes a document. The request carries an
    idempotency key, so that sending it again after a lost answer makes no second batch.
    """
    named = named_files(files, session.options.files_per_batch)
    if not named:
        raise FilesError("a batch has at least one file")
    entries = yield from located(session, named, options.uploaded)
    body: dict[str, Json] = {"product_type": product_type, "file_urls": [_entry(each) for each in entries]}
    return (yield from _submitted(session, f"{API}/multiupload", body, options))


def submit_prefix(
    session: Session, prefix: str, *, product_type: str, select: Selection = _ALL, options: SubmitOptions = _DEFAULT
) -> Steps[Batch]:
    """Submit what is under `s3://bucket/folder/` or `gs://bucket/folder/` as one batch, in the order of the names.

    The server reads the bucket, if the account may; the document_id of a file is its key without the prefix. The
    request carries an idempotency key as that of `submit` does.
    """
    body: dict[str, Json] = {"product_type": product_type, "prefix": prefix}
    wanted = {"suffixes": list(select.suffixes) or None, "limit": select.limit, "after": select.after}
    body |= {name: value for name, value in wanted.items() if value is not None}
    return (yield from _submitted(session, f"{API}/batches/from-prefix", body, options, LISTING_SECONDS))


def retry(session: Session, batch: AnyBatch, files: Sources = ()) -> Steps[BatchProgress]:
    """Try all failed documents of a finished batch again. `files` are fresh URLs or paths, by their document_id."""
    named = named_files(files, session.options.files_per_batch)
    entries = yield from located(session, named, None)
    body: dict[str, Json] = {"file_urls": [_entry(each) for each in entries]}
    path = batch_path(batch, "retry")
    request = Request(method="POST", path=path, headers=once(None), json=_encoded(body))
    return read_progress((yield from session.ask(request)))


def once(key: str | None = None) -> Mapping[str, str]:
    """Return the header by which the server knows a request that is sent again."""
    return {"Idempotency-Key": key or str(uuid.uuid4())}


def _submitted(
    session: Session,
    path: str,
    body: Mapping[str, Json],
    options: SubmitOptions,
    read_seconds: float | None = None,
) -> Steps[Batch]:
    more = {"metadata": options.metadata, "callback_url": options.callback_url}
    request = Request(
        method="POST",
        path=path,
        headers=once(options.idempotency_key),
        json=_encoded({**body, **{name: value for name, value in more.items() if value is not None}}),
        is_repeatable=session.options.retries.repeat_submits,
        read_seconds=read_seconds,
    )
    reply = yield from session.call(request)
    return read_batch(read_json(reply.body))


def _entry(located_file: Located) -> Mapping[str, Json]:
    file = located_file.file
    entry = {"file_url": located_file.file_url, "document_id": located_file.document_id}
    hints = {"password": file.password, "document_type": file.document_type}
    return entry | {name: hint for name, hint in hints.items() if hint is not None}


def _encoded(body: Mapping[str, Json]) -> bytes:
    return json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
