"""Score: turns what speaks for and against a choice into the probability that its value is exactly right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sheaf.model.field import Choice, FieldValue, Row
from sheaf.stages.score.calibration import Calibration
from sheaf.stages.score.features import DOUBTS, FEATURES, SIGNS, Surroundings, features, surroundings_of

__all__ = [
    "DOUBTS",
    "FEATURES",
    "SIGNS",
    "Calibration",
    "Surroundings",
    "as_row",
    "features",
    "score",
    "surroundings_of",
]

_ROW = ".row"
"""What the name of a list is followed by where one of its rows is meant."""


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


def as_row(choice: Choice, row: Row) -> Choice:
    """Return a row of a list as a choice of its own: as sure as a row would be of which nothing else were known.

    Its name is not the list's: a list is right only where all its rows are.
    """
    alone = replace(choice.candidate, reading=row.reading, evidence=row.evidence, repaired=row.repaired, rows=())
    return replace(choice, name=f"{choice.name}{_ROW}", candidate=alone, checks=row.checks)


def _rows(choice: Choice, around: Surroundings, calibration: Calibration) -> Iterator[float]:
    """Yield how sure each row is. Most rows of a long list have the same to show: they are judged once."""
    known: dict[Row, float] = {}
    for row in choice.candidate.rows:
        sure = known.get(row)
        if sure is None:
            sure = known[row] = _confidence(as_row(choice, row), around, calibration)
        yield sure
