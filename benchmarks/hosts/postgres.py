"""PostgreSQL as an operator would run it on a machine of its own: on TCP, with TLS and passwords only.

The embedded one is built without TLS, so this is the system's: Debian's `postgresql`, or another one on the PATH.
"""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

import psycopg

from benchmarks.hosts.certificates import ServerCertificate, certify
from sheaf.store.server_user import ServerUser, server_user

PORT = 5432
START_SECONDS = 120.0
STOP_SECONDS = 60.0
SETTINGS = """
ssl = on
ssl_cert_file = '{certificate.certificate}'
ssl_key_file = '{certificate.key}'
listen_addresses = '{address}'
port = {port}
unix_socket_directories = ''
password_encryption = scram-sha-256
fsync = off
"""
WHO_MAY = "hostssl all all all scram-sha-256\n"


def programs() -> Path | None:
    """Return the folder of the newest PostgreSQL of this machine's own, or None when it has none."""
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[4]))
    found = str(installed[-1]) if installed else shutil.which("postgres")
    return Path(found).resolve().parent if found else None


class PostgresServer:
    """A server at `address`, with all it has in `folder`; use it as a context manager.

    `inside` begins the commands that run on the machine that has the address.
    """

    def __init__(self, folder: Path, address: str, port: int = PORT, inside: Sequence[str] = ()) -> None:
        found = programs()
        if found is None:
            raise FileNotFoundError("this machine has no PostgreSQL (apt-get install postgresql)")
        self._programs = found
        self._folder = folder
        self._address = address
        self._port = port
        self._inside = tuple(inside)
        self._password = secrets.token_hex(16)
        self.log = folder / "postgres.log"

    @property
    def url(self) -> str:
        """Where it is, for who checks that it is it."""
        user = f"postgres:{self._password}"
        where = f"{self._address}:{self._port}"
        return f"postgresql://{user}@{where}/postgres?sslmode=verify-full&sslrootcert={quote(str(self.authority))}"

    @property
    def authority(self) -> Path:
        return self._folder / "authority.pem"

    def __enter__(self) -> Self:
        user = server_user()
        self._folder.mkdir()
        certificate = certify(self._folder, self._address)
        password = self._folder / "password"
        password.write_text(self._password)
        for path in (self._folder, certificate.key, password):
            user.own(path)
        data = self._folder / "data"
        options = ("--username=postgres", "--encoding=UTF8", "--locale=C", f"--pwfile={password}")
        with self.log.open("wb") as log:
            command = self._as(user, "initdb", "-D", str(data), "--auth=scram-sha-256", *options)
            subprocess.run(command, check=True, stdout=log, stderr=log, cwd="/")
            self._configure(data, certificate)
            self._process = subprocess.Popen(self._as(user, "postgres", "-D", str(data)), stderr=log, cwd="/")
        self._wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # SIGTERM would wait for clients to go.
        self._process.send_signal(signal.SIGINT)
        self._process.wait(STOP_SECONDS)

    def _configure(self, data: Path, certificate: ServerCertificate) -> None:
        settings = SETTINGS.format(certificate=certificate, address=self._address, port=self._port)
        with (data / "postgresql.conf").open("a") as file:
            file.write(settings)
        (data / "pg_hba.conf").write_text(WHO_MAY)

    def _as(self, user: ServerUser, program: str, *arguments: str) -> list[str]:
        """Return the command that runs `program` on its machine; as root, PostgreSQL runs as somebody else."""
        drop = ["setpriv", f"--reuid={user.uid}", f"--regid={user.gid}", "--clear-groups"] if os.geteuid() == 0 else []
        return [*self._inside, *drop, str(self._programs / program), *arguments]

    def _wait(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                psycopg.connect(self.url, connect_timeout=2).close()
                return
            except psycopg.OperationalError:
                if self._process.poll() is not None or time.monotonic() > deadline:
                    raise
                time.sleep(0.1)
