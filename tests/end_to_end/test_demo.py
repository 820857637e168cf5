"""`make demo` without make."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PATIENCE_SECONDS = 500
"""27 papers are made and read, most of them pictures: a busy machine takes its time."""

pytestmark = pytest.mark.timeout(PATIENCE_SECONDS + 60)


def test_the_demonstration_ends_by_itself_with_fields_of_every_type(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    ran = subprocess.run(
        [sys.executable, "-m", "demo"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    for word in ("PAN", "AADHAAR", "BANK_STATEMENT", "SALARY_SLIP", "UNRECOGNISED", "pan_number", "gst_number", "curl"):
        assert word in ran.stdout
    assert "error_code" not in ran.stdout
