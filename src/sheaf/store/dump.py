"""Dumps and loads the rows of all tables with PostgreSQL's own programs, which come with the embedded server.

Rows alone: the tables are made by the migrations, as everywhere, and belong to whom they would belong to anyway.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from sheaf.store.server_user import binaries_for, server_user

LEFT_OUT = ("sheaf_schema_version", "pgqueuer_log", "pgqueuer_statistics")
"""What the migrations write, and what nothing depends on."""


class DumpError(Exception):
    """A program of PostgreSQL gave up; the message is its last line."""


def dump_rows(database_url: str, file: Path) -> None:
    """Write the rows of all tables, as they are at one moment, while others go on writing. Blocks."""
    left_out = [f"--exclude-table-data={table}" for table in LEFT_OUT]
    _run("pg_dump", database_url, ("--format=custom", "--data-only", f"--file={file}", *left_out))


def load_rows(database_url: str, file: Path) -> None:
    """Write the rows of a dump into tables of the same version that are empty: all of them or none. Blocks."""
    _run("pg_restore", database_url, ("--data-only", "--single-transaction", "--exit-on-error", str(file)))


def _run(program: str, database_url: str, options: Sequence[str]) -> None:
    where = conninfo_to_dict(database_url)
    password = where.pop("password", None)
    dbname = make_conninfo(**{name: str(value) for name, value in where.items()})
    # Not among the arguments: everybody on the machine can read those.
    environment = {**os.environ, **({"PGPASSWORD": str(password)} if password is not None else {})}
    command = [str(binaries_for(server_user()) / program), f"--dbname={dbname}", *options]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if ran.returncode != 0:
        raise DumpError(f"{program}: {(ran.stderr.strip().splitlines() or ['it gave up'])[-1]}")
