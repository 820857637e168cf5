"""Lets machines fail and counts: python -m benchmarks.hosts [--documents 300] [--cut-seconds 30] [--json FILE].
Measures two workers' machines beside one: python -m benchmarks.hosts --throughput 120."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Table

from benchmarks.hosts.campaign import Report, rows, run
from benchmarks.hosts.network import CannotMakeMachinesError, inside_own_machine
from benchmarks.hosts.throughput import measure

CONSOLE = Console(width=110)
TURNS = (1, 2, 1, 2, 1, 2, 1, 2, 1)
"""So many machines with a worker are measured, one after the other."""


def survive(asked: argparse.Namespace) -> int:
    report = run(asked.documents, asked.cut_seconds)
    if asked.json:
        asked.json.write_text(json.dumps({**asdict(report), "is_clean": report.is_clean}))
    _show(report)
    return 0 if report.is_clean else 1


def compare(documents: int) -> int:
    # In turns, and from one to one: a core that grows slower or faster meanwhile does so for both.
    speeds = [measure(machines, documents) for machines in TURNS]
    table = Table("machines with a worker", "documents", "documents a second", "core milliseconds elsewhere a document")
    for speed in speeds:
        elsewhere = ", ".join(f"{name} {1000 * spent:.0f}" for name, spent in speed.others.items())
        table.add_row(str(speed.machines), str(speed.documents), f"{speed.a_second:.2f}", elsewhere)
    CONSOLE.print(table)
    CONSOLE.print(
        f"two machines read {_ratio([each.a_second for each in speeds]):.2f} times as much as one, by the median"
    )
    return 0


def _ratio(speeds: Sequence[float]) -> float:
    """Return what two machines read for a document of one: each turn of two beside the turns of one around it."""
    around = zip(speeds[::2], speeds[1::2], speeds[2::2], strict=False)
    return median(2 * two / (before + after) for before, two, after in around)


def _show(report: Report) -> None:
    table = Table("machine", "what happened to it", "next document ended, s")
    for row in rows(report):
        table.add_row(*row)
    CONSOLE.print(table)
    verdict = report.verdict
    assert verdict is not None
    CONSOLE.print(
        f"{verdict.accepted} documents in {report.seconds:.0f} s: lost {verdict.lost}, "
        f"duplicated {verdict.duplicated}, illegal states {verdict.illegal}, stuck {verdict.stuck}, "
        f"stray files {verdict.strays}, missing files {verdict.missing}"
    )
    CONSOLE.print(
        f"ends {verdict.ends}, by machine {report.ended_by}; late results that wrote nothing: {report.late_results}"
    )
    CONSOLE.print(f"requests {report.requests}, failed {report.failed_requests}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.hosts", description=__doc__)
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument(
        "--cut-seconds", type=float, default=30.0, help="how long beyond its lease a machine is cut off"
    )
    parser.add_argument("--json", type=Path, help="write the report there too")
    parser.add_argument("--throughput", type=int, metavar="DOCUMENTS", help="compare one worker's machine with two")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        sys.exit(compare(asked.throughput) if asked.throughput else survive(asked))
    try:
        sys.exit(inside_own_machine(["-m", "benchmarks.hosts", "--inside", *sys.argv[1:]]))
    except CannotMakeMachinesError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
