"""Files that mean harm, in the pool that a worker has: each ends with a precise error, and none costs its process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from tempfile import gettempdir

import pytest

from sheaf.jobs.pool import PoolLimits, WorkerPool
from sheaf.settings.log import LogSettings
from sheaf.settings.reading import DecodeSettings, ReadSettings
from sheaf.wiring.reading import PipelineStart
from tests.hostile import FILES, READ
from tests.hostile.reading import end_of

LIMITS = PoolLimits(processes=2, document_seconds=60.0, documents_per_process=1000, memory_megabytes=1024)


@pytest.fixture
async def pool() -> AsyncIterator[WorkerPool]:
    start = PipelineStart(Path(gettempdir()) / "sheaf-models", DecodeSettings(), ReadSettings(), LogSettings())
    async with WorkerPool(LIMITS, start) as pool:
        yield pool


async def test_every_hostile_file_ends_with_an_error_that_says_what_it_is(pool: WorkerPool) -> None:
    files = {name: file for name, file in FILES.items() if not file.is_slow}
    assert len(files) > 60
    ends = await asyncio.gather(*(end_of(pool, file.make()) for file in files.values()))
    assert {name: end for (name, file), end in zip(files.items(), ends, strict=True) if end not in file.ends} == {}


def test_the_ends_that_are_right_are_ends_that_exist() -> None:
    assert READ in {end for file in FILES.values() for end in file.ends}
