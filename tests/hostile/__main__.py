"""Reads every hostile file in a process of the pool and prints how it ended, how long it took and how much memory.

python -m tests.hostile [WORD ...]     only the files whose name holds one of the words
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from tempfile import gettempdir

import psutil
from rich.console import Console
from rich.table import Table

from sheaf.jobs.pool import PoolLimits, WorkerPool
from sheaf.settings.log import LogSettings
from sheaf.settings.reading import DecodeSettings, ReadSettings
from sheaf.settings.worker import WorkerSettings
from sheaf.wiring.reading import PipelineStart
from tests.hostile import FILES, HostileFile
from tests.hostile.reading import end_of

INTERVAL_SECONDS = 0.02


class Memory:
    """Notes the most memory that any child of this process holds."""

    def __init__(self) -> None:
        self.megabytes = 0.0

    async def follow(self) -> None:
        me = psutil.Process()
        while True:
            for child in me.children(recursive=True):
                try:
                    self.megabytes = max(self.megabytes, child.memory_info().rss / 2**20)
                except psutil.NoSuchProcess:
                    continue
            await asyncio.sleep(INTERVAL_SECONDS)


async def measure(files: Mapping[str, HostileFile]) -> Table:
    table = Table("file", "bytes", "end", "as it should", "seconds", "MB", title="Hostile files")
    worker = WorkerSettings()
    limits = PoolLimits(
        processes=1,
        document_seconds=worker.document_timeout_seconds,
        documents_per_process=worker.documents_per_process,
        memory_megabytes=worker.memory_limit_megabytes,
    )
    start = PipelineStart(Path(gettempdir()) / "sheaf-models", DecodeSettings(), ReadSettings(), LogSettings())
    async with WorkerPool(limits, start) as pool:
        for name, file in files.items():
            data, memory = file.make(), Memory()
            following = asyncio.create_task(memory.follow())
            began = time.monotonic()
            end = await end_of(pool, data)
            seconds = time.monotonic() - began
            following.cancel()
            verdict = "yes" if end in file.ends else "NO"
            table.add_row(name, f"{len(data):,}", end, verdict, f"{seconds:.2f}", f"{memory.megabytes:.0f}")
    return table


def main() -> None:
    words = sys.argv[1:]
    files = {name: file for name, file in FILES.items() if not words or any(word in name for word in words)}
    Console(width=130).print(asyncio.run(measure(files)))


if __name__ == "__main__":
    main()
