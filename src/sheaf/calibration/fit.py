"""Fits the parameters: a logistic regression with common weights and an offset for each field of each type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sheaf.stages.score import FEATURES, SIGNS, Calibration
from sheaf.stages.score.calibration import IS_DOUBT, MOST_SUPPORT

_WEIGHT_PRIOR = 1.0
_OFFSET_PRIOR = 2.0
_CHECK_PRIOR = 60.0
"""How strongly parameters are held to where they start from: what is seldom seen should say little, and a field that
was seen a few times should be judged like the others. What a failed check means is held the most: on papers of
strangers checks fail for reasons that lessons do not show."""
_FIXED = 1e9
_STEPS = 200
_SETTLED = 1e-6
_HALVINGS = 30
_HOLD = 1e-3


@dataclass(frozen=True, slots=True)
class Example:
    """A value that was served, and whether it was right. `document` numbers the paper that it stood on; `weight` tells
    how many values it counts for."""

    document: int
    doctype: str
    field: str
    features: tuple[float, ...]
    is_right: bool
    weight: float = 1.0


def fit(examples: Sequence[Example], start: Calibration, *, keeps_weights: bool = False) -> Calibration:
    """Return the parameters that explain `examples` best, starting from `start`, by Newton's method.

    With few examples they stay near `start`; the bias is free. With `keeps_weights` only offsets change, so that other
    fields' confidences stay as they are. Raises ValueError when there are no examples.
    """
    if not examples:
        raise ValueError("there is nothing to fit on")
    keys = sorted({(each.doctype, each.field) for each in examples} | start.offsets.keys())
    inputs = _matrix(examples, keys)
    seen = _Seen(
        inputs, np.array([float(each.is_right) for each in examples]), np.array([each.weight for each in examples])
    )
    center = np.array([*start.weights, *(start.offsets.get(key, 0.0) for key in keys)])
    weights = [_CHECK_PRIOR if name == "failed" else _WEIGHT_PRIOR for name in FEATURES[1:]]
    priors = [_FIXED] * len(FEATURES) if keeps_weights else [0.0, *weights]
    prior = np.array([*priors, *[_OFFSET_PRIOR] * len(keys)])
    found = _solve_signed(seen, _Start(center, prior, np.array([*IS_DOUBT, *[False] * len(keys)])))
    count = len(start.weights)
    offsets = {key: round(float(offset), 4) for key, offset in zip(keys, found[count:], strict=True)}
    return Calibration(tuple(round(float(weight), 4) for weight in found[:count]), offsets, start.usual)


def _matrix(examples: Sequence[Example], keys: Sequence[tuple[str, str]]) -> NDArray[np.float64]:
    """Return examples x (features and one column for each key)."""
    place = {key: at for at, key in enumerate(keys)}
    offsets = np.zeros((len(examples), len(keys)))
    for row, each in enumerate(examples):
        offsets[row, place[each.doctype, each.field]] = 1.0
    return np.hstack([np.array([each.features for each in examples]), offsets])


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """The examples: `inputs` (examples x parameters), whether each was right, 1 or 0, and what each counts."""

    inputs: NDArray[np.float64]
    truth: NDArray[np.float64]
    weight: NDArray[np.float64]

    def only(self, used: NDArray[np.bool_]) -> _Seen:
        return _Seen(self.inputs[:, used], self.truth, self.weight)


@dataclass(frozen=True, slots=True, eq=False)
class _Start:
    """Where parameters start from, how strongly they are held there, and which of them are of doubts."""

    center: NDArray[np.float64]
    prior: NDArray[np.float64]
    is_doubt: NDArray[np.bool_]

    def only(self, used: NDArray[np.bool_]) -> _Start:
        return _Start(self.center[used], self.prior[used], self.is_doubt[used])


def _solve_signed(seen: _Seen, start: _Start) -> NDArray[np.float64]:
    """Solve with every weight on its own side of zero: those that would cross are left out, the worst one first."""
    signs = np.array([*SIGNS, *[0] * (len(start.center) - len(SIGNS))])
    used = np.ones(len(start.center), bool)
    while True:
        found = np.zeros(len(start.center))
        found[used] = _solve(seen.only(used), start.only(used))
        crossing = np.where(used, -signs * found, 0.0)
        if crossing.max() <= 0:
            return found
        used[crossing.argmax()] = False


def _solve(seen: _Seen, start: _Start) -> NDArray[np.float64]:
    inputs, truth = seen.inputs, seen.truth
    found = start.center.copy()
    # Where all examples are right the bias has no bound; this much holds it without being felt elsewhere.
    held = start.prior + _HOLD
    supports = inputs * ~start.is_doubt

    def odds_of(weights: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.minimum(supports @ weights, MOST_SUPPORT) + (inputs - supports) @ weights

    def loss_of(weights: NDArray[np.float64]) -> float:
        odds = odds_of(weights)
        return float(
            seen.weight @ (np.logaddexp(0, odds) - truth * odds) + (held * (weights - start.center) ** 2).sum() / 2
        )

    loss = loss_of(found)
    for _ in range(_STEPS):
        # Where support is at its bound, more of it changes nothing.
        felt = np.where((supports @ found < MOST_SUPPORT)[:, None] | start.is_doubt, inputs, 0.0)
        probability = 1 / (1 + np.exp(-np.clip(odds_of(found), -30, 30)))
        slope = felt.T @ (seen.weight * (truth - probability)) - held * (found - start.center)
        curve = (felt * (seen.weight * probability * (1 - probability))[:, None]).T @ felt + np.diag(held)
        step = np.linalg.solve(curve, slope)
        # A whole step may leap over the bound; a shorter one does not.
        shorter = (found + step * 0.5**halving for halving in range(_HALVINGS))
        better = next((weights for weights in shorter if loss_of(weights) < loss), None)
        if better is None:
            break
        is_settled = loss - loss_of(better) < _SETTLED
        found, loss = better, loss_of(better)
        if is_settled:
            break
    return found
