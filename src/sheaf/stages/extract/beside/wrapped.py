"""The lines of a value beyond that beside its caption."""

from __future__ import annotations

import re

from sheaf.formats.honorifics import goes_on
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.stages.extract.captions.caption import LabelMatch
from sheaf.stages.extract.captions.labels import LabelIndex
from sheaf.stages.extract.legibility import is_legible
from sheaf.stages.extract.passage import SEPARATORS, Passage
from sheaf.stages.extract.words import words_of

CONJUNCTION = re.compile(r"(?:and|&)\s+(?=[A-Za-z])", re.IGNORECASE)
"""What a line begins with that goes on with the name over it."""
_WRAP_GAP, _WRAP_HEIGHT = 0.9, 0.6
"""Two lines of one value stand nearer to each other than so many heights, and are as high but for this part."""
_SMALLER = 0.9
"""Print is smaller than another's that is lower than this part of it."""
SAME_EDGE = 0.4
"""What is one under the other begins within so many heights."""
SURELY_READ = 0.9
_AROUND = 0.6
"""The middle of a value of two lines is so many heights off that of its caption at most, twice."""
_OPEN = (" of", " and", " or", " for", " &", ",", "/")
"""What ends so goes on in the next line, however that begins."""
_SMALL_WORD = re.compile(r"\b[a-z]{4,}\b")
_MOST_FURTHER = 3
_REST = re.compile(r"[A-Z][A-Za-z.'’]*(?: [A-Z][A-Za-z.'’]*)?")
"""A word or two, and no part of an address or of a number."""
_SPACE = 0.2
"""Between two words are so many heights at least."""


def with_last_stop(passage: Passage) -> tuple[tuple[Span, ...], Span]:
    """Return the spans of `passage`, and the last; where that breaks off after initials, with the stop behind them."""
    last = passage.spans[-1]
    whole = Span(last.cell, last.start, len(last.cell.text))
    if not goes_on(whole.text):
        return passage.spans, last
    return (*passage.spans[:-1], whole), whole


def further_lines(first: Span, layout: DocumentLayout, index: LabelIndex) -> tuple[Span, ...]:
    """Return the lines under `first` in which its value may go on."""
    lines: list[Span] = []
    while len(lines) < _MOST_FURTHER and (following := _next_line(lines[-1] if lines else first, layout, index)):
        lines.append(following)
    return tuple(lines)


def before_caption(lines: tuple[Span, ...], label: Cell, value: Cell) -> tuple[Span, ...]:
    """Return those of the `lines` under a value that stand before the next caption, known or not.

    Where captions stand over their values in smaller print, what is as low as the caption is one.
    """
    is_over = label.bottom <= value.top and label.height < _SMALLER * value.height
    smaller = (at for at, line in enumerate(lines) if line.cell.height < _SMALLER * value.height)
    return lines[: next(smaller, len(lines))] if is_over else lines


def conjoined(first: Span, layout: DocumentLayout, index: LabelIndex) -> tuple[Span, ...]:
    """Return the line under `first` that begins with a conjunction: the second of two holders, or half of a firm."""
    following = _next_line(first, layout, index) if CONJUNCTION.search(first.text) is None else None
    return (following,) if following is not None and CONJUNCTION.match(following.text) else ()


def crowded_out(first: Span, layout: DocumentLayout, index: LabelIndex) -> tuple[Span, ...]:
    """Return the last word or two of a name, under `first`, if there was no room for them in its column."""
    cell, page = first.cell, layout.page_of(first.cell)
    under = next(iter(page.below(cell)), None)
    if under is None or not _REST.fullmatch(under.text) or any(map(str.isdigit, first.text)):
        return ()
    lower = next(iter(page.below(under)), None)
    beside = (*page.left_of(under), *page.right_of(under))
    is_last = lower is None or not _is_near(lower, under) or index.begins_with_label(lower)
    is_set_so = _is_near(under, cell) and abs(under.left - first.left) < SAME_EDGE * cell.height
    is_alone = all(_goes_on_beside(other, cell, page, index) for other in beside)
    if not (is_last and is_set_so and is_alone) or index.begins_with_label(under):
        return ()
    edge = min((other.left for other in page.right_of(cell)), default=max(other.right for other in page.cells))
    word = words_of(under)[0]
    has_room = cell.right + _SPACE * cell.height + (word.right - word.left) <= edge
    return () if has_room else (Span.whole(under).stripped(SEPARATORS),)


