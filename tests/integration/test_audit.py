"""The audit log: which acts leave a line, what stands in it, and that it stays."""

from __future__ import annotations

from datetime import UTC, datetime

import asyncpg
import pytest

from sheaf.model.account import Credentials
from sheaf.model.audit import Actor, ActorKind, AuditAction, AuditEntry, AuditEvent
from sheaf.model.redaction import AadhaarMode
from sheaf.store import audit
from sheaf.store.accounts import UnknownAccountError
from sheaf.store.audit import AuditStore, AuditWanted
from tests.integration.test_http_batches import finished
from tests.integration.test_http_extracts import submit
from tests.integration.test_http_files import ended
from tests.served import Served

START = (datetime(2026, 1, 1, tzinfo=UTC), 0)
PRIYA = Actor(ActorKind.OPERATOR, "priya")


async def entries(served: Served, *actions: AuditAction, client_id: str | None = None) -> list[AuditEntry]:
    return list(await AuditStore(served.database).entries(AuditWanted(client_id, actions or None), START))


async def events(served: Served, *actions: AuditAction) -> list[AuditEvent]:
    return [entry.event for entry in await entries(served, *actions)]


async def test_what_a_client_does_to_a_batch_is_noted_with_who_and_from_where(served: Served) -> None:
    headers = await served.client()
    (account,) = await served.accounts.list()
    batch_id = await finished(served, headers, "a", "b", gone=("b",))
    await served.http.post(f"/v1/bulk/batches/{batch_id}/retry", headers=headers)
    await served.http.post(f"/v1/bulk/batches/{batch_id}/cancel", headers=headers)
    await served.http.delete(f"/v1/bulk/batches/{batch_id}", headers=headers)
    client = Actor(ActorKind.CLIENT, account.client_id, "127.0.0.1")
    of_batches = [event for event in await events(served) if event.batch_id == batch_id]
    assert [(event.action, event.documents) for event in of_batches] == [
        (AuditAction.BATCH_SUBMITTED, 2),
        (AuditAction.BATCH_RETRIED, 1),
        (AuditAction.BATCH_CANCELLED, 1),
        (AuditAction.BATCH_DELETED, 2),
    ]
    assert {(event.by, event.account_key) for event in of_batches} == {(client, account.key)}


async def test_what_was_refused_or_answered_again_is_no_act(served: Served) -> None:
    headers = await served.client()
    batch_id = await submit(served, headers, "a")
    await served.http.post(f"/v1/bulk/batches/{batch_id}/retry", headers=headers)
    assert [event.action for event in await events(served)] == [
        AuditAction.ACCOUNT_CREATED,
        AuditAction.BATCH_SUBMITTED,
    ]


async def test_a_refused_secret_is_noted_and_what_an_unknown_client_calls_itself_is_not(served: Served) -> None:
    known = await served.accounts.create("Lender")
    for client_id in (known.client_id, "perhaps-a-secret"):
        headers = {"Client-Id": client_id, "Client-Secret": "wrong-secret"}
        assert (await served.http.post("/v1/bulk/authtoken", headers=headers)).status_code == 401
    refused = await events(served, AuditAction.TOKEN_REFUSED)
    assert [event.by.name for event in refused] == [known.client_id, "unknown"]
    assert {event.by.address for event in refused} == {"127.0.0.1"}
    (log,) = await served.rows("SELECT string_agg(audit_events::text, ' ') AS text FROM audit_events")
    assert "secret" not in log["text"].replace("token_refused", "")
    await served.token(known)
    assert len(await events(served, AuditAction.TOKEN_REFUSED)) == 2


async def test_what_operators_do_to_accounts_is_noted_with_the_settings_name(served: Served) -> None:
    created = await served.accounts.create("Lender", by=PRIYA)
    await served.accounts.change_aadhaar_mode(created.client_id, AadhaarMode.NONE, PRIYA)
    await served.accounts.change_cache(created.client_id, 24, PRIYA)
    await served.accounts.rotate(created.client_id, PRIYA)
    await served.accounts.disable(created.client_id, PRIYA)
    with pytest.raises(UnknownAccountError):
        await served.accounts.disable("nobody", PRIYA)
    noted = await entries(served, client_id=created.client_id)
    assert [(entry.event.action, entry.event.field) for entry in noted] == [
        (AuditAction.ACCOUNT_CREATED, None),
        (AuditAction.ACCOUNT_CHANGED, "aadhaar_mode"),
        (AuditAction.ACCOUNT_CHANGED, "cache_hours"),
        (AuditAction.SECRET_ROTATED, None),
        (AuditAction.ACCOUNT_DISABLED, None),
    ]
    assert {entry.event.by for entry in noted} == {PRIYA}
    assert await entries(served, client_id="nobody") == []


async def test_links_to_redacted_files_and_the_files_themselves_are_noted(served: Served) -> None:
    headers = await served.client()
    record = await ended(served, headers)
    assert (await served.http.get(record["aadhaar_number"]["redact_url"])).status_code == 200
    made, given = await events(served, AuditAction.FILE_LINKS_MADE, AuditAction.FILE_SERVED)
    assert (made.action, made.documents, made.batch_id is None) == (AuditAction.FILE_LINKS_MADE, 1, False)
    assert (given.action, given.file_uuid is None) == (AuditAction.FILE_SERVED, False)


async def test_lines_are_neither_changed_nor_deleted(served: Served) -> None:
    await served.client()
    for statement in ("UPDATE audit_events SET actor = 'nobody'", "DELETE FROM audit_events", "TRUNCATE audit_events"):
        async with served.database.connection() as connection:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(statement)
    assert await served.count("audit_events") == 1


async def test_an_act_that_is_rolled_back_leaves_no_line(served: Served) -> None:
    async def rolled_back() -> None:
        async with served.database.transaction() as connection:
            await audit.record(connection, AuditEvent(action=AuditAction.KEY_ROTATED, by=PRIYA))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await rolled_back()
    assert await served.count("audit_events") == 0


async def test_the_log_is_read_in_pages_whose_cost_does_not_grow(served: Served) -> None:
    credentials: Credentials = await served.accounts.create("Lender")
    await served.rows(
        "INSERT INTO audit_events (at, actor_kind, actor, action, account_key) "
        "SELECT '2026-02-01'::timestamptz + number * interval '1 second', 'system', 'worker', 'key_rotated', "
        "CASE WHEN number % 2 = 0 THEN (SELECT min(account_key) FROM accounts) END "
        "FROM generate_series(1, 50000) AS number RETURNING NULL"
    )
    await served.rows("ANALYZE audit_events")
    store, after, keys = AuditStore(served.database), START, []
    while page := await store.entries(AuditWanted(credentials.client_id), after):
        keys += [entry.key for entry in page]
        after = (page[-1].at, page[-1].key)
    assert len(keys) == len(set(keys)) == 25_001
    for statement, arguments in (
        (audit.ENTRIES.format(account=""), ()),
        (audit.ENTRIES.format(account=audit.OF_ACCOUNT), (credentials.client_id,)),
    ):
        plan = await served.rows(f"EXPLAIN {statement}", *START, None, audit.PAGE, *arguments)
        told = "\n".join(row["QUERY PLAN"] for row in plan)
        assert "Seq Scan on audit_events" not in told
        assert "Sort" not in told
