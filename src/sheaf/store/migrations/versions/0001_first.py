"""Accounts, batches, documents, extracts, and the queue's own tables."""

from __future__ import annotations

from pathlib import Path

from alembic import op

from sheaf.store.queue import install_sql

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Run the SQL beside this file, then the queue library's own installation."""
    connection = op.get_bind()
    connection.exec_driver_sql(Path(__file__).with_suffix(".sql").read_text())
    connection.exec_driver_sql(install_sql())
