"""Documents a second with one worker's machine and with two, each on a core of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import psutil
import psycopg

from benchmarks.chaos.campaign import passable_folder
from benchmarks.hosts.cluster import Cluster
from benchmarks.hosts.network import OWN_ADDRESS, Host, switch
from demo.files import Answer, FileHost
from specimens import Grade, make

LOOKS = (("PAN", "labelled"), ("AADHAAR", "front"), ("INVOICE", "parcel"), ("GST_CERT", "new"))
PAPERS = 16
EDGE = 4
"""So many documents at either end are left out: not all machines are at work there."""
PATIENCE_SECONDS = 1800.0
PAUSE_SECONDS = 5.0
"""As clients are told to ask: what they cost is not what is measured."""
ENDS = "SELECT extract(epoch FROM created_at)::float8 FROM extracts ORDER BY created_at"


@dataclass(frozen=True, slots=True)
class Speed:
    """What else than the workers' machines used of a core for each document, by program, in seconds, is in `others`."""

    machines: int
    documents: int
    a_second: float
    others: Mapping[str, float]


def measure(machines: int, documents: int) -> Speed:
    """Have `documents` pictures read by so many machines with a core each."""
    with switch(), passable_folder() as folder, FileHost(_answers(), OWN_ADDRESS) as files, Cluster(folder) as cluster:
        api = cluster.add_api()
        for core in range(machines):
            cluster.add_worker(core)
        client = cluster.create_client("Specimen Lender")
        token = client.token()
        before = _core_seconds(cluster, api)
        sent = [
            {"document_id": str(number), "file_url": files.url(f"/{number % PAPERS}")} for number in range(documents)
        ]
        client.wait(token, client.submit(token, sent), PATIENCE_SECONDS, PAUSE_SECONDS)
        used = {name: spent - before[name] for name, spent in _core_seconds(cluster, api).items()}
        with psycopg.connect(cluster.database.url) as connection:
            ends = [float(second) for (second,) in connection.execute(ENDS).fetchall()]
    return Speed(machines, documents, _rate(ends), {name: spent / documents for name, spent in used.items()})


def _answers() -> Mapping[str, Answer]:
    made = [make(*LOOKS[number % len(LOOKS)], Grade.SCAN, number) for number in range(PAPERS)]
    return {f"/{number}": Answer(each.data) for number, each in enumerate(made)}


def _rate(ends: list[float]) -> float:
    within = ends[EDGE : len(ends) - EDGE]
    return (len(within) - 1) / (within[-1] - within[0])


def _core_seconds(cluster: Cluster, api: Host) -> dict[str, float]:
    """Return what programs beside the workers have used so far."""
    used = {"API": 0.0, "database": 0.0, "object store": 0.0}
    for host in (cluster.data, api):
        for pid in host.pids():
            try:
                name, spent = _of_process(psutil.Process(pid))
            except psutil.NoSuchProcess:
                continue
            at_data = "database" if name == "postgres" else "object store"
            used["API" if host is api else at_data] += spent
    return used


def _of_process(process: psutil.Process) -> tuple[str, float]:
    """Return its name and its seconds with those of children that have ended. Raises psutil.NoSuchProcess."""
    times = process.cpu_times()
    return process.name(), times.user + times.system + times.children_user + times.children_system
