"""What HTTP needs from the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol
from uuid import UUID

from sheaf.jobs.rates import Spent
from sheaf.model.account import Account, Credentials
from sheaf.model.batch import BatchStatus, ExtractPage
from sheaf.model.batch_summary import BatchSummary
from sheaf.model.data_key import DataKey
from sheaf.model.redaction import RedactedKey


class Accounts(Protocol):
    """Who may ask. Every method raises StoreUnavailableError when the database is away."""

    async def sign_in(self, credentials: Credentials, address: str | None) -> Account | None:
        """Return the account whose secret this is; None when there is none or it is disabled.

        That somebody at `address` was refused is noted in the audit log.
        """
        ...

    async def find(self, client_id: str, generation: int) -> Account | None:
        """Return the account of a token; None when it is disabled or has another secret by now."""
        ...

    async def admit(self, client_id: str, generation: int) -> tuple[Account, Spent] | None:
        """Like `find`, and count a request of the account."""
        ...

    async def signing_keys(self) -> Mapping[str, bytes]:
        """Return the secrets that sign tokens by their key_id, newest first; at least one."""
        ...


class Batches(Protocol):
    """What clients read."""

    async def extract_page(
        self, account_key: int, batch_id: str, numbers: range, *, with_evidence: bool
    ) -> ExtractPage | None:
        """Return the records with these finish numbers (from 1); None when the account has no such batch."""
        ...


class Summaries(Protocol):
    """How far batches have come."""

    async def summary(self, account_key: int, batch_id: str) -> BatchSummary:
        """Raises UnknownBatchError when the account has no such batch."""
        ...

    async def summaries(
        self, account_key: int, status: BatchStatus | None, numbers: range
    ) -> tuple[Sequence[BatchSummary], int]:
        """Return the batches in this status with these numbers (from 0, newest first), and how many there are."""
        ...


class RedactedFiles(Protocol):
    """Where the redacted files of documents are."""

    async def redacted_file(self, account_key: int, file_uuid: UUID) -> RedactedKey | None:
        """Return where a document's redacted file is; None when the account has no such document or it has none."""
        ...


class FileBytes(Protocol):
    """What the files themselves are got from."""

    async def get(self, key: str, data_key: DataKey | None) -> bytes:
        """Raises FileNotFoundError when nothing is stored under `key`, or its data key was destroyed."""
        ...


class Readiness(Protocol):
    async def is_ready(self) -> bool:
        """Tell whether requests can be answered."""
        ...
