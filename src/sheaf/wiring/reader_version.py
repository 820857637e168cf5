"""Names what reads: results of one name agree with each other, so that one may stand for another."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterable
from dataclasses import fields
from importlib.metadata import distributions
from pathlib import Path

import sheaf
from sheaf.settings.log import LogSettings
from sheaf.settings.reading import DecodeSettings, ReadSettings
from sheaf.trust_folder import SUFFIXES
from sheaf.wiring.reading import PipelineStart

_NO_PART_OF_READING = frozenset({"models", "log"})
"""Where prepared models are kept (what they are made of is an installed package), and what is logged."""


def reader_version(start: PipelineStart) -> bytes:
    """Return a hash of our code and data, of all installed packages, of Python, and of the settings of reading.

    Rather too much than too little: a change that makes no difference costs a reading, one that is missed a value.
    """
    digest = hashlib.sha256(f"{platform.python_version()} {platform.machine()}".encode())
    for each in sorted(f"{each.name}=={each.version}" for each in distributions()):
        _add(digest, each.encode())
    ours = Path(sheaf.__file__).parent
    _add_files(digest, ours, (path for path in ours.rglob("*") if "__pycache__" not in path.parts and path.is_file()))
    for part in fields(start):
        if part.name not in _NO_PART_OF_READING:
            _add(digest, part.name.encode())
            _add_setting(digest, getattr(start, part.name))
    return digest.digest()


def _add_setting(digest: hashlib._Hash, setting: Path | DecodeSettings | ReadSettings | LogSettings | None) -> None:
    """Add a setting of reading; of a file what is in it, of a folder the certificates."""
    if isinstance(setting, Path) and setting.is_dir():
        # Not the folders in it: a mounted secret has some whose names differ from machine to machine.
        _add_files(digest, setting, (path for path in setting.iterdir() if path.suffix.lower() in SUFFIXES))
    elif isinstance(setting, Path):
        _add(digest, setting.read_bytes())
    else:
        _add(digest, (setting.model_dump_json() if setting is not None else "").encode())


def _add_files(digest: hashlib._Hash, folder: Path, paths: Iterable[Path]) -> None:
    for path in sorted(paths):
        _add(digest, path.relative_to(folder).as_posix().encode())
        _add(digest, path.read_bytes())


def _add(digest: hashlib._Hash, part: bytes) -> None:
    """Add a part with its length, so that no two sequences of parts look alike."""
    digest.update(len(part).to_bytes(8, "big"))
    digest.update(part)
