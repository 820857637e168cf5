"""POST /v1/bulk/batches/from-prefix through HTTP, against an S3 server; and URLs of buckets in other batches."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import pytest

from sheaf.settings.api import LimitSettings
from sheaf.store.database import Database
from sheaf.store.input_prefixes import InputPrefixStore
from tests.buckets import bucket
from tests.integration.test_fetch import Play, host, reset_in_body
from tests.integration.test_fetch import answer as reply
from tests.integration.test_store_worker import work_until_done
from tests.served import Downloads, Readers, Served, serve

URL = "/v1/bulk/batches/from-prefix"
PREFIX = "s3://loan-files/lender/"
FILES = ("lender/a.pdf", "lender/b.JPG", "lender/c.txt", "lender/day 2/पैन #1.pdf", "lender2/x.pdf", "other/y.pdf")


@pytest.fixture(scope="module")
def s3() -> Iterator[Mapping[str, str]]:
    named = {key: f"SPECIMEN {key}".encode() for key in FILES}
    with bucket({**named, "lender/folder/": b"", "lender/large.bin": b"x" * 200_000}) as variables:
        yield variables


@pytest.fixture(autouse=True)
def credentials(s3: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """What an operator sets."""
    for name, value in s3.items():
        monkeypatch.setenv(name, value)


async def client(served: Served, *prefixes: str) -> dict[str, str]:
    credentials = await served.accounts.create("Test Lender")
    await InputPrefixStore(served.database).change(credentials.client_id, prefixes)
    return await served.token(credentials)


async def ask(served: Served, token: dict[str, str], **changes: object) -> httpx.Response:
    body = {"product_type": "X", "prefix": PREFIX, "suffixes": [".pdf", ".jpg"], **changes}
    return await served.http.post(URL, json=body, headers=token)


async def test_files_under_the_prefix_are_one_batch_named_by_the_rest_of_their_keys(served: Served) -> None:
    token = await client(served, "s3://elsewhere/", PREFIX)
    answer = await ask(served, token)
    assert answer.status_code == 201, answer.text
    assert [entry["document_id"] for entry in answer.json()] == ["a.pdf", "b.JPG", "day 2/पैन #1.pdf"]
    downloads, readers = Downloads(), Readers()
    await work_until_done(served, served.worker(downloads, readers))
    assert downloads.begun == []
    read = sorted(task.data.decode() for task in readers.tasks)
    assert read == sorted(f"SPECIMEN {key}" for key in (FILES[0], FILES[1], FILES[3]))


async def test_a_folder_of_its_own_and_all_suffixes(served: Served) -> None:
    token = await client(served, "s3://loan-files/")
    answer = await ask(served, token, prefix=PREFIX + "day 2/", suffixes=None, metadata={"branch": "Pune"})
    assert [entry["document_id"] for entry in answer.json()] == ["पैन #1.pdf"]
    everything = await ask(served, token, prefix="s3://loan-files/", suffixes=[])
    assert sorted(entry["document_id"] for entry in everything.json()) == sorted([*FILES, "lender/large.bin"])


async def test_a_part_and_the_part_behind_it(served: Served) -> None:
    token = await client(served, PREFIX)
    first = [entry["document_id"] for entry in (await ask(served, token, limit=2)).json()]
    assert first == ["a.pdf", "b.JPG"]
    rest = [entry["document_id"] for entry in (await ask(served, token, limit=2, after=first[-1])).json()]
    assert rest == ["day 2/पैन #1.pdf"]
    none = await ask(served, token, limit=2, after=rest[-1])
    assert (none.status_code, none.json()["error_message"]) == (
        400,
        "Bad Request: there is no such file under the prefix",
    )


async def test_more_files_than_a_batch_may_have_are_an_error_and_not_a_part(database: Database) -> None:
    async with serve(database, limits=LimitSettings(files_per_request=2)) as served:
        answer = await ask(served, await client(served, PREFIX))
        assert answer.status_code == 400
        assert "more than 2 files are under the prefix" in answer.text
        assert await served.count("batches") == 0


async def test_a_repeated_request_gets_the_first_answer(served: Served) -> None:
    token = {**await client(served, PREFIX), "Idempotency-Key": "k"}
    first, second = await asyncio.gather(ask(served, token), ask(served, token))
    again = await ask(served, token)
    assert again.json() in (first.json(), second.json())
    assert (await ask(served, token, limit=1)).status_code == 409
    assert await served.count("batches") == 1


OWN = "this account may read no bucket; its operator can give it a prefix"
NOT_ONE = "prefix must be like s3://bucket/folder/ or gs://bucket/folder/"
NOT_YOURS = "prefix is not one that this account may read"


@pytest.mark.parametrize(
    ("changes", "detail"),
    [
        ({"prefix": "s3://loan-files/lender2/"}, NOT_YOURS),
        ({"prefix": "s3://loan-files/"}, NOT_YOURS),
        ({"prefix": "gs://loan-files/lender/"}, NOT_YOURS),
        ({"prefix": "s3://loan-files/lender/../other/"}, NOT_ONE),
        ({"prefix": "s3://loan-files/lender//x/"}, NOT_ONE),
        ({"prefix": "S3://loan-files/lender/"}, NOT_ONE),
        ({"prefix": "file:///etc/"}, NOT_ONE),
        ({"prefix": "s3://169.254.169.254:80/lender/"}, NOT_ONE),
        ({"prefix": "s3://user@loan-files/lender/"}, NOT_ONE),
        ({"prefix": "https://loan-files.s3.amazonaws.com/"}, NOT_ONE),
        ({"prefix": "s3://loan-files/lender/a"}, "prefix must end with a slash"),
        ({"prefix": 7}, "prefix must be a string"),
        ({"product_type": ""}, "product_type must have 1 to 64 characters"),
        ({"limit": 0}, "limit must be a whole number from 1 to 10000"),
        ({"limit": 10_001}, "limit must be a whole number from 1 to 10000"),
        ({"limit": "5"}, "limit must be a whole number"),
        ({"suffixes": [""]}, "suffixes must have at most 20 entries of 1 to 32 characters"),
        ({"suffixes": ".pdf"}, "suffixes must be a list"),
        ({"after": "\u0000"}, "after must be the document_id of a file under the prefix"),
        ({"suffixes": [".zip"]}, "there is no such file under the prefix"),
        ({"metadata": 5}, "metadata must be an object"),
    ],
)
async def test_a_wrong_request_is_refused_by_name(served: Served, changes: dict[str, Any], detail: str) -> None:
    answer = await ask(served, await client(served, PREFIX), **changes)
    assert (answer.status_code, answer.json()["error_message"]) == (400, f"Bad Request: {detail}")
    assert await served.count("batches") == 0


async def test_an_account_without_prefixes_is_told_so(served: Served) -> None:
    answer = await ask(served, await served.client())
    assert (answer.status_code, answer.json()["error_message"]) == (400, f"Bad Request: {OWN}")


async def test_a_bucket_that_is_not_there_is_the_clients_mistake(served: Served) -> None:
    token = await client(served, "s3://no-such-bucket/", PREFIX)
    answer = await ask(served, token, prefix="s3://no-such-bucket/x/")
    assert (answer.status_code, answer.json()["error_message"]) == (400, "Bad Request: there is no such bucket")


@pytest.mark.parametrize(
    ("play", "status", "words"),
    [
        (reply(403, b"<Error><Code>AccessDenied</Code></Error>"), 400, "the bucket does not let this server list it"),
        (reset_in_body, 503, ""),
    ],
    ids=["refuses", "is away"],
)
async def test_a_bucket_that_refuses_is_told_from_one_that_is_away(
    served: Served, monkeypatch: pytest.MonkeyPatch, play: Play, status: int, words: str
) -> None:
    async with host(play) as there:
        monkeypatch.setenv("AWS_ENDPOINT_URL", there.url().rstrip("/"))
        # A bucket of its own: a process keeps what it knows of one.
        prefix = f"s3://bucket-{status}/"
        answer = await ask(served, await client(served, prefix), prefix=prefix)
    assert answer.status_code == status
    assert words in answer.json()["error_message"]


async def test_a_batch_may_name_objects_under_the_accounts_prefixes_alone(served: Served) -> None:
    token = await client(served, PREFIX)
    urls = {
        "good": PREFIX + "a.pdf",
        "gone": PREFIX + "no such",
        "foreign": "s3://loan-files/other/y.pdf",
        "neighbour": "s3://loan-files/lender2/x.pdf",
        "up": PREFIX + "../other/y.pdf",
        "large": PREFIX + "large.bin",
    }
    entries = [{"file_url": url, "document_id": name} for name, url in urls.items()]
    body = {"product_type": "X", "file_urls": entries}
    assert (await served.http.post("/v1/bulk/multiupload", json=body, headers=token)).status_code == 201
    readers = Readers()
    await work_until_done(served, served.worker(Downloads(), readers))
    rows = await served.rows("SELECT document_id, error_detail FROM extracts JOIN documents USING (file_uuid)")
    assert {row["document_id"]: row["error_detail"] for row in rows} == {
        "good": None, "gone": "NOT_FOUND", "foreign": "URL_BLOCKED", "neighbour": "URL_BLOCKED", "up": "URL_BLOCKED",
        "large": "TOO_LARGE",
    }  # fmt: skip
    assert [task.data for task in readers.tasks] == [b"SPECIMEN lender/a.pdf"]


async def test_a_prefix_that_was_taken_away_opens_nothing_any_more(served: Served) -> None:
    token = await client(served, PREFIX)
    assert (await ask(served, token)).status_code == 201
    account = (await served.accounts.list())[0]
    await InputPrefixStore(served.database).change(account.client_id, ())
    await work_until_done(served, served.worker(Downloads(), Readers()))
    rows = await served.rows("SELECT DISTINCT error_detail FROM extracts")
    assert [row["error_detail"] for row in rows] == ["URL_BLOCKED"]
