"""Looks for a number that should be gone from a file, by other ways than those by which the server made sure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import gettempdir

import cv2
import numpy as np
import pypdfium2 as pdfium
import zxingcpp
from numpy.typing import NDArray
from PIL import Image, ImageSequence
from rapidfuzz.distance import Levenshtein
from stdnum import verhoeff

from sheaf.model.page import PageImage, PageText
from sheaf.stages.read import load_reader

_DIGITS = re.compile(r"\d(?:[\s.\-_]{0,3}\d){11,}")
_FIRST = 8
_DPI = 250
_LARGER = 1.3
_ZOOM = 1.2


@dataclass(frozen=True, slots=True)
class Seen:
    """The numbers found in each place, and all that was read, without spaces."""

    found: dict[str, set[str]]
    text: str


def numbers_in(text: str, numbers: set[str]) -> set[str]:
    """Return those of `numbers` that stand in `text`, whatever stands between their digits."""
    runs = [re.sub(r"\D", "", match[0]) for match in _DIGITS.finditer(text)]
    return {number for number in numbers if any(number in run for run in runs)}


class Audit:
    """Reads redacted files enlarged, whatever looks like digits with the accurate recogniser too."""

    def __init__(self) -> None:
        self._reader = load_reader(Path(gettempdir()) / "sheaf-models")

    def look(self, data: bytes, numbers: set[str]) -> Seen:
        """Look for `numbers`, for pieces of them, and for any other number or virtual ID, in all of the file."""
        pages = list(_pages(data))
        texts = [self._read(page) for page in pages]
        joined = "\n".join(texts)
        codes = [code.text for page in pages for code in zxingcpp.read_barcodes(cv2.cvtColor(page, cv2.COLOR_BGR2GRAY))]
        found = {
            "image": numbers_in(joined, numbers) | set(_proven(joined)) | set(_pieces(joined, numbers)),
            "code": {each for code in codes if len(code) < 2000 for each in numbers_in(code, numbers)},
            "text layer": {"text"} if _text_layer(data).strip() else set(),
            "metadata, attachments": numbers_in(data.decode("latin-1"), numbers) | _carried(data),
        }
        return Seen(found, re.sub(r"\s", "", joined))

    def _read(self, page: NDArray[np.uint8]) -> str:
        larger = np.asarray(cv2.resize(page, None, fx=_LARGER, fy=_LARGER, interpolation=cv2.INTER_CUBIC), np.uint8)
        reading = self._reader.read(PageImage(1, larger), _ZOOM)
        digits = [at for at, line in enumerate(reading.text.lines) if sum(map(str.isdigit, line.text)) >= _FIRST - 3]
        again = self._reader.reread(reading, digits).text if digits else reading.text
        return f"{_rows(reading.text)}\n{_rows(again)}"


def _rows(text: PageText) -> str:
    return "\n".join(line.text for line in text.lines)


def _proven(text: str) -> Iterator[str]:
    """Yield the runs of twelve or sixteen digits, in groups of four or without, whose check digit fits."""
    for match in re.finditer(r"(?<!\d)[2-9]\d{3}(?: ?\d{4}){2,3}(?![ \d])", text):
        digits = match[0].replace(" ", "")
        if verhoeff.is_valid(digits):
            yield digits


def _pieces(text: str, numbers: set[str]) -> Iterator[str]:
    """Yield the numbers of whose first eight digits seven can be read together."""
    for number in numbers:
        for run in re.findall(r"\d(?:[ .\-]?\d){6,}", text):
            digits = re.sub(r"\D", "", run)
            ends = range(max(1, len(digits) - _FIRST + 1))
            if any(Levenshtein.distance(digits[at : at + _FIRST], number[:_FIRST]) <= 1 for at in ends):
                yield number


def _pages(data: bytes) -> Iterator[NDArray[np.uint8]]:
    if data.startswith(b"%PDF"):
        document = pdfium.PdfDocument(data)
        for page in document:
            yield np.ascontiguousarray(page.render(scale=_DPI / 72).to_numpy()[:, :, :3])
        document.close()
        return
    for frame in ImageSequence.Iterator(Image.open(BytesIO(data))):
        yield np.ascontiguousarray(np.asarray(frame.convert("RGB"))[:, :, ::-1])


def _text_layer(data: bytes) -> str:
    if not data.startswith(b"%PDF"):
        return ""
    document = pdfium.PdfDocument(data)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def _carried(data: bytes) -> set[str]:
    """Name what else the file carries that could hold anything of the old one."""
    if data.startswith(b"%PDF"):
        document = pdfium.PdfDocument(data)
        carried = {"attachment"} if document.count_attachments() else set()
        document.close()
        return carried | {name for name in ("/XMP", "/Metadata", "/Annots", "/Thumb") if name.encode() in data}
    picture = Image.open(BytesIO(data))
    return {name for name in ("exif", "xmp", "comment", "Comment", "icc_profile") if name in picture.info}
