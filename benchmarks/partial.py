"""What reading no more than is needed gains and costs: python -m benchmarks.partial [--count 1] [--grade scan photo].

The same certificates and deeds, as they are drawn and as long as deeds are, read whole and no more than is needed.
One process, one thread, CPU seconds, so that a busy machine gives the same ratios.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from tempfile import gettempdir

import cv2
from rich.console import Console
from rich.table import Table

from sheaf.calibration.truth import is_right
from sheaf.model.error import Problem
from sheaf.model.field import Extraction, Value
from sheaf.pipeline import Pipeline
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, Specimen, layouts, make
from specimens.deed_paper import Design, Endorsement, Opening, draw_deed
from specimens.deed_parts import invent_sale
from specimens.degrade import degrade
from specimens.several import SEVERAL
from specimens.specimen import Form

DOCTYPES = ("UDYAM_CERT", "FSSAI", "SHOP_ACT_LICENSE", "CERTIFICATE_OF_INCORPORATION", "GST_CERT", "SALE_DEED")
LONG_DEED = "SALE_DEED, long"
_CLAUSES = (50, 80)
"""So many make 13 to 20 pages in large print."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one way of reading made of a specimen: values with their confidences by document and field."""

    seconds: float
    page_count: int
    fields: dict[tuple[int, str], tuple[Value, float]]
    right: int


@dataclass(frozen=True, slots=True)
class Pair:
    """One specimen in both ways of reading. `wanted` counts the fields that stand on it."""

    row: str
    whole: Told
    partial: Told
    wanted: int

    @property
    def other_values(self) -> int:
        names = {*self.whole.fields, *self.partial.fields}
        none = (None, 0.0)
        return sum(self.whole.fields.get(name, none)[0] != self.partial.fields.get(name, none)[0] for name in names)

    @property
    def moved(self) -> float:
        """The most by which a confidence differs."""
        both = self.whole.fields.keys() & self.partial.fields.keys()
        return max((abs(self.whole.fields[name][1] - self.partial.fields[name][1]) for name in both), default=0.0)


def specimens_of(doctype: str, grade: Grade, seeds: range) -> Iterator[Specimen]:
    """Make those of a type, every layout that is used in tuning; the long deeds are drawn for this table."""
    for seed in seeds:
        if doctype == LONG_DEED:
            yield _long_deed(grade, seed)
        else:
            yield from (make(doctype, name, grade, seed) for name in layouts(doctype, held_apart=False))


def _long_deed(grade: Grade, seed: int) -> Specimen:
    rng = Random(f"long deed/{seed}")
    sale = invent_sale(rng, rng.choice(("Telangana", "Andhra Pradesh", "Kerala")), "{} square feet")
    design = Design(
        "ABSOLUTE SALE DEED",
        ("VENDOR", "PURCHASER"),
        "Source Serif 4",
        14,
        rng.randint(*_CLAUSES),
        Opening.BOTH,
        Endorsement.SENTENCE,
        is_upper=False,
        leading=2.0,
        margin=30,
        schedule="SCHEDULE PROPERTY",
    )
    file = degrade(draw_deed(rng, sale, design), Form.PAGE, grade, False, rng)
    return Specimen("SALE_DEED", "long", grade, file.data, file.suffix, sale.truth())


def tell(pipeline: Pipeline, specimen: Specimen) -> Told:
    start = time.process_time()
    result = pipeline.run(specimen.data)
    seconds = time.process_time() - start
    if isinstance(result, Problem):
        return Told(seconds, 0, {}, 0)
    documents = (result.extraction, *result.others)
    fields = {
        (number, field.name): (field.value, field.confidence)
        for number, document in enumerate(documents)
        for field in document.fields
    }
    return Told(seconds, result.page_count, fields, _right(result.extraction, specimen))


def _right(extraction: Extraction, specimen: Specimen) -> int:
    got = {field.name: field.value for field in extraction.fields}
    return sum(is_right(name, value, got.get(name)) for name, value in specimen.truth.items())


def print_pairs(pairs: Sequence[Pair]) -> None:
    table = Table(
        "papers", "files", "pages", "whole, documents/s", "no more than needed, documents/s", "ratio",
        "fields right, whole", "fields right, needed", "other values", "confidence moved",
    )  # fmt: skip
    rows: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        rows[pair.row].append(pair)
    for row, some in rows.items():
        whole, partial = sum(pair.whole.seconds for pair in some), sum(pair.partial.seconds for pair in some)
        wanted = sum(pair.wanted for pair in some)
        table.add_row(
            row,
            str(len(some)),
            str(sum(pair.whole.page_count for pair in some)),
            f"{len(some) / whole:.2f}",
            f"{len(some) / partial:.2f}",
            f"{whole / partial:.2f}",
            f"{sum(pair.whole.right for pair in some) / wanted:.2%}",
            f"{sum(pair.partial.right for pair in some) / wanted:.2%}",
            str(sum(pair.other_values for pair in some)),
            f"{max(pair.moved for pair in some):.3f}",
        )
    Console(width=170).print(table)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.partial", description=__doc__)
    parser.add_argument("--count", type=int, default=1)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--grade", nargs="+", type=Grade, default=[Grade.SCAN], choices=list(Grade))
    parser.add_argument("--doctype", nargs="+", default=[*DOCTYPES, LONG_DEED], choices=[*DOCTYPES, LONG_DEED, SEVERAL])
    parser.add_argument("--models", type=Path, default=Path(gettempdir()) / "sheaf-models")
    asked = parser.parse_args()
    cv2.setNumThreads(1)
    partial = build_pipeline(asked.models)
    whole = replace(partial, reads_whole=True)
    tell(partial, make("FSSAI", "lines", Grade.SCAN, asked.seed))
    pairs = []
    for doctype in asked.doctype:
        for grade in asked.grade:
            for specimen in specimens_of(doctype, grade, range(asked.seed, asked.seed + asked.count)):
                told = tell(whole, specimen), tell(partial, specimen)
                pages = "several pages" if told[0].page_count > 1 else "one page"
                pairs.append(Pair(f"{doctype}, {grade.value}, {pages}", *told, len(specimen.truth)))
    print_pairs(pairs)


if __name__ == "__main__":
    main()
