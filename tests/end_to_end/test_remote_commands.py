"""The commands that ask a server, as a user runs them against one that reads."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from demo.receiver import Receiver
from demo.server import Client, SheafServer
from specimens import Grade
from tests.end_to_end.papers import papers

pytestmark = pytest.mark.usefixtures("server")


@pytest.fixture(scope="module")
def account(server: SheafServer) -> Client:
    return server.create_client("SPECIMEN Lender")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    (folder / "inner").mkdir(parents=True)
    for name, paper in zip(("a.pdf", "inner/b.pdf"), papers(2, Grade.TEXT_LAYER, 41), strict=True):
        (folder / name).write_bytes(paper.data)
    (folder / "empty.jpg").touch()
    return folder


class Shell:
    """Runs `sheaf` in an environment of its own."""

    def __init__(self, home: Path, **variables: str) -> None:
        bare = {name: value for name, value in os.environ.items() if not name.startswith(("SHEAF_", "XDG_"))}
        self._environment = {**bare, "HOME": str(home), **variables}
        self._home = home

    def run(self, *arguments: str | Path, said: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "sheaf", *map(str, arguments)],
            env={**self._environment, **variables},
            cwd=self._home,
            input=said,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def told(self, *arguments: str | Path) -> Any:
        ran = self.run(*arguments, "--json")
        assert ran.returncode == 0, ran.stderr
        return json.loads(ran.stdout)


@pytest.fixture
def shell(tmp_path: Path, account: Client) -> Shell:
    return Shell(
        tmp_path,
        SHEAF_URL=account.url,
        SHEAF_CLIENT_ID=account.client_id,
        SHEAF_CLIENT_SECRET=account.client_secret,
    )


def test_credentials_are_tried_kept_for_their_owner_alone_and_used(tmp_path: Path, account: Client) -> None:
    shell = Shell(tmp_path)
    nobody = shell.run("status")
    assert (nobody.returncode, nobody.stdout) == (2, "")
    assert "sheaf login" in nobody.stderr
    login = ("login", account.url, "--client-id", account.client_id)
    wrong = shell.run(*login, said="wrong-secret\n")
    assert (wrong.returncode, wrong.stdout) == (4, "")
    assert "wrong-secret" not in wrong.stderr
    kept = tmp_path / ".config" / "sheaf" / "access.json"
    assert not kept.exists()
    assert shell.run(*login, said=f"{account.client_secret}\n").returncode == 0
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert shell.run("status").returncode == 0
    half = shell.run("status", SHEAF_URL="https://elsewhere.invalid")
    assert half.returncode == 2
    assert "SHEAF_CLIENT_ID and SHEAF_CLIENT_SECRET must be set too" in half.stderr
    kept.chmod(0o644)
    assert shell.run("status").returncode == 2


def test_a_folder_is_submitted_watched_and_looked_at(shell: Shell, folder: Path) -> None:
    ran = shell.run("submit", folder, "--product-type", "PFL", "--watch")
    assert ran.returncode == 0, ran.stderr
    batch_id = ran.stderr.split()[0]
    assert ran.stdout.splitlines()[0] == f"{batch_id}  COMPLETED   3 of 3 documents"
    told = shell.told("status", batch_id)
    assert (told["status"], told["ended"], told["counts"]["failed"], told["product_type"]) == ("COMPLETED", 3, 1, "PFL")
    listed = shell.run("status")
    assert batch_id in listed.stdout
    failed = shell.told("errors", batch_id)
    assert (failed["document_id"], failed["problem"]["detail"]) == ("empty.jpg", "EMPTY_FILE")
    assert shell.told("wait", batch_id) == told
    assert json.loads(shell.run("events", batch_id).stdout.splitlines()[-1]) == told
    again = shell.told("retry", batch_id)
    assert again["counts"]["failed"] == 0
    assert shell.told("wait", batch_id)["counts"]["failed"] == 1
    assert shell.run("delete", batch_id).returncode == 1
    assert shell.run("delete", batch_id, "--yes").returncode == 0
    gone = shell.run("status", batch_id)
    assert (gone.returncode, gone.stderr) == (1, "sheaf: Not Found: there is no such batch\n")


def test_lists_name_urls_and_files_with_what_belongs_to_each(shell: Shell, folder: Path, tmp_path: Path) -> None:
    urls, entries = tmp_path / "urls.txt", tmp_path / "entries.jsonl"
    urls.write_text("https://files.invalid/a.pdf\n\n  https://files.invalid/b.pdf\n")
    lines = [
        {"path": str(folder / "a.pdf"), "document_id": "पैन", "document_type": "PAN"},
        {"file_url": "https://files.invalid/c.pdf", "password": "SPECIMEN"},
    ]
    entries.write_text("\n".join(map(json.dumps, lines)))
    batch = shell.told("submit", urls, entries, "--product-type", "PFL")
    assert [each["document_id"] for each in batch["documents"]] == ["1", "2", "पैन", "4"]
    # The server may have been quicker to find that there are no such hosts.
    assert shell.run("cancel", batch["batch_id"]).returncode in (0, 1)


@pytest.mark.parametrize(
    "line", ['{"path": "a", "file_url": "b"}', "{}", "[]", "https://a", '{"path": 1}', '{"path": "a", "pasword": "b"}']
)
def test_a_line_of_a_list_that_is_none_is_named_and_nothing_is_sent(shell: Shell, tmp_path: Path, line: str) -> None:
    entries = tmp_path / "entries.jsonl"
    entries.write_text(f'{{"file_url": "https://files.invalid/1"}}\n{line}\n')
    ran = shell.run("submit", entries, "--product-type", "PFL", SHEAF_URL="http://127.0.0.1:9")
    assert ran.returncode == 2
    assert "line 2" in ran.stderr


def test_exit_codes_tell_what_went_wrong(shell: Shell, folder: Path) -> None:
    assert shell.run("submit", folder / "a.pdf").returncode == 2
    assert shell.run("submit", "no-such-file", "--product-type", "X").returncode == 2
    assert shell.run("status", "BATCH-x").returncode == 1
    assert shell.run("status", SHEAF_CLIENT_SECRET="wrong").returncode == 4
    assert shell.run("export", "BATCH-x", "out.doc").returncode == 2
    batch_id = shell.run("submit", "https://files.invalid/a.pdf", "--product-type", "X").stdout.strip()
    assert shell.run("wait", batch_id, "--timeout", "0").returncode in (0, 5)


def test_a_folder_of_a_bucket_goes_alone_and_only_where_the_account_may_read(shell: Shell, folder: Path) -> None:
    submit = ("submit", "--product-type", "X")
    beside = shell.run(*submit, "s3://loan-files/a/", folder)
    assert (beside.returncode, "a batch by itself" in beside.stderr) == (2, True)
    assert shell.run(*submit, folder, "--suffix", ".pdf").returncode == 2
    refused = shell.run(*submit, "gs://loan-files/a/", "--suffix", ".pdf", "--limit", "5", "--after", "a.pdf")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "this account may read no bucket" in refused.stderr


def test_webhooks_are_made_tried_changed_and_deleted(shell: Shell) -> None:
    with Receiver() as receiver:
        made = shell.told("webhooks", "create", receiver.url, "--event", "document.failed", "--description", "हुक")
        webhook_id = made["webhook_id"]
        assert made["secret"].startswith("whsec_")
        sent = shell.told("webhooks", "test", webhook_id)
        assert sent["type"] == "webhook.test"
        listed = shell.run("webhooks", "list").stdout
        assert listed == f"{webhook_id}  enabled  {receiver.url}  document.failed\n"
        log = shell.run("webhooks", "deliveries", webhook_id).stdout
        assert log.startswith(sent["delivery_id"])
        assert shell.told("webhooks", "replay", webhook_id, sent["delivery_id"])["event_id"] == sent["event_id"]
        assert shell.run("webhooks", "rotate", webhook_id).stdout.startswith("whsec_")
    changed = shell.told("webhooks", "change", webhook_id, "--event", "batch.completed", "--event", "batch.cancelled")
    assert (changed["events"], changed["description"]) == (["batch.completed", "batch.cancelled"], "हुक")
    assert shell.told("webhooks", "disable", webhook_id)["disabled_reason"] == "client"
    refused = shell.run("webhooks", "test", webhook_id)
    assert (refused.returncode, refused.stderr) == (
        1,
        "sheaf: Resource Conflict: the endpoint is disabled; enable it first\n",
    )
    assert shell.told("webhooks", "enable", webhook_id)["is_enabled"] is True
    assert shell.run("webhooks", "change", webhook_id).returncode == 2
    assert shell.run("webhooks", "create", "https://lender.example/", "--event", "webhook.test").returncode == 2
    assert shell.run("webhooks", "delete", webhook_id).returncode == 1
    assert shell.run("webhooks", "delete", webhook_id, "--yes").returncode == 0
    assert shell.run("webhooks", "delete", webhook_id, "--yes").returncode == 1
    assert shell.run("webhooks", "list").stdout == ""


def test_a_server_that_is_not_there_is_said_in_one_line(shell: Shell) -> None:
    ran = shell.run("status", SHEAF_URL="http://127.0.0.1:9")
    assert (ran.returncode, ran.stdout) == (3, "")
    assert ran.stderr == "sheaf: no answer from 127.0.0.1: ConnectError\n"


def test_the_shell_completes_commands_and_options(shell: Shell) -> None:
    def completed(words: str) -> str:
        count = str(len(words.split()) - (not words.endswith(" ")))
        return shell.run(_SHEAF_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD=count).stdout

    assert set(completed("sheaf ca").split()) == {"calibrate", "cancel"}
    assert {"--product-type", "--suffix"} < set(completed("sheaf submit --").split())
    assert completed("sheaf web").split() == ["webhooks"]
    assert set(completed("sheaf webhooks re").split()) == {"replay"}
    assert "batch.completed" in completed("sheaf webhooks create https://a.example --event ").split()
