"""The client against Sheaf over real HTTP, with real workers."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import pytest

from sheaf.client import (
    Access,
    AsyncSheaf,
    BatchProgress,
    BatchStatus,
    ConflictError,
    Evidence,
    Extract,
    FailedDocument,
    File,
    GoneError,
    NotFoundError,
    Sheaf,
    SubmitOptions,
    WaitTimeoutError,
)
from sheaf.jobs.ports import ProcessResult, ProcessTask
from sheaf.store.database import Database
from tests.clients import asked, both
from tests.integration.test_http_batches import GONE
from tests.integration.test_http_errors import listening_to
from tests.integration.test_http_extracts import running
from tests.served import Downloads, Readers, Served, serve

Kind = type[Sheaf] | type[AsyncSheaf]


@dataclass(frozen=True)
class Remote:
    """A server at an address, and what stands behind it."""

    served: Served
    access: Access


@pytest.fixture
async def remote(database: Database) -> AsyncIterator[Remote]:
    async with serve(database) as served, listening_to(served.app) as port:
        credentials = await served.accounts.create("SPECIMEN Lender")
        yield Remote(served, Access(f"http://127.0.0.1:{port}", credentials.client_id, credentials.client_secret))


EVIDENCE: dict[str, Any] = {
    "page": 1,
    "box": [0.1, 0.2, 0.3, 0.25],
    "text": "SPECIMEN",
    "source": "ocr",
    "checks": [{"name": "format", "passed": True}],
}


class Proving(Readers):
    """Tells where it read each value."""

    async def run(self, task: ProcessTask) -> ProcessResult:
        result = await super().run(task)
        told = json.loads(result.file_data_with_evidence)
        told["name"]["evidence"] = EVIDENCE
        return replace(result, file_data_with_evidence=json.dumps(told))


@asynccontextmanager
async def working(remote: Remote, *gone: str) -> AsyncIterator[None]:
    """Let a worker end documents; the files `gone` are not there."""
    failing: dict[str, bytes | Exception] = {f"https://files.test/{name}": GONE for name in gone}
    async with running(remote.served.worker(Downloads(failing), Proving())):
        yield


def files(*names: str) -> list[File]:
    return [File(f"https://files.test/{name}", document_id=name) for name in names]


@both
async def test_a_batch_is_waited_for_by_its_events_and_read_with_evidence(kind: Kind, remote: Remote) -> None:
    names = [str(number) for number in range(120)]
    async with asked(kind, remote.access) as client:
        options = SubmitOptions(metadata={"branch": "पुणे"})
        batch = await client.call("submit", files(*names), product_type="HL", options=options)
        assert [ref.document_id for ref in batch.documents] == names
        first = await client.call("status", batch)
        assert (first.status, first.product_type, first.metadata) == (BatchStatus.QUEUED, "HL", {"branch": "पुणे"})
        moves: list[BatchProgress] = []
        async with working(remote, "17"):
            end = await client.call("wait", batch.batch_id, progress=moves.append, timeout=60)
        assert end == await client.call("status", batch)
        assert end == moves[-1]
        assert (end.status, end.ended, end.progress, end.document_types) == (
            BatchStatus.COMPLETED,
            120,
            1.0,
            {"PAN": 119},
        )
        assert (end.counts.succeeded, end.counts.failed, end.errors) == (119, 1, {"NOT_FOUND": 1})
        assert isinstance(end.finished_at, datetime)
        assert [move.ended for move in moves] == sorted(move.ended for move in moves)
        found = await client.items("extracts", batch, include="evidence")
        assert pickle.loads(pickle.dumps((end, found))) == (end, found)
        assert len(found) == 119
        value = found[0].fields["name"]
        assert (value.value, value.confidence_score) == (f"https://files.test/{found[0].document_id}", 0.9)
        assert value.evidence == Evidence(1, (0.1, 0.2, 0.3, 0.25), "SPECIMEN", "ocr", (EVIDENCE["checks"][0],))
        (failed,) = await client.items("errors", batch)
        assert (failed.document_id, failed.problem.code, failed.problem.detail) == (
            "17",
            "DOWNLOAD_FAILED",
            "NOT_FOUND",
        )
        assert await client.items("batches") == [end]
        assert await client.items("batches", status=BatchStatus.QUEUED) == []


@both
async def test_documents_come_as_they_end_each_once(kind: Kind, remote: Remote) -> None:
    names = [str(number) for number in range(130)]
    async with asked(kind, remote.access) as client:
        batch = await client.call("submit", files(*names), product_type="X")
        following = asyncio.create_task(client.items("follow", batch))
        async with working(remote, "5"):
            found = await following
    assert len(found) == 130
    assert {document.document_id for document in found} == set(names)
    assert [type(document) for document in found if document.document_id in ("4", "5")].count(FailedDocument) == 1
    assert sum(isinstance(document, Extract) for document in found) == 129


@both
async def test_events_tell_a_batch_from_its_beginning_to_its_end(kind: Kind, remote: Remote) -> None:
    async with asked(kind, remote.access) as client:
        batch = await client.call("submit", files("a", "b"), product_type="X")
        listening_to = asyncio.create_task(client.items("events", batch))
        async with working(remote):
            told = await listening_to
    assert [told[0].status, told[-1].status] == [BatchStatus.QUEUED, BatchStatus.COMPLETED]
    assert len(set(map(repr, told))) == len(told)


@both
async def test_what_failed_is_tried_again_with_a_fresh_url(kind: Kind, remote: Remote) -> None:
    async with asked(kind, remote.access) as client:
        batch = await client.call("submit", files("a", "b"), product_type="X")
        async with working(remote, "b"):
            await client.call("wait", batch, timeout=60)
            again = await client.call("retry", batch, [File("https://files.test/new", document_id="b")])
            assert again.counts.failed == 0
            end = await client.call("wait", batch, timeout=60)
        assert (end.counts.succeeded, end.counts.failed) == (2, 0)
        with pytest.raises(ConflictError, match="no document of the batch has failed"):
            await client.call("retry", batch)


@both
async def test_a_batch_is_cancelled_and_deleted(kind: Kind, remote: Remote) -> None:
    async with asked(kind, remote.access) as client:
        batch = await client.call("submit", files("a", "b"), product_type="X")
        cancelled = await client.call("cancel", batch)
        assert (cancelled.status, cancelled.is_finished) == (BatchStatus.CANCELLED, True)
        assert await client.call("wait", batch) == cancelled
        with pytest.raises(ConflictError, match="nothing to cancel"):
            await client.call("cancel", batch)
        await client.call("delete", batch)
        for operation in ("delete", "status", "cancel"):
            with pytest.raises(NotFoundError, match="there is no such batch"):
                await client.call(operation, batch)


@both
async def test_a_wait_ends_with_its_time_and_the_batch_goes_on(kind: Kind, remote: Remote) -> None:
    async with asked(kind, remote.access) as client:
        batch = await client.call("submit", files("a"), product_type="X")
        with pytest.raises(WaitTimeoutError, match="0 of 1 documents"):
            await client.call("wait", batch, timeout=0.3)
        async with working(remote):
            assert (await client.call("wait", batch, timeout=60)).is_finished


@both
async def test_a_key_of_the_callers_makes_one_batch_of_two_submits(kind: Kind, remote: Remote) -> None:
    options = SubmitOptions(idempotency_key="nightly")
    async with asked(kind, remote.access) as client:
        first, again = [await client.call("submit", files("a"), product_type="X", options=options) for _ in range(2)]
        assert again == first
        with pytest.raises(ConflictError, match="used with another request"):
            await client.call("submit", files("b"), product_type="X", options=options)
        await client.call("delete", first)
        with pytest.raises(GoneError):
            await client.call("submit", files("a"), product_type="X", options=options)


@both
async def test_another_accounts_batch_is_not_there(kind: Kind, remote: Remote) -> None:
    async with asked(kind, remote.access) as client:
        batch = await client.call("submit", files("a"), product_type="X")
    credentials = await remote.served.accounts.create("SPECIMEN Other")
    async with asked(kind, Access(remote.access.url, credentials.client_id, credentials.client_secret)) as other:
        for operation in ("status", "cancel", "delete", "wait"):
            with pytest.raises(NotFoundError):
                await other.call(operation, batch)
