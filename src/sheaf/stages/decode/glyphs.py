"""The characters of a PDF page with their places, in the frame in which the page is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray

from sheaf.stages.decode.characters import Characters, Room
from sheaf.stages.decode.placement import Edges, Placement
from sheaf.stages.decode.signs import close_signs


@dataclass(frozen=True, slots=True, eq=False)
class Glyphs:
    """The characters of a page in the order of the file, spaces and line breaks included, each at one index.

    `texts` is what they stand for, U+FFFD where the file does not say, and `edges` their places on the page as shown;
    a space has no use for its own. `rotations` are the clockwise turns in degrees (0, 90, 180, 270) that would make
    them upright. A page has thousands: arrays are made and asked a hundred times as fast as one object a character.
    """

    texts: Sequence[str]
    edges: Edges
    is_space: NDArray[np.bool_]
    is_visible: NDArray[np.bool_]
    rotations: NDArray[np.intp]

    def __len__(self) -> int:
        return len(self.texts)

    @property
    def marks(self) -> NDArray[np.intp]:
        """The indexes of all that are no spaces."""
        return np.flatnonzero(~self.is_space)

    def only(self, kept: NDArray[np.bool_]) -> Glyphs:
        texts = [self.texts[index] for index in np.flatnonzero(kept).tolist()]
        return Glyphs(texts, self.edges[kept], self.is_space[kept], self.is_visible[kept], self.rotations[kept])


def read_glyphs(page: pdfium.PdfPage, placement: Placement, room: Room) -> Glyphs:
    """Return the page's characters in the order of the file, spaces and line breaks included."""
    text_page = page.get_textpage()
    try:
        characters = Characters(text_page.raw, text_page.count_chars(), room)
        texts, is_space, kept = characters.texts()
        rectangles = characters.rectangles()[kept]
        is_there, rectangles = close_signs(texts, rectangles, lambda index: characters.is_made_up(kept[index]))
        if not is_there.all():
            texts = [texts[index] for index in np.flatnonzero(is_there).tolist()]
            kept, rectangles, is_space = kept[is_there], rectangles[is_there], is_space[is_there]
        edges = placement.edges(rectangles)
        is_first = _is_first_in_manner(edges, is_space)
        is_shown, turns = characters.manners(kept[is_first].tolist())
    finally:
        text_page.close()
    # A glyph is set as the last one was that was asked about.
    which = np.maximum(np.cumsum(is_first) - 1, 0)
    is_visible, turns = np.array(is_shown or [True], np.bool_)[which], np.array(turns or [0], np.intp)[which]
    # pdfium tells how far a character is turned clockwise on the page before the page itself is turned.
    return Glyphs(texts, edges, is_space, is_visible, (-turns - page.get_rotation()) % 360)


def _is_first_in_manner(edges: Edges, is_space: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Say which glyphs may be set in another manner than those before: a word's first, and where a word turns."""
    is_first = np.ones(len(is_space), np.bool_)
    levels = edges[:, (1, 3)]
    is_first[1:] = is_space[:-1] | (levels[1:] != levels[:-1]).any(axis=1)
    return is_first & ~is_space
