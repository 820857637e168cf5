"""Where the columns of a table end: between its captions, at the place that cuts the fewest lines and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from sheaf.formats.error import FormatError
from sheaf.model.layout import Cell
from sheaf.stages.extract.tables.header import boundary
from sheaf.stages.extract.tables.headings import Heading
from sheaf.stages.extract.words import words_of

_WORD_WEIGHT = 3
"""A border that cuts a word is this many times as wrong as one that cuts a line between its words."""

_FEWEST_COLUMNS, _NEARLY_ALL = 3, 0.75

_SET_OFF = 0.4
"""A figure is set off from a text behind it by more than this many line heights; a space is at most half as wide."""

_Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Survey:
    """The lines in which the columns' borders are looked for. `asides` may run on under the next column."""

    rows: list[list[Cell]]
    asides: list[Cell]

    @property
    def cells(self) -> list[Cell]:
        return [cell for row in self.rows for cell in row]


@dataclass(frozen=True, slots=True, eq=False)
class _Measured:
    """The survey in numbers: n x 2 with left and right edges, of cells, their words and asides' first words."""

    rows: list[_Numbers]
    cells: _Numbers
    words: _Numbers
    asides: _Numbers
    edges: _Numbers
    """All edges of words, sorted."""


def borders_of(headings: Sequence[Heading], survey: Survey) -> list[float]:
    """Return the borders between neighbouring headings."""
    measured = _measured(survey)
    pairs = list(pairwise(headings))
    found = [_border(left, right, boundary(left, right), measured) for left, right in pairs]
    stretches = _between_values(headings, survey)
    if not stretches:
        return [_behind_figures(place, *pair, survey) for place, pair in zip(found, pairs, strict=True)]
    return [
        place if low < place < high else _border(left, right, (low, high), measured)
        for place, (left, right), (low, high) in zip(found, pairs, stretches, strict=True)
    ]


def _behind_figures(place: float, left: Heading, right: Heading, survey: Survey) -> float:
    """Return the border behind the figure that the text of every row begins with, where `left` had none else.

    A caption in the middle of its column ends left of figures at its right edge, which are read in one line with a text
    that begins next to them.
    """
    firsts = [next((cell for cell in row if cell.right > left.left), None) for row in survey.rows if len(row) > 1]
    ends: list[float] = []
    begins: list[float] = []
    for cell in firsts:
        if cell is None or cell.left < place:
            return place
        first, *rest = words_of(cell)
        is_set_off = bool(rest) and rest[0].left - first.right >= _SET_OFF * cell.height
        if not is_set_off or not _is_figure_of(left, first.span.text):
            return place
        ends.append(first.right)
        begins.append(rest[0].left)
    low, high = max(ends, default=1.0), min([*begins, right.right])
    return (low + high) / 2 if left.right <= low < high else place


def _is_figure_of(heading: Heading, text: str) -> bool:
    """Say whether `text` is nothing but digits, and a value of the heading's column."""
    if heading.column is None or heading.column.format is None or not text.isdecimal():
        return False
    try:
        heading.column.format.parse(text)
    except FormatError:
        return False
    return True


def _between_values(headings: Sequence[Heading], survey: Survey) -> list[tuple[float, float]]:
    """Return the stretches between values that stand in order, one to each heading in nearly all rows, else none.

    Captions at the left of columns with figures at their right stand beside their values, not over them.
    """
    rows = [row for row in survey.rows if len(row) > 1]
    full = [sorted(row, key=lambda cell: cell.left) for row in rows if len(row) == len(headings)]
    if len(headings) < _FEWEST_COLUMNS or not full or len(full) < _NEARLY_ALL * len(rows):
        return []
    columns = list(zip(*full, strict=True))
    stretches = [
        (max(cell.right for cell in left), min(cell.left for cell in right)) for left, right in pairwise(columns)
    ]
    are_apart = all(low < high for low, high in stretches)
    are_near = all(
        min(cell.left for cell in values) < right.left and left.right < max(cell.right for cell in others)
        for (left, right), (values, others) in zip(pairwise(headings), pairwise(columns), strict=True)
    )
    return stretches if are_apart and are_near else []


def _measured(survey: Survey) -> _Measured:
    rows = [_spans([(cell.left, cell.right) for cell in row]) for row in survey.rows]
    words = _spans([(word.left, word.right) for cell in survey.cells for word in words_of(cell)])
    asides = [(cell, words_of(cell)) for cell in survey.asides]
    first = _spans([(cell.left, placed[0].right) for cell, placed in asides])
    others = _spans([(word.left, word.right) for _, placed in asides for word in placed])
    edges = np.unique(np.concatenate([words.ravel(), others.ravel()]))
    return _Measured(rows, np.concatenate([*rows, np.empty((0, 2))]), words, first, edges)


def _spans(pairs: list[tuple[float, float]]) -> _Numbers:
    return np.array(pairs, np.float64).reshape(-1, 2)


def _border(left: Heading, right: Heading, stretch: tuple[float, float], survey: _Measured) -> float:
    """Return the place in the stretch between two columns that cuts the fewest lines and words.

    Of such places it is the one that leaves the fewest lines with nothing in one of the columns: what stands between
    the captions belongs to the column that else were empty. Of those it is amid the widest gap.
    """
    low, high = stretch
    inside = survey.edges[(survey.edges > low) & (survey.edges < high)]
    ends = np.unique(np.concatenate([[low], inside, [high]]))
    if len(ends) < 2:
        return (low + high) / 2
    starts, widths = ends[:-1], np.diff(ends)
    places = starts + widths / 2
    cost = _cut(survey.cells, places) + _WORD_WEIGHT * _cut(survey.words, places)
    cost += (1 + _WORD_WEIGHT) * _cut(survey.asides, places)
    filled = _filled(places, left, right, survey)
    best = np.lexsort((starts, widths, filled, -cost))[-1]
    return float(places[best])


def _cut(spans: _Numbers, places: _Numbers) -> NDArray[np.intp]:
    """Return how many of `spans` each of `places` cuts."""
    begun = np.searchsorted(np.sort(spans[:, 0]), places, side="left")
    ended = np.searchsorted(np.sort(spans[:, 1]), places, side="right")
    return np.asarray(begun - ended)


def _filled(places: _Numbers, left: Heading, right: Heading, survey: _Measured) -> NDArray[np.intp]:
    """Return how many lines have text in both columns when their border is at each of `places`."""
    first = [row[row[:, 1] > left.left, 0].min(initial=np.inf) for row in survey.rows]
    last = [row[row[:, 0] < right.right, 1].max(initial=-np.inf) for row in survey.rows]
    before = np.array(first)[:, None] < places[None, :]
    after = np.array(last)[:, None] > places[None, :]
    return np.asarray((before & after).sum(axis=0)) if survey.rows else np.zeros(len(places), np.intp)
