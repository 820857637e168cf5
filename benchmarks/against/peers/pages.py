"""Files as pages, opened as a user of these libraries would: neither of them reads PDFs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image, ImageOps

PDF_DPI = 200


def lines_of(path: Path, read: Callable[[Image.Image], list[str]]) -> dict[str, list[str]]:
    """Let `read` read every page of a file."""
    return {"lines": [line for page in _pages(path) for line in read(page)]}


def _pages(path: Path) -> Iterator[Image.Image]:
    if path.suffix != ".pdf":
        with Image.open(path) as image:
            yield ImageOps.exif_transpose(image).convert("RGB")
        return
    document = pdfium.PdfDocument(path)
    for page in document:
        yield page.render(scale=PDF_DPI / 72).to_pil().convert("RGB")
    document.close()
