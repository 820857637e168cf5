"""PostgreSQL from a wheel, for machines that have none: started by the first process, stopped by the last.

We drive the wheel's `initdb` and `pg_ctl` ourselves, because its own starter, run as root, opens every parent folder
of the data and of the virtual environment to everybody, and takes any process with the old pid for a running server.
Connections go over a Unix socket in a folder that only the server's user and root can enter.
"""

from __future__ import annotations

import fcntl
import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psutil

from sheaf.store.server_user import ServerUser, binaries_for, data_folder_for, server_user

START_SECONDS = 30.0
"""A server that was killed leaves children that hold its memory for some seconds; until then a start is refused."""
SOCKET_NAME = ".s.PGSQL.5432"
SOCKET_PATH_BYTES = 100
"""Unix socket paths end at 107 bytes on Linux and 103 on macOS."""

CONFIGURATION = """\
listen_addresses = ''
unix_socket_directories = '{socket_folder}'
unix_socket_permissions = 0700
max_connections = 200
shared_buffers = 128MB
wal_level = minimal
max_wal_senders = 0
jit = off
timezone = 'UTC'
"""


class EmbeddedPostgresError(Exception):
    """The embedded PostgreSQL could not be started; the message holds the tail of its log."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where one embedded server lives. `folder` holds the locks, `data` is what initdb made."""

    folder: Path
    binaries: Path
    user: ServerUser

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def log(self) -> Path:
        return self.data / "server.log"


class EmbeddedPostgres:
    """A running server that this process holds a share of."""

    def __init__(self, place: _Place, share: int, url: str) -> None:
        self._place = place
        self._share = share
        self.url = url

    def revive(self) -> bool:
        """Start the server again if it has died, at the same place; say whether it had. All who use it may ask.

        Raises:
            EmbeddedPostgresError: it does not start.
        """
        if _is_server(_server_pid(self._place.data), self._place.data):
            return False
        with _locked(self._place.folder / "start.lock"):
            if _is_running(self._place.data):
                return False
            _start(self._place)
            return True

    def close(self) -> None:
        """Give the share back; the last process to do so stops the server. A killed process gives it back by dying."""
        with _locked(self._place.folder / "start.lock"):
            try:
                fcntl.flock(self._share, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                pass
            else:
                _run(self._place, "pg_ctl", "stop", "-D", str(self._place.data), "-m", "fast", "-w")
            finally:
                os.close(self._share)


def start_embedded(home: Path) -> EmbeddedPostgres:
    """Start the server under `home`, or join the one that runs there.

    Raises:
        EmbeddedPostgresError: it does not start.
    """
    user = server_user()
    folder = data_folder_for(home, user)
    place = _Place(folder, binaries_for(user), user)
    with _locked(folder / "start.lock"):
        share = os.open(folder / "users.lock", os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(share, fcntl.LOCK_SH)
        if not (place.data / "PG_VERSION").exists():
            _initialize(place)
        if not _is_running(place.data):
            _start(place)
    socket_folder = (place.data / "postmaster.pid").read_text().splitlines()[4]
    return EmbeddedPostgres(place, share, f"postgresql://postgres@/postgres?host={quote(socket_folder)}")


def _initialize(place: _Place) -> None:
    """Make the data folder. It gets its name last, so that an interrupted initdb is never taken for data."""
    fresh = Path(tempfile.mkdtemp(prefix="fresh-", dir=place.folder))
    place.user.own(fresh)
    options = ("--auth=trust", "--encoding=UTF8", "--locale=C", "--username=postgres")
    _run(place, "initdb", "-D", str(fresh), *options)
    with (fresh / "postgresql.conf").open("a") as file:
        file.write("include 'sheaf.conf'\n")
    fresh.rename(place.data)


def _start(place: _Place) -> None:
    socket_folder = _socket_folder(place)
    _forget_dead_server(place.data)
    configuration = CONFIGURATION.format(socket_folder=str(socket_folder).replace("'", "''"))
    (place.data / "sheaf.conf").write_text(configuration)
    (place.data / "sheaf.conf").chmod(0o644)
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            _run(place, "pg_ctl", "start", "-D", str(place.data), "-l", str(place.log), "-w")
            return
        except EmbeddedPostgresError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


def _socket_folder(place: _Place) -> Path:
    """Return the data folder, or a short private one when its path is too long for a socket.

    A server that was killed left the name of its folder: the processes that use it look for the next one there.
    """
    if len(os.fsencode(place.data / SOCKET_NAME)) <= SOCKET_PATH_BYTES:
        return place.data
    left = _named_socket_folder(place.data)
    if left is not None and left.is_dir() and not left.is_symlink() and left.stat().st_uid == place.data.stat().st_uid:
        return left
    folder = Path(tempfile.mkdtemp(prefix="sheaf-", dir="/tmp"))
    place.user.own(folder)
    return folder


def _named_socket_folder(data: Path) -> Path | None:
    try:
        return Path((data / "postmaster.pid").read_text().splitlines()[4])
    except (FileNotFoundError, IndexError):
        return None


def _server_pid(data: Path) -> int | None:
    try:
        return int((data / "postmaster.pid").read_text().splitlines()[0])
    except (FileNotFoundError, IndexError, ValueError):
        return None


def _is_running(data: Path) -> bool:
    """Tell whether the server of this data folder is there and listens."""
    if not _is_server(_server_pid(data), data):
        return False
    socket_folder = _named_socket_folder(data)
    if socket_folder is None:
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(str(socket_folder / SOCKET_NAME))
        except OSError:
            return False
    return True


def _is_server(pid: int | None, data: Path) -> bool:
    """Tell whether `pid` is a live PostgreSQL of this data folder, not a newcomer with the same pid."""
    try:
        return pid is not None and Path(psutil.Process(pid).cwd()) == data
    except psutil.Error:
        return False


def _forget_dead_server(data: Path) -> None:
    """Remove a stale pid file whose pid now belongs to another program, which PostgreSQL itself would not dare to."""
    pid = _server_pid(data)
    if pid is not None and psutil.pid_exists(pid) and not _is_server(pid, data):
        (data / "postmaster.pid").unlink(missing_ok=True)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold `path` against all other processes; the lock of a killed process is free at once."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _run(place: _Place, program: str, *arguments: str) -> None:
    """Run one of PostgreSQL's programs as the server's user.

    Its output goes to a file, not a pipe: the server inherits it and would keep a pipe open for ever.
    """
    command: Sequence[str] = (str(place.binaries / program), *arguments)
    with tempfile.TemporaryFile() as output:
        finished = subprocess.run(  # noqa: S603 - a fixed program of our own wheel
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd="/",
            check=False,
            **place.user.as_arguments(),
        )
        if finished.returncode != 0:
            output.seek(0)
            said = output.read()[-2000:].decode(errors="replace")
            log = place.log.read_text(errors="replace")[-2000:] if place.log.exists() else ""
            raise EmbeddedPostgresError(f"{program} failed: {said}\n{log}")
