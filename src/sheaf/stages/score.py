"""Score: turns what speaks for and against a choice into the probability that its value is exactly right."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import astuple, dataclass

from sheaf.model.field import WIDE, Choice, FieldValue

_NEVER_CERTAIN = 0.005
"""No reading of pixels is certain; nor is one ever proven wrong by its look."""
_MOST_ODDS = 30.0


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic model of "this value is exactly right", in log-odds; fitted by `python -m benchmarks.confidence`.

    The attributes are in the order of `features`.
    """

    bias: float = -1.00
    reading: float = 0.86
    """Per unit of log-odds of the reader's own confidence."""
    evidence: float = 0.06
    """Per unit of log-odds of the evidence for the place."""
    agreement: float = 0.75
    """Per other place in the document that says the same (two at most)."""
    passed: float = 1.12
    """Per check passed (two at most)."""
    failed: float = -3.50
    """Fitted -2.29 on tuning layouts; papers drawn by others showed that a failed sum deserves less trust still."""
    repaired: float = -0.53
    """Per corrected character."""
    rival: float = -0.49
    """Times the strength of the best other value."""
    length: float = -0.07
    """Per ten characters: a long value has more places to go wrong in."""
    closeness: float = -1.00
    """Per unit of log-odds by which another reading of the same characters comes near. Not fitted: odds add up so."""


def score(choices: Sequence[Choice], weights: Weights) -> tuple[FieldValue, ...]:
    """Return the fields as they are served, in the order given."""
    return tuple(
        FieldValue(
            choice.name,
            choice.candidate.value,
            0.0 if choice.candidate.value is None else _confidence(choice, weights),
            choice.candidate.provenance,
            choice.checks,
            choice.candidate.repaired > 0,
        )
        for choice in choices
    )


def features(choice: Choice) -> tuple[float, ...]:
    """Return what the probability is worked out from, in the order of Weights."""
    candidate = choice.candidate
    passed = sum(check.passed for check in choice.checks)
    return (
        1.0,
        _log_odds(candidate.reading),
        _log_odds(candidate.evidence),
        float(min(2, choice.agreement)),
        float(min(2, passed)),
        float(len(choice.checks) - passed),
        float(candidate.repaired),
        choice.rival,
        len(candidate.provenance.text) / 10,
        WIDE - min(candidate.margin, WIDE),
    )


def _confidence(choice: Choice, weights: Weights) -> float:
    odds = sum(feature * weight for feature, weight in zip(features(choice), astuple(weights), strict=True))
    probability = 1 / (1 + math.exp(-max(-_MOST_ODDS, min(_MOST_ODDS, odds))))
    return round(min(1 - _NEVER_CERTAIN, max(_NEVER_CERTAIN, probability)), 4)


def _log_odds(probability: float) -> float:
    clipped = min(0.999, max(0.001, probability))
    return math.log(clipped / (1 - clipped))
