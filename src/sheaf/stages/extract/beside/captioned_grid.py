"""A value whose parts stand beside captions of their own: the cells of a form's address."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from sheaf.doctypes.spec import At, Block, Grid
from sheaf.formats.error import FormatError
from sheaf.formats.phrases import find_phrase
from sheaf.model.field import Candidate
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.stages.extract.beside.block import block_at, paragraph_from
from sheaf.stages.extract.beside.grid_heads import are_unplaced, parts_under
from sheaf.stages.extract.beside.labelled import heads_a_stack
from sheaf.stages.extract.captions.caption import LabelMatch
from sheaf.stages.extract.captions.labels import LabelIndex
from sheaf.stages.extract.passage import SEPARATORS, Passage, is_separator_only

_EVIDENCE = 0.94
_MOST_GAP = 7.0
"""Captions of one grid stand at most so many line heights under each other: a part may wrap."""
_MOST_PART_LINES = 4
_NOTHING = ("NA", "N.A", "N/A", "NIL")
"""What stands in a box in which there is nothing to say."""
_ROW_GAP = 0.4
"""Lines that are set further apart than so many heights are parts in two rows."""
_LEVEL = 0.8
"""Captions that differ in height by less than this part of a line stand in one row."""


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    caption: str
    text: str
    passage: Passage


@dataclass(frozen=True, slots=True, eq=False)
class _Filled:
    parts: list[_Part]
    is_announced: bool


def grid_candidates(group: Grid, layout: DocumentLayout, index: LabelIndex) -> Mapping[str, tuple[Candidate, ...]]:
    """Return the value of the fullest grid of the paper, whole and in parts."""
    found = [grid for page in layout.pages for grid in _grids(group, page, index)]
    announced = [grid for grid in found if grid.is_announced]
    parts = max((grid.parts for grid in announced or found), key=len, default=[])
    if len(parts) < group.fewest:
        return {}
    passage = Passage(tuple(span for part in parts for span in part.passage.spans), _EVIDENCE)
    whole = Candidate(", ".join(part.text for part in parts), passage.provenance(), passage.reading(), _EVIDENCE)
    try:
        value, sureness = group.take_apart({part.caption: part.text for part in parts})
    except FormatError:
        return {}
    apart = replace(whole, value=value, evidence=_EVIDENCE * (0.5 + 0.5 * sureness))
    return {"whole": (whole,), "parts": (apart,)}


def _grids(group: Grid, page: PageLayout, index: LabelIndex) -> Iterator[_Filled]:
    """Yield the parts of each run of the group's captions on `page`, in the order in which they stand."""
    cells = set(page.cells)
    matches = sorted((match for match in index.of(group.captions) if match.cell in cells), key=lambda each: each.middle)
    announcing = [match for match in index.of(group.announced) if match.cell in cells]
    # A caption beside all of them announces them from its middle; one between them stands over those of another.
    edge = min((match.cell.left for match in matches), default=0.0)
    heads = [match.cell for match in announcing if match.cell.right > edge]
    runs: list[list[LabelMatch]] = [matches[:1]]
    for upper, lower in pairwise(matches):
        is_parted = any(upper.cell.bottom < head.middle < lower.cell.top for head in heads)
        if is_parted or lower.middle - upper.middle > _MOST_GAP * max(upper.cell.height, lower.cell.height):
            runs.append([])
        runs[-1].append(lower)
    for run in filter(None, runs):
        rows = _rows(run)
        parts = [] if any(are_unplaced(row, page, index) for row in rows) else list(_parts(group, rows, page, index))
        yield _Filled(parts, any(_announces(match, run) for match in announcing))


def _announces(match: LabelMatch, run: Sequence[LabelMatch]) -> bool:
    """Say whether a caption stands over a run of parts, or beside it."""
    return (
        -_MOST_GAP * match.cell.height
        < match.middle - run[0].middle
        < run[-1].middle - run[0].middle + match.cell.height
    )