def _is_near(lower: Cell, upper: Cell) -> bool:
    """Say whether `lower` stands as near under `upper` and is as high as a line of the same value."""
    is_as_high = abs(lower.height - upper.height) < _WRAP_HEIGHT * upper.height
    return is_as_high and lower.top - upper.bottom <= _WRAP_GAP * upper.height


def _goes_on_beside(cell: Cell, value: Cell, page: PageLayout, index: LabelIndex) -> bool:
    """Say whether `cell` is a further line of what stands beside `value`, and no caption or row of its own."""
    upper = next(iter(page.above(cell)), None)
    is_further = upper is not None and upper.is_in_row_of(value) and _is_near(cell, upper)
    return is_further and not index.begins_with_label(cell)


def line_over(cell: Cell, layout: DocumentLayout, index: LabelIndex) -> Span | None:
    """Return the line over `cell` if one value begins there and ends in `cell`: near, as high, and set like it."""
    upper = next(iter(layout.page_of(cell).above(cell)), None)
    if upper is None or index.begins_with_label(upper) or upper.confidence < SURELY_READ:
        return None
    is_near = cell.top - upper.bottom < _WRAP_GAP * cell.height
    is_as_high = abs(upper.height - cell.height) < _WRAP_HEIGHT * cell.height
    is_set_left = abs(upper.left - cell.left) < SAME_EDGE * cell.height
    is_set_right = abs(upper.right - cell.right) < cell.height and upper.left < cell.left
    return Span.whole(upper).stripped(SEPARATORS) if is_near and is_as_high and (is_set_left or is_set_right) else None


def line_around(match: LabelMatch, cell: Cell, layout: DocumentLayout, index: LabelIndex) -> Span | None:
    """Return the line over `cell`, the value's last, if both are set around the middle of the caption left of them."""
    label, over = match.cell, line_over(cell, layout, index)
    if over is None or label.right >= cell.left or not over.cell.middle < label.middle < cell.middle:
        return None
    is_around = abs(over.cell.middle + cell.middle - 2 * label.middle) < _AROUND * label.height
    before = layout.page_of(cell).left_of(over.cell)
    return over if is_around and all(other is label for other in before if is_legible(other)) else None


def _next_line(first: Span, layout: DocumentLayout, index: LabelIndex) -> Span | None:
    """Return the line under `first` if it goes on with it: near, level with its left edge, and with no caption."""
    cell = first.cell
    page = layout.page_of(cell)
    for under in page.below(cell):
        if under.top - cell.bottom > _WRAP_GAP * cell.height or index.begins_with_label(under):
            break
        if (
            _begins_with(under, first)
            and abs(under.height - cell.height) < _WRAP_HEIGHT * cell.height
            and under.confidence >= SURELY_READ
            and not (under.text[:1].islower() and first.text[:1].isupper() and not _is_open(first.text))
            and not any(
                is_legible(other) and not _is_under_caption(other, first) and not _is_rest(other, cell, index)
                for other in page.left_of(under)
            )
        ):
            return Span.whole(under).stripped(SEPARATORS)
    return None


def _is_open(text: str) -> bool:
    """Say whether a line in small letters may go on with `text`: one that breaks off, or has such words itself."""
    is_broken_off = text.endswith(_OPEN) or text.count("(") > text.count(")")
    return is_broken_off or _SMALL_WORD.search(text) is not None


def _begins_with(under: Cell, value: Span) -> bool:
    """Say whether `under` begins where `value` does, or, where that leaves a bracket open, under its caption."""
    edges = (value.left, value.cell.left) if value.text.count("(") > value.text.count(")") else (value.left,)
    return any(abs(under.left - edge) < value.cell.height for edge in edges)


def _is_rest(cell: Cell, value: Cell, index: LabelIndex) -> bool:
    """Say whether `cell` is the last line of a caption of several, the first of which stands beside `value`."""
    if cell not in index.continued:
        return False
    captions = (match for matches in index.matches.values() for match in matches if match.second is cell)
    return any(match.cell.is_in_row_of(value) for match in captions)


def _is_under_caption(cell: Cell, value: Span) -> bool:
    """Say whether `cell` is the second line, "of", of the caption that stands before `value` in the same cell.

    What begins with a capital may be the next caption, badly read.
    """
    before = value.cell
    is_rest = cell.text[:1].islower() and cell.confidence >= SURELY_READ
    return is_rest and value.start > 0 and abs(cell.left - before.left) < before.height and cell.right < value.left
