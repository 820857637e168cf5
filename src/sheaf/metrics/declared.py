"""Every metric that Sheaf has, as data: the instruments, docs/reference/metrics.md and the tests are made of it.

A label has as many values as we have written down (kinds of job, stages, types, codes, routes): never an id or a path.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily


class Kind(StrEnum):
    COUNTER = "counter"
    GAUGE = "gauge"
    HISTOGRAM = "histogram"


class Where(StrEnum):
    """Which process tells it. Figures of the cluster are the same in every API: take the greatest, not the sum."""

    API = "API"
    WORKER = "worker"
    BOTH = "API and worker"
    CLUSTER = "API, of the whole cluster"


@dataclass(frozen=True, slots=True)
class Declared:
    """A metric; the name has its unit, and a counter's ends in `_total`. `buckets` are those of a histogram."""

    name: str
    kind: Kind
    where: Where
    text: str
    labels: tuple[str, ...] = ()
    buckets: tuple[float, ...] = ()


_FAST = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
_SLOW = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0)
_SHARES = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1.0)

QUEUE_DEPTH = Declared(
    "sheaf_queue_depth",
    Kind.GAUGE,
    Where.CLUSTER,
    "Jobs that wait, by kind; counted no further than 100,000.",
    ("kind",),
)
QUEUE_OLDEST = Declared(
    "sheaf_queue_oldest_seconds",
    Kind.GAUGE,
    Where.CLUSTER,
    "How long the oldest waiting job has been due, by kind; 0 when none is.",
    ("kind",),
)
JOBS_IN_HAND = Declared(
    "sheaf_jobs_in_hand", Kind.GAUGE, Where.CLUSTER, "Jobs that workers have taken, by kind.", ("kind",)
)
JOBS_SILENT = Declared(
    "sheaf_jobs_silent_seconds",
    Kind.GAUGE,
    Where.CLUSTER,
    "How long ago the quietest taken job gave its last sign of life, by kind; 0 when none is taken.",
    ("kind",),
)
WORKERS = Declared(
    "sheaf_workers",
    Kind.GAUGE,
    Where.CLUSTER,
    "Workers by state: `idle`, `busy`, `stopping`, or `silent`, which gave no sign of life for longer than its lease.",
    ("state",),
)
BATCHES_UNFINISHED = Declared(
    "sheaf_batches_unfinished", Kind.GAUGE, Where.CLUSTER, "Batches that are not finished; counted up to 100,000."
)
BATCHES_OLDEST = Declared(
    "sheaf_batches_oldest_seconds",
    Kind.GAUGE,
    Where.CLUSTER,
    "How long ago the oldest unfinished batch was accepted; 0 when all are finished.",
)
DOCUMENTS_UNFINISHED = Declared(
    "sheaf_documents_unfinished", Kind.GAUGE, Where.CLUSTER, "Documents of those batches that have not ended."
)
DATABASE_UP = Declared(
    "sheaf_database_up",
    Kind.GAUGE,
    Where.CLUSTER,
    "1 when the database has answered for these figures, 0 when they are missing because it has not.",
)

BATCHES_ACCEPTED = Declared("sheaf_batches_accepted_total", Kind.COUNTER, Where.API, "Batches accepted.")
DOCUMENTS_ACCEPTED = Declared("sheaf_documents_accepted_total", Kind.COUNTER, Where.API, "Documents accepted in them.")
REQUESTS = Declared(
    "sheaf_http_requests_total",
    Kind.COUNTER,
    Where.API,
    "Requests by the route's template and status; `unmatched` fits no route, status 0 was not answered.",
    ("method", "route", "status"),
)
REQUEST_SECONDS = Declared(
    "sheaf_http_request_seconds",
    Kind.HISTOGRAM,
    Where.API,
    "Seconds from a request to the beginning of its answer.",
    ("method", "route"),
    _FAST,
)

