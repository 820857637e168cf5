"""The pages of one file: whoever asks for one, it is decoded and read once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from sheaf.model.page import PageText
from sheaf.model.stage import Stage
from sheaf.pictures import PagePicture, Pictures
from sheaf.stages.decode import OpenDocument
from sheaf.stages.read import PageReading, Reader
from sheaf.stopwatch import Stopwatch

OnPage: TypeAlias = "Callable[[int, int], None]"
"""Told after every page how many were read, and how many the file has; no more than a type needs are read."""


def unnoticed(read: int, page_count: int) -> None:
    """Nobody follows."""


class FilePages:
    """Hands out pages by their number (from 1): from the text layer where it is sound, from pixels otherwise."""

    def __init__(self, document: OpenDocument, reader: Reader, watch: Stopwatch, on_page: OnPage = unnoticed) -> None:
        self.reader = reader
        self.watch = watch
        self._document = document
        self._pictures = Pictures(document)
        self._on_page = on_page
        self._read: dict[int, PageText | PageReading] = {}
        self._in_devanagari: set[int] = set()
        self._layers: dict[int, PageText | None] = {}
        self._glanced: dict[int, PageReading | None] = {}

    @property
    def page_count(self) -> int:
        return self._document.page_count

    def written(self, page_number: int) -> PageText | None:
        """Return the text that the file itself carries of a page, at next to no cost; None: it must be read."""
        if page_number not in self._layers:
            with self.watch.at(Stage.DECODE):
                self._layers[page_number] = self._document.text_layer(page_number)
        return self._layers[page_number]

    def read(self, page_number: int) -> PageText | PageReading:
        if page_number not in self._read:
            self._read[page_number] = self.written(page_number) or self._read_picture(page_number)
            self._on_page(len(self._read), self.page_count)
        return self._read[page_number]

    def text(self, page_number: int) -> PageText:
        """Return what a page says."""
        page = self.read(page_number)
        return page.text if isinstance(page, PageReading) else page

    def seen(self, page_number: int) -> PageText | PageReading | None:
        """Return a page if it was read."""
        return self._read.get(page_number)

    def glance(self, page_number: int) -> PageReading | None:
        """Return what a page shows at a glance, instead of reading it; None where that tells nothing of it."""
        if page_number not in self._glanced:
            image = self.picture(page_number)
            with self.watch.at(Stage.READ):
                self._glanced[page_number] = self.reader.glance(image)
        return self._glanced[page_number]

    def keep(self, page_number: int, page: PageText | PageReading) -> None:
        """Keep a page as it was read last."""
        self._read[page_number] = page

    def keep_in_devanagari(self, page_number: int, page: PageText | PageReading) -> None:
        """Keep a page as it is when its lines in Devanagari were read too."""
        self._read[page_number] = page
        self._in_devanagari.add(page_number)

    def is_in_devanagari(self, page_number: int) -> bool:
        return page_number in self._in_devanagari

    def picture(self, page_number: int) -> PagePicture:
        """Return a page's picture, drawn: what comes first looks at it; later looks draw it where it was let go."""
        with self.watch.at(Stage.DECODE):
            self._pictures.pixels(page_number)
        return self._pictures.of(page_number)

    def size(self, page_number: int) -> tuple[int, int]:
        """Return width and height of a page's picture."""
        return self._pictures.size(page_number)

    def thumbnail(self, page_number: int) -> NDArray[np.uint8]:
        """Return a page small and grey, which costs a tenth of drawing it."""
        with self.watch.at(Stage.DECODE):
            return self._document.thumbnail(page_number)

    def _read_picture(self, page_number: int) -> PageReading:
        image = self.picture(page_number)
        with self.watch.at(Stage.READ):
            return self.reader.read(image)
