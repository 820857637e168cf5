"""From characters to words, rows and cells: the geometry of a text layer."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sheaf.stages.decode.glyphs import Glyph

_WORD_GAP = 0.25
"""A gap of more than this part of the height is a space, even when the file has none: a space is 0.22-0.33 em."""
_LEAST_HEIGHT = 0.1
_CELL_GAP = 1.2
"""A gap of more than this part of the height separates cells: justified text stretches a space to about 0.8 em."""
_SAME_ROW = 0.5
"""Two words share a row when they overlap vertically by this part of the smaller one's height."""


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word; edges in points from the top left of the page as shown."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


def words_of(glyphs: Iterable[Glyph]) -> list[PlacedWord]:
    """Join characters that follow each other in the file and stand side by side.

    One loop without calls: a long statement has a million characters.
    """
    words: list[PlacedWord] = []
    text, left, top, right, bottom = "", 0.0, 0.0, 0.0, 0.0
    last_left, last_top, last_right, last_bottom = 0.0, 0.0, 0.0, 0.0
    for glyph in glyphs:
        if glyph.is_space:
            if text:
                words.append(PlacedWord(text, left, top, right, bottom))
                text = ""
            continue
        sign, own_left, own_top, own_right, own_bottom = glyph[:5]
        if text:
            height, last_height = own_bottom - own_top, last_bottom - last_top
            shared = (own_bottom if own_bottom < last_bottom else last_bottom) - (
                own_top if own_top > last_top else last_top
            )
            larger, smaller = (height, last_height) if height > last_height else (last_height, height)
            larger = larger if larger > _LEAST_HEIGHT else _LEAST_HEIGHT
            gap = own_left - last_right
            if shared < _SAME_ROW * smaller or not -larger < gap <= _WORD_GAP * larger or own_right < last_left:
                words.append(PlacedWord(text, left, top, right, bottom))
                text = ""
        if text:
            text += sign
            left = own_left if own_left < left else left
            top = own_top if own_top < top else top
            right = own_right if own_right > right else right
            bottom = own_bottom if own_bottom > bottom else bottom
        else:
            text, left, top, right, bottom = sign, own_left, own_top, own_right, own_bottom
        last_left, last_top, last_right, last_bottom = own_left, own_top, own_right, own_bottom
    if text:
        words.append(PlacedWord(text, left, top, right, bottom))
    return _without_doubles(words)


def cells_of(words: Sequence[PlacedWord]) -> list[list[PlacedWord]]:
    """Return the cells of a page in reading order, rows from the top, cells from the left."""
    return [cell for row in _rows(words) for cell in _split(row)]


def _without_doubles(words: Iterable[PlacedWord]) -> list[PlacedWord]:
    """Drop words printed twice on one spot, as programs do that fake bold type or a shadow."""
    kept: dict[tuple[str, int, int], PlacedWord] = {}
    for word in words:
        step = max(word.height, 1.0) / 2
        kept.setdefault((word.text, round(word.left / step), round(word.top / step)), word)
    return list(kept.values())


def _rows(words: Sequence[PlacedWord]) -> list[list[PlacedWord]]:
    """Group words into rows by vertical overlap with the row's first and last word so far."""
    rows: list[list[PlacedWord]] = []
    for word in sorted(words, key=lambda word: word.top + word.bottom):
        row = next(
            (row for row in reversed(rows[-8:]) if _shares_row(row[-1], word) and _shares_row(row[0], word)), None
        )
        if row is None:
            rows.append([word])
        else:
            row.append(word)
    return [sorted(row, key=lambda word: word.left) for row in rows]


def _shares_row(one: PlacedWord, other: PlacedWord) -> bool:
    overlap = min(one.bottom, other.bottom) - max(one.top, other.top)
    return overlap > _SAME_ROW * min(one.height, other.height)


def _split(row: Sequence[PlacedWord]) -> list[list[PlacedWord]]:
    cells = [[row[0]]]
    for before, after in itertools.pairwise(row):
        if after.left - before.right > _CELL_GAP * min(before.height, after.height):
            cells.append([])
        cells[-1].append(after)
    return cells
