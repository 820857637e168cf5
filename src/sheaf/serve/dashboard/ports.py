"""What the pages need from the store and from whoever draws."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from sheaf.model.audit import Actor
from sheaf.model.browse import DocumentDetail, DocumentFilter, DocumentPage, Overview
from sheaf.model.drawing import DrawnPage, DrawTask
from sheaf.model.error import ErrorDetail
from sheaf.model.review import ReviewEntry, ReviewPlace
from sheaf.reviewing import Review


class Browse(Protocol):
    """What an account's people look through. Raises UnknownBatchError and StoreUnavailableError like other ports."""

    async def overview(self, account_key: int) -> Overview:
        """Return what the account's newest batches come to, and what is being worked on."""
        ...

    async def documents(
        self, account_key: int, batch_id: str, wanted: DocumentFilter, after: tuple[int, int] | None, count: int
    ) -> DocumentPage:
        """Return up to `count` documents of a batch that come after that place."""
        ...

    async def document(self, account_key: int, batch_id: str, file_uuid: UUID) -> DocumentDetail:
        """Return one document of a batch. Raises UnknownBatchError when the batch has none such."""
        ...


class Reviews(Protocol):
    """What people have to look at, and what they said of it."""

    async def target(self, account_key: int) -> int | None:
        """Return in how many values that nobody looks at one may be wrong; None: the account reviews nothing."""
        ...

    async def set_target(self, account_key: int, one_in: int | None, by: Actor) -> None:
        """Change the target; None: review nothing."""
        ...

    async def queue(self, account_key: int, below: int, after: ReviewPlace | None, count: int) -> Sequence[ReviewEntry]:
        """Return documents with a value less sure than `below` (in ten-thousandths), the least sure first."""
        ...

    async def count(self, account_key: int, below: int) -> int:
        """Return how many documents there are to look at, up to a thousand."""
        ...

    async def review(self, account_key: int, place: tuple[str, UUID], version: int, review: Review, by: Actor) -> None:
        """Put what a person says into the records of the document `place` (batch_id, file_uuid).

        `version` is how many reviews the person knew of.

        Raises:
            UnknownBatchError: the account has no such document, or it has no values.
            BatchConflictError: somebody else has looked at it meanwhile.
        """
        ...


class Drawing(Protocol):
    """Draws pages in a process of its own."""

    async def run(self, task: DrawTask) -> DrawnPage | ErrorDetail:
        """Return the page, or why the file cannot be drawn.

        Raises:
            WorkerLostError: the process ran out of time or memory.
        """
        ...
