"""Redacted files through HTTP: links that work, end and are nobody else's; and files that must not be kept."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from sheaf.jobs.ports import BlobOwner, JobKind, ProcessResult, ProcessTask
from sheaf.jobs.result import redacted_link
from sheaf.model.data_key import DataKey
from sheaf.model.redaction import AadhaarMode, RedactedFile
from sheaf.settings.api import ApiSettings
from sheaf.store.blobs import local_blobs
from sheaf.store.database import Database
from tests.integration.test_http_extracts import page, submit
from tests.served import NAMES, Downloads, Served, serve

PICTURE = b"\xff\xd8\xff SPECIMEN, burnt"


@dataclass
class Redacting:
    """A pool in this process that ends every document with a redacted file."""

    tasks: list[ProcessTask] = field(default_factory=list)

    async def run(self, task: ProcessTask) -> ProcessResult:
        self.tasks.append(task)
        number = {"value": "XXXX XXXX 7058", "confidence_score": 0.9, "redact_url": redacted_link(task.file_uuid)}
        spoof = f'"redact_url":"{redacted_link(task.file_uuid)}"'
        record = json.dumps(
            {"document_type": "AADHAAR", "name": {"value": spoof}, "aadhaar_number": number}, separators=(",", ":")
        )
        return ProcessResult(
            file_data=record,
            file_data_with_evidence=record,
            succeeded=True,
            document_type="AADHAAR",
            seconds={},
            retryable=False,
            redacted=RedactedFile(PICTURE, "image/jpeg"),
        )


async def ended(served: Served, token: dict[str, str]) -> dict[str, Any]:
    """Send a document, have it read, and return its `file_data`."""
    batch_id = await submit(served, token, "1")
    (row,) = await served.rows(
        "SELECT file_uuid FROM documents JOIN batches USING (batch_key) WHERE batch_id = $1", batch_id
    )
    work = served.work(Downloads(), Redacting())
    for kind in (JobKind.FETCH, JobKind.PROCESS):
        await work.run(kind, row["file_uuid"], 0)
    body = await page(served, token, batch_id)
    data: dict[str, Any] = body["data"][0]["file_data"]
    return data


async def test_a_redact_url_leads_to_the_file_with_no_token(served: Served) -> None:
    url = (await ended(served, await served.client()))["aadhaar_number"]["redact_url"]
    assert url.startswith("http://sheaf.test/v1/bulk/files/")
    answer = await served.http.get(url)
    assert (answer.status_code, answer.content) == (200, PICTURE)
    assert answer.headers["content-type"] == "image/jpeg"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-disposition"].startswith("attachment; filename=")


async def test_text_on_a_document_never_becomes_a_link(served: Served) -> None:
    data = await ended(served, await served.client())
    assert data["name"]["value"].startswith('"redact_url":"sheaf://redacted/')


async def test_a_link_ends(database: Database) -> None:
    async with serve(database, ApiSettings(file_lifetime_seconds=1)) as served:
        url = (await ended(served, await served.client()))["aadhaar_number"]["redact_url"]
        await asyncio.sleep(2.1)
        answer = await served.http.get(url)
    assert answer.status_code == 410
    assert answer.json()["error_message"].startswith("Resource Gone: ")


async def test_a_link_is_refused_with_the_token_of_another_account(served: Served) -> None:
    mine, another = await served.client(), await served.client()
    url = (await ended(served, mine))["aadhaar_number"]["redact_url"]
    assert (await served.http.get(url, headers=mine)).status_code == 200
    assert (await served.http.get(url, headers=another)).status_code == 404


async def test_a_link_is_void_once_the_account_has_another_secret(served: Served) -> None:
    url = (await ended(served, await served.client()))["aadhaar_number"]["redact_url"]
    (account,) = await served.accounts.list()
    await served.accounts.rotate(account.client_id)
    assert (await served.http.get(url)).status_code == 404


@pytest.mark.parametrize("place", [5, 60, -3])
async def test_a_link_that_was_changed_leads_nowhere(served: Served, place: int) -> None:
    url = (await ended(served, await served.client()))["aadhaar_number"]["redact_url"]
    at = len(url) + place if place < 0 else url.rindex("/") + place
    changed = url[:at] + ("A" if url[at] != "A" else "B") + url[at + 1 :]
    answer = await served.http.get(changed)
    assert answer.status_code == 404
    assert set(answer.json()) == {"error_code", "error_message"}


async def test_an_access_token_is_no_link(served: Served) -> None:
    token = await served.client()
    assert (await served.http.get(f"/v1/bulk/files/{token['Token']}")).status_code == 404


async def test_links_begin_as_the_operator_says(database: Database) -> None:
    async with serve(database, ApiSettings(public_url="https://sheaf.example/")) as served:
        url = (await ended(served, await served.client()))["aadhaar_number"]["redact_url"]
    assert url.startswith("https://sheaf.example/v1/bulk/files/")


@pytest.mark.parametrize("mode", list(AadhaarMode))
async def test_the_original_is_kept_only_for_an_account_that_may_have_the_number(
    served: Served, mode: AadhaarMode
) -> None:
    pool, downloads = Redacting(), Downloads()
    token = await served.client(aadhaar_mode=mode)
    body = {
        "product_type": "X",
        "file_urls": [{"file_url": "https://files.test/9999_4105_7058/a.jpg", "document_id": "1"}],
    }
    await served.http.post("/v1/bulk/multiupload", json=body, headers=token)
    (row,) = await served.rows("SELECT file_uuid FROM documents")
    work = served.work(downloads, pool)
    await work.run(JobKind.FETCH, row["file_uuid"], 0)
    (fetched,) = await served.rows("SELECT blob_key FROM documents")
    await work.run(JobKind.PROCESS, row["file_uuid"], 0)
    (task,) = pool.tasks
    assert task.aadhaar_mode is mode
    (left,) = await served.rows("SELECT blob_key, file_url FROM documents")
    assert await served.count("erasures") == 0
    if mode is AadhaarMode.FULL:
        assert left["blob_key"] == fetched["blob_key"]
        assert await served.file(fetched["blob_key"]) == task.data
    else:
        assert left == {"blob_key": None, "file_url": "https://files.test/XXXX_XXXX_7058/a.jpg"}
        with pytest.raises(FileNotFoundError):
            await served.file(fetched["blob_key"])


async def test_a_worker_that_lost_its_lease_leaves_no_redacted_file(served: Served, tmp_path: Path) -> None:
    served = replace(served, blobs=local_blobs(tmp_path, NAMES))
    await submit(served, await served.client(aadhaar_mode=AadhaarMode.MASKED), "1")
    (row,) = await served.rows("SELECT file_uuid FROM documents")

    class TakenOver(Redacting):
        async def run(self, task: ProcessTask) -> ProcessResult:
            await served.documents.begin(JobKind.PROCESS, task.file_uuid)
            return await super().run(task)

    work = served.work(Downloads(), TakenOver())
    for kind in (JobKind.FETCH, JobKind.PROCESS):
        await work.run(kind, row["file_uuid"], 0)
    assert await served.count("extracts") == 0
    # The original is the new worker's to read.
    assert await served.files_in(tmp_path) == [b"https://files.test/1"]


async def test_a_file_that_a_dead_worker_was_to_erase_is_erased_by_the_next(served: Served) -> None:
    async def original() -> Any:
        yield b"SPECIMEN original"

    key = await served.blobs.put(original(), BlobOwner(UUID(int=1), 1), DataKey.draw())
    await served.rows("INSERT INTO erasures (blob_key) VALUES ($1)", key)
    await served.work(Downloads(), Redacting()).erase_left()
    with pytest.raises(FileNotFoundError):
        await served.file(key)
    assert await served.count("erasures") == 0
