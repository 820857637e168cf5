"""`python -m tests.fuzz`: fuzz a server of its own, then what reads bytes; prints what was found and counts it."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from demo.server import SheafServer
from tests.fuzz.openapi import fuzz
from tests.fuzz.server import UNLIMITED, target


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=200, help="requests of each kind to each operation")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", default=[], help="operations, such as 'GET /v1/bulk/extracts'")
    arguments = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="sheaf-fuzz-"))
    folder.chmod(0o711)
    with SheafServer(folder / "home", UNLIMITED, workers=1) as server:
        report = fuzz(target(server), arguments.examples, arguments.seed, arguments.only)
    for label, statuses in sorted(report.statuses.items()):
        print(f"{label}: {', '.join(map(str, sorted(statuses)))}")
    print(f"{report.cases} cases over {report.operations} operations, {len(report.findings)} findings")
    for finding in report.findings:
        print(finding)
    return 1 if report.findings else 0


if __name__ == "__main__":
    sys.exit(main())
