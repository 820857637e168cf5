"""A short run of the fuzzer on real sockets; `make fuzz` is the long one."""

from __future__ import annotations

import asyncio
import socket

import uvicorn

from sheaf.settings.api import ApiSettings, LimitSettings
from sheaf.store.database import Database
from tests.fuzz.openapi import Target, fuzz
from tests.integration.test_http_batches import finished
from tests.served import serve

EXAMPLES = 3
UNLIMITED = LimitSettings(requests_per_minute=1_000_000, submits_per_minute=1_000_000)


async def test_every_answer_is_one_that_the_document_names(database: Database) -> None:
    async with serve(database, api=ApiSettings(body_limit_bytes=100_000), limits=UNLIMITED) as served:
        token = await served.client()
        batch_id = await finished(served, token, "a", "b", gone=("b",))
        endpoint = {"url": "https://hooks.test/", "events": ["batch.completed"]}
        created = await served.http.post("/v1/bulk/webhooks", json=endpoint, headers=token)
        known = {"batch_id": batch_id, "webhook_id": created.json()["webhook_id"]}
        server = uvicorn.Server(uvicorn.Config(served.app, log_config=None, lifespan="off"))
        with socket.create_server(("127.0.0.1", 0)) as listener:
            running = asyncio.create_task(server.serve([listener]))
            target = Target(f"http://127.0.0.1:{listener.getsockname()[1]}", token["Token"], known)
            try:
                report = await asyncio.to_thread(fuzz, target, EXAMPLES, 1)
            finally:
                server.should_exit = True
                await running
    assert report.findings == []
    assert report.cases > report.operations * EXAMPLES
    assert len(report.statuses) == report.operations
