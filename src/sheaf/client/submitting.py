"""Submits batches, and tries failed documents again: what is on this machine is uploaded first."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
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


_DEFAULT = SubmitOptions()


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
    if options.metadata is not None:
        body["metadata"] = options.metadata
    if options.callback_url is not None:
        body["callback_url"] = options.callback_url
    request = Request(
        method="POST",
        path=f"{API}/multiupload",
        headers=once(options.idempotency_key),
        json=_encoded(body),
        is_repeatable=session.options.retries.repeat_submits,
    )
    reply = yield from session.call(request)
    return read_batch(read_json(reply.body))


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


def _entry(located_file: Located) -> Mapping[str, Json]:
    file = located_file.file
    entry = {"file_url": located_file.file_url, "document_id": located_file.document_id}
    hints = {"password": file.password, "document_type": file.document_type}
    return entry | {name: hint for name, hint in hints.items() if hint is not None}


def _encoded(body: Mapping[str, Json]) -> bytes:
    return json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