ATTEMPTS = Declared(
    "sheaf_attempts_total", Kind.COUNTER, Where.WORKER, "Leases taken on documents, by kind of job.", ("kind",)
)
LEASES_LOST = Declared(
    "sheaf_leases_lost_total",
    Kind.COUNTER,
    Where.WORKER,
    "Ends that were not recorded because another worker or the client had the document by then.",
)
DOCUMENTS = Declared(
    "sheaf_documents_total", Kind.COUNTER, Where.WORKER, "Documents that ended with an extract.", ("document_type",)
)
ERRORS = Declared(
    "sheaf_document_errors_total",
    Kind.COUNTER,
    Where.WORKER,
    "Documents that ended with an error; `detail` is empty where a code has none.",
    ("code", "detail"),
)
STAGE_SECONDS = Declared(
    "sheaf_stage_seconds",
    Kind.HISTOGRAM,
    Where.WORKER,
    "Seconds that a stage took for a document, of those that went through it.",
    ("stage",),
    _SLOW,
)
CONFIDENCE = Declared(
    "sheaf_confidence",
    Kind.HISTOGRAM,
    Where.WORKER,
    "Confidences of the fields that were extracted, by type of document.",
    ("document_type",),
    _SHARES,
)
CACHE = Declared(
    "sheaf_cache_total",
    Kind.COUNTER,
    Where.WORKER,
    "Ended documents of accounts with a content cache, by `hit` or `miss`.",
    ("result",),
)
DOWNLOADED = Declared(
    "sheaf_downloaded_bytes_total", Kind.COUNTER, Where.WORKER, "Bytes that came in downloads, failed ones too."
)
DOWNLOADS_REPEATED = Declared(
    "sheaf_downloads_repeated_total", Kind.COUNTER, Where.WORKER, "Downloads that failed and are tried again."
)
POOL_PROCESSES = Declared(
    "sheaf_pool_processes",
    Kind.GAUGE,
    Where.WORKER,
    "Processes that read, by state: `busy`, `idle`, or `starting`.",
    ("state",),
)
POOL_REPLACED = Declared(
    "sheaf_pool_replaced_total",
    Kind.COUNTER,
    Where.WORKER,
    "Reading processes that were replaced: `worn_out` by documents or memory, `lost` with their document, "
    "or `died` while idle.",
    ("reason",),
)

CONNECTIONS = Declared(
    "sheaf_database_connections",
    Kind.GAUGE,
    Where.BOTH,
    "Connections of this process to the database, by state: `busy`, `idle`, or `unopened`.",
    ("state",),
)
DISK_FREE = Declared(
    "sheaf_disk_free_bytes", Kind.GAUGE, Where.BOTH, "Free bytes on the disk of SHEAF_HOME, of this machine."
)
DISK_SIZE = Declared("sheaf_disk_size_bytes", Kind.GAUGE, Where.BOTH, "Size of the disk of SHEAF_HOME.")

METRICS: tuple[Declared, ...] = (
    QUEUE_DEPTH,
    QUEUE_OLDEST,
    JOBS_IN_HAND,
    JOBS_SILENT,
    WORKERS,
    BATCHES_UNFINISHED,
    BATCHES_OLDEST,
    DOCUMENTS_UNFINISHED,
    DATABASE_UP,
    BATCHES_ACCEPTED,
    DOCUMENTS_ACCEPTED,
    REQUESTS,
    REQUEST_SECONDS,
    ATTEMPTS,
    LEASES_LOST,
    DOCUMENTS,
    ERRORS,
    STAGE_SECONDS,
    CONFIDENCE,
    CACHE,
    DOWNLOADED,
    DOWNLOADS_REPEATED,
    POOL_PROCESSES,
    POOL_REPLACED,
    CONNECTIONS,
    DISK_FREE,
    DISK_SIZE,
)


def counter(declared: Declared, registry: CollectorRegistry) -> Counter:
    return Counter(declared.name, declared.text, declared.labels, registry=registry)


def histogram(declared: Declared, registry: CollectorRegistry) -> Histogram:
    return Histogram(declared.name, declared.text, declared.labels, buckets=declared.buckets, registry=registry)


def gauge(declared: Declared, values: dict[str, float] | float) -> GaugeMetricFamily:
    """Return what a gauge is now: one value, or one for each value of its label."""
    family = GaugeMetricFamily(declared.name, declared.text, labels=declared.labels)
    for label, value in _labelled(values):
        family.add_metric(label, value)
    return family


def count(declared: Declared, values: dict[str, float] | float) -> CounterMetricFamily:
    """Return how far something that is counted elsewhere has come."""
    family = CounterMetricFamily(declared.name, declared.text, labels=declared.labels)
    for label, value in _labelled(values):
        family.add_metric(label, value)
    return family


def _labelled(values: dict[str, float] | float) -> list[tuple[list[str], float]]:
    if isinstance(values, dict):
        return [([label], value) for label, value in values.items()]
    return [([], values)]
