"""Fits the confidences that Sheaf comes with. How good they are `benchmarks.accuracy --held-apart --write` measures.

python -m benchmarks.confidence --seeds 1 [--doctype INVOICE --offsets-only --lessons-only] [--keep FOLDER] [--write]

Lessons are the layouts used in tuning and, with more specimens each, some that were kept out of it: on the former the
pipeline does better than it will on papers that nobody has seen. With --lessons-only only the latter are read: so the
offsets of a type whose tuning went far stay honest. What was read at first sight of papers that strangers drew is a
lesson too, kept in `strangers.json`: once what they showed is mended, to read them again would teach that all is well.

With --keep what was read of each type is kept in a folder, so that a run that was interrupted goes on, and one with
other types reads only those; another folder for other code.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from tempfile import gettempdir

from benchmarks.accuracy import TARGET
from benchmarks.answers import ADDITIONAL
from sheaf.calibration.file import Fitted, dump_fitted, load_fitted
from sheaf.calibration.fit import Example, fit
from sheaf.calibration.judge import LabelledPaper, examples_of, judged
from sheaf.calibration.report import measure
from sheaf.doctypes.catalog import load_catalog
from sheaf.stages.score import FEATURES
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, Specimen, layouts, make
from specimens.registry import OTHERS, doctypes, lessons, truths
from specimens.specimen import READING_GRADES

FIRST_SEED = 1000
USUAL = 0.9
"""A field that so many papers of a type have is one whose absence says something."""
STRANGERS = Path(__file__).parent / "strangers.json"
"""What was seen of each value, none of them itself, and whether it was right, on papers of real issuers' formats that
authors who did not know the code drew and a browser printed; `benchmarks.strangers --learn` adds to them."""
STRANGERS_SHARE = 0.5
"""Together they count so much of what all lessons do: they are few, and like them are the papers that a lender sends.
With more, values of layouts that are known would be promised too little."""
LESSON_SEEDS = 5
"""So many times as many specimens are drawn of a lesson's layout: there are fewer of them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What papers are drawn, and how they are read."""

    doctypes: tuple[str, ...]
    grades: tuple[Grade, ...]
    processes: int
    models: Path
    keep: Path | None
    lessons_only: bool
    usual: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Paper:
    """A specimen to be drawn."""

    number: int
    doctype: str
    layout: str
    grade: Grade
    seed: int


def drawn(paper: Paper) -> LabelledPaper:
    """Draw a specimen with its whole truth."""
    return labelled(paper.number, paper.doctype, make(paper.doctype, paper.layout, paper.grade, paper.seed))


def labelled(number: int, doctype: str, specimen: Specimen) -> LabelledPaper:
    """Return a specimen with its whole truth: a field that it does not carry must not be served."""
    declared = [field.name for field in load_catalog()[doctype].fields if field.name not in ADDITIONAL]
    return LabelledPaper(number, specimen.data, doctype, {name: specimen.truth.get(name) for name in declared})


def read_all(papers: Sequence[Paper], asked: Asked) -> list[Example]:
    """Draw and read all papers, type by type."""
    found: list[Example] = []
    for doctype in dict.fromkeys(paper.doctype for paper in papers):
        kept = asked.keep / f"lessons-{doctype}.json" if asked.keep else None
        if kept and kept.exists():
            found += [Example(**each) for each in json.loads(kept.read_text("utf-8"))]
            continue
        own = [paper for paper in papers if paper.doctype == doctype]
        shares = [(asked, own[first :: asked.processes]) for first in range(asked.processes)]
        with ProcessPoolExecutor(asked.processes, get_context("spawn")) as pool:
            read = [each for some in pool.map(_read_share, shares) for each in some]
        found += read
        if kept:
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_text(json.dumps([asdict(each) for each in read]), "utf-8")
    return found


def _read_share(share: tuple[Asked, Sequence[Paper]]) -> list[Example]:
    asked, papers = share
    built = build_pipeline(asked.models)
    pipeline = replace(built, calibration=replace(built.calibration, usual=asked.usual))
    return [each for paper in papers for each in examples_of(pipeline, drawn(paper))]


