"""The contestant Sheaf, every line of every page and no fields: python -m benchmarks.against.sheaf_reading FOLDER."""

from __future__ import annotations

from pathlib import Path
from tempfile import gettempdir

import cv2

from benchmarks.against.answers import answer_all
from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.stages.read import Reader, load_reader


def main() -> None:
    cv2.setNumThreads(1)
    reader = load_reader(Path(gettempdir()) / "sheaf-models")
    answer_all(lambda path: {"lines": _read(reader, path.read_bytes())})


def _read(reader: Reader, data: bytes) -> list[str]:
    lines: list[str] = []
    with open_document(data, None, DecodeLimits()) as document:
        for page_number in range(1, document.page_count + 1):
            page = document.text_layer(page_number) or reader.read(document.image(page_number)).text
            lines += [line.text for line in page.lines]
    return lines


if __name__ == "__main__":
    main()
