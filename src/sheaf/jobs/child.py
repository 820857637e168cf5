"""What runs inside a process of the pool: it settles in, builds what works once and does one task at a time."""

from __future__ import annotations

import functools
import os
import resource
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import connection, parent_process
from typing import Generic, TypeAlias, TypeVar

import psutil

from sheaf.jobs.collecting import keep_for_good
from sheaf.jobs.ports import ProcessResult, ProcessTask

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")

Read: TypeAlias = Callable[[ProcessTask], ProcessResult]
Start: TypeAlias = Callable[[], Callable[[TaskT], ResultT]]
"""Builds what does tasks; called once a process. Must pickle small and hash, so: a frozen dataclass."""

OPEN_FILES = 256
"""Models, pipes and a program that reads Devanagari need some dozens."""
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildLimits:
    """What one process may take of the machine. Its data segment ends at `memory_megabytes`: allocations then fail."""

    memory_megabytes: int
    niceness: int
    """Politeness of the process beside its parent."""


@dataclass(frozen=True, slots=True)
class Answer(Generic[ResultT]):
    """A result, with the memory that the process holds after it."""

    result: ResultT
    resident_megabytes: float


def settle(limits: ChildLimits) -> None:
    """Make this process a good child: polite, bounded, deaf to the terminal and gone when its parent is."""
    # A group of its own: what is typed at the terminal is for the parent, which ends its children in order.
    os.setpgid(0, 0)
    os.nice(limits.niceness)
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = limits.memory_megabytes * _MEGABYTE
    resource.setrlimit(resource.RLIMIT_DATA, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most))
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = OPEN_FILES if most == resource.RLIM_INFINITY else min(OPEN_FILES, most)
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, wanted))
    # A dump of this process would hold the document that it was reading.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    die_with_parent()


def warm(start: Start[TaskT, ResultT]) -> None:
    """Build what works ahead of the first task."""
    _built(start)
    keep_for_good()


def work(start: Start[TaskT, ResultT], task: TaskT) -> Answer[ResultT]:
    """Do one task with what this process has built."""
    do: Callable[[TaskT], ResultT] = _built(start)
    result = do(task)
    return Answer(result, psutil.Process().memory_info().rss / _MEGABYTE)


@functools.cache
def _built(start: Start[TaskT, ResultT]) -> Callable[[TaskT], ResultT]:
    return start()


def die_with_parent() -> None:
    """End this process when the one that started it ends, even by a kill: what is done for nobody only takes a core."""
    threading.Thread(target=_outlive_nobody, daemon=True).start()


def _outlive_nobody() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGKILL)
