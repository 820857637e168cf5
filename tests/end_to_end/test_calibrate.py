"""`sheaf calibrate` as an operator runs it: papers with their truth in, parameters and their measures out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from sheaf.calibration.file import load_fitted
from specimens import Grade, make

PAPERS = [("PAN", layout, Grade.TEXT_LAYER, seed) for layout in ("labelled", "letter") for seed in range(30)]


def calibrate(truth: Path, out: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sheaf", "calibrate", str(truth), "--out", str(out)]
    env = {**os.environ, "SHEAF_HOME": str(truth.parent / "home")}
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=240, check=False)


def write_papers(folder: Path, count: int) -> Path:
    lines = []
    for number, kind in enumerate(PAPERS[:count]):
        specimen = make(*kind)
        (folder / f"{number}{specimen.suffix}").write_bytes(specimen.data)
        fields = {name: value for name, value in specimen.truth.items() if name != "document_quality_flag"}
        lines.append(json.dumps({"file": f"{number}{specimen.suffix}", "document_type": "PAN", "fields": fields}))
    truth = folder / "truth.jsonl"
    truth.write_text("\n".join(lines), "utf-8")
    return truth


def test_parameters_are_fitted_to_own_papers_and_hold_none_of_their_values(tmp_path: Path) -> None:
    truth, out = write_papers(tmp_path, len(PAPERS)), tmp_path / "own.json"

    ended = calibrate(truth, out)

    assert ended.returncode == 0, ended.stderr
    card = load_fitted(out).card
    assert card.fitted_papers == len(PAPERS)
    assert "coverage at 99 %" in ended.stdout
    assert not any(value in out.read_text("utf-8") for value in _texts(truth))


def test_too_few_values_are_refused(tmp_path: Path) -> None:
    ended = calibrate(write_papers(tmp_path, 2), tmp_path / "own.json")
    assert ended.returncode == 1
    assert "at least 200 are needed" in ended.stderr
    assert not (tmp_path / "own.json").exists()


def test_a_wrong_line_is_named_by_its_number_and_not_shown(tmp_path: Path) -> None:
    truth = tmp_path / "truth.jsonl"
    truth.write_text('{"file": "0.pdf", "document_type": "PAN", "fields": {"name": "SPECIMEN", "oops": 1.5}, "x": 1}')
    ended = calibrate(truth, tmp_path / "own.json")
    assert ended.returncode == 1
    assert "line 1" in ended.stderr
    assert "SPECIMEN" not in ended.stderr


def _texts(truth: Path) -> set[str]:
    lines = truth.read_text("utf-8").splitlines()
    return {value for line in lines for value in json.loads(line)["fields"].values() if isinstance(value, str)}
