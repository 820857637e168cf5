"""Text that runs up, down or backwards: turned upright to be joined to words, then put back in its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sheaf.stages.decode.cells import PlacedWord, cells_of, words_of
from sheaf.stages.decode.glyphs import Glyph


@dataclass(frozen=True, slots=True)
class UprightText:
    """The cells of a page that was turned clockwise by `rotation` degrees, which made it `width` x `height` points.

    Cells that run against the rest of the page (an edge's small print) come last.
    """

    cells: tuple[tuple[PlacedWord, ...], ...]
    rotation: int
    width: float
    height: float


def upright_text(glyphs: Sequence[Glyph], width: float, height: float) -> UprightText:
    """Join the glyphs of a page as shown, `width` x `height` points, to cells on the page turned upright."""
    counts = Counter(glyph.rotation for glyph in glyphs if not glyph.is_space)
    rotations = [rotation for rotation, _ in counts.most_common()]
    main = rotations[0] if rotations else 0
    cells: list[tuple[PlacedWord, ...]] = []
    for rotation in rotations:
        own_width, own_height = _turned_size(width, height, rotation)
        turned = glyphs
        if len(rotations) > 1 or rotation:
            own = (glyph for glyph in glyphs if glyph.is_space or glyph.rotation == rotation)
            turned = [_turned_glyph(glyph, width, height) for glyph in own]
        words = [word for word in words_of(turned) if _is_on_page(word, own_width, own_height)]
        back = (main - rotation) % 360
        cells += [tuple(_turned_word(word, back, own_width, own_height) for word in cell) for cell in cells_of(words)]
    return UprightText(tuple(cells), main, *_turned_size(width, height, main))


def _turned_size(width: float, height: float, rotation: int) -> tuple[float, float]:
    return (height, width) if rotation in (90, 270) else (width, height)


def _turned_glyph(glyph: Glyph, width: float, height: float) -> Glyph:
    if glyph.is_space or glyph.rotation == 0:
        return glyph
    edges = _turned_edges((glyph.left, glyph.top, glyph.right, glyph.bottom), glyph.rotation, width, height)
    return glyph._replace(left=edges[0], top=edges[1], right=edges[2], bottom=edges[3])


def _turned_word(word: PlacedWord, rotation: int, width: float, height: float) -> PlacedWord:
    if rotation == 0:
        return word
    return PlacedWord(
        word.text, *_turned_edges((word.left, word.top, word.right, word.bottom), rotation, width, height)
    )


def _turned_edges(
    edges: tuple[float, float, float, float], rotation: int, width: float, height: float
) -> tuple[float, float, float, float]:
    """Turn a box clockwise together with its page of `width` x `height`."""
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