def usual_fields(doctype: str) -> frozenset[str]:
    """Name the fields that nearly every paper of a type has; none of a card, of which a file may show one side."""
    declared = load_catalog()[doctype]
    if declared.sides is not None:
        return frozenset()
    printed = list(truths(doctype, range(2)))
    shares = {field.name: sum(field.name in each for each in printed) / len(printed) for field in declared.fields}
    return frozenset(name for name, share in shares.items() if share >= USUAL)


def papers_of(asked: Asked, seeds: int) -> list[Paper]:
    """List the papers to fit on."""
    kinds: list[tuple[str, str, int]] = []
    for doctype in asked.doctypes:
        if not asked.lessons_only:
            kinds += [(doctype, layout, seeds) for layout in layouts(doctype, held_apart=False)]
        kinds += [(doctype, layout, LESSON_SEEDS * seeds) for layout in lessons(doctype)]
    listed = [
        (doctype, layout, grade, FIRST_SEED + seed)
        for doctype, layout, count in kinds
        for grade in asked.grades
        for seed in range(count)
    ]
    return [Paper(number, *each) for number, each in enumerate(listed)]


def strangers_lessons(doctypes: Sequence[str], lessons: int) -> list[Example]:
    """Return what strangers' papers of these types taught at first sight, beside so many `lessons`."""
    kept = json.loads(STRANGERS.read_text("utf-8"))
    assert kept["features"] == list(FEATURES), "what is seen of a value has changed: strangers must draw again"
    values = [each for each in kept["values"] if each[1] in doctypes]
    weight = round(STRANGERS_SHARE * lessons / max(1, len(values)), 3)
    return [
        Example(-number, doctype, field, tuple(seen), is_right, weight)
        for number, doctype, field, seen, is_right in values
    ]


def main() -> None:
    known = [doctype for doctype in doctypes() if doctype != OTHERS]
    parser = argparse.ArgumentParser(prog="python -m benchmarks.confidence", description=__doc__)
    parser.add_argument("--seeds", type=int, default=1, help="specimens of each layout and grade to fit on")
    parser.add_argument("--doctype", nargs="+", default=known, choices=known)
    parser.add_argument("--grade", nargs="+", type=Grade, default=list(READING_GRADES), choices=list(Grade))
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--models", type=Path, default=Path(gettempdir()) / "sheaf-models")
    parser.add_argument("--keep", type=Path, help="a folder for what was read")
    parser.add_argument("--offsets-only", action="store_true", help="keep the weights: for types that are new")
    parser.add_argument("--lessons-only", action="store_true", help="leave the layouts used in tuning out")
    parser.add_argument("--write", action="store_true", help="make these the parameters that Sheaf comes with")
    given = parser.parse_args()
    shipped = load_fitted()
    usual = {**shipped.calibration.usual, **{doctype: usual_fields(doctype) for doctype in given.doctype}}
    wanted = tuple(given.doctype), tuple(given.grade)
    asked = Asked(*wanted, given.processes, given.models, given.keep, given.lessons_only, usual)
    own = read_all(papers_of(asked, given.seeds), asked)
    examples = own + strangers_lessons(given.doctype, len(own))
    calibration = fit(examples, replace(shipped.calibration, usual=usual), keeps_weights=given.offsets_only)
    card = replace(
        shipped.card,
        fitted_on=datetime.now(UTC).date(),
        fitted_papers=len({(each.doctype, each.document) for each in examples}),
        fitted_values=len(examples),
    )
    gap = measure(judged(examples, calibration)).calibration_error
    print(f"{len(examples)} values of {card.fitted_papers} papers; their own calibration error is {gap:.3f}")
    print(dict(zip(FEATURES, calibration.weights, strict=True)))
    if given.write:
        TARGET.write_text(dump_fitted(Fitted(calibration, card)), "utf-8")


if __name__ == "__main__":
    main()
