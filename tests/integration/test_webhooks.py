"""Webhooks from a batch to a real receiver: each event once is enough, never lost, and nobody waits for a slow one."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from demo.receiver import Message, Receiver, Reply
from sheaf.jobs.notify import NOTIFY, read_visit_key
from sheaf.stages.fetch import FetchPolicy, Poster
from sheaf.store.deliveries import DUE
from sheaf.store.delivery_log import PAGE
from tests.integration.test_http_batches import BATCHES, GONE, status
from tests.integration.test_http_extracts import completed, running, submit
from tests.integration.test_store_worker import until
from tests.served import Downloads, Readers, Served, files

WEBHOOKS = "/v1/bulk/webhooks"
POLICY = FetchPolicy(allow_private=True, total_seconds=2, connect_seconds=1, max_connections=16)


async def hook(served: Served, token: dict[str, str], url: str, *events: str) -> tuple[str, str]:
    """Make an endpoint; return its id and its secret."""
    body = {"url": url, **({"events": list(events)} if events else {})}
    answer = await served.http.post(WEBHOOKS, json=body, headers=token)
    assert answer.status_code == 201, answer.text
    return answer.json()["webhook_id"], answer.json()["secret"]


@asynccontextmanager
async def telling(served: Served, *gone: str) -> AsyncIterator[None]:
    """Run a worker that reads documents, but for those that are not there, and posts events."""
    missing: dict[str, bytes | Exception] = {f"https://files.test/{name}": GONE for name in gone}
    async with Poster(POLICY) as post, running(served.worker(Downloads(missing), Readers(), post=post)):
        yield


async def received(receiver: Receiver, count: int) -> None:
    async def enough() -> bool:
        return len(receiver.messages) >= count

    await until(enough)


async def settled(served: Served) -> None:
    async def nothing_waits() -> bool:
        pending = await served.rows("SELECT FROM webhook_deliveries WHERE state = 'pending'")
        return not pending and await served.count("pgqueuer") == 0

    await until(nothing_waits)


async def deliveries(served: Served, token: dict[str, str], webhook_id: str) -> list[dict[str, Any]]:
    answer = await served.http.get(f"{WEBHOOKS}/{webhook_id}/deliveries", headers=token)
    assert answer.status_code == 200, answer.text
    data: list[dict[str, Any]] = answer.json()["data"]
    return data


def verified(message: Message, secret: str) -> dict[str, Any]:
    """Return the payload, by the specification's own library."""
    payload: dict[str, Any] = Webhook(secret).verify(message.body, dict(message.headers))
    return payload


def types(messages: Sequence[Message]) -> Counter[str]:
    return Counter(json.loads(message.body)["type"] for message in messages)


async def test_a_batch_tells_of_its_end_and_of_each_document_that_failed(served: Served) -> None:
    token = await served.client()
    with Receiver() as receiver:
        _, secret = await hook(served, token, receiver.url)
        async with telling(served, "b"):
            batch_id = await submit(served, token, "a", "b")
            await completed(served, token, batch_id)
            await received(receiver, 2)
            await settled(served)
    told = {payload["type"]: payload for payload in (verified(each, secret) for each in receiver.messages)}
    assert list(told["batch.completed"]) == ["type", "timestamp", "data"]
    summary = await status(served, token, batch_id)
    del summary["metadata"]
    assert told["batch.completed"]["data"] == summary
    failed = told["document.failed"]["data"]
    assert (failed["batch_id"], failed["document_id"]) == (batch_id, "b")
    assert failed["file_data"]["error_detail"] == "NOT_FOUND"
    assert types(receiver.messages) == {"batch.completed": 1, "document.failed": 1}
    assert len(set(receiver.ids())) == 2


async def test_a_message_that_was_changed_or_signed_with_another_secret_is_refused(served: Served) -> None:
    token = await served.client()
    with Receiver() as receiver:
        webhook_id, secret = await hook(served, token, receiver.url)
        await served.http.post(f"{WEBHOOKS}/{webhook_id}/test", headers=token)
        async with telling(served):
            await received(receiver, 1)
    (message,) = receiver.messages
    assert verified(message, secret)["type"] == "webhook.test"
    with pytest.raises(WebhookVerificationError):
        verified(Message(message.path, message.headers, message.body + b" "), secret)
    with pytest.raises(WebhookVerificationError):
        verified(message, "whsec_" + "A" * 43 + "=")


