"""The borders of columns that a program typed: strokes that stand under each other in line after line."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from sheaf.stages.decode.placed_word import PlacedWord

_STROKES = "|│┃¦!"
_SAME_PLACE = 1.0
"""Points: strokes of one border stand so near to one another's middle."""
_FEWEST = 4
"""So many strokes are a border; fewer may part the parts of a line."""
_PADDING = 1.2
"""A padding is wider than so many heights."""
_PADDED = 0.3
"""Beside this part of them, at least, a column is padded with spaces; what parts a line has one space on each side."""


def at_borders(rows: Sequence[Sequence[PlacedWord]]) -> Iterator[list[PlacedWord]]:
    """Yield the parts of `rows`, each from left to right, between typed borders; all of a row where there is none."""
    borders = _borders(rows)
    if not borders:
        yield from map(list, rows)
        return
    for row in rows:
        part: list[PlacedWord] = []
        for word in row:
            before, bare, behind = _parted(word, borders)
            if before and part:
                yield part
                part = []
            if bare is not None:
                part.append(bare)
            if behind and part:
                yield part
                part = []
        if part:
            yield part


def _borders(rows: Sequence[Sequence[PlacedWord]]) -> frozenset[int]:
    """Return where borders stand, in steps across the page."""
    counts: Counter[int] = Counter()
    padded: dict[int, int] = defaultdict(int)
    for row in rows:
        for at, word in enumerate(row):
            if len(word.text) == 1 and word.text in _STROKES:
                for place in _near(_middle(word)):
                    counts[place] += 1
                    padded[place] += _is_padded(row, at)
    return frozenset(place for place, count in counts.items() if count >= _FEWEST and padded[place] >= _PADDED * count)


def _is_padded(row: Sequence[PlacedWord], at: int) -> bool:
    """Say whether a column's padding, or the end of the line, stands beside the stroke at `at`."""
    word = row[at]
    gap = _PADDING * word.height
    is_left = at == 0 or word.left - row[at - 1].right > gap
    return is_left or at + 1 == len(row) or row[at + 1].left - word.right > gap


def _parted(word: PlacedWord, borders: frozenset[int]) -> tuple[bool, PlacedWord | None, bool]:
    """Return `word` without the strokes of borders at its ends, None if nothing is left; and at which ends one was."""
    text, width = word.text, (word.right - word.left) / max(len(word.text), 1)
    start, end = 0, len(text)
    if text[0] in _STROKES and round((word.left + width / 2) / _SAME_PLACE) in borders:
        start = 1
    if end > start and text[-1] in _STROKES and round((word.right - width / 2) / _SAME_PLACE) in borders:
        end -= 1
    if end <= start:
        return True, None, True
    bare = PlacedWord(text[start:end], word.left + start * width, word.top, word.left + end * width, word.bottom)
    return start > 0, bare if (start, end) != (0, len(text)) else word, end < len(text)


def _middle(word: PlacedWord) -> float:
    return (word.left + word.right) / 2


def _near(place: float) -> tuple[int, ...]:
    step = round(place / _SAME_PLACE)
    return step - 1, step, step + 1
