"""Remarks under the text of a table's row, in smaller print than the text itself: what it is made of, its period."""

from __future__ import annotations

from collections.abc import Sequence

from sheaf.model.layout import Span
from sheaf.model.page import Source
from sheaf.stages.extract.words import extent

_SMALLER = 0.9
"""Print of a remark is at most this part as large as that of the text over it, as it is written in a file."""
_LESS_WIDE, _NARROWER = 0.89, 0.95
"""The same on a picture, where a line is only as high as its letters are: it is told by how wide they are.

Where all letters are as wide, how wide such letters usually are tells nothing: they must be narrower themselves, too.
"""
_MOST_CAPITALS = 0.35
"""Letters are compared where fewer of them are capitals: these are wider in most print, and as wide in a till's."""
_FEWEST_LETTERS = 12
_NARROW, _WIDE = frozenset("iljtfrI.,:;'|!()[]/- "), frozenset("mwMW@%")
_NARROW_WIDTH, _CAPITAL_WIDTH, _WIDE_WIDTH, _USUAL_WIDTH = 0.3, 0.68, 0.82, 0.54
"""How wide letters of the usual prints are, in sizes of the print."""


def is_remark(spans: Sequence[Span], text: Sequence[Span]) -> bool:
    """Say whether `spans`, a line under a row's first line `text`, are set in smaller print than that."""
    if not spans or not text:
        return False
    if all(span.cell.line.source is Source.TEXT_LAYER for span in (*spans, *text)):
        return max(span.cell.height for span in spans) <= _SMALLER * max(span.cell.height for span in text)
    if not all(map(_is_comparable, (spans, text))):
        return False
    (width, size), (width_over, size_over) = _print(spans), _print(text)
    return size <= _LESS_WIDE * size_over and width <= _NARROWER * width_over


def _is_comparable(spans: Sequence[Span]) -> bool:
    letters = [character for span in spans for character in span.text if character.isalpha()]
    return len(letters) >= _FEWEST_LETTERS and sum(map(str.isupper, letters)) <= _MOST_CAPITALS * len(letters)


def _print(spans: Sequence[Span]) -> tuple[float, float]:
    """Return how wide a character is at the mean, and how large the print is if such letters are as wide as usual."""
    width = sum(right - left for left, right in map(extent, spans))
    characters = [character for span in spans for character in span.text]
    return width / len(characters), width / sum(map(_width, characters))


def _width(character: str) -> float:
    if character in _NARROW:
        return _NARROW_WIDTH
    if character in _WIDE:
        return _WIDE_WIDTH
    return _CAPITAL_WIDTH if character.isupper() else _USUAL_WIDTH
