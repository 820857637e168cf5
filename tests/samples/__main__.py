"""Makes the samples anew: python -m tests.samples. Review the diff.

A sample is a specimen that was read once with the real engine: `recording.json` holds what was read, `expected.json`
what stands on the paper. A specimen that is not read perfectly makes a bad sample; the next seed is tried.
"""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import gettempdir

from benchmarks.answers import ADDITIONAL
from sheaf.calibration.truth import is_right
from sheaf.model.error import Problem
from sheaf.model.recording import dump_recording
from sheaf.pipeline import Examined, Pipeline
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, Specimen, layouts, make
from specimens.registry import OTHERS, doctypes

GRADES = (Grade.PHOTO, Grade.SCAN, Grade.TEXT_LAYER)
LAYOUTS_EACH = 6
SEEDS = range(500, 510)
MEASURED = "document_quality_flag"
"""A recording holds no picture that could be measured."""


def is_perfect(examined: Examined, specimen: Specimen) -> bool:
    got = {choice.name: choice.candidate.value for choice in examined.choices if choice.name not in ADDITIONAL}
    wanted = {name: value for name, value in specimen.truth.items() if name != MEASURED}
    return got.keys() == wanted.keys() and all(is_right(name, value, got[name]) for name, value in wanted.items())


def make_sample(pipeline: Pipeline, doctype: str, layout: str, grade: Grade) -> tuple[Examined, Specimen] | None:
    for seed in SEEDS:
        specimen = make(doctype, layout, grade, seed)
        examined = pipeline.examine(specimen.data)
        if not isinstance(examined, Problem) and is_perfect(examined, specimen):
            return examined, specimen
    return None


def main() -> None:
    pipeline = build_pipeline(Path(gettempdir()) / "sheaf-models")
    folder = Path(__file__).parent
    for doctype in doctypes():
        if doctype == OTHERS:
            continue
        for number, layout in enumerate(layouts(doctype, held_apart=False)[:LAYOUTS_EACH]):
            grade = GRADES[number % len(GRADES)]
            made = make_sample(pipeline, doctype, layout, grade)
            if made is None:
                print(f"no perfect sample of {doctype} {layout} {grade}")
                continue
            examined, specimen = made
            case = folder / doctype.lower() / f"{layout}-{grade}"
            case.mkdir(parents=True, exist_ok=True)
            (case / "recording.json").write_text(dump_recording(examined.text) + "\n", encoding="utf-8")
            truth = {name: value for name, value in specimen.truth.items() if name != MEASURED}
            expected = {"document_type": doctype, "fields": truth}
            (case / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
