"""Exports a large batch in every form, in a process of its own, and prints by how many megabytes each made it grow.

`python -m tests.export_memory DATABASE_URL BATCH_ID CLIENT_ID CLIENT_SECRET`
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import psutil
from starlette.types import Message, Scope

from sheaf.export.writer import Form
from sheaf.model.account import Credentials
from sheaf.store.database import open_database
from tests.served import Served, serve

MEGABYTE = 1024 * 1024
SAMPLE_SECONDS = 0.02


class Peak:
    """The most memory that this process had while it was watched, in megabytes."""

    most = 0


@contextmanager
def watched() -> Iterator[Peak]:
    peak, done, process = Peak(), threading.Event(), psutil.Process()

    def look() -> None:
        while not done.wait(SAMPLE_SECONDS):
            peak.most = max(peak.most, process.memory_info().rss // MEGABYTE)

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield peak
    finally:
        done.set()
        thread.join()


async def ask(served: Served, path: str, query: str, token: dict[str, str]) -> int:
    """Ask the application itself and drop what it sends: return how many bytes it was."""
    received = 0
    headers = [(name.lower().encode(), value.encode()) for name, value in token.items()]
    scope: Scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http",
        "path": path, "raw_path": path.encode(), "query_string": query.encode(), "root_path": "", "headers": headers,
        "server": ("sheaf.test", 80), "client": ("127.0.0.1", 1),
    }  # fmt: skip

    async def receive() -> Message:
        await asyncio.sleep(3600)
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        nonlocal received
        assert message.get("status", 200) == 200
        received += len(message.get("body", b""))

    await served.app(scope, receive, send)
    return received


async def main(database_url: str, batch_id: str, credentials: Credentials) -> None:
    grown = {}
    async with open_database(database_url, 4) as database, serve(database) as served:
        token = await served.token(credentials)
        path = f"/v1/bulk/batches/{batch_id}/export"
        for form in Form:
            before = psutil.Process().memory_info().rss // MEGABYTE
            with watched() as peak:
                assert await ask(served, path, f"format={form.value}", token) > 1000
            grown[form.value] = peak.most - before
    sys.stderr.write(json.dumps(grown))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], Credentials(sys.argv[3], sys.argv[4])))
