"""Signs of life: by them others know which workers there are, also of those that have nothing to do."""

from __future__ import annotations

import asyncio
import os
import socket
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import Protocol
from uuid import UUID, uuid4

from sheaf import __version__
from sheaf.jobs.ports import JobKind, StoreUnavailableError
from sheaf.model.running import WorkerSign

SIGNS_IN_A_LEASE = 4
"""One that is lost, or late, makes nobody silent."""
LEAVE_SECONDS = 2.0


class Attendance(Protocol):
    """Keeps the last sign of life of each worker. All raise StoreUnavailableError."""

    async def tell(self, sign: WorkerSign, lasting: timedelta) -> None:
        """Keep this sign in place of the worker's last; it stands for so long."""
        ...

    async def leave(self, worker_id: UUID) -> None:
        """Forget a worker that ends."""
        ...

    async def sweep(self) -> None:
        """Forget those that have been silent for long."""
        ...


class SignsOfLife:
    """Those of one worker, which counts as dead when it gives none for as long as its `lease`."""

    def __init__(self, attendance: Attendance, processes: int, lease: timedelta) -> None:
        self._attendance = attendance
        self._processes = processes
        self._lease = lease
        self._worker_id = uuid4()
        self._in_hand: Counter[JobKind] = Counter()
        self._read = 0

    @contextmanager
    def at(self, kind: JobKind) -> Iterator[None]:
        """Have a job in hand."""
        self._in_hand[kind] += 1
        try:
            yield
        finally:
            self._in_hand[kind] -= 1
            self._read += kind is JobKind.PROCESS

    async def give(self, stop: asyncio.Event) -> None:
        """Give signs until cancelled, while what was begun is finished too; then say good-bye."""
        # The first after `stop` comes at once.
        pause = asyncio.create_task(stop.wait())
        try:
            while True:
                with suppress(StoreUnavailableError):
                    await self._attendance.tell(self._sign(is_stopping=stop.is_set()), self._lease)
                seconds = self._lease.total_seconds() / SIGNS_IN_A_LEASE
                if stop.is_set():
                    await asyncio.sleep(seconds)
                else:
                    await asyncio.wait({pause}, timeout=seconds)
        finally:
            pause.cancel()
            with suppress(StoreUnavailableError, TimeoutError):
                async with asyncio.timeout(LEAVE_SECONDS):
                    await self._attendance.leave(self._worker_id)

    async def sweep(self) -> None:
        """Forget workers that have been silent for long. Raises StoreUnavailableError."""
        await self._attendance.sweep()

    def _sign(self, *, is_stopping: bool) -> WorkerSign:
        return WorkerSign(
            worker_id=self._worker_id,
            host=socket.gethostname(),
            process_id=os.getpid(),
            version=__version__,
            processes=self._processes,
            downloading=self._in_hand[JobKind.FETCH],
            reading=self._in_hand[JobKind.PROCESS],
            read=self._read,
            is_stopping=is_stopping,
        )
