"""What every blob store must do, whatever keeps the bytes."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from uuid import UUID, uuid4

import httpx
import pytest
from moto.server import ThreadedMotoServer
from obstore.exceptions import BaseError as ObstoreError
from obstore.store import MemoryStore
from pydantic import ValidationError

from sheaf.jobs.ports import BlobOwner, Blobs, OwnedBlob, StoreUnavailableError
from sheaf.model.data_key import DataKey
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage
from sheaf.settings.blobs import BlobSettings
from sheaf.store.blobs import BlobStore, blobs_at, blobs_in_s3, local_blobs
from sheaf.store.seal import BrokenSealError

OWNER = BlobOwner(UUID(int=7), 3)
KEY = DataKey(bytes(32))


@pytest.fixture(scope="module")
def s3_server() -> Iterator[str]:
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def bucket(s3_server: str, monkeypatch: pytest.MonkeyPatch) -> BlobStore:
    """A bucket of this test's own on an S3 server that is not Amazon's."""
    for name, value in (("ACCESS_KEY_ID", "SPECIMEN"), ("SECRET_ACCESS_KEY", "SPECIMEN"), ("REGION", "us-east-1")):
        monkeypatch.setenv(f"AWS_{name}", value)
    name = f"bucket-{uuid4()}"
    httpx.put(f"{s3_server}/{name}").raise_for_status()
    return blobs_in_s3(f"s3://{name}/some/prefix", b"names", s3_server)


@pytest.fixture(params=["folder", "memory", "url", "s3"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> BlobStore:
    match request.param:
        case "folder":
            return local_blobs(tmp_path / "a" / "blobs", b"names")
        case "memory":
            return BlobStore(MemoryStore(), b"names")
        case "s3":
            found: BlobStore = request.getfixturevalue("bucket")
            return found
        case _:
            return blobs_at(tmp_path.as_uri(), b"names")


async def pieces(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


async def test_what_is_put_is_got_under_a_keyed_hash_of_its_content(blobs: Blobs) -> None:
    parts = [bytes([number]) * 100_000 for number in range(120)]
    key = await blobs.put(pieces(*parts), OWNER, KEY)
    assert hmac.digest(b"names", b"".join(parts), "sha256").hex() in key
    assert await blobs.get(key, KEY) == b"".join(parts)


async def test_an_empty_file_is_a_file(blobs: Blobs) -> None:
    assert await blobs.get(await blobs.put(pieces(), OWNER, KEY), KEY) == b""


async def test_erasing_one_file_leaves_its_equal(blobs: Blobs) -> None:
    first, second = await blobs.put(pieces(b"same"), OWNER, KEY), await blobs.put(pieces(b"same"), OWNER, KEY)
    await blobs.delete(first)
    with pytest.raises(FileNotFoundError):
        await blobs.get(first, KEY)
    assert await blobs.get(second, KEY) == b"same"
    await blobs.delete(first)


async def test_a_download_that_breaks_keeps_nothing_and_says_why(tmp_path: Path) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield b"x" * 6_000_000
        raise SheafError(ErrorDetail.TIMED_OUT, Stage.FETCH)

    with pytest.raises(SheafError) as caught:
        await local_blobs(tmp_path, b"names").put(broken(), OWNER, KEY)
    assert caught.value.detail is ErrorDetail.TIMED_OUT
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(("size", "requests"), [(4_000_000, 1), (6_000_000, 6)])
async def test_a_file_of_usual_size_costs_a_bucket_one_request(
    bucket: BlobStore, caplog: pytest.LogCaptureFixture, size: int, requests: int
) -> None:
    with caplog.at_level("INFO", logger="werkzeug"):
        await bucket.put(pieces(bytes(size)), OWNER, KEY)
    assert len([record for record in caplog.records if "HTTP/1.1" in record.getMessage()]) == requests


async def on_all_shelves(blobs: Blobs) -> list[OwnedBlob]:
    return [blob for shelf in blobs.shelves async for some in blobs.on_shelf(shelf) for blob in some]


async def test_every_file_stands_on_a_shelf_with_its_owner(blobs: Blobs) -> None:
    owners = [BlobOwner(UUID(int=number), number) for number in range(20)]
    keys = [await blobs.put(pieces(bytes([number])), owner, KEY) for number, owner in enumerate(owners)]
    found = await on_all_shelves(blobs)
    assert {blob.key: blob.owner for blob in found} == dict(zip(keys, owners, strict=True))
    assert len(found) == 20


async def test_half_a_file_in_a_folder_stands_on_a_shelf_and_can_be_erased(tmp_path: Path) -> None:
    blobs = local_blobs(tmp_path, b"names")
    found: list[OwnedBlob] = []

    async def watched() -> AsyncIterator[bytes]:
        yield b"x" * 6_000_000
        async with asyncio.timeout(10):
            while not found:
                found.extend(await on_all_shelves(blobs))
        await blobs.delete(found[0].key)

    with pytest.raises(StoreUnavailableError):
        await blobs.put(watched(), OWNER, KEY)
    assert [blob.owner for blob in found] == [OWNER]
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


async def test_a_file_that_is_none_of_ours_stands_on_no_shelf(tmp_path: Path) -> None:
    blobs = local_blobs(tmp_path, b"names")
    for name in ("ab/abc/note.txt", "incoming/a.b.c", "cd/cde/0190b2f1-0000-7000-8000-000000000000"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("SPECIMEN")
    assert await on_all_shelves(blobs) == []


async def test_a_store_that_cannot_be_written_is_unavailable(tmp_path: Path) -> None:
    blobs = local_blobs(tmp_path / "blobs", b"names")
    (tmp_path / "blobs").rmdir()
    (tmp_path / "blobs").write_text("in the way")
    with pytest.raises(StoreUnavailableError):
        await blobs.put(pieces(b"x"), OWNER, KEY)


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 131_072, 131_073, 1_000_000])
async def test_what_is_stored_shows_nothing_and_opens_whole(tmp_path: Path, size: int) -> None:
    blobs, content = local_blobs(tmp_path, b"names"), (b"SPECIMEN" * (size // 8 + 1))[:size]
    key = await blobs.put(pieces(*(content[at : at + 10_007] for at in range(0, size, 10_007))), OWNER, KEY)
    stored = (tmp_path / key).read_bytes()
    assert b"SPECIMEN" not in stored
    assert len(stored) == size + 38 + 16 * max(1, -(-size // 65_536))
    assert hashlib.sha256(content).hexdigest() not in key
    assert await blobs.get(key, KEY) == content


def _flipped(stored: bytes, at: int) -> bytes:
    return stored[:at] + bytes([stored[at] ^ 1]) + stored[at + 1 :]


CHUNK = 65_536 + 16
DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "a bit of the text": lambda stored: _flipped(stored, 60_000),
    "a bit of the salt": lambda stored: _flipped(stored, 10),
    "the format": lambda stored: _flipped(stored, 5),
    "the last byte gone": lambda stored: stored[:-1],
    "the last chunk gone": lambda stored: stored[: 38 + 2 * CHUNK],
    "the first chunk gone": lambda stored: stored[:38] + stored[38 + CHUNK :],
    "chunks in another order": lambda stored: (
        stored[:38] + stored[38 + CHUNK : 38 + 2 * CHUNK] + stored[38 : 38 + CHUNK] + stored[38 + 2 * CHUNK :]
    ),
    "more behind the end": lambda stored: stored + bytes(CHUNK),
    "nothing but the head": lambda stored: stored[:38],
    "nothing": lambda stored: stored[:0],
    "a plain file": lambda stored: b"%PDF-1.7 SPECIMEN" + stored,
}


@pytest.mark.parametrize("damage", DAMAGES)
async def test_a_file_that_was_changed_does_not_open(tmp_path: Path, damage: str) -> None:
    blobs = local_blobs(tmp_path, b"names")
    key = await blobs.put(pieces(bytes(200_000)), OWNER, KEY)
    (tmp_path / key).write_bytes(DAMAGES[damage]((tmp_path / key).read_bytes()))
    with pytest.raises(BrokenSealError):
        await blobs.get(key, KEY)


async def test_a_file_opens_in_its_own_place_with_its_own_key_only(tmp_path: Path) -> None:
    blobs = local_blobs(tmp_path, b"names")
    one = await blobs.put(pieces(b"SPECIMEN"), OWNER, KEY)
    other = await blobs.put(pieces(b"SPECIMEN"), BlobOwner(UUID(int=8), 3), KEY)
    with pytest.raises(BrokenSealError):
        await blobs.get(one, DataKey.draw())
    with pytest.raises(FileNotFoundError):
        await blobs.get(one, None)
    (tmp_path / one).write_bytes((tmp_path / other).read_bytes())
    with pytest.raises(BrokenSealError):
        await blobs.get(one, KEY)


async def test_a_plain_file_of_an_earlier_release_is_read(tmp_path: Path) -> None:
    key = f"ab/{'ab' * 32}/{UUID(int=7)}.3.{UUID(int=1)}"
    (tmp_path / key).parent.mkdir(parents=True)
    (tmp_path / key).write_bytes(b"SPECIMEN")
    blobs = local_blobs(tmp_path, b"names")
    assert await blobs.get(key, None) == await blobs.get(key, KEY) == b"SPECIMEN"
    assert await on_all_shelves(blobs) == [OwnedBlob(key, OWNER)]


async def test_a_file_is_streamed_open_as_it_was_put_away(blobs: BlobStore) -> None:
    content = bytes(range(256)) * 2000
    key = await blobs.put(pieces(content), OWNER, KEY)
    assert b"".join([piece async for piece in blobs.stream(key, KEY)]) == content
    with pytest.raises(BrokenSealError):
        [piece async for piece in blobs.stream(key, DataKey.draw())]
    await blobs.delete(key)
    with pytest.raises(FileNotFoundError):
        [piece async for piece in blobs.stream(key, KEY)]


async def test_a_certificate_that_is_none_is_found_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "none.pem").write_text("SPECIMEN")
    with pytest.raises((ObstoreError, ValueError)):
        blobs_in_s3("s3://bucket", b"names", "https://s3.test", tmp_path / "none.pem")


@pytest.mark.parametrize("name", ["ENDPOINT", "CA_FILE"])
def test_a_setting_for_s3_without_a_bucket_in_s3_is_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"SHEAF_BLOB_{name}", "https://s3.test")
    monkeypatch.setenv("SHEAF_BLOB_URL", "gs://bucket")
    with pytest.raises(ValidationError, match="s3:// URL"):
        BlobSettings()