async def test_an_endpoint_is_told_what_it_chose_and_nothing_of_other_accounts(served: Served) -> None:
    token, other = await served.client(), await served.client()
    with Receiver() as receiver:
        await hook(served, token, receiver.url, "document.failed")
        async with telling(served, "b"):
            theirs, mine = await submit(served, other, "a", "b"), await submit(served, token, "a", "b")
            for whose, batch_id in ((other, theirs), (token, mine)):
                await completed(served, whose, batch_id)
            await received(receiver, 1)
            await settled(served)
    assert types(receiver.messages) == {"document.failed": 1}
    assert json.loads(receiver.messages[0].body)["data"]["batch_id"] == mine
    assert await served.count("webhook_events") == 1


async def test_a_receiver_that_fails_for_a_while_gets_every_event_under_one_id(served: Served) -> None:
    token = await served.client()
    with Receiver(Reply(500)) as receiver:
        webhook_id, secret = await hook(served, token, receiver.url)
        async with telling(served, "b", "c"):
            await completed(served, token, await submit(served, token, "a", "b", "c"))
            await received(receiver, 3)
            receiver.reply = Reply(200)
            await settled(served)
        log = await deliveries(served, token, webhook_id)
    good = [message for message in receiver.messages if verified(message, secret)]
    assert len(set(receiver.ids())) == len(log) == 3
    assert len(good) > 3
    assert {each["event_id"] for each in log} == set(receiver.ids())
    for each in log:
        tries = [(attempt["attempt"], attempt["status_code"]) for attempt in each["attempts"]]
        assert each["state"] == "delivered"
        assert tries == [*((number, 500) for number in range(1, len(tries))), (len(tries), 200)]
        assert receiver.ids().count(each["event_id"]) == len(tries)
        assert all(attempt["milliseconds"] >= 0 for attempt in each["attempts"])


async def test_a_redirect_is_not_followed_and_an_event_that_never_arrives_is_given_up(served: Served) -> None:
    token = await served.client()
    with Receiver() as elsewhere, Receiver(Reply(302, headers={"Location": elsewhere.url})) as receiver:
        webhook_id, _ = await hook(served, token, receiver.url, "batch.completed")
        async with telling(served):
            await completed(served, token, await submit(served, token, "a"))
            # The schedule of hours, shortened to the next second.
            while (await deliveries(served, token, webhook_id))[0]["state"] != "failed":
                await served.rows("UPDATE webhook_deliveries SET next_at = now() WHERE state = 'pending'")
                await served.rows("UPDATE pgqueuer SET execute_after = now() WHERE entrypoint = $1", NOTIFY)
                await asyncio.sleep(0.05)
            await settled(served)
        (log,) = await deliveries(served, token, webhook_id)
    assert [attempt["status_code"] for attempt in log["attempts"]] == [302] * 4
    assert log["next_at"] is None
    assert elsewhere.messages == []


async def test_a_receiver_that_is_gone_is_not_asked_again(served: Served) -> None:
    token = await served.client()
    with Receiver(Reply(410)) as receiver:
        webhook_id, _ = await hook(served, token, receiver.url, "batch.completed")
        async with telling(served):
            await completed(served, token, await submit(served, token, "a"))
            await received(receiver, 1)
            await settled(served)
            (told,) = (await served.http.get(WEBHOOKS, headers=token)).json()["data"]
            assert (told["enabled"], told["disabled_reason"]) == (False, "gone")
            await completed(served, token, await submit(served, token, "a"))
            (log,) = await deliveries(served, token, webhook_id)
            assert log["state"] == "failed"
    assert len(receiver.messages) == 1


async def test_an_endpoint_at_which_all_fails_for_days_is_disabled_and_gets_what_waited_when_enabled(
    served: Served,
) -> None:
    token = await served.client()
    with Receiver(Reply(503)) as receiver:
        webhook_id, _ = await hook(served, token, receiver.url, "batch.completed")
        await served.rows("UPDATE webhook_endpoints SET failing_since = now() - interval '6 days'")
        async with telling(served):
            await completed(served, token, await submit(served, token, "a"))

            async def disabled() -> bool:
                (told,) = (await served.http.get(WEBHOOKS, headers=token)).json()["data"]
                return bool(told["disabled_reason"] == "failing" and told["disabled_at"])

            await until(disabled)
            receiver.reply = Reply(200)
            tested = await served.http.post(f"{WEBHOOKS}/{webhook_id}/test", headers=token)
            assert (tested.status_code, tested.json()["error_code"]) == (409, "409")
            answer = await served.http.patch(f"{WEBHOOKS}/{webhook_id}", json={"enabled": True}, headers=token)
            assert (answer.json()["enabled"], answer.json()["failing_since"]) == (True, None)
            await served.rows("UPDATE webhook_deliveries SET next_at = now()")
            await served.rows("UPDATE pgqueuer SET execute_after = now()")
            await settled(served)
    assert types(receiver.messages) == {"batch.completed": 2}
    assert len(set(receiver.ids())) == 1


