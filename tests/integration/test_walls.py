"""The second wall: what a request's connection can see and change when a statement forgets to say whose."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest

from sheaf.store.batches import EXTRACT_PAGE
from sheaf.store.database import migrate, open_database
from sheaf.store.reviews import ReviewStore
from sheaf.store.walls import RIGHTS
from tests.integration.test_http_batches import finished
from tests.integration.test_http_extracts import submit
from tests.served import Served, data_keys, files, serve

OF_NOBODY = {
    "data_keys": "wrapped by a key that is not in the database",
    "erasures": "names of files; a request may add one",
    "pgqueuer": "jobs name documents by their uuid and hold nothing of them",
    "pgqueuer_log": "the same",
    "pgqueuer_schedules": "empty",
    "pgqueuer_statistics": "counts",
    "root_keys": "closed to requests; the keys are not in it",
    "sheaf_schema_version": "one number",
    "sign_in_failures": "hashes",
    "signing_keys": "closed to requests",
    "workers": "closed to requests, which are told counts; no row tells of an account",
}
"""Tables whose rows belong to no account, and why that is no hole. A new table has a wall, or a reason here."""

TABLES = """
SELECT relname, bool_or(attname IN ('account_key', 'batch_key', 'file_uuid')) AS has_owner, relrowsecurity,
    has_any_column_privilege('sheaf_request', pg_class.oid, 'SELECT') AS is_open
FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND NOT attisdropped AND attnum > 0
WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' GROUP BY pg_class.oid, relname, relrowsecurity
"""


async def two_accounts(served: Served) -> tuple[int, int]:
    """Return the keys of two accounts that both have batches, one that runs and one that is finished."""
    for _ in range(2):
        token = await served.client()
        await finished(served, token, "a", "b", gone=("b",))
        await submit(served, token, "c")
        await served.http.post(
            "/v1/bulk/multiupload",
            json={"product_type": "X", "file_urls": files("k")},
            headers={**token, "Idempotency-Key": "k"},
        )
    mine, theirs = await served.accounts.list()
    return mine.key, theirs.key


async def test_every_table_has_a_wall_or_a_reason_to_have_none(served: Served) -> None:
    tables = {row["relname"]: row for row in await served.rows(TABLES)}
    assert {name for name, row in tables.items() if not row["has_owner"]} - {"accounts"} == set(OF_NOBODY)
    assert {name for name, row in tables.items() if row["has_owner"] and not row["relrowsecurity"]} == set()
    assert RIGHTS.keys() <= tables.keys()
    assert {name for name in OF_NOBODY if tables[name]["is_open"]} == {
        "data_keys",
        "erasures",
        "pgqueuer",
        "pgqueuer_log",
    }


async def test_a_select_that_forgets_whose_sees_its_own_accounts_rows_only(served: Served) -> None:
    mine, theirs = await two_accounts(served)
    async with served.database.of_account(mine) as connection:
        for table in ("batches", "idempotency_keys", "submit_windows", "request_windows", "audit_events", "turns"):
            keys = await connection.fetch(f"SELECT DISTINCT account_key FROM {table}")
            assert [row["account_key"] for row in keys] == [mine], table
        assert [row["account_key"] for row in await connection.fetch("SELECT account_key FROM accounts")] == [mine]
        for table in ("documents", "extracts"):
            seen = await connection.fetchval(f"SELECT count(*) FROM {table}")
            own = f"SELECT count(*) FROM {table} JOIN batches USING (batch_key) WHERE account_key = $1"
            assert seen == await connection.fetchval(own, mine) > 0, table
            assert await connection.fetchval(own, theirs) == 0
    # Back in the pool, the connection is the owner's.
    assert {row["account_key"] for row in await served.rows("SELECT account_key FROM batches")} == {mine, theirs}


async def test_a_change_that_forgets_whose_changes_its_own_accounts_rows_only(served: Served) -> None:
    mine, theirs = await two_accounts(served)
    others = "SELECT documents::text FROM documents JOIN batches USING (batch_key) WHERE account_key = $1 ORDER BY 1"
    before = await served.rows(others, theirs)
    async with served.database.of_account(mine) as connection:
        await connection.execute("UPDATE documents SET file_url = ''")
        await connection.execute("UPDATE batches SET metadata = 'SPECIMEN'")
        await connection.execute("DELETE FROM extracts")
    assert await served.rows(others, theirs) == before
    assert await served.rows("SELECT FROM batches WHERE account_key = $1 AND metadata IS NOT NULL", theirs) == []
    assert await served.rows("SELECT FROM extracts JOIN batches USING (batch_key) WHERE account_key = $1", mine) == []
    assert await served.count("extracts") > 0


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO batches (batch_id, account_key, product_type, total) VALUES ('BATCH', $1, 'X', 1)",
        "UPDATE batches SET account_key = $1",
        "INSERT INTO documents (file_uuid, batch_key, position, document_id, file_url, priority) "
        "VALUES (gen_random_uuid(), 1000 + $1::int, 0, 'x', 'x', 0)",
        "UPDATE accounts SET generation = $1",
        "SELECT secret, $1::int FROM signing_keys",
        "SELECT subject, $1::int FROM sign_in_failures",
        "UPDATE sheaf_schema_version SET version_num = $1::int::text",
        "DELETE FROM audit_events WHERE account_key = $1",
        "DELETE FROM erasures WHERE $1 > 0",
        "INSERT INTO accounts (account_number, name, client_id, secret_hash) VALUES ($1::int::text, 'x', 'x', 'x')",
    ],
)
async def test_what_a_request_has_no_business_with_is_refused(served: Served, statement: str) -> None:
    mine, theirs = await two_accounts(served)
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with served.database.of_account(mine) as connection:
            await connection.execute(statement, theirs)


async def test_bound_to_nobody_a_request_sees_nothing(served: Served) -> None:
    await two_accounts(served)
    async with served.database.transaction() as connection:
        await connection.execute("SET LOCAL ROLE sheaf_request")
        for table in ("batches", "documents", "extracts", "accounts", "audit_events"):
            assert await connection.fetchval(f"SELECT count(*) FROM {table}") == 0


async def test_a_page_of_extracts_is_a_range_of_the_index_behind_the_wall_too(served: Served) -> None:
    mine, _ = await two_accounts(served)
    await served.rows("ANALYZE")
    statement = EXTRACT_PAGE.format(column="record")
    for number, value in enumerate((str(mine), "'BATCH-X'", "1", "50"), 1):
        statement = statement.replace(f"${number}", value)
    async with served.database.of_account(mine) as connection:
        await connection.execute("SET LOCAL enable_seqscan = off")
        plan = "\n".join(row[0] for row in await connection.fetch(f"EXPLAIN {statement}"))
    assert re.search(r"Index Scan using extracts_pkey.*\n\s+Index Cond: .*batch_key.*finish_number", plan), plan
    assert "Index Cond: (batch_key = extracts.batch_key)" in plan


@asynccontextmanager
async def plain_database(server_url: str, *, name: str, forced: bool = False) -> AsyncIterator[str]:
    """A database of a user who may do nothing else on the server."""
    administrator = await asyncpg.connect(server_url)
    await administrator.execute(f"CREATE ROLE {name} LOGIN")
    await administrator.execute(f"CREATE DATABASE {name} OWNER {name}")
    try:
        yield server_url.replace("/postgres?", f"/{name}?").replace("postgres@", f"{name}@")
    finally:
        await administrator.execute(f"DROP DATABASE {name} WITH (FORCE)")
        await administrator.execute(f"DROP ROLE {name}")
        await administrator.close()


async def test_a_user_who_may_make_no_role_has_no_wall_and_everything_else(server_url: str) -> None:
    async with plain_database(server_url, name="plain_user") as url:
        await migrate(url)
        async with open_database(url, 5) as database, serve(database) as served:
            mine, theirs = await two_accounts(served)
            async with database.of_account(mine) as connection:
                keys = await connection.fetch("SELECT DISTINCT account_key FROM batches ORDER BY 1")
            assert [row["account_key"] for row in keys] == [mine, theirs]
        # An administrator grants the role: the next start builds the wall.
        administrator = await asyncpg.connect(server_url)
        await administrator.execute("GRANT sheaf_request TO plain_user")
        await administrator.close()
        await migrate(url)
        async with open_database(url, 5) as database, database.of_account(mine) as connection:
            keys = await connection.fetch("SELECT DISTINCT account_key FROM batches")
            assert [row["account_key"] for row in keys] == [mine]


async def test_everything_for_clients_goes_through_the_one_place(server_url: str) -> None:
    async with plain_database(server_url, name="bound_user") as url:
        administrator = await asyncpg.connect(server_url)
        await administrator.execute("GRANT sheaf_request TO bound_user")
        await administrator.close()
        await migrate(url)
        async with open_database(url, 5) as database, serve(database) as served:
            token = await served.client()
            done = await finished(served, token, "a", "b", gone=("b",))
            await served.rows(
                "INSERT INTO reviews (file_uuid, version, reviewed_by, reviewed_at, fields, changed) "
                "SELECT file_uuid, 1, 'Asha', now(), '{}', '{}' FROM extracts WHERE error_code IS NULL"
            )
            # From now on the owner is stopped too, and nothing lets it pass: only `of_account` sees rows.
            for table in ("batches", "documents", "extracts", "uploads", "webhook_endpoints"):
                await served.rows(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            assert await served.count("batches") == 0
            [account] = await served.accounts.list()
            reviews = ReviewStore(database, data_keys())
            assert [each.document_type async for each in reviews.reviewed(account.key)] == ["PAN"]
            await walk(served, token, done)


async def walk(served: Served, token: dict[str, str], done: str) -> None:
    """Call what clients may call, and see that it finds the client's own."""
    running = await submit(served, token, "c")
    batch = f"/v1/bulk/batches/{done}"
    calls = [
        ("GET", f"/v1/bulk/extracts?batch_id={done}&include=evidence", 200),
        ("GET", batch, 200),
        ("POST", f"/v1/bulk/batches/{running}/cancel", 200),
        ("POST", f"{batch}/retry", 200),
        ("DELETE", f"/v1/bulk/batches/{running}", 204),
    ]
    for method, path, status in calls:
        answer = await served.http.request(method, path, headers=token)
        assert answer.status_code == status, (method, path, answer.text)
    listed = await served.http.get("/v1/bulk/batches", headers=token)
    assert [each["batch_id"] for each in listed.json()["data"]] == [done]
    endpoint = {"url": "https://hooks.test/", "events": ["batch.completed"]}
    assert (await served.http.post("/v1/bulk/webhooks", json=endpoint, headers=token)).status_code == 201
    assert len((await served.http.get("/v1/bulk/webhooks", headers=token)).json()["data"]) == 1
