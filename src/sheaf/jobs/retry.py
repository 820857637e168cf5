"""Tries failed documents again: within the account's rate and quota, for it makes as much work as a new batch."""

from __future__ import annotations

from collections.abc import Sequence

from sheaf.jobs.changes import BatchChanges, Change, FreshFile, Wish
from sheaf.jobs.ports import QuotaError
from sheaf.jobs.rates import Allowance
from sheaf.jobs.submit import Submitter, over_quota
from sheaf.model.account import Account


class Retrier:
    def __init__(self, submitter: Submitter, changes: BatchChanges) -> None:
        self._submitter = submitter
        self._changes = changes

    async def admit(self, account: Account) -> Allowance:
        """Count a request, before its body is read, and return what is left of the minute.

        Raises:
            TooManyRequestsError: the account has used up this minute.
        """
        return await self._submitter.admit(account)

    async def retry(self, account: Account, batch_id: str, files: Sequence[FreshFile], wish: Wish) -> Change:
        """Begin again with all documents of the batch that failed.

        Raises:
            TooManyRequestsError: the account has too many unfinished documents.
            UnknownBatchError, BatchConflictError, NotFailedError, those of keys: as of `BatchChanges`.
        """
        try:
            return await self._changes.retry(account.key, batch_id, files, wish)
        except QuotaError as error:
            raise over_quota(error.allowance) from None
