"""Sheaf beside other readers, on the same files, the same core and in the same run: python -m benchmarks.against.

Prints the tables after each round and, with --write, keeps them in benchmarks/RESULTS.md. Peers are programs of an
environment of their own (`make peers`); one that is not there is left out, and the tables say so.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

import cv2
from rich.console import Console

from benchmarks.against.contestant import Contestant, Run, run
from benchmarks.against.floor import Counters, Floor, product_speed
from benchmarks.against.papers import Paper, papers, save
from benchmarks.against.results import LINES, WHOLE, report
from benchmarks.results_page import write_section
from sheaf.stages.read import load_reader
from sheaf.stages.read.models import wheel_models

TESSDATA = Path("/usr/share/tesseract-ocr/5/tessdata/eng.traineddata")
_TEXT_LAYER = "text layer"


def contestants(python: Path) -> list[Contestant]:
    """Return who takes part; `python` is that of the peers' environment."""
    found = [
        Contestant(WHOLE, (sys.executable, "-m", "benchmarks.against.sheaf_whole")),
        Contestant(LINES, (sys.executable, "-m", "benchmarks.against.sheaf_reading")),
    ]
    if python.exists():
        reader = (str(python), "-m", "benchmarks.against.peers.rapidocr_reader")
        tiny = wheel_models()
        own = (str(tiny / "tiny" / "det" / "det.onnx"), str(tiny / "tiny" / "rec" / "rec.onnx"))
        found.append(Contestant("RapidOCR as installed", reader))
        found.append(Contestant("RapidOCR, our models", (*reader, *own, str(tiny / "ppocrv6_tiny_dict.txt"))))
        if TESSDATA.exists():
            tesseract = (str(python), "-m", "benchmarks.against.peers.tesseract_reader", str(TESSDATA))
            found.append(Contestant("Tesseract 5, eng", tesseract))
    return found


def floors(some: Sequence[Paper], models: Path) -> dict[str, list[Floor]]:
    """Measure how far reading is from its floor, by kind of paper, on one thread as a process of the pool reads."""
    cv2.setNumThreads(1)
    reader, counters, speed = load_reader(models), Counters(models), product_speed()
    found: dict[str, list[Floor]] = defaultdict(list)
    for paper in some:
        if _TEXT_LAYER not in paper.kind:
            found[paper.kind].append(counters.floor(reader, paper.data, speed))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.against", description=__doc__)
    parser.add_argument("--count", type=int, default=6, help="papers of each kind")
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--core", type=int, default=0)
    parser.add_argument("--peers", type=Path, default=Path("build/peers/bin/python"), help="their Python")
    parser.add_argument("--write", action="store_true", help="write the section of RESULTS.md")
    asked = parser.parse_args()
    first, some = list(papers(1, asked.seed + 1)), list(papers(asked.count, asked.seed))
    runs: dict[str, list[Run]] = defaultdict(list)
    who = contestants(asked.peers)
    with TemporaryDirectory() as folder:
        for number, paper in enumerate((*first, *some)):
            save(paper, number, Path(folder))
        measured = floors(some, Path(gettempdir()) / "sheaf-models")
        for _ in range(asked.repeat):
            for contestant in who:
                runs[contestant.name].append(run(contestant, Path(folder), asked.core, len(first)))
            # A round takes a quarter of an hour: what is cut off later has shown something.
            told = report(some, runs, measured, _command(asked))
            Console(width=200).print(told, markup=False, highlight=False)
            if asked.write:
                write_section("against", told)
    for missing in {"RapidOCR as installed", "Tesseract 5, eng"} - {contestant.name for contestant in who}:
        print(f"{missing} is not there: run `make peers`, or install Debian's tesseract-ocr-eng", file=sys.stderr)


def _command(asked: argparse.Namespace) -> str:
    return f"python -m benchmarks.against --count {asked.count} --seed {asked.seed} --repeat {asked.repeat} --write"


if __name__ == "__main__":
    main()
