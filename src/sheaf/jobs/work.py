"""What one job does: download a document, or have it read. Every way out leaves the document with an end or a job."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Protocol, TypeAlias
from uuid import UUID

import structlog
from structlog.contextvars import bound_contextvars

from sheaf.formats import aadhaar_digits
from sheaf.jobs.cache import ContentCache
from sheaf.jobs.ports import (
    Blobs,
    BlobsUnavailableError,
    CacheUse,
    EndedFiles,
    Fetch,
    ForgottenError,
    JobKind,
    JobStore,
    Lease,
    ProcessPool,
    ProcessResult,
    StoreUnavailableError,
    WorkerLostError,
)
from sheaf.jobs.result import result_of
from sheaf.metrics.work import WorkMetrics
from sheaf.model.error import ErrorDetail, Problem, SheafError, internal_error, problem_of
from sheaf.model.redaction import AadhaarMode, RedactedFile
from sheaf.traces import Traces, current_trace_id, tell_end

CRASH_LIMIT = 3
"""A document that took this many processes with it is POISONED."""
LEASE_LIMIT = 20
"""A document taken over this often takes whole machines with it. Far above what restarts and retries add up to."""
UNAVAILABLE_DELAY = timedelta(seconds=5)
CRASH_DELAY = timedelta(seconds=1)

Again: TypeAlias = "timedelta | None"
"""When the job is to run again; None: it is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchRetries:
    """How a download is tried again; the wait doubles from `first_seconds` with each try."""

    attempts: int
    first_seconds: float

    def delay(self, tries: int) -> timedelta:
        return timedelta(seconds=self.first_seconds * 2.0 ** (tries - 1))


class Source(Protocol):
    """Where files come from that are not downloaded."""

    async def bring(self, lease: Lease) -> str:
        """Put the document's file away under its lease and return the key.

        Raises:
            SheafError: its Problem says whether another try can help.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What jobs work with."""

    store: JobStore
    blobs: Blobs
    fetch: Fetch
    pool: ProcessPool
    retries: FetchRetries
    cache: ContentCache
    metrics: WorkMetrics
    traces: Traces
    sources: Mapping[str, Source] = field(default_factory=dict)
    """Where files come from that are not downloaded, by the scheme of their URLs."""


