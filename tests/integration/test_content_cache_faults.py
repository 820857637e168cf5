"""The content cache when documents are deleted, workers die and equal files come at the same time."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from sheaf.jobs.ports import JobKind, Lease, ProcessResult, ProcessTask, Recalled, StoreUnavailableError
from sheaf.model.redaction import AadhaarMode
from sheaf.store.blobs import local_blobs
from sheaf.store.documents import DocumentStore
from tests.integration.test_content_cache import URL, counts, ended, sent, worked
from tests.integration.test_http_extracts import page
from tests.integration.test_http_files import PICTURE, Redacting
from tests.integration.test_store_worker import work_until_done
from tests.served import DAY, NAMES, Downloads, Readers, Served


async def test_what_was_deleted_with_the_first_document_is_not_given_again_and_copies_stay(served: Served) -> None:
    token, readers = await served.client(cache_hours=1), Readers()
    work = served.work(Downloads(), readers)
    first = await ended(served, token, work)
    copy_batch, file_uuids = await sent(served, token)
    await worked(work, file_uuids)
    await served.rows("DELETE FROM extracts WHERE file_uuid = $1", UUID(first["file_uuid"]))
    assert await served.count("cached_results") == 0
    assert (await page(served, token, copy_batch))["data"][0]["file_data"] == first["file_data"]
    await ended(served, token, work)
    assert len(readers.tasks) == 2


async def test_deleting_the_copy_takes_nothing_from_the_first(served: Served) -> None:
    token, readers = await served.client(cache_hours=1), Redacting()
    work = served.work(Downloads(), readers)
    first, again = [await ended(served, token, work) for _ in range(2)]
    urls = [record["file_data"]["aadhaar_number"]["redact_url"] for record in (first, again)]
    assert [(await served.http.get(url)).content for url in urls] == [PICTURE, PICTURE]
    (row,) = await served.rows("SELECT redacted_key FROM extracts WHERE file_uuid = $1", UUID(again["file_uuid"]))
    await served.blobs.delete(row["redacted_key"])
    await served.rows("DELETE FROM extracts WHERE file_uuid = $1", UUID(again["file_uuid"]))
    assert [(await served.http.get(url)).status_code for url in urls] == [200, 404]
    await ended(served, token, work)
    assert len(readers.tasks) == 1


async def test_a_redacted_file_that_is_gone_is_made_anew(served: Served) -> None:
    token, readers = await served.client(cache_hours=1), Redacting()
    work = served.work(Downloads(), readers)
    await ended(served, token, work)
    (row,) = await served.rows("SELECT redacted_key FROM extracts")
    await served.blobs.delete(row["redacted_key"])
    again = await ended(served, token, work)
    assert (await served.http.get(again["file_data"]["aadhaar_number"]["redact_url"])).content == PICTURE
    assert len(readers.tasks) == 2


async def test_links_in_a_copy_are_its_own_and_text_that_looks_like_one_stays_text(served: Served) -> None:
    token = await served.client(cache_hours=1)
    work = served.work(Downloads(), Redacting())
    first, again = [await ended(served, token, work) for _ in range(2)]
    assert again["file_data"]["name"] == first["file_data"]["name"]
    record = await served.record(UUID(again["file_uuid"]))
    assert f'"redact_url":"sheaf://redacted/{again["file_uuid"]}"' in record
    assert f'"redact_url":"sheaf://redacted/{first["file_uuid"]}"' not in record


@pytest.mark.parametrize("mode", [AadhaarMode.MASKED, AadhaarMode.NONE])
async def test_a_hit_keeps_no_original_where_none_may_be_kept(
    served: Served, tmp_path: Path, mode: AadhaarMode
) -> None:
    served = replace(served, blobs=local_blobs(tmp_path, NAMES))
    token, readers = await served.client(aadhaar_mode=mode, cache_hours=1), Redacting()
    work = served.work(Downloads(), readers)
    for _ in range(2):
        await ended(served, token, work)
    assert len(readers.tasks) == 1
    assert await served.files_in(tmp_path) == [PICTURE, PICTURE]
    assert await served.rows("SELECT DISTINCT blob_key FROM documents") == [{"blob_key": None}]
    assert await served.count("erasures") == 0


class Meanwhile(DocumentStore):
    """Has something happen between the moment at which a stored result is found and its use."""

    def __init__(self, served: Served, happens: Callable[[Lease], Awaitable[object]]) -> None:
        super().__init__(served.database, served.sealing, idempotency=DAY)
        self._happens = happens

    async def recall(self, lease: Lease, cache_key: bytes) -> Recalled | None:
        found = await super().recall(lease, cache_key)
        if found is not None:
            await self._happens(lease)
        return found


async def test_a_document_deleted_while_its_result_was_copied_is_read_instead(served: Served, tmp_path: Path) -> None:
    served = replace(served, blobs=local_blobs(tmp_path, NAMES))
    token, readers = await served.client(cache_hours=1), Redacting()
    await ended(served, token, served.work(Downloads(), readers))
    deleted = replace(served, documents=Meanwhile(served, lambda _: served.rows("DELETE FROM extracts")))
    await ended(served, token, deleted.work(Downloads(), readers))
    assert len(readers.tasks) == 2
    assert await counts(served) == (0, 2)
    # A redacted file of each reading: the copy that was made in vain is gone.
    assert Counter(await served.files_in(tmp_path)) == {URL.encode(): 2, PICTURE: 2}


async def test_a_worker_that_lost_its_lease_leaves_neither_a_copy_nor_its_download(
    served: Served, tmp_path: Path
) -> None:
    served = replace(served, blobs=local_blobs(tmp_path, NAMES))
    token = await served.client(cache_hours=1)
    await ended(served, token, served.work(Downloads(), Redacting()))
    _, (file_uuid,) = await sent(served, token)
    taken = replace(
        served, documents=Meanwhile(served, lambda lease: served.documents.begin(JobKind.FETCH, lease.file_uuid))
    )
    await taken.work(Downloads(), Redacting()).run(JobKind.FETCH, file_uuid, 0)
    assert Counter(await served.files_in(tmp_path)) == {URL.encode(): 1, PICTURE: 1}
    assert await served.count("extracts") == 1
    assert await counts(served) == (0, 1)


async def test_a_worker_that_ends_between_the_finding_and_the_end_loses_nothing(served: Served) -> None:
    async def killed(_: Lease) -> None:
        raise asyncio.CancelledError

    token, readers = await served.client(cache_hours=1), Readers()
    await ended(served, token, served.work(Downloads(), readers))
    batch_id, (file_uuid,) = await sent(served, token)
    dying = replace(served, documents=Meanwhile(served, killed))
    with pytest.raises(asyncio.CancelledError):
        await dying.work(Downloads(), readers).run(JobKind.FETCH, file_uuid, 0)
    assert (await page(served, token, batch_id))["total_items"] == 0
    await served.work(Downloads(), readers).run(JobKind.FETCH, file_uuid, 0)
    assert (await page(served, token, batch_id))["total_items"] == 1
    assert len(readers.tasks) == 1
    assert await counts(served) == (1, 1)


async def test_a_cache_that_cannot_be_asked_costs_a_reading_and_nothing_else(served: Served) -> None:
    async def away(_: Lease) -> None:
        raise StoreUnavailableError

    token, readers = await served.client(cache_hours=1), Readers()
    await ended(served, token, served.work(Downloads(), readers))
    unasked = replace(served, documents=Meanwhile(served, away))
    record = await ended(served, token, unasked.work(Downloads(), readers))
    assert record["file_data"]["document_type"] == "PAN"
    assert len(readers.tasks) == 2


async def test_equal_files_of_one_batch_at_the_same_time_are_all_right(served: Served) -> None:
    token, readers = await served.client(cache_hours=1), Readers()
    batch_id, file_uuids = await sent(served, token, 40)
    worker = [served.worker(Downloads(), readers) for _ in range(2)]
    await work_until_done(served, *worker)
    body = await page(served, token, batch_id)
    assert (body["batch_status"], body["total_items"]) == ("COMPLETED", 40)
    assert {record["file_uuid"] for record in body["data"]} == {str(file_uuid) for file_uuid in file_uuids}
    assert len({record["document_id"] for record in body["data"]}) == 40
    assert all(record["file_data"]["name"]["value"] == URL for record in body["data"])
    hits, misses = await counts(served)
    assert (hits + misses, misses) == (40, len(readers.tasks))
    assert await served.count("cached_results") == 1
    # Never two readings more than both workers had at a time.
    assert len(readers.tasks) <= 16


async def test_two_that_are_read_at_the_same_time_both_end_and_one_stands_for_both(served: Served) -> None:
    token = await served.client(cache_hours=1)
    _, file_uuids = await sent(served, token, 2)
    both = asyncio.Barrier(2)

    class Together(Readers):
        async def run(self, task: ProcessTask) -> ProcessResult:
            await both.wait()
            return await super().run(task)

    readers = Together()
    work = served.work(Downloads(), readers)
    for file_uuid in file_uuids:
        await work.run(JobKind.FETCH, file_uuid, 0)
    await asyncio.gather(*(work.run(JobKind.PROCESS, file_uuid, 0) for file_uuid in file_uuids))
    assert await served.count("extracts") == 2
    assert await served.count("cached_results") == 1
    await ended(served, token, served.work(Downloads(), readers))
    assert len(readers.tasks) == 2
