"""Fits the confidences that Sheaf comes with, and measures them on layouts that took no part in it.

python -m benchmarks.confidence --seeds 2 --exam-seeds 2 [--write]
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import gettempdir

from sheaf.calibration.file import SHIPPED, Card, Fitted, dump_fitted, load_fitted
from sheaf.calibration.fit import fit
from sheaf.calibration.judge import LabelledPaper, by_field, judged
from sheaf.calibration.report import measure
from sheaf.cli.calibrate import print_card, read_examples
from sheaf.model.field import Value
from sheaf.wiring.reading import model_names
from specimens import READING_GRADES, Grade, Specimen, layouts, make
from specimens.registry import OTHERS, doctypes

FIRST_SEED, FIRST_EXAM_SEED = 1000, 500_000
TARGET = Path(__file__).parents[1] / "src" / "sheaf" / "calibration" / SHIPPED


def papers(held_apart: bool, seeds: range, grades: Sequence[Grade]) -> Iterator[LabelledPaper]:
    """Yield every layout in every grade; a field that some layout of the type carries is judged on all of them."""
    specimens = [
        make(doctype, layout, grade, seed)
        for doctype in doctypes()
        if doctype != OTHERS
        for layout in layouts(doctype, held_apart=held_apart)
        for grade in grades
        for seed in seeds
    ]
    known: dict[str, set[str]] = {}
    for each in specimens:
        known.setdefault(each.doctype or "", set()).update(each.truth)
    for number, each in enumerate(specimens):
        yield _paper(number, each, known)


def _paper(number: int, specimen: Specimen, known: Mapping[str, set[str]]) -> LabelledPaper:
    doctype = specimen.doctype or ""
    fields: dict[str, Value] = {name: specimen.truth.get(name) for name in known[doctype]}
    return LabelledPaper(number, specimen.data, doctype, fields)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.confidence", description=__doc__)
    parser.add_argument("--seeds", type=int, default=2, help="specimens of each layout and grade to fit on")
    parser.add_argument("--exam-seeds", type=int, default=2, help="and to measure on, of the layouts held apart")
    parser.add_argument("--grade", nargs="+", type=Grade, default=list(READING_GRADES), choices=list(Grade))
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--models", type=Path, default=Path(gettempdir()) / "sheaf-models")
    parser.add_argument("--write", action="store_true", help="make these the parameters that Sheaf comes with")
    asked = parser.parse_args()
    lessons = list(papers(False, range(FIRST_SEED, FIRST_SEED + asked.seeds), asked.grade))
    examples = read_examples(asked.models, lessons, asked.processes)
    calibration = fit(examples, load_fitted().calibration)
    exam = list(papers(True, range(FIRST_EXAM_SEED, FIRST_EXAM_SEED + asked.exam_seeds), asked.grade))
    measured = judged(read_examples(asked.models, exam, asked.processes), calibration)
    card = Card(
        fitted_on=datetime.now(UTC).date(),
        fitted_papers=len({each.document for each in examples}),
        fitted_values=len(examples),
        measured_papers=len(exam),
        about=f"invented papers of layouts that took no part in the fit: {', '.join(asked.grade)}",
        models=model_names(asked.models),
        overall=measure(measured),
        fields=by_field(measured),
    )
    print_card(card)
    if asked.write:
        TARGET.write_text(dump_fitted(Fitted(calibration, card)), "utf-8")


if __name__ == "__main__":
    main()
