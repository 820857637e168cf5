"""A process loads what it needs: readers no server, the API no reader. Each is multiplied by cores or by replicas."""

from __future__ import annotations

import subprocess
import sys

import pytest

SERVER = {"asyncpg", "fastapi", "pgqueuer", "sqlalchemy", "uvicorn"}
EXPORTER = "opentelemetry.sdk"
READER = {"cv2", "onnx", "openvino", "pypdfium2"}


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("sheaf.cli", SERVER | READER),
        ("sheaf.cli.client", READER),
        ("sheaf.cli.serve", READER | {EXPORTER}),
        ("sheaf.cli.extract", SERVER),
        ("sheaf.wiring.reading", SERVER | {"httpcore", "typer", EXPORTER, "prometheus_client"}),
        ("sheaf.client", SERVER | READER | {"numpy", "pandas", "polars", "pyarrow", "pydantic", "typer"}),
        ("sheaf.wiring.reading", SERVER | {"httpcore", "typer"}),
    ],
)
def test_a_part_does_not_load_what_belongs_to_another(module: str, unwanted: set[str]) -> None:
    code = f"import sys, {module}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert unwanted.isdisjoint(loaded)
    assert module in loaded
