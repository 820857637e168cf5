"""What the pipeline said of specimens, beside their truth; it can be kept in a file of JSON."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sheaf.calibration.truth import is_right
from sheaf.doctypes.spec import Measured
from sheaf.model.error import Problem
from sheaf.model.field import Extraction, Value
from sheaf.pipeline import Pipeline
from specimens import Specimen

ADDITIONAL = frozenset({"qr_present", "qr_status", Measured.QUALITY})
"""Fields beyond the catalogue, which no specimen's truth names."""
_MEASURED = frozenset(Measured)
"""A flag that is left out says that it cannot be told, which is no miss; `benchmarks.quality` counts how often."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the pipeline said of one document of a specimen. `fields` holds (name, expected, got, confidence)."""

    specimen_name: str
    expected_type: str | None
    got_type: str | None
    grade: str
    seconds: float
    fields: tuple[tuple[str, Value, Value, float], ...]


def dump_answers(answers: Sequence[Answer]) -> str:
    return json.dumps([asdict(each) for each in answers], ensure_ascii=False)


def load_answers(text: str) -> list[Answer]:
    """Read what `dump_answers` wrote. Raises KeyError, TypeError or ValueError when it is something else."""
    return [
        Answer(**each | {"fields": tuple(_load_field(*field) for field in each["fields"])}) for each in json.loads(text)
    ]


def _load_field(name: str, expected: Any, got: Any, confidence: float) -> tuple[str, Value, Value, float]:
    return name, _load_value(expected), _load_value(got), confidence


def _load_value(value: Any) -> Value:
    if isinstance(value, Mapping):
        return {key: _load_value(part) for key, part in value.items()}
    return tuple(_load_value(part) for part in value) if isinstance(value, list) else value


def answers_of(specimen: Specimen, pipeline: Pipeline) -> list[Answer]:
    """Return an answer for each document that the specimen shows, then one for each that was served besides.

    Documents are matched by their type; of several of one type, each takes the one with which it agrees most.
    """
    start = time.perf_counter()
    result = pipeline.run(specimen.data)
    seconds = time.perf_counter() - start
    left = [] if isinstance(result, Problem) else [result.extraction, *result.others]
    name = f"{specimen.doctype}/{specimen.layout}/{specimen.grade}"
    answers = []
    shown = [(specimen.doctype, specimen.truth), *((other.doctype, other.truth) for other in specimen.others)]
    for expected, truth in shown:
        mates = [each for each in left if each.classification.doctype == expected]
        # What is taken for another paper is asked for its type only where there is nothing to confuse.
        mates = mates or (left if len(shown) == 1 else [])
        got = max(mates, key=lambda each: _agreement(each, truth), default=None)
        if got is not None:
            left.remove(got)
        answers.append(
            Answer(
                name,
                expected,
                got.classification.doctype if got else None,
                specimen.grade.value,
                seconds / len(shown),
                tuple(_compared(truth, got)),
            )
        )
    return answers + [
        Answer(name, None, each.classification.doctype, specimen.grade.value, 0.0, tuple(_compared({}, each)))
        for each in left
    ]


def _agreement(extraction: Extraction, truth: Mapping[str, Value]) -> int:
    return sum(is_right(field.name, truth.get(field.name), field.value) for field in extraction.fields)


def _compared(truth: Mapping[str, Value], extraction: Extraction | None) -> Iterator[tuple[str, Value, Value, float]]:
    fields = () if extraction is None else extraction.fields
    got = {each.name: each for each in fields if each.name not in ADDITIONAL}
    for name, value in truth.items():
        if name in _MEASURED and name not in got:
            continue
        yield name, value, got[name].value if name in got else None, got[name].confidence if name in got else 0.0
    for name, each in got.items():
        if name not in truth:
            yield name, None, each.value, each.confidence
