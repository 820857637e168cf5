"""How fast a long bank statement with a text layer is read, and in how much memory.

python -m benchmarks.statement [--pages 300]. One process, one thread, CPU seconds; the memory is the process's peak.
"""

from __future__ import annotations

import argparse
import os
import resource
import time
from decimal import Decimal
from pathlib import Path
from random import Random
from tempfile import gettempdir

from rich.console import Console
from rich.table import Table

from benchmarks.rows import compare_rows
from sheaf.jobs.collecting import collected_after, keep_for_good
from sheaf.model.error import Problem
from sheaf.wiring.reading import build_pipeline
from specimens.bank_statement import draw_long
from specimens.specimen import Drawn


def draw(pages: int, seed: int) -> tuple[bytes, Drawn]:
    """Draw a statement of about so many pages."""
    drawn = draw_long(Random(seed), pages)
    return drawn.surface.finish(), drawn


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.statement", description=__doc__)
    parser.add_argument("--pages", type=int, nargs="+", default=[300])
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--models", type=Path, default=Path(gettempdir()) / "sheaf-models")
    asked = parser.parse_args()
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    pipeline = build_pipeline(asked.models)
    keep_for_good()
    table = Table("pages", "rows", "rows right", "CPU s", "pages/s", "peak memory, MB", "seconds by stage")
    for pages in asked.pages:
        data, drawn = draw(pages, asked.seed)
        start = time.process_time()
        with collected_after():
            outcome = pipeline.run(data)
        seconds = time.process_time() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        if isinstance(outcome, Problem):
            table.add_row(str(pages), "-", str(outcome.detail), f"{seconds:.1f}", "-", f"{peak:.0f}", "-")
            continue
        fields = {field.name: field.value for field in outcome.extraction.fields}
        rows = compare_rows("transactions", drawn.truth["transactions"], fields.get("transactions"))
        right, of = (rows.right, rows.of) if rows else (0, 0)
        stages = ", ".join(f"{stage.value} {Decimal(spent):.1f}" for stage, spent in outcome.seconds.items())
        speed = f"{outcome.page_count / seconds:.1f}"
        table.add_row(str(outcome.page_count), str(of), str(right), f"{seconds:.1f}", speed, f"{peak:.0f}", stages)
    Console(width=140).print(table)


if __name__ == "__main__":
    main()
