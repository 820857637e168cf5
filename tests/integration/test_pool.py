"""The process pool with real processes that crash, hang, hoard and die."""

from __future__ import annotations

import asyncio
import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import psutil
import pytest

from sheaf.jobs.child import OPEN_FILES
from sheaf.jobs.pool import PoolLimits, WorkerPool
from sheaf.jobs.ports import ProcessTask, WorkerLostError
from tests.faults.readers import BrokenStart, FaultyStart


def task(data: bytes) -> ProcessTask:
    return ProcessTask(file_uuid=uuid4(), data=data, password=None, document_type=None)


@dataclass
class Tried:
    """A running pool, and the folder in which each of its processes has left its number."""

    pool: WorkerPool
    folder: Path

    @property
    def processes(self) -> set[int]:
        return {int(path.name) for path in self.folder.iterdir()}

    async def read(self, data: bytes) -> int:
        """Return the process that read `data`."""
        return (await self.said(data))[0]

    async def said(self, data: bytes) -> tuple[int, int]:
        """Return number and niceness of the process that read `data`."""
        process, niceness = json.loads((await self.pool.run(task(data))).file_data)["said"].split()
        return int(process), int(niceness)


@asynccontextmanager
async def pool_of(folder: Path, processes: int, **changed: float) -> AsyncIterator[Tried]:
    limits = PoolLimits(
        processes=processes,
        document_seconds=changed.get("document_seconds", 30),
        documents_per_process=int(changed.get("documents_per_process", 100)),
        memory_megabytes=int(changed.get("memory_megabytes", 512)),
    )
    async with WorkerPool(limits, FaultyStart(folder)) as pool:
        yield Tried(pool, folder)


def one(folder: Path, **changed: float) -> AbstractAsyncContextManager[Tried]:
    return pool_of(folder, 1, **changed)


async def test_the_reader_is_built_once_a_process_and_before_the_first_document(tmp_path: Path) -> None:
    async with pool_of(tmp_path, 2) as tried:
        assert len(tried.processes) == 2
        read_by = await asyncio.gather(*(tried.read(b"slow 0.05") for _ in range(6)))
    assert set(read_by) == tried.processes
    assert os.getpid() not in tried.processes


async def test_children_are_politer_than_their_parent(tmp_path: Path) -> None:
    async with one(tmp_path) as tried:
        _, niceness = await tried.said(b"")
    assert niceness > os.nice(0)


async def test_a_process_that_holds_a_document_dumps_no_core(tmp_path: Path) -> None:
    async with one(tmp_path) as tried:
        process, _ = await tried.said(b"")
        assert resource.prlimit(process, resource.RLIMIT_CORE) == (0, 0)
        assert resource.prlimit(process, resource.RLIMIT_NOFILE)[1] <= OPEN_FILES


async def test_products_in_a_child_take_one_thread(tmp_path: Path) -> None:
    async with one(tmp_path) as tried:
        process, _ = await tried.said(b"")
        assert psutil.Process(process).environ()["OPENBLAS_NUM_THREADS"] == "1"


@pytest.mark.parametrize("fault", [b"segfault", b"killed", b"exit 1", b"exit 137", b"bomb"])
async def test_a_crash_costs_its_document_and_no_other(tmp_path: Path, fault: bytes) -> None:
    async with pool_of(tmp_path, 2) as tried:
        neighbours = [asyncio.create_task(tried.read(b"slow 0.2")) for _ in range(4)]
        with pytest.raises(WorkerLostError):
            await tried.read(fault)
        read_by = await asyncio.gather(*neighbours)
        lost = tried.processes - set(read_by)
        assert all(await asyncio.gather(*(tried.read(b"") for _ in range(4))))
    assert len(read_by) == 4
    assert len(lost) <= 2


