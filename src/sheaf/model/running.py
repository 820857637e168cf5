"""How the running parts stand at a moment: what an operator watches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class KindState:
    """The jobs of a kind: how many wait and are taken, how long the oldest is due, and the quietest silent."""

    waiting: int
    oldest_seconds: float
    in_hand: int
    silent_seconds: float


class WorkerState(StrEnum):
    """How a worker stands. One that is silent gave no sign of life for longer than its lease: it died, or hangs."""

    IDLE = "idle"
    BUSY = "busy"
    STOPPING = "stopping"
    SILENT = "silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerSign:
    """What a worker says of itself with each sign of life.

    It reads `processes` documents at a time; `downloading` and `reading` are the jobs that it has in hand, and `read`
    counts those of reading that it has ended since it began.
    """

    worker_id: UUID
    host: str
    process_id: int
    version: str
    processes: int
    downloading: int
    reading: int
    read: int
    is_stopping: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenWorker:
    """A worker as it was heard of last."""

    sign: WorkerSign
    state: WorkerState
    started_at: datetime
    seen_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkersNow:
    """What every account may know of the workers, which are all accounts': never where they run, nor for whom.

    `live` workers read `processes` documents at a time together; one was heard of last at `seen_at`, None: of none.
    """

    live: int
    processes: int
    seen_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueState:
    """The jobs of the whole cluster by kind, the batches and documents that are not finished, and workers by state."""

    kinds: Mapping[str, KindState]
    workers: Mapping[WorkerState, int]
    batches: int
    oldest_batch_seconds: float
    documents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolState:
    """The processes that read, and how many have been replaced since the start, by what ended them."""

    busy: int
    idle: int
    starting: int
    worn_out: int
    lost: int
    died: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionState:
    """The connections of one process to the database."""

    busy: int
    idle: int
    unopened: int
