"""What accounts choose for themselves."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """Run the SQL beside this file; it only adds, so that processes of the version before go on working."""
    op.get_bind().exec_driver_sql(Path(__file__).with_suffix(".sql").read_text())
