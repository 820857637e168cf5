"""A slow and lying object server, through the real download and a real queue: each document has the end it deserves."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from sheaf.stages.fetch import Fetcher, FetchPolicy
from sheaf.store.blobs import local_blobs
from tests.integration.test_fetch import BODY, Play, answer, endless, host, reset_in_body, stall_in_body
from tests.integration.test_store_worker import work_until_done
from tests.served import NAMES, Readers, Served

POLICY = FetchPolicy(allow_private=True, max_bytes=200_000, total_seconds=1.0, read_seconds=0.4)
WHOLE = answer(200, BODY)
SERVERS: Mapping[str, tuple[tuple[Play, ...], str | None, int]] = MappingProxyType(
    {
        "busy twice": ((answer(503), answer(503), WHOLE), None, 3),
        "resets and stalls": ((reset_in_body, stall_in_body, WHOLE), None, 3),
        "breaks off once": ((answer(200, BODY, declared=len(BODY) + 9), WHOLE), None, 2),
        "always busy": ((answer(503),), "UNREACHABLE", 3),
        "always stalls": ((stall_in_body,), "TIMED_OUT", 3),
        "always lies": ((answer(200, b"short", declared=100),), "UNREACHABLE", 3),
        "never ends": ((endless(b"HTTP/1.1 200 OK\r\n\r\n", b"a" * 50_000, 0),), "TOO_LARGE", 1),
        "drips": ((endless(b"HTTP/1.1 200 OK\r\n\r\n", b"a", 0.1),), "TIMED_OUT", 3),
        "leads elsewhere": ((answer(302, b"", "Location: http://169.254.169.254/"),), "URL_BLOCKED", 1),
    }
)
"""What each server plays, the error that its document ends with, and how often it is asked."""


async def test_each_document_of_a_bad_server_has_the_end_it_deserves(served: Served, tmp_path: Path) -> None:
    served = replace(served, blobs=local_blobs(tmp_path, NAMES))
    readers = Readers()
    async with AsyncExitStack() as stack:
        hosts = {name: await stack.enter_async_context(host(*plays)) for name, (plays, _, _) in SERVERS.items()}
        entries = [{"document_id": name, "file_url": there.url()} for name, there in hosts.items()]
        body = {"product_type": "X", "file_urls": entries}
        token = await served.client()
        assert (await served.http.post("/v1/bulk/multiupload", json=body, headers=token)).status_code == 201
        async with Fetcher(POLICY) as fetch:
            await work_until_done(served, served.worker(fetch, readers))
        asked = {name: len(there.heads) for name, there in hosts.items()}
    rows = await served.rows("SELECT document_id, error_detail FROM extracts JOIN documents USING (file_uuid)")
    assert {row["document_id"]: row["error_detail"] for row in rows} == {n: end for n, (_, end, _) in SERVERS.items()}
    assert len(rows) == len(SERVERS)
    assert asked == {name: times for name, (_, _, times) in SERVERS.items()}
    assert [task.data for task in readers.tasks] == [BODY] * 3
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 3
