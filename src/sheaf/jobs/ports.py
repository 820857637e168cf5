"""What durable work needs from the outside: a store, a way to download, a place for bytes, a pool of processes."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from sheaf.jobs.rates import Allowance, Spent
from sheaf.model.audit import Actor
from sheaf.model.batch import DocumentState, NewDocument
from sheaf.model.data_key import DataKey
from sheaf.model.redaction import AadhaarMode, RedactedFile, RedactedKey
from sheaf.model.stage import Stage
from sheaf.traces import Origin


class JobKind(StrEnum):
    """The two kinds of job; the value is the queue's entrypoint."""

    FETCH = "fetch"
    PROCESS = "process"


def job_key(kind: JobKind, file_uuid: UUID) -> str:
    """Return what the queue knows a job by: a document has at most one live job of a kind."""
    return f"{kind.value}:{file_uuid}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessTask:
    """A document for the pool. `data` is the whole file; `document_type` is the caller's hint.

    With `redacts` the result brings a file without Aadhaar numbers; `aadhaar_mode` says what the record may tell of
    them.
    """

    file_uuid: UUID
    data: bytes = field(repr=False)
    password: str | None = field(repr=False)
    document_type: str | None
    aadhaar_mode: AadhaarMode = AadhaarMode.FULL
    redacts: bool = True
    batch_id: str | None = None
    """For the log; None where there is no batch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessResult:
    """How a document ended, already rendered where it was read, so that nothing big crosses processes.

    `file_data` and `file_data_with_evidence` are the JSON objects that will be served.
    `error_code` and `error_detail` are those of the Problem, None when the document succeeded.
    `confidences` are those of its fields, for statistics; a result that was stored has none.
    `least_sure` is the lowest confidence of its values, in ten-thousandths; None when it failed.
    """

    file_data: str
    file_data_with_evidence: str
    succeeded: bool
    document_type: str | None
    seconds: Mapping[Stage, float]
    retryable: bool
    error_code: str | None = None
    error_detail: str | None = None
    redacted: RedactedFile | None = None
    confidences: Sequence[float] = ()
    least_sure: int | None = None


class WorkerLostError(Exception):
    """The process that read the document crashed, was killed or ran out of time; the document's process only."""


class ProcessPool(Protocol):
    """Reads documents in processes of their own."""

    async def run(self, task: ProcessTask) -> ProcessResult:
        """Read one document; concurrent calls wait for a free process.

        Raises:
            WorkerLostError: the process did not come back with a result.
        """
        ...


class Fetch(Protocol):
    """Downloads, guarded. `sheaf.stages.fetch` is the real one."""

    def __call__(self, file_url: str) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """Open `file_url` and stream its bytes.

        Raises:
            SheafError: at opening or while streaming; its Problem says whether another try can help.
        """
        ...


@dataclass(frozen=True, slots=True)
class BlobOwner:
    """The lease under which a file was put away: when it can write no more, a file that nothing names is a stray."""

    file_uuid: UUID
    attempt: int


@dataclass(frozen=True, slots=True)
class OwnedBlob:
    """A file in the store, and whose it is by its key."""

    key: str
    owner: BlobOwner


class Blobs(Protocol):
    """Keeps sealed bytes under a keyed hash of their content, on shelves that can be looked through one by one."""

    @property
    def shelves(self) -> Sequence[str]:
        """The parts of the store, each small beside the whole."""
        ...

    async def put(self, chunks: AsyncIterable[bytes], owner: BlobOwner, data_key: DataKey) -> str:
        """Store a stream, sealed with the data key of whose it is, and return under which key it is found."""
        ...

    def on_shelf(self, shelf: str) -> AsyncIterator[Sequence[OwnedBlob]]:
        """Yield the files of a shelf in pieces, those that are only half put away too."""
        ...

    async def get(self, key: str, data_key: DataKey | None) -> bytes:
        """Return what is stored under `key`; `data_key` is the one that it was put away with.

        Raises:
            FileNotFoundError: nothing is, or its data key was destroyed.
        """
        ...

    async def delete(self, key: str) -> None:
        """Remove `key`; nothing happens when it is not there."""
        ...

    def content_of(self, key: str) -> bytes:
        """Return a keyed hash of what is stored under `key`, which is not asked for: equal for equal content."""
        ...


class StoreUnavailableError(Exception):
    """The database cannot be reached; the work stays where it is."""


