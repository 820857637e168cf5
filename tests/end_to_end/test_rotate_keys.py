"""`sheaf keys` beside a running server: the root key changes, and nobody notices but who has the old one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from demo.files import Answer, FileHost
from demo.server import Client, SheafServer
from tests.end_to_end.broken import pdf


def sheaf(home: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("SHEAF_")}
    environment = {**inherited, "SHEAF_HOME": str(home), **settings}
    command = [sys.executable, "-m", "sheaf", *arguments]
    return subprocess.run(command, env=environment, check=False, capture_output=True, text=True, timeout=120)


def read(client: Client, token: str, host: FileHost) -> str:
    """Have two papers read, one of which is locked, and return the batch_id."""
    files = [
        {"file_url": host.url("/open"), "document_id": "1"},
        {"file_url": host.url("/locked"), "document_id": "2", "password": "SPECIMEN"},
    ]
    batch_id = client.submit(token, files)
    client.wait(token, batch_id, 240)
    return batch_id


def codes(client: Client, token: str, batch_id: str) -> list[str]:
    return [record["file_data"]["error_code"] for record in client.records(token, batch_id)]


def test_the_root_key_changes_under_a_running_server_and_the_old_one_opens_nothing(home: Path) -> None:
    answers = {"/open": Answer(pdf()), "/locked": Answer(pdf(password="SPECIMEN"))}
    with FileHost(answers) as host, SheafServer(home, {"SHEAF_FETCH_ALLOW_PRIVATE": "1"}, workers=1) as server:
        client = server.create_client("SPECIMEN Lender")
        token = client.token()
        before, old = read(client, token, host), (home / "secret.key").read_text().strip()
        rotated = sheaf(home, "keys", "rotate")
        assert (rotated.returncode, rotated.stdout) == (0, "2 data keys are wrapped by the new root key\n")
        after = read(client, token, host)
        assert codes(client, token, before) == codes(client, token, after) == ["UNRECOGNISED"] * 2
        listed = sheaf(home, "keys", "list").stdout
        assert listed.split()[1:] == ["newest", "wraps", "3"]
        assert "key_rotated" in sheaf(home, "audit").stdout
    (new,) = (home / "secret.key").read_text().split()
    assert new != old
    assert new not in listed
    with_the_old = sheaf(home, "keys", "list", SHEAF_SECRET_KEY=old)
    assert with_the_old.returncode == 3
    assert "root key" in with_the_old.stderr
    assert old not in with_the_old.stderr


def test_a_key_of_the_environment_is_changed_by_one_before_it(home: Path) -> None:
    one, other = (sheaf(home, "keys", "make").stdout.strip() for _ in range(2))
    assert sheaf(home, "keys", "list", SHEAF_SECRET_KEY=one).returncode == 0
    alone = sheaf(home, "keys", "rotate", SHEAF_SECRET_KEY=one)
    assert alone.returncode == 1
    assert "put a new one before it" in alone.stderr
    assert sheaf(home, "keys", "rotate", SHEAF_SECRET_KEY=f"{other},{one}").returncode == 0
    assert "newest" in sheaf(home, "keys", "list", SHEAF_SECRET_KEY=other).stdout
    assert sheaf(home, "keys", "list", SHEAF_SECRET_KEY=one).returncode == 3
    assert not (home / "secret.key").exists()


def test_a_secret_key_that_is_none_is_told_without_being_shown(home: Path) -> None:
    for command, code in (("list", 3), ("rotate", 1)):
        wrong = sheaf(home, "keys", command, SHEAF_SECRET_KEY="hidden")
        assert wrong.returncode == code
        assert "root key" in wrong.stderr
        assert "hidden" not in wrong.stderr + wrong.stdout
