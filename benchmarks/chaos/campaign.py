"""Runs a cluster, its traffic and the faults, and measures how soon the next document ends after each."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.chaos.cluster import Cluster
from benchmarks.chaos.faults import Fault, strike
from benchmarks.chaos.traffic import STUCK_SECONDS, Answers, Traffic, answers
from benchmarks.chaos.verdict import Verdict, judge, keys_in
from demo.files import FileHost

PAUSE_SECONDS = 1.5
"""Between a recovery and the next fault, at most."""
TOGETHER = 0.2
"""The share of faults that do not wait for the recovery from the one before."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """How many seconds after a fault its client saw the next document ended; infinite when it never did."""

    fault: Fault
    seconds: float


@dataclass(frozen=True, slots=True)
class Report:
    struck: Mapping[Fault, int]
    recoveries: Sequence[Recovery]
    verdict: Verdict
    answers: Answers
    late_results: int
    seconds: float


def run(faults: int, documents: int, seed: int) -> Report:
    """Strike `faults` times, while at least `documents` are sent."""
    rng = Random(seed)
    started = time.monotonic()
    with passable_folder() as folder, FileHost(answers()) as host, Cluster(folder / "home") as cluster:
        with Traffic(cluster.client, host, documents) as traffic:
            struck: dict[Fault, int] = {}
            recoveries: list[Recovery] = []
            for fault in _drawn(faults, rng):
                _strike(cluster, fault, rng)
                struck[fault] = struck.get(fault, 0) + 1
                if rng.random() < TOGETHER:
                    time.sleep(rng.uniform(0, PAUSE_SECONDS))
                    continue
                recoveries.append(Recovery(fault, traffic.seconds_to_the_next_end()))
                time.sleep(rng.uniform(0, PAUSE_SECONDS))
            traffic.faults_are_over.set()
            traffic.wait_for_the_end()
            served = [(batch, traffic.records(batch)) for batch in traffic.sent]
        verdict = judge(cluster.database.url, lambda: keys_in(cluster.home / "blobs"), served)
        late = cluster.late_results()
    return Report(struck, recoveries, verdict, traffic.answers, late, time.monotonic() - started)


def _drawn(faults: int, rng: Random) -> Iterator[Fault]:
    """Yield so many faults: all kinds alike often, in an order that is drawn."""
    kinds = list(Fault)
    while faults > 0:
        rng.shuffle(kinds)
        yield from kinds[:faults]
        faults -= len(kinds)


def _strike(cluster: Cluster, fault: Fault, rng: Random) -> None:
    """Strike as soon as there is something to hit: what was killed before may still be starting."""
    deadline = time.monotonic() + STUCK_SECONDS
    while not strike(cluster, fault, rng):
        if time.monotonic() > deadline:
            raise TimeoutError(f"nothing to hit: {fault}")
        time.sleep(0.05)


@contextmanager
def passable_folder() -> Iterator[Path]:
    """Yield a folder that is removed in the end. As root PostgreSQL runs as another user, who must be able to pass."""
    folder = Path(tempfile.mkdtemp(prefix="sheaf-chaos-"))
    folder.chmod(0o711)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
