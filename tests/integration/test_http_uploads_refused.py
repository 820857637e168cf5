"""What POST /v1/bulk/uploads refuses: forms that are none, too much, archives with bad intentions. Nothing is kept."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sheaf.store.blobs import local_blobs
from sheaf.store.database import Database
from tests.archives import MANY, zipped
from tests.integration.test_http_uploads import BOUNDED, HEAD, URL, nothing_is_kept, parts
from tests.served import NAMES, Served, serve


@pytest.fixture
async def served(database: Database, tmp_path: Path) -> AsyncIterator[Served]:
    async with serve(database, blobs=local_blobs(tmp_path, NAMES)) as served:
        yield served


@pytest.mark.parametrize(
    "content_type", ["application/json", "multipart/form-data", "multipart/form-data; boundary=", "", "text/plain; a=b",
                     "multipart/form-data; boundary=" + "x" * 1000],
)  # fmt: skip
async def test_a_body_that_is_no_form_is_refused(served: Served, content_type: str) -> None:
    headers = {**await served.client(), "Content-Type": content_type}
    answer = await served.http.post(URL, content=b"{}", headers=headers)
    assert answer.status_code == 400
    assert answer.json()["error_message"] == "Bad Request: Content-Type must be multipart/form-data, with a boundary"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"x",
        HEAD,
        HEAD + b"data",
        HEAD + b"data\r\n--x",
        b"--x\r\n" + b"A: b\r\n" * 100,
        b"--x\r\n:\r\n\r\n",
        b"\xff" * 99,
    ],
)
async def test_a_form_that_breaks_off_or_is_none_is_refused_and_nothing_is_kept(
    served: Served, tmp_path: Path, body: bytes
) -> None:
    answer = await served.http.post(URL, content=body, headers={**await served.client(), **BOUNDED})
    assert answer.status_code == 400
    assert answer.json()["error_message"] == "Bad Request: the body is not a complete multipart form"
    assert await nothing_is_kept(served, tmp_path)


async def test_a_form_without_files_is_refused(served: Served) -> None:
    body = b'--x\r\nContent-Disposition: form-data; name="f"\r\n\r\ntext\r\n--x--\r\n'
    answer = await served.http.post(URL, content=body, headers={**await served.client(), **BOUNDED})
    assert answer.status_code == 400
    assert answer.json()["error_message"].startswith("Bad Request: there is no file in the request")


async def refusal(served: Served, *files: tuple[str, bytes]) -> tuple[int, str]:
    answer = await served.http.post(
        URL, files=parts(("first", b"kept until then"), *files), headers=await served.client()
    )
    body = answer.json()
    assert body["error_code"] == str(answer.status_code)
    return answer.status_code, body["error_message"]


async def test_what_is_too_large_or_too_much_is_refused_whole(served: Served, tmp_path: Path) -> None:
    large, chunk = b"x" * 2_000_001, b"x" * 2_000_000
    assert await refusal(served, ("a", large)) == (413, "Payload Too Large: files[1] is larger than 2000000 bytes")
    too_much = "Payload Too Large: the body is larger than 8000000 bytes"
    assert await refusal(served, *[(str(number), chunk) for number in range(5)]) == (413, too_much)
    many = await refusal(served, *[(str(number), b"x") for number in range(20)])
    assert many == (413, "Payload Too Large: files[20] is one file more than the 20 of one upload")
    assert await nothing_is_kept(served, tmp_path)


async def test_a_body_that_lies_about_its_length_is_counted(served: Served, tmp_path: Path) -> None:
    async def endless() -> AsyncIterator[bytes]:
        yield HEAD
        for number in range(100):
            yield b"x" * 100_000
            if number % 19 == 18:
                yield b"\r\n" + HEAD

    answer = await served.http.post(URL, content=endless(), headers={**await served.client(), **BOUNDED})
    assert answer.status_code == 413
    assert await nothing_is_kept(served, tmp_path)


@pytest.mark.parametrize("hostile", MANY, ids=str)
async def test_a_hostile_archive_is_refused_by_name_and_nothing_of_the_request_is_kept(
    served: Served, tmp_path: Path, hostile: str
) -> None:
    data, status, words = MANY[hostile]
    told = await refusal(served, ("x.zip", data()))
    assert told[0] == status, told
    assert told[1].partition(": ")[2] == f"files[1]{words}"
    assert await nothing_is_kept(served, tmp_path)


async def test_archives_that_are_damaged_anywhere_are_refused_or_read(served: Served, tmp_path: Path) -> None:
    whole = bytearray(zipped({"a.txt": b"SPECIMEN " * 20, "b.txt": b"SPECIMEN"}))
    token = await served.client()
    for place in range(4, len(whole), 3):
        broken = bytes(whole[:place]) + bytes([whole[place] ^ 0xFF]) + bytes(whole[place + 1 :])
        answer = await served.http.post(URL, files=parts(("x.zip", broken)), headers=token)
        assert answer.status_code in (201, 400, 413), (place, answer.text)
