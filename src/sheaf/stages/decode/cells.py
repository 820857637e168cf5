"""From characters to words, rows and cells: the geometry of a text layer."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from sheaf.stages.decode.glyphs import Glyphs
from sheaf.stages.decode.placed_word import PlacedWord
from sheaf.stages.decode.placement import Edges
from sheaf.stages.decode.typed_borders import at_borders

_WORD_GAP = 0.25
"""A gap of more than this part of the height is a space, even when the file has none: a space is 0.22-0.33 em."""
_NARROW_SPACE, _LETTER_GAP = 0.15, 0.05
"""A narrower one is a space too, between letters that stand so close to their neighbours."""
_LEAST_HEIGHT = 0.1
_CELL_GAP = 1.2
"""A gap of more than this part of the height separates cells: justified text stretches a space to about 0.8 em."""
_SAME_EDGE = 0.5
"""Points: cells that begin as near to each other stand at the edge of one column."""
_LEAST_COLUMN_GAP, _COLUMN_CELLS = 0.55, 3
"""A narrower gap separates cells too, of this part of the height, where so many begin at its right edge."""
_SAME_ROW = 0.5
"""Two words share a row when they overlap vertically by this part of the smaller one's height."""
_OTHER_PRINT = 3.2
"""A word so many times as high as another is no neighbour of it: a mark across the page ("DUPLICATE", "CANCELLED")."""
_ROWS_BACK = 8
"""A word is looked for a row among so many above it: words that differ in height come in another order."""


def words_of(glyphs: Glyphs) -> list[PlacedWord]:
    """Join characters that follow each other in the file and stand side by side."""
    marks = glyphs.marks
    if not len(marks):
        return []
    left, top, right, bottom = glyphs.edges[marks].T
    starts = np.flatnonzero(np.concatenate(([True], ~_is_joined(glyphs.edges[marks]) | (np.diff(marks) > 1))))
    edges = np.stack(
        (
            np.minimum.reduceat(left, starts),
            np.minimum.reduceat(top, starts),
            np.maximum.reduceat(right, starts),
            np.maximum.reduceat(bottom, starts),
        ),
        axis=1,
    )
    # A word has no space inside: its characters follow each other.
    ends = marks[np.append(starts[1:] - 1, len(marks) - 1)] + 1
    texts = ["".join(glyphs.texts[start:end]) for start, end in zip(marks[starts].tolist(), ends.tolist(), strict=True)]
    places = edges.tolist()
    return [PlacedWord(texts[at], *places[at]) for at in _without_doubles(texts, edges)]


def _is_joined(edges: Edges) -> NDArray[np.bool_]:
    """Say of each glyph but the first whether it stands right behind the one before, on its level."""
    left, top, right, bottom = edges.T
    height = bottom - top
    shared = np.minimum(bottom[1:], bottom[:-1]) - np.maximum(top[1:], top[:-1])
    larger = np.maximum(np.maximum(height[1:], height[:-1]), _LEAST_HEIGHT)
    gap = left[1:] - right[:-1]
    is_level = shared >= _SAME_ROW * np.minimum(height[1:], height[:-1])
    is_beside = (-larger < gap) & (gap <= _WORD_GAP * larger) & (right[1:] >= left[:-1])
    is_beside &= ~(_stands_out(gap, larger) & is_level)
    return np.asarray(is_level & is_beside)


def _stands_out(gap: NDArray[np.float64], height: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Say of each gap whether it is a space of a narrow font: the letters on both sides of it stand close together.

    Letters may even overlap ("TA").
    """
    is_close = gap < _LETTER_GAP * height
    has_close = np.concatenate(([False], is_close[:-1])) & np.concatenate((is_close[1:], [False]))
    return np.asarray((gap > _NARROW_SPACE * height) & has_close)


def cells_of(words: Sequence[PlacedWord]) -> list[list[PlacedWord]]:
    """Return the cells of a page in reading order, rows from the top, cells from the left."""
    cells = [cell for row in at_borders(_rows(words)) for cell in _split(row)]
    columns = Counter(round(cell[0].left / _SAME_EDGE) for cell in cells)
    return [part for cell in cells for part in _at_columns(cell, columns)]


def _at_columns(cell: list[PlacedWord], columns: Mapping[int, int]) -> Iterator[list[PlacedWord]]:
    """Yield the parts of a cell that runs into the next column: behind a wide gap a word stands at that one's edge."""
    start = 0
    for place in range(1, len(cell)):
        before, after = cell[place - 1], cell[place]
        if after.left - before.right < _LEAST_COLUMN_GAP * min(before.height, after.height):
            continue
        edge = round(after.left / _SAME_EDGE)
        if columns.get(edge, 0) + columns.get(edge - 1, 0) + columns.get(edge + 1, 0) >= _COLUMN_CELLS:
            yield cell[start:place]
            start = place
    yield cell[start:]


def _without_doubles(texts: Sequence[str], edges: Edges) -> list[int]:
    """Return which of the words are to be kept: programs that fake bold type or a shadow print them twice on a spot."""
    left, top, _, bottom = edges.T
    step = np.maximum(bottom - top, 1.0) / 2
    spots = zip(texts, np.rint(left / step).tolist(), np.rint(top / step).tolist(), strict=True)
    # Of equal ones the last that is set wins: backwards, that is the first.
    return sorted(dict(zip(reversed(list(spots)), reversed(range(len(texts))), strict=True)).values())


def _rows(words: Sequence[PlacedWord]) -> list[list[PlacedWord]]:
    """Group words into rows by vertical overlap with the row's first and last word so far."""
    rows: list[list[PlacedWord]] = []
    for word in sorted(words, key=lambda word: word.top + word.bottom):
        for row in rows[: -_ROWS_BACK - 1 : -1]:
            if _shares_row(row[-1], word) and (len(row) == 1 or _shares_row(row[0], word)):
                row.append(word)
                break
        else:
            rows.append([word])
    return [sorted(row, key=lambda word: word.left) for row in rows]


def _shares_row(one: PlacedWord, other: PlacedWord) -> bool:
    """Every word of a page is compared with its neighbours: no calls."""
    one_top, one_bottom, other_top, other_bottom = one.top, one.bottom, other.top, other.bottom
    overlap = (one_bottom if one_bottom < other_bottom else other_bottom) - (
        one_top if one_top > other_top else other_top
    )
    height, other_height = one_bottom - one_top, other_bottom - other_top
    smaller, larger = (height, other_height) if height < other_height else (other_height, height)
    return overlap > _SAME_ROW * smaller and larger < _OTHER_PRINT * smaller


def _split(row: Sequence[PlacedWord]) -> list[list[PlacedWord]]:
    cells = [[row[0]]]
    for before, after in itertools.pairwise(row):
        if after.left - before.right > _CELL_GAP * min(before.height, after.height):
            cells.append([])
        cells[-1].append(after)
    return cells
