"""Cuts off, kills and restarts machines while batches run, and counts what became of the documents."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from benchmarks.chaos.campaign import passable_folder
from benchmarks.chaos.traffic import STUCK_SECONDS, Traffic, answers
from benchmarks.chaos.verdict import Verdict, judge
from benchmarks.hosts.balancer import Balancer
from benchmarks.hosts.cluster import LEASE_SECONDS, SOON, Cluster
from benchmarks.hosts.network import OWN_ADDRESS, Host, switch
from demo.files import FileHost


@dataclass(frozen=True, slots=True)
class Event:
    """What was done to which machine, and how many seconds later the client saw the next document ended."""

    machine: str
    what: str
    seconds: float


@dataclass(slots=True)
class Report:
    """`requests` counts the answers of the APIs by status; `late_results` are those of a machine that was cut off."""

    events: list[Event] = field(default_factory=list)
    verdict: Verdict | None = None
    requests: Mapping[str, int] = field(default_factory=dict)
    ended_by: Mapping[str, int] = field(default_factory=dict)
    late_results: int = 0
    seconds: float = 0.0

    @property
    def failed_requests(self) -> int:
        return sum(times for status, times in self.requests.items() if not status.startswith("2"))

    @property
    def is_clean(self) -> bool:
        return self.verdict is not None and self.verdict.is_clean and not self.failed_requests


def run(documents: int, cut_seconds: float) -> Report:
    """Send at least `documents` while machines fail; one of them is cut off for `cut_seconds` beyond its lease."""
    started, report = time.monotonic(), Report()
    with (
        switch(),
        passable_folder() as folder,
        FileHost(answers(), OWN_ADDRESS) as files,
        Cluster(folder, SOON) as cluster,
    ):
        apis = [cluster.add_api(), cluster.add_api()]
        workers = [cluster.add_worker(), cluster.add_worker()]
        client, balancer = cluster.create_client("Specimen Lender"), Balancer(apis)
        with Traffic(client, files, documents, balancer) as traffic:
            _happen(cluster, traffic, report, cut_seconds)
            traffic.faults_are_over.set()
            traffic.wait_for_the_end()
            served = [(batch, traffic.records(batch)) for batch in traffic.sent]
            report.requests = dict(traffic.answers.seen + traffic.answers.wrong)
        report.verdict = judge(cluster.database.url, cluster.keys, served)
        report.late_results = sum(cluster.said(worker, "lease_lost") for worker in workers)
        report.ended_by = {worker.name: cluster.said(worker, "document_ended") for worker in workers}
    report.seconds = time.monotonic() - started
    return report


def _happen(cluster: Cluster, traffic: Traffic, report: Report, cut_seconds: float) -> None:
    first, second = cluster.workers

    def note(machine: Host, what: str, act: Callable[[], object]) -> None:
        act()
        report.events.append(Event(machine.name, what, traffic.seconds_to_the_next_end()))

    traffic.seconds_to_the_next_end()
    note(first, f"cut off for {LEASE_SECONDS + cut_seconds:.0f} s", first.cut_off)
    time.sleep(LEASE_SECONDS + cut_seconds)
    note(first, "connected again", first.reconnect)
    _until_it_ends_documents(cluster, first)
    note(second, "killed with all that ran on it", second.kill)
    note(second, "started again", partial(cluster.start_worker, second))
    for host in (*cluster.apis, *cluster.workers):
        note(host, "restarted", partial(cluster.restart, host))


def _until_it_ends_documents(cluster: Cluster, worker: Host) -> None:
    """Wait until a machine that is back does its share again."""
    before, deadline = cluster.said(worker, "document_ended"), time.monotonic() + STUCK_SECONDS
    while cluster.said(worker, "document_ended") == before:
        if time.monotonic() > deadline:
            raise TimeoutError(f"{worker.name} is back and does nothing")
        time.sleep(0.1)


def rows(report: Report) -> Sequence[tuple[str, str, str]]:
    """Return the events as they are printed."""
    return [(event.machine, event.what, f"{event.seconds:.1f}") for event in report.events]
