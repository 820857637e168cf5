"""A file without the numbers that may not be shown, proven by reading it again; otherwise no file at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from sheaf.doctypes.spec import Secret
from sheaf.formats.hidden import Doubt
from sheaf.model.error import SheafError
from sheaf.model.field import FieldValue, Provenance
from sheaf.model.page import Line, Picture, Source
from sheaf.model.redaction import RedactedFile, Withheld
from sheaf.model.stage import Stage
from sheaf.pages import PageSource
from sheaf.stages.decode import DecodeLimits, Format, open_document, sniff
from sheaf.stages.read import PageReading, Reader, Way, find_hidden_codes, find_unread_codes
from sheaf.stages.redact import Container, Findings, Strip, assemble, burnt, encode_page, find_secrets, is_burnt
from sheaf.stopwatch import Stopwatch

Pixels = NDArray[np.uint8]
Quads = tuple[NDArray[np.float32], ...]

MOST_PAGES = 20
"""Dense pages are read twice in about 3 s: so many take half of a document's time."""
MOST_LINES = 1500
"""On all pages together: a line of a table, most of which is figures, takes 30 ms with its proof."""
PROOFS = 3
"""What a proof finds is burnt, and the file proven again, until nothing is found or this many proofs have failed."""
_ZOOM = 1.4
"""A proof looks for lines on a larger copy than the first reading: it must not miss what that missed."""
_SMALL_PRINT, _SMALL_PRINT_ZOOMS = 16.0, (1.9, 2.6)
"""Where half of the lines are lower, in pixels, a proof looks at still larger copies too. On a photo of a sheet that
fills half of it the smallest of a number's three places was seen at 1.8, 1.9, 2.2 and 2.6, and missed at 1, 1.4, 1.6
and 2.0."""
_UNSURE = 0.75
"""A line read with less confidence may be upside down; Latin print that way up is read with 0.9 and more."""
_MOST_REVERSED = 12
_HALF = 0.4
"""Of a number's place two thirds are burnt, less what its box has at the edges."""
_MANY_DIGITS = 7
"""A line with so many digits, badly read perhaps, is read by the accurate recogniser too."""
_UNPROVEN = frozenset({Doubt.SUSPECT})
"""What stays on pages of other papers: as many digits as a number has, or nearly, whose check digit does not fit."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What was found in a file: the `numbers` that were extracted, and the pages `elsewhere` (from 1) that carry their
    text, of nothing but papers of other types.

    There account numbers and references stay that are not proven to be one of the numbers: no digit was misread, and
    little else would be left of a statement.
    """

    numbers: Sequence[FieldValue]
    elsewhere: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Redactor:
    """Makes redacted files without the numbers of `secret`. Immutable; needs a reader with both recognisers."""

    reader: Reader
    limits: DecodeLimits
    secret: Secret

    def redact(self, data: bytes, pages: PageSource, shown: Shown, watch: Stopwatch) -> RedactedFile | Withheld:
        """Return a copy of the file `data`, whose pages are `pages`, in which every number is burnt out.

        Of a card that was read on its own, the numbers that are `shown` may be all that was read.
        """
        page_count = pages.file.page_count
        if page_count > MOST_PAGES:
            return Withheld.TOO_MANY_PAGES
        try:
            readings = [pages.picture(number) for number in range(1, page_count + 1)]
            if sum(len(reading.text.lines) for reading in readings) > MOST_LINES:
                return Withheld.TOO_MANY_PAGES
            with watch.at(Stage.REDACT):
                return self._redacted(readings, _container_of(data), shown)
        except SheafError:
            return Withheld.UNREADABLE_PAGE

    def _redacted(self, readings: Sequence[PageReading], container: Container, shown: Shown) -> RedactedFile | Withheld:
        looks = [self._look(reading, shown) for reading in readings]
        fields = [field for field in shown.numbers if any(self._numbers(field))]
        extracted = frozenset(number for field in fields for number in self._numbers(field))
        known = extracted.union(*(look.find(self.secret).numbers for look in looks))
        found = [look.find(self.secret, known) for look in looks]
        if not extracted and not any(each.has_number or each.shows_masked for each in found):
            return Withheld.NUMBER_NOT_FOUND
        pictures = (
            _with_fields(burnt(look.pixels, look.quads(each)), look, fields)
            for look, each in zip(looks, found, strict=True)
        )
        return self._proven([encode_page(picture, container) for picture in pictures], container, known, shown)

    def _numbers(self, field: FieldValue) -> Iterator[str]:
        """Yield the digits of an extracted number, unless it is masked on the paper."""
        if isinstance(field.value, str) and not self.secret.shows_masked(field.value):
            yield "".join(character for character in field.value if character.isdigit())

    def _proven(
        self, encoded: list[bytes], container: Container, known: frozenset[str], shown: Shown
    ) -> RedactedFile | Withheld:
        """Read the file made of `encoded` pages again, and burn what is still found."""
        doubtful: Sequence[int] = range(len(encoded))
        for _ in range(PROOFS):
            file = assemble(encoded, container)
            left = list(self._still_shown(file, doubtful, known, shown))
            if not left:
                return RedactedFile(file, container.value)
            for at, pixels in left:
                encoded[at] = encode_page(pixels, container)
            doubtful = [at for at, _ in left]
        return Withheld.STILL_LEGIBLE

    def _still_shown(
        self, file: bytes, doubtful: Sequence[int], known: frozenset[str], shown: Shown
    ) -> Iterator[tuple[int, Pixels]]:
        """Yield the pages (from 0) on which something is found, with it burnt."""
        with open_document(file, None, self.limits) as document:
            for at in doubtful:
                image = document.image(at + 1)
                looks = self._looks_closely(image, shown)
                found = (quad for look in looks for quad in look.quads(look.find(self.secret, known)))
                quads = tuple(quad for quad in found if not is_burnt(image.pixels, quad))
                if quads:
                    yield at, burnt(image.pixels, quads)

    def _look(self, reading: PageReading, shown: Shown) -> _Look:
        """See what was read of a page, and what is seen of it the other way round."""
        unsure = [
            number
            for number, line in enumerate(reading.text.lines)
            if line.confidence < _UNSURE and len(line.text) >= _MANY_DIGITS
        ]
        reversed_lines = self.reader.read_otherwise(reading, unsure[:_MOST_REVERSED], Way.REVERSED)
        is_elsewhere = reading.text.page_number in shown.elsewhere
        return _Look(reading, (reading.text.lines,), reversed_lines, _UNPROVEN if is_elsewhere else frozenset())

    def _looks_closely(self, image: Picture, shown: Shown) -> Iterator[_Look]:
        """Read a page of the new file with more care than the first time, and again where its print is small."""
        look = self._look_closely(image, shown, _ZOOM)
        yield look
        if look.page.line_height < _SMALL_PRINT:
            yield from (self._look_closely(image, shown, zoom) for zoom in _SMALL_PRINT_ZOOMS)

    def _look_closely(self, image: Picture, shown: Shown, zoom: float) -> _Look:
        reading = self.reader.read(image, zoom)
        if not reading.text.codes:
            codes = find_hidden_codes(image, reading.frame)
            reading = replace(reading, text=replace(reading.text, codes=codes))
        look = self._look(reading, shown)
        lines = reading.text.lines
        many = [number for number, line in enumerate(lines) if self.secret.count(line.text) >= _MANY_DIGITS]
        again = self.reader.reread(reading, many).text.lines if many else ()
        return replace(look, readings=(*look.readings, tuple(again[number] for number in many)))


