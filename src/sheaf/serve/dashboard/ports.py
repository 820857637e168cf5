"""What the pages need from the store and from whoever draws."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from sheaf.model.browse import DocumentDetail, DocumentFilter, DocumentPage, Overview
from sheaf.model.drawing import DrawnPage, DrawTask
from sheaf.model.error import ErrorDetail


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


class Drawing(Protocol):
    """Draws pages in a process of its own."""

    async def run(self, task: DrawTask) -> DrawnPage | ErrorDetail:
        """Return the page, or why the file cannot be drawn.

        Raises:
            WorkerLostError: the process ran out of time or memory.
        """
        ...
