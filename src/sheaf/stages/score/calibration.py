"""The parameters that turn features into a probability."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sheaf.stages.score.features import DOUBTS, FEATURES

_MOST_ODDS = 30.0
_NEVER_CERTAIN = 0.005
"""No reading of pixels is certain; nor is one ever proven wrong by its look."""
MOST_SUPPORT = math.log((1 - _NEVER_CERTAIN) / _NEVER_CERTAIN)
IS_DOUBT = tuple(name in DOUBTS for name in FEATURES)


@dataclass(frozen=True, slots=True)
class Calibration:
    """A logistic model of "this value is exactly right", fitted by `sheaf.calibration`.

    What speaks for a value counts up to MOST_SUPPORT; what makes it doubtful is taken from that. `weights` are in
    log-odds, in the order of FEATURES, and the same for all fields. `offsets` are added for a field of a type: what the
    features do not tell about it. A field that was never seen has none. `usual` names by type the fields that nearly
    every paper has.
    """

    weights: tuple[float, ...]
    offsets: Mapping[tuple[str, str], float]
    usual: Mapping[str, frozenset[str]]

    def probability(self, doctype: str, field: str, features: Sequence[float]) -> float:
        """Return the probability, 0.005 to 0.995, that a value with these features is right."""
        shares = [feature * weight for feature, weight in zip(features, self.weights, strict=True)]
        support = sum(share for share, is_doubt in zip(shares, IS_DOUBT, strict=True) if not is_doubt)
        doubt = sum(share for share, is_doubt in zip(shares, IS_DOUBT, strict=True) if is_doubt)
        odds = min(support + self.offsets.get((doctype, field), 0.0), MOST_SUPPORT) + doubt
        return round(max(_NEVER_CERTAIN, 1 / (1 + math.exp(-max(-_MOST_ODDS, odds)))), 4)
