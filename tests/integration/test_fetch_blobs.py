"""Downloads into the real blob store: half a file is never kept, whatever breaks off."""

from __future__ import annotations

import asyncio
import hmac
from pathlib import Path
from uuid import UUID

import pytest

from sheaf.jobs.ports import BlobOwner
from sheaf.model.data_key import DataKey
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.stages.fetch import Fetcher, FetchPolicy
from sheaf.store.blobs import local_blobs
from tests.integration.test_fetch import BODY, Play, answer, endless, host, reset_in_body, stall_in_body

OWNER = BlobOwner(UUID(int=1), 1)
KEY = DataKey(bytes(32))
POLICY = FetchPolicy(allow_private=True, max_bytes=200_000, total_seconds=1.0, read_seconds=0.4)


def kept(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def test_a_download_is_kept_under_its_hash(tmp_path: Path) -> None:
    blobs = local_blobs(tmp_path, b"names")
    async with host(answer(200, BODY)) as there, Fetcher(POLICY) as fetch, fetch(there.url()) as pieces:
        key = await blobs.put(pieces, OWNER, KEY)
    assert hmac.digest(b"names", BODY, "sha256").hex() in key
    assert await blobs.get(key, KEY) == BODY
    assert len(kept(tmp_path)) == 1


@pytest.mark.parametrize(
    ("play", "detail"),
    [
        (stall_in_body, ErrorDetail.TIMED_OUT),
        (endless(b"HTTP/1.1 200 OK\r\n\r\n", b"a", 0.1), ErrorDetail.TIMED_OUT),
        (reset_in_body, ErrorDetail.UNREACHABLE),
        (answer(200, b"short", declared=100), ErrorDetail.UNREACHABLE),
        (answer(200, b"a" * 200_001), ErrorDetail.TOO_LARGE),
        (endless(b"HTTP/1.1 200 OK\r\n\r\n", b"a" * 50_000, 0), ErrorDetail.TOO_LARGE),
    ],
)
async def test_nothing_is_kept_of_a_download_that_breaks_off(tmp_path: Path, play: Play, detail: ErrorDetail) -> None:
    blobs = local_blobs(tmp_path, b"names")
    async with host(play) as there, Fetcher(POLICY) as fetch:
        with pytest.raises(SheafError) as caught:
            async with fetch(there.url()) as pieces:
                await blobs.put(pieces, OWNER, KEY)
    assert caught.value.detail is detail
    # obstore takes back what it had begun in a thread of its own, a moment after it has told us.
    async with asyncio.timeout(10):
        while kept(tmp_path):
            await asyncio.sleep(0.05)
