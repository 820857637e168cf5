"""Gradient boosting of trees of two levels for the quality flag's model, in numpy; nothing of it runs in the server."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sheaf.stages.quality.model import FlagModel

Rows = NDArray[np.float64]
_BINS = 24
_BEYOND = 1e9


@dataclass(frozen=True, slots=True)
class Recipe:
    """How boosting is done. `prior` keeps leaves of few rows near zero."""

    rounds: int = 90
    rate: float = 0.12
    prior: float = 4.0
    rows_share: float = 0.7
    cues_share: float = 0.4


@dataclass(frozen=True, slots=True, eq=False)
class _Split:
    cue: int
    edge: int
    gain: float


def boost(names: tuple[str, ...], rows: Rows, flags: NDArray[np.intp], weights: Rows, recipe: Recipe) -> FlagModel:
    """Fit a model; `flags` are places in `Flag`, `weights` say how much a row counts."""
    numbers = np.random.default_rng(5)
    edges = [np.unique(np.quantile(column, np.linspace(0, 1, _BINS + 1)[1:-1])) for column in rows.T]
    binned = np.stack([np.searchsorted(edge, column) for edge, column in zip(edges, rows.T, strict=True)], axis=1)
    count = int(flags.max()) + 1
    wanted = np.eye(count)[flags]
    bias = np.log((weights[:, None] * wanted).sum(axis=0) / weights.sum())
    odds = np.tile(bias, (len(rows), 1))
    trees: list[list[tuple[list[int], list[float], list[float]]]] = [[] for _ in range(count)]
    for _ in range(recipe.rounds):
        chance = np.exp(odds - odds.max(axis=1, keepdims=True))
        chance /= chance.sum(axis=1, keepdims=True)
        for flag in range(count):
            slope = weights * (wanted[:, flag] - chance[:, flag])
            curve = weights * chance[:, flag] * (1 - chance[:, flag])
            used = numbers.random(len(rows)) < recipe.rows_share
            cues = numbers.permutation(rows.shape[1])[: max(2, round(recipe.cues_share * rows.shape[1]))]
            splits, leaf = _grow(binned, np.where(used, slope, 0), np.where(used, curve, 0), cues, recipe)
            sums = np.array([[part[(leaf == place) & used].sum() for place in range(4)] for part in (slope, curve)])
            leaves = recipe.rate * sums[0] / (sums[1] + recipe.prior)
            odds[:, flag] += leaves[leaf]
            limits = [_limit(edges[split.cue], split.edge) for split in splits]
            trees[flag].append(([split.cue for split in splits], limits, list(map(float, leaves))))
    parts = [np.array([[tree[part] for tree in of_flag] for of_flag in trees]) for part in range(3)]
    return FlagModel(names, parts[0].astype(np.intp), parts[1], parts[2], bias)


def tempered(model: FlagModel, heat: float) -> FlagModel:
    """Return a model that is less sure, the more so the greater `heat`."""
    return FlagModel(model.cues, model.splits, model.thresholds, model.leaves / heat, model.bias / heat)


def best_heat(chances: Rows, flags: NDArray[np.intp], weights: Rows) -> float:
    """Return the heat at which predictions for rows that were not fitted on lose least (log loss)."""
    odds = np.log(np.clip(chances, 1e-9, 1))

    def loss(heat: float) -> float:
        shifted = (odds - odds.max(axis=1, keepdims=True)) / heat
        logs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
        return float(-(weights * logs[np.arange(len(flags)), flags]).sum() / weights.sum())

    return float(min(np.linspace(0.5, 3.0, 51), key=loss))


def _limit(edges: Rows, edge: int) -> float:
    """A split that parts nothing asks for more than any value."""
    return float(edges[edge]) if edge < len(edges) else _BEYOND


def _grow(
    binned: NDArray[np.intp], slope: Rows, curve: Rows, cues: NDArray[np.intp], recipe: Recipe
) -> tuple[list[_Split], NDArray[np.intp]]:
    """Return the three splits of a tree and the leaf of each row."""
    everyone = np.ones(len(binned), bool)
    root = _best(binned, slope, curve, cues, recipe)
    above = binned[:, root.cue] > root.edge
    splits, leaf = [root], np.zeros(len(binned), np.intp)
    for side, part in ((0, everyone & ~above), (1, above)):
        split = _best(binned, np.where(part, slope, 0), np.where(part, curve, 0), cues, recipe)
        splits.append(split)
        leaf[part] = 2 * side + (binned[part, split.cue] > split.edge)
    return splits, leaf


def _best(binned: NDArray[np.intp], slope: Rows, curve: Rows, cues: NDArray[np.intp], recipe: Recipe) -> _Split:
    places = (binned[:, cues] + np.arange(len(cues)) * _BINS).ravel()
    total = len(cues) * _BINS

    def summed(values: Rows) -> Rows:
        spread = np.repeat(values, len(cues))
        return np.cumsum(np.bincount(places, spread, total).reshape(len(cues), _BINS), axis=1)

    slopes, curves = summed(slope), summed(curve)
    all_slope, all_curve = slopes[:, -1:], curves[:, -1:]
    gain = slopes**2 / (curves + recipe.prior) + (all_slope - slopes) ** 2 / (all_curve - curves + recipe.prior)
    gain = gain[:, :-1]
    cue, edge = np.unravel_index(int(gain.argmax()), gain.shape)
    return _Split(int(cues[cue]), int(edge), float(gain[cue, edge]))
