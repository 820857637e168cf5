"""What the recogniser's second thoughts and the second look gain and cost: the same specimens with each on and off.

python -m benchmarks.second_thoughts --count 60 --seed 7 [--doctype PAN] [--grade photo hard]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from tempfile import gettempdir

from rich.console import Console
from rich.table import Table

from benchmarks.answers import answers_of
from sheaf.calibration.truth import is_right
from sheaf.model.page import PageText, Picture
from sheaf.pipeline import Pipeline
from sheaf.stages.read import PageReading, Reader
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, Specimen, corpus
from specimens.registry import doctypes

IDENTITY = ("PAN", "AADHAAR", "DRIVING_LICENSE", "VOTER_ID", "PASSPORT", "VEHICLE_RC")
DOUBTED = ("number", "id", "dob", "date", "valid", "expiry")
"""Fields whose names hold one of these words are identifiers and dates: what doubts are searched for."""
SURE = 0.95


@dataclass(slots=True)
class Row:
    """Counts of one setting. `seconds` of the processor are those beyond the first reading of the pages."""

    wanted: int = 0
    right: int = 0
    wrong: int = 0
    sure_wrong: int = 0
    others_right: int = 0
    seconds: float = 0.0
    reread: int = 0


class LimitedReader(Reader):
    """A reader that remembers its first readings, and may be denied second thoughts or the second look."""

    def __init__(self, reader: Reader, first: dict[bytes, PageReading], *, thinks: bool, looks: bool) -> None:
        vars(self).update(vars(reader))
        self._first = first
        self._thinks = thinks
        self._looks = looks
        self.reread_lines = 0

    def read(self, image: Picture, zoom: float = 1.0) -> PageReading:
        key = sha256(image.pixels.tobytes() + repr((image.page_number, image.pixels.shape, zoom)).encode()).digest()
        if key not in self._first:
            self._first[key] = super().read(image, zoom)
        return self._limited(self._first[key])

    def reread(self, reading: PageReading, line_indexes: Iterable[int]) -> PageReading:
        if not self._looks:
            return reading
        indexes = list(line_indexes)
        self.reread_lines += len(indexes)
        return self._limited(super().reread(reading, indexes))

    def _limited(self, reading: PageReading) -> PageReading:
        return reading if self._thinks else replace(reading, text=without_doubts(reading.text))


def without_doubts(page: PageText) -> PageText:
    lines = (replace(line, words=tuple(replace(word, doubts=()) for word in line.words)) for line in page.lines)
    return replace(page, lines=tuple(lines))


def measure(specimen: Specimen, pipeline: Pipeline, rows: dict[tuple[bool, bool], Row]) -> None:
    """Add what each setting makes of a specimen to its row."""
    first: dict[bytes, PageReading] = {}
    answers_of(specimen, replace(pipeline, reader=LimitedReader(pipeline.reader, first, thinks=True, looks=True)))
    for (thinks, looks), row in rows.items():
        reader = LimitedReader(pipeline.reader, first, thinks=thinks, looks=looks)
        start = time.process_time()
        answers = answers_of(specimen, replace(pipeline, reader=reader))
        row.seconds += time.process_time() - start
        row.reread += reader.reread_lines
        for name, expected, got, confidence in (field for answer in answers for field in answer.fields):
            right = is_right(name, expected, got)
            if not any(word in name for word in DOUBTED):
                row.others_right += right and expected is not None
                continue
            row.wanted += expected is not None
            row.right += right and expected is not None
            row.wrong += not right and got is not None
            row.sure_wrong += not right and got is not None and confidence >= SURE


def print_rows(rows: dict[tuple[bool, bool], Row], documents: int) -> None:
    console = Console(width=150)
    table = Table(
        "second thoughts", "second look", "identifiers and dates right", "wrong", f"wrong at >= {SURE}",
        "other fields right", "lines read again", "ms/document beyond the first reading",
    )  # fmt: skip
    for (thinks, looks), row in rows.items():
        table.add_row(
            "on" if thinks else "off",
            "on" if looks else "off",
            f"{row.right} of {row.wanted}",
            str(row.wrong),
            str(row.sure_wrong),
            str(row.others_right),
            str(row.reread),
            f"{1000 * row.seconds / max(documents, 1):.0f}",
        )
    console.print(table)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.second_thoughts", description=__doc__)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--doctype", nargs="+", default=list(IDENTITY), choices=doctypes())
    parser.add_argument("--grade", nargs="+", type=Grade, default=[Grade.PHOTO, Grade.HARD, Grade.XEROX])
    parser.add_argument("--models", type=Path, default=Path(gettempdir()) / "sheaf-models")
    asked = parser.parse_args()
    pipeline = build_pipeline(asked.models)
    rows = {(thinks, looks): Row() for thinks in (False, True) for looks in (False, True)}
    for specimen in corpus(asked.doctype, asked.grade, range(asked.count), asked.seed, False):
        measure(specimen, pipeline, rows)
    print_rows(rows, asked.count)


if __name__ == "__main__":
    main()
