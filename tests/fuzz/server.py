"""A server to be fuzzed, with something of everything in it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import httpx

from demo.server import SheafServer
from tests.fuzz.openapi import Target

UNLIMITED: Mapping[str, str] = MappingProxyType(
    {
        "SHEAF_LIMIT_REQUESTS_PER_MINUTE": "1000000",
        "SHEAF_LIMIT_SUBMITS_PER_MINUTE": "1000000",
        "SHEAF_SIGN_IN_FAILURES_PER_MINUTE": "1000000",
        "SHEAF_SIGN_IN_ADDRESS_FAILURES_PER_MINUTE": "1000000",
        # What it is told to fetch is nowhere, and is not tried again.
        "SHEAF_FETCH_ATTEMPTS": "1",
        "SHEAF_FETCH_CONNECT_TIMEOUT_SECONDS": "1",
    }
)
WAIT_SECONDS = 120.0


def target(server: SheafServer) -> Target:
    """Return the server with a finished batch, a webhook and its delivery."""
    client = server.create_client("SPECIMEN Fuzzer")
    token = client.token()
    with httpx.Client(base_url=server.url, headers={"Token": token}, timeout=60) as http:
        endpoint = {"url": "https://hooks.example/", "events": ["batch.completed"]}
        created = http.post("/v1/bulk/webhooks", json=endpoint)
        known = {"webhook_id": str(created.json()["webhook_id"])}
    files = [{"file_url": "https://127.0.0.1/blocked", "document_id": name} for name in ("a", "b")]
    batch_id = client.submit(token, files)
    client.wait(token, batch_id, WAIT_SECONDS)
    return Target(server.url, token, {**known, "batch_id": batch_id})
