"""The name of what reads changes with whatever a result depends on, and with nothing else."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from sheaf.settings.log import LogSettings
from sheaf.settings.reading import DecodeSettings, ReadSettings
from sheaf.wiring.reader_version import reader_version
from sheaf.wiring.reading import PipelineStart


@pytest.fixture
def start(tmp_path: Path) -> PipelineStart:
    trust = tmp_path / "trust"
    trust.mkdir()
    (trust / "a.pem").write_text("SPECIMEN")
    calibration = tmp_path / "calibration.json"
    calibration.write_text("SPECIMEN")
    return PipelineStart(tmp_path / "models", DecodeSettings(), ReadSettings(), LogSettings(), trust, calibration)


def test_it_is_the_same_for_the_same_settings_wherever_models_are_kept_and_whatever_is_logged(
    start: PipelineStart, tmp_path: Path
) -> None:
    elsewhere = replace(start, models=tmp_path / "other", log=LogSettings(level="ERROR"))
    assert reader_version(elsewhere) == reader_version(start)


def test_every_setting_of_reading_is_part_of_it(start: PipelineStart) -> None:
    others = {
        "decode": replace(start, decode=DecodeSettings(max_pages=7)),
        "read": replace(start, read=ReadSettings(whole=True)),
        "trust_folder": replace(start, trust_folder=None),
        "calibration_file": replace(start, calibration_file=None),
    }
    assert others.keys() == {each.name for each in fields(start)} - {"models", "log"}
    versions = {reader_version(other) for other in others.values()}
    assert len(versions | {reader_version(start)}) == 1 + len(others)


def test_so_is_what_stands_in_the_files_that_settings_name(start: PipelineStart) -> None:
    versions = {reader_version(start)}
    for path in (Path(start.trust_folder or "") / "a.pem", Path(start.calibration_file or "")):
        path.write_text("another SPECIMEN")
        versions.add(reader_version(start))
    assert len(versions) == 3


def test_what_a_mount_adds_to_the_folder_of_certificates_is_none_of_it(start: PipelineStart) -> None:
    before = reader_version(start)
    (Path(start.trust_folder or "") / "..2025_11_26").mkdir()
    assert reader_version(start) == before
