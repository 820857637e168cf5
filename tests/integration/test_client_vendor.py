"""The client against a server that has the vendor's three calls and nothing else, over a network with faults."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sheaf.client import (
    Access,
    AsyncSheaf,
    AuthenticationError,
    BadRequestError,
    BatchStatus,
    ClientOptions,
    Extract,
    FailedDocument,
    File,
    FilesError,
    Retries,
    ServerError,
    Sheaf,
    TooManyRequestsError,
    TotalUnknownError,
    UnexpectedAnswerError,
    UnreachableError,
    WaitTimeoutError,
)
from tests.clients import QUICK, asked, both
from tests.vendor import CLIENT_ID, CLIENT_SECRET, Fault, Vendor, vendor_server

Kind = type[Sheaf] | type[AsyncSheaf]


@pytest.fixture
def vendor() -> Iterator[Vendor]:
    with vendor_server() as vendor:
        yield vendor


def access(vendor: Vendor) -> Access:
    return Access(vendor.url, CLIENT_ID, CLIENT_SECRET)


def urls(count: int) -> list[str]:
    return [f"https://files.test/{number}.jpg?X-Amz-Signature=hidden" for number in range(count)]


@both
async def test_a_batch_is_submitted_waited_for_and_read(kind: Kind, vendor: Vendor) -> None:
    vendor.pace = 40
    async with asked(kind, access(vendor)) as client:
        files = [*urls(119), File("https://files.test/unknown.jpg", document_id="मेरा")]
        batch = await client.call("submit", files, product_type="PFL_CDL")
        assert [ref.document_id for ref in batch.documents] == [*map(str, range(1, 120)), "मेरा"]
        moves: list[int] = []
        end = await client.call("wait", batch, progress=lambda moved: moves.append(moved.ended), timeout=60)
        assert (end.status, end.total_documents, end.ended, end.counts) == (BatchStatus.COMPLETED, 120, 120, None)
        assert moves == [40, 80, 120]
        found = await client.items("documents", batch)
        assert [document.document_id for document in found] == [ref.document_id for ref in batch.documents]
        assert isinstance(found[0], Extract)
        assert (found[0].document_type, found[0].file_uuid) == ("PAN", None)
        assert (found[0].fields["pan_number"].value, found[0].fields["pan_number"].confidence_score) == (
            "SPECIMEN",
            0.99,
        )
        (failed,) = await client.items("errors", batch.batch_id)
        assert isinstance(failed, FailedDocument)
        assert (failed.problem.code, failed.problem.detail) == ("UNRECOGNISED", None)
        assert await client.items("extracts", batch) == found[:-1]
    assert len(vendor.calls("authtoken")) == 1
    assert len(vendor.calls("batches/" + batch.batch_id)) == 1


@both
async def test_documents_are_followed_while_the_batch_runs_and_none_comes_twice(kind: Kind, vendor: Vendor) -> None:
    vendor.pace = 70
    async with asked(kind, access(vendor)) as client:
        batch = await client.call("submit", urls(150), product_type="X")
        found = await client.items("follow", batch)
    assert [document.document_id for document in found] == [ref.document_id for ref in batch.documents]


@both
async def test_without_what_submit_returned_nobody_knows_when_all_have_ended(kind: Kind, vendor: Vendor) -> None:
    async with asked(kind, access(vendor)) as client:
        batch = await client.call("submit", urls(1), product_type="X")
        with pytest.raises(TotalUnknownError):
            await client.call("wait", batch.batch_id)
        with pytest.raises(BadRequestError, match="batch_id is missing or invalid"):
            await client.items("extracts", "BATCH-nobody")


@both
async def test_a_wait_ends_with_its_time(kind: Kind, vendor: Vendor) -> None:
    vendor.pace = 0
    async with asked(kind, access(vendor)) as client:
        batch = await client.call("submit", urls(2), product_type="X")
        with pytest.raises(WaitTimeoutError, match="0 of 2 documents"):
            await client.call("wait", batch, timeout=0.3)


@both
async def test_a_busy_server_is_asked_again_and_its_wish_to_wait_is_heeded(kind: Kind, vendor: Vendor) -> None:
    vendor.faults["multiupload"].extend(
        [Fault(503), Fault(429, {"Retry-After": "0"}), Fault(503, {"Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"})]
    )
    async with asked(kind, access(vendor)) as client:
        await client.call("submit", urls(1), product_type="X")
        keys = {call["idempotency-key"] for call in vendor.calls("multiupload")}
        assert (len(keys), len(vendor.calls("multiupload"))) == (1, 4)
        await client.call("submit", urls(1), product_type="X")
        assert vendor.calls("multiupload")[-1]["idempotency-key"] not in keys


@both
async def test_a_wait_longer_than_the_client_is_willing_to_is_told(kind: Kind, vendor: Vendor) -> None:
    vendor.faults["multiupload"].append(Fault(429, {"Retry-After": "600"}))
    async with asked(kind, access(vendor)) as client:
        with pytest.raises(TooManyRequestsError) as refused:
            await client.call("submit", urls(1), product_type="X")
    assert refused.value.retry_after == 600
    assert len(vendor.calls("multiupload")) == 1


@both
async def test_a_server_that_stays_away_is_given_up(kind: Kind, vendor: Vendor) -> None:
    vendor.faults["multiupload"].extend([Fault(503)] * 10)
    vendor.faults["extracts"].extend([Fault()] * 10)
    async with asked(kind, access(vendor)) as client:
        with pytest.raises(ServerError, match="SPECIMEN fault"):
            await client.call("submit", urls(1), product_type="X")
        with pytest.raises(UnreachableError, match=r"^no answer from 127\.0\.0\.1: "):
            await client.items("extracts", "BATCH-x")
    attempts = Retries().attempts
    assert (len(vendor.calls("multiupload")), len(vendor.calls("extracts"))) == (attempts, attempts)


@both
async def test_a_submit_whose_answer_was_lost_is_repeated_only_where_that_is_safe(kind: Kind, vendor: Vendor) -> None:
    vendor.faults["multiupload"].append(Fault(after=True))
    async with asked(kind, access(vendor)) as client:
        await client.call("submit", urls(1), product_type="X")
    assert len({call["idempotency-key"] for call in vendor.calls("multiupload")}) == 1
    vendor.faults["multiupload"].append(Fault(after=True))
    careful = ClientOptions(retries=Retries(first_seconds=0.01, repeat_submits=False))
    before = len(vendor.batches)
    async with asked(kind, access(vendor), careful) as client:
        with pytest.raises(UnreachableError):
            await client.call("submit", urls(1), product_type="X")
    assert len(vendor.batches) == before + 1


@both
async def test_a_token_is_fetched_once_replaced_before_it_ends_and_when_it_is_void(kind: Kind, vendor: Vendor) -> None:
    async with asked(kind, access(vendor)) as client:
        for _ in range(3):
            await client.call("submit", urls(1), product_type="X")
        assert len(vendor.calls("authtoken")) == 1
        vendor.tokens.clear()
        await client.call("submit", urls(1), product_type="X")
        assert len(vendor.calls("authtoken")) == 2
        vendor.tokens.clear()
        vendor.expires_in = 0
        await client.call("submit", urls(1), product_type="X")
        await client.call("submit", urls(1), product_type="X")
        assert len(vendor.calls("authtoken")) == 4


@both
async def test_wrong_credentials_are_an_error_of_their_own_that_tells_none(kind: Kind, vendor: Vendor) -> None:
    async with asked(kind, Access(vendor.url, CLIENT_ID, "wrong-secret")) as client:
        with pytest.raises(AuthenticationError) as refused:
            await client.call("submit", urls(1), product_type="X")
        assert "wrong-secret" not in repr(client.client.session)
    assert str(refused.value) == "Authentication Error: Invalid client_id or client_secret"
    assert len(vendor.calls("authtoken")) == 1


@both
async def test_what_cannot_be_a_batch_is_refused_before_anything_is_sent(kind: Kind, vendor: Vendor) -> None:
    small = ClientOptions(retries=QUICK.retries, files_per_batch=2)
    async with asked(kind, access(vendor), small) as client:
        for files in ([], urls(3), [File(url, document_id="a") for url in urls(2)], ["no-such-file.pdf"]):
            with pytest.raises(FilesError):
                await client.call("submit", files, product_type="X")
    assert vendor.asked == []


@both
async def test_an_address_that_is_none_of_a_bulk_api_says_so(kind: Kind, vendor: Vendor) -> None:
    async with asked(kind, Access(f"{vendor.url}/elsewhere", CLIENT_ID, CLIENT_SECRET)) as client:
        with pytest.raises((AuthenticationError, UnexpectedAnswerError)):
            await client.call("submit", urls(1), product_type="X")
    async with asked(kind, Access("http://127.0.0.1:9", CLIENT_ID, CLIENT_SECRET)) as client:
        with pytest.raises(UnreachableError):
            await client.call("submit", urls(1), product_type="X")


@both
async def test_a_refusal_is_shown_without_the_queries_of_urls(kind: Kind, vendor: Vendor) -> None:
    vendor.faults["multiupload"].append(
        Fault(400, message="Bad Request: https://files.test/1.jpg?X-Amz=hidden is\nbad")
    )
    async with asked(kind, access(vendor)) as client:
        with pytest.raises(BadRequestError) as refused:
            await client.call("submit", urls(1), product_type="X")
    assert str(refused.value) == "Bad Request: https://files.test/1.jpg is bad"
