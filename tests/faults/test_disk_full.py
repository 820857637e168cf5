"""A store of files that takes nothing more: documents wait, however long, and end well when there is room again."""

from __future__ import annotations

import asyncio
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from sheaf.jobs.ports import JobKind
from sheaf.store.blobs import local_blobs
from tests.integration.test_store_documents import submitted
from tests.integration.test_store_worker import until
from tests.served import NAMES, Downloads, Readers, Served

URL = "https://files.test/0"
FILE = bytes(200_000)


@contextmanager
def full_disk(room: int) -> Iterator[None]:
    """Have every write of this process fail that makes a file longer than `room`; Python ignores the signal of it."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def files_in(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.rglob("*") if path.is_file()]


async def test_a_full_disk_makes_documents_wait_with_their_lease_and_leaves_no_half_file(
    served: Served, tmp_path: Path
) -> None:
    served = replace(served, blobs=local_blobs(tmp_path, NAMES))
    (file_uuid,) = await submitted(served, 1)
    downloads, readers = Downloads({URL: FILE}), Readers()
    work = served.work(downloads, readers)
    with full_disk(100_000):
        running = asyncio.create_task(work.run(JobKind.FETCH, file_uuid, 0))

        async def tried_twice() -> bool:
            return len(downloads.begun) == 2

        await until(tried_twice)
        await asyncio.sleep(0.5)
        assert not running.done()
        assert await served.rows("SELECT state, attempt FROM documents") == [{"state": "downloading", "attempt": 1}]
        assert files_in(tmp_path) == []
    async with asyncio.timeout(30):
        assert await running is None
    assert await work.run(JobKind.PROCESS, file_uuid, 0) is None
    assert [task.data for task in readers.tasks] == [FILE]
    assert await served.rows("SELECT state, attempt FROM documents") == [{"state": "succeeded", "attempt": 2}]
    (kept,) = files_in(tmp_path)
    assert len(FILE) < len(kept) < len(FILE) + 1024  # sealed, and whole
