"""From which confidence on values need no second look, so that at most one in so many of them is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sheaf.calibration.report import Point

EVERYTHING = 10_001
"""Above every confidence, in ten-thousandths: nothing can be taken unseen."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """What a target comes to. Values of a `confidence`, in ten-thousandths, and more are taken unseen.

    `unseen` is the share of values that is taken so, and `wrong` the share of those that is wrong, as measured.
    """

    confidence: int
    unseen: float
    wrong: float


def threshold(curve: Sequence[Point], one_in: int) -> Threshold:
    """Return the threshold at which at most one in `one_in` values was wrong.

    A point of the curve stands for values on both sides of it; those below the last point taken are looked at, too, so
    the promise rests on measured points alone.
    """
    total = sum(point.values for point in curve)
    taken, wrong = 0, 0.0
    best = Threshold(EVERYTHING, 0.0, 0.0)
    for point in sorted(curve, key=lambda each: -each.confidence):
        taken += point.values
        wrong += point.values * (1 - point.accuracy)
        if wrong * one_in <= taken:
            best = Threshold(round(point.confidence * 10_000), (taken - point.values / 2) / total, wrong / taken)
    return best
