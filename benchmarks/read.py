"""How fast pages are read, by kind of page: python -m benchmarks.read [--count 6].

Pages are specimens. Everything runs in this process on one thread, as a worker does; seconds are CPU seconds, so that a
busy machine gives the same numbers.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import gettempdir

from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.stages.read import Reader, load_reader
from specimens.registry import corpus
from specimens.specimen import Grade

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


def _print(name: str, timings: Sequence[Timing]) -> None:
    decode = median(timing.decode for timing in timings)
    read = median(timing.read for timing in timings)
    again = median(timing.again for timing in timings)
    lines = median(timing.lines for timing in timings)
    print(f"{name:<20}{lines:>7.0f}{decode:>10.3f}{read:>9.3f}{again:>15.3f}{1 / (decode + read):>9.1f}")


if __name__ == "__main__":
    main()
