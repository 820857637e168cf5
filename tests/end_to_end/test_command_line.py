"""The `sheaf` command as a user runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from sheaf import __version__
from specimens import Grade, make
from tests.end_to_end.broken import PASSWORD, pdf
from tests.end_to_end.papers import papers


def sheaf(
    *arguments: str | Path, home: Path, settings: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sheaf", *map(str, arguments)],
        env={**os.environ, "SHEAF_HOME": str(home), **(settings or {})},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def lines_of(text: str) -> dict[str, dict[str, Any]]:
    lines = [json.loads(line) for line in text.splitlines()]
    assert all(list(line) == ["file", "file_data"] for line in lines)
    ends = {line["file"]: line["file_data"] for line in lines}
    assert len(ends) == len(lines)
    return ends


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home that several runs of `sheaf extract` share, so that the models are prepared once."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of folders, with a locked PDF, an empty file and hidden things."""
    folder = tmp_path / "folder"
    (folder / "inner").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    (card,) = papers(1, Grade.TEXT_LAYER, 31)
    for name in ("pan.pdf", "inner/पैन.pdf", ".pan.pdf", ".hidden/pan.pdf"):
        (folder / name).write_bytes(card.data)
    (folder / "locked.pdf").write_bytes(pdf(password=PASSWORD))
    (folder / "empty.jpg").touch()
    return folder


def test_a_folder_becomes_a_line_a_file_and_nothing_else_on_stdout(folder: Path, models: Path) -> None:
    ran = sheaf("extract", folder, "--workers", "1", home=models)
    assert ran.returncode == 0, ran.stderr
    ends = lines_of(ran.stdout)
    assert set(ends) == {"pan.pdf", "inner/पैन.pdf", "locked.pdf", "empty.jpg"}
    assert ends["pan.pdf"]["document_type"] == "PAN"
    assert ends["inner/पैन.pdf"] == ends["pan.pdf"]
    assert ends["empty.jpg"]["error_detail"] == "EMPTY_FILE"
    assert ends["locked.pdf"]["error_detail"] == "PASSWORD_REQUIRED"
    assert "4 documents in" in ran.stderr
    assert "docs/s" in ran.stderr


def test_lines_go_to_a_file_and_a_password_opens_what_is_locked(folder: Path, models: Path, tmp_path: Path) -> None:
    out = tmp_path / "results.jsonl"
    ran = sheaf(
        "extract", folder / "locked.pdf", folder / "empty.jpg", "--out", out, "--password", PASSWORD, home=models
    )
    assert (ran.returncode, ran.stdout) == (0, "")
    ends = lines_of(out.read_text(encoding="utf-8"))
    assert ends["locked.pdf"]["error_code"] == "UNRECOGNISED"
    assert ends["empty.jpg"]["error_detail"] == "EMPTY_FILE"


def test_masked_copies_are_written_and_the_lines_tell_no_number(models: Path, tmp_path: Path) -> None:
    card = make("AADHAAR", "front", Grade.CLEAN, 33)
    number = str(card.truth["aadhaar_number"])
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"card{card.suffix}").write_bytes(card.data)
    files = [tmp_path / name / f"card{card.suffix}" for name in ("a", "b")]
    ran = sheaf("extract", *files, "--masked", tmp_path / "masked", "--workers", "1", home=models)
    assert ran.returncode == 0, ran.stderr
    told = [json.loads(line)["file_data"]["aadhaar_number"] for line in ran.stdout.splitlines()]
    copies = {Path(each["redact_url"]) for each in told}
    assert copies == {tmp_path / "masked" / f"card{end}{card.suffix}" for end in ("", "-2")}
    assert all(copy.read_bytes() not in (b"", card.data) for copy in copies)
    assert {each["value"] for each in told} == {f"XXXX XXXX {number[-4:]}"}
    assert number not in ran.stdout + ran.stderr


def test_a_path_that_is_not_there_is_a_wrong_command_line(models: Path) -> None:
    ran = sheaf("extract", "no-such-file", home=models)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "no-such-file" in ran.stderr


