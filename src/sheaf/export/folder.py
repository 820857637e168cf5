"""A folder for files that only this process may read while it works, and that a killed process leaves for the next."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PREFIX = "sheaf-export-"
_LOCK = "in-use"


@contextmanager
def private_folder() -> Iterator[Path]:
    """Make a folder of mode 700 among the system's temporary ones; it is erased at the end."""
    with tempfile.TemporaryDirectory(prefix=_PREFIX) as name, (Path(name) / _LOCK).open("w") as lock:
        # Held as long as the process lives, however it ends.
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield Path(name)


def erase_left() -> int:
    """Erase folders of processes that were killed, and return how many."""
    erased = 0
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        if folder.is_dir() and not folder.is_symlink() and folder.stat().st_uid == os.geteuid():
            erased += _erase_if_left(folder)
    return erased


def _erase_if_left(folder: Path) -> bool:
    try:
        with (folder / _LOCK).open("r") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder, ignore_errors=True)
            return True
    except OSError:
        # Somebody works in it, or is just making it.
        return False
