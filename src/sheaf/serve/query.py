"""Reads what stands in a URL: checked by hand, so that an error names the part and never repeats it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

from sheaf.jobs.changes import UnknownBatchError
from sheaf.jobs.webhooks import UnknownEndpointError
from sheaf.serve.problem import bad_request

_PAGE_LIMIT = 10**9
_PER_PAGE_LIMIT = 50
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_BATCH_ID = re.compile(r"BATCH-[0-9]{5}-[A-Z]{5}-[0-9]{14}")


@dataclass(frozen=True, slots=True)
class AskedPage:
    """Which page of a list is asked for, from 1, and how many items it has."""

    page: int
    per_page: int

    @property
    def places(self) -> range:
        """The places of its items in the list, from 0."""
        return range((self.page - 1) * self.per_page, self.page * self.per_page)

    def pages_of(self, total_items: int) -> int:
        """Return how many pages there are of so many items."""
        return -(-total_items // self.per_page)

    def among(self, total_items: int) -> dict[str, int | bool]:
        """Return what the answer says of the page in a list of so many items, in the order of the wire."""
        total_pages = self.pages_of(total_items)
        return {
            "page": self.page,
            "per_page": self.per_page,
            "total_pages": total_pages,
            "total_items": total_items,
            "has_next": self.page < total_pages,
            "has_prev": self.page > 1,
        }


def is_batch_id(text: str) -> bool:
    """Say whether `text` is written like a batch_id."""
    return _BATCH_ID.fullmatch(text) is not None


def page_number(text: str) -> int:
    """Read the parameter `page`."""
    return _whole_number("page", text, _PAGE_LIMIT)


def page_size(text: str) -> int:
    """Read the parameter `per_page`."""
    return _whole_number("per_page", text, _PER_PAGE_LIMIT)


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


def _whole_number(name: str, text: str, limit: int) -> int:
    """Read a query parameter from 1 to `limit`, in plain digits only."""
    if text.isascii() and text.isdigit() and len(text) <= len(str(limit)) and 1 <= int(text) <= limit:
        return int(text)
    raise bad_request(f"{name} must be a whole number from 1 to {limit}")
