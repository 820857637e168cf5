"""From papers with their truth to parameters and a card."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sheaf.calibration.file import FieldMeasures
from sheaf.calibration.fit import Example, fit
from sheaf.calibration.report import Judged, measure
from sheaf.calibration.truth import is_right, right_rows
from sheaf.model.error import Problem
from sheaf.model.field import Choice, Value
from sheaf.pipeline import Pipeline
from sheaf.stages.score import Calibration, as_row, features, surroundings_of

FOLDS = 5
ROWS = 5
"""So many rows of a list are examples: they have much in common, and a long statement should not outvote others."""


@dataclass(frozen=True, slots=True)
class LabelledPaper:
    """A file with its truth: only values of the named `fields` are judged; None says that the field is not printed."""

    number: int
    data: bytes
    doctype: str
    fields: Mapping[str, Value]
    password: str | None = None


def examples_of(pipeline: Pipeline, paper: LabelledPaper) -> Iterator[Example]:
    """Yield an example for each value that is served of `paper`, and for rows of a list that are judged one by one.

    There is none when its type is not recognised.
    """
    examined = pipeline.examine(paper.data, paper.password)
    if isinstance(examined, Problem) or examined.doctype != paper.doctype:
        return
    usual = pipeline.calibration.usual
    around = surroundings_of(examined.classification, examined.text, examined.choices, usual)
    for choice in examined.choices:
        value = choice.candidate.value
        if value is not None and choice.name in paper.fields:
            truth = is_right(choice.name, paper.fields[choice.name], value)
            yield Example(paper.number, paper.doctype, choice.name, features(choice, around), truth)
            for row, is_row_right in _some_rows(choice, paper.fields[choice.name]):
                yield Example(paper.number, paper.doctype, row.name, features(row, around), is_row_right)


def _some_rows(choice: Choice, expected: Value) -> Iterator[tuple[Choice, bool]]:
    rows = choice.candidate.rows
    if not rows:
        return
    rights = right_rows(choice.name, expected, choice.candidate.value)
    for at in sorted({share * (len(rows) - 1) // (ROWS - 1) for share in range(ROWS)}):
        yield as_row(choice, rows[at]), rights[at]


def judged(examples: Sequence[Example], calibration: Calibration) -> tuple[Judged, ...]:
    """Return the confidences that `calibration` gives to `examples`."""
    return tuple(
        Judged(
            each.doctype,
            each.field,
            calibration.probability(each.doctype, each.field, each.features),
            each.is_right,
        )
        for each in examples
    )


def cross_judged(examples: Sequence[Example], start: Calibration) -> tuple[Judged, ...]:
    """Return confidences of which none comes from parameters that have seen its own paper.

    Raises ValueError when there are fewer than two papers.
    """
    papers = sorted({each.document for each in examples})
    folds = min(FOLDS, len(papers))
    fold_of = {paper: at % folds for at, paper in enumerate(papers)}
    found: list[Judged] = []
    for fold in range(folds):
        others = [each for each in examples if fold_of[each.document] != fold]
        own = [each for each in examples if fold_of[each.document] == fold]
        found.extend(judged(own, fit(others, start)))
    return tuple(found)


def by_field(some: Sequence[Judged]) -> tuple[FieldMeasures, ...]:
    """Return the measures of every field of every type."""
    grouped: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for each in some:
        grouped[each.doctype, each.field].append(each)
    return tuple(
        FieldMeasures(document_type=doctype, field=field, measures=measure(group))
        for (doctype, field), group in sorted(grouped.items())
    )
