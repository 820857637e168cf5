"""`python -m tests.fuzz.guided TARGET SECONDS`: damage led by what the code does with it, by atheris, until time is up.

Without arguments it names the targets. It ends with an exit code that is not 0 at a finding; the bytes are then in the
folder that is named. Where there is no atheris (it has wheels for Linux on x86-64 and CPython up to 3.13), drawn damage
takes its place.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fuzz.targets import ByteTarget

LONGEST = 8192
TARGETS = "tests.fuzz.targets"
"""Imported late: atheris watches what is imported under its eyes."""


def main() -> None:
    if len(sys.argv) == 1:
        print(*importlib.import_module(TARGETS).targets())
        return
    name, seconds = sys.argv[1], int(sys.argv[2])
    if importlib.util.find_spec("atheris") is None:
        _drawn(name, seconds)
    else:
        _guided(name, seconds)


def _guided(name: str, seconds: int) -> None:
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["sheaf"]):
        target: ByteTarget = importlib.import_module(TARGETS).targets()[name]
    folder = Path(tempfile.mkdtemp(prefix=f"sheaf-fuzz-{name}-"))
    for number, data in enumerate(target.seeds):
        (folder / str(number)).write_bytes(data)
    options = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-rss_limit_mb=2048", "-timeout=20"]
    atheris.Setup([name, *options, f"-artifact_prefix={folder}/", "-print_final_stats=1", str(folder)], target.run)
    atheris.Fuzz()


def _drawn(name: str, seconds: int) -> None:
    module = importlib.import_module(TARGETS)
    target: ByteTarget = module.targets()[name]
    end, number, cases = time.monotonic() + seconds, 0, 0
    while time.monotonic() < end:
        for data in module.mutated(target.seeds, 1000, number):
            target.run(data)
            cases += 1
        number += 1
    print(f"{name}: {cases} cases of drawn damage, no findings (there is no atheris here)")


if __name__ == "__main__":
    main()
