"""The model behind the quality flag: boosted trees of two levels, fitted by benchmarks/quality into a data file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray


class Flag(StrEnum):
    """What a picture shows of a document. It says nothing about whether the document is genuine."""

    ORIGINAL = "original"
    XEROX_COPY = "xerox_copy"
    PHOTO_OF_PHOTO = "photo_of_photo"


@dataclass(frozen=True, slots=True, eq=False)
class FlagModel:
    """For each flag a sum of trees: each asks `splits[0]`, then `splits[1]` (below) or `splits[2]`, for a leaf of four.

    `cues` names the inputs; `splits` (flags x trees x 3) are places in it, `thresholds` go with them; `leaves` is
    flags x trees x 4, in log-odds; `bias` one a flag.
    """

    cues: tuple[str, ...]
    splits: NDArray[np.intp]
    thresholds: NDArray[np.float64]
    leaves: NDArray[np.float64]
    bias: NDArray[np.float64]

    def probabilities(self, cues: Mapping[str, float]) -> dict[Flag, float]:
        """Return how likely each flag is. Raises KeyError when a cue is missing."""
        values = np.array([cues[name] for name in self.cues])
        return dict(zip(Flag, map(float, self.of_rows(values[None])[0]), strict=True))

    def of_rows(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the probabilities (n x flags) of n rows of cues, ordered as `cues`."""
        is_above = rows[:, self.splits] > self.thresholds
        leaf = np.where(is_above[..., 0], 2 + is_above[..., 2], is_above[..., 1].astype(np.intp))
        chosen = np.take_along_axis(self.leaves[None], leaf[..., None], axis=3)[..., 0]
        odds = chosen.sum(axis=2) + self.bias
        odds -= odds.max(axis=1, keepdims=True)
        weights = np.exp(odds)
        return np.asarray(weights / weights.sum(axis=1, keepdims=True), np.float64)


def dump_model(model: FlagModel) -> str:
    """Write the parameters as JSON, one tree a line."""
    trees = [
        [
            json.dumps([*map(int, splits), *(round(float(value), 4) for value in (*thresholds, *leaves))])
            for splits, thresholds, leaves in zip(*of_flag, strict=True)
        ]
        for of_flag in zip(model.splits, model.thresholds, model.leaves, strict=True)
    ]
    bias = json.dumps([round(float(value), 4) for value in model.bias])
    listed = ",\n".join("[\n" + ",\n".join(of_flag) + "\n]" for of_flag in trees)
    return f'{{"cues": {json.dumps(model.cues)},\n"bias": {bias},\n"trees": [{listed}]}}\n'


def read_model(text: str) -> FlagModel:
    """Read what `dump_model` wrote. Raises KeyError or ValueError when it is something else."""
    data = json.loads(text)
    trees = np.array(data["trees"], np.float64)
    return FlagModel(
        tuple(data["cues"]), trees[..., :3].astype(np.intp), trees[..., 3:6], trees[..., 6:], np.array(data["bias"])
    )


def load_flag_model() -> FlagModel:
    """Load the model that is shipped."""
    return read_model((files("sheaf.stages.quality") / "flag.json").read_text(encoding="utf-8"))
