"""The pages of one file as they are needed: each is decoded and read once, and regions of it where that pays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from sheaf.file_pages import FilePages
from sheaf.model.geometry import BoundingBox
from sheaf.model.page import DocumentText, PageText
from sheaf.model.stage import Stage
from sheaf.model.view import TURNS, PageView
from sheaf.sheets import Sheet, Sheets
from sheaf.stages.classify import Region
from sheaf.stages.read import (
    Look,
    PageReading,
    find_codes,
    find_hidden_codes,
    frame_of,
    lines_astray,
    read_harder,
    read_mirrored,
    read_region,
)

_CARD_LINES = 40
"""A card has no more lines on both its sides."""
_SHEET_LINES = 60
"""What is printed on a sheet in place of a card has no more."""
_GAP = 0.5
"""A word of a written page that is less sure has a character without a meaning: there its text has a gap."""
_MOST_REGIONS = 4
"""So many regions of a file are read on their own; each costs as much as a card."""


_Astray: TypeAlias = "dict[int, tuple[tuple[int, ...], Sheet]]"


@dataclass(frozen=True, slots=True, eq=False)
class _Look:
    """What was read, as it was before a harder look."""

    text: DocumentText
    pages: tuple[PageText | PageReading, ...]
    astray: _Astray


class PageSource:
    """Reads pages on demand, each as it was seen first. One a file, and one for those pages of it that show others."""

    def __init__(self, file: FilePages, numbers: Iterable[int] | None = None) -> None:
        """`numbers` are the pages (from 1) that it is about, in order; by default all."""
        self.file = file
        self._numbers = tuple(numbers if numbers is not None else range(1, file.page_count + 1))
        self._reader = file.reader
        self._watch = file.watch
        self._pages: list[PageText | PageReading] = []
        self._astray: _Astray = {}
        """By page index: lines of a card that lies turned on the page, and the region where they are read upright."""
        self._searched: set[int] = set()
        self._in_devanagari: set[int] = set()
        self._in_latin: dict[int, PageReading] = {}
        """By page index: a page as it was before lines in Devanagari were read. Blurred Latin print looks like them."""
        self._regions_left = _MOST_REGIONS
        self._earlier_looks: list[_Look] = []

    @property
    def numbers(self) -> tuple[int, ...]:
        """The pages that it is about, whether they were read or not."""
        return self._numbers

    def only(self, numbers: Iterable[int]) -> PageSource:
        """Return these pages of the file, to be read for themselves."""
        return PageSource(self.file, numbers)

    def give_back(self) -> None:
        """Let whoever asks for these pages from now on have them as they were read here."""
        for page in self._pages:
            self.file.keep(_text_of(page).page_number, page)

    def leave_out(self, numbers: Iterable[int]) -> None:
        """Be about these pages, none of which was read, no longer: they show other documents."""
        left_out = set(numbers)
        self._numbers = tuple(number for number in self._numbers if number not in left_out)

    @property
    def read_count(self) -> int:
        return len(self._pages)

    @property
    def text(self) -> DocumentText:
        """What was read so far, one text a sheet: pages, and after a page the card that lies turned on it."""
        return DocumentText(tuple(sheet.text for sheet in self._sheets()), self.file.page_count)

    @property
    def looks(self) -> tuple[DocumentText, ...]:
        """The text as it was before each harder look, and as it is now."""
        return (*(look.text for look in self._earlier_looks), self.text)

    def go_back_to(self, look: int) -> None:
        """Take what was read at one of the `looks`, by its number from 0, for what is read."""
        if look < len(self._earlier_looks):
            earlier = self._earlier_looks[look]
            self._pages, self._astray = list(earlier.pages), dict(earlier.astray)
            self._in_devanagari.clear()

    @property
    def has_text(self) -> bool:
        return any(page.lines for page in self.text.pages)

    def read_up_to(self, count: int) -> bool:
        """Read those of the first `count` pages that were not read yet. Returns whether there were any."""
        return self._read_all(self._numbers[:count])

    def read_last(self, count: int) -> bool:
        """Read those of the last `count` pages that were not read yet; nothing is read after them any more."""
        return self._read_all(self._numbers[max(0, len(self._numbers) - count) :])

    def _read_all(self, numbers: Sequence[int]) -> bool:
        done = {_text_of(page).page_number for page in self._pages}
        missing = [number for number in numbers if number not in done]
        for number in missing:
            self._pages.append(self.file.read(number))
            if self.file.is_in_devanagari(number):
                self._in_devanagari.add(len(self._pages) - 1)
            else:
                self._look_for_astray(len(self._pages) - 1)
        return bool(missing)

    def glance(self, page_number: int) -> bool:
        """See what a page (from 1) that comes next shows at a glance, instead of reading it.

        False where that tells nothing of the page.
        """
        seen = self.file.glance(page_number)
        if seen is None:
            return False
        self._in_devanagari.add(len(self._pages))
        self._pages.append(seen)
        return True

    def put_aside(self, last: int) -> None:
        """Keep the pages up to the page `last`, read or glanced at; what the others say is not told any more.

        They are not read anew when they are asked for again.
        """
        count = sum(_text_of(page).page_number <= last for page in self._pages)
        for position, page in enumerate(self._pages[count:], count):
            self._astray.pop(position, None)
            self._in_latin.pop(position, None)
            number = _text_of(page).page_number
            if self.file.seen(number) is not None and position in self._in_devanagari:
                self.file.keep_in_devanagari(number, page)
        del self._pages[count:]
        self._searched = {position for position in self._searched if position < count}
        self._in_devanagari = {position for position in self._in_devanagari if position < count}

    def with_further(self, regions: Sequence[Region], limit: int) -> tuple[Region, ...]:
        """Return up to `limit` regions of a document: those found, and where they reach to the end of what was read,
        the further pages of the file, whole."""
        found = tuple(regions[:limit])
        return self._going_on(found, lambda: self.read_up_to(len(self._pages) + limit - len(found)))

    def with_last(self, regions: tuple[Region, ...], count: int) -> tuple[Region, ...]:
        """Return the regions of a document with the last `count` pages of the file, where it goes on to its end."""
        return self._going_on(regions, lambda: self.read_last(count))

    def _going_on(self, regions: tuple[Region, ...], read_more: Callable[[], bool]) -> tuple[Region, ...]:
        before = len(tuple(self._sheets()))
        if regions[-1].page != before - 1 or not read_more():
            return regions
        if self._in_devanagari:
            # What the type asked for on the first pages it asks for on all.
            self.read_devanagari()
        return (*regions, *self.regions()[before:])

    def regions(self) -> tuple[Region, ...]:
        """Return the sheets of what was read, each as a whole."""
        return tuple(
            Region(number, tuple(range(len(text.lines))), tuple(range(len(text.codes))))
            for number, text in enumerate(self.text.pages)
        )

    def document(self, regions: Sequence[Region]) -> Sheets:
        """Return the document that stands in these regions of the text; those that lie turned are read on their own."""
        sheets = tuple(self._sheets())
        parts = (self._part(sheets[region.page], region) for region in regions)
        return Sheets(parts, self.file.page_count, self._reader, self._watch)

    def keep(self, document: Sheets) -> None:
        """Keep what was read a second time of whole pages."""
        for reading in document.whole_pages():
            position = self._position_of(reading.text.page_number)
            if len(reading.text.lines) == len(_text_of(self._pages[position]).lines):
                self._pages[position] = reading

    def look_in_mirror(self) -> bool:
        """Read the pages that are legible only in a mirror that way. Returns whether there was one."""
        has_found = False
        for position, page in enumerate(self._pages):
            if isinstance(page, PageReading):
                with self._watch.at(Stage.READ):
                    mirrored = read_mirrored(self._reader, page)
                if mirrored is not None:
                    has_found = True
                    self._pages[position] = mirrored
        return has_found

    def look_harder(self, look: Look) -> bool:
        """Read the pages with no more lines than a card anew: a last resort. Returns whether there was such a page.

        What clears a picture is tried on bad ones only.
        """
        tried = [
            (position, page)
            for position, page in enumerate(self._pages)
            if isinstance(page, PageReading) and _may_be_card(page.text, look)
            if look.clearing is None or page.text.is_bad
        ]
        if tried:
            self._earlier_looks.append(_Look(self.text, tuple(self._pages), dict(self._astray)))
        for position, page in tried:
            with self._watch.at(Stage.READ):
                self._pages[position] = read_harder(self._reader, self._in_latin.pop(position, page), look)
            self._in_devanagari.discard(position)
            self._astray.pop(position, None)
            self._look_for_astray(position)
        return bool(tried)

    def read_devanagari(self) -> bool:
        """Read the lines in Devanagari of the pages read so far, once a page. Returns whether there were any."""
        has_found = False
        for position, page in enumerate(self._pages):
            if position in self._in_devanagari:
                continue
            self._in_devanagari.add(position)
            found = self._in_devanagari_read(page) if isinstance(page, PageReading) else self._without_gaps(page)
            if found is not None:
                has_found = True
                if isinstance(page, PageReading):
                    self._in_latin[position] = page
                self._pages[position] = found
                self._astray.pop(position, None)
        return has_found

    def _in_devanagari_read(self, page: PageReading) -> PageReading | None:
        with self._watch.at(Stage.READ):
            return self._reader.read_devanagari(page)

    def _without_gaps(self, page: PageText) -> PageText | None:
        """Read from the picture of a written page what its text has gaps in: joined letters without a code."""
        gaps = [line for line in page.lines if any(word.confidence < _GAP for word in line.words)]
        if not gaps or page.rotation:
            return None
        image = self.file.picture(page.page_number)
        with self._watch.at(Stage.READ):
            seen = self._reader.read(image)
        seen = self._in_devanagari_read(seen) or seen
        inside = {id(gap): tuple(line for line in seen.text.lines if gap.box.holds(line.box)) for gap in gaps}
        filled = {gap: some for gap, some in inside.items() if some}
        lines = tuple(each for line in page.lines for each in filled.get(id(line), (line,)))
        return replace(page, lines=lines) if filled else None

    def look_for_codes(self, *, in_long_texts: bool) -> bool:
        """Look thoroughly for codes on the pages, read so far, on which none was found. Returns whether one was found.

        A page of a written PDF has to be drawn for it: one with more lines than a card only if `in_long_texts`.
        """
        has_found = False
        for position, page in enumerate(self._pages):
            is_drawn = isinstance(page, PageReading) or in_long_texts or len(page.lines) <= _CARD_LINES
            if _text_of(page).codes or position in self._searched or not is_drawn:
                continue
            self._searched.add(position)
            found = self._with_hidden_codes(page)
            has_found = has_found or found is not page
            self._pages[position] = found
        return has_found

    def _with_hidden_codes(self, page: PageText | PageReading) -> PageText | PageReading:
        if isinstance(page, PageReading):
            with self._watch.at(Stage.READ):
                codes = find_hidden_codes(page.image, page.frame)
                return replace(page, text=replace(page.text, codes=codes)) if codes else page
        image = self.file.picture(page.page_number)
        with self._watch.at(Stage.READ):
            height, width = image.pixels.shape[:2]
            frame = frame_of((), width, height, 0)
            codes = find_codes(image, frame) or find_hidden_codes(image, frame)
            return replace(page, codes=codes) if codes else page

    def picture(self, page_number: int) -> PageReading:
        """Return a page (from 1) with its picture, read if it was not; a page of a written PDF is drawn for it."""
        self._read_all((page_number,))
        page = self._pages[self._position_of(page_number)]
        if isinstance(page, PageReading):
            return page
        image = self.file.picture(page_number)
        height, width = image.pixels.shape[:2]
        frame = frame_of((), width, height, page.rotation)
        return PageReading(page, image, frame, tuple(frame.quad_of(line.box) for line in page.lines))

    def view(self, page_number: int) -> PageView:
        """Return how a page (from 1) that was read was looked at, as it is read now or was before it was put aside."""
        pages = (page for page in self._pages if _text_of(page).page_number == page_number)
        page = next(pages, self.file.seen(page_number))
        if not isinstance(page, PageReading):
            ratio = page.width / page.height if page is not None else 1.0
            return PageView(page_number=page_number, ratio=ratio, upright=TURNS[page.rotation if page else 0])
        width, height = self.file.size(page_number)
        return PageView(
            page_number=page_number,
            ratio=page.frame.width / page.frame.height,
            upright=page.frame.in_shares(width, height),
        )

    def _position_of(self, page_number: int) -> int:
        return next(at for at, page in enumerate(self._pages) if _text_of(page).page_number == page_number)

    def _sheets(self) -> Iterator[Sheet]:
        for position, page in enumerate(self._pages):
            if position not in self._astray:
                yield Sheet(page)
                continue
            lines, region = self._astray[position]
            text = _text_of(page)
            others = [number for number in range(len(text.lines)) if number not in lines]
            yield Sheet(page).only(others, range(len(text.codes)))
            yield region

    def _look_for_astray(self, position: int) -> None:
        page = self._pages[position]
        if not isinstance(page, PageReading):
            return
        with self._watch.at(Stage.READ):
            lines = lines_astray(self._reader, page)
            if lines:
                self._astray[position] = (
                    lines,
                    self._read_anew(page, [page.text.lines[each].box for each in lines]),
                )

    def _part(self, sheet: Sheet, region: Region) -> Sheet:
        part = sheet.only(region.lines, region.codes)
        is_whole = len(part.text.lines) == len(sheet.text.lines)
        turned = () if is_whole or sheet.frame is not None else part.turned_lines()
        if not turned or not self._regions_left:
            return part
        self._regions_left -= 1
        page = self.picture(part.text.page_number)
        with self._watch.at(Stage.READ):
            anew = self._read_anew(page, [line.box for line in turned])
        others = (line for number, line in enumerate(sheet.text.lines) if number not in region.lines)
        return anew.without(sheet, others).with_codes(page, part.text.codes)

    def _read_anew(self, page: PageReading, boxes: Sequence[BoundingBox]) -> Sheet:
        quad = page.quad_of(BoundingBox.around(boxes))
        return Sheet(read_region(self._reader, page.image, quad), page.frame)


def _may_be_card(page: PageText, look: Look) -> bool:
    """Say whether a page has no more lines than a card. A sheet that is one has more: if it is bad, its lines are read
    anew, but looking for them anew costs too much."""
    return 0 < len(page.lines) <= (_SHEET_LINES if page.is_bad and look == Look() else _CARD_LINES)


def _text_of(page: PageText | PageReading) -> PageText:
    return page.text if isinstance(page, PageReading) else page
