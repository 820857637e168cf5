"""How fast a long bank statement with a text layer is read, and in how much memory.

python -m benchmarks.statement [--pages 300]. One process, one thread, CPU seconds; the memory is the process's peak.
"""

from __future__ import annotations

import argparse
import os
import resource
import time
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from random import Random
from tempfile import gettempdir

from rich.console import Console
from rich.table import Table

from sheaf.model.error import Problem
from sheaf.model.field import Value
from sheaf.wiring.reading import build_pipeline
from specimens.bank_statement import draw_long
from specimens.specimen import Drawn

_KEY = ("date", "debit", "credit", "balance")


def draw(pages: int, seed: int) -> tuple[bytes, Drawn]:
    """Draw a statement of about so many pages."""
    drawn = draw_long(Random(seed), pages)
    return drawn.surface.finish(), drawn


def right_rows(truth: Mapping[str, Value], got: Value) -> tuple[int, int]:
    """Return how many rows are exactly right, and how many there are."""
    wanted = truth["transactions"]
    assert isinstance(wanted, tuple)
    rows = got if isinstance(got, tuple) else ()
    pairs = zip(wanted, rows, strict=False)
    right = sum(
        isinstance(one, Mapping) and isinstance(other, Mapping) and all(one[name] == other[name] for name in _KEY)
        for one, other in pairs
    )
    return right, len(wanted)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.statement", description=__doc__)
    parser.add_argument("--pages", type=int, nargs="+", default=[300])
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--models", type=Path, default=Path(gettempdir()) / "sheaf-models")
    asked = parser.parse_args()
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    pipeline = build_pipeline(asked.models)
    table = Table("pages", "rows", "rows right", "CPU s", "pages/s", "peak memory, MB", "seconds by stage")
    for pages in asked.pages:
        data, drawn = draw(pages, asked.seed)
        start = time.process_time()
        outcome = pipeline.run(data)
        seconds = time.process_time() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        if isinstance(outcome, Problem):
            table.add_row(str(pages), "-", str(outcome.detail), f"{seconds:.1f}", "-", f"{peak:.0f}", "-")
            continue
        fields = {field.name: field.value for field in outcome.extraction.fields}
        right, rows = right_rows(drawn.truth, fields.get("transactions"))
        stages = ", ".join(f"{stage.value} {Decimal(spent):.1f}" for stage, spent in outcome.seconds.items())
        speed = f"{outcome.page_count / seconds:.1f}"
        table.add_row(str(outcome.page_count), str(rows), str(right), f"{seconds:.1f}", speed, f"{peak:.0f}", stages)
    Console(width=140).print(table)


if __name__ == "__main__":
    main()
