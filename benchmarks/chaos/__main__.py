"""Kills at random and counts: python -m benchmarks.chaos [--faults 200] [--documents 2000] [--seed 1]."""

from __future__ import annotations

import argparse
import sys
from statistics import median

from rich.console import Console
from rich.table import Table

from benchmarks.chaos.campaign import Report, run
from benchmarks.chaos.faults import Fault


def show(report: Report) -> None:
    console = Console(width=110)
    table = Table("fault", "times", "next document ended, median s", "most s")
    for fault in Fault:
        if fault in report.struck:
            seconds = [each.seconds for each in report.recoveries if each.fault is fault]
            times = (f"{median(seconds):.1f}", f"{max(seconds):.1f}") if seconds else ("", "")
            table.add_row(fault.value, str(report.struck[fault]), *times)
    console.print(table)
    verdict = report.verdict
    console.print(
        f"{verdict.accepted} documents in {report.seconds:.0f} s: lost {verdict.lost}, "
        f"duplicated {verdict.duplicated}, illegal states {verdict.illegal}, stuck {verdict.stuck}, "
        f"stray files {verdict.strays}, missing files {verdict.missing}"
    )
    console.print(f"ends {verdict.ends}; late results that wrote nothing: {report.late_results}")
    answers = report.answers
    console.print(f"answers {dict(answers.seen)}, slowest {answers.slowest:.1f} s; wrong {dict(answers.wrong)}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.chaos", description=__doc__)
    parser.add_argument("--faults", type=int, default=200)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    report = run(asked.faults, asked.documents, asked.seed)
    show(report)
    sys.exit(0 if report.verdict.is_clean and not report.answers.wrong else 1)


if __name__ == "__main__":
    main()
