"""The sheets of one document: pages of its file or regions of them, as they were read, with the way back to a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sheaf.model.field import FieldValue, Provenance
from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Code, DocumentText, Line, PageText, Source, Word, is_legible
from sheaf.model.stage import Stage
from sheaf.stages.quality import CardPicture
from sheaf.stages.read import Frame, PageReading, Reader
from sheaf.stopwatch import Stopwatch


@dataclass(frozen=True, slots=True)
class _Sureness:
    """How sure the fast recogniser has to be of what a value was read from, so that it is not read a second time.

    `word` is the confidence of its words, `character` that of each character against all that else may stand there: a
    letter that was missed between two others shows in nothing else.
    """

    word: float
    character: float


_USUALLY = _Sureness(0.94, 0.95)
"""Of papers nothing else checks rows and words: with less, one value of 300 on scans and photos is lost."""
_ON_GOOD_CARD = _Sureness(0.9, 0.8)
"""The values of cards are of known forms: on 210 photos, scans and copies 1,378 of 1,415 fields are right, 1,379 with
the other, and second readings take two thirds of the time. On poor pictures it is one of 200 that is lost."""
_BOOK_LINES = 60
"""A card, or a page of a book of one, has no more lines."""
_NEVER = _Sureness(1.1, 1.1)
"""No word is as sure as this."""
_STANDING = 1.5
_MOSTLY = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A page of the file, or a region of one.

    `frame` is the page's where the region was read on its own and stands in a frame of its own, else None.
    """

    reading: PageText | PageReading
    frame: Frame | None = None

    @property
    def text(self) -> PageText:
        return self.reading.text if isinstance(self.reading, PageReading) else self.reading

    def turned_lines(self) -> tuple[Line, ...]:
        """Return the lines that stand, or run from right to left; none if most do not. Single letters tell nothing."""
        text = self.text
        ratio = text.width / text.height
        long = [line for line in text.lines if len(line.text) > 1]
        turned = tuple(
            line
            for line in long
            if line.box.height > _STANDING * line.box.width * ratio
            or line.words[0].box.center_x > line.words[-1].box.center_x
        )
        return turned if len(turned) > _MOSTLY * len(long) else ()

    def without(self, other: Sheet, lines: Iterable[Line]) -> Sheet:
        """Return the sheet without what stands where `lines` of another sheet of its page stand."""
        taken = [other.on_page(line.box) for line in lines]
        places = [self.on_page(line.box) for line in self.text.lines]
        kept = [number for number, place in enumerate(places) if not any(box.holds(place) for box in taken)]
        return self.only(kept, range(len(self.text.codes)))

    def only(self, lines: Sequence[int], codes: Sequence[int]) -> Sheet:
        """Return the sheet with these of its lines and codes, by their indexes."""
        before = self.text
        text = replace(
            before,
            lines=tuple(before.lines[index] for index in lines),
            codes=tuple(before.codes[index] for index in codes),
        )
        if isinstance(self.reading, PageText):
            return replace(self, reading=text)
        quads = tuple(self.reading.quads[index] for index in lines)
        return replace(self, reading=replace(self.reading, text=text, quads=quads))

    def with_codes(self, page: PageReading, codes: Sequence[Code]) -> Sheet:
        """Return the sheet with `codes` of its page if it has none of its own: they were found by a thorough search."""
        if self.text.codes or not isinstance(self.reading, PageReading):
            return self
        frame = self.reading.frame
        moved = tuple(replace(code, box=frame.box_of(page.quad_of(code.box))) for code in codes)
        return replace(self, reading=replace(self.reading, text=replace(self.reading.text, codes=moved)))

    def on_page(self, box: BoundingBox) -> BoundingBox:
        """Return where a box of the sheet stands on the page."""
        if self.frame is None or isinstance(self.reading, PageText):
            return box
        return self.frame.box_of(self.reading.quad_of(box))


