"""Tells clients what has happened, endpoint by endpoint: an endpoint's visit is a job, and it has one visit at a time.

So a receiver is never asked by more than one worker at once, and one that is slow or dead takes one place of many, for
a short time, and then waits in line again. Nothing is told at most once: what was posted and not noted, because the
worker died in between, is posted again under the same id.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Protocol
from uuid import UUID

import structlog
from standardwebhooks import Webhook

from sheaf.jobs.ports import StoreUnavailableError
from sheaf.model.error import SheafError
from sheaf.model.webhook import DeliveryState, SendError

NOTIFY = "notify"
"""The queue's entrypoint."""
UNAVAILABLE_DELAY = timedelta(seconds=5)
VISIT_SECONDS = 10.0
"""A visit begins no further try after this time, so that others have theirs."""
DELIVERIES_A_VISIT = 50
GONE = 410

SCHEDULE = (1, 60, 360, 1440, 3600, 7200, 10_080, 14_400, 17_280)
"""Waits between tries in units of the first: 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h, as the specification
of Standard Webhooks proposes."""
LONGEST_REST = 60
"""An endpoint at which every try of a visit fails rests before its next one; the rest doubles up to this, in the same
unit."""
JITTER = 0.2


def visit_key(endpoint_id: UUID, number: int) -> str:
    """Return what the queue knows a visit by, and what its job is told."""
    return f"{endpoint_id}:{number}"


