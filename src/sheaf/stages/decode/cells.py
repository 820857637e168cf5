"""From characters to words, rows and cells: the geometry of a text layer."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sheaf.stages.decode.glyphs import Glyph

_WORD_GAP = 0.25
"""A gap of more than this part of the height is a space, even when the file has none: a space is 0.22-0.33 em."""
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
    """Join characters that follow each other in the file and stand side by side."""
    words: list[PlacedWord] = []
    run: list[Glyph] = []
    for glyph in glyphs:
        if run and (glyph.is_space or not _continues(run[-1], glyph)):
            words.append(_word(run))
            run = []
        if not glyph.is_space:
            run.append(glyph)
    if run:
        words.append(_word(run))
    return _without_doubles(words)


def cells_of(words: Sequence[PlacedWord]) -> list[list[PlacedWord]]:
    """Return the cells of a page in reading order, rows from the top, cells from the left."""
    return [cell for row in _rows(words) for cell in _split(row)]


def _continues(before: Glyph, after: Glyph) -> bool:
    height = max(before.bottom - before.top, after.bottom - after.top, 0.1)
    overlap = min(before.bottom, after.bottom) - max(before.top, after.top)
    if overlap < _SAME_ROW * min(before.bottom - before.top, after.bottom - after.top):
        return False
    return -height < after.left - before.right <= _WORD_GAP * height and after.right >= before.left


def _word(run: Sequence[Glyph]) -> PlacedWord:
    return PlacedWord(
        "".join(glyph.text for glyph in run),
        min(glyph.left for glyph in run),
        min(glyph.top for glyph in run),
        max(glyph.right for glyph in run),
        max(glyph.bottom for glyph in run),
    )


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
