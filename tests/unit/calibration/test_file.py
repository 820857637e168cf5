"""The file of parameters: what was written is read again, and what does not fit is refused with a reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sheaf.calibration.file import dump_fitted, load_fitted
from sheaf.settings.reading import ScoreSettings
from sheaf.stages.score import FEATURES


def test_parameters_survive_being_written_and_read(tmp_path: Path) -> None:
    shipped = load_fitted()
    path = tmp_path / "own.json"
    path.write_text(dump_fitted(shipped), "utf-8")
    assert load_fitted(path) == shipped


def test_the_shipped_card_was_measured() -> None:
    card = load_fitted().card
    assert card.overall.values > 500
    assert sum(each.measures.values for each in card.fields) == card.overall.values
    assert card.models


def test_a_file_of_other_features_is_refused(tmp_path: Path) -> None:
    data = json.loads(dump_fitted(load_fitted()))
    del data["weights"][FEATURES[-1]]
    path = tmp_path / "old.json"
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(ValueError, match="another version"):
        load_fitted(path)


@pytest.mark.parametrize("content", ["", "{}", "[1, 2]", '{"weights": "many"}'])
def test_a_file_of_another_kind_is_refused_at_the_start(
    content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "none.json"
    path.write_text(content, "utf-8")
    monkeypatch.setenv("SHEAF_SCORE_CALIBRATION_FILE", str(path))
    with pytest.raises(ValueError, match="no file of `sheaf calibrate`"):
        ScoreSettings()
