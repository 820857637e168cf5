"""Reads ended documents across pages: each once, also while the batch runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, TypeVar

from sheaf.client.batch import AnyBatch, BatchStatus, batch_id_of, read_status, total_of
from sheaf.client.extract import EndedDocument, Extract, FailedDocument, read_ended
from sheaf.client.pace import Pace
from sheaf.client.session import API, Session
from sheaf.client.steps import Flow, Give, Pause, Request, Steps, changed

PER_PAGE = 50

Include: TypeAlias = Literal["evidence"]
KindT = TypeVar("KindT", Extract, FailedDocument)


@dataclass(frozen=True, slots=True)
class Page:
    """Ended documents. `status` and `total_documents` are None where a server has the vendor's contract alone."""

    ended: tuple[EndedDocument, ...]
    total_items: int
    has_next: bool
    status: BatchStatus | None
    total_documents: int | None

    def is_of_finished(self, batch: AnyBatch) -> bool:
        """Say whether all documents of the batch had ended. Raises TotalUnknownError."""
        if self.status is None:
            return self.total_items >= total_of(batch)
        return self.status in (BatchStatus.COMPLETED, BatchStatus.CANCELLED)


def page(
    session: Session, batch: AnyBatch, number: int, include: Include | None, per_page: int = PER_PAGE
) -> Steps[Page]:
    """Read a page of extracts, from 1."""
    query = {"batch_id": batch_id_of(batch), "page": str(number), "per_page": str(per_page)}
    if include is not None:
        query["include"] = include
    told = yield from session.ask(Request(method="GET", path=f"{API}/extracts", query=query))
    return Page(
        ended=tuple(read_ended(record) for record in told.objects("data")),
        total_items=told.integer("total_items"),
        has_next=told.truth("has_next"),
        status=read_status(told) if told.has("batch_status") else None,
        total_documents=told.integer("total_documents") if told.has("total_documents") else None,
    )


def documents(session: Session, batch: AnyBatch, *, include: Include | None = None) -> Flow[EndedDocument, None]:
    """Give all documents that have ended by now, in the order in which they did: extracts and failures."""
    number = 1
    while True:
        found = yield from page(session, batch, number, include)
        yield Give(found.ended)
        if not found.has_next or not found.ended:
            return
        number += 1


def extracts(session: Session, batch: AnyBatch, *, include: Include | None = None) -> Flow[Extract, None]:
    """Give the documents that have succeeded by now; with `include="evidence"` where each value was read."""
    return _only(Extract, documents(session, batch, include=include))


def errors(session: Session, batch: AnyBatch) -> Flow[FailedDocument, None]:
    """Give the documents that have failed by now."""
    return _only(FailedDocument, documents(session, batch))


def follow(session: Session, batch: AnyBatch, *, include: Include | None = None) -> Flow[EndedDocument, None]:
    """Give each document when it has ended, once, until all have.

    A document that is tried again keeps the place in which it failed; it is not given a second time.
    """
    given, pace = 0, Pace()
    seen: set[str] = set()
    while True:
        found = yield from page(session, batch, given // PER_PAGE + 1, include)
        fresh = found.ended[given % PER_PAGE :]
        given += len(fresh)
        yield _unseen(fresh, seen)
        if fresh and len(found.ended) == PER_PAGE:
            continue
        if found.is_of_finished(batch):
            break
        pace = Pace() if fresh else pace
        yield Pause(pace.next_seconds())
    if found.status is None:
        # The vendor promises no order: what moved to a page that was read before is looked for once more.
        yield from changed(documents(session, batch, include=include), lambda again: _unseen(again.items, seen))


def _unseen(ended: tuple[EndedDocument, ...], seen: set[str]) -> Give[EndedDocument]:
    fresh = tuple(document for document in ended if document.document_id not in seen)
    seen.update(document.document_id for document in fresh)
    return Give(fresh)


def _only(kind: type[KindT], flow: Flow[EndedDocument, None]) -> Flow[KindT, None]:
    return changed(flow, lambda given: Give(tuple(each for each in given.items if isinstance(each, kind))))
