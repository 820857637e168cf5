"""What a client may do to a batch that was accepted, and why it may not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from sheaf.jobs.ports import IdempotencyKey
from sheaf.model.audit import Actor
from sheaf.model.batch_summary import BatchSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class FreshFile:
    """What a failed document is tried again with; None stays as it was, but for the password, which was wiped."""

    document_id: str
    file_url: str | None = None
    password: str | None = field(default=None, repr=False)
    document_type: str | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """Who wants a change, noted in the audit log, and the key by which it is known when it is asked for again."""

    by: Actor
    key: IdempotencyKey | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """How a batch was when it had been changed. `is_replay`: that was before, at a wish with the same key."""

    summary: BatchSummary
    is_replay: bool = False


class UnknownBatchError(Exception):
    """The account has no such batch, or deleted it."""


class BatchConflictError(Exception):
    """The batch is not in a state for this. `reason` may be shown to the client."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NotFailedError(Exception):
    """The fresh file `number`, from 0, is for no failed document of the batch."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class BatchChanges(Protocol):
    """Changes batches of an account at somebody's wish, who is noted in the audit log, and tells how they are then.

    All raise UnknownBatchError, and nothing was changed when anything is raised.
    """

    async def cancel(self, account_key: int, batch_id: str, wish: Wish) -> Change:
        """End all documents that have not ended as CANCELLED.

        Raises:
            BatchConflictError: all have.
            KeyBusyError, KeyReusedError, KeyOfDeletedError: the key of the wish was used.
        """
        ...

    async def retry(self, account_key: int, batch_id: str, files: Sequence[FreshFile], wish: Wish) -> Change:
        """Begin again with all documents that failed.

        Raises:
            BatchConflictError: the batch runs, was cancelled, or no document failed.
            NotFailedError: one of `files` is for no failed document.
            QuotaError: the account would have too many unfinished documents.
            KeyBusyError, KeyReusedError, KeyOfDeletedError: the key of the wish was used.
        """
        ...

    async def delete(self, account_key: int, batch_id: str, by: Actor) -> None:
        """Erase documents, extracts and files, whatever state they are in."""
        ...
