"""The parts of a value whose captions stand side by side, each over its part: an address in the columns of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from sheaf.model.layout import Cell, PageLayout, Span
from sheaf.stages.extract.captions.caption import LabelMatch
from sheaf.stages.extract.captions.labels import LabelIndex
from sheaf.stages.extract.passage import Passage, is_separator_only

_FEWEST = 2
_REACH = 3.0
"""Parts stand at most so many line heights under the last line of their captions."""
_GAP = 0.6
"""Lines of one part are no further apart."""
_EDGE = 0.8
"""Lines of one part begin at one edge, give or take so many heights."""
_ORDERED, _UNDER = 0.96, 0.85


def parts_under(row: Sequence[LabelMatch], page: PageLayout, index: LabelIndex) -> list[tuple[LabelMatch, Passage]]:
    """Return each caption of `row` (from left to right) with what stands under it; none where values stand between.

    Captions are set in the middle of their columns and values at the edge, so that as many values as captions belong
    to them in their order; of fewer, each belongs to the caption that it stands under, or whose column it begins in.
    """
    values = _values(row, page, index) if _are_alone(row, page, index) else []
    heads = range(len(row)) if len(values) == len(row) else [_head_of(value, row) for value in values]
    if len(set(heads)) < len(values):
        return []
    evidence = _ORDERED if len(values) == len(row) else _UNDER
    return [
        (row[at], Passage(tuple(map(Span.whole, _lines(value, page, index))), evidence * row[at].quality))
        for at, value in sorted(zip(heads, values, strict=True), key=itemgetter(0))
    ]


def are_unplaced(row: Sequence[LabelMatch], page: PageLayout, index: LabelIndex) -> bool:
    """Say whether values stand under the captions of `row` of which nobody can tell to which they belong."""
    return _are_alone(row, page, index) and bool(_values(row, page, index)) and not parts_under(row, page, index)


def _head_of(value: Cell, row: Sequence[LabelMatch]) -> int:
    """Return the place in `row` of the caption over `value`: columns meet halfway between the middles of theirs."""
    shared = [match.cell.shared_width(value) for match in row]
    if max(shared) > 0:
        return shared.index(max(shared))
    middles = [(match.cell.left + match.cell.right) / 2 for match in row]
    edges = [(one + other) / 2 for one, other in pairwise(middles)]
    return sum(edge < value.left + _EDGE * value.height for edge in edges)


def _are_alone(row: Sequence[LabelMatch], page: PageLayout, index: LabelIndex) -> bool:
    """Say whether nothing but the captions of `row`, each in a cell of its own, stands in it, and several of them."""
    top = min(match.cell.top for match in row)
    bottom = max((match.second or match.cell).bottom for match in row)
    heads = {match.cell for match in row}
    others = (
        cell
        for cell in page.cells
        if top < cell.middle < bottom and cell not in heads | index.continued and not is_separator_only(cell.text)
    )
    return len(heads) == len(row) >= _FEWEST and all(map(index.is_label, heads)) and not any(others)


def _values(row: Sequence[LabelMatch], page: PageLayout, index: LabelIndex) -> list[Cell]:
    """Return the row of cells next under the captions, from left to right; none where it has captions, too."""
    bottom = max((match.second or match.cell).bottom for match in row)
    height = row[0].cell.height
    under = [
        cell
        for cell in page.cells
        if cell.middle > bottom and cell.top - bottom < _REACH * height and cell not in index.continued
    ]
    if not under:
        return []
    first = min(under, key=lambda cell: cell.top)
    values = sorted((first, *page.left_of(first), *page.right_of(first)), key=lambda cell: cell.left)
    return [] if any(index.begins_with_label(cell) for cell in values) else values


def _lines(value: Cell, page: PageLayout, index: LabelIndex) -> Iterator[Cell]:
    """Yield `value` with the lines that go on with it under its left edge."""
    last = value
    yield last
    for cell in page.below(value):
        if cell.top - last.bottom > _GAP * value.height or index.begins_with_label(cell):
            return
        if abs(cell.left - value.left) < _EDGE * value.height:
            last = cell
            yield cell
