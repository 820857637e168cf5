"""Documents that take their process with them, through the real pool: in a batch, and on the command line's way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sheaf.cli.input_files import InputFile
from sheaf.cli.local import FileEnd, LocalRead
from sheaf.jobs.pool import PoolLimits, WorkerPool
from tests.faults.readers import FaultyStart
from tests.served import Downloads, Served, files

LIMITS = PoolLimits(processes=2, document_seconds=1.0, documents_per_process=50, memory_megabytes=512)


@pytest.fixture
async def pool(tmp_path: Path) -> AsyncIterator[WorkerPool]:
    folder = tmp_path / "processes"
    folder.mkdir()
    async with WorkerPool(LIMITS, FaultyStart(folder)) as pool:
        yield pool


async def test_documents_that_crash_or_hang_are_poisoned_and_their_neighbours_read(
    served: Served, pool: WorkerPool
) -> None:
    faults = {"segfault": b"segfault", "bomb": b"bomb", "hang": b"slow 600"}
    downloads = Downloads({f"https://files.test/{name}": data for name, data in faults.items()})
    token = await served.client()
    names = ["1", "segfault", "2", "bomb", "3", "hang", "4"]
    answer = await served.http.post(
        "/v1/bulk/multiupload", headers=token, json={"product_type": "PFL_CDL", "file_urls": files(*names)}
    )
    query = {"batch_id": answer.json()[0]["batch_id"]}
    stop = asyncio.Event()
    working = asyncio.create_task(served.worker(downloads, pool).run(stop))
    async with asyncio.timeout(120):
        while (page := (await served.http.get("/v1/bulk/extracts", headers=token, params=query)).json())[
            "batch_status"
        ] != "COMPLETED":
            await asyncio.sleep(0.2)
    stop.set()
    await working
    ends = {record["document_id"]: record["file_data"] for record in page["data"]}
    assert len(page["data"]) == len(names)
    assert {name: ends[name]["error_detail"] for name in faults} == dict.fromkeys(faults, "POISONED")
    assert {ends[name]["error_code"] for name in faults} == {"INTERNAL_ERROR"}
    assert not [name for name in "1234" if ends[name] == ends["segfault"]]


async def test_a_file_that_crashes_its_process_has_its_line_like_any_other(tmp_path: Path, pool: WorkerPool) -> None:
    contents = {"good": b"", "segfault": b"segfault", "large": b"x" * 1001}
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    ends: dict[str, FileEnd] = {}
    read = LocalRead(pool, max_bytes=1000, password=None)
    inputs = [InputFile(tmp_path / name, name) for name in (*contents, "missing")]
    await read.read_all(inputs, lambda end: ends.update({end.file.name: end}))
    assert set(ends) == {"good", "segfault", "large", "missing"}
    assert ends["good"].result.succeeded
    assert ends["segfault"].result.error_detail == "POISONED"
    assert ends["large"].result.error_detail == "TOO_LARGE"
    assert [name for name, end in ends.items() if not end.was_read] == ["missing"]
