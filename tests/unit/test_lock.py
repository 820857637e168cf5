"""constraints.txt holds all that pyproject.toml names, pinned by hash, and no registry's address."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def named(requirements: list[str]) -> set[str]:
    return {normalized(re.split(r"[\[<>=!~;@ ]", requirement, maxsplit=1)[0]) for requirement in requirements}


def test_the_lock_holds_every_dependency_with_hashes_and_no_address() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    lock = (ROOT / "constraints.txt").read_text()
    pins = re.split(r"\n(?=\S)", lock.strip())
    wanted = named([*project["project"]["dependencies"], *project["project"]["optional-dependencies"]["dev"]])
    wanted |= named(project["build-system"]["requires"])
    assert wanted <= named(pins), "run: make lock"
    assert all("==" in pin and "--hash=sha256:" in pin for pin in pins)
    assert not re.search(r"https?:|--(extra-)?index|--find-links|@ ", lock)