def read_visit_key(key: str) -> tuple[UUID, int]:
    endpoint_id, _, number = key.partition(":")
    return UUID(endpoint_id), int(number)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifyLimits:
    """How often and how patiently is tried; `at_once` is the tries of one endpoint that run side by side."""

    attempts: int
    first_retry_seconds: float
    at_once: int

    def delay(self, tries: int) -> timedelta:
        """How long to wait after the failed try `tries`, from 1."""
        return _jittered(self.first_retry_seconds * SCHEDULE[min(tries, len(SCHEDULE)) - 1])

    def rest(self, failures: int) -> timedelta:
        """How long an endpoint rests after `failures` visits in which every try failed."""
        return _jittered(self.first_retry_seconds * min(2 ** min(failures - 1, 16), LONGEST_REST))


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A delivery whose time has come. `tries` counts those since it was written or replayed, `attempts` all."""

    delivery_id: UUID
    event_id: UUID
    url: str
    payload: str = field(repr=False)
    tries: int
    attempts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """An endpoint's visit. `failures` counts the visits before it, one after the other, in which every try failed.

    Messages are signed with each of `secrets`. The receivers of a callback endpoint are different ones: the failures of
    one say nothing about the next.
    """

    endpoint_id: UUID
    number: int
    is_callback: bool
    secrets: Sequence[str] = field(repr=False)
    failures: int
    due: Sequence[Due]


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """How one try ended, and what becomes of its delivery. `again` is when a pending one is tried next."""

    at: datetime
    status: int | None
    error: SendError | None
    milliseconds: int
    state: DeliveryState
    again: timedelta = timedelta(0)


class VisitEnd(StrEnum):
    """What a visit tells of its endpoint."""

    NOTHING = "nothing"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    GONE = "gone"


class Outbox(Protocol):
    """Deliveries that wait, and the visits in which they are made."""

    async def begin_visit(self, endpoint_id: UUID, number: int, most: int) -> Visit | None:
        """Return a visit with at most so many deliveries; None when it is over, or the endpoint is disabled or gone."""
        ...

    async def note_try(self, due: Due, made: Try) -> None:
        """Record a try. Nothing happens when it was recorded before, or the delivery is gone."""
        ...

    async def end_visit(self, visit: Visit, end: VisitEnd, rest: timedelta) -> None:
        """End the visit and have the next one when a delivery is due, after the rest. Nothing happens twice."""
        ...

    async def sweep_visits(self) -> int:
        """Give a visit to endpoints that have deliveries and lost theirs; return how many. What is old is forgotten."""
        ...


class Post(Protocol):
    """Posts, guarded. `sheaf.stages.fetch` has the real one."""

    async def __call__(self, url: str, headers: Mapping[str, str], body: bytes) -> int:
        """Return the HTTP status.

        Raises:
            SheafError: there was no answer.
        """
        ...


class Notifier:
    """Runs single visits."""

    def __init__(self, outbox: Outbox, post: Post, limits: NotifyLimits) -> None:
        self._outbox = outbox
        self._post = post
        self._limits = limits
        self._log = structlog.stdlib.get_logger("sheaf.notify")

    async def run(self, endpoint_id: UUID, number: int) -> timedelta | None:
        """Make the deliveries of a visit; return when to run it again, if it could not be begun or ended."""
        try:
            visit = await self._outbox.begin_visit(endpoint_id, number, DELIVERIES_A_VISIT)
            if visit is not None:
                end = await self._deliver(visit)
                await self._outbox.end_visit(visit, end, self._limits.rest(visit.failures + 1))
        except StoreUnavailableError:
            self._log.warning("store_unavailable", kind=NOTIFY, endpoint_id=str(endpoint_id))
            return UNAVAILABLE_DELAY
        return None

    async def sweep(self) -> int:
        """Give visits to endpoints that lost theirs; return how many."""
        return await self._outbox.sweep_visits()

    async def _deliver(self, visit: Visit) -> VisitEnd:
        """Make the deliveries until the visit's time is over, or all that was tried has failed."""
        # An endpoint that failed is asked with one delivery whether it is back.
        waiting = iter(visit.due[:1] if visit.failures else visit.due)
        made: list[Try] = []
        deadline = time.monotonic() + VISIT_SECONDS

        async def work() -> None:
            for due in waiting:
                made.append(await self._try(visit, due))
                if time.monotonic() > deadline or not _is_worth_more(visit, made):
                    return

        ends = await asyncio.gather(*(work() for _ in range(self._limits.at_once)), return_exceptions=True)
        for failure in ends:
            if failure is not None:
                raise failure
        return _end_of(visit, made)

    async def _try(self, visit: Visit, due: Due) -> Try:
        at, start = datetime.now(UTC), time.monotonic()
        status: int | None = None
        error: SendError | None = None
        if visit.secrets:
            try:
                status = await self._post(due.url, _signed(visit.secrets, due, at), due.payload.encode())
            except SheafError as failure:
                error = SendError(failure.detail.value)
        else:
            error = SendError.UNSIGNED
        state, again = self._after(status, due.tries + 1)
        milliseconds = round((time.monotonic() - start) * 1000)
        made = Try(at=at, status=status, error=error, milliseconds=milliseconds, state=state, again=again)
        await self._outbox.note_try(due, made)
        self._log.info(
            "event_posted",
            endpoint_id=str(visit.endpoint_id),
            delivery_id=str(due.delivery_id),
            status=status,
            error=error,
            state=state.value,
            milliseconds=milliseconds,
        )
        return made

    def _after(self, status: int | None, tries: int) -> tuple[DeliveryState, timedelta]:
        if status is not None and 200 <= status < 300:
            return DeliveryState.DELIVERED, timedelta(0)
        if status == GONE or tries >= self._limits.attempts:
            return DeliveryState.FAILED, timedelta(0)
        return DeliveryState.PENDING, self._limits.delay(tries)


def _is_worth_more(visit: Visit, made: Sequence[Try]) -> bool:
    return visit.is_callback or any(each.state is DeliveryState.DELIVERED for each in made)


def _end_of(visit: Visit, made: Sequence[Try]) -> VisitEnd:
    if not made or visit.is_callback:
        return VisitEnd.NOTHING
    if any(each.status == GONE for each in made):
        return VisitEnd.GONE
    if any(each.state is DeliveryState.DELIVERED for each in made):
        return VisitEnd.SUCCEEDED
    return VisitEnd.FAILED


def _signed(secrets: Sequence[str], due: Due, at: datetime) -> Mapping[str, str]:
    """Return the headers of the specification; each secret that is good adds a signature."""
    event_id = str(due.event_id)
    signatures = (Webhook(secret).sign(event_id, at, due.payload) for secret in secrets)
    return {
        "webhook-id": event_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": " ".join(signatures),
    }


def _jittered(seconds: float) -> timedelta:
    """Add up to a fifth, so that what failed together is not tried again together."""
    return timedelta(seconds=seconds * random.uniform(1, 1 + JITTER))
