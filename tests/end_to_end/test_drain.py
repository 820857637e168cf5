"""A server that is to end tells load balancers first."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import httpx
import pytest

from demo.server import SheafServer

pytestmark = pytest.mark.timeout(300)


def test_a_stopping_server_says_so_and_goes_on_answering_for_a_while(home: Path) -> None:
    server = SheafServer(home, {"SHEAF_DRAIN_SECONDS": "5"}, workers=1)
    with server:
        client = server.create_client("Specimen Lender")
        os.kill(server.pid, signal.SIGTERM)
        deadline = time.monotonic() + 60
        while (ready := httpx.get(f"{server.url}/readyz", timeout=30)).status_code == 200:
            assert time.monotonic() < deadline
        assert ready.json()["error_message"] == "Service Unavailable: the server is being stopped"
        assert client.token()
        assert server.stop() == 0
        with pytest.raises(httpx.ConnectError):
            client.token()