class BlobsUnavailableError(StoreUnavailableError):
    """The store of files cannot be reached, read or written, as when its disk is full."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """The right to work on a document, good until another worker takes it over.

    `attempt` counts the leases that the document has had: a write with an old one changes nothing. `leases` counts
    those since it was accepted or last tried again at the client's wish.
    `tries` counts the downloads begun; `crashes` the processing attempts that ended without a result.
    `data_key` seals what belongs to the document's batch.
    `keeps_original` says whether its file may stay when it has ended.
    `cache_hours` is how long a result of the account is given again for the same file; None: never.
    """

    file_uuid: UUID
    account_key: int
    attempt: int
    leases: int
    state: DocumentState
    file_url: str = field(repr=False)
    blob_key: str | None
    password: str | None = field(repr=False)
    document_type: str | None
    tries: int
    crashes: int
    aadhaar_mode: AadhaarMode
    cache_hours: int | None
    keeps_original: bool
    batch_id: str
    origin: Origin
    data_key: DataKey

    @property
    def owner(self) -> BlobOwner:
        """Whose the files are that are put away under this lease."""
        return BlobOwner(self.file_uuid, self.attempt)

    def task(self, data: bytes) -> ProcessTask:
        """Return what is asked of the pool; `data` is the document's file."""
        return ProcessTask(
            file_uuid=self.file_uuid,
            data=data,
            password=self.password,
            document_type=self.document_type,
            aadhaar_mode=self.aadhaar_mode,
            batch_id=self.batch_id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class EndedFiles:
    """What becomes of a document's files with its end.

    `redacted_key` is where the redacted file was put. With `erases_original` the downloaded file is to be erased, and
    `file_url` replaces the URL that it came from.
    """

    redacted_key: str | None = None
    erases_original: bool = False
    file_url: str | None = None


ALL_KEPT = EndedFiles()


@dataclass(frozen=True, slots=True)
class CacheUse:
    """What the end of a document of an account with a content cache has to do with it.

    `source` is the document whose stored result it was given; None: it was read, and its own is kept under `key`.
    """

    key: bytes
    source: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recalled:
    """The stored result of the document `source`; `redacted` is where its redacted file is."""

    source: UUID
    result: ProcessResult
    redacted: RedactedKey | None


class ForgottenError(Exception):
    """The document whose result was to be given to another one was deleted meanwhile."""


class BatchIdTakenError(Exception):
    """The random part of a batch_id was drawn before; draw again."""


class KeyBusyError(Exception):
    """The first request with this Idempotency-Key is still running."""


class KeyOfDeletedError(Exception):
    """The batch that this Idempotency-Key was answered with is deleted."""


class KeyReusedError(Exception):
    """This Idempotency-Key came with another request before."""


class QuotaError(Exception):
    """The account would have more unfinished documents than it may; `allowance` says how many it has."""

    def __init__(self, allowance: Allowance) -> None:
        super().__init__(allowance)
        self.allowance = allowance


@dataclass(frozen=True, slots=True)
class IdempotencyKey:
    """A client's key for a request, with the SHA-256 of what a second request under it must be like."""

    key: str
    body_hash: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class NewBatch:
    """A batch to be stored with all its documents and jobs, or not at all. `metadata` is a JSON text.

    `by` is who sent it.
    """

    batch_id: str
    account_key: int
    product_type: str
    callback_url: str | None
    metadata: str | None
    documents: Sequence[NewDocument]
    idempotency_key: IdempotencyKey | None
    traceparent: str | None
    """The span that brings it; None: it is not traced."""
    by: Actor


@dataclass(frozen=True, slots=True)
class AcceptedDocument:
    document_id: str
    file_uuid: UUID


@dataclass(frozen=True, slots=True)
class AcceptedBatch:
    """What a multiupload answers: the documents in the request's order. `allowance` None: it was answered before."""

    batch_id: str
    documents: Sequence[AcceptedDocument]
    allowance: Allowance | None = None

    @property
    def is_replay(self) -> bool:
        return self.allowance is None


class SubmitStore(Protocol):
    """Where batches are accepted."""

    async def count_submit(self, account_key: int) -> Spent:
        """Count a request of the account that makes work."""
        ...

    async def accept(self, batch: NewBatch) -> AcceptedBatch:
        """Store the batch, its documents and its jobs in one transaction.

        With an idempotency key that came before, return the first batch and store nothing.

        Raises:
            BatchIdTakenError, KeyBusyError, KeyOfDeletedError, KeyReusedError, QuotaError, UnknownUploadError: nothing
                was stored.
        """
        ...


class JobStore(Protocol):
    """Documents' states. Every move is checked against MOVES and every write against the lease."""

    async def begin(self, kind: JobKind, file_uuid: UUID) -> Lease | None:
        """Take the lease for a job, or return None when the document no longer needs this kind of work."""
        ...

    async def fetched(self, lease: Lease, blob_key: str, priority: int) -> bool:
        """Record the download and enqueue the processing, in one transaction. False: the lease is lost."""
        ...

    async def recall(self, lease: Lease, cache_key: bytes) -> Recalled | None:
        """Return the result that the document's account has for `cache_key`, if it may still be given again."""
        ...

    async def finish(
        self, lease: Lease, result: ProcessResult, files: EndedFiles = ALL_KEPT, cache: CacheUse | None = None
    ) -> bool:
        """Record the end of a document, its extract, its place in the batch and its files, in one transaction.

        False: the lease is lost, and nothing was written.

        Raises:
            ForgottenError: the document that `cache` names as source is gone, and nothing was written.
        """
        ...

    async def to_erase(self) -> Sequence[str]:
        """Return keys of files that are to be erased and were not yet."""
        ...

    async def erased(self, blob_key: str) -> None:
        """Forget a file that is erased."""
        ...

    async def strays(self, blobs: Sequence[OwnedBlob]) -> Sequence[str]:
        """Return the keys of those files that no document names and none can come to name."""
        ...

    async def give_back(self, lease: Lease) -> bool:
        """Move the document back to where its job can begin again. False: the lease is lost."""
        ...

    async def give_back_crashed(self, lease: Lease) -> bool:
        """Like `give_back`, and count a crash against the document."""
        ...

    async def sweep(self) -> int:
        """Enqueue documents that are unfinished and have no job; return how many."""
        ...
