"""What people look through: lists that are ranges of an index, one document, and counts of the newest batches."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from sheaf.jobs.changes import UnknownBatchError
from sheaf.jobs.ports import JobKind, ProcessResult, ProcessTask
from sheaf.model.batch import DocumentState
from sheaf.model.browse import Band, DocumentFilter, DocumentPage, Shown
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage
from sheaf.store.browse import READ, BrowseStore
from tests.integration.test_http_batches import finished, status
from tests.integration.test_http_extracts import completed, running, submit
from tests.served import Downloads, Served, data_keys, result_for

EVERYTHING = DocumentFilter()


class Sureness:
    """A pool whose documents are as sure as their names say, and PAN cards or invoices by their first letter."""

    async def run(self, task: ProcessTask) -> ProcessResult:
        name = task.data.decode().rpartition("/")[2]
        document_type = "PAN" if name.startswith("p") else "INVOICE"
        return replace(result_for(name), document_type=document_type, least_sure=int(name[1:]))


async def read(served: Served, token: dict[str, str], *names: str) -> str:
    batch_id = await submit(served, token, *names)
    async with running(served.worker(Downloads(), Sureness())):
        await completed(served, token, batch_id)
    return batch_id


async def names_of(served: Served, batch_id: str, wanted: DocumentFilter, count: int = 50) -> list[str]:
    """Walk through all pages of a list."""
    found: list[str] = []
    after = None
    while True:
        page = await listed(served, batch_id, wanted, after, count)
        found += [line.document_id for line in page.lines]
        assert len(page.lines) <= count
        if page.after is None:
            return found
        after = page.after


async def listed(
    served: Served, batch_id: str, wanted: DocumentFilter, after: tuple[int, int] | None = None, count: int = 50
) -> DocumentPage:
    return await BrowseStore(served.database, data_keys()).documents(1, batch_id, wanted, after, count)


async def test_what_was_read_is_listed_with_the_least_sure_first_and_pages_join_without_a_gap(served: Served) -> None:
    names = ["p9900", "i0100", "p8000", "i9500", "p8001", "i8000"]
    batch_id = await read(served, await served.client(), *names)

    found = await names_of(served, batch_id, DocumentFilter(shown=Shown.READ), count=2)

    assert [name[1:] for name in found] == ["0100", "8000", "8000", "8001", "9500", "9900"]
    assert sorted(found) == sorted(names)
    assert sorted(await names_of(served, batch_id, EVERYTHING, count=4)) == sorted(names)


async def test_documents_are_filtered_by_type_and_by_how_sure_they_are(served: Served) -> None:
    batch_id = await read(served, await served.client(), "p9900", "i0100", "p7999", "i9500", "p8000", "i9499")

    async def found(document_type: str | None = None, band: Band | None = None) -> list[str]:
        wanted = DocumentFilter(shown=Shown.READ, document_type=document_type, band=band)
        return await names_of(served, batch_id, wanted)

    assert await found(document_type="PAN") == ["p7999", "p8000", "p9900"]
    assert await found(band=Band.DOUBTFUL) == ["i0100", "p7999"]
    assert await found(band=Band.CHECK) == ["p8000", "i9499"]
    assert await found(band=Band.SURE, document_type="INVOICE") == ["i9500"]
    assert await found(document_type="PASSPORT") == []


async def test_what_failed_and_what_waits_are_lists_of_their_own(served: Served) -> None:
    token = await served.client()
    batch_id = await finished(served, token, "a", "b", "c", gone=("b",))
    waiting = await submit(served, token, "x", "y", "z")

    failed = await listed(served, batch_id, DocumentFilter(shown=Shown.FAILED))
    assert [(line.document_id, line.error_detail, line.state) for line in failed.lines] == [
        ("b", "NOT_FOUND", DocumentState.FAILED)
    ]
    assert await names_of(served, waiting, DocumentFilter(shown=Shown.WAITING), count=2) == ["x", "y", "z"]
    assert await names_of(served, waiting, EVERYTHING) == []


async def test_a_document_is_found_with_its_record_and_its_neighbours(served: Served) -> None:
    batch_id = await read(served, await served.client(), "p9900", "p9000", "p8000")
    browse = BrowseStore(served.database, data_keys())
    lines = (await listed(served, batch_id, EVERYTHING)).lines

    detail = await browse.document(1, batch_id, lines[1].file_uuid)

    assert (detail.before, detail.after) == (lines[0].file_uuid, lines[2].file_uuid)
    assert detail.line == lines[1]
    assert detail.record is not None
    assert f'"document_id":"{lines[1].document_id}"' in detail.record.replace(" ", "")


async def test_another_accounts_documents_are_not_there(served: Served) -> None:
    batch_id = await read(served, await served.client(), "p9900")
    await served.client()
    browse = BrowseStore(served.database, data_keys())
    file_uuid = (await listed(served, batch_id, EVERYTHING)).lines[0].file_uuid

    with pytest.raises(UnknownBatchError):
        await browse.documents(2, batch_id, EVERYTHING, None, 50)
    with pytest.raises(UnknownBatchError):
        await browse.document(2, batch_id, file_uuid)
    with pytest.raises(UnknownBatchError):
        await browse.document(1, batch_id, UUID(int=0))
    assert (await browse.overview(2)).batches == 0


async def test_the_overview_counts_what_is_under_way_and_what_came_of_the_newest_batches(served: Served) -> None:
    token = await served.client()
    await finished(served, token, "a", "b", "c", gone=("b",))
    await submit(served, token, "x", "y", "z")
    [row] = await served.rows("SELECT file_uuid FROM documents WHERE document_id = 'x'")
    await served.documents.begin(JobKind.FETCH, row["file_uuid"])

    overview = await BrowseStore(served.database, data_keys()).overview(1)

    assert (overview.batches, overview.waiting, overview.downloading, overview.processing) == (2, 2, 1, 0)
    assert (overview.succeeded, overview.failed) == (2, 1)
    assert dict(overview.document_types) == {"PAN": 2}
    assert dict(overview.errors) == {"NOT_FOUND": 1}
    assert [(day.succeeded, day.failed) for day in overview.days] == [(2, 1)]
    assert (overview.workers.live, overview.is_stuck) == (0, True)


async def test_documents_that_are_tried_again_are_no_errors_any_more(served: Served) -> None:
    token = await served.client()
    batch_id = await finished(served, token, "a", "b", gone=("b",))
    assert (await status(served, token, batch_id))["errors"] == {"NOT_FOUND": 1}

    answer = await served.http.post(f"/v1/bulk/batches/{batch_id}/retry", headers=token)

    assert answer.json()["errors"] == {}
    async with running(served.worker(Downloads({"https://files.test/b": _gone()}), Sureness())):
        await completed(served, token, batch_id)
    assert (await status(served, token, batch_id))["errors"] == {"NOT_FOUND": 1}


async def test_a_page_of_a_list_is_a_range_of_an_index(served: Served) -> None:
    async with served.database.transaction() as connection:
        await connection.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off")
        statement = READ.format(of_type="AND extracts.document_type = $7")
        rows = await connection.fetch(f"EXPLAIN {statement}", 1, 0, 0, 50, 0, 10_000, "PAN")
    plan = "\n".join(row["QUERY PLAN"] for row in rows)
    assert "extracts_by_type" in plan
    assert "Sort" not in plan


def _gone() -> SheafError:
    return SheafError(ErrorDetail.NOT_FOUND, Stage.FETCH)
