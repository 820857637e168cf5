"""The second wall between accounts: row-level security in the database, under the words of `sheaf.store.own`.

A request's statements run as a role that owns nothing (`Database.of_account`): of tables with data of accounts it sees
and changes the rows of one account, even where a statement forgets to say whose. Workers and sweeps work for all
accounts as the tables' owner, whom the wall does not stop.

What is missing of the wall is built after the migrations, for every table that says whose its rows are. Where the
database's user may not make the role, and nobody has made it for Sheaf, there is no second wall.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import Connection, RowMapping
from sqlalchemy.exc import DBAPIError

ROLE = "sheaf_request"
SETTING = "sheaf.account_key"

# Since PostgreSQL 16 a member may be one that must not act as the role.
HAS_ROLE = f"""
SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = '{ROLE}' AND pg_has_role(
    oid, CASE WHEN current_setting('server_version_num')::integer < 160000 THEN 'MEMBER' ELSE 'SET' END
))
"""  # noqa: S608
MAY_CREATE_ROLES = "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"

RIGHTS: Mapping[str, str] = MappingProxyType(
    {
        # Changing one column is what the lock of `own.lock_account` takes.
        "accounts": "SELECT, UPDATE (name)",
        "audit_events": "SELECT, INSERT",
        # Keys are wrapped; a request makes and destroys those of its batches and uploads.
        "data_keys": "SELECT, INSERT, DELETE",
        # A name of a file, and of a document that the account's own transaction ends.
        "erasures": "SELECT, INSERT",
        "pgqueuer": "SELECT, INSERT, UPDATE, DELETE",
        "pgqueuer_log": "SELECT, INSERT",
    }
)
"""What a request may do, where it is not all or rows have no account. On other tables without accounts: nothing."""
ALL = "SELECT, INSERT, UPDATE, DELETE"

OURS = """
SELECT relname, relrowsecurity,
    has_any_column_privilege('{role}', pg_class.oid, 'SELECT') AS is_open,
    bool_or(attname = 'account_key') AS has_account, bool_or(attname = 'batch_key') AS has_batch,
    bool_or(attname = 'file_uuid') AS has_document,
    EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid) AS has_policy
FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND NOT attisdropped AND attnum > 0
WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND pg_has_role(relowner, 'USAGE')
GROUP BY pg_class.oid, relname, relrowsecurity
"""

# One look into the primary key for each row: a subquery of this form never becomes a list of all batches.
OF_BATCH = '(SELECT account_key FROM {schema}.batches WHERE batches.batch_key = "{table}".batch_key)'
OF_DOCUMENT = (
    "(SELECT account_key FROM {schema}.batches JOIN {schema}.documents USING (batch_key) "
    'WHERE documents.file_uuid = "{table}".file_uuid)'
)

# The turn that is worked on (`sheaf.store.turns`), told with the rights of the tables' owner: a request sees its own
# account's documents only. Files are downloaded far ahead of being read, so that reading says how far we are. What is
# in hand says it best: documents that are tried again have old turns, and may be the first in the queue.
TURN_NOW = """
CREATE OR REPLACE FUNCTION sheaf_turn_now() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT coalesce(
        (SELECT -min(priority) FROM documents WHERE state = 'processing'),
        (SELECT -max(priority) FROM pgqueuer WHERE entrypoint = 'process' AND status = 'queued'),
        (SELECT -min(priority) FROM documents WHERE state = 'downloading'),
        (SELECT -max(priority) FROM pgqueuer WHERE entrypoint = 'fetch' AND status = 'queued'),
        0
    )::bigint
$$
"""

SETUP = f"""
CREATE OR REPLACE FUNCTION {{schema}}.sheaf_account() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('{SETTING}', true), '')::integer $$;

GRANT USAGE ON SCHEMA {{schema}} TO {ROLE};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA {{schema}} TO {ROLE};
"""


def build_walls(connection: Connection) -> bool:
    """Build what is missing; say whether there is a wall. Call it after the migrations, one process at a time."""
    connection.exec_driver_sql(TURN_NOW)
    connection.commit()
    if not _has_role(connection):
        return False
    schema = connection.exec_driver_sql("SELECT quote_ident(current_schema())").scalar_one()
    connection.exec_driver_sql(SETUP.format(schema=schema))
    for row in connection.exec_driver_sql(OURS.format(role=ROLE)).mappings().all():
        whose = _whose(row, schema)
        rights = RIGHTS.get(row["relname"], ALL if whose is not None else None)
        table = f'{schema}."{row["relname"]}"'
        if rights is not None and not row["is_open"]:
            connection.exec_driver_sql(f"GRANT {rights} ON {table} TO {ROLE}")
        if whose is not None and not row["has_policy"]:
            mine = f"{whose} = (SELECT {schema}.sheaf_account())"
            connection.exec_driver_sql(f"CREATE POLICY own ON {table} TO {ROLE} USING ({mine}) WITH CHECK ({mine})")
        if whose is not None and not row["relrowsecurity"]:
            connection.exec_driver_sql(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    connection.commit()
    return True


def _whose(row: RowMapping, schema: str) -> str | None:
    """Return an expression for the account of a table's row; None: its rows have none."""
    if row["has_account"]:
        return "account_key"
    form = OF_BATCH if row["has_batch"] else OF_DOCUMENT if row["has_document"] else None
    return form.format(schema=schema, table=row["relname"]) if form is not None else None


def _has_role(connection: Connection) -> bool:
    """Make the role if it is not there and may be made. It is the server's: other databases may be making it too."""
    if connection.exec_driver_sql(HAS_ROLE).scalar_one():
        return True
    if not connection.exec_driver_sql(MAY_CREATE_ROLES).scalar_one():
        return False
    for statement in (f"CREATE ROLE {ROLE} NOLOGIN", f"GRANT {ROLE} TO CURRENT_USER"):
        try:
            connection.exec_driver_sql(statement)
            connection.commit()
        except DBAPIError:
            # Another process was faster, or it is somebody else's role that we may not use.
            connection.rollback()
    return bool(connection.exec_driver_sql(HAS_ROLE).scalar_one())
