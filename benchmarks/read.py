"""How fast pages are read, by kind of page: python -m benchmarks.read [--count 6].

Pages are specimens. Everything runs in this process on one thread, as a worker does; seconds are CPU seconds, so that a
busy machine gives the same numbers.
"""

from __future__ import annotations

import argparse
import os
import resource
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median
from tempfile import gettempdir

from rapidfuzz.distance import Levenshtein

from sheaf.formats.digits import ascii_digits
from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.stages.read import Reader, load_reader
from specimens.degrade import degrade
from specimens.devanagari_page import HINDI, MARATHI, draw_page
from specimens.registry import corpus
from specimens.specimen import Form, Grade

KINDS = (
    ("card, clean", "PAN", Grade.CLEAN),
    ("card, photo", "AADHAAR", Grade.PHOTO),
    ("certificate, scan", "GST_CERT", Grade.SCAN),
    ("dense A4, clean", "INVOICE", Grade.CLEAN),
    ("PDF text layer", "INVOICE", Grade.TEXT_LAYER),
)


@dataclass(frozen=True, slots=True)
class Timing:
    """CPU seconds of the first page of one document; `again` is the second look at its tenth of least sure lines."""

    lines: int
    decode: float
    read: float
    again: float


@dataclass(frozen=True, slots=True)
class DevanagariTiming:
    """A page in Devanagari: CPU seconds of the usual reading and of the one in that script, and misread characters.

    A digit counts as read where it is the right one, in either script.
    """

    lines: int
    read: float
    again: float
    errors: int
    characters: int


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.read", description=__doc__)
    parser.add_argument("--models", type=Path, default=Path(gettempdir()) / "sheaf-models")
    parser.add_argument("--count", type=int, default=6)
    asked = parser.parse_args()
    started = time.process_time()
    reader = load_reader(asked.models)
    print(f"models loaded in {time.process_time() - started:.2f} s")
    print(f"{'kind of page':<20}{'lines':>7}{'decode s':>10}{'read s':>9}{'second look s':>15}{'pages/s':>9}")
    for name, doctype, grade in KINDS:
        documents = [specimen.data for specimen in corpus([doctype], [grade], range(asked.count), 1, False)]
        measure(reader, documents[0])
        _print(name, [measure(reader, document) for document in documents])
    print(
        f"\n{'Devanagari':<20}{'lines':>7}{'read s':>10}{'again s':>9}{'errors':>8} in 100 characters, digits as digits"
    )
    for grade in (Grade.CLEAN, Grade.SCAN, Grade.PHOTO):
        for name, captions in (("Hindi", HINDI), ("Marathi", MARATHI)):
            _print_devanagari(
                f"{name}, {grade}", [measure_devanagari(reader, captions, grade, seed) for seed in range(asked.count)]
            )
    print(f"highest resident memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def measure(reader: Reader, data: bytes) -> Timing:
    """Time the parts of reading a document's first page."""
    started = time.process_time()
    with open_document(data, None, DecodeLimits()) as document:
        layer = document.text_layer(1)
        if layer is not None:
            return Timing(len(layer.lines), time.process_time() - started, 0.0, 0.0)
        image = document.image(1)
    decoded = time.process_time()
    reading = reader.read(image)
    finished = time.process_time()
    lines = reading.text.lines
    unsure = sorted(range(len(lines)), key=lambda index: lines[index].confidence)[: len(lines) // 10]
    reader.reread(reading, unsure)
    return Timing(len(lines), decoded - started, finished - decoded, time.process_time() - finished)


def measure_devanagari(reader: Reader, captions: tuple[str, ...], grade: Grade, seed: int) -> DevanagariTiming:
    """Time the two readings of a page in Devanagari and count what was misread; Tesseract's program counts too."""
    rng = Random(f"{captions[0]}/{grade}/{seed}")
    surface, truth = draw_page(rng, captions)
    data = degrade(surface, Form.PAGE, grade, False, rng).data
    with open_document(data, None, DecodeLimits()) as document:
        image = document.image(1)
    started = _seconds()
    reading = reader.read(image)
    read = _seconds()
    found = reader.read_devanagari(reading) or reading
    texts = [ascii_digits(line.text) for line in found.text.lines]
    errors = sum(min(Levenshtein.distance(ascii_digits(line), text) for text in texts) for line in truth)
    return DevanagariTiming(len(truth), read - started, _seconds() - read, errors, sum(map(len, truth)))


def _seconds() -> float:
    """CPU seconds of this process and of the programs that it ran."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _print_devanagari(name: str, timings: Sequence[DevanagariTiming]) -> None:
    lines = median(timing.lines for timing in timings)
    read = median(timing.read for timing in timings)
    again = median(timing.again for timing in timings)
    share = 100 * sum(timing.errors for timing in timings) / sum(timing.characters for timing in timings)
    print(f"{name:<20}{lines:>7.0f}{read:>10.3f}{again:>9.3f}{share:>8.2f}")


def _print(name: str, timings: Sequence[Timing]) -> None:
    decode = median(timing.decode for timing in timings)
    read = median(timing.read for timing in timings)
    again = median(timing.again for timing in timings)
    lines = median(timing.lines for timing in timings)
    print(f"{name:<20}{lines:>7.0f}{decode:>10.3f}{read:>9.3f}{again:>15.3f}{1 / (decode + read):>9.1f}")


if __name__ == "__main__":
    main()
