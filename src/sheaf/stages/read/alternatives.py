"""What else a character might be: sums over the CTC paths through the steps around it.

The recogniser gives, for each step along a line, the probability of every class. A character is a run of steps in which
one class is the likeliest; the blank steps on both sides belong to it, because another class may have its peak there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Steps = NDArray[np.float32]
Columns: TypeAlias = "Mapping[int, Sequence[float]]"
"""The probabilities of some classes, step by step."""

_LEAST_PROBABILITY = 0.01
"""What is less likely than this is noise of the last layer."""
_MOST_OPTIONS = 6
_CLEAR = 0.98
"""A step is certain from here on. Most characters stand in certain steps only, and are not looked at."""


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """A character and the blank steps on both sides of it.

    `steps` (steps x classes) are probabilities, `nothing` (steps) that of no character, `best` is the class that was
    read in the steps up to `end`, `neighbours` are the classes read before and behind, if any.
    """

    steps: Steps
    nothing: Steps
    best: int
    end: int
    neighbours: tuple[int | None, int | None]


def are_unsure(steps: Steps, nothing: Steps) -> NDArray[np.bool_]:
    """Say of each step whether neither a class nor nothing at all is certain there: few are."""
    clearest: Steps = np.maximum(steps.max(axis=1), nothing)
    return clearest < _CLEAR


def options_of(stretch: Stretch, no_character: Sequence[int]) -> list[tuple[tuple[int, ...], float]]:
    """Return what may stand there instead, the likeliest first, each as classes with its probability.

    `no_character` are the classes of blank and space. No classes: nothing stands there. Two: one was missed beside it.
    """
    best, (before, after) = stretch.best, stretch.neighbours
    rivals = _rivals(stretch, no_character)
    # Plain numbers: over so few steps each call of numpy takes longer than the sum.
    nothing: list[float] = stretch.nothing.tolist()
    columns: Columns = {each: stretch.steps[:, each].tolist() for each in (best, *rivals)}
    masses = {(): prod(nothing), (best,): _mass(columns, nothing, (best,), before, after)}
    # A character missed in the gap behind is found in the gap before the next one.
    end = stretch.end
    blank_behind = prod(nothing[end:])
    peak = _peak(columns[best])
    for each in rivals:
        masses[(each,)] = _mass(columns, nothing, (each,), before, after)
        if each in stretch.neighbours:
            # The neighbour may just be wider.
            masses[()] += max(_mass(columns, nothing, (each,)) - masses[(each,)], 0.0)
        own_peak = _peak(columns[each])
        if own_peak != peak:
            pair = (each, best) if own_peak < peak else (best, each)
            masses[pair] = blank_behind * _mass(columns, nothing[:end], pair, before)
    total = sum(masses.values())
    shares = [(text, mass / total) for text, mass in masses.items() if text != (best,) and total > 0.0]
    return sorted((pair for pair in shares if pair[1] >= _LEAST_PROBABILITY), key=lambda pair: -pair[1])[:_MOST_OPTIONS]


def _rivals(stretch: Stretch, no_character: Sequence[int]) -> list[int]:
    peaks = stretch.steps.max(axis=0)
    peaks[[*no_character, stretch.best]] = 0.0
    return [int(each) for each in np.flatnonzero(peaks >= _LEAST_PROBABILITY)]


def _peak(column: Sequence[float]) -> int:
    return column.index(max(column))


def _mass(
    columns: Columns,
    nothing: Sequence[float],
    text: tuple[int, ...],
    before: int | None = None,
    after: int | None = None,
) -> float:
    """Return the probability of all paths that spell `text` (no class twice in a row) over the steps of `nothing`.

    `before` and `after` are the classes next to the steps: the same class is another character only behind a blank.
    """
    start = 1.0
    inside, behind = [0.0] * len(text), [0.0] * len(text)
    may_begin = text[0] != before
    for blank, *step in zip(nothing, *(columns[each] for each in text), strict=False):
        came = start if may_begin else 0.0
        for place, share in enumerate(step):
            entered, inside[place] = inside[place], (came + inside[place]) * share
            behind_now = behind[place]
            behind[place] = (entered + behind_now) * blank
            came = entered + behind_now
        start *= blank
        may_begin = True
    return behind[-1] + (inside[-1] if text[-1] != after else 0.0)
