"""`sheaf audit` beside a running server, and whose word about addresses is believed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from demo.server import SheafServer

BEHIND = {"X-Forwarded-For": "203.0.113.9"}


def lines(home: Path, *options: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("SHEAF_")}
    command = [sys.executable, "-m", "sheaf", "audit", *options]
    return subprocess.run(
        command, env={**inherited, "SHEAF_HOME": str(home)}, check=False, capture_output=True, text=True
    )


@pytest.mark.parametrize(("trusted", "address"), [(None, "127.0.0.1"), ("127.0.0.0/8, ::1", "203.0.113.9")])
def test_an_address_is_that_of_the_connection_unless_its_proxy_is_trusted(
    home: Path, trusted: str | None, address: str
) -> None:
    settings = {} if trusted is None else {"SHEAF_API_TRUSTED_PROXIES": trusted}
    with SheafServer(home, settings, workers=1) as server:
        client = server.create_client("SPECIMEN Lender")
        headers = {"Client-Id": client.client_id, "Client-Secret": "wrong", **BEHIND}
        assert httpx.post(f"{server.url}/v1/bulk/authtoken", headers=headers).status_code == 401
        said = lines(home, "--json", "--since", "1h", "--account", client.client_id).stdout
        created, refused = (json.loads(line) for line in said.splitlines())
        assert (created["action"], created["actor_kind"], created["address"]) == ("account_created", "operator", None)
        assert (refused["action"], refused["actor"], refused["address"]) == (
            "token_refused",
            client.client_id,
            address,
        )
        assert lines(home, "--action", "batch_deleted").stdout == ""
        assert address in lines(home).stdout


@pytest.mark.parametrize("since", ["yesterday", "5 days", "999999d"])
def test_a_time_that_is_none_is_a_wrong_option(home: Path, since: str) -> None:
    wrong = lines(home, "--since", since)
    assert wrong.returncode == 2
    assert "--since" in wrong.stderr
    assert not home.exists()


def test_proxies_that_are_no_addresses_are_a_wrong_setting(home: Path) -> None:
    environment = {**os.environ, "SHEAF_HOME": str(home), "SHEAF_API_TRUSTED_PROXIES": "*"}
    command = [sys.executable, "-m", "sheaf", "api"]
    wrong = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
    assert wrong.returncode == 2
    assert "SHEAF_API_TRUSTED_PROXIES" in wrong.stderr
