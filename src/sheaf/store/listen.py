"""The queue's connections for a worker."""

from __future__ import annotations

import asyncio

import asyncpg
from pgqueuer.adapters.drivers.asyncpg import AsyncpgPoolDriver
from pgqueuer.ports.driver import NotifyCallback


class ListeningDriver(AsyncpgPoolDriver):
    """PGQueuer's driver on a pool, one a queue manager; it never notifies before it listens.

    PGQueuer probes its listener while it opens it. On a pool the two go over different connections, so that the probe
    could overtake the LISTEN and be lost; ten seconds later the manager would take its listener for dead.
    """

    def __init__(self, pool: asyncpg.Pool[asyncpg.Record]) -> None:
        super().__init__(pool)
        self._listening = asyncio.Event()

    async def add_listener(self, channel: str, callback: NotifyCallback) -> None:
        await super().add_listener(channel, callback)
        self._listening.set()

    async def notify(self, channel: str, payload: str) -> None:
        await self._listening.wait()
        await super().notify(channel, payload)
