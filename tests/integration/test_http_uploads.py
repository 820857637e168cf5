"""POST /v1/bulk/uploads through HTTP: what is taken, what is refused whole, and what becomes of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from benchmarks.latency.rows import fill
from sheaf.jobs.ports import JobKind
from sheaf.jobs.uploads import UploadedFiles, UploadLimits
from sheaf.model.redaction import AadhaarMode
from sheaf.settings.api import LimitSettings
from sheaf.store.blobs import local_blobs
from sheaf.store.database import Database
from sheaf.store.uploads import FORGET_UNLESS_NAMED, LOCK_EXPIRED
from tests.archives import zipped
from tests.faults.test_strays import files_in, sweep
from tests.integration.test_http_batches import GONE
from tests.integration.test_store_worker import work_until_done
from tests.served import DAY, NAMES, Downloads, Readers, Served, serve

URL = "/v1/bulk/uploads"
SUBMIT = "/v1/bulk/multiupload"
PICTURE = b"\xff\xd8\xff SPECIMEN"
NEVER_WAS = "sheaf://uploads/01234567-89ab-7def-8123-456789abcdef"
BOUNDED = {"Content-Type": "multipart/form-data; boundary=x"}
HEAD = b'--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\n'


@pytest.fixture
async def served(database: Database, tmp_path: Path) -> AsyncIterator[Served]:
    async with serve(database, blobs=local_blobs(tmp_path, NAMES)) as served:
        yield served


def parts(*files: tuple[str, bytes]) -> list[tuple[str, tuple[str, bytes]]]:
    return [("files", file) for file in files]


async def upload(served: Served, token: dict[str, str], *files: tuple[str, bytes]) -> dict[str, Any]:
    answer = await served.http.post(URL, files=parts(*files), headers=token)
    assert answer.status_code == 201, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def submit(served: Served, token: dict[str, str], *file_urls: str) -> httpx.Response:
    entries = [{"file_url": url, "document_id": str(number)} for number, url in enumerate(file_urls)]
    return await served.http.post(SUBMIT, json={"product_type": "X", "file_urls": entries}, headers=token)


async def nothing_is_kept(served: Served, folder: Path) -> bool:
    return await served.count("uploads") == 0 and files_in(folder) == []


async def expire(served: Served) -> None:
    await served.rows("UPDATE uploads SET expires_at = now() - interval '1 second'")
    await served.documents.sweep()
    await served.work(Downloads(), Readers()).erase_left()


async def test_one_file_is_answered_with_its_url(served: Served) -> None:
    body = await upload(served, await served.client(), ("pan.jpg", PICTURE))
    assert body == {
        "file_url": body["files"][0]["file_url"],
        "files": [{"file_url": body["file_url"], "name": "pan.jpg", "size_bytes": len(PICTURE)}],
        "expires_in": 86_400,
    }
    assert UUID(body["file_url"].removeprefix("sheaf://uploads/")).version == 7


async def test_several_files_and_those_of_archives_are_listed_in_their_order(served: Served) -> None:
    token = await served.client()
    archive = zipped(
        {"kyc/pan.jpg": b"one", "__MACOSX/._pan.jpg": b"x", "kyc/": b"", "आधार.pdf": b"two", ".DS_Store": b""}
    )
    body = await upload(served, token, ("a.pdf", b"zero"), ("b.zip", archive), ("c.pdf", b"three"))
    assert body["file_url"] is None
    assert [file["name"] for file in body["files"]] == ["a.pdf", "kyc/pan.jpg", "आधार.pdf", "c.pdf"]
    assert (await submit(served, token, *(file["file_url"] for file in body["files"]))).status_code == 201
    readers = Readers()
    await work_until_done(served, served.worker(Downloads(), readers))
    assert sorted(task.data for task in readers.tasks) == [b"one", b"three", b"two", b"zero"]


async def test_an_upload_is_read_without_a_download_and_by_as_many_documents_as_name_it(
    served: Served, tmp_path: Path
) -> None:
    token = await served.client()
    url = (await upload(served, token, ("a", PICTURE)))["file_url"]
    assert (await submit(served, token, url, url)).status_code == 201
    downloads, readers = Downloads(), Readers()
    await work_until_done(served, served.worker(downloads, readers))
    assert downloads.begun == []
    assert [task.data for task in readers.tasks] == [PICTURE] * 2
    assert await served.files_in(tmp_path) == [PICTURE] * 3
    await expire(served)
    assert await served.files_in(tmp_path) == [PICTURE] * 2


@pytest.mark.parametrize("name", ["../../etc/passwd", "C:\\papers\\passwd", "a\u202e/passwd", 'x"/passwd'])
async def test_a_name_comes_back_without_its_folder_and_is_kept_nowhere(served: Served, name: str) -> None:
    body = await upload(served, await served.client(), (name, b"x"))
    assert body["files"][0]["name"] == "passwd"
    (row,) = await served.rows("SELECT uploads::text AS everything FROM uploads")
    assert "passwd" not in row["everything"]


async def test_an_office_document_is_one_file(served: Served) -> None:
    paper = zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"})
    body = await upload(served, await served.client(), ("letter.docx", paper))
    assert [file["size_bytes"] for file in body["files"]] == [len(paper)]
    assert body["file_url"] is not None


@pytest.mark.parametrize("url", [NEVER_WAS, "sheaf://uploads/x", "SHEAF://uploads/", "sheaf://redacted/1", "sheaf://"])
async def test_an_upload_that_never_was_is_refused_by_its_entry(served: Served, url: str) -> None:
    token = await served.client()
    answer = await submit(served, token, "https://files.test/1", url)
    assert answer.status_code == 400
    if url != "sheaf://":
        expected = "Bad Request: file_urls[1].file_url names no upload of this account"
        assert answer.json() == {"error_code": "400", "error_message": expected}
    assert await served.count("batches") == 0


async def test_another_accounts_upload_is_refused_in_the_same_words_in_batches_and_retries(served: Served) -> None:
    mine, theirs = await served.client(), await served.client()
    url = (await upload(served, theirs, ("a", PICTURE)))["file_url"]
    foreign, unknown = await submit(served, mine, url), await submit(served, mine, NEVER_WAS)
    assert (foreign.status_code, foreign.text) == (400, unknown.text)
    batch_id = await failed(served, mine)
    path = f"/v1/bulk/batches/{batch_id}/retry"
    for each in (url, NEVER_WAS):
        body = {"file_urls": [{"document_id": "0", "file_url": each}]}
        answer = await served.http.post(path, json=body, headers=mine)
        assert (answer.status_code, answer.text) == (400, unknown.text)


async def failed(served: Served, token: dict[str, str]) -> str:
    """Send a document that is not there, and return its batch."""
    sent = await submit(served, token, "https://files.test/gone")
    await work_until_done(served, served.worker(Downloads({"https://files.test/gone": GONE}), Readers()))
    batch_id: str = sent.json()[0]["batch_id"]
    return batch_id


async def test_a_failed_document_is_tried_again_with_an_upload(served: Served) -> None:
    token = await served.client()
    batch_id = await failed(served, token)
    url = (await upload(served, token, ("a", PICTURE)))["file_url"]
    body = {"file_urls": [{"document_id": "0", "file_url": url}]}
    answer = await served.http.post(f"/v1/bulk/batches/{batch_id}/retry", json=body, headers=token)
    assert answer.status_code == 200, answer.text
    readers = Readers()
    await work_until_done(served, served.worker(Downloads(), readers))
    assert [task.data for task in readers.tasks] == [PICTURE]


async def test_an_expired_upload_cannot_be_named_and_stays_while_a_document_waits_for_it(
    served: Served, tmp_path: Path
) -> None:
    token = await served.client()
    url = (await upload(served, token, ("a", PICTURE)))["file_url"]
    assert (await submit(served, token, url)).status_code == 201
    await expire(served)
    assert await served.files_in(tmp_path) == [PICTURE]
    assert (await submit(served, token, url)).status_code == 400
    await work_until_done(served, served.worker(Downloads(), Readers()))
    await expire(served)
    assert await served.count("uploads") == 0
    assert await served.files_in(tmp_path) == [PICTURE]


async def test_a_document_whose_upload_went_meanwhile_ends_as_not_found(served: Served) -> None:
    token = await served.client()
    url = (await upload(served, token, ("a", PICTURE)))["file_url"]
    await submit(served, token, url)
    await served.rows("DELETE FROM uploads")
    await work_until_done(served, served.worker(Downloads(), Readers()))
    (row,) = await served.rows("SELECT error_detail FROM extracts")
    assert row["error_detail"] == "NOT_FOUND"


async def test_deleting_a_batch_erases_its_upload_unless_another_batch_names_it(served: Served, tmp_path: Path) -> None:
    token = await served.client()
    url = (await upload(served, token, ("a", PICTURE)))["file_url"]
    batches = [(await submit(served, token, url)).json()[0]["batch_id"] for _ in range(2)]
    await work_until_done(served, served.worker(Downloads(), Readers()))
    for batch_id, left in zip(batches, (2, 0), strict=True):
        assert (await served.http.delete(f"/v1/bulk/batches/{batch_id}", headers=token)).status_code == 204
        await served.work(Downloads(), Readers()).erase_left()
        assert await served.files_in(tmp_path) == [PICTURE] * left
    assert await served.count("uploads") == 0


async def test_an_original_that_must_not_be_kept_goes_with_the_last_document_that_waits_for_it(
    served: Served, tmp_path: Path
) -> None:
    token = await served.client(aadhaar_mode=AadhaarMode.MASKED)
    url = (await upload(served, token, ("a", PICTURE)))["file_url"]
    await submit(served, token, url, url)
    first, second = [row["file_uuid"] for row in await served.rows("SELECT file_uuid FROM documents ORDER BY position")]
    work = served.work(Downloads(), Readers())
    for kind in JobKind:
        await work.run(kind, first, 0)
    assert await served.files_in(tmp_path) == [PICTURE]
    for kind in JobKind:
        await work.run(kind, second, 0)
    await work.erase_left()
    assert await nothing_is_kept(served, tmp_path)


async def test_an_upload_that_a_batch_names_at_the_moment_of_its_end_is_not_taken_from_it(served: Served) -> None:
    token = await served.client()
    for _ in range(10):
        url = (await upload(served, token, ("a", PICTURE)))["file_url"]
        soon = "UPDATE uploads SET expires_at = clock_timestamp() + interval '5 ms'"
        await served.rows(soon)
        answer, _ = await asyncio.gather(submit(served, token, url), served.documents.sweep())
        await served.documents.sweep()
        if answer.status_code == 201:
            assert await served.count("uploads") == 1
            await served.rows("DELETE FROM uploads")


async def test_a_request_that_is_broken_off_leaves_nothing(served: Served, tmp_path: Path) -> None:
    token = await served.client()
    began = asyncio.Event()

    async def stuck() -> AsyncIterator[bytes]:
        yield HEAD + PICTURE + b"\r\n" + HEAD + PICTURE
        began.set()
        await asyncio.sleep(3600)

    sending = asyncio.create_task(served.http.post(URL, content=stuck(), headers={**token, **BOUNDED}))
    await began.wait()
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    assert await nothing_is_kept(served, tmp_path)


async def test_what_a_killed_server_had_taken_is_erased_when_its_time_is_over(served: Served, tmp_path: Path) -> None:
    token = await served.client()
    await upload(served, token, ("a", PICTURE))
    await served.rows("UPDATE uploads SET blob_key = NULL")
    work = served.work(Downloads(), Readers())
    assert await sweep(work) == 0
    await served.rows("UPDATE uploads SET expires_at = now() - interval '1 second'")
    await served.documents.sweep()
    assert await sweep(work) == 1
    assert await nothing_is_kept(served, tmp_path)


async def test_a_server_that_slept_until_its_files_were_forgotten_says_so(database: Database, tmp_path: Path) -> None:
    limits = UploadLimits(file_bytes=1000, total_bytes=1000, files=3, lifetime=DAY)
    async with serve(database, uploading=limits, blobs=local_blobs(tmp_path, NAMES)) as served:
        token = await served.client()

        async def slow() -> AsyncIterator[bytes]:
            yield HEAD + PICTURE + b"\r\n" + HEAD
            await served.rows("DELETE FROM uploads")
            yield PICTURE + b"\r\n--x--\r\n"

        answer = await served.http.post(URL, content=slow(), headers={**token, **BOUNDED})
        assert answer.status_code == 400
        assert "took too long" in answer.text
        assert await nothing_is_kept(served, tmp_path)


async def test_a_full_disk_is_the_servers_and_not_the_clients(database: Database, tmp_path: Path) -> None:
    (tmp_path / "blobs").mkdir()
    blobs = local_blobs(tmp_path / "blobs", NAMES)
    (tmp_path / "blobs").rmdir()
    (tmp_path / "blobs").write_text("in the way")
    async with serve(database, blobs=blobs) as served:
        answer = await served.http.post(URL, files=parts(("a", PICTURE)), headers=await served.client())
        assert answer.status_code == 503
        assert "Retry-After" in answer.headers
        assert await served.count("uploads") == 0


async def test_uploads_count_against_the_accounts_rate(database: Database) -> None:
    async with serve(database, limits=LimitSettings(submits_per_minute=1)) as served:
        token = await served.client()
        await upload(served, token, ("a", b"x"))
        assert (await served.http.post(URL, files=parts(("a", b"x")), headers=token)).status_code == 429


async def test_an_upload_wants_a_token(served: Served) -> None:
    assert (await served.http.post(URL, files=parts(("a", b"x")))).status_code == 401
    assert (await served.http.post(URL, content=b"")).json()["error_code"] == "401"


async def test_whether_an_upload_is_named_is_asked_of_an_index(served: Served) -> None:
    credentials = await served.accounts.create("Large Lender")
    async with served.database.connection() as connection:
        await fill(connection, credentials.client_id, 10_000, "{}")
        for query in (LOCK_EXPIRED.replace("$1", "10"), FORGET_UNLESS_NAMED.replace("$1", "'{}'::uuid[]")):
            plan = "\n".join(row[0] for row in await connection.fetch(f"EXPLAIN {query}"))
            assert "documents_of_uploads" in plan
            assert "Seq Scan on documents" not in plan


async def test_a_stray_of_a_document_that_copied_an_upload_goes_like_others(served: Served, tmp_path: Path) -> None:
    token = await served.client()
    url = (await upload(served, token, ("a", PICTURE)))["file_url"]
    await submit(served, token, url)
    (row,) = await served.rows("SELECT file_uuid FROM documents")
    lease = await served.documents.begin(JobKind.FETCH, row["file_uuid"])
    assert lease is not None
    await UploadedFiles(served.uploads, served.blobs).bring(lease)
    work = served.work(Downloads(), Readers())
    assert await sweep(work) == 0
    await work.run(JobKind.FETCH, row["file_uuid"], 0)
    assert await sweep(work) == 1
    assert await served.files_in(tmp_path) == [PICTURE] * 2
