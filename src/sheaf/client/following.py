"""Tells how far a batch has come, once, whenever it moves, and when it is finished."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TypeAlias

from sheaf.client.batch import AnyBatch, BatchProgress, BatchStatus, batch_id_of, read_progress, total_of
from sheaf.client.errors import RefusedError, UnreachableError, WaitTimeoutError
from sheaf.client.event_stream import EventStream
from sheaf.client.pace import Deadline, Pace
from sheaf.client.reading import Page, page
from sheaf.client.session import API, Session, batch_path
from sheaf.client.steps import Flow, Give, Leave, Lost, Open, Pause, Request, Steps, heard, next_chunk
from sheaf.client.wire import as_object, read_json

STREAM_SILENCE_SECONDS = 20.0
"""A stream says something every 15 seconds. A wait that is nearer to its end than this polls, so as not to miss it."""
STREAM_TRIES = 3
"""So many streams in a row that broke off without an event, and the batch is polled."""

Progress: TypeAlias = Callable[[BatchProgress], None]


def batches(session: Session, *, status: BatchStatus | None = None) -> Flow[BatchProgress, None]:
    """Give the account's batches, newest first."""
    number = 1
    while True:
        query = {"page": str(number), "per_page": "50"} | ({"status": status.value} if status is not None else {})
        told = yield from session.ask(Request(method="GET", path=f"{API}/batches", query=query))
        found = tuple(read_progress(each) for each in told.objects("data"))
        yield Give(found)
        if not told.truth("has_next") or not found:
            return
        number += 1


def status(session: Session, batch: AnyBatch) -> Steps[BatchProgress]:
    """Return how far a batch has come. A server of the vendor's contract alone is asked how many documents ended."""
    if session.tells_progress:
        try:
            return read_progress((yield from session.ask(Request(method="GET", path=batch_path(batch)))))
        except RefusedError as unknown:
            if unknown.status not in (403, 404, 405):
                raise
            first = yield from _first(session, batch, unknown)
            session.tells_progress = False
            return _counted(batch, first)
    return _counted(batch, (yield from page(session, batch, 1, None, per_page=1)))


def wait(
    session: Session, batch: AnyBatch, *, progress: Progress | None = None, timeout: float | None = None
) -> Steps[BatchProgress]:
    """Return when all documents of a batch have ended. `progress` is called at once and whenever the batch has moved.

    After `timeout` seconds there is a WaitTimeoutError; a call that is under way then is brought to its end before.
    Against a server of the vendor's contract alone, `batch` must be what `submit` returned.
    """
    hear = progress if progress is not None else lambda _moved: None
    return (yield from heard(_moves(session, batch, Deadline.after(timeout)), hear))


def events(session: Session, batch: AnyBatch) -> Flow[BatchProgress, None]:
    """Give how far a batch has come at once, and again whenever it has moved, until it is finished."""
    yield from _moves(session, batch, Deadline(None))


def _moves(session: Session, batch: AnyBatch, deadline: Deadline) -> Flow[BatchProgress, BatchProgress]:
    known = yield from status(session, batch)
    yield Give((known,))
    if session.tells_progress:
        known = yield from _streamed(session, known, deadline)
    pace = Pace()
    while not known.is_finished:
        left = deadline.seconds_left
        if left <= 0:
            raise WaitTimeoutError(f"{known.ended} of {known.total_documents} documents have ended in the time given")
        yield Pause(min(pace.next_seconds(), left))
        newest = yield from status(session, batch)
        if newest != known:
            known, pace = newest, Pace()
            yield Give((known,))
    return known


def _streamed(session: Session, known: BatchProgress, deadline: Deadline) -> Flow[BatchProgress, BatchProgress]:
    """Follow the server's events; return what is known when the batch is finished or they are of no (more) use."""
    last_event: str | None = None
    tries = STREAM_TRIES
    while tries and not known.is_finished and deadline.seconds_left > STREAM_SILENCE_SECONDS:
        is_open = yield from _opened(session, known, last_event)
        if is_open is None:
            break
        before, stream = known, EventStream(last_event)
        if is_open:
            known = yield from _read(known, stream, deadline)
        last_event = stream.event_id
        tries = STREAM_TRIES if known != before else tries - 1
        if not known.is_finished:
            yield Pause(random.uniform(0, 2))
    return known


def _opened(session: Session, known: BatchProgress, last_event: str | None) -> Steps[bool | None]:
    """Open a stream; False when none came, None when none will."""
    headers = {"Accept": "text/event-stream"}
    if last_event is not None:
        headers["Last-Event-ID"] = last_event
    request = Request(
        method="GET",
        path=batch_path(known, "events"),
        headers=headers,
        is_patient=False,
        read_seconds=STREAM_SILENCE_SECONDS,
    )
    try:
        reply = yield from session.reply_to(request, Open)
    except UnreachableError:
        return False
    return True if reply.status == 200 else None


def _read(known: BatchProgress, stream: EventStream, deadline: Deadline) -> Flow[BatchProgress, BatchProgress]:
    while True:
        chunk = yield from next_chunk()
        if isinstance(chunk, Lost) or chunk.data is None:
            return known
        for event in stream.take(chunk.data):
            newest = read_progress(as_object(read_json(event)))
            if newest != known:
                known = newest
                yield Give((known,))
        if known.is_finished or deadline.seconds_left <= STREAM_SILENCE_SECONDS:
            yield Leave()
            return known


def _first(session: Session, batch: AnyBatch, unknown: RefusedError) -> Steps[Page]:
    """Ask the vendor's call for a batch that the server's own did not know; it was right if that tells more as well."""
    try:
        first = yield from page(session, batch, 1, None, per_page=1)
    except RefusedError:
        raise unknown from None
    if first.status is not None:
        raise unknown
    return first


def _counted(batch: AnyBatch, found: Page) -> BatchProgress:
    total = total_of(batch)
    begun = BatchStatus.PROCESSING if found.total_items else BatchStatus.QUEUED
    return BatchProgress(
        batch_id=batch_id_of(batch),
        status=BatchStatus.COMPLETED if found.total_items >= total else begun,
        total_documents=total,
        ended=found.total_items,
    )
