"""Which files a path of the command line means."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to read. `name` is its path relative to the folder that was given, or its own name."""

    path: Path
    name: str


def input_files(paths: Iterable[Path]) -> list[InputFile]:
    """Return the files at `paths` in their order, those of a folder by name; hidden files and folders are left out."""
    return [file for path in paths for file in (_inside(path) if path.is_dir() else [InputFile(path, path.name)])]


def _inside(folder: Path) -> list[InputFile]:
    found = (path.relative_to(folder) for path in sorted(folder.rglob("*")))
    shown = (name for name in found if not any(part.startswith(".") for part in name.parts))
    return [InputFile(folder / name, name.as_posix()) for name in shown if (folder / name).is_file()]
