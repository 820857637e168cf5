"""A value of several lines: a paragraph under its caption, or a cell of a grid beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, pairwise, takewhile

from sheaf.doctypes.spec import REACH, At, Block, Format
from sheaf.formats.error import FormatError
from sheaf.formats.phrases import is_prose
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.stages.extract.beside.grid import MAX_LINE_GAP, grid_cell, line_from
from sheaf.stages.extract.captions.caption import LabelMatch
from sheaf.stages.extract.captions.labels import LabelIndex, left_end
from sheaf.stages.extract.legibility import is_in_latin, is_in_other_script, is_legible
from sheaf.stages.extract.passage import SEPARATORS, Passage
from sheaf.stages.extract.words import words_of

_SAME_EDGE = 0.4
"""What begins within so many heights of an edge begins there."""
_ENDLESS = 0.95
"""What does not end as it should has so much less evidence."""
_BESIDE = 2.0
_APART = 0.8
"""A word of another column stands further from those before it than so many heights."""
_SET_OFF = re.compile(r"\s*:")
_UNKNOWN_CAPTION = re.compile(r"(?:\(?\d{1,2}[.)]\s*)?[A-Z][A-Za-z()'.-]*(?:[ /][A-Za-z()'.-]+){0,6}\s?:\s")


def block_passages(finder: Block, layout: DocumentLayout, index: LabelIndex) -> Iterator[Passage]:
    """Yield, for each caption of `finder`, the lines that belong to it."""
    for match in index.of(finder.labels):
        page = layout.page_of(match.cell)
        if finder.not_under and _caption_over(match, page, index) in finder.not_under:
            continue
        passage = block_at(finder, match, page, index)
        if passage is not None:
            yield passage


def _caption_over(match: LabelMatch, page: PageLayout, index: LabelIndex) -> str | None:
    """Return the caption next over `match` that begins at the same edge."""
    label = match.cell
    over = [
        cell
        for cell in page.cells
        if cell.middle < label.top and abs(cell.left - label.left) < label.height and cell in index.matches
    ]
    return index.matches[max(over, key=lambda cell: cell.middle)][0].label if over else None


def block_at(finder: Block, match: LabelMatch, page: PageLayout, index: LabelIndex) -> Passage | None:
    """Return the lines that belong to the caption `match`."""
    places = [spans for at in finder.at if (spans := _spans_at(at, finder, match, page, index))]
    # Where one place holds the whole of it, what stands in another is something else: a signature beside it.
    whole = [spans for spans in places if _ends_as(finder, spans)]
    for spans in whole or ([] if finder.is_whole else places):
        share = _ENDLESS if finder.until is not None and not whole else 1.0
        return Passage(spans, finder.evidence * match.quality * share)
    return None


def _spans_at(at: At, finder: Block, match: LabelMatch, page: PageLayout, index: LabelIndex) -> tuple[Span, ...]:
    match at:
        case At.SAME_LINE:
            first = index.value_after(match)
            if not first.text:
                return ()
            rest = _following(match.cell, (left_end(match, page, index), first.left), page, index)
            if _SET_OFF.match(match.cell.text, match.span.end):
                rest = list(takewhile(lambda cell: not _begins_anew(cell, match.cell) or _is_end(finder, cell), rest))
            same = [] if first.end < len(match.cell.text) else line_from(match.cell, page, index)[1:]
            return _cut(finder, (first, *_spans([*same, *rest], index)))
        case At.RIGHT:
            return _cut(finder, _spans(_own(finder, match, _of_one_colon(grid_cell(match, page, index))), index))
        case At.BELOW:
            edges = _edges_beside(match.cell, page, index)
            under = _spans(_paragraph_below(match, page, index), index)
            spans = _cut(finder, tuple(_before_next_column(span, edges) for span in under))
            row = _spans(_row_below(match, page, index), index) if spans and finder.until is not None else ()
            return row if row and _ends_as(finder, row) and not _ends_as(finder, spans) else spans
        case At.ABOVE:
            return ()


def _edges_beside(label: Cell, page: PageLayout, index: LabelIndex) -> list[float]:
    """Return where the captions right of `label` begin; of two lines a caption may stand half a line higher."""
    near = [cell for cell in page.cells if abs(cell.middle - label.middle) < _BESIDE * label.height]
    return [cell.left for cell in near if cell.left > label.right and index.begins_with_label(cell)]


def _before_next_column(span: Span, edges: Sequence[float]) -> Span:
    """Return `span` without the value of the next column that was read in one line with it: it is set off, and begins
    at the edge of a caption beside its own."""
    height = span.cell.height
    words = [word for word in words_of(span.cell) if span.start <= word.span.start < span.end]
    for before, word in pairwise(words):
        is_set_off = word.left - before.right > _APART * height
        if is_set_off and any(abs(word.left - edge) < _SAME_EDGE * height for edge in edges):
            return Span(span.cell, span.start, before.span.end)
    return span


def _of_one_colon(cells: list[Cell]) -> list[Cell]:
    """Return `cells` up to the next that is set off from a caption by a colon, as the first is: that is its value."""
    if not cells or not _SET_OFF.match(cells[0].text):
        return cells
    return [cells[0], *takewhile(lambda cell: not _SET_OFF.match(cell.text), cells[1:])]


def _own(finder: Block, match: LabelMatch, cells: list[Cell]) -> list[Cell]:
    """Return `cells` behind what ends over the row of the caption `match`, where they end once more: that is the value
    of the row before, and where lines stand evenly nothing else parts the two."""
    ends = [at for at, cell in enumerate(cells) if _is_end(finder, cell)]
    over = [at for at in ends if cells[at].bottom < match.cell.middle]
    return cells[over[-1] + 1 :] if over and over[-1] != ends[-1] else cells


def _begins_anew(cell: Cell, label: Cell) -> bool:
    """Say whether `cell` begins with a caption that is unknown, set off by a colon like `label` over it."""
    return abs(cell.left - label.left) < _SAME_EDGE * label.height and _UNKNOWN_CAPTION.match(cell.text) is not None


def _is_end(finder: Block, line: Cell | Span) -> bool:
    """Say whether `line` is the end of what is looked for, captioned or not: "PIN Code: 416006" under an address."""
    return finder.until is not None and finder.until.find is not None and bool(finder.until.find(line.text))


def _paragraph_below(match: LabelMatch, page: PageLayout, index: LabelIndex) -> list[Cell]:
    label = match.second or match.cell
    left = left_end(match, page, index)
    below = [
        cell
        for cell in page.below(label)
        if is_legible(cell) and (cell.left >= left - 2 * label.height or _is_in_its_column(cell, label, page))
    ]
    if not below or below[0].middle - label.middle > REACH * max(label.height, below[0].height):
        return []
    first = below[0]
    if index.begins_with_label(first) or is_prose(first.text):
        return []
    beside = [other for other in page.cells if other is not label and other.is_in_row_of(label)]
    line = [
        cell
        for cell in line_from(first, page, index)
        if cell is first or not any(other.shared_width(cell) > 0 for other in beside)
    ]
    return [*line, *_following(first, (left, first.left), page, index)]


def _row_below(match: LabelMatch, page: PageLayout, index: LabelIndex) -> list[Cell]:
    """Return the row of boxes under a caption that stands alone over all of them."""
    label = match.second or match.cell
    first = next(iter(page.below(label)), None)
    if first is None or page.left_of(label) or page.right_of(label) or page.left_of(first):
        return []
    row = [first, *page.right_of(first)]
    return [] if any(index.begins_with_label(cell) for cell in row) else row


def _is_in_its_column(cell: Cell, label: Cell, page: PageLayout) -> bool:
    """Say whether `cell` stands under one of a row of captions, which is set in the middle of its column."""
    row = [other for other in page.cells if other is not label and other.is_in_row_of(label)]
    return bool(row) and label.shared_width(cell) > 0 and not any(other.shared_width(cell) > 0 for other in row)


def paragraph_from(first: Cell, page: PageLayout, index: LabelIndex) -> list[Cell]:
    """Return `first` with the lines under it that go on with it."""
    return [first, *_following(first, (first.left, first.left), page, index)]


def _following(first: Cell, lefts: tuple[float, float], page: PageLayout, index: LabelIndex) -> list[Cell]:
    """Return the lines under `first` that go on with its paragraph."""
    kept: list[Cell] = []
    last = first
    for cell in page.below(first):
        # A speck beside a line is no line of its own that could hide it.
        if cell.is_in_row_of(kept[-1] if kept else first) or cell in index.continued:
            continue
        if not is_legible(cell):
            last = cell if abs(cell.left - last.left) < 2 * cell.height else last
            continue
        if not min(lefts) - 2 * cell.height <= cell.left <= max(lefts) + 2 * cell.height:
            continue
        if cell.top - last.bottom > MAX_LINE_GAP * max(cell.height, last.height) or index.begins_with_label(cell):
            break
        kept.extend(line_from(cell, page, index))
        last = cell
    return kept


def _spans(cells: list[Cell], index: LabelIndex) -> tuple[Span, ...]:
    """Return the cells' texts; only what stands before the first of them is cut, for inside they are punctuation."""
    return tuple(
        index.value_in(cell).without_leading("" if number else SEPARATORS) for number, cell in enumerate(cells)
    )


def _cut(finder: Block, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Keep the lines between the finder's `after` and its `until`."""
    spans = _from_first_latin(tuple(span for span in spans if span.text))
    if finder.after is not None:
        heads = [number for number, span in enumerate(spans) if _is_wholly(span, finder.after)]
        spans = spans[heads[0] + 1 :] if heads else ()
    spans = spans[: finder.max_lines]
    if finder.until is None or finder.until.find is None:
        return spans
    for position, span in enumerate(spans):
        if finder.until.find(span.text):
            return spans[: position + 1]
    return spans


def _from_first_latin(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Leave out the lines in another script that stand over those in Latin letters: they end what stands over it."""
    rest = tuple(dropwhile(lambda span: is_in_other_script(span.cell), spans))
    return rest if rest and all(is_in_latin(span.cell) for span in rest) else spans


def _ends_as(finder: Block, spans: tuple[Span, ...]) -> bool:
    return _is_end(finder, spans[-1])


def _is_wholly(span: Span, value_format: Format) -> bool:
    try:
        value_format.parse(span.text)
    except FormatError:
        return False
    return True
