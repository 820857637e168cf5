"""Fits the parameters: a logistic regression with common weights and an offset for each field of each type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sheaf.stages.score import SIGNS, Calibration

_WEIGHT_PRIOR = 1.0
_OFFSET_PRIOR = 2.0
"""How strongly parameters are held to where they start from: what is seldom seen should say little, and a field that
was seen a few times should be judged like the others."""
_STEPS = 50
_SETTLED = 1e-9


@dataclass(frozen=True, slots=True)
class Example:
    """A value that was served, and whether it was right. `document` numbers the paper that it stood on."""

    document: int
    doctype: str
    field: str
    features: tuple[float, ...]
    is_right: bool


def fit(examples: Sequence[Example], start: Calibration) -> Calibration:
    """Return the parameters that explain `examples` best, starting from `start`, by Newton's method.

    With few examples they stay near `start`; the bias is free. Raises ValueError when there are no examples.
    """
    if not examples:
        raise ValueError("there is nothing to fit on")
    keys = sorted({(each.doctype, each.field) for each in examples} | start.offsets.keys())
    inputs, truth = _matrix(examples, keys), np.array([float(each.is_right) for each in examples])
    center = np.array([*start.weights, *(start.offsets.get(key, 0.0) for key in keys)])
    prior = np.array([0.0, *[_WEIGHT_PRIOR] * (len(start.weights) - 1), *[_OFFSET_PRIOR] * len(keys)])
    found = _solve_signed(inputs, truth, center, prior)
    count = len(start.weights)
    offsets = {key: round(float(offset), 4) for key, offset in zip(keys, found[count:], strict=True)}
    return Calibration(tuple(round(float(weight), 4) for weight in found[:count]), offsets)


def _matrix(examples: Sequence[Example], keys: Sequence[tuple[str, str]]) -> NDArray[np.float64]:
    """Return examples x (features and one column for each key)."""
    place = {key: at for at, key in enumerate(keys)}
    offsets = np.zeros((len(examples), len(keys)))
    for row, each in enumerate(examples):
        offsets[row, place[each.doctype, each.field]] = 1.0
    return np.hstack([np.array([each.features for each in examples]), offsets])


def _solve_signed(
    inputs: NDArray[np.float64], truth: NDArray[np.float64], center: NDArray[np.float64], prior: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Solve with every weight on its own side of zero: those that would cross are left out, the worst one first."""
    signs = np.array([*SIGNS, *[0] * (len(center) - len(SIGNS))])
    used = np.ones(len(center), bool)
    while True:
        found = np.zeros(len(center))
        found[used] = _solve(inputs[:, used], truth, center[used], prior[used])
        crossing = np.where(used, -signs * found, 0.0)
        if crossing.max() <= 0:
            return found
        used[crossing.argmax()] = False


def _solve(
    inputs: NDArray[np.float64], truth: NDArray[np.float64], center: NDArray[np.float64], prior: NDArray[np.float64]
) -> NDArray[np.float64]:
    found = center.copy()
    # Where all examples are right the bias has no bound; this much holds it without being felt elsewhere.
    held = prior + 1e-3
    for _ in range(_STEPS):
        probability = 1 / (1 + np.exp(-np.clip(inputs @ found, -30, 30)))
        slope = inputs.T @ (truth - probability) - held * (found - center)
        curve = (inputs * (probability * (1 - probability))[:, None]).T @ inputs + np.diag(held)
        step = np.linalg.solve(curve, slope)
        found = found + step
        if float(np.abs(step).max()) < _SETTLED:
            break
    return found