async def test_a_callback_url_is_told_of_its_batch_with_the_accounts_own_secret(served: Served) -> None:
    token = await served.client()
    with Receiver() as receiver, Receiver(Reply(503)) as dead:
        secret = (await served.http.post(f"{WEBHOOKS}/callback/rotate", headers=token)).json()["secret"]
        async with telling(served, "b"):
            batch_ids = []
            for url in (dead.url, receiver.url):
                body = {"product_type": "X", "file_urls": files("a", "b"), "callback_url": url, "metadata": {"k": "v"}}
                sent = await served.http.post("/v1/bulk/multiupload", json=body, headers=token)
                batch_ids.append(sent.json()[0]["batch_id"])
                await completed(served, token, batch_ids[-1])
            await received(receiver, 1)
    (message,) = receiver.messages
    payload = verified(message, secret)
    assert (payload["type"], payload["data"]["batch_id"]) == ("batch.completed", batch_ids[1])
    assert "metadata" not in payload["data"]
    told = (await served.http.get(f"{WEBHOOKS}/callback", headers=token)).json()
    assert (told["webhook_id"], told["url"], told["enabled"]) == ("callback", None, True)
    assert told["events"] == ["batch.cancelled", "batch.completed"]
    assert len(await deliveries(served, token, "callback")) == 2
    assert (await served.http.get(WEBHOOKS, headers=token)).json() == {"data": []}


async def test_cancelling_tells_that_and_a_retry_tells_of_the_second_end_anew(served: Served) -> None:
    token = await served.client()
    with Receiver() as receiver:
        await hook(served, token, receiver.url)
        cancelled = await submit(served, token, "x")
        await served.http.post(f"{BATCHES}/{cancelled}/cancel", headers=token)
        batch_id = await submit(served, token, "a", "b")
        async with telling(served, "b"):
            await completed(served, token, batch_id)
            answer = await served.http.post(f"{BATCHES}/{batch_id}/retry", headers=token)
            assert answer.status_code == 200
            await completed(served, token, batch_id)
            await received(receiver, 5)
            await settled(served)
    assert types(receiver.messages) == {"batch.cancelled": 1, "batch.completed": 2, "document.failed": 2}
    assert len(set(receiver.ids())) == 5


async def test_a_slow_receiver_delays_neither_another_one_nor_documents(served: Served) -> None:
    token, other = await served.client(), await served.client()
    names = [str(number) for number in range(60)]
    with Receiver(Reply(delay=0.5)) as slow, Receiver() as quick:
        await hook(served, token, slow.url, "document.failed")
        await hook(served, other, quick.url)
        async with telling(served, *names):
            await completed(served, token, await submit(served, token, *names), seconds=60)
            await completed(served, other, await submit(served, other, "a"))
            await received(quick, 1)
            # Sixty at four a time take eight seconds; nobody has waited for them.
            assert len(slow.messages) < 60
            await until(lambda: _all_came(slow, 60))
    assert len(set(slow.ids())) == 60
    assert slow.most_at_once <= 4


async def _all_came(receiver: Receiver, count: int) -> bool:
    return len(set(receiver.ids())) == count


async def test_two_workers_deliver_each_event_once(served: Served) -> None:
    token = await served.client()
    names = [str(number) for number in range(120)]
    with Receiver() as receiver:
        await hook(served, token, receiver.url)
        async with telling(served, *names), telling(served, *names):
            await completed(served, token, await submit(served, token, *names), seconds=60)
            await until(lambda: _all_came(receiver, 121))
            await settled(served)
    assert len(receiver.ids()) == 121
    assert receiver.most_at_once <= 4


async def test_what_was_posted_and_not_noted_is_posted_again_under_the_same_id(served: Served) -> None:
    token = await served.client()
    with Receiver() as receiver:
        webhook_id, secret = await hook(served, token, receiver.url)
        await served.http.post(f"{WEBHOOKS}/{webhook_id}/test", headers=token)
        (job,) = await served.rows("SELECT payload FROM pgqueuer")
        visit = await served.outbox.begin_visit(*read_visit_key(job["payload"].decode()), 10)
        assert visit is not None
        # A worker that posts and dies: neither the try nor the end of the visit is written.
        async with Poster(POLICY) as post:
            (due,) = visit.due
            await post(due.url, {"webhook-id": str(due.event_id)}, due.payload.encode())
        async with telling(served):
            await settled(served)
        (log,) = await deliveries(served, token, webhook_id)
    assert receiver.ids() == [log["event_id"]] * 2
    assert verified(receiver.messages[1], secret)["type"] == "webhook.test"
    assert len(log["attempts"]) == 1