class Work:
    """Runs single jobs. Nothing that goes wrong with a document leaves `run`."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._log = structlog.stdlib.get_logger("sheaf.work")

    async def run(self, kind: JobKind, file_uuid: UUID, priority: int) -> Again:
        """Do the job and return when to run it again, if so."""
        # What is logged meanwhile, by whomever, says of which document it speaks.
        with bound_contextvars(file_uuid=str(file_uuid), kind=kind.value):
            try:
                lease = await self._tools.store.begin(kind, file_uuid)
                if lease is None:
                    return None
                self._tools.metrics.began(kind.value)
                with self._followed(kind, lease):
                    return await self._do(kind, lease, priority)
            except StoreUnavailableError:
                self._log.warning("store_unavailable")
                return UNAVAILABLE_DELAY

    @contextmanager
    def _followed(self, kind: JobKind, lease: Lease) -> Iterator[None]:
        """Have the job in its batch's trace, and the ids of both in every line of the log."""
        ids = {"sheaf.batch_id": lease.batch_id, "sheaf.file_uuid": str(lease.file_uuid)}
        with self._tools.traces.job(kind.value, lease.origin, {**ids, "sheaf.attempt": lease.attempt}):
            trace_id = current_trace_id()
            traced = {} if trace_id is None else {"trace_id": trace_id}
            with bound_contextvars(batch_id=lease.batch_id, attempt=lease.attempt, **traced):
                yield

    async def _do(self, kind: JobKind, lease: Lease, priority: int) -> Again:
        if lease.leases > LEASE_LIMIT:
            return await self._end_with(lease, problem_of(ErrorDetail.POISONED, None))
        try:
            return await self._with_blobs(kind, lease, priority)
        except StoreUnavailableError:
            raise
        except Exception:  # noqa: BLE001 - the boundary: whatever is wrong with us, the document gets its end
            self._log.exception("job_failed")
            return await self._end_with(lease, internal_error())

    async def _with_blobs(self, kind: JobKind, lease: Lease, priority: int) -> Again:
        """Do the job, waiting with the lease while the store of files is away: taken anew it would count as a death."""
        while True:
            try:
                if kind is JobKind.FETCH:
                    return await self._fetch(lease, priority)
                return await self._process(lease)
            except BlobsUnavailableError:
                self._log.warning("blobs_unavailable")
                await asyncio.sleep(UNAVAILABLE_DELAY.total_seconds())

    async def _fetch(self, lease: Lease, priority: int) -> Again:
        try:
            with self._tools.metrics.downloading():
                blob_key = await self._bring(lease)
        except SheafError as error:
            problem = error.as_problem()
            if problem.retryable and lease.tries < self._tools.retries.attempts:
                await self._tools.store.give_back(lease)
                self._tools.metrics.repeated()
                return self._tools.retries.delay(lease.tries)
            return await self._end_with(lease, problem)
        # Looked for here too, so that no stored result waits in line behind files that are to be read.
        is_ended = await self._end_from_cache(replace(lease, blob_key=blob_key))
        if not is_ended and not await self._tools.store.fetched(lease, blob_key, priority):
            await self._forget(blob_key)
        return None

    async def _bring(self, lease: Lease) -> str:
        """Put the document's file away and return its key. Raises SheafError."""
        source = self._tools.sources.get(lease.file_url.partition("://")[0].lower())
        if source is not None:
            return await source.bring(lease)
        async with self._tools.fetch(lease.file_url) as chunks:
            return await self._tools.blobs.put(self._tools.metrics.counted(chunks), lease.owner, lease.data_key)

    async def _process(self, lease: Lease) -> Again:
        if lease.blob_key is None:
            raise LookupError("a fetched document has no file")
        # An equal file may have been read since this one was downloaded.
        if await self._end_from_cache(lease):
            return None
        data = await self._tools.blobs.get(lease.blob_key, lease.data_key)
        try:
            result = await self._tools.pool.run(lease.task(data))
        except WorkerLostError:
            self._log.warning("worker_lost", crashes=lease.crashes + 1)
            if lease.crashes + 1 >= CRASH_LIMIT:
                return await self._end_with(lease, problem_of(ErrorDetail.POISONED, None))
            await self._tools.store.give_back_crashed(lease)
            return CRASH_DELAY
        await self._end(lease, result, self._tools.cache.use(lease))
        return None

    async def _end_from_cache(self, lease: Lease) -> bool:
        """End a downloaded document with the stored result of an equal one.

        False: there is none, it was deleted meanwhile, or the lease is lost.
        """
        found = await self._tools.cache.find(lease)
        if found is None:
            return False
        try:
            return await self._end(lease, found.result, found.use)
        except ForgottenError:
            return False

    async def erase_left(self) -> None:
        """Erase files that a worker was to erase and died before it did."""
        for blob_key in await self._tools.store.to_erase():
            await self._erase(blob_key)

    async def erase_strays(self, shelf: str) -> int:
        """Erase the files of a shelf that a worker put away and died before a document named them; return how many."""
        erased = 0
        async for blobs in self._tools.blobs.on_shelf(shelf):
            for blob_key in await self._tools.store.strays(blobs):
                await self._tools.blobs.delete(blob_key)
                erased += 1
        return erased

    @property
    def shelves(self) -> Sequence[str]:
        return self._tools.blobs.shelves

    async def _end_with(self, lease: Lease, problem: Problem) -> Again:
        await self._end(lease, result_of(problem))
        return None

    async def _end(self, lease: Lease, result: ProcessResult, cache: CacheUse | None = None) -> bool:
        """Record the end of the document and log it. False: the lease is lost."""
        is_ours = await self._finish(lease, result, cache)
        self._count(is_ours, result, cache)
        self._log.info(
            "document_ended" if is_ours else "lease_lost",
            document_type=result.document_type,
            error_code=result.error_code,
            error_detail=result.error_detail,
            seconds={stage.value: round(seconds, 3) for stage, seconds in result.seconds.items()},
            cache=None if cache is None else "miss" if cache.source is None else "hit",
        )
        ended = {"document_type": result.document_type, "error_code": result.error_code}
        ended |= {"error_detail": result.error_detail, "lease": None if is_ours else "lost"}
        tell_end({f"sheaf.{name}": told for name, told in ended.items()}, is_error=not result.succeeded)
        return is_ours

    def _count(self, is_ours: bool, result: ProcessResult, cache: CacheUse | None) -> None:
        metrics = self._tools.metrics
        if not is_ours:
            metrics.lost_lease()
            return
        self._tools.traces.stages(result.seconds)
        for stage, seconds in result.seconds.items():
            metrics.took(stage, seconds)
        if result.error_code is not None:
            metrics.failed(result.error_code, result.error_detail)
        else:
            metrics.extracted(result.document_type or "", result.confidences)
        if cache is not None:
            metrics.cached(is_hit=cache.source is not None)

    async def _finish(self, lease: Lease, result: ProcessResult, cache: CacheUse | None) -> bool:
        """Put the redacted file away and record the end; what must not be kept is then erased, now or by the sweep."""
        redacted, is_open = result.redacted, lease.aadhaar_mode is AadhaarMode.FULL
        files = EndedFiles(
            redacted_key=await self._put_redacted(lease, redacted) if redacted else None,
            erases_original=not lease.keeps_original,
            file_url=None if is_open else aadhaar_digits.masked(lease.file_url),
        )
        try:
            is_ours = await self._tools.store.finish(lease, result, files, cache)
        except ForgottenError:
            await self._discard(files)
            raise
        if not is_ours:
            await self._discard(files)
        if is_ours and files.erases_original and lease.blob_key is not None:
            # What cannot be erased now is noted for the sweep.
            with suppress(BlobsUnavailableError):
                await self._erase(lease.blob_key)
        return is_ours

    async def _put_redacted(self, lease: Lease, redacted: RedactedFile) -> str:
        return await self._tools.blobs.put(_whole(redacted.data), lease.owner, lease.data_key)

    async def _discard(self, files: EndedFiles) -> None:
        """Remove the redacted file of an end that was not recorded."""
        if files.redacted_key is not None:
            await self._forget(files.redacted_key)

    async def _forget(self, blob_key: str) -> None:
        """Delete a file that no document will name; what cannot be deleted now is a stray like others."""
        with suppress(BlobsUnavailableError):
            await self._tools.blobs.delete(blob_key)

    async def _erase(self, blob_key: str) -> None:
        await self._tools.blobs.delete(blob_key)
        await self._tools.store.erased(blob_key)


async def _whole(data: bytes) -> AsyncIterator[bytes]:
    yield data
