"""The content cache on a real database: the same file is read once, and every document's result is its own."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest
from structlog.testing import capture_logs

from sheaf.jobs.ports import (
    JobKind,
    ProcessResult,
    ProcessTask,
    WorkerLostError,
)
from sheaf.jobs.result import result_of
from sheaf.jobs.work import Work
from sheaf.model.error import ErrorDetail, Problem, SheafError, internal_error, problem_of, unrecognised
from sheaf.model.redaction import AadhaarMode
from sheaf.model.stage import Stage
from tests.integration.test_http_extracts import page
from tests.served import Downloads, Readers, Served

URL = "https://files.test/same"


async def sent(served: Served, token: dict[str, str], count: int = 1, **entry: str) -> tuple[str, list[UUID]]:
    """Submit documents that are all the same file; return the batch_id and the file_uuids."""
    entries = [{"file_url": URL, "document_id": str(number), **entry} for number in range(count)]
    body = {"product_type": "X", "file_urls": entries}
    answer = await served.http.post("/v1/bulk/multiupload", json=body, headers=token)
    assert answer.status_code == 201, answer.text
    accepted = answer.json()
    return accepted[0]["batch_id"], [UUID(each["file_uuid"]) for each in accepted]


async def worked(work: Work, file_uuids: Sequence[UUID]) -> None:
    for file_uuid in file_uuids:
        for kind in (JobKind.FETCH, JobKind.PROCESS):
            await work.run(kind, file_uuid, 0)


async def ended(served: Served, token: dict[str, str], work: Work, **entry: str) -> dict[str, Any]:
    """Send the file once more, have it worked on, and return its record."""
    batch_id, file_uuids = await sent(served, token, 1, **entry)
    await worked(work, file_uuids)
    (record,) = (await page(served, token, batch_id))["data"]
    served_record: dict[str, Any] = record
    return served_record


async def counts(served: Served) -> tuple[int, int]:
    (row,) = await served.rows("SELECT sum(hits)::int AS hits, sum(misses)::int AS misses FROM cache_counts")
    return row["hits"], row["misses"]


@dataclass
class Ending(Readers):
    """Ends every document with the same problem."""

    problem: Problem = field(default_factory=internal_error)

    async def run(self, task: ProcessTask) -> ProcessResult:
        self.tasks.append(task)
        return result_of(self.problem)


async def test_an_account_has_no_cache_unless_it_is_given_one(served: Served) -> None:
    token, readers = await served.client(), Readers()
    work = served.work(Downloads(), readers)
    for _ in range(2):
        await ended(served, token, work)
    assert len(readers.tasks) == 2
    assert await served.count("cached_results") == 0
    assert await served.count("cache_counts") == 0


async def test_the_same_file_is_read_once_and_answered_alike_under_its_own_ids(served: Served) -> None:
    token, readers = await served.client(cache_hours=1), Readers()
    work = served.work(Downloads(), readers)
    first = await ended(served, token, work)
    batch_id, (file_uuid,) = await sent(served, token, 1, document_id='again "पैन"')
    # The download ends it: it does not wait in line behind what is to be read.
    await work.run(JobKind.FETCH, file_uuid, 0)
    body = await page(served, token, batch_id)
    assert (body["batch_status"], body["total_items"]) == ("COMPLETED", 1)
    assert body["data"] == [{"document_id": 'again "पैन"', "file_uuid": str(file_uuid), "file_data": first["file_data"]}]
    rich = await page(served, token, batch_id, include="evidence")
    assert rich["data"][0]["file_data"]["name"]["evidence"] == {"page": 1}
    assert len(readers.tasks) == 1
    assert await counts(served) == (1, 1)


async def test_a_hit_leaves_the_same_rows_behind_as_a_reading(served: Served) -> None:
    token = await served.client(cache_hours=1)
    work = served.work(Downloads(), Readers())
    for _ in range(2):
        await ended(served, token, work, password="SPECIMEN")
    documents = await served.rows("SELECT state, password, tries, blob_key FROM documents ORDER BY file_uuid")
    assert [(row["state"], row["password"], row["tries"]) for row in documents] == [("succeeded", None, 1)] * 2
    assert len({row["blob_key"] for row in documents}) == 2
    for row in documents:
        assert await served.file(row["blob_key"]) == URL.encode()
    extracts = await served.rows("SELECT finish_number, document_type, error_code FROM extracts")
    assert extracts[0] == extracts[1]
    batches = await served.rows("SELECT succeeded, failed, finished_at IS NOT NULL AS finished FROM batches")
    assert batches == [{"succeeded": 1, "failed": 0, "finished": True}] * 2
    assert await served.documents.sweep() == 0


async def test_a_document_of_another_account_is_never_answered(served: Served) -> None:
    readers = Readers()
    work = served.work(Downloads(), readers)
    for _ in range(2):
        await ended(served, await served.client(cache_hours=1), work)
    assert len(readers.tasks) == 2


async def test_an_entry_that_led_to_another_account_would_lead_nowhere(served: Served) -> None:
    mine, another = await served.client(cache_hours=1), await served.client(cache_hours=1)
    readers = Readers()
    work = served.work(Downloads(), readers)
    for token in (mine, another):
        await ended(served, token, work)
    await served.rows("UPDATE cached_results SET file_uuid = (SELECT max(file_uuid::text)::uuid FROM documents)")
    await ended(served, mine, work)
    assert len(readers.tasks) == 3


@pytest.mark.parametrize(
    "entry", [{"password": "SPECIMEN"}, {"document_type": "PAN"}, {"password": "another", "document_type": "PAN"}]
)
async def test_the_same_file_asked_for_otherwise_is_read(served: Served, entry: dict[str, str]) -> None:
    token, readers = await served.client(cache_hours=1), Readers()
    work = served.work(Downloads(), readers)
    await ended(served, token, work)
    await ended(served, token, work, **entry)
    await ended(served, token, work, **entry)
    assert len(readers.tasks) == 2


async def test_what_was_read_for_one_aadhaar_mode_is_not_given_in_another(served: Served) -> None:
    token, readers = await served.client(cache_hours=1), Readers()
    work = served.work(Downloads(), readers)
    (account,) = await served.accounts.list()
    for mode in AadhaarMode:
        await served.accounts.change_aadhaar_mode(account.client_id, mode)
        for _ in range(2):
            await ended(served, token, work)
    assert [task.aadhaar_mode for task in readers.tasks] == list(AadhaarMode)


async def test_what_another_version_read_is_read_again(served: Served) -> None:
    token, readers = await served.client(cache_hours=1), Readers()
    for reader in (b"old", b"new"):
        await ended(served, token, served.work(Downloads(), readers, reader=reader))
    assert len(readers.tasks) == 2


@pytest.mark.parametrize(("minutes", "read"), [(119, 1), (121, 2)])
async def test_a_result_is_given_again_within_the_accounts_hours_only(served: Served, minutes: int, read: int) -> None:
    token, readers = await served.client(cache_hours=2), Readers()
    work = served.work(Downloads(), readers)
    await ended(served, token, work)
    await served.rows("UPDATE cached_results SET created_at = now() - make_interval(mins => $1)", minutes)
    await ended(served, token, work)
    assert len(readers.tasks) == read


async def test_a_hit_does_not_prolong_the_time(served: Served) -> None:
    token, readers = await served.client(cache_hours=2), Readers()
    work = served.work(Downloads(), readers)
    await ended(served, token, work)
    await served.rows("UPDATE cached_results SET created_at = now() - interval '119 min'")
    await ended(served, token, work)
    await served.rows("UPDATE cached_results SET created_at = created_at - interval '2 min'")
    await ended(served, token, work)
    assert len(readers.tasks) == 2


async def test_shorter_hours_count_at_once_and_none_forgets_everything(served: Served) -> None:
    token, readers = await served.client(cache_hours=48), Readers()
    work = served.work(Downloads(), readers)
    await ended(served, token, work)
    await served.rows("UPDATE cached_results SET created_at = now() - interval '25 h'")
    (account,) = await served.accounts.list()
    await served.accounts.change_cache(account.client_id, 24)
    await ended(served, token, work)
    assert len(readers.tasks) == 2
    await served.accounts.change_cache(account.client_id, None)
    assert await served.count("cached_results") == 0
    await served.accounts.change_cache(account.client_id, 24)
    await ended(served, token, work)
    assert len(readers.tasks) == 3


async def test_a_sweep_forgets_what_is_too_old_or_of_an_account_without_a_cache(served: Served) -> None:
    work = served.work(Downloads(), Readers())
    for _ in range(3):
        await ended(served, await served.client(cache_hours=24), work)
    young, old, off = [row["account_key"] for row in await served.rows("SELECT account_key FROM cached_results")]
    await served.rows("UPDATE cached_results SET created_at = now() - interval '25 h' WHERE account_key = $1", old)
    await served.rows("UPDATE accounts SET cache_hours = NULL WHERE account_key = $1", off)
    await served.documents.sweep()
    assert [row["account_key"] for row in await served.rows("SELECT account_key FROM cached_results")] == [young]
    assert await served.count("extracts") == 3


@pytest.mark.parametrize(
    ("problem", "read"),
    [
        (problem_of(ErrorDetail.PASSWORD_REQUIRED, Stage.DECODE), 1),
        (problem_of(ErrorDetail.CORRUPT_FILE, Stage.DECODE), 1),
        (problem_of(ErrorDetail.ILLEGIBLE, Stage.READ), 1),
        (unrecognised(), 1),
        (internal_error(), 2),
    ],
)
async def test_an_error_is_given_again_where_reading_could_not_end_otherwise(
    served: Served, problem: Problem, read: int
) -> None:
    token, readers = await served.client(cache_hours=1), Ending(problem=problem)
    work = served.work(Downloads(), readers)
    first, again = [await ended(served, token, work) for _ in range(2)]
    assert first["file_data"] == again["file_data"]
    assert len(readers.tasks) == read
    rows = await served.rows("SELECT error_code, error_detail FROM extracts")
    assert rows[0] == rows[1]
    assert await served.rows("SELECT DISTINCT failed, succeeded FROM batches") == [{"failed": 1, "succeeded": 0}]


async def test_the_password_that_was_missing_opens_the_file_the_next_time(served: Served) -> None:
    token, locked = await served.client(cache_hours=1), problem_of(ErrorDetail.PASSWORD_REQUIRED, Stage.DECODE)
    without = await ended(served, token, served.work(Downloads(), Ending(problem=locked)))
    opened = await ended(served, token, served.work(Downloads(), Readers()), password="SPECIMEN")
    assert without["file_data"]["error_detail"] == "PASSWORD_REQUIRED"
    assert opened["file_data"]["document_type"] == "PAN"


async def test_a_download_that_failed_and_a_poisoned_document_are_tried_again(served: Served) -> None:
    class Lost(Readers):
        async def run(self, task: ProcessTask) -> ProcessResult:
            raise WorkerLostError

    token, readers = await served.client(cache_hours=1), Readers()
    gone = Downloads({URL: SheafError(ErrorDetail.NOT_FOUND, Stage.FETCH)})
    await ended(served, token, served.work(gone, readers))
    _, file_uuids = await sent(served, token)
    for _ in range(3):
        await worked(served.work(Downloads(), Lost()), file_uuids)
    assert await served.count("cached_results") == 0
    record = await ended(served, token, served.work(Downloads(), readers))
    assert record["file_data"]["document_type"] == "PAN"
    assert len(readers.tasks) == 1
    assert await counts(served) == (0, 1)


async def test_neither_the_hash_of_a_file_nor_its_password_stands_in_the_cache(served: Served) -> None:
    token = await served.client(aadhaar_mode=AadhaarMode.MASKED, cache_hours=1)
    await ended(served, token, served.work(Downloads(), Readers()), password="SPECIMEN")
    (row,) = await served.rows("SELECT cached_results::text AS text, length(cache_key) AS length FROM cached_results")
    assert row["length"] == 32
    (document,) = await served.rows("SELECT blob_key FROM documents")
    assert document["blob_key"] is None
    assert hashlib.sha256(URL.encode()).hexdigest() not in row["text"]
    assert "SPECIMEN" not in row["text"]


async def test_the_log_tells_hits_from_misses_and_says_nothing_where_there_is_no_cache(served: Served) -> None:
    work = served.work(Downloads(), Readers())
    with capture_logs() as log:
        await ended(served, await served.client(), work)
        token = await served.client(cache_hours=1)
        for _ in range(2):
            await ended(served, token, work)
    assert [event["cache"] for event in log if event["event"] == "document_ended"] == [None, "miss", "hit"]
