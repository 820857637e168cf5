"""A worker is killed after it has posted an event and before it could note that; and a batch tells of its end."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import psutil
from standardwebhooks import Webhook

from demo.files import FileHost
from demo.receiver import Receiver, Reply
from demo.server import SheafServer

SETTINGS = {"SHEAF_FETCH_ALLOW_PRIVATE": "1", "SHEAF_WORKER_LEASE_SECONDS": "2"}
WEBHOOKS = "/v1/bulk/webhooks"


def until(condition: Callable[[], bool], seconds: float = 120) -> None:
    """Wait as long as a busy machine may take to start a worker anew."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_what_a_killed_worker_had_posted_comes_again_under_the_same_id(home: Path) -> None:
    with Receiver(Reply(delay=5)) as receiver, FileHost({}) as host, SheafServer(home, SETTINGS, workers=1) as server:
        client = server.create_client("Test Lender")
        with httpx.Client(base_url=server.url, headers={"Token": client.token()}, timeout=30) as http:
            made = http.post(WEBHOOKS, json={"url": receiver.url}).json()
            hook = f"{WEBHOOKS}/{made['webhook_id']}"
            delivery_id = http.post(f"{hook}/test").json()["delivery_id"]
            until(lambda: len(receiver.messages) == 1)
            (worker,) = psutil.Process(server.pid).children()
            worker.kill()
            receiver.reply = Reply()

            def log() -> list[dict[str, Any]]:
                found: list[dict[str, Any]] = http.get(f"{hook}/deliveries").json()["data"]
                return found

            until(lambda: log()[0]["state"] == "delivered")
            # The worker that came in its place reads, too, and tells of it: this file is not there.
            batch_id = client.submit(client.token(), [{"file_url": host.url("/gone.jpg"), "document_id": "1"}])
            until(lambda: len(log()) == 3 and all(each["state"] == "delivered" for each in log()))
            delivered = {each["delivery_id"]: each for each in log()}
    payloads = [Webhook(made["secret"]).verify(each.body, dict(each.headers)) for each in receiver.messages]
    assert [payload["type"] for payload in payloads[:2]] == ["webhook.test"] * 2
    assert receiver.ids()[:2] == [delivered[delivery_id]["event_id"]] * 2
    assert {payload["type"] for payload in payloads[2:]} == {"document.failed", "batch.completed"}
    assert all(payload["data"]["batch_id"] == batch_id for payload in payloads[2:])
    assert len(set(receiver.ids())) == 3
