"""The packages that a deployment of Sheaf has, with their licences, from their own metadata."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from docs.facts.markdown import table

ROOT = Path(__file__).parents[2]
_PINNED = re.compile(r"^([a-z0-9-]+)(?:\[[^\]]*\])?==([^ ;\\]+)((?:.*\n)(?:    --hash=.*\n?)*)", re.MULTILINE)
_HASH = re.compile(r"sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Package:
    """One that is installed beside Sheaf. `licence` is what it says itself, empty where it says nothing."""

    name: str
    version: str
    licence: str


def production_packages() -> list[Package]:
    """Return all that the dependencies of pyproject.toml need on this machine, by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [Requirement(line) for line in project["dependencies"]]
    found: dict[str, Package] = {}
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        wanted = waiting.pop()
        name, extras = canonicalize_name(wanted.name), frozenset(wanted.extras)
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        about = metadata.metadata(name)
        found[name] = Package(name, about["Version"], licence_of(about))
        waiting.extend(_needed(name, extras))
    return [found[name] for name in sorted(found)]


def _needed(name: str, extras: frozenset[str]) -> Iterator[Requirement]:
    for line in metadata.requires(name) or []:
        needed = Requirement(line)
        if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in extras or {""}):
            yield needed


def licence_of(about: metadata.PackageMetadata) -> str:
    """Return the licence as an SPDX expression where there is one, else in the package's own words."""
    classifiers = [line for line in about.get_all("Classifier") or [] if line.startswith("License ::")]
    named = [line.rpartition("::")[2].strip() for line in classifiers if line.count("::") > 1]
    lines = "\n".join(about.get_all("License") or []).splitlines()
    expressions = about.get_all("License-Expression") or []
    return " OR ".join([*expressions] or sorted(named)) or (lines[0].strip() if lines else "")


def hashes() -> Mapping[tuple[str, str], list[str]]:
    """Return the pinned SHA-256 hashes of each package's files, by name and version."""
    pinned = _PINNED.findall((ROOT / "constraints.txt").read_text(encoding="utf-8"))
    return {(name, version): _HASH.findall(rest) for name, version, rest in pinned}


def licences() -> str:
    """Every package of a deployment."""
    rows = ((f"`{each.name}`", each.version, each.licence) for each in production_packages())
    return table(("package", "version", "licence"), rows)
