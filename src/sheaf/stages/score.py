"""Score: turns what speaks for and against a choice into the probability that its value is exactly right."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from sheaf.model.field import Choice, FieldValue

_NEVER_CERTAIN = 0.005
"""No reading of pixels is certain; nor is one ever proven wrong by its look."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic model of "this value is exactly right", in log-odds."""

    bias: float = -0.6
    reading: float = 0.75
    """Per unit of log-odds of the reader's own confidence."""
    evidence: float = 0.35
    """Per unit of log-odds of the evidence for the place."""
    agreement: float = 1.0
    """Per other place in the document that says the same."""
    passed: float = 0.8
    failed: float = -2.2
    repaired: float = -0.5
    """Per corrected character."""
    rival: float = -1.2
    """Times the strength of the best other value."""
    length: float = -0.12
    """Per ten characters: a long value has more places to go wrong in."""


def score(choices: Sequence[Choice], weights: Weights) -> tuple[FieldValue, ...]:
    """Return the fields as they are served, in the order given."""
    return tuple(
        FieldValue(
            choice.name,
            choice.candidate.value,
            0.0 if choice.candidate.value is None else _confidence(choice, weights),
            choice.candidate.provenance,
            choice.checks,
        )
        for choice in choices
    )


def _confidence(choice: Choice, weights: Weights) -> float:
    candidate = choice.candidate
    passed = sum(check.passed for check in choice.checks)
    odds = (
        weights.bias
        + weights.reading * _log_odds(candidate.reading)
        + weights.evidence * _log_odds(candidate.evidence)
        + weights.agreement * min(2, choice.agreement)
        + weights.passed * min(2, passed)
        + weights.failed * (len(choice.checks) - passed)
        + weights.repaired * candidate.repaired
        + weights.rival * choice.rival
        + weights.length * len(candidate.provenance.text) / 10
    )
    probability = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))
    return round(min(1 - _NEVER_CERTAIN, max(_NEVER_CERTAIN, probability)), 4)


def _log_odds(probability: float) -> float:
    clipped = min(0.999, max(0.001, probability))
    return math.log(clipped / (1 - clipped))
