"""The receiver that docs/how-to/verify-webhooks.md shows, run as it stands there."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from pathlib import Path

import httpx

from docs.generate import DOCS
from tests.integration.test_http_extracts import completed, submit
from tests.integration.test_store_worker import until
from tests.integration.test_webhooks import WEBHOOKS, deliveries, hook, settled, telling
from tests.served import Served

PAGE = DOCS / "how-to" / "verify-webhooks.md"


def program(secret: str, port: int) -> str:
    """Return the page's receiver with a real secret and a free port."""
    found = re.search(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert found is not None
    code = found[1]
    assert code.count('"whsec_') == code.count("8901") == 1
    return re.sub('"whsec_[^"]+"', f'"{secret}"', code).replace("8901", str(port))


async def test_the_receiver_of_the_how_to_takes_what_is_ours_and_nothing_else(served: Served, tmp_path: Path) -> None:
    token = await served.client()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}/"
    webhook_id, secret = await hook(served, token, url, "batch.completed")
    (tmp_path / "receiver.py").write_text(program(secret, port))
    with (tmp_path / "said").open("w") as said:
        receiver = subprocess.Popen([sys.executable, tmp_path / "receiver.py"], stdout=said, stderr=subprocess.DEVNULL)
    try:

        async def refuses_a_stranger() -> bool:
            try:
                async with httpx.AsyncClient() as stranger:
                    return (await stranger.post(url, content=b"{}")).status_code == 400
            except httpx.TransportError:
                return False

        await until(refuses_a_stranger)
        async with telling(served):
            batch_id = await submit(served, token, "a")
            await completed(served, token, batch_id)
            await settled(served)
            (log,) = await deliveries(served, token, webhook_id)
            await served.http.post(f"{WEBHOOKS}/{webhook_id}/deliveries/{log['delivery_id']}/replay", headers=token)
            await settled(served)
    finally:
        receiver.kill()
        receiver.wait()
    (log,) = await deliveries(served, token, webhook_id)
    assert [attempt["status_code"] for attempt in log["attempts"]] == [204, 204]
    assert (tmp_path / "said").read_text() == f"fetch the extracts of {batch_id}\n"
