"""Score: turns what speaks for and against a choice into the probability that its value is exactly right."""

from __future__ import annotations

from collections.abc import Sequence

from sheaf.model.field import Choice, FieldValue
from sheaf.stages.score.calibration import Calibration
from sheaf.stages.score.features import DOUBTS, FEATURES, SIGNS, Surroundings, features, surroundings_of

__all__ = ["DOUBTS", "FEATURES", "SIGNS", "Calibration", "Surroundings", "features", "score", "surroundings_of"]


def score(choices: Sequence[Choice], around: Surroundings, calibration: Calibration) -> tuple[FieldValue, ...]:
    """Return the fields as they are served, in the order given."""
    return tuple(
        FieldValue(
            choice.name,
            choice.candidate.value,
            0.0 if choice.candidate.value is None else _confidence(choice, around, calibration),
            choice.candidate.provenance,
            choice.checks,
            choice.candidate.repaired > 0,
        )
        for choice in choices
    )


def _confidence(choice: Choice, around: Surroundings, calibration: Calibration) -> float:
    return calibration.probability(around.doctype, choice.name, features(choice, around))
