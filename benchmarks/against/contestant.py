"""Runs one contestant over a folder of files in a process of its own, on one core, and takes down its answers."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "OMP_THREAD_LIMIT": "1"}


@dataclass(frozen=True, slots=True)
class Contestant:
    """What is compared: a name for the table and the command that the folder is added to."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a contestant made of one file: CPU seconds, the lines that it read, and values, where it has any."""

    seconds: float
    lines: tuple[str, ...]
    stages: Mapping[str, float]
    file_data: Mapping[str, object] | None


@dataclass(frozen=True, slots=True)
class Run:
    """One pass over the folder. `cold` is the time from the start of the process to the first file read, seconds;
    `peak` the most resident memory, MB."""

    readings: tuple[Reading, ...]
    cold: float
    peak: float


class ContestantFailedError(Exception):
    """A contestant did not read all files; the message has the end of what it said."""


def run(contestant: Contestant, folder: Path, core: int, warming: int) -> Run:
    """Let the contestant read the folder on one core. The first files, `warming` many, are for it to get ready.

    Raises:
        ContestantFailedError: it ended early.
    """
    started = time.perf_counter()
    process = subprocess.Popen(
        ("taskset", "--cpu-list", str(core), *contestant.command, str(folder)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **_ONE_THREAD},
    )
    assert process.stdout is not None
    first = 0.0
    answers = []
    for line in process.stdout:
        answers.append(json.loads(line))
        if len(answers) == 1:
            first = time.perf_counter() - started
    _, said = process.communicate()
    if process.returncode or not answers or "peak" not in answers[-1]:
        raise ContestantFailedError(f"{contestant.name}: {said.strip()[-500:]}")
    *readings, last = answers
    return Run(tuple(map(_reading, readings[warming:])), first, float(last["peak"]))


def _reading(answer: Mapping[str, object]) -> Reading:
    lines, stages = answer["lines"], answer.get("stages", {})
    assert isinstance(lines, list)
    assert isinstance(stages, dict)
    file_data = answer.get("file_data")
    assert file_data is None or isinstance(file_data, dict)
    return Reading(float(str(answer["seconds"])), tuple(map(str, lines)), stages, file_data)
