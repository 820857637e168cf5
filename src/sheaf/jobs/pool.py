"""A pool that survives its documents: what crashes, hangs or eats memory costs its own process, nothing else.

Each process has a pebble pool of one to itself. So it is always known which document a lost process was reading, a
process is replaced exactly after the document that used it up, and a broken pool is one process's trouble.
"""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from types import TracebackType
from typing import Generic, Self, TypeAlias

from pebble import ProcessExpired, ProcessPool

from sheaf.jobs.child import Answer, ChildLimits, ResultT, Start, TaskT, settle, warm, work
from sheaf.jobs.ports import ProcessResult, ProcessTask, WorkerLostError
from sheaf.model.running import PoolState


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolLimits:
    """How many processes, and when one is ended or replaced."""

    processes: int
    document_seconds: float
    documents_per_process: int
    memory_megabytes: int
    """Above this a process is replaced after its document; at twice this its allocations fail."""
    niceness: int = 10
    """Politeness of the processes, so that the API answers while all cores read."""


class ChildPool(Generic[TaskT, ResultT]):
    """Does tasks in processes of their own; use it as an async context manager, entered when all are ready."""

    def __init__(self, limits: PoolLimits, start: Start[TaskT, ResultT]) -> None:
        self._limits = limits
        self._slots = [_Slot(limits, start) for _ in range(limits.processes)]
        self._free: asyncio.Queue[_Slot[TaskT, ResultT]] = asyncio.Queue()
        self._renewals: set[asyncio.Task[None]] = set()
        self._busy = self._lost = self._worn_out = 0

    async def __aenter__(self) -> Self:
        """Start all processes. Raises what `start` raises: a reader that cannot be built is no document's fault."""
        try:
            await asyncio.gather(*(asyncio.wrap_future(slot.open()) for slot in self._slots))
        except BaseException:
            await self._close()
            raise
        for slot in self._slots:
            self._free.put_nowait(slot)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._close()

    @property
    def processes(self) -> int:
        return self._limits.processes

    @property
    def state(self) -> PoolState:
        """Tell how the processes stand; for whoever watches, and from any thread."""
        busy, starting = self._busy, len(self._renewals)
        return PoolState(
            busy=busy,
            idle=max(0, self.processes - busy - starting),
            starting=starting,
            worn_out=self._worn_out,
            lost=self._lost,
            died=sum(slot.died_idle for slot in self._slots),
        )

    async def run(self, task: TaskT) -> ResultT:
        """Do one task; concurrent calls wait for a free process.

        Raises:
            WorkerLostError: the process crashed, was killed, ran out of memory or out of time.
        """
        slot = await self._free.get()
        self._busy += 1
        renews = True
        try:
            answer = await slot.work(task)
            renews = slot.is_worn_out_by(answer)
            self._worn_out += renews
            return answer.result
        except (ProcessExpired, BrokenProcessPool, TimeoutError, MemoryError):
            self._lost += 1
            raise WorkerLostError from None
        finally:
            self._busy -= 1
            if renews:
                self._renew(slot)
            else:
                self._free.put_nowait(slot)

    def _renew(self, slot: _Slot[TaskT, ResultT]) -> None:
        """Replace the slot's process beside the running work, and offer it again."""

        async def renew() -> None:
            await asyncio.to_thread(slot.close)
            slot.open()
            self._free.put_nowait(slot)

        renewal = asyncio.create_task(renew())
        self._renewals.add(renewal)
        renewal.add_done_callback(self._renewals.discard)

    async def _close(self) -> None:
        await asyncio.gather(*self._renewals)
        await asyncio.gather(*(asyncio.to_thread(slot.close) for slot in self._slots))


WorkerPool: TypeAlias = ChildPool[ProcessTask, ProcessResult]
"""The pool of a worker, which reads documents."""


class _Slot(Generic[TaskT, ResultT]):
    """One process and what keeps it."""

    def __init__(self, limits: PoolLimits, start: Start[TaskT, ResultT]) -> None:
        self._limits = limits
        self._start = start
        self._documents = 0
        self.died_idle = 0
        self._pool = self._new_pool()

    def open(self) -> Future[None]:
        """Start a process; the future ends when its reader is built."""
        self._documents = 0
        self._pool = self._new_pool()
        return self._pool.schedule(warm, args=(self._start,))

    def close(self) -> None:
        """End the process, whatever it does."""
        self._pool.stop()
        self._pool.join()

    async def work(self, task: TaskT) -> Answer[ResultT]:
        if not self._pool.active:
            # The process died idle: whoever killed it, it was not this document.
            self.died_idle += 1
            await asyncio.to_thread(self.close)
            self.open()
        future = self._pool.schedule(work, args=(self._start, task), timeout=self._limits.document_seconds)
        self._documents += 1
        return await asyncio.wrap_future(future)

    def is_worn_out_by(self, answer: Answer[ResultT]) -> bool:
        return (
            self._documents >= self._limits.documents_per_process
            or answer.resident_megabytes > self._limits.memory_megabytes
        )

    def _new_pool(self) -> ProcessPool:
        # Read when numpy is loaded. A process is one worker: with more threads its products wait for busy cores.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        limits = ChildLimits(memory_megabytes=2 * self._limits.memory_megabytes, niceness=self._limits.niceness)
        # Spawned, not forked: the parent has threads, and a forked child would inherit their locks.
        return ProcessPool(max_workers=1, initializer=settle, initargs=(limits,), context=get_context("spawn"))
