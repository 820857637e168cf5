"""What every blob store must do, whatever keeps the bytes."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from obstore.store import MemoryStore, S3Store

from sheaf.jobs.ports import Blobs, StoreUnavailableError
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage
from sheaf.store.blobs import BlobStore, blobs_at, local_blobs


@pytest.fixture(params=["folder", "memory", "url"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> Blobs:
    match request.param:
        case "folder":
            return local_blobs(tmp_path / "a" / "blobs")
        case "memory":
            return BlobStore(MemoryStore())
        case _:
            return blobs_at(tmp_path.as_uri())


async def pieces(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


async def test_what_is_put_is_got_under_the_hash_of_its_content(blobs: Blobs) -> None:
    parts = [bytes([number]) * 100_000 for number in range(120)]
    key = await blobs.put(pieces(*parts))
    assert hashlib.sha256(b"".join(parts)).hexdigest() in key
    assert await blobs.get(key) == b"".join(parts)


async def test_an_empty_file_is_a_file(blobs: Blobs) -> None:
    assert await blobs.get(await blobs.put(pieces())) == b""


async def test_erasing_one_file_leaves_its_equal(blobs: Blobs) -> None:
    first, second = await blobs.put(pieces(b"same")), await blobs.put(pieces(b"same"))
    await blobs.delete(first)
    with pytest.raises(FileNotFoundError):
        await blobs.get(first)
    assert await blobs.get(second) == b"same"
    await blobs.delete(first)


async def test_a_download_that_breaks_keeps_nothing_and_says_why(tmp_path: Path) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield b"x" * 6_000_000
        raise SheafError(ErrorDetail.TIMED_OUT, Stage.FETCH)

    with pytest.raises(SheafError) as caught:
        await local_blobs(tmp_path).put(broken())
    assert caught.value.detail is ErrorDetail.TIMED_OUT
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


async def test_a_store_that_cannot_be_written_is_unavailable(tmp_path: Path) -> None:
    blobs = local_blobs(tmp_path / "blobs")
    (tmp_path / "blobs").rmdir()
    (tmp_path / "blobs").write_text("in the way")
    with pytest.raises(StoreUnavailableError):
        await blobs.put(pieces(b"x"))


async def test_a_folder_makes_no_urls_and_a_bucket_makes_its_own(tmp_path: Path) -> None:
    bucket = BlobStore(S3Store("bucket", access_key_id="SPECIMEN", secret_access_key="SPECIMEN", region="ap-south-1"))
    url = await bucket.signed_url("ab/abc", timedelta(minutes=15))
    assert url is not None
    assert "/bucket/ab/abc?" in url
    assert "X-Amz-Expires=900" in url
    assert await local_blobs(tmp_path).signed_url("ab/abc", timedelta(minutes=15)) is None
