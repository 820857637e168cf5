"""Brings the database's tables up to this version of Sheaf; any number of processes may try at once."""

from __future__ import annotations

from pathlib import Path

import asyncpg
import psycopg
import structlog
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from sheaf.store.queue import upgrade_queue
from sheaf.store.walls import ROLE, build_walls

VERSION_TABLE = "sheaf_schema_version"
LOCK = 0x5EAF_0001
"""Key of the advisory lock that lets one process migrate while others wait."""


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    return config


def newest_revision() -> str:
    """Return the revision that this version of Sheaf works with. Revisions are numbers of four digits.

    It works with the tables of newer versions too: migrations only add and widen, so that the old processes of a
    rolling update go on beside the new ones.
    """
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def migrate_tables(database_url: str, revision: str = "head") -> None:
    """Run the migrations that are missing, one process at a time; none where a newer version has been. Blocks."""
    config = _config()
    engine = create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(database_url), poolclass=NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql(f"SELECT pg_advisory_lock({LOCK})")
        connection.commit()
        config.attributes["connection"] = connection
        present = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE}).get_current_revision()
        if present is None or present <= newest_revision():
            command.upgrade(config, revision)
        connection.commit()
        if not build_walls(connection):
            structlog.stdlib.get_logger("sheaf.database").warning("no_row_level_security", missing_role=ROLE)
        connection.exec_driver_sql(f"SELECT pg_advisory_unlock({LOCK})")
        connection.commit()
    engine.dispose()


async def migrate_queue(database_url: str) -> None:
    """Bring the queue's own tables to the version of its library that is installed."""
    connection = await asyncpg.connect(database_url)
    try:
        await connection.execute("SELECT pg_advisory_lock($1)", LOCK)
        await upgrade_queue(connection)
    finally:
        await connection.close()
