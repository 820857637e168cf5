"""Fits the confidence model on specimens and prints the Weights: python -m benchmarks.confidence --seeds 2."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import fields
from pathlib import Path
from tempfile import gettempdir

import numpy as np
from numpy.typing import NDArray

from benchmarks.accuracy import is_right
from sheaf.model.error import Problem
from sheaf.pipeline import Pipeline
from sheaf.stages.score import Weights, features
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, layouts, make
from specimens.registry import OTHERS, doctypes

Row = tuple[tuple[float, ...], bool]
PRIOR_STRENGTH = 1.0
"""How strongly weights are held near zero: a feature that is seldom seen should say little."""
_STEPS = 50


def rows_of(pipeline: Pipeline, doctype: str, layout: str, seeds: Sequence[int]) -> Iterator[Row]:
    """Yield the features of every value served for a layout, and whether it was right."""
    for grade in Grade:
        for seed in seeds:
            specimen = make(doctype, layout, grade, seed)
            examined = pipeline.examine(specimen.data)
            if isinstance(examined, Problem) or examined.doctype != doctype:
                continue
            for choice in examined.choices:
                if choice.candidate.value is not None:
                    expected = specimen.truth.get(choice.name)
                    yield features(choice), is_right(choice.name, expected, choice.candidate.value)


def fit(rows: Sequence[Row]) -> NDArray[np.float64]:
    """Fit a logistic regression with a normal prior by Newton's method."""
    inputs = np.array([row for row, _ in rows])
    truth = np.array([float(right) for _, right in rows])
    prior = np.full(inputs.shape[1], PRIOR_STRENGTH)
    prior[0] = 0.0
    weights = np.zeros(inputs.shape[1])
    for _ in range(_STEPS):
        probability = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (truth - probability) - prior * weights
        curve = (inputs * (probability * (1 - probability))[:, None]).T @ inputs + np.diag(prior)
        weights = weights + np.linalg.solve(curve, slope)
    return weights


def _share(asked: tuple[Path, list[tuple[str, str]], Sequence[int]]) -> list[Row]:
    models, kinds, seeds = asked
    pipeline = build_pipeline(models)
    return [row for doctype, layout in kinds for row in rows_of(pipeline, doctype, layout, seeds)]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.confidence", description=__doc__)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--first-seed", type=int, default=1000)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--models", type=Path, default=Path(gettempdir()) / "sheaf-models")
    asked = parser.parse_args()
    seeds = range(asked.first_seed, asked.first_seed + asked.seeds)
    kinds = [(each, name) for each in doctypes() if each != OTHERS for name in layouts(each, held_apart=False)]
    shares = [(asked.models, kinds[first :: asked.processes], seeds) for first in range(asked.processes)]
    with ProcessPoolExecutor(asked.processes) as pool:
        rows = [row for some in pool.map(_share, shares) for row in some]
    print(f"{len(rows)} values, {sum(right for _, right in rows) / len(rows):.1%} right")
    for field, weight in zip(fields(Weights), fit(rows), strict=True):
        print(f"    {field.name}: float = {weight:.2f}")


if __name__ == "__main__":
    main()
