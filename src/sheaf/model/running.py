"""How the running parts stand at a moment: what an operator watches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class KindState:
    """The jobs of a kind: how many wait and are taken, how long the oldest is due, and the quietest silent."""

    waiting: int
    oldest_seconds: float
    in_hand: int
    silent_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueState:
    """The jobs of the whole cluster by kind, and the batches and documents that are not finished."""

    kinds: Mapping[str, KindState]
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
