"""Read a page: find its lines, turn it upright, straighten it, recognise the lines, put them in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from pathlib import Path

import numpy as np

from sheaf.model.page import Line, PageText, Picture
from sheaf.stages.read.box_row import BoxRow, in_boxes, with_rows, without_lines
from sheaf.stages.read.boxes import box_rows
from sheaf.stages.read.cells import Run, runs_of
from sheaf.stages.read.closer import look_closer
from sheaf.stages.read.codes import find_codes
from sheaf.stages.read.detect import find_lines
from sheaf.stages.read.devanagari import DevanagariRecogniser, is_devanagari, load_devanagari
from sheaf.stages.read.ends import with_whole_ends
from sheaf.stages.read.frame import frame_of
from sheaf.stages.read.glance import headings, is_legible
from sheaf.stages.read.headline import hanging
from sheaf.stages.read.height import with_case
from sheaf.stages.read.joined import joined
from sheaf.stages.read.lines import aspect_of, line_of, lines_of
from sheaf.stages.read.models import prepare_models
from sheaf.stages.read.quads import Pixels, Quad, crop_along, height_of, length_of, turned
from sheaf.stages.read.reading import PageReading
from sheaf.stages.read.recognise import STRIP_HEIGHT, Character, Recogniser
from sheaf.stages.read.scripts import read_devanagari
from sheaf.stages.read.session import Session
from sheaf.stages.read.upright import needed_rotation

_FIRST_SIDE = 640
_LARGEST_SIDE = 1280
_SIDES = ((_FIRST_SIDE, 13.0), (960, 16.0))
"""Sides on which all lines are found if the text that the first look shows stands there so many pixels high, margins
included. Lower text has smaller text beside it that was missed: on the first side it stands at 15-20 pixels on cards
that fill the picture, at 6-11 on A4 pages and cards in a corner. The second asks for more: it saw none of it before."""
_SMALL_TEXT_PERCENTILE = 15
_A4, _SAME_SHAPE = 2**0.5, 0.02
"""A sheet's longer side by its shorter one; photos have 4:3 or 3:2, cards 1.59. On 28 scanned pages the small copy
showed text of 5.5 to 10.8 pixels."""
_FEWEST_LINES = 4
_STANDING = 2.0


class Way(Enum):
    """In which other way a line may be legible; the value says which corner of its quad takes the place of which."""

    REVERSED = (2, 3, 0, 1)
    """Upside down: one page may show two cards that lie head to foot."""
    MIRRORED = (1, 0, 3, 2)
    """As the camera towards the user shows it."""
    MIRRORED_REVERSED = (3, 2, 1, 0)
    """The same upside down: which way up a mirrored page is cannot be told by reading it."""


@dataclass(frozen=True, slots=True)
class LatinRecognisers:
    """The recogniser that reads every line, and the one that reads doubtful ones again, if it is there."""

    fast: Recogniser
    accurate: Recogniser | None


class Reader:
    """Reads pages. Immutable after construction; build one a process."""

    def __init__(self, detector: Session, latin: LatinRecognisers, devanagari: DevanagariRecogniser) -> None:
        self._detector = detector
        self._fast = latin.fast
        self._accurate = latin.accurate
        self._devanagari = devanagari

    def read(self, image: Picture, zoom: float = 1.0) -> PageReading:
        """Read all lines of a page with the fast recogniser, and its codes.

        With another `zoom` lines are looked for on a copy so much larger: what the usual look misses, that may find.
        """
        quads = self._find(image.pixels, zoom)
        strips = _StripReader(image.pixels, self._fast)
        rotation = needed_rotation(quads, strips.characters, strips.hanging)
        boxes = () if rotation else box_rows(image.pixels)
        whole = joined([_directed(turned(quad, rotation), strips) for quad in quads])
        lines = with_whole_ends(image.pixels, whole)
        if boxes:
            lines, strips = with_rows(lines, boxes), _StripReader(image.pixels, self._fast, boxes)
        strips.read(lines)
        height, width = image.pixels.shape[:2]
        frame = frame_of([quad for quad in lines if length_of(quad) > height_of(quad)], width, height, rotation)
        found = [part for quad in lines for part in lines_of(strips.runs(quad), quad, frame)]
        size = max(round(frame.width), 1), max(round(frame.height), 1)
        text = PageText(image.page_number, *size, (), rotation, find_codes(image, frame))
        unread = tuple(quad for quad in lines if not strips.characters(quad))
        return PageReading(text, image, frame, (), unread, boxes).with_lines(found)

    def glance(self, image: Picture) -> PageReading | None:
        """Read the headings of an upright page as a small copy of it shows them, and its codes.

        None where that tells nothing of the page: it has to be read.
        """
        quads = headings(find_lines(self._detector, image.pixels, _FIRST_SIDE))
        if quads is None:
            return None
        height, width = image.pixels.shape[:2]
        frame = frame_of(quads, width, height, 0)
        strips = _StripReader(image.pixels, self._fast)
        strips.read(quads)
        found = [part for quad in quads for part in lines_of(strips.runs(quad), quad, frame)]
        size = max(round(frame.width), 1), max(round(frame.height), 1)
        text = PageText(image.page_number, *size, (), 0, find_codes(image, frame))
        seen = PageReading(text, image, frame, ()).with_lines(found)
        return seen if is_legible(seen) else None

    def read_devanagari(self, reading: PageReading) -> PageReading | None:
        """Read those lines of a page anew that seem to be in Devanagari; None where there are none.

        Such a line may turn out to be several, so that lines change their number and order.
        """
        return read_devanagari(self._devanagari, self._fast, reading)

    def reread(self, reading: PageReading, line_indexes: Iterable[int]) -> PageReading:
        """Read the lines with these indexes in `reading.text.lines` again, with the accurate recogniser.

        Lines keep their number and order; a line in which nothing is seen now keeps its first reading, and so does one
        in Devanagari, which that recogniser cannot read.

        Raises:
            ValueError: the reader was loaded without the accurate recogniser.
        """
        if self._accurate is None:
            raise ValueError("this reader was loaded without its accurate recogniser")
        strips = _StripReader(reading.image.pixels, self._accurate, reading.boxes)
        lines = list(reading.text.lines)
        numbers = [index for index in line_indexes if not is_devanagari(lines[index].text)]
        strips.read([reading.quads[index] for index in numbers])
        for index in numbers:
            quad = reading.quads[index]
            runs = strips.runs(quad)
            if runs:
                lines[index] = line_of(runs, quad, reading.frame)
        return replace(reading, text=replace(reading.text, lines=tuple(lines)))

    def read_otherwise(self, reading: PageReading, line_indexes: Iterable[int], way: Way) -> tuple[Line, ...]:
        """Read the lines with these indexes in another way than the page."""
        strips = _StripReader(reading.image.pixels, self._fast, reading.boxes)
        quads = [reading.quads[index][list(way.value)] for index in line_indexes]
        strips.read(quads)
        read = [(strips.runs(quad), quad) for quad in quads]
        return tuple(line_of(runs, quad, reading.frame) for runs, quad in read if runs)

    def _find(self, pixels: Pixels, zoom: float) -> list[Quad]:
        """Find lines on a small copy of the page first; where the text is small there, again on a large one.

        On a sheet of paper it always is: there the small copy is looked at only if the large one shows nothing.
        """
        first: list[Quad] = []
        small, large = round(zoom * _FIRST_SIDE), round(zoom * _LARGEST_SIDE)
        if not is_sheet(pixels):
            first = find_lines(self._detector, pixels, small)
            side = _needed_side(first, max(pixels.shape[:2]))
            if side == _FIRST_SIDE:
                return first
            # A closer look than the usual one is asked for where that was not enough.
            large = large if zoom > 1 else round(zoom * side)
        quads = find_lines(self._detector, pixels, large) or first or find_lines(self._detector, pixels, small)
        return look_closer(pixels, quads, large, partial(find_lines, self._detector))


def is_sheet(pixels: Pixels) -> bool:
    """Say whether a picture has the shape of a sheet of A4 and is large enough to be a scan of one."""
    shorter, longer = sorted(pixels.shape[:2])
    return bool(longer >= _LARGEST_SIDE and abs(longer / shorter - _A4) < _SAME_SHAPE)


def _needed_side(quads: Sequence[Quad], longest: int) -> int:
    """Return the least longest side on which the text that the first look shows has no smaller text beside it.

    The largest where so little shows that nothing can be told.
    """
    # So few may be a picture's or a signature's, beside which the text was too small to be seen.
    if len(quads) < _FEWEST_LINES:
        return _LARGEST_SIDE
    heights = [min(height_of(quad), length_of(quad)) for quad in quads]
    height = float(np.percentile(heights, _SMALL_TEXT_PERCENTILE)) / longest
    return next((side for side, least in _SIDES if height * side >= least), _LARGEST_SIDE)


def load_reader(cache: Path, *, accurate: bool = True) -> Reader:
    """Load the models, prepared in the folder `cache` if they are not yet.

    Without `accurate` the second recogniser is left out (50 MB less) and `reread` is refused.

    Raises:
        ModelsMissingError: see `prepare_models` and `load_devanagari`.
    """
    files = prepare_models(cache)
    second = Recogniser(files.accurate_recogniser) if accurate else None
    latin = LatinRecognisers(Recogniser(files.fast_recogniser), second)
    return Reader(Session(files.detector), latin, load_devanagari())


class _StripReader:
    """Reads strips of one page and remembers them: finding the upright direction reads a few lines in advance."""

    def __init__(self, pixels: Pixels, recogniser: Recogniser, boxes: Sequence[BoxRow] = ()) -> None:
        self._pixels = without_lines(pixels, boxes)
        self._recogniser = recogniser
        self._rows = {row.quad.tobytes(): row for row in boxes}
        self._read: dict[bytes, tuple[Character, ...]] = {}

    def read(self, quads: Iterable[Quad]) -> None:
        """Read the strips of these quads together, as far as they were not read: that costs less than one by one."""
        strips = {
            key: crop_along(self._pixels, quad, STRIP_HEIGHT)
            for quad in quads
            if (key := quad.tobytes()) not in self._read
        }
        read = self._recogniser.read(list(strips.values()))
        for (key, strip), characters in zip(strips.items(), read, strict=True):
            row = self._rows.get(key)
            self._read[key] = with_case(characters, strip) if row is None else in_boxes(characters, row, strip)

    def characters(self, quad: Quad) -> tuple[Character, ...]:
        key = quad.tobytes()
        if key not in self._read:
            self.read((quad,))
        return self._read[key]

    def runs(self, quad: Quad) -> list[Run]:
        return runs_of(self.characters(quad), aspect_of(quad))

    def hanging(self, quad: Quad) -> float:
        return hanging(crop_along(self._pixels, quad, STRIP_HEIGHT))

    def confidence(self, quad: Quad) -> float:
        characters = self.characters(quad)
        return sum(character.confidence for character in characters) / max(len(characters), 1)


def _directed(quad: Quad, strips: _StripReader) -> Quad:
    """Point the quad of a single vertical line along its text, by reading it both ways."""
    if height_of(quad) < _STANDING * length_of(quad):
        return quad
    return max(turned(quad, 90), turned(quad, 270), key=strips.confidence)
