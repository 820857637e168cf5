"""Workbooks of more rows than a sheet has, and what is left of those that a killed process was writing."""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.export.folder import erase_left, private_folder
from sheaf.export.rows import Record
from sheaf.export.tables import Tables
from sheaf.export.xlsx_file import XlsxFile
from sheaf.file_data import Json

STUCK = """
import sys, time
from sheaf.export.folder import private_folder
with private_folder() as folder:
    print(folder, flush=True)
    time.sleep(3600)
"""


def pan(number: int) -> Record:
    value: dict[str, Json] = {"value": f"SPECIMEN {number}", "confidence_score": 0.5}
    return {"document_id": str(number), "file_uuid": "x", "file_data": {"document_type": "PAN", "pan_number": value}}


def test_a_table_that_is_longer_than_a_sheet_goes_on_in_the_next(tmp_path: Path) -> None:
    file = io.BytesIO()
    workbook = XlsxFile(Tables.of(load_catalog()), tmp_path, file, sheet_rows=3)
    workbook.add([], [pan(number) for number in range(5)])
    book = openpyxl.load_workbook(io.BytesIO(b"".join(workbook.finish())))
    assert book.sheetnames == ["PAN", "PAN 2", "PAN 3", "errors"]
    columns = [[cell.value for cell in book[name]["A"]] for name in book.sheetnames[:3]]
    assert columns == [["document_id", "0", "1"], ["document_id", "2", "3"], ["document_id", "4"]]


def test_a_folder_is_for_its_process_alone_and_goes_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with private_folder() as folder:
        assert folder.stat().st_mode & 0o777 == 0o700
        (folder / "sheet").write_text("SPECIMEN")
        assert erase_left() == 0
        assert (folder / "sheet").exists()
    assert list(tmp_path.iterdir()) == []


def test_the_folder_of_a_killed_process_is_erased(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    environment = {"TMPDIR": str(tmp_path), "PYTHONPATH": ":".join(sys.path)}
    with subprocess.Popen([sys.executable, "-c", STUCK], stdout=subprocess.PIPE, env=environment, text=True) as process:
        assert process.stdout is not None
        folder = Path(process.stdout.readline().strip())
        assert erase_left() == 0
        assert folder.is_dir()
        process.kill()
    assert erase_left() == 1
    assert list(tmp_path.iterdir()) == []
