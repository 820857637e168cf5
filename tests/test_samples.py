"""Every sample reads as expected, and every document type has samples."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.answers import ADDITIONAL
from sheaf.calibration.file import load_fitted
from sheaf.calibration.truth import is_right
from sheaf.doctypes.catalog import load_catalog
from sheaf.model.field import Extraction
from sheaf.model.recording import dump_recording, load_recording
from sheaf.pipeline import understand

SAMPLES = Path(__file__).parent / "samples"
CASES = sorted(path.parent for path in SAMPLES.glob("*/*/expected.json"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_a_sample_is_recognised_and_all_its_fields_are_exactly_right(case: Path) -> None:
    expected = json.loads((case / "expected.json").read_text("utf-8"))
    text = load_recording((case / "recording.json").read_text("utf-8"))

    extraction = understand(text, load_catalog(), load_fitted().calibration)

    assert isinstance(extraction, Extraction)
    assert extraction.classification.doctype == expected["document_type"]
    got = {field.name: field.value for field in extraction.fields if field.name not in ADDITIONAL}
    wrong = {name for name, value in expected["fields"].items() if not is_right(name, value, got.get(name))}
    assert not wrong
    assert got.keys() == expected["fields"].keys()


def test_every_document_type_has_a_sample() -> None:
    assert {case.parent.name for case in CASES} >= {name.lower() for name in load_catalog()}


@pytest.mark.parametrize("case", CASES[:4], ids=lambda case: f"{case.parent.name}/{case.name}")
def test_a_recording_is_read_back_as_it_was_written(case: Path) -> None:
    recording = (case / "recording.json").read_text("utf-8")

    assert dump_recording(load_recording(recording)) == recording.strip()
