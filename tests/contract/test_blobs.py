"""What every blob store must do, whatever keeps the bytes."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from obstore.store import MemoryStore, S3Store

from sheaf.jobs.ports import BlobOwner, Blobs, OwnedBlob, StoreUnavailableError
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage
from sheaf.store.blobs import BlobStore, blobs_at, local_blobs

OWNER = BlobOwner(UUID(int=7), 3)


@pytest.fixture(params=["folder", "memory", "url"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> BlobStore:
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
    key = await blobs.put(pieces(*parts), OWNER)
    assert hashlib.sha256(b"".join(parts)).hexdigest() in key
    assert await blobs.get(key) == b"".join(parts)


async def test_an_empty_file_is_a_file(blobs: Blobs) -> None:
    assert await blobs.get(await blobs.put(pieces(), OWNER)) == b""


async def test_erasing_one_file_leaves_its_equal(blobs: Blobs) -> None:
    first, second = await blobs.put(pieces(b"same"), OWNER), await blobs.put(pieces(b"same"), OWNER)
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
        await local_blobs(tmp_path).put(broken(), OWNER)
    assert caught.value.detail is ErrorDetail.TIMED_OUT
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


async def on_all_shelves(blobs: Blobs) -> list[OwnedBlob]:
    return [blob for shelf in blobs.shelves async for some in blobs.on_shelf(shelf) for blob in some]


async def test_every_file_stands_on_a_shelf_with_its_owner(blobs: Blobs) -> None:
    owners = [BlobOwner(UUID(int=number), number) for number in range(20)]
    keys = [await blobs.put(pieces(bytes([number])), owner) for number, owner in enumerate(owners)]
    found = await on_all_shelves(blobs)
    assert {blob.key: blob.owner for blob in found} == dict(zip(keys, owners, strict=True))
    assert len(found) == 20


async def test_half_a_file_in_a_folder_stands_on_a_shelf_and_can_be_erased(tmp_path: Path) -> None:
    blobs = local_blobs(tmp_path)
    found: list[OwnedBlob] = []

    async def watched() -> AsyncIterator[bytes]:
        yield b"x" * 6_000_000
        async with asyncio.timeout(10):
            while not found:
                found.extend(await on_all_shelves(blobs))
        await blobs.delete(found[0].key)

    with pytest.raises(StoreUnavailableError):
        await blobs.put(watched(), OWNER)
    assert [blob.owner for blob in found] == [OWNER]
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


async def test_a_file_that_is_none_of_ours_stands_on_no_shelf(tmp_path: Path) -> None:
    blobs = local_blobs(tmp_path)
    for name in ("ab/abc/note.txt", "incoming/a.b.c", "cd/cde/0190b2f1-0000-7000-8000-000000000000"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("SPECIMEN")
    assert await on_all_shelves(blobs) == []


async def test_a_store_that_cannot_be_written_is_unavailable(tmp_path: Path) -> None:
    blobs = local_blobs(tmp_path / "blobs")
    (tmp_path / "blobs").rmdir()
    (tmp_path / "blobs").write_text("in the way")
    with pytest.raises(StoreUnavailableError):
        await blobs.put(pieces(b"x"), OWNER)


async def test_a_folder_makes_no_urls_and_a_bucket_makes_its_own(tmp_path: Path) -> None:
    bucket = BlobStore(S3Store("bucket", access_key_id="SPECIMEN", secret_access_key="SPECIMEN", region="ap-south-1"))
    url = await bucket.signed_url("ab/abc", timedelta(minutes=15))
    assert url is not None
    assert "/bucket/ab/abc?" in url
    assert "X-Amz-Expires=900" in url
    assert await local_blobs(tmp_path).signed_url("ab/abc", timedelta(minutes=15)) is None


async def test_a_copy_is_its_owners_and_outlives_what_it_was_made_of(blobs: BlobStore) -> None:
    first, other = await blobs.put(pieces(b"same"), OWNER), BlobOwner(UUID(int=8), 1)
    second = await blobs.copy(first, other)
    assert blobs.content_of(second) == blobs.content_of(first)
    assert {blob.owner for blob in await on_all_shelves(blobs)} == {OWNER, other}
    await blobs.delete(first)
    assert await blobs.get(second) == b"same"
    with pytest.raises(FileNotFoundError):
        await blobs.copy(first, other)
