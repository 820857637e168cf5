"""Cores that are busy, as they are while documents are read."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from contextlib import contextmanager

NICENESS = 10
"""That of the processes which read documents (jobs/child.py)."""


@contextmanager
def busy_cores(count: int) -> Iterator[None]:
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=spin, daemon=True) for _ in range(count)]
    for process in processes:
        process.start()
    yield
    for process in processes:
        process.kill()
        process.join()


def spin() -> None:
    """Keep a core busy, as politely as a process that reads documents."""
    os.nice(NICENESS)
    while True:
        sum(range(10_000))
