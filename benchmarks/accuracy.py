"""Reads specimens with the whole pipeline and prints how many fields are exactly right, by type and grade.

python -m benchmarks.accuracy --count 200 --seed 7 --held-apart [--doctype PAN | SEVERAL] [--grade photo] [--wrong]

What one run answered can be kept (--keep FILE) and shown together with another's (--beside FILE): so one page tells of
types that were measured one after the other.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import gettempdir

from rich.console import Console
from rich.table import Table

import sheaf.calibration
from benchmarks.accuracy_page import PAGE, Accuracy, Compared, write_page
from benchmarks.answers import Answer, answers_of, dump_answers, load_answers
from benchmarks.rows import compare_rows, compare_whole_rows
from sheaf.calibration.file import SHIPPED, dump_fitted, load_fitted
from sheaf.calibration.judge import by_field
from sheaf.calibration.report import Judged, measure
from sheaf.calibration.truth import is_right
from sheaf.wiring.reading import build_pipeline, model_names
from specimens import READING_GRADES, Grade, corpus
from specimens.registry import doctypes
from specimens.several import SEVERAL

TARGET = Path(sheaf.calibration.__file__).with_name(SHIPPED)


@dataclass(slots=True)
class Tally:
    documents: int = 0
    right_types: int = 0
    fields: int = 0
    right_fields: int = 0
    confident_wrong: int = 0
    seconds: float = 0.0
    by_field: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    rows: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    """By list: how many of its rows are right, and of how many."""


def tally(answers: list[Answer]) -> dict[tuple[str, str], Tally]:
    """Count by (type, grade)."""
    tallies: dict[tuple[str, str], Tally] = defaultdict(Tally)
    for each in answers:
        row = tallies[(each.expected_type or "(none)", each.grade)]
        row.documents += 1
        row.right_types += each.expected_type == each.got_type
        row.seconds += each.seconds
        for name, expected, got, confidence in each.fields:
            right = is_right(name, expected, got)
            if expected is not None:
                row.fields += 1
                row.right_fields += right
                row.by_field[name][0] += right
                row.by_field[name][1] += 1
            if (rows := compare_rows(name, expected, got)) is not None:
                row.rows[name][0] += rows.right
                row.rows[name][1] += rows.of
            row.confident_wrong += not right and got is not None and confidence >= 0.95
    return tallies


def judged(answers: Sequence[Answer]) -> list[Judged]:
    """Return all values that were served."""
    return [
        Judged(each.got_type or "", name, confidence, is_right(name, expected, got))
        for each in answers
        for name, expected, got, confidence in each.fields
        if got is not None
    ]


def print_report(answers: list[Answer]) -> None:
    console = Console(width=150)
    table = Table(
        "type", "grade", "documents", "type right", "fields right", "wrong at >= 0.95", "s/document", "weakest fields"
    )
    for (doctype, grade), row in sorted(tally(answers).items()):
        weakest = sorted(row.by_field.items(), key=lambda item: item[1][0] / item[1][1])[:4]
        table.add_row(
            doctype,
            grade,
            str(row.documents),
            f"{row.right_types / row.documents:.1%}",
            f"{row.right_fields / row.fields:.1%}" if row.fields else "-",
            str(row.confident_wrong),
            f"{row.seconds / row.documents:.2f}",
            ", ".join(f"{name} {right}/{of}" for name, (right, of) in weakest if right < of),
        )
    console.print(table)
    _print_rows(console, answers)
    values = judged(answers)
    if not values:
        console.print("no value was served")
        return
    served = measure(values)
    console.print(
        f"ECE {served.calibration_error:.3f}, Brier {served.brier:.3f}, "
        f"coverage at 99 % precision {served.coverage:.1%}, "
        f"wrong at >= 0.95 {served.confident_wrong:.2%} of {served.values} values"
    )


def _print_rows(console: Console, answers: list[Answer]) -> None:
    table = Table("type", "list", "grade", "rows right", "of", "share")
    for (doctype, grade), row in sorted(tally(answers).items()):
        for name, (right, of) in sorted(row.rows.items()):
            table.add_row(doctype, name, grade, str(right), str(of), f"{right / of:.2%}" if of else "-")
    if table.rows:
        console.print(table)


def print_wrong(answers: list[Answer]) -> None:
    for each in answers:
        if each.expected_type != each.got_type:
            print(f"TYPE {each.specimen_name}: got {each.got_type}")
        else:
            for name, expected, got, confidence in each.fields:
                if not is_right(name, expected, got):
                    print(f"{each.specimen_name} {name} {confidence:.2f}")
                    rows = compare_whole_rows(expected, got)
                    for wanted, instead in [(expected, got)] if rows is None else rows.wrong:
                        print(f"    want {wanted!r}\n    got  {instead!r}")


def _answer_share(share: tuple[argparse.Namespace, int, int]) -> list[Answer]:
    asked, first, step = share
    pipeline = build_pipeline(asked.models)
    mine = corpus(asked.doctype, asked.grade, range(first, asked.count, step), asked.seed, asked.held_apart)
    return [answer for specimen in mine for answer in answers_of(specimen, pipeline)]


def _compared_pairs(answers: list[Answer]) -> list[Compared]:
    pairs = []
    for each in answers:
        doctype = each.expected_type or "(none)"
        pairs.append((doctype, "", each.grade, each.expected_type == each.got_type))
        pairs += [
            (doctype, name, each.grade, is_right(name, expected, got))
            for name, expected, got, _ in each.fields
            if expected is not None
        ]
    return pairs


def _compared_rows(answers: list[Answer]) -> Iterator[Compared]:
    for each in answers:
        for name, expected, got, _ in each.fields:
            rows = compare_rows(name, expected, got)
            if rows is not None:
                verdicts = [True] * rows.right + [False] * len(rows.wrong)
                yield from ((each.expected_type or "(none)", name, each.grade, verdict) for verdict in verdicts)


def write_card(answers: Sequence[Answer], models: Path, grades: Sequence[Grade]) -> None:
    """Write anew the card of the confidences that Sheaf comes with: how good they are, as measured here."""
    shipped = load_fitted()
    values = judged(answers)
    card = replace(
        shipped.card,
        measured_papers=len(answers),
        about=f"invented papers of layouts that took no part in the fit or in tuning: {', '.join(grades)}",
        models=model_names(models),
        overall=measure(values),
        fields=by_field(values),
    )
    TARGET.write_text(dump_fitted(replace(shipped, card=card)), "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--doctype", nargs="+", default=list(doctypes()), choices=(*doctypes(), SEVERAL))
    parser.add_argument("--grade", nargs="+", type=Grade, default=list(READING_GRADES), choices=list(Grade))
    parser.add_argument("--held-apart", action="store_true", help="only layouts that were never used in tuning")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--models", type=Path, default=Path(gettempdir()) / "sheaf-models")
    parser.add_argument("--wrong", action="store_true", help="print every wrong value (specimens are invented)")
    parser.add_argument("--keep", type=Path, help="a file for the answers")
    parser.add_argument("--beside", nargs="*", default=[], type=Path, help="files with answers of earlier runs")
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.name} and the card of the confidences anew")
    asked = parser.parse_args()
    shares = [(asked, first, asked.processes) for first in range(asked.processes)]
    with ProcessPoolExecutor(asked.processes) as pool:
        answers = [each for some in pool.map(_answer_share, shares) for each in some]
    if asked.keep:
        asked.keep.write_text(dump_answers(answers), "utf-8")
    for kept in asked.beside:
        answers += load_answers(kept.read_text("utf-8"))
    if asked.wrong:
        print_wrong(answers)
    print_report(answers)
    if asked.write:
        command = f"python -m benchmarks.accuracy {' '.join(sys.argv[1:])}"
        found = Accuracy(_compared_pairs(answers), list(_compared_rows(answers)), measure(judged(answers)))
        write_page(found, command, f"{datetime.now(UTC):%d/%m/%Y}")
        write_card(answers, asked.models, asked.grade)


if __name__ == "__main__":
    main()
