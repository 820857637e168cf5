"""What was decoded and what was read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from sheaf.model.geometry import BoundingBox


class Source(StrEnum):
    """Where a text comes from."""

    OCR = "ocr"
    TEXT_LAYER = "text_layer"
    QR = "qr"
    MRZ = "mrz"
    BARCODE = "barcode"
    DERIVED = "derived"


class Picture(Protocol):
    """The picture of a page or of a part of one; `page_number` counts from 1.

    `pixels`, height x width x 3, uint8, BGR, may be drawn at every look: hold them for as long as they are needed.
    """

    @property
    def page_number(self) -> int: ...

    @property
    def pixels(self) -> NDArray[np.uint8]: ...


@dataclass(frozen=True, slots=True, eq=False)
class PageImage:
    """A decoded picture that stays in memory."""

    page_number: int
    pixels: NDArray[np.uint8]


_LEAST_SURE = 0.01


@dataclass(frozen=True, slots=True)
class Doubt:
    """A character of which the reader was unsure; `index` counts from 0 in the text that it stands in.

    `options` are what may stand there instead, the likeliest first, each with its probability (0..1); what was read has
    the rest. An empty option says that nothing stands there, one of two characters that one of them was missed.
    """

    index: int
    options: tuple[tuple[str, float], ...]

    def __post_init__(self) -> None:
        if not all(0.0 < share <= 1.0 for _, share in self.options):
            raise ValueError("an option's probability must be above 0 and at most 1")

    @property
    def sureness(self) -> float:
        """The probability of what was read."""
        return max(1.0 - sum(share for _, share in self.options), _LEAST_SURE)

    def moved(self, by: int) -> Doubt:
        """Return the same doubt in a text in which the character stands `by` places later."""
        return Doubt(self.index + by, self.options)


Doubts: TypeAlias = "tuple[Doubt, ...]"


@dataclass(frozen=True, slots=True)
class Word:
    """A run of characters without a space. `confidence` is 0..1, the reader's own.

    `doubts` are in the order of the text; what is not in doubt, and print that is no picture, has none.
    """

    text: str
    box: BoundingBox
    confidence: float
    doubts: Doubts = ()


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand side by side with no gap wider than a column's: one cell, label or phrase.

    A row of a table is several lines; a line never spans two columns if the reader could tell.
    """

    words: tuple[Word, ...]
    box: BoundingBox
    confidence: float
    source: Source

    @property
    def text(self) -> str:
        return " ".join([word.text for word in self.words])


class Symbology(StrEnum):
    """The kind of a machine-readable code."""

    QR = "qr"


@dataclass(frozen=True, slots=True)
class Code:
    """A machine-readable code whose error correction was satisfied. What `payload` means is for `formats` to say."""

    payload: bytes
    box: BoundingBox
    symbology: Symbology


def is_legible(read: Word | Line) -> bool:
    """Say whether what was read can be, and is longer than a mark: what is in another script is legible on no
    picture."""
    return read.confidence >= _ILLEGIBLE and len(read.text) > _SHORT


_ILLEGIBLE, _FEW = 0.75, 0.2
_UNSURE, _SINGLE, _SHORT = 0.94, 0.1, 3


@dataclass(frozen=True, slots=True)
class PageText:
    """All lines of a page in reading order, and its codes. `width` and `height` are those of the upright page in pixels
    (points for a text layer); only their ratio carries meaning. `rotation` is the clockwise turn in
    degrees (0, 90, 180, 270) that made the page upright."""

    page_number: int
    width: int
    height: int
    lines: tuple[Line, ...]
    rotation: int = 0
    codes: tuple[Code, ...] = ()

    @property
    def is_bad(self) -> bool:
        """Whether more of its lines are illegible than the few that a signature and a stamp leave on a good picture."""
        illegible = sum(line.confidence < _ILLEGIBLE for line in self.lines)
        return illegible > _FEW * len(self.lines)

    @property
    def is_poor(self) -> bool:
        """Whether more of its legible lines are unsure than the single ones of a good picture.

        What is in another script tells nothing, nor does what is as short as a mark."""
        read = [line.confidence for line in self.lines if is_legible(line)]
        return sum(confidence < _UNSURE for confidence in read) > _SINGLE * len(read)


@dataclass(frozen=True, slots=True)
class DocumentText:
    """What was read of a document. Its JSON is called a recording (`sheaf.model.recording`)."""

    pages: tuple[PageText, ...]
    page_count: int
    """Pages of the document; `pages` may hold fewer when not all were needed."""
