"""Accepts batches: within the account's rate and quota, once, and whole."""

from __future__ import annotations

import secrets
import string
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sheaf.jobs.ports import (
    AcceptedBatch,
    BatchIdTakenError,
    IdempotencyKey,
    NewBatch,
    QuotaError,
    SubmitStore,
)
from sheaf.jobs.rates import Allowance, a_minute
from sheaf.metrics.http import SubmitMetrics
from sheaf.model.account import Account
from sheaf.model.audit import Actor
from sheaf.model.batch import NewDocument
from sheaf.traces import current_traceparent

BATCH_ID_DRAWS = 10
"""Of 11.9 million letter groups a second and account; a second collision in a row means that something is wrong."""
QUOTA_RETRY_SECONDS = 60
"""How long a client over its quota is told to wait: documents must end first, and nobody knows when they will."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A multiupload request, checked. `metadata` is a JSON text."""

    product_type: str
    documents: Sequence[NewDocument]
    callback_url: str | None = None
    metadata: str | None = None
    idempotency_key: IdempotencyKey | None = None


class TooManyRequestsError(Exception):
    """The account asks for more than `allowance`. `reason` may be shown to the client."""

    def __init__(self, reason: str, allowance: Allowance) -> None:
        super().__init__(reason)
        self.reason = reason
        self.allowance = allowance
        self.retry_after_seconds = allowance.seconds_left or QUOTA_RETRY_SECONDS


def over_quota(allowance: Allowance) -> TooManyRequestsError:
    return TooManyRequestsError("too many unfinished documents", allowance)


class Submitter:
    """Takes multiupload requests."""

    def __init__(self, store: SubmitStore, metrics: SubmitMetrics, *, submits_per_minute: int) -> None:
        self._store = store
        self._metrics = metrics
        self._submits_per_minute = submits_per_minute

    async def admit(self, account: Account) -> Allowance:
        """Count a request, before its body is read, and return what is left of the minute.

        Raises:
            TooManyRequestsError: the account has used up this minute.
        """
        allowance = a_minute("submits", self._submits_per_minute, await self._store.count_submit(account.key))
        if allowance.is_exceeded:
            raise TooManyRequestsError(f"more than {allowance.quota} submits a minute", allowance)
        return allowance

    async def submit(self, account: Account, submission: Submission, by: Actor) -> AcceptedBatch:
        """Store the batch with its documents and jobs, or answer again what its Idempotency-Key was answered.

        Raises:
            TooManyRequestsError: the account has too many unfinished documents.
            KeyBusyError, KeyReusedError: the Idempotency-Key is another request's.
            KeyOfDeletedError: the batch that it was answered with is gone.
        """
        for _ in range(BATCH_ID_DRAWS):
            batch = NewBatch(
                batch_id=draw_batch_id(account.number, datetime.now(UTC)),
                account_key=account.key,
                product_type=submission.product_type,
                callback_url=submission.callback_url,
                metadata=submission.metadata,
                documents=submission.documents,
                idempotency_key=submission.idempotency_key,
                traceparent=current_traceparent(),
                by=by,
            )
            try:
                accepted = await self._store.accept(batch)
            except BatchIdTakenError:
                continue
            except QuotaError as error:
                raise over_quota(error.allowance) from None
            # Another batch_id is that of a request which came before.
            if accepted.batch_id == batch.batch_id:
                self._metrics.accepted(len(batch.documents))
            return accepted
        raise RuntimeError("no free batch_id was found")


def draw_batch_id(account_number: str, now: datetime) -> str:
    """Return BATCH-<5 digits of the account>-<5 random capitals>-<YYYYMMDDHHMMSS>, as CONTRACT.md writes it."""
    letters = "".join(secrets.choice(string.ascii_uppercase) for _ in range(5))
    return f"BATCH-{account_number}-{letters}-{now:%Y%m%d%H%M%S}"