class Sheets:
    """The sheets of one document, numbered from 1; their doubtful lines are read a second time on demand."""

    def __init__(self, sheets: Iterable[Sheet], page_count: int, reader: Reader, watch: Stopwatch) -> None:
        self._sheets = list(sheets)
        self._page_count = page_count
        self._reader = reader
        self._watch = watch
        self._accurately: set[tuple[int, int]] = set()
        """The lines that the accurate recogniser has read, by their sheet's index and their own."""

    @property
    def text(self) -> DocumentText:
        pages = tuple(replace(sheet.text, page_number=number) for number, sheet in enumerate(self._sheets, 1))
        return DocumentText(pages, self._page_count)

    @property
    def page_numbers(self) -> frozenset[int]:
        """The pages of the file on which the sheets lie."""
        return frozenset(sheet.text.page_number for sheet in self._sheets)

    def look_closely(self) -> bool:
        """Read every doubtful line of cards on poor pictures with the accurate recogniser, but for what is illegible.

        A value is not asked for where its caption was not read: a look at values alone comes too late for those.
        Returns whether any text changed.
        """
        before = self.text
        with self._watch.at(Stage.READ):
            for position, sheet in enumerate(self._sheets):
                lines = sheet.text.lines
                if len(lines) <= _BOOK_LINES and sheet.text.is_poor:
                    self._read_again(position, [number for number, line in enumerate(lines) if _is_unsure(line)])
        return self.text != before

    def look_again(
        self, places: Iterable[Provenance], questioned: Iterable[Provenance] = (), *, is_card: bool = False
    ) -> bool:
        """Read lines with the accurate recogniser: the doubtful ones at `places`, and all at `questioned`.

        Returns whether any text changed.
        """
        wanted = [(place, False) for place in places] + [(place, True) for place in questioned]
        wanted = [(place, is_asked) for place, is_asked in wanted if place.source in (Source.OCR, Source.MRZ)]
        before = self.text
        with self._watch.at(Stage.READ):
            for position, sheet in enumerate(self._sheets):
                least = _ON_GOOD_CARD if is_card and not sheet.text.is_poor else _USUALLY
                here = [
                    (place.box, _NEVER if is_asked else least)
                    for place, is_asked in wanted
                    if place.page_number == position + 1
                ]
                self._read_again(
                    position, [number for number, line in enumerate(sheet.text.lines) if _is_doubtful(line, here)]
                )
        return self.text != before

    def _read_again(self, position: int, lines: Iterable[int]) -> None:
        """Read these lines of a sheet with the accurate recogniser, unless it has read them before."""
        sheet = self._sheets[position]
        doubtful = [number for number in lines if (position, number) not in self._accurately]
        if doubtful and isinstance(sheet.reading, PageReading):
            self._accurately.update((position, number) for number in doubtful)
            self._sheets[position] = replace(sheet, reading=self._reader.reread(sheet.reading, doubtful))

    def whole_pages(self) -> Iterator[PageReading]:
        """Yield the sheets that may be whole pages with pictures, as they were read last."""
        for sheet in self._sheets:
            if isinstance(sheet.reading, PageReading) and sheet.frame is None:
                yield sheet.reading

    def on_pages(self, fields: Iterable[FieldValue]) -> tuple[FieldValue, ...]:
        """Return the fields with their places on the pages of the file instead of on the sheets."""
        return tuple(replace(field, provenance=self._moved(field.provenance)) for field in fields)

    def card_picture(self) -> CardPicture | None:
        """Return the first sheet's picture with the places of its lines; None when it is from a text layer."""
        reading = self._sheets[0].reading
        return CardPicture.of(reading.image.pixels, reading.quads) if isinstance(reading, PageReading) else None

    def _moved(self, place: Provenance | None) -> Provenance | None:
        if place is None:
            return None
        sheet = self._sheets[place.page_number - 1]
        return replace(place, page_number=sheet.text.page_number, box=sheet.on_page(place.box))


def _is_doubtful(line: Line, places: list[tuple[BoundingBox, _Sureness]]) -> bool:
    """Say whether a word that a value was read from is less sure than it should be, whatever stands beside it.

    `places` are the values' boxes, each with how sure what stands there should be.
    """
    return line.source is Source.OCR and any(
        not _is_sure(word, least) and box.holds(word.box) for word in line.words for box, least in places
    )


def _is_unsure(line: Line) -> bool:
    """Say whether a word of a line is less sure than it should be, and one is legible.

    A line without one is in another script, or lost to both recognisers: reading such lines again changed none of 373
    fields on 60 hard pictures of cards and found one of 462 on good ones, in a twentieth of the time.
    """
    is_in_doubt = any(word.confidence < _USUALLY.word for word in line.words)
    return line.source is Source.OCR and is_in_doubt and any(map(is_legible, line.words))


def _is_sure(word: Word, least: _Sureness) -> bool:
    return word.confidence >= least.word and all(doubt.sureness >= least.character for doubt in word.doubts)
