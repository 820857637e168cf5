"""The parameters that turn features into a probability."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_MOST_ODDS = 30.0
_NEVER_CERTAIN = 0.005
"""No reading of pixels is certain; nor is one ever proven wrong by its look."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """A logistic model of "this value is exactly right", fitted by `sheaf.calibration`.

    `weights` are in log-odds, in the order of FEATURES, and the same for all fields. `offsets` are added for a field of
    a type: what the features do not tell about it. A field that was never seen has none.
    """

    weights: tuple[float, ...]
    offsets: Mapping[tuple[str, str], float]

    def probability(self, doctype: str, field: str, features: Sequence[float]) -> float:
        """Return the probability, 0.005 to 0.995, that a value with these features is right."""
        odds = sum(feature * weight for feature, weight in zip(features, self.weights, strict=True))
        odds += self.offsets.get((doctype, field), 0.0)
        probability = 1 / (1 + math.exp(-max(-_MOST_ODDS, min(_MOST_ODDS, odds))))
        return round(min(1 - _NEVER_CERTAIN, max(_NEVER_CERTAIN, probability)), 4)
