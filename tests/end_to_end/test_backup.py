"""`sheaf backup` beside a running server, and `sheaf restore` into a new one: clients go on as if nothing had been."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any

import pytest

from demo.files import Answer, FileHost
from demo.server import Client, SheafServer
from specimens import Grade
from tests.end_to_end.papers import papers
from tests.end_to_end.test_command_line import sheaf

SETTINGS = {"SHEAF_FETCH_ALLOW_PRIVATE": "1"}

pytestmark = pytest.mark.timeout(900)
"""Two servers are started, and each reads a paper."""


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def without_links(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return records without the URLs in them, which are signed at every asking."""
    for record in records:
        record["file_data"].get("aadhaar_number", {}).pop("redact_url", None)
    return records


def test_a_restored_server_has_what_the_first_one_had_and_goes_on(home: Path, tmp_path: Path) -> None:
    (paper,) = papers(1, Grade.TEXT_LAYER, 21)
    copy, new_home = tmp_path / "copy", home.parent / "new-home"
    with FileHost({"/a": Answer(paper.data)}) as host:
        with SheafServer(home, SETTINGS, workers=1) as first:
            client = first.create_client("Test Lender")
            token = client.token()
            batch_id = client.submit(token, [{"file_url": host.url("/a"), "document_id": "1"}])
            before = without_links(client.wait(token, batch_id, 300))
            ran = sheaf("backup", copy, home=home)
            assert ran.returncode == 0, ran.stderr
            assert sheaf("backup", copy, home=home).returncode == 1
        assert stat.S_IMODE(copy.stat().st_mode) == 0o700
        assert files_in(copy / "home" / "blobs") == files_in(home / "blobs") != {}
        key = (home / "secret.key").read_bytes()
        assert not any(key.strip() in data for data in files_in(copy).values())

        keyless = sheaf("restore", copy, home=new_home)
        assert (keyless.returncode, "the key is missing" in keyless.stderr) == (1, True)
        new_home.mkdir(mode=0o711)
        (new_home / "secret.key").write_bytes(key)
        ran = sheaf("restore", copy, home=new_home)
        assert ran.returncode == 0, ran.stderr
        assert sheaf("restore", copy, home=new_home).returncode == 1
        with SheafServer(new_home, SETTINGS, workers=1) as second:
            again = Client(second.url, client.client_id, client.client_secret)
            # The old token holds too: the keys that sign are in the database.
            assert without_links(again.records(token, batch_id)) == before
            batch_id = again.submit(again.token(), [{"file_url": host.url("/a"), "document_id": "2"}])
            (record,) = again.wait(token, batch_id, 300)
    assert record["file_data"]["document_type"] == before[0]["file_data"]["document_type"]


def test_what_is_no_whole_backup_of_this_version_is_refused(home: Path, tmp_path: Path) -> None:
    unfinished, other = tmp_path / "unfinished", tmp_path / "other"
    for folder in (unfinished, other):
        folder.mkdir()
    (other / "backup.json").write_text(json.dumps({"revision": "0001", "files": 0}))
    for folder, word in ((unfinished, "not finished"), (other, "another version")):
        ran = sheaf("restore", folder, home=home)
        assert ran.returncode == 1
        assert word in ran.stderr
        assert ran.stderr.count("\n") == 1
    assert not home.exists()
