"""Lines under each other that may be one caption."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sheaf.model.layout import Cell, PageLayout
from sheaf.stages.extract.words import words_of

_MOST_WRAPPED_LINES = 3
_LONGER_LINE = 5.0
"""A caption's next line is longer than the one over it by so many line heights at most: by a word."""
_SHORT, _FLUSH = 6.0, 0.3
"""The lines of a column's caption, set right or in its middle: at most so many heights wide, and so far off."""
_CENTRED = 12.0
"""Lines that are set in the middle of a table's column, one exactly under the other, are longer."""
_NUMBERED = re.compile(r"[(\[]?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})[.)\]]+\s+(?=[^\W\d])")
_MAX_WRAP_GAP = 0.8
"""The lines of a caption stand nearer to each other than this many of their heights."""


def stacks_from(cell: Cell, page: PageLayout) -> Iterator[tuple[Cell, ...]]:
    """Yield `cell` with the line, and with the lines, under it that may go on with its caption."""
    lines = [cell]
    while len(lines) < _MOST_WRAPPED_LINES:
        under = next(iter(page.below(lines[-1])), None)
        if under is None or not _goes_on(lines[-1], under):
            return
        lines.append(under)
        yield tuple(lines)


def _goes_on(cell: Cell, under: Cell) -> bool:
    """Say whether `under` is set like a further line of `cell`: at its left edge, or, both short, right or centred."""
    flush = abs(cell.right - under.right) < _FLUSH * cell.height
    centred = abs(cell.left + cell.right - under.left - under.right) / 2 < _FLUSH * cell.height
    width = max(cell.right - cell.left, under.right - under.left)
    is_set_like_it = (flush and width < _SHORT * cell.height) or (centred and width < _CENTRED * cell.height)
    return (
        (any(abs(left - under.left) < cell.height for left in _lefts(cell)) or is_set_like_it)
        and under.top - cell.bottom < _MAX_WRAP_GAP * cell.height
        and under.right <= cell.right + _LONGER_LINE * cell.height
    )


def _lefts(cell: Cell) -> Iterator[float]:
    """Yield where `cell` begins, and where its words do behind their number: a further line may be set in as far."""
    yield cell.left
    number = _NUMBERED.match(cell.text)
    if number is not None:
        yield from (word.left for word in words_of(cell) if word.span.start == number.end())
