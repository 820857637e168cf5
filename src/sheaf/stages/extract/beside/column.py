"""What stands under one of several captions in a row: the words of its own column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.stages.extract.captions.caption import LabelMatch
from sheaf.stages.extract.captions.labels import LabelIndex, left_end
from sheaf.stages.extract.captions.twin import is_twin_in_cell
from sheaf.stages.extract.words import extent, words_of

_SLACK = 0.5
"""Columns are set apart to within so many heights of their caption."""
_MOSTLY, _HEADING_GAP = 0.5, 1.5
"""More than this part of a heading's cells are known captions; what they announce stands at most so many heights
under them."""
_YEAR = 4
"""A year is written in so many figures."""
_FAR_HEADING = 9.0
"""A short table's rows stand at most so many heights under its heading."""


@dataclass(frozen=True, slots=True)
class _Extent:
    """The left and right edge of something, in page heights."""

    left: float
    right: float

    def shared(self, other: _Extent) -> float:
        return min(self.right, other.right) - max(self.left, other.left)


def captions_beside(match: LabelMatch, layout: DocumentLayout, index: LabelIndex) -> list[LabelMatch]:
    """Return the other captions in the row of `match`."""
    page = layout.page_of(match.cell)
    row = [match.cell, *page.left_of(match.cell), *page.right_of(match.cell)]
    return [other for cell in row for other in index.matches.get(cell, ()) if other.span is not match.span]


def under_headings(match: LabelMatch, page: PageLayout, index: LabelIndex) -> tuple[Cell, ...]:
    """Return what stands under the captions in the row of `match`, its own first, if it is a table's heading.

    Most of such a row are captions, or two are and no cell has a figure; the row under it has as many cells and none
    that is one. Empty if it is not.
    """
    row = [*reversed(page.left_of(match.cell)), match.cell, *page.right_of(match.cell)]
    captions = sum(index.is_label(cell) for cell in row)
    nearest = min((under for cell in row for under in page.below(cell)[:1]), key=_middle, default=None)
    is_wordy = captions > 1 and not any(character.isdigit() for cell in row for character in cell.text)
    if (
        (captions <= _MOSTLY * len(row) and not is_wordy)
        or len(row) == 1
        or nearest is None
        or any(map(_is_number, row))
    ):
        return ()
    under = [*reversed(page.left_of(nearest)), nearest, *page.right_of(nearest)]
    is_near = nearest.top - match.cell.bottom < _HEADING_GAP * match.cell.height
    if not is_near or len(under) != len(row) or any(index.begins_with_label(cell) for cell in under):
        return ()
    own = row.index(match.cell)
    return (under[own], *under[:own], *under[own + 1 :])


def _is_number(cell: Cell) -> bool:
    """Say whether `cell` is a number longer than a year: it heads no column."""
    digits = sum(map(str.isdigit, cell.text))
    return digits > _YEAR and 2 * digits > len(cell.text)


def heading_over(cell: Cell, wanted: tuple[str, ...], page: PageLayout, index: LabelIndex) -> str | None:
    """Return the caption that heads the column of `cell` in the nearest heading with one of `wanted` over it.

    Columns are told by their order where the row has as many cells as the heading, else by the nearest middle.
    """
    over = [
        match
        for match in (index.of(wanted) if wanted else ())
        if match.cell.page_number == cell.page_number
        and index.is_label(match.cell)
        and 0 < cell.middle - match.cell.middle < _FAR_HEADING * match.cell.height
    ]
    if not over:
        return None
    nearest = max(over, key=lambda match: match.cell.middle).cell
    row = [*reversed(page.left_of(nearest)), nearest, *page.right_of(nearest)]
    own = [*reversed(page.left_of(cell)), cell, *page.right_of(cell)]
    if sum(index.is_label(each) for each in row) < 2:
        return None
    middle = (cell.left + cell.right) / 2
    heading = (
        row[own.index(cell)]
        if len(own) == len(row)
        else min(row, key=lambda each: abs((each.left + each.right) / 2 - middle))
    )
    return index.matches[heading][-1].label if index.is_label(heading) else None


def _middle(cell: Cell) -> float:
    return cell.middle


def in_column(spans: Sequence[Span], match: LabelMatch, layout: DocumentLayout, index: LabelIndex) -> tuple[Span, ...]:
    """Return what of `spans`, which stand under `match`, does not stand under the captions beside it."""
    every = captions_beside(match, layout, index)
    twins = [other for other in every if is_twin_in_cell(other, match, index.fields)]
    beside = [other for other in every if other not in twins]
    if not beside:
        return tuple(spans)
    is_first = all(other.cell is not match.cell or other.span.start > match.span.start for other in beside)
    edges = [extent(own.span) for own in (match, *twins)]
    left, right = min(edge for edge, _ in edges), max(edge for _, edge in edges)
    # What stands before the first caption in its cell is the same caption in another script.
    own = _Extent(left_end(match, layout.page_of(match.cell), index) if is_first else left, right)
    others = [_Extent(*extent(other.span)) for other in beside]
    slack = _SLACK * match.cell.height
    kept: list[Span] = []
    for span in spans:
        whole = _Extent(*extent(span))
        if whole.shared(own) > 0 and all(whole.shared(other) <= 0 for other in others):
            # What ends under its caption may begin left of it.
            kept.append(span)
            continue
        words = [
            word.span
            for word in words_of(span.cell)
            if span.start <= word.span.start < span.end
            and _is_under(_Extent(word.left, word.right), own, others, slack)
        ]
        if words:
            kept.append(Span(span.cell, words[0].start, min(span.end, words[-1].end)))
    return tuple(kept)


def _is_under(word: _Extent, own: _Extent, others: Sequence[_Extent], slack: float) -> bool:
    return not any(
        word.shared(other) > max(0.0, word.shared(own))
        or (own.left < other.left - slack <= word.left)
        or (other.left < own.left and word.right < own.left - slack)
        for other in others
    )
