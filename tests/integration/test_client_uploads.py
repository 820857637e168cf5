"""The client's files of this machine: uploaded some at a time, archives opened, each document with its own bytes."""

from __future__ import annotations

import json
import stat
import zipfile
from pathlib import Path

import pytest

from sheaf.client import BadRequestError, File, FilesError, NotFoundError, SubmitOptions
from tests.clients import asked, both
from tests.integration.test_client import Kind, Remote, remote, working

__all__ = ["remote"]


@both
async def test_paths_are_uploaded_and_read_under_their_names(kind: Kind, remote: Remote, tmp_path: Path) -> None:
    for number in range(70):
        (tmp_path / f"{number:02}.pdf").write_bytes(f"SPECIMEN {number}".encode())
    told: list[tuple[int, int]] = []
    sources = [*sorted(tmp_path.iterdir()), "https://files.test/far", File(tmp_path / "00.pdf", document_id="again")]
    async with asked(kind, remote.access) as client:
        options = SubmitOptions(uploaded=lambda done, total: told.append((done, total)))
        batch = await client.call("submit", sources, product_type="X", options=options)
        assert [ref.document_id for ref in batch.documents] == [*(f"{n:02}.pdf" for n in range(70)), "71", "again"]
        async with working(remote):
            await client.call("wait", batch, timeout=60)
        values = {each.document_id: each.fields["name"].value for each in await client.items("extracts", batch)}
    assert told == [(50, 71), (71, 71)]
    assert (values["07.pdf"], values["again"]) == ("SPECIMEN 7", "SPECIMEN 0")
    assert values["71"] == "https://files.test/far"
    assert len(values) == 72


@both
async def test_an_archive_becomes_its_files(kind: Kind, remote: Remote, tmp_path: Path) -> None:
    archive, lone = tmp_path / "loans.zip", tmp_path / "lone.zip"
    with zipfile.ZipFile(archive, "w") as writing:
        writing.writestr("17/pan.pdf", "SPECIMEN pan")
        writing.writestr("17/पैन.pdf", "SPECIMEN other")
    with zipfile.ZipFile(lone, "w") as writing:
        writing.writestr("a.pdf", "SPECIMEN lone")
    (tmp_path / "plain.pdf").write_bytes(b"SPECIMEN plain")
    async with asked(kind, remote.access) as client:
        batch = await client.call("submit", [archive, tmp_path / "plain.pdf", lone], product_type="X")
        async with working(remote):
            await client.call("wait", batch, timeout=60)
        values = {each.document_id: each.fields["name"].value for each in await client.items("extracts", batch)}
    assert values == {
        "loans.zip/17/pan.pdf": "SPECIMEN pan",
        "loans.zip/17/पैन.pdf": "SPECIMEN other",
        "plain.pdf": "SPECIMEN plain",
        "lone.zip": "SPECIMEN lone",
    }


@both
async def test_an_export_is_whole_its_owners_alone_or_not_there(kind: Kind, remote: Remote, tmp_path: Path) -> None:
    async with asked(kind, remote.access) as client:
        batch = await client.call("submit", "https://files.test/a", product_type="X")
        async with working(remote):
            await client.call("wait", batch, timeout=60)
        lines = await client.call("export", batch, tmp_path / "out.jsonl")
        assert [json.loads(line)["document_id"] for line in lines.read_text().splitlines()] == ["1"]
        assert stat.S_IMODE(lines.stat().st_mode) == 0o600
        tables = await client.call("export", batch, str(tmp_path / "out-csv.zip"))
        with zipfile.ZipFile(tables) as archive:
            assert "PAN.csv" in archive.namelist()
        with pytest.raises(FilesError, match=r"csv\.zip"):
            await client.call("export", batch, tmp_path / "out.doc")
        with pytest.raises(NotFoundError):
            await client.call("export", "BATCH-x", tmp_path / "out.xlsx")
    assert {path.name for path in tmp_path.iterdir()} == {"out.jsonl", "out-csv.zip"}


@both
async def test_what_the_server_does_not_take_is_said(kind: Kind, remote: Remote, tmp_path: Path) -> None:
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"PK\x03\x04 no archive")
    async with asked(kind, remote.access) as client:
        with pytest.raises(BadRequestError):
            await client.call("submit", broken, product_type="X")
        with pytest.raises(FilesError, match=r"files\[0\] is not a file"):
            await client.call("submit", tmp_path, product_type="X")
        assert await client.items("batches") == []
