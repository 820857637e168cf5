"""Alembic's entry: runs the migrations on the connection that `sheaf.store.migrate` hands over."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection

from sheaf.store.migrate import VERSION_TABLE

connection = context.config.attributes["connection"]
if not isinstance(connection, Connection):
    raise TypeError("migrations run through sheaf.store.migrate only")

context.configure(connection=connection, version_table=VERSION_TABLE)
with context.begin_transaction():
    context.run_migrations()
