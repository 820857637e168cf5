"""Metrics."""

from __future__ import annotations

from itertools import groupby

from docs.facts.markdown import codes, table
from sheaf.metrics.declared import METRICS, Declared, Kind, Where

_ORDER = list(Where)


def metrics() -> str:
    """Every metric, from the declarations that the instruments are made of."""
    ordered = sorted(METRICS, key=lambda metric: _ORDER.index(metric.where))
    parts = (f"## {where.value}\n\n{_table(list(some))}" for where, some in groupby(ordered, lambda each: each.where))
    return "\n\n".join(parts)


def _table(some: list[Declared]) -> str:
    rows = ((f"`{each.name}`", _kind(each), codes(each.labels), each.text) for each in some)
    return table(("metric", "kind", "labels", "what it is"), rows)


def _kind(metric: Declared) -> str:
    if metric.kind is not Kind.HISTOGRAM:
        return metric.kind.value
    return f"histogram, {metric.buckets[0]:g} to {metric.buckets[-1]:g}"
