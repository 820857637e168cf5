"""A started server for the tests that only ask it, and folders that its database can live in."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

import pytest

from demo.server import SheafServer
from tests.end_to_end.broken import LIMITS

SETTINGS: Mapping[str, str] = MappingProxyType({"SHEAF_FETCH_ALLOW_PRIVATE": "1", **LIMITS})


@contextmanager
def _temporary_home() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="sheaf-test-"))
    # As root the embedded PostgreSQL runs as another user, who must be able to pass.
    folder.chmod(0o711)
    try:
        yield folder / "home"
    finally:
        shutil.rmtree(folder)


@pytest.fixture
def home() -> Iterator[Path]:
    with _temporary_home() as folder:
        yield folder


@pytest.fixture(scope="module")
def settings() -> Mapping[str, str]:
    """How the module's server is set; a module that needs more has a fixture of this name."""
    return SETTINGS


@pytest.fixture(scope="module")
def server(settings: Mapping[str, str]) -> Iterator[SheafServer]:
    with _temporary_home() as folder, SheafServer(folder, settings) as server:
        yield server
