"""The client's webhooks and batches of buckets: against Sheaf, and over a network that loses answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from standardwebhooks import Webhook as Verifier

from demo.receiver import Receiver
from sheaf.client import (
    Access,
    BadRequestError,
    ConflictError,
    DeliveryState,
    NotFoundError,
    Selection,
    SubmitOptions,
    UnreachableError,
    WebhookChange,
    WebhookEvent,
)
from sheaf.store.input_prefixes import InputPrefixStore
from tests.buckets import bucket
from tests.clients import asked, both
from tests.integration.test_client import Kind, Remote, remote
from tests.integration.test_store_worker import work_until_done
from tests.integration.test_webhooks import received, settled, telling
from tests.served import Downloads, Readers
from tests.vendor import CLIENT_ID, CLIENT_SECRET, Fault, vendor_server

__all__ = ["remote"]

URL = "https://receiver.test/hooks"
BUCKET = "client-files"
PREFIX = f"s3://{BUCKET}/lender/"


@pytest.fixture(scope="module")
def s3() -> Iterator[Mapping[str, str]]:
    with bucket(
        {f"lender/{name}": f"SPECIMEN {name}".encode() for name in ("a.pdf", "b.JPG", "c/पैन.pdf", "d.txt")}, BUCKET
    ) as variables:
        yield variables


@pytest.fixture
def credentials(s3: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """What an operator sets."""
    for name, value in s3.items():
        monkeypatch.setenv(name, value)


@both
async def test_an_endpoint_is_made_listed_changed_switched_and_deleted(kind: Kind, remote: Remote) -> None:
    async with asked(kind, remote.access) as client:
        made = await client.call("webhooks.create", URL, events=[WebhookEvent.DOCUMENT_FAILED], description="हुक")
        assert made.secret.startswith("whsec_")
        assert made.secret not in repr(made)
        (seen,) = await client.call("webhooks.list")
        assert (seen.webhook_id, seen.url, seen.events, seen.description, seen.is_enabled) == (
            made.webhook_id,
            URL,
            (WebhookEvent.DOCUMENT_FAILED,),
            "हुक",
            True,
        )
        assert await client.call("webhooks.find", made) == seen
        off = await client.call("webhooks.disable", made)
        assert (off.is_enabled, off.disabled_reason) == (False, "client")
        with pytest.raises(ConflictError, match="the endpoint is disabled"):
            await client.call("webhooks.test", made)
        assert await client.call("webhooks.enable", made) == seen
        every = [each.value for each in WebhookEvent]
        changed = await client.call("webhooks.change", made.webhook_id, WebhookChange(url=URL + "/2", events=every))
        assert (changed.url, changed.events, changed.description) == (URL + "/2", tuple(every), "हुक")
        await client.call("webhooks.delete", made)
        for operation in ("delete", "find", "rotate", "enable"):
            with pytest.raises(NotFoundError, match="there is no such webhook"):
                await client.call(f"webhooks.{operation}", made)
        assert await client.call("webhooks.list") == ()


@both
async def test_an_endpoint_is_tried_looked_back_at_replayed_and_given_a_new_secret(kind: Kind, remote: Remote) -> None:
    async with asked(kind, remote.access) as client:
        with Receiver() as receiver:
            made = await client.call("webhooks.create", receiver.url)
            sent = await client.call("webhooks.test", made)
            assert (sent.type, sent.state, sent.attempts) == ("webhook.test", DeliveryState.PENDING, ())
            async with telling(remote.served):
                await received(receiver, 1)
                await settled(remote.served)
                again = await client.call("webhooks.replay", made, sent)
                await received(receiver, 2)
                await settled(remote.served)
                secret = await client.call("webhooks.rotate", made)
                await client.call("webhooks.replay", made, again.delivery_id)
                await received(receiver, 3)
                await settled(remote.served)
        (log,) = await client.items("webhooks.deliveries", made)
    assert (log.delivery_id, log.state) == (sent.delivery_id, DeliveryState.DELIVERED)
    assert [(attempt.attempt, attempt.status_code, attempt.error) for attempt in log.attempts] == [
        (number, 204, None) for number in (1, 2, 3)
    ]
    assert set(receiver.ids()) == {log.event_id}
    # For a day the old secret holds beside the new one.
    last = receiver.messages[-1]
    for known in (made.secret, secret):
        assert Verifier(known).verify(last.body, dict(last.headers))["type"] == "webhook.test"


@both
async def test_the_log_of_an_endpoint_is_given_across_its_pages(kind: Kind, remote: Remote) -> None:
    async with asked(kind, remote.access) as client:
        made = await client.call("webhooks.create", URL)
        sent = [(await client.call("webhooks.test", made)).delivery_id for _ in range(51)]
        found = [delivery.delivery_id for delivery in await client.items("webhooks.deliveries", made)]
        assert found == sent[::-1]
        assert await client.items("webhooks.deliveries", "callback") == []
        assert (await client.call("webhooks.find", "callback")).url is None


@both
async def test_what_cannot_be_an_endpoint_is_refused(kind: Kind, remote: Remote) -> None:
    async with asked(kind, remote.access) as client:
        with pytest.raises(BadRequestError, match=r"events\[0\] must be one of"):
            await client.call("webhooks.create", URL, events=["webhook.test"])
        with pytest.raises(NotFoundError):
            await client.call("webhooks.find", "../batches")


@both
@pytest.mark.usefixtures("credentials")
async def test_a_folder_of_a_bucket_is_a_batch_and_the_next_part_another(kind: Kind, remote: Remote) -> None:
    await InputPrefixStore(remote.served.database).change(remote.access.client_id, (PREFIX,))
    select = Selection(suffixes=(".pdf", ".jpg"), limit=2)
    async with asked(kind, remote.access) as client:
        options = SubmitOptions(metadata={"branch": "पुणे"}, idempotency_key="k")
        batch, again = [
            await client.call("submit_prefix", PREFIX, product_type="X", select=select, options=options)
            for _ in range(2)
        ]
        assert again == batch
        assert [ref.document_id for ref in batch.documents] == ["a.pdf", "b.JPG"]
        behind = Selection(suffixes=(".pdf", ".jpg"), after="b.JPG")
        rest = await client.call("submit_prefix", PREFIX, product_type="X", select=behind)
        assert [ref.document_id for ref in rest.documents] == ["c/पैन.pdf"]
        await work_until_done(remote.served, remote.served.worker(Downloads(), Readers()))
        assert (await client.call("wait", batch, timeout=60)).metadata == {"branch": "पुणे"}
        values = {each.document_id: each.fields["name"].value for each in await client.items("extracts", batch)}
        assert values == {"a.pdf": "SPECIMEN a.pdf", "b.JPG": "SPECIMEN b.JPG"}
        with pytest.raises(BadRequestError, match="prefix is not one that this account may read"):
            await client.call("submit_prefix", f"s3://{BUCKET}/other/", product_type="X")


@both
async def test_only_what_does_no_harm_twice_is_sent_again_when_its_answer_was_lost(kind: Kind) -> None:
    with vendor_server() as server:
        for path in ("webhooks", "webhooks/1", "webhooks/1/rotate", "webhooks/1/test", "batches/from-prefix"):
            server.faults[path].append(Fault(after=True))
        async with asked(kind, Access(server.url, CLIENT_ID, CLIENT_SECRET)) as client:
            for name, path in (("create", "webhooks"), ("rotate", "webhooks/1/rotate")):
                with pytest.raises(UnreachableError):
                    await client.call(f"webhooks.{name}", "1")
                assert len(server.calls(path)) == 1
            with pytest.raises(NotFoundError):
                await client.call("webhooks.test", "1")
            assert len(server.calls("webhooks/1/test")) == 2
            # What is not there after an answer was lost is deleted.
            await client.call("webhooks.delete", "1")
            assert len(server.calls("webhooks/1")) == 2
            with pytest.raises(NotFoundError):
                await client.call("submit_prefix", "s3://loan-files/a/", product_type="X")
        keys = [call["idempotency-key"] for call in server.calls("batches/from-prefix")]
        assert (len(keys), len(set(keys))) == (2, 1)
