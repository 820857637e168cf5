"""`sheaf client prefixes` as an operator uses it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


def client(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("SHEAF_")}
    return subprocess.run(
        [sys.executable, "-m", "sheaf", "client", *arguments],
        env={**inherited, "SHEAF_HOME": str(home)},
        check=False,
        capture_output=True,
        text=True,
    )


def test_an_account_may_read_what_was_given_last_and_nothing_before_that(home: Path) -> None:
    client_id = json.loads(client(home, "create", "--name", "SPECIMEN Lender", "--json").stdout)["client_id"]
    assert client(home, "prefixes", client_id).stdout == ""
    given = client(home, "prefixes", client_id, "--input-prefix", "s3://b-1/", "--input-prefix", "gs://b-2/x y/")
    assert (given.returncode, given.stdout) == (0, "")
    assert client(home, "prefixes", client_id).stdout.splitlines() == ["gs://b-2/x y/", "s3://b-1/"]
    assert client(home, "prefixes", client_id, "--none").returncode == 0
    assert client(home, "prefixes", client_id).stdout == ""
    unknown = client(home, "prefixes", "client_0", "--none")
    assert (unknown.returncode, unknown.stderr) == (1, "sheaf: there is no client with this id\n")


@pytest.mark.parametrize(
    "options",
    [("--input-prefix", "s3://bucket/folder"), ("--input-prefix", "/tmp/"), ("--input-prefix", "s3://b-1/", "--none")],
)
def test_what_is_no_prefix_is_a_wrong_option(home: Path, options: tuple[str, ...]) -> None:
    wrong = client(home, "prefixes", "client_0", *options)
    assert wrong.returncode == 2
    assert not home.exists()