def _rows(matches: Sequence[LabelMatch]) -> list[list[LabelMatch]]:
    """Return the captions row by row, each from left to right."""
    rows: list[list[LabelMatch]] = []
    for match in matches:
        if rows and abs(match.middle - rows[-1][0].middle) < _LEVEL * match.cell.height:
            rows[-1].append(match)
        else:
            rows.append([match])
    return [sorted(row, key=_left) for row in rows]


def _left(match: LabelMatch) -> tuple[float, int]:
    return match.cell.left, match.span.start


def _parts(group: Grid, rows: Sequence[list[LabelMatch]], page: PageLayout, index: LabelIndex) -> Iterator[_Part]:
    taken: set[str] = set()
    used: set[Cell] = set()
    for match, passage in (pair for row in rows for pair in _with_values(row, page, index)):
        if passage is None or match.label in taken or (match.cell not in passage.cells and used & set(passage.cells)):
            continue
        used |= set(passage.cells)
        several = [(match.label, passage), *_next_in_row(group, passage, page, index)]
        for label, each in several:
            for caption, text in _apart(group, label, each.text):
                if text and caption not in taken and text.strip(SEPARATORS).upper() not in _NOTHING:
                    taken.add(caption)
                    yield _Part(caption, text, each)


def _with_values(
    row: Sequence[LabelMatch], page: PageLayout, index: LabelIndex
) -> Iterator[tuple[LabelMatch, Passage | None]]:
    """Yield each caption of a row with the part beside it, or under it where the captions stand side by side."""
    under = parts_under(row, page, index)
    yield from under
    for match in () if under else row:
        at = (At.SAME_LINE, At.BELOW) if heads_a_stack(match, page, index) else (At.SAME_LINE, At.RIGHT)
        finder = Block((match.label,), at, max_lines=_MOST_PART_LINES)
        passage = block_at(finder, match, page, index)
        yield match, None if passage is None else _before_next_row(passage, page, index, match.cell)


def _before_next_row(passage: Passage, page: PageLayout, index: LabelIndex, own: Cell | None = None) -> Passage:
    """Return a part without the lines that stand beside a caption further left: the form goes on after its address.

    Its `own` caption may stand at its middle.
    """
    first, *rest = passage.spans

    def is_announced(span: Span) -> bool:
        return any(
            cell is not own and index.is_label(cell) and cell.middle > first.cell.bottom
            for cell in page.left_of(span.cell)
        )

    kept = takewhile(lambda span: not is_announced(span), rest)
    return Passage((first, *kept), passage.evidence)


def _next_in_row(group: Grid, passage: Passage, page: PageLayout, index: LabelIndex) -> Iterator[tuple[str, Passage]]:
    """Yield the part whose caption was read in one line with the value before it: "MAHARASHTRA District"."""
    last = passage.cells[-1]
    for caption in group.captions:
        span = find_phrase(caption, last.text)
        if span is None or not span.start or last.text[span.start :].strip(SEPARATORS) != caption:
            continue
        cell = next(iter(page.right_of(last)), None)
        if cell is not None and not index.begins_with_label(cell) and not is_separator_only(cell.text):
            lines = paragraph_from(cell, page, index)
            ends = [
                at
                for at, (high, low) in enumerate(pairwise(lines), 1)
                if low.top - high.bottom > _ROW_GAP * high.height
            ]
            spans = tuple(map(Span.whole, lines[: min(ends, default=len(lines))]))
            yield caption, _before_next_row(Passage(spans, passage.evidence), page, index)


def _apart(group: Grid, caption: str, text: str) -> Iterator[tuple[str, str]]:
    """Yield the part `caption`, and another that stands in the same cell after a caption: "PUNE , Pin 411038"."""
    for other in group.captions:
        span = find_phrase(other, text)
        if span is not None and span.start > 0 and text[span.end :].lstrip(SEPARATORS)[:1].isdigit():
            yield caption, text[: span.start].strip(SEPARATORS)
            yield other, text[span.end :].strip(SEPARATORS)
            return
        if span is not None and span.start > 0 and text[span.start :].strip(SEPARATORS) == other:
            # The next cell's caption was read in one line with this value; "PUNE CITY" in capitals is a town.
            text = text[: span.start]
    yield caption, text.strip(SEPARATORS)
