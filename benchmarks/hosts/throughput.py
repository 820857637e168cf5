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
ENDS = "SELECT extract(epoch FROM created_at)::float8 FROM extracts ORDER BY created_at"


@dataclass(frozen=True, slots=True)
class Speed:
    """`others` is what all other machines' processes used of a core for each document, in seconds."""

    machines: int
    documents: int
    a_second: float
    others: float


def measure(machines: int, documents: int) -> Speed:
    """Have `documents` pictures read by so many machines with a core each."""
    with switch(), passable_folder() as folder, FileHost(_answers(), OWN_ADDRESS) as files, Cluster(folder) as cluster:
        api = cluster.add_api()
        for core in range(machines):
            cluster.add_worker(core)
        client = cluster.create_client("Specimen Lender")
        token = client.token()
        others = (cluster.data, api)
        before = sum(map(_core_seconds, others))
        sent = [
            {"document_id": str(number), "file_url": files.url(f"/{number % PAPERS}")} for number in range(documents)
        ]
        client.wait(token, client.submit(token, sent), PATIENCE_SECONDS)
        used = sum(map(_core_seconds, others)) - before
        with psycopg.connect(cluster.database.url) as connection:
            ends = [float(second) for (second,) in connection.execute(ENDS).fetchall()]
    return Speed(machines, documents, _rate(ends), used / documents)


def _answers() -> Mapping[str, Answer]:
    made = [make(*LOOKS[number % len(LOOKS)], Grade.SCAN, number) for number in range(PAPERS)]
    return {f"/{number}": Answer(each.data) for number, each in enumerate(made)}


def _rate(ends: list[float]) -> float:
    within = ends[EDGE : len(ends) - EDGE]
    return (len(within) - 1) / (within[-1] - within[0])


def _core_seconds(host: Host) -> float:
    """Return what the processes that run on a machine have used so far."""
    used = 0.0
    for pid in host.pids():
        try:
            times = psutil.Process(pid).cpu_times()
        except psutil.NoSuchProcess:
            continue
        used += times.user + times.system
    return used
