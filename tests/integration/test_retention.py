"""Batches are erased when their account has kept them for long enough, and originals when it keeps none."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from sheaf.jobs.ports import JobKind
from sheaf.model.account import AccountTerms
from sheaf.model.audit import OPERATOR
from sheaf.store.accounts import UnknownAccountError
from sheaf.store.blobs import local_blobs
from sheaf.store.retention import EXPIRED, RetentionStore
from tests.integration.test_http_extracts import page, submit
from tests.integration.test_http_files import Redacting
from tests.integration.test_store_worker import until
from tests.served import NAMES, Downloads, Readers, Served, data_keys


async def client(served: Served, terms: AccountTerms) -> tuple[str, dict[str, str]]:
    credentials = await served.accounts.create("Test Lender", terms)
    return credentials.client_id, await served.token(credentials)


async def ended(served: Served, token: dict[str, str], days_ago: float) -> str:
    """Return a batch that has ended so long ago, with a redacted file and an original."""
    batch_id = await submit(served, token, "1", "2")
    work = served.work(Downloads(), Redacting())
    for row in await served.rows(
        "SELECT file_uuid FROM documents JOIN batches USING (batch_key) WHERE batch_id = $1", batch_id
    ):
        for kind in JobKind:
            await work.run(kind, row["file_uuid"], 0)
    await served.rows(
        "UPDATE batches SET finished_at = now() - make_interval(secs => $2) WHERE batch_id = $1",
        batch_id,
        days_ago * 86_400,
    )
    return batch_id


def retention(served: Served) -> RetentionStore:
    return RetentionStore(served.database, data_keys())


async def statuses(served: Served, token: dict[str, str], *batch_ids: str) -> list[int]:
    answers = [await served.http.get(f"/v1/bulk/batches/{batch_id}", headers=token) for batch_id in batch_ids]
    return [answer.status_code for answer in answers]


async def test_a_batch_is_erased_whole_when_its_days_are_over_and_is_then_unknown(
    served: Served, tmp_path: Path
) -> None:
    served = replace(served, blobs=local_blobs(tmp_path, NAMES))
    client_id, token = await client(served, AccountTerms(retention_days=30, cache_hours=24))
    old, young = await ended(served, token, 30.1), await ended(served, token, 29.9)
    assert await retention(served).erase_expired() == 1
    await served.work(Downloads(), Readers()).erase_left()
    assert await statuses(served, token, old, young) == [404, 200]
    answer = await served.http.get("/v1/bulk/extracts", params={"batch_id": old}, headers=token)
    assert answer.json()["error_message"] == "Bad Request: batch_id is missing or invalid"
    # Each of the two documents that are left has an original and a redacted file.
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 4
    for table in ("documents", "extracts"):
        assert await served.count(table) == 2
    assert await served.count("data_keys WHERE owner LIKE 'batch:%'") == 1
    (line,) = await served.rows("SELECT * FROM audit_events WHERE action = 'retention_erased'")
    (account,) = await served.accounts.list()
    assert (line["actor_kind"], line["actor"], line["batch_id"], line["documents"]) == ("system", "worker", old, 2)
    assert (account.client_id, line["account_key"]) == (client_id, account.key)
    assert await retention(served).erase_expired() == 0


async def test_without_a_rule_batches_stay_and_a_new_rule_counts_for_those_that_there_are(served: Served) -> None:
    client_id, token = await client(served, AccountTerms())
    _, other = await client(served, AccountTerms(retention_days=3650))
    batches = [await ended(served, token, 400), await ended(served, token, 3)]
    kept = await ended(served, other, 400)
    assert await retention(served).erase_expired() == 0
    await served.accounts.change_retention(client_id, 7, OPERATOR)
    assert await retention(served).erase_expired() == 1
    assert await statuses(served, token, *batches) == [404, 200]
    assert await statuses(served, other, kept) == [200]
    await served.accounts.change_retention(client_id, None, OPERATOR)
    await served.rows("UPDATE batches SET finished_at = now() - interval '9 years' WHERE batch_id = $1", batches[1])
    assert await retention(served).erase_expired() == 0
    with pytest.raises(UnknownAccountError):
        await served.accounts.change_retention("nobody", 1, OPERATOR)


async def test_a_batch_that_runs_again_is_not_erased(served: Served) -> None:
    _, token = await client(served, AccountTerms(retention_days=1))
    batch_id = await ended(served, token, 2)
    await served.rows("UPDATE batches SET finished_at = NULL")
    assert await retention(served).erase_expired() == 0
    assert (await page(served, token, batch_id))["total_items"] == 2


async def test_workers_that_erase_at_once_erase_each_batch_once(served: Served) -> None:
    _, token = await client(served, AccountTerms(retention_days=1))
    for _ in range(6):
        await ended(served, token, 2)
    erased = await asyncio.gather(*(retention(served).erase_expired() for _ in range(4)))
    assert sum(erased) == 6
    assert await served.count("audit_events WHERE action = 'retention_erased'") == 6


async def test_a_running_worker_erases_by_itself(served: Served) -> None:
    _, token = await client(served, AccountTerms(retention_days=1))
    batch_id = await ended(served, token, 2)
    stop = asyncio.Event()
    running = asyncio.create_task(served.worker(Downloads(), Readers()).run(stop))

    async def gone() -> bool:
        return await statuses(served, token, batch_id) == [404]

    await until(gone)
    stop.set()
    await running


async def test_an_account_that_keeps_no_originals_has_none_when_its_documents_have_ended(
    served: Served, tmp_path: Path
) -> None:
    served = replace(served, blobs=local_blobs(tmp_path, NAMES))
    client_id, token = await client(served, AccountTerms(keeps_originals=False))
    await ended(served, token, 0)
    assert [row["blob_key"] for row in await served.rows("SELECT blob_key FROM documents")] == [None, None]
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 2
    await served.accounts.change_originals(client_id, True, OPERATOR)
    await ended(served, token, 0)
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 6


async def test_what_is_expired_is_found_by_an_index(served: Served) -> None:
    await client(served, AccountTerms(retention_days=1))
    async with served.database.transaction() as connection:
        await connection.execute("SET LOCAL enable_seqscan = off")
        plan = "\n".join(row[0] for row in await connection.fetch(f"EXPLAIN {EXPIRED}"))
    assert "batches_ended" in plan
