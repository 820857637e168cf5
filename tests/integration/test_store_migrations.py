"""Migrations only add and widen: the version before goes on working while machines are updated one after the other."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import asyncpg
import httpx
import pytest

import sheaf.store.migrations
from sheaf.store.database import DatabaseReadiness, migrate, open_database
from sheaf.store.migrate import migrate_tables, newest_revision
from tests.served import files, serve

VERSIONS = sorted((Path(sheaf.store.migrations.__path__[0]) / "versions").glob("*.py"))
REVISIONS = [path.name.partition("_")[0] for path in VERSIONS]
WIDER = {("smallint", "integer"), ("smallint", "bigint"), ("integer", "bigint")}
"""Types that take everything that the other one took, and that a driver reads and writes alike."""

COLUMNS = """
SELECT table_name || '.' || column_name AS name, data_type AS type, is_nullable = 'YES' AS is_nullable,
       is_nullable = 'YES' OR column_default IS NOT NULL OR is_identity = 'YES' AS may_be_left_out
FROM information_schema.columns WHERE table_schema = 'public'
"""

# NOT NULL is told of the columns; PostgreSQL 18 lists it here too.
CONSTRAINTS = """
SELECT conrelid::regclass::text AS table, pg_get_constraintdef(oid) AS rule, ARRAY(
    SELECT attname::text FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY(conkey)
) AS columns
FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
UNION ALL
SELECT indrelid::regclass::text, pg_get_indexdef(indexrelid), ARRAY(
    SELECT attname::text FROM pg_attribute WHERE attrelid = indrelid AND attnum = ANY(indkey)
) FROM pg_index JOIN pg_class ON pg_class.oid = indrelid WHERE indisunique AND relnamespace = 'public'::regnamespace
"""


class Column(NamedTuple):
    type: str
    is_nullable: bool
    may_be_left_out: bool


class Rule(NamedTuple):
    """What the rows of a table must obey."""

    table: str
    rule: str
    columns: frozenset[str]


class Tables(NamedTuple):
    columns: dict[str, Column]
    rules: set[Rule]


@pytest.fixture
async def empty_url(server_url: str) -> AsyncIterator[str]:
    connection = await asyncpg.connect(server_url)
    await connection.execute("CREATE DATABASE migrated")
    yield server_url.replace("/postgres?", "/migrated?")
    await connection.execute("DROP DATABASE migrated WITH (FORCE)")
    await connection.close()


async def tables_at(url: str) -> Tables:
    connection = await asyncpg.connect(url)
    try:
        columns = {row["name"]: Column(*list(row)[1:]) for row in await connection.fetch(COLUMNS)}
        rows = await connection.fetch(CONSTRAINTS)
        return Tables(columns, {Rule(row["table"], row["rule"], frozenset(row["columns"])) for row in rows})
    finally:
        await connection.close()


def what_old_statements_miss(old: Tables, new: Tables) -> list[str]:
    """Return what a statement written for the `old` tables could no longer rely on."""
    wrong = [f"{name} is gone" for name in old.columns.keys() - new.columns.keys()]
    for name in old.columns.keys() & new.columns.keys():
        before, after = old.columns[name], new.columns[name]
        if before.type != after.type and (before.type, after.type) not in WIDER:
            wrong.append(f"{name} was {before.type} and is {after.type}")
        if before.is_nullable and not after.is_nullable:
            wrong.append(f"{name} must be given")
        if before.may_be_left_out and not after.may_be_left_out:
            wrong.append(f"{name} may not be left out")
    old_tables = {name.partition(".")[0] for name in old.columns}
    for name in new.columns.keys() - old.columns.keys():
        if name.partition(".")[0] in old_tables and not new.columns[name].may_be_left_out:
            wrong.append(f"{name} is new and must be given")
    for rule in new.rules - old.rules:
        if rule.table in old_tables and all(f"{rule.table}.{column}" in old.columns for column in rule.columns):
            wrong.append(f"{rule.table} has a new rule: {rule.rule}")
    return wrong


async def test_each_migration_leaves_the_statements_of_the_version_before_working(empty_url: str) -> None:
    seen: list[Tables] = []
    for revision in REVISIONS:
        migrate_tables(empty_url, revision)
        seen.append(await tables_at(empty_url))
    for revision, (old, new) in zip(REVISIONS[1:], pairwise(seen), strict=True):
        assert not what_old_statements_miss(old, new), revision


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE batches DROP COLUMN metadata",
        "ALTER TABLE batches RENAME COLUMN metadata TO notes",
        "DROP TABLE submit_windows",
        "ALTER TABLE batches ALTER COLUMN succeeded TYPE text",
        "ALTER TABLE documents ALTER COLUMN attempt TYPE smallint",
        "ALTER TABLE batches ALTER COLUMN metadata SET NOT NULL",
        "ALTER TABLE batches ALTER COLUMN failed DROP DEFAULT",
        "ALTER TABLE batches ADD COLUMN region text NOT NULL",
        "ALTER TABLE batches ADD CHECK (total < 100)",
        "CREATE UNIQUE INDEX one_batch_a_product ON batches (product_type)",
    ],
)
async def test_a_change_that_old_statements_would_stumble_over_is_found(database_url: str, statement: str) -> None:
    before = await tables_at(database_url)
    connection = await asyncpg.connect(database_url)
    await connection.execute(statement)
    await connection.close()
    assert what_old_statements_miss(before, await tables_at(database_url))


async def test_an_additional_column_table_and_index_are_no_trouble(database_url: str) -> None:
    before = await tables_at(database_url)
    connection = await asyncpg.connect(database_url)
    await connection.execute(
        "ALTER TABLE batches ADD COLUMN region text UNIQUE, ADD COLUMN tier text NOT NULL DEFAULT 'x'"
    )
    await connection.execute("CREATE TABLE regions (region text NOT NULL PRIMARY KEY)")
    await connection.execute("CREATE INDEX ON batches (product_type)")
    await connection.close()
    assert not what_old_statements_miss(before, await tables_at(database_url))


def test_revisions_are_numbers_in_a_row_so_that_processes_know_which_is_newer() -> None:
    assert [int(revision) for revision in REVISIONS] == list(range(1, len(VERSIONS) + 1))
    for path, revision in zip(VERSIONS, REVISIONS, strict=True):
        assert len(revision) == 4
        assert re.search(rf'^revision = "{revision}"$', path.read_text(), re.MULTILINE)
    assert newest_revision() == REVISIONS[-1]


async def test_a_process_of_the_version_before_starts_and_works_beside_newer_ones(database_url: str) -> None:
    connection = await asyncpg.connect(database_url)
    await connection.execute("UPDATE sheaf_schema_version SET version_num = '9999'")
    await connection.execute("ALTER TABLE batches ADD COLUMN region text")
    await connection.close()
    await migrate(database_url)
    async with open_database(database_url, 4) as database, serve(database) as served:
        assert await DatabaseReadiness(database).is_ready()
        body = {"product_type": "X", "file_urls": files("1")}
        answer = await served.http.post("/v1/bulk/multiupload", json=body, headers=await served.client())
        assert answer.status_code == 201
        assert await served.rows("SELECT version_num FROM sheaf_schema_version") == [{"version_num": "9999"}]


async def test_a_running_process_asks_its_clients_to_come_back_at_most_once_when_a_column_changes(
    database_url: str,
) -> None:
    async with open_database(database_url, 4) as database, serve(database) as served:
        token = await served.client()
        body = {"product_type": "X", "file_urls": files("1")}

        async def submit() -> httpx.Response:
            return await served.http.post("/v1/bulk/multiupload", json=body, headers=token)

        assert (await submit()).status_code == 201
        for change in ("ALTER COLUMN total TYPE bigint", "ADD COLUMN region text", "ALTER COLUMN failed TYPE bigint"):
            await served.rows(f"ALTER TABLE batches {change}")
            answer = await submit()
            assert answer.status_code == 201 or "Retry-After" in answer.headers
            assert (await submit()).status_code == 201
