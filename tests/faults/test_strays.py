"""Files that a worker put away and did not live to name: they go, and no file goes that a document has or may get."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from sheaf.jobs.ports import EndedFiles, JobKind, Lease
from sheaf.jobs.work import Work
from sheaf.store.blobs import local_blobs
from sheaf.store.documents import DocumentStore
from tests.integration.test_store_documents import submitted
from tests.integration.test_store_worker import until, work_until_done
from tests.served import DAY, NAMES, Downloads, Readers, Served, result_for


@pytest.fixture
def on_disk(served: Served, tmp_path: Path) -> Served:
    return replace(served, blobs=local_blobs(tmp_path, NAMES))


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def piece(data: bytes) -> AsyncIterator[bytes]:
    yield data


async def sweep(work: Work) -> int:
    return sum([await work.erase_strays(shelf) for shelf in work.shelves])


class Dying(DocumentStore):
    """The store of a worker that is killed when its download has ended and nothing is written of it."""

    async def fetched(self, lease: Lease, blob_key: str, priority: int) -> bool:
        raise asyncio.CancelledError


async def test_what_a_killed_worker_had_downloaded_goes_as_soon_as_another_has_its_document(
    on_disk: Served, tmp_path: Path
) -> None:
    (file_uuid,) = await submitted(on_disk, 1)
    dying = replace(on_disk, documents=Dying(on_disk.database, on_disk.sealing, idempotency=DAY))
    with pytest.raises(asyncio.CancelledError):
        await dying.work(Downloads(), Readers()).run(JobKind.FETCH, file_uuid, 0)
    work = on_disk.work(Downloads(), Readers())
    # For all that can be known, the worker only sleeps.
    assert await sweep(work) == 0
    assert len(files_in(tmp_path)) == 1
    await work.run(JobKind.FETCH, file_uuid, 0)
    assert len(files_in(tmp_path)) == 2
    assert await sweep(work) == 1
    await work.run(JobKind.PROCESS, file_uuid, 0)
    assert await sweep(work) == 0
    (row,) = await on_disk.rows("SELECT blob_key FROM documents")
    assert await on_disk.file(row["blob_key"]) == b"https://files.test/0"
    assert len(files_in(tmp_path)) == 1


async def test_a_file_whose_lease_may_still_name_it_is_left_alone(on_disk: Served) -> None:
    (file_uuid,) = await submitted(on_disk, 1)
    work = on_disk.work(Downloads(), Readers())
    lease = await on_disk.documents.begin(JobKind.FETCH, file_uuid)
    assert lease is not None
    original = await on_disk.blobs.put(piece(b"original"), lease.owner, lease.data_key)
    assert await sweep(work) == 0
    assert await on_disk.documents.fetched(lease, original, 0)
    lease = await on_disk.documents.begin(JobKind.PROCESS, file_uuid)
    assert lease is not None
    redacted = await on_disk.blobs.put(piece(b"redacted"), lease.owner, lease.data_key)
    assert await sweep(work) == 0
    assert await on_disk.documents.finish(lease, result_for("x"), EndedFiles(redacted_key=redacted))
    assert await sweep(work) == 0
    assert [await on_disk.file(key) for key in (original, redacted)] == [b"original", b"redacted"]


async def test_a_redacted_file_and_half_a_download_of_dead_workers_go_too(on_disk: Served, tmp_path: Path) -> None:
    (file_uuid,) = await submitted(on_disk, 1)
    work = on_disk.work(Downloads(), Readers())
    await work.run(JobKind.FETCH, file_uuid, 0)
    lease = await on_disk.documents.begin(JobKind.PROCESS, file_uuid)
    assert lease is not None
    await on_disk.blobs.put(piece(b"redacted in vain"), lease.owner, lease.data_key)
    halves = [tmp_path / folder / f"{file_uuid}.1.{UUID(int=1)}#1" for folder in ("incoming", f"ab/{'ab' * 32}")]
    for half in halves:
        half.parent.mkdir(parents=True, exist_ok=True)
        half.write_bytes(b"half")
    assert await sweep(work) == 2
    assert not any(half.exists() for half in halves)
    await work.run(JobKind.PROCESS, file_uuid, 0)
    assert await sweep(work) == 1
    assert await on_disk.files_in(tmp_path) == [b"https://files.test/0"]


async def test_files_of_a_document_that_was_deleted_go(on_disk: Served, tmp_path: Path) -> None:
    (file_uuid,) = await submitted(on_disk, 1)
    work = on_disk.work(Downloads(), Readers())
    await work.run(JobKind.FETCH, file_uuid, 0)
    await on_disk.rows("DELETE FROM documents")
    assert await sweep(work) == 1
    assert files_in(tmp_path) == []


async def test_a_running_worker_erases_strays_by_itself(on_disk: Served, tmp_path: Path) -> None:
    (file_uuid,) = await submitted(on_disk, 1)
    worker = on_disk.worker(Downloads(), Readers())
    await work_until_done(on_disk, worker)
    lease = await on_disk.documents.begin(JobKind.PROCESS, file_uuid)
    assert lease is None
    (row,) = await on_disk.rows("SELECT blob_key FROM documents")
    (named,) = tmp_path.glob(row["blob_key"])
    (named.parent / f"{file_uuid}.1.{UUID(int=1)}").write_bytes(b"stray")
    stop = asyncio.Event()
    running = asyncio.create_task(worker.run(stop))

    async def gone() -> bool:
        return len(files_in(tmp_path)) == 1

    await until(gone)
    stop.set()
    await running
