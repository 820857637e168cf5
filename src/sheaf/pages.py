"""The pages of one document as they are needed: each is decoded and read once, doubtful lines a second time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from sheaf.model.field import Provenance
from sheaf.model.geometry import BoundingBox
from sheaf.model.page import DocumentText, Line, PageText, Source
from sheaf.model.stage import Stage
from sheaf.stages.decode import OpenDocument
from sheaf.stages.read import PageReading, Reader, find_codes, find_hidden_codes, frame_of
from sheaf.stopwatch import Stopwatch

DOUBTFUL = 0.94
"""A line in which the fast recogniser is less sure than this of any word is worth a second look (READING.md)."""
_CARD_LINES = 40
"""A card has no more lines on both its sides."""


class PageSource:
    """Reads pages on demand, from the text layer where it is sound and from pixels otherwise. One a document."""

    def __init__(self, document: OpenDocument, reader: Reader, watch: Stopwatch) -> None:
        self._document = document
        self._reader = reader
        self._watch = watch
        self._pages: list[PageText | PageReading] = []
        self._searched: set[int] = set()

    @property
    def page_count(self) -> int:
        return self._document.page_count

    @property
    def text(self) -> DocumentText:
        """What was read so far."""
        return DocumentText(tuple(_text_of(page) for page in self._pages), self.page_count)

    @property
    def has_text(self) -> bool:
        return any(page.lines for page in self.text.pages)

    def read_up_to(self, page_number: int) -> None:
        """Read the pages up to `page_number` (from 1) that were not read yet."""
        while len(self._pages) < min(page_number, self.page_count):
            self._pages.append(self._read(len(self._pages) + 1))

    def look_again(self, places: Iterable[Provenance]) -> bool:
        """Read the doubtful lines at `places` with the accurate recogniser. Returns whether any text changed."""
        wanted = tuple(place for place in places if place.source in (Source.OCR, Source.MRZ))
        before = self.text
        with self._watch.at(Stage.READ):
            for position, page in enumerate(self._pages):
                if isinstance(page, PageReading):
                    boxes = [place.box for place in wanted if place.page_number == page.text.page_number]
                    doubtful = [number for number, line in enumerate(page.text.lines) if _is_doubtful(line, boxes)]
                    if doubtful:
                        self._pages[position] = self._reader.reread(page, doubtful)
        return self.text != before

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
        with self._watch.at(Stage.DECODE):
            image = self._document.image(page.page_number)
        with self._watch.at(Stage.READ):
            height, width = image.pixels.shape[:2]
            frame = frame_of((), width, height, 0)
            codes = find_codes(image, frame) or find_hidden_codes(image, frame)
            return replace(page, codes=codes) if codes else page

    def picture(self, page_number: int) -> PageReading:
        """Return a page (from 1) with its picture, read if it was not; a page of a written PDF is drawn for it."""
        self.read_up_to(page_number)
        page = self._pages[page_number - 1]
        if isinstance(page, PageReading):
            return page
        image = self._document.image(page_number)
        height, width = image.pixels.shape[:2]
        frame = frame_of((), width, height, page.rotation)
        return PageReading(page, image, frame, tuple(frame.quad_of(line.box) for line in page.lines))

    def first_picture(self) -> NDArray[np.uint8] | None:
        """Return the part of page 1 that is printed on, as pixels; None when it was read from a text layer."""
        page = self._pages[0]
        if not isinstance(page, PageReading) or not page.text.lines:
            return None
        corners = page.quad_of(BoundingBox.around(line.box for line in page.text.lines))
        height, width = page.image.pixels.shape[:2]
        left, top = np.clip(corners.min(axis=0).astype(int), 0, (width - 1, height - 1))
        right, bottom = np.clip(corners.max(axis=0).astype(int) + 1, 1, (width, height))
        return page.image.pixels[top:bottom, left:right]

    def _read(self, page_number: int) -> PageText | PageReading:
        with self._watch.at(Stage.DECODE):
            layer = self._document.text_layer(page_number)
            image = None if layer is not None else self._document.image(page_number)
        if image is None:
            assert layer is not None
            return layer
        with self._watch.at(Stage.READ):
            return self._reader.read(image)


def _text_of(page: PageText | PageReading) -> PageText:
    return page.text if isinstance(page, PageReading) else page


def _is_doubtful(line: Line, boxes: list[BoundingBox]) -> bool:
    """Say whether a word that a value was read from is doubtful; what else stands in its line does not matter."""
    if line.source is not Source.OCR:
        return False
    doubtful = [word.box for word in line.words if word.confidence < DOUBTFUL]
    return any(_share(word, box) for word in doubtful for box in boxes)


def _share(word: BoundingBox, box: BoundingBox) -> bool:
    return box.left <= word.center_x <= box.right and box.top <= word.center_y <= box.bottom
