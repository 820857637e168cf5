"""The verdict of the chaos run sees what it is there to see."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from benchmarks.chaos.traffic import Sent
from benchmarks.chaos.verdict import judge, keys_in
from sheaf.jobs.ports import JobKind
from sheaf.store.blobs import local_blobs
from tests.integration.test_store_documents import submitted
from tests.served import NAMES, Downloads, Readers, Served


async def one_ended(served: Served, folder: Path) -> Sent:
    """Return a batch of two documents; one has ended, and the other one waits."""
    served = replace(served, blobs=local_blobs(folder, NAMES))
    file_uuids = await submitted(served, 2)
    work = served.work(Downloads(), Readers())
    for kind in JobKind:
        await work.run(kind, file_uuids[0], 0)
    return Sent("BATCH", {str(number): str(file_uuid) for number, file_uuid in enumerate(file_uuids)})


async def test_what_is_missing_doubled_or_unfinished_is_counted(
    served: Served, database_url: str, tmp_path: Path
) -> None:
    batch = await one_ended(served, tmp_path)
    records = [{"document_id": "0", "file_uuid": batch.file_uuids["0"]}]
    found = await asyncio.to_thread(judge, database_url, partial(keys_in, tmp_path), [(batch, records)])
    assert (found.accepted, found.lost, found.duplicated, found.illegal) == (2, 1, 0, 0)
    # The unfinished document, and three jobs: work that is run by hand takes none from the queue.
    assert found.stuck == 4
    assert (found.strays, found.missing, found.ends) == (0, 0, {"read": 1})
    found = await asyncio.to_thread(judge, database_url, partial(keys_in, tmp_path), [(batch, [*records, *records])])
    assert (found.lost, found.duplicated) == (1, 1)
    assert not found.is_clean


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM extracts",
        "UPDATE documents SET state = 'succeeded'",
        "UPDATE extracts SET finish_number = 2",
        "UPDATE batches SET finished_at = now()",
        "UPDATE batches SET succeeded = 2",
        "UPDATE extracts SET error_code = 'INTERNAL_ERROR'",
    ],
)
async def test_rows_that_contradict_each_other_are_illegal(
    served: Served, database_url: str, tmp_path: Path, damage: str
) -> None:
    batch = await one_ended(served, tmp_path)
    await served.rows(damage)
    assert (await asyncio.to_thread(judge, database_url, partial(keys_in, tmp_path), [(batch, [])])).illegal > 0


async def test_a_name_without_its_file_is_missing(served: Served, database_url: str, tmp_path: Path) -> None:
    batch = await one_ended(served, tmp_path)
    for path in (path for path in tmp_path.rglob("*") if path.is_file()):
        path.unlink()
    assert (await asyncio.to_thread(judge, database_url, partial(keys_in, tmp_path), [(batch, [])])).missing == 1
