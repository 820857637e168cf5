"""Whose turn it is, and leases enough for a document that is tried again all day."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Run the SQL beside this file; it only adds and widens, so that the version before goes on working."""
    op.get_bind().exec_driver_sql(Path(__file__).with_suffix(".sql").read_text())
