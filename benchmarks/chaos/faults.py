"""What happens to the parts of a running Sheaf. A fault that finds nothing to hit has not happened."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterable
from enum import StrEnum
from random import Random
from typing import Literal, TypeAlias, assert_never

import psutil
import psycopg

from benchmarks.chaos.cluster import LEASE_SECONDS, Cluster, Part

CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> %s"
BEYOND_LEASE_SECONDS = (0.5, 3.0)
"""How much longer than its lease a worker is frozen."""
FROZEN_DATABASE_SECONDS = (2.0, 6.0)


class Fault(StrEnum):
    """The value is what the table calls it."""

    API = "API killed"
    WORKER = "worker killed"
    READER = "reading process killed"
    FREEZE = "worker frozen past its lease"
    DATABASE = "database killed"
    BACKEND = "process of the database killed"
    DATABASE_FREEZE = "database frozen"
    CUT = "all connections cut"


Kill: TypeAlias = Literal[Fault.API, Fault.WORKER, Fault.READER, Fault.DATABASE, Fault.BACKEND]


def strike(cluster: Cluster, fault: Fault, rng: Random) -> bool:
    """Make `fault` happen and say whether it did; what is frozen is woken by itself."""
    match fault:
        case Fault.API | Fault.WORKER | Fault.READER | Fault.DATABASE | Fault.BACKEND:
            return _send(_killed_by(cluster, fault, rng), signal.SIGKILL)
        case Fault.FREEZE:
            worker = _one(_running(cluster.workers), rng)
            return _freeze(_with_children(worker), LEASE_SECONDS + rng.uniform(*BEYOND_LEASE_SECONDS))
        case Fault.DATABASE_FREEZE:
            return _freeze(_database(cluster), rng.uniform(*FROZEN_DATABASE_SECONDS))
        case Fault.CUT:
            return _cut(cluster)
        case _:
            assert_never(fault)


def _killed_by(cluster: Cluster, fault: Kill, rng: Random) -> list[psutil.Process]:
    match fault:
        case Fault.API:
            return _running([cluster.api])
        case Fault.WORKER:
            return _one(_running(cluster.workers), rng)
        case Fault.READER:
            return _one(_readers(cluster), rng)
        case Fault.DATABASE:
            return _database(cluster)
        case Fault.BACKEND:
            return _one(_database(cluster)[1:], rng)
        case _:
            assert_never(fault)


def _running(parts: Iterable[Part]) -> list[psutil.Process]:
    return [process for part in parts if (process := part.process) is not None]


def _one(processes: list[psutil.Process], rng: Random) -> list[psutil.Process]:
    return [rng.choice(processes)] if processes else []


def _with_children(processes: list[psutil.Process]) -> list[psutil.Process]:
    found: list[psutil.Process] = []
    for process in processes:
        try:
            found += [process, *process.children(recursive=True)]
        except psutil.NoSuchProcess:
            continue
    return found


def _readers(cluster: Cluster) -> list[psutil.Process]:
    return [process for process in _with_children(_running(cluster.workers)) if "spawn_main" in _command_of(process)]


def _command_of(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""


def _database(cluster: Cluster) -> list[psutil.Process]:
    postmaster = cluster.postmaster
    return _with_children([postmaster]) if postmaster is not None else []


def _freeze(processes: list[psutil.Process], seconds: float) -> bool:
    if not _send(processes, signal.SIGSTOP):
        return False
    waking = threading.Timer(seconds, _send, (processes, signal.SIGCONT))
    waking.daemon = True
    waking.start()
    return True


def _send(processes: list[psutil.Process], number: signal.Signals) -> bool:
    reached = False
    for process in processes:
        # `is_running` knows a newcomer with the same pid.
        if process.is_running():
            try:
                os.kill(process.pid, number)
                reached = True
            except ProcessLookupError:
                continue
    return reached


def _cut(cluster: Cluster) -> bool:
    try:
        with psycopg.connect(cluster.database.url, connect_timeout=2) as connection:
            return len(connection.execute(CUT, [connection.info.backend_pid]).fetchall()) > 0
    except psycopg.Error:
        return False
