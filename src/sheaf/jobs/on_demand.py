"""A pool that is there only while somebody needs it: it starts with the first task and ends when none came for long."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Generic, Self

from sheaf.jobs.child import ResultT, TaskT
from sheaf.jobs.pool import ChildPool


class OnDemandPool(Generic[TaskT, ResultT]):
    """Does tasks in a pool of `build`; use it as an async context manager."""

    def __init__(self, build: Callable[[], ChildPool[TaskT, ResultT]], idle_seconds: float) -> None:
        self._build = build
        self._idle_seconds = idle_seconds
        self._changing = asyncio.Lock()
        self._running: AsyncExitStack | None = None
        self._pool: ChildPool[TaskT, ResultT] | None = None
        self._tasks = 0
        self._ending: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._ending is not None:
            self._ending.cancel()
        await self._end()

    async def run(self, task: TaskT) -> ResultT:
        """Do one task; concurrent calls wait for a free process.

        Raises:
            WorkerLostError: the process crashed, was killed, ran out of memory or out of time.
        """
        self._tasks += 1
        try:
            pool = await self._started()
            return await pool.run(task)
        finally:
            self._tasks -= 1
            if self._ending is not None:
                self._ending.cancel()
            self._ending = asyncio.create_task(self._end_when_idle())

    async def _started(self) -> ChildPool[TaskT, ResultT]:
        async with self._changing:
            if self._pool is None:
                running = AsyncExitStack()
                self._pool = await running.enter_async_context(self._build())
                self._running = running
            return self._pool

    async def _end_when_idle(self) -> None:
        await asyncio.sleep(self._idle_seconds)
        # Shielded: a process that is being ended is ended, whoever stops waiting for it.
        await asyncio.shield(asyncio.create_task(self._end()))

    async def _end(self) -> None:
        async with self._changing:
            # Whoever has come meanwhile counts already: it is given this pool, or waits here and has a new one started.
            if self._tasks == 0 and self._running is not None:
                running, self._running, self._pool = self._running, None, None
                await running.aclose()
