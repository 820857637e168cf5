"""Text that runs up, down or backwards: turned upright to be joined to words, then put back in its place."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from sheaf.stages.decode.cells import cells_of, words_of
from sheaf.stages.decode.glyphs import Glyphs
from sheaf.stages.decode.placed_word import PlacedWord

_Number = TypeVar("_Number", float, NDArray[np.float64])


@dataclass(frozen=True, slots=True)
class UprightText:
    """The cells of a page that was turned clockwise by `rotation` degrees, which made it `width` x `height` points.

    Cells that run against the rest of the page (an edge's small print) come last.
    """

    cells: tuple[tuple[PlacedWord, ...], ...]
    rotation: int
    width: float
    height: float


def upright_text(glyphs: Glyphs, width: float, height: float) -> UprightText:
    """Join the glyphs of a page as shown, `width` x `height` points, to cells on the page turned upright."""
    counts = Counter(glyphs.rotations[glyphs.marks].tolist())
    rotations = [rotation for rotation, _ in counts.most_common()]
    main = rotations[0] if rotations else 0
    cells: list[tuple[PlacedWord, ...]] = []
    for rotation in rotations:
        own_width, own_height = _turned_size(width, height, rotation)
        turned = glyphs
        if len(rotations) > 1 or rotation:
            turned = _turned(glyphs.only(glyphs.is_space | (glyphs.rotations == rotation)), rotation, width, height)
        words = [word for word in words_of(turned) if _is_on_page(word, own_width, own_height)]
        back = (main - rotation) % 360
        for cell in cells_of(words):
            turned_back = (_turned_word(word, back, own_width, own_height) for word in cell) if back else cell
            cells.append(tuple(turned_back))
    return UprightText(tuple(cells), main, *_turned_size(width, height, main))


def _turned_size(width: float, height: float, rotation: int) -> tuple[float, float]:
    return (height, width) if rotation in (90, 270) else (width, height)


def _turned(glyphs: Glyphs, rotation: int, width: float, height: float) -> Glyphs:
    left, top, right, bottom = glyphs.edges.T
    return replace(glyphs, edges=np.stack(_turned_edges((left, top, right, bottom), rotation, width, height), axis=1))


def _turned_word(word: PlacedWord, rotation: int, width: float, height: float) -> PlacedWord:
    return PlacedWord(
        word.text, *_turned_edges((word.left, word.top, word.right, word.bottom), rotation, width, height)
    )


def _turned_edges(
    edges: tuple[_Number, _Number, _Number, _Number], rotation: int, width: float, height: float
) -> tuple[_Number, _Number, _Number, _Number]:
    """Turn a box, or all boxes of an array, clockwise together with the page of `width` x `height`."""
    if rotation == 0:
        return edges
    left, top, right, bottom = edges
    if rotation == 90:
        return height - bottom, left, height - top, right
    if rotation == 180:
        return width - right, height - bottom, width - left, height - top
    if rotation == 270:
        return top, width - right, bottom, width - left
    return edges


def _is_on_page(word: PlacedWord, width: float, height: float) -> bool:
    center_x, center_y = (word.left + word.right) / 2, (word.top + word.bottom) / 2
    return 0.0 <= center_x <= width and 0.0 <= center_y <= height