@dataclass(frozen=True, slots=True, eq=False)
class _Look:
    """A page, its lines in each way in which they were read, those that were read upside down, and how sure a number
    must be at least."""

    page: PageReading
    readings: tuple[tuple[Line, ...], ...]
    reversed_lines: tuple[Line, ...]
    spared: frozenset[Doubt]

    @property
    def pixels(self) -> Pixels:
        return self.page.image.pixels

    def find(self, secret: Secret, known: frozenset[str] = frozenset()) -> Findings:
        """Find the numbers in all readings."""
        ratio = self.page.text.width / self.page.text.height
        found = [
            find_secrets(
                [Strip(line, number, ratio) for number, line in enumerate(lines)], (), secret, known, self.spared
            )
            for lines in self.readings
        ]
        upside_down = [Strip(line, number, ratio, True) for number, line in enumerate(self.reversed_lines)]
        found.append(find_secrets(upside_down, self.page.text.codes, secret, known, self.spared))
        return Findings(
            boxes=tuple(box for each in found for box in each.boxes),
            numbers=frozenset(number for each in found for number in each.numbers),
            has_number=any(each.has_number for each in found),
            shows_masked=any(each.shows_masked for each in found),
        )

    def quads(self, found: Findings) -> Quads:
        """Return what to burn, in pixels: what was found, and codes of which nobody knows what is in them."""
        unread = find_unread_codes(self.page.image, self.page.frame)
        return tuple(self.page.quad_of(box) for box in (*found.boxes, *unread))


def _with_fields(picture: Pixels, look: _Look, fields: Sequence[FieldValue]) -> Pixels:
    """Burn the whole place of an extracted number of which nothing was found on the page to burn."""
    places = [field.provenance for field in fields if field.provenance is not None and field.value is not None]
    here = [look.page.quad_of(place.box) for place in places if _is_print_on(look.page, place)]
    return burnt(picture, [quad for quad in here if not is_burnt(picture, quad, _HALF)])


def _is_print_on(page: PageReading, place: Provenance) -> bool:
    is_read = place.source in (Source.OCR, Source.TEXT_LAYER)
    return is_read and place.page_number == page.text.page_number and place.text != ""


def _container_of(data: bytes) -> Container:
    """Return what the new file is made as: the same where it can be, else what every program opens."""
    found = sniff(data)
    match found:
        case Format.JPEG | Format.HEIC | Format.WEBP:
            return Container.JPEG
        case Format.PNG | Format.GIF | Format.BMP | None:
            return Container.PNG
        case Format.TIFF:
            return Container.TIFF
        case Format.PDF:
            return Container.PDF
        case _:
            assert_never(found)
