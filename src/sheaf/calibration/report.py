"""Measures confidences against the truth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

BINS = 10
PRECISION = 0.99
"""What a lender asks for: at most one value in a hundred wrong among those that nobody looks at."""
CONFIDENT = 0.95


@dataclass(frozen=True, slots=True)
class Judged:
    """A served value: its confidence, 0..1, and whether it was right."""

    doctype: str
    field: str
    confidence: float
    is_right: bool


@dataclass(frozen=True, slots=True)
class Point:
    """Some values of like confidence: their mean confidence and the share of them that was right."""

    confidence: float
    accuracy: float
    values: int


@dataclass(frozen=True, slots=True)
class Measures:
    """How far confidences can be trusted.

    `calibration_error` is the expected one over bins of equal mass, `brier` the mean squared error. `coverage` is the
    share of values that can be taken unseen with at most one in a hundred wrong, `threshold` the confidence from which
    on that is (None: there is no such). `confident_wrong` is the share of all values that is wrong at 0.95 or more.
    """

    values: int
    accuracy: float
    mean_confidence: float
    calibration_error: float
    brier: float
    coverage: float
    threshold: float | None
    confident_wrong: float
    curve: tuple[Point, ...]


def measure(judged: Sequence[Judged]) -> Measures:
    """Return the measures of `judged`. Raises ValueError when it is empty."""
    if not judged:
        raise ValueError("there is nothing to measure")
    count = len(judged)
    curve = reliability_curve(judged)
    coverage, threshold = _coverage(judged)
    return Measures(
        values=count,
        accuracy=_share(each.is_right for each in judged),
        mean_confidence=sum(each.confidence for each in judged) / count,
        calibration_error=sum(point.values * abs(point.confidence - point.accuracy) for point in curve) / count,
        brier=sum((each.confidence - each.is_right) ** 2 for each in judged) / count,
        coverage=coverage,
        threshold=threshold,
        confident_wrong=_share(not each.is_right and each.confidence >= CONFIDENT for each in judged),
        curve=curve,
    )


def reliability_curve(judged: Sequence[Judged]) -> tuple[Point, ...]:
    """Return points of rising confidence, each of about a tenth of the values; like confidences stay together."""
    ordered = sorted(judged, key=lambda each: each.confidence)
    most = max(1, len(ordered) // BINS)
    bins: list[list[Judged]] = [[]]
    for _, alike in groupby(ordered, key=lambda each: each.confidence):
        if len(bins[-1]) >= most:
            bins.append([])
        bins[-1].extend(alike)
    return tuple(
        Point(sum(each.confidence for each in some) / len(some), _share(each.is_right for each in some), len(some))
        for some in bins
        if some
    )


def _coverage(judged: Sequence[Judged]) -> tuple[float, float | None]:
    """Return the largest share of values, the surest first, of which PRECISION are right, and the least confidence."""
    ordered = sorted(judged, key=lambda each: -each.confidence)
    taken = right = 0
    best: tuple[float, float | None] = (0.0, None)
    for confidence, alike in groupby(ordered, key=lambda each: each.confidence):
        for each in alike:
            taken += 1
            right += each.is_right
        if right >= PRECISION * taken:
            best = (taken / len(judged), confidence)
    return best


def _share(truths: Iterable[bool]) -> float:
    some = list(truths)
    return sum(some) / len(some)
