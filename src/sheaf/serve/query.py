"""Reads what stands in a URL: checked by hand, so that an error names the part and never repeats it."""

from __future__ import annotations

import re
from uuid import UUID

from sheaf.jobs.changes import UnknownBatchError
from sheaf.jobs.webhooks import UnknownEndpointError
from sheaf.serve.problem import bad_request

PAGE_LIMIT = 10**9
PER_PAGE_LIMIT = 50
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_BATCH_ID = re.compile(r"BATCH-[0-9]{5}-[A-Z]{5}-[0-9]{14}")


def is_batch_id(text: str) -> bool:
    """Say whether `text` is written like a batch_id."""
    return _BATCH_ID.fullmatch(text) is not None


def whole_number(name: str, text: str, limit: int) -> int:
    """Read a query parameter from 1 to `limit`, in plain digits only."""
    if text.isascii() and text.isdigit() and len(text) <= len(str(limit)) and 1 <= int(text) <= limit:
        return int(text)
    raise bad_request(f"{name} must be a whole number from 1 to {limit}")


def known_uuid(text: str) -> UUID:
    """Return an id that can be asked for. Raises UnknownEndpointError when none is written like this."""
    if _UUID.fullmatch(text) is None:
        raise UnknownEndpointError
    return UUID(text)


def known_form(batch_id: str) -> str:
    """Return a batch_id that can be asked for. Raises UnknownBatchError when none is written like this."""
    if not is_batch_id(batch_id):
        raise UnknownBatchError
    return batch_id
