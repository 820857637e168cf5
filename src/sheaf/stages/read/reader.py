"""Read a page: find its lines, turn it upright, straighten it, recognise the lines, put them in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from pathlib import Path

import numpy as np

from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Line, PageImage, PageText, Source, Word
from sheaf.stages.read.cells import Run, cells_of, runs_of
from sheaf.stages.read.closer import look_closer
from sheaf.stages.read.codes import find_codes
from sheaf.stages.read.detect import find_lines
from sheaf.stages.read.ends import with_whole_ends
from sheaf.stages.read.frame import Frame, frame_of
from sheaf.stages.read.models import prepare_models
from sheaf.stages.read.order import reading_order
from sheaf.stages.read.quads import Pixels, Quad, crop_along, height_of, length_of, part_of, turned, without_margins
from sheaf.stages.read.recognise import STRIP_HEIGHT, Character, Recogniser
from sheaf.stages.read.session import Session
from sheaf.stages.read.upright import needed_rotation

_FIRST_SIDE = 640
_SECOND_SIDE = 1280
_SMALL_TEXT_PIXELS = 13.0
"""Text that the first look shows lower than this, margins included, has smaller text beside it that was missed: on
cards that fill the picture it stands at 15-20 pixels, on A4 pages and cards in a corner at 6-11."""
_SMALL_TEXT_PERCENTILE = 15
_FEWEST_LINES = 4
_STANDING = 2.0
_CELL_MARGIN = 0.15


@dataclass(frozen=True, slots=True, eq=False)
class PageReading:
    """A page's text together with where each of its lines stands in the image, so that lines can be read again.

    `quads[i]` belongs to `text.lines[i]`: its corners in pixels of `image`, from the top left as read.
    """

    text: PageText
    image: PageImage
    frame: Frame
    quads: tuple[Quad, ...]

    def quad_of(self, box: BoundingBox) -> Quad:
        """Return where a box of the text stands in the image: 4 x 2, in its pixels (for redaction and crops)."""
        return self.frame.quad_of(box)


class Way(Enum):
    """In which other way a line may be legible; the value says which corner of its quad takes the place of which."""

    REVERSED = (2, 3, 0, 1)
    """Upside down: one page may show two cards that lie head to foot."""
    MIRRORED = (1, 0, 3, 2)
    """As the camera towards the user shows it."""
    MIRRORED_REVERSED = (3, 2, 1, 0)
    """The same upside down: which way up a mirrored page is cannot be told by reading it."""


class Reader:
    """Reads pages. Immutable after construction; build one a process."""

    def __init__(self, detector: Session, fast: Recogniser, accurate: Recogniser | None) -> None:
        self._detector = detector
        self._fast = fast
        self._accurate = accurate

    def read(self, image: PageImage, zoom: float = 1.0) -> PageReading:
        """Read all lines of a page with the fast recogniser, and its codes.

        With another `zoom` lines are looked for on a copy so much larger: what the usual look misses, that may find.
        """
        quads = self._find(image.pixels, zoom)
        strips = _StripReader(image.pixels, self._fast)
        rotation = needed_rotation(quads, strips.characters)
        lines = with_whole_ends(image.pixels, [_directed(turned(quad, rotation), strips) for quad in quads])
        height, width = image.pixels.shape[:2]
        frame = frame_of([quad for quad in lines if length_of(quad) > height_of(quad)], width, height, rotation)
        found = [part for quad in lines for part in _lines_of(quad, strips.characters(quad), frame)]
        order = reading_order([line.box for line, _ in found])
        text = PageText(
            image.page_number,
            max(round(frame.width), 1),
            max(round(frame.height), 1),
            tuple(found[index][0] for index in order),
            rotation,
            find_codes(image, frame),
        )
        return PageReading(text, image, frame, tuple(found[index][1] for index in order))

    def reread(self, reading: PageReading, line_indexes: Iterable[int]) -> PageReading:
        """Read the lines with these indexes in `reading.text.lines` again, with the accurate recogniser.

        Lines keep their number and order; a line in which nothing is seen now keeps its first reading.

        Raises:
            ValueError: the reader was loaded without the accurate recogniser.
        """
        if self._accurate is None:
            raise ValueError("this reader was loaded without its accurate recogniser")
        strips = _StripReader(reading.image.pixels, self._accurate)
        lines = list(reading.text.lines)
        for index in line_indexes:
            quad = reading.quads[index]
            runs = runs_of(strips.characters(quad), _aspect(quad))
            if runs:
                lines[index] = _line(runs, quad, reading.frame)
        return replace(reading, text=replace(reading.text, lines=tuple(lines)))

    def read_otherwise(self, reading: PageReading, line_indexes: Iterable[int], way: Way) -> tuple[Line, ...]:
        """Read the lines with these indexes in another way than the page."""
        strips = _StripReader(reading.image.pixels, self._fast)
        quads = [reading.quads[index][list(way.value)] for index in line_indexes]
        read = [(runs_of(strips.characters(quad), _aspect(quad)), quad) for quad in quads]
        return tuple(_line(runs, quad, reading.frame) for runs, quad in read if runs)

    def _find(self, pixels: Pixels, zoom: float) -> list[Quad]:
        """Find lines on a small copy of the page first; where the text is small there, again on a large one."""
        quads = find_lines(self._detector, pixels, round(zoom * _FIRST_SIDE))
        longest = max(pixels.shape[:2])
        # So few may be a picture's or a signature's, beside which the text was too small to be seen.
        if len(quads) >= _FEWEST_LINES:
            heights = [min(height_of(quad), length_of(quad)) for quad in quads]
            if np.percentile(heights, _SMALL_TEXT_PERCENTILE) * _FIRST_SIDE / longest >= _SMALL_TEXT_PIXELS:
                return quads
        side = round(zoom * _SECOND_SIDE)
        quads = find_lines(self._detector, pixels, side) or quads
        return look_closer(pixels, quads, side, partial(find_lines, self._detector))


def load_reader(cache: Path, *, accurate: bool = True) -> Reader:
    """Load the models, prepared in the folder `cache` if they are not yet.

    Without `accurate` the second recogniser is left out (50 MB less) and `reread` is refused.

    Raises:
        ModelsMissingError: see `prepare_models`.
    """
    files = prepare_models(cache)
    return Reader(
        Session(files.detector),
        Recogniser(files.fast_recogniser),
        Recogniser(files.accurate_recogniser) if accurate else None,
    )


class _StripReader:
    """Reads strips of one page and remembers them: finding the upright direction reads a few lines in advance."""

    def __init__(self, pixels: Pixels, recogniser: Recogniser) -> None:
        self._pixels = pixels
        self._recogniser = recogniser
        self._read: dict[bytes, tuple[Character, ...]] = {}

    def characters(self, quad: Quad) -> tuple[Character, ...]:
        key = quad.tobytes()
        if key not in self._read:
            self._read[key] = self._recogniser.read(crop_along(self._pixels, quad, STRIP_HEIGHT))
        return self._read[key]

    def confidence(self, quad: Quad) -> float:
        characters = self.characters(quad)
        return sum(character.confidence for character in characters) / max(len(characters), 1)


def _directed(quad: Quad, strips: _StripReader) -> Quad:
    """Point the quad of a single vertical line along its text, by reading it both ways."""
    if height_of(quad) < _STANDING * length_of(quad):
        return quad
    return max(turned(quad, 90), turned(quad, 270), key=strips.confidence)


def _aspect(quad: Quad) -> float:
    return length_of(quad) / max(height_of(quad), 1.0)


def _lines_of(quad: Quad, characters: Sequence[Character], frame: Frame) -> list[tuple[Line, Quad]]:
    """Make the lines, one a cell, of one detected quad, each with its own part of the quad."""
    aspect = _aspect(quad)
    cells = cells_of(runs_of(characters, aspect), aspect)
    if len(cells) == 1:
        return [(_line(cells[0], quad, frame), quad)]
    margin = _CELL_MARGIN / aspect
    parts = []
    for cell in cells:
        start, end = max(cell[0].start - margin, 0.0), min(cell[-1].end + margin, 1.0)
        parts.append((_line(cell, quad, frame), part_of(quad, start, end)))
    return parts


def _line(runs: Sequence[Run], quad: Quad, frame: Frame) -> Line:
    tight = without_margins(quad)
    words = tuple(
        Word(run.text, frame.box_of(part_of(tight, run.start, run.end)), run.confidence, run.doubts) for run in runs
    )
    count = sum(len(run.characters) for run in runs)
    confidence = sum(run.confidence * len(run.characters) for run in runs) / count
    return Line(words, BoundingBox.around(word.box for word in words), confidence, Source.OCR)
