"""The library that runs the models tells nobody about it: it would note a session and an id of the machine first."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import gettempdir


def test_loading_the_models_leaves_no_trace_of_a_session(tmp_path: Path) -> None:
    models = Path(gettempdir()) / "sheaf-models"
    program = f"from pathlib import Path; from sheaf.stages.read import load_reader; load_reader(Path({str(models)!r}))"
    environment = {**os.environ, "TMPDIR": str(tmp_path), "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    environment.pop("ORT_DISABLE_TELEMETRY", None)
    subprocess.run([sys.executable, "-c", program], env=environment, check=True, timeout=240)
    assert list(tmp_path.rglob("*")) == []
