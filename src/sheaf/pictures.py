"""The pictures of a file's pages, drawn when something looks at them: a long scan is not held in memory as a whole."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sheaf.stages.decode import OpenDocument

MOST_BYTES = 128 * 1024 * 1024
"""So many bytes of pictures are kept: eleven A4 pages at 200 dpi. Most files have fewer and are drawn once."""


class Pictures:
    """Draws the pages of an open document and keeps those that were looked at last. One a file."""

    def __init__(self, document: OpenDocument, most_bytes: int = MOST_BYTES) -> None:
        self._document = document
        self._most_bytes = most_bytes
        self._kept: OrderedDict[int, NDArray[np.uint8]] = OrderedDict()
        self._sizes: dict[int, tuple[int, int]] = {}

    def of(self, page_number: int) -> PagePicture:
        """Return the picture of a page (from 1); nothing is drawn yet."""
        return PagePicture(page_number, self)

    def size(self, page_number: int) -> tuple[int, int]:
        """Return width and height of a page's picture. One that was looked at is not drawn for it."""
        if page_number not in self._sizes:
            self.pixels(page_number)
        return self._sizes[page_number]

    def pixels(self, page_number: int) -> NDArray[np.uint8]:
        """Return a page's pixels, drawn anew if they were let go. Raises SheafError: CORRUPT_FILE, IMAGE_TOO_LARGE."""
        found = self._kept.pop(page_number, None)
        if found is None:
            found = self._document.image(page_number).pixels
            self._sizes[page_number] = (found.shape[1], found.shape[0])
        while self._kept and found.nbytes + sum(pixels.nbytes for pixels in self._kept.values()) > self._most_bytes:
            self._kept.popitem(last=False)
        self._kept[page_number] = found
        return found


@dataclass(frozen=True, slots=True, eq=False)
class PagePicture:
    """A page's picture, whether it is drawn at the moment or not; `page_number` counts from 1."""

    page_number: int
    drawn_by: Pictures

    @property
    def pixels(self) -> NDArray[np.uint8]:
        return self.drawn_by.pixels(self.page_number)