async def test_crashes_in_a_row_leave_the_pool_working(tmp_path: Path) -> None:
    async with one(tmp_path) as tried:
        for _ in range(3):
            with pytest.raises(WorkerLostError):
                await tried.read(b"segfault")
        assert await tried.read(b"") in tried.processes
    assert len(tried.processes) == 4


async def test_a_document_that_hangs_is_ended_with_its_process(tmp_path: Path) -> None:
    async with one(tmp_path, document_seconds=0.5) as tried:
        (first,) = tried.processes
        with pytest.raises(WorkerLostError):
            await tried.read(b"hang")
        assert await tried.read(b"") != first
        assert not psutil.pid_exists(first)


async def test_a_process_that_died_idle_costs_no_document(tmp_path: Path) -> None:
    async with one(tmp_path) as tried:
        (first,) = tried.processes
        os.kill(first, signal.SIGKILL)
        await asyncio.sleep(0.5)
        assert await tried.read(b"") != first


async def test_a_mistake_of_ours_comes_through_and_the_process_stays(tmp_path: Path) -> None:
    async with one(tmp_path) as tried:
        with pytest.raises(LookupError):
            await tried.read(b"raise")


async def test_a_process_is_replaced_after_its_share_of_documents(tmp_path: Path) -> None:
    async with one(tmp_path, documents_per_process=2) as tried:
        read_by = [await tried.read(b"") for _ in range(5)]
    assert read_by[0] == read_by[1] != read_by[2] == read_by[3] != read_by[4]


async def test_a_process_that_has_grown_is_replaced_after_its_document(tmp_path: Path) -> None:
    async with one(tmp_path, memory_megabytes=150) as tried:
        small, grown, fresh = [await tried.read(data) for data in (b"", b"hoard 160", b"")]
    assert small == grown != fresh


async def test_a_cancelled_document_frees_its_process(tmp_path: Path) -> None:
    async with one(tmp_path) as tried:
        reading = asyncio.create_task(tried.read(b"slow 60"))
        await asyncio.sleep(0.3)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        async with asyncio.timeout(20):
            assert await tried.read(b"")


async def test_a_reader_that_cannot_be_built_is_told_at_the_start() -> None:
    limits = PoolLimits(processes=1, document_seconds=5, documents_per_process=5, memory_megabytes=512)
    with pytest.raises(FileNotFoundError):
        async with WorkerPool(limits, BrokenStart()):
            pass


async def test_nothing_is_left_behind_when_the_pool_is_closed(tmp_path: Path) -> None:
    async with pool_of(tmp_path, 2) as tried:
        await tried.read(b"")
    assert not [process for process in tried.processes if psutil.pid_exists(process)]


KILLED_PARENT = """
import asyncio, pathlib, sys, uuid
from sheaf.jobs.child import OPEN_FILES
from sheaf.jobs.pool import PoolLimits, WorkerPool
from sheaf.jobs.ports import ProcessTask
from tests.faults.readers import FaultyStart

async def main():
    limits = PoolLimits(processes=1, document_seconds=60, documents_per_process=5, memory_megabytes=512)
    async with WorkerPool(limits, FaultyStart(pathlib.Path(sys.argv[1]))) as pool:
        await pool.run(ProcessTask(file_uuid=uuid.uuid4(), data=b"slow 60", password=None, document_type=None))

if __name__ == "__main__":
    asyncio.run(main())
"""


def test_children_die_when_their_parent_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(KILLED_PARENT)
    folder = tmp_path / "processes"
    folder.mkdir()
    root = Path(__file__).parents[2]
    parent = subprocess.Popen([sys.executable, script, folder], env={**os.environ, "PYTHONPATH": str(root)})
    _wait_until(lambda: any(folder.iterdir()))
    (child,) = [int(path.name) for path in folder.iterdir()]
    parent.kill()
    parent.wait()
    _wait_until(lambda: not _is_running(child))


def _is_running(number: int) -> bool:
    try:
        return bool(psutil.Process(number).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def _wait_until(is_so: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.05)
