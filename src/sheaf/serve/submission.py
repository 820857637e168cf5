"""Checks the bodies of multiupload and retry: which entry breaks which limit, said without repeating what it holds."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import ValidationError
from uuid_utils.compat import uuid7

from sheaf.jobs.changes import FreshFile
from sheaf.jobs.ports import IdempotencyKey
from sheaf.jobs.submit import Submission
from sheaf.model.account import Account
from sheaf.model.batch import NewDocument
from sheaf.serve.batch_wire import RetryEntry, RetryRequest
from sheaf.serve.body_checks import check_text, check_url, described
from sheaf.serve.callable_urls import CallableUrls
from sheaf.serve.problem import bad_request
from sheaf.serve.wire import FileEntry, MultiuploadRequest
from sheaf.settings.api import LimitSettings

PRODUCT_TYPE_CHARACTERS = 64
PASSWORD_CHARACTERS = 256
TYPE_HINT_CHARACTERS = 64


@dataclass(frozen=True, slots=True)
class SubmissionRules:
    """What a body is held against."""

    account: Account
    callable_urls: CallableUrls

    @property
    def limits(self) -> LimitSettings:
        return self.callable_urls.limits


def read_submission(body: bytes, rules: SubmissionRules, idempotency_key: IdempotencyKey | None) -> Submission:
    """Return what the body asks for.

    Raises:
        RequestError: 400 for the first thing that is wrong.
    """
    try:
        request = MultiuploadRequest.model_validate_json(body)
    except ValidationError as error:
        raise described(error) from None
    return submission_of(request, rules, idempotency_key)


def submission_of(
    request: MultiuploadRequest, rules: SubmissionRules, idempotency_key: IdempotencyKey | None
) -> Submission:
    """Return what a request asks for that has the right form.

    Raises:
        RequestError: 400 for the first thing that is wrong.
    """
    check_terms(request.product_type, request.callback_url, rules)
    _check_batch(request, rules)
    _check_unique(request.file_urls)
    return Submission(
        product_type=request.product_type,
        documents=[_document(number, entry, rules.limits) for number, entry in enumerate(request.file_urls)],
        callback_url=request.callback_url,
        metadata=_metadata(request, rules.limits),
        idempotency_key=idempotency_key,
    )


def read_fresh_files(body: bytes, limits: LimitSettings) -> list[FreshFile]:
    """Return what failed documents are to be tried again with.

    Raises:
        RequestError: 400 for the first thing that is wrong.
    """
    try:
        request = RetryRequest.model_validate_json(body)
    except ValidationError as error:
        raise described(error) from None
    if len(request.file_urls) > limits.files_per_request:
        raise bad_request(f"file_urls must have at most {limits.files_per_request} entries")
    _check_unique(request.file_urls)
    return [_fresh_file(number, entry, limits) for number, entry in enumerate(request.file_urls)]


def check_terms(product_type: str, callback_url: str | None, rules: SubmissionRules) -> None:
    """Raises RequestError (400) where the account may have no such batch, whatever files are in it."""
    check_text("product_type", product_type, PRODUCT_TYPE_CHARACTERS)
    allowed = rules.account.bounds.product_types
    if allowed is not None and product_type not in allowed:
        raise bad_request("product_type is not one that this account may use")
    if callback_url is not None:
        rules.callable_urls.check("callback_url", callback_url)


def _check_batch(request: MultiuploadRequest, rules: SubmissionRules) -> None:
    if not request.file_urls:
        raise bad_request("file_urls must have at least one entry")
    if len(request.file_urls) > rules.limits.files_per_request:
        raise bad_request(f"file_urls must have at most {rules.limits.files_per_request} entries")


def _check_unique(entries: Sequence[FileEntry | RetryEntry]) -> None:
    seen: dict[str, int] = {}
    for number, entry in enumerate(entries):
        first = seen.setdefault(entry.document_id, number)
        if first != number:
            raise bad_request(f"file_urls[{number}].document_id is the same as file_urls[{first}].document_id")


def _document(number: int, entry: FileEntry, limits: LimitSettings) -> NewDocument:
    _check_entry(number, entry, limits)
    return NewDocument(
        document_id=entry.document_id,
        file_uuid=uuid7(),
        file_url=entry.file_url,
        password=entry.password or None,
        document_type=entry.document_type,
    )


def _fresh_file(number: int, entry: RetryEntry, limits: LimitSettings) -> FreshFile:
    _check_entry(number, entry, limits)
    return FreshFile(
        document_id=entry.document_id,
        file_url=entry.file_url,
        password=entry.password or None,
        document_type=entry.document_type,
    )


def _check_entry(number: int, entry: FileEntry | RetryEntry, limits: LimitSettings) -> None:
    name = f"file_urls[{number}]"
    if entry.file_url is not None:
        check_url(f"{name}.file_url", entry.file_url, limits)
    check_text(f"{name}.document_id", entry.document_id, limits.document_id_characters)
    if entry.document_type is not None:
        check_text(f"{name}.document_type", entry.document_type, TYPE_HINT_CHARACTERS)
    if entry.password is not None and len(entry.password) > PASSWORD_CHARACTERS:
        raise bad_request(f"{name}.password must have at most {PASSWORD_CHARACTERS} characters")


def _metadata(request: MultiuploadRequest, limits: LimitSettings) -> str | None:
    if request.metadata is None:
        return None
    try:
        text = json.dumps(request.metadata, allow_nan=False, separators=(",", ":"))
    except ValueError:
        raise bad_request("metadata must be JSON, which has no NaN and no infinity") from None
    if len(text) > limits.metadata_bytes:
        raise bad_request(f"metadata must have at most {limits.metadata_bytes} bytes")
    return text
