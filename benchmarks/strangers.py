"""Reads papers that strangers drew, and prints how many fields are exactly right: the nearest to what a lender sends.

python -m benchmarks.strangers [--author anand ...] [--doctype INVOICE ...] [--grade scan ...] [--wrong] [--keep FILE]

Needs Chromium. The papers of an author tell something new at first sight only: then --learn keeps what was seen of each
value, and whether it was right, for the fit of the confidences. What they showed is mended afterwards, and the table
says whether it still is.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from tempfile import gettempdir

from benchmarks.accuracy import print_report, print_wrong
from benchmarks.answers import Answer, answers_of, dump_answers
from benchmarks.confidence import STRANGERS, labelled
from sheaf.calibration.fit import Example
from sheaf.calibration.judge import examples_of
from sheaf.wiring.reading import build_pipeline
from specimens import Grade
from specimens.registry import OTHERS, doctypes
from specimens.strangers.papers import StrangersPaper, authors, papers
from specimens.strangers.press import press

GRADES = (Grade.TEXT_LAYER, Grade.SCAN, Grade.PHOTO)
SEED = 1


@dataclass(frozen=True, slots=True)
class Share:
    """What one process reads."""

    papers: Sequence[StrangersPaper]
    grades: Sequence[Grade]
    models: Path


def _answers(share: Share) -> list[Answer]:
    pipeline = build_pipeline(share.models)
    with press() as browser:
        made = [browser.specimen(paper, grade, SEED) for paper in share.papers for grade in share.grades]
    return [answer for specimen in made for answer in answers_of(specimen, pipeline)]


def _examples(share: Share) -> list[Example]:
    pipeline = build_pipeline(share.models)
    found: list[Example] = []
    known = [(paper, paper.doctype) for paper in share.papers if paper.doctype is not None]
    with press() as browser:
        for number, (paper, doctype) in enumerate(known):
            for grade in share.grades:
                found += examples_of(pipeline, labelled(number, doctype, browser.specimen(paper, grade, SEED)))
    return found


def learn(examples: Sequence[Example]) -> None:
    """Add `examples` to what the fit of the confidences learns of strangers' papers."""
    kept = json.loads(STRANGERS.read_text("utf-8"))
    first = 1 + max(value[0] for value in kept["values"])
    added = [
        (first + each.document, each.doctype, each.field, [round(seen, 3) for seen in each.features], each.is_right)
        for each in examples
    ]
    lines = ",\n".join(json.dumps(value) for value in [*kept["values"], *added])
    STRANGERS.write_text(f'{{"features": {json.dumps(kept["features"])},\n"values": [\n{lines}\n]}}\n', "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.strangers", description=__doc__)
    parser.add_argument("--author", nargs="+", default=list(authors()), choices=authors())
    parser.add_argument("--doctype", nargs="+", default=list(doctypes()), choices=doctypes())
    parser.add_argument("--grade", nargs="+", type=Grade, default=list(GRADES), choices=list(Grade))
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--models", type=Path, default=Path(gettempdir()) / "sheaf-models")
    parser.add_argument("--wrong", action="store_true", help="print every wrong value (the papers are invented)")
    parser.add_argument("--keep", type=Path, help="a file for the answers")
    parser.add_argument("--learn", action="store_true", help=f"add what is seen at first sight to {STRANGERS.name}")
    asked = parser.parse_args()
    wanted = [each for each in papers(asked.author) if (each.doctype or OTHERS) in asked.doctype]
    shares = [Share(wanted[first :: asked.processes], asked.grade, asked.models) for first in range(asked.processes)]
    if asked.learn:
        learn(_examples(Share(wanted, asked.grade, asked.models)))
        return
    with ProcessPoolExecutor(asked.processes, get_context("spawn")) as pool:
        answers = [each for some in pool.map(_answers, shares) for each in some]
    if asked.keep:
        asked.keep.write_text(dump_answers(answers), "utf-8")
    if asked.wrong:
        print_wrong(answers)
    print_report(answers)


if __name__ == "__main__":
    main()
