"""What the whole way of a card costs beside reading it: python -m benchmarks.pipeline [--count 60].

One process, one thread, CPU seconds, so that a busy machine gives the same ratios.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from tempfile import gettempdir

from rich.console import Console
from rich.table import Table

from sheaf.pipeline import Pipeline
from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.stages.read import Reader
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, corpus

CARDS = ("PAN", "AADHAAR", "DRIVING_LICENSE", "VOTER_ID", "PASSPORT", "VEHICLE_RC")
GRADES = (Grade.CLEAN, Grade.SCAN, Grade.PHOTO)


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds of one card: decoded and read with the fast recogniser alone, and the whole pipeline."""

    grade: Grade
    reading: float
    whole: float


def measure(pipeline: Pipeline, reader: Reader, grade: Grade, data: bytes) -> Cost:
    """Time both on the same card, reading first."""
    start = time.process_time()
    with open_document(data, None, DecodeLimits()) as document:
        for page_number in range(1, document.page_count + 1):
            reader.read(document.image(page_number))
    read = time.process_time()
    pipeline.run(data)
    return Cost(grade, read - start, time.process_time() - read)


def print_costs(costs: Sequence[Cost]) -> None:
    table = Table("grade", "cards", "reading alone, cards/s", "whole pipeline, cards/s", "ratio")
    for grade in (*GRADES, None):
        some = [each for each in costs if grade in (None, each.grade)]
        reading, whole = mean(each.reading for each in some), mean(each.whole for each in some)
        name = grade.value if grade else "all"
        table.add_row(name, str(len(some)), f"{1 / reading:.2f}", f"{1 / whole:.2f}", f"{reading / whole:.0%}")
    Console(width=100).print(table)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pipeline", description=__doc__)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--models", type=Path, default=Path(gettempdir()) / "sheaf-models")
    asked = parser.parse_args()
    pipeline = build_pipeline(asked.models)
    cards = list(corpus(CARDS, GRADES, range(asked.count), asked.seed, False))
    measure(pipeline, pipeline.reader, cards[0].grade, cards[0].data)
    print_costs([measure(pipeline, pipeline.reader, each.grade, each.data) for each in cards])


if __name__ == "__main__":
    main()