async def test_an_endpoint_that_lost_its_visit_is_given_one(served: Served) -> None:
    token = await served.client()
    with Receiver() as receiver:
        webhook_id, _ = await hook(served, token, receiver.url)
        await served.http.post(f"{WEBHOOKS}/{webhook_id}/test", headers=token)
        await served.rows("DELETE FROM pgqueuer")
        async with telling(served):
            await settled(served)
    assert len(receiver.messages) == 1


async def test_a_replay_sends_the_same_event_again(served: Served) -> None:
    token = await served.client()
    with Receiver() as receiver:
        webhook_id, _ = await hook(served, token, receiver.url, "batch.completed")
        async with telling(served):
            await completed(served, token, await submit(served, token, "a"))
            await settled(served)
            (log,) = await deliveries(served, token, webhook_id)
            replayed = await served.http.post(
                f"{WEBHOOKS}/{webhook_id}/deliveries/{log['delivery_id']}/replay", headers=token
            )
            assert (replayed.status_code, replayed.json()["state"]) == (202, "pending")
            await received(receiver, 2)
            await settled(served)
            (after,) = await deliveries(served, token, webhook_id)
    assert len(set(receiver.ids())) == 1
    assert [attempt["attempt"] for attempt in after["attempts"]] == [1, 2]
    assert [receiver.messages[n].body for n in (0, 1)] == [receiver.messages[0].body] * 2


async def test_after_a_rotation_both_secrets_verify_for_a_day(served: Served) -> None:
    token = await served.client()
    with Receiver() as receiver:
        webhook_id, old = await hook(served, token, receiver.url)
        new = (await served.http.post(f"{WEBHOOKS}/{webhook_id}/rotate", headers=token)).json()["secret"]
        async with telling(served):
            await served.http.post(f"{WEBHOOKS}/{webhook_id}/test", headers=token)
            await received(receiver, 1)
            await served.rows("UPDATE webhook_endpoints SET previous_until = now() - interval '1 second'")
            await served.http.post(f"{WEBHOOKS}/{webhook_id}/test", headers=token)
            await received(receiver, 2)
    first, second = receiver.messages
    assert old != new
    for secret in (old, new):
        assert verified(first, secret)
    assert verified(second, new)
    with pytest.raises(WebhookVerificationError):
        verified(second, old)
    (row,) = await served.rows("SELECT webhook_endpoints::text AS everything FROM webhook_endpoints")
    assert not any(secret in row["everything"] for secret in (old, new))


async def test_a_deleted_batch_takes_its_events_with_it_and_old_ones_are_forgotten(served: Served) -> None:
    token = await served.client()
    with Receiver() as receiver:
        webhook_id, _ = await hook(served, token, receiver.url)
        async with telling(served, "b"):
            deleted, kept = await submit(served, token, "a", "b"), await submit(served, token, "a")
            for batch_id in (deleted, kept):
                await completed(served, token, batch_id)
            await settled(served)
            await served.http.delete(f"{BATCHES}/{deleted}", headers=token)
            assert [each["type"] for each in await deliveries(served, token, webhook_id)] == ["batch.completed"]
            await served.rows("UPDATE webhook_events SET created_at = now() - interval '31 days'")
            await until(lambda: _empty(served, "webhook_events"))
    assert await served.count("webhook_deliveries") == await served.count("webhook_attempts") == 0


async def _empty(served: Served, table: str) -> bool:
    return await served.count(table) == 0


async def test_finding_what_is_due_reads_no_more_than_that(served: Served) -> None:
    token = await served.client()
    webhook_id, _ = await hook(served, token, "https://receiver.test/")
    await served.rows(
        "INSERT INTO webhook_events (event_id, account_key, type, payload) SELECT gen_random_uuid(), "
        "(SELECT account_key FROM accounts), 'webhook.test', '{}' FROM generate_series(1, 3000)"
    )
    await served.rows(
        "INSERT INTO webhook_deliveries (delivery_id, account_key, endpoint_id, event_id, state) "
        "SELECT gen_random_uuid(), account_key, $1, event_id, 'delivered' FROM webhook_events",
        webhook_id,
    )
    await served.rows("ANALYZE webhook_deliveries")
    await served.http.post(f"{WEBHOOKS}/{webhook_id}/test", headers=token)
    read = "SELECT idx_tup_fetch + seq_tup_read FROM pg_stat_xact_user_tables WHERE relname = 'webhook_deliveries'"
    async with served.database.transaction() as connection:
        before = await connection.fetchval(read)
        account_key = await connection.fetchval("SELECT account_key FROM accounts")
        assert len(await connection.fetch(DUE, webhook_id, None, 50)) == 1
        assert len(await connection.fetch(PAGE, account_key, webhook_id, None, 50)) == 50
        assert await connection.fetchval(read) - before < 150
