"""Score: turns what speaks for and against a choice into the probability that its value is exactly right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sheaf.model.field import Choice, FieldValue, Row
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
            tuple(_rows(choice, around, calibration)),
        )
        for choice in choices
    )


def _confidence(choice: Choice, around: Surroundings, calibration: Calibration) -> float:
    return calibration.probability(around.doctype, choice.name, features(choice, around))


def _rows(choice: Choice, around: Surroundings, calibration: Calibration) -> Iterator[float]:
    """Yield how sure each row is: as sure as a list would be of which nothing else were known.

    Most rows of a long list have the same to show: they are judged once.
    """
    known: dict[Row, float] = {}
    for row in choice.candidate.rows:
        sure = known.get(row)
        if sure is None:
            alone = replace(
                choice.candidate, reading=row.reading, evidence=row.evidence, repaired=row.repaired, rows=()
            )
            one = replace(choice, candidate=alone, checks=row.checks)
            sure = known[row] = _confidence(one, around, calibration)
        yield sure