def test_a_wrong_setting_is_named_without_its_value(models: Path) -> None:
    ran = sheaf("extract", models, home=models, settings={"SHEAF_WORKER_PROCESSES": "many-secret"})
    assert ran.returncode == 2
    assert "SHEAF_WORKER_PROCESSES" in ran.stderr
    assert "many-secret" not in ran.stderr


def test_a_client_is_made_listed_rotated_and_disabled(home: Path) -> None:
    made = json.loads(
        sheaf(
            *("client", "create", "--name", "Lender", "--product-type", "PFL", "--cache-hours", "24", "--json"),
            home=home,
        ).stdout
    )
    assert set(made) == {"client_id", "client_secret"}
    rotated = json.loads(sheaf("client", "rotate", made["client_id"], "--json", home=home).stdout)
    assert rotated["client_id"] == made["client_id"]
    assert rotated["client_secret"] != made["client_secret"]
    assert sheaf("client", "change", made["client_id"], "--aadhaar", "masked", home=home).returncode == 0
    (before,) = json.loads(sheaf("client", "list", "--json", home=home).stdout)
    assert (before["cache_hours"], before["cache_hits"], before["cache_misses"]) == (24, 0, 0)
    assert sheaf("client", "change", made["client_id"], "--cache-hours", "0", home=home).returncode == 0
    assert sheaf("client", "change", made["client_id"], home=home).returncode == 2
    assert sheaf("client", "disable", made["client_id"], home=home).returncode == 0
    (listed,) = json.loads(sheaf("client", "list", "--json", home=home).stdout)
    assert listed["name"] == "Lender"
    assert listed["product_types"] == ["PFL"]
    assert listed["aadhaar_number"] == "masked"
    assert listed["cache_hours"] is None
    assert listed["disabled"] is True
    assert made["client_secret"] not in json.dumps(listed)
    assert sheaf("client", "rotate", "client_nobody", home=home).returncode == 1


def test_the_product_types_of_a_client_are_changed_and_freed(home: Path) -> None:
    client_id = json.loads(sheaf("client", "create", "--name", "Lender", "--json", home=home).stdout)["client_id"]

    def product_types() -> object:
        (listed,) = json.loads(sheaf("client", "list", "--json", home=home).stdout)
        return listed["product_types"]

    several = ("--product-type", "HL", "--product-type", "X")
    assert sheaf("client", "change", client_id, *several, home=home).returncode == 0
    assert product_types() == ["HL", "X"]
    both = sheaf("client", "change", client_id, "--product-type", "HL", "--any-product-type", home=home)
    assert both.returncode == 2
    assert sheaf("client", "change", client_id, "--any-product-type", home=home).returncode == 0
    assert product_types() is None


def test_where_no_worker_runs_none_is_listed(home: Path) -> None:
    assert json.loads(sheaf("workers", "--json", home=home).stdout) == []


@pytest.mark.parametrize(
    "settings",
    [
        {"SHEAF_DATABASE_URL": "postgresql://sheaf:hidden@127.0.0.1:9/sheaf"},
        {"SHEAF_SECRET_KEY": "hidden"},
        {"SHEAF_BLOB_URL": "nowhere://bucket"},
    ],
)
def test_what_keeps_a_server_from_starting_is_said_in_one_line(home: Path, settings: Mapping[str, str]) -> None:
    ran = sheaf("api", "--port", "0", home=home, settings=settings)
    assert ran.returncode == 3, ran.stderr
    (said,) = [line for line in ran.stderr.splitlines() if not line.startswith("{")]
    assert said.startswith("sheaf: the database, the files or the key")
    assert "hidden" not in said


def test_the_version_and_the_help_are_there(models: Path) -> None:
    assert sheaf("version", home=models).stdout == f"{__version__}\n"
    helped = sheaf("--help", home=models).stdout
    assert all(command in helped for command in ("serve", "api", "worker", "extract", "client", "version"))
