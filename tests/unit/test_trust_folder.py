"""The folder of trusted keys is loaded whole or refused when the settings are read."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from sheaf.formats.trust import TRUST_NOBODY
from sheaf.settings.storage import StorageSettings
from sheaf.trust_folder import load_trust
from specimens.secure_qr import trusted_pem


def test_every_key_of_the_folder_is_loaded_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "b.pem").write_bytes(trusted_pem())
    (tmp_path / "a.CER").write_bytes(trusted_pem())
    (tmp_path / "README.txt").write_text("where these come from")

    assert [key.name for key in load_trust(tmp_path).keys] == ["a.CER", "b.pem"]


def test_without_a_folder_nobody_is_trusted() -> None:
    assert load_trust(None) == TRUST_NOBODY


def test_a_folder_that_can_not_be_used_is_a_wrong_setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "key.pem").write_bytes(b"no key")
    (tmp_path / "empty").mkdir()
    for name, complaint in (("broken", "key.pem"), ("empty", "no .cer"), ("missing", "No such file")):
        monkeypatch.setenv("SHEAF_TRUST_FOLDER", str(tmp_path / name))
        with pytest.raises(ValidationError, match=complaint):
            StorageSettings()
