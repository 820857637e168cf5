"""A single value beside its caption."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from sheaf.doctypes.spec import REACH, At, Format, Joined, Labelled
from sheaf.formats.honorifics import goes_on
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.stages.extract.beside.column import captions_beside, heading_over, in_column, under_headings
from sheaf.stages.extract.beside.shared import own_part
from sheaf.stages.extract.beside.wrapped import (
    SAME_EDGE,
    SURELY_READ,
    before_caption,
    conjoined,
    crowded_out,
    further_lines,
    line_around,
    line_over,
    with_last_stop,
)
from sheaf.stages.extract.captions.caption import OTHER_SCRIPT, LabelMatch, is_after_other_script, is_next_row
from sheaf.stages.extract.captions.labels import LabelIndex, beside, left_end
from sheaf.stages.extract.legibility import is_foreign, is_in_other_script, is_speck
from sheaf.stages.extract.passage import SEPARATORS, Passage, candidates_in, is_separator_only
from sheaf.stages.extract.unfinished import goes_on_with_sentence

MAX_WORD_GAP = 1.6
"""Cells of one row that are nearer than this many line heights belong to one value."""
_FOREIGN_DROP = 1.6
"""A value printed in another script over the Latin one pushes that down by so many label heights."""
_LOWEST, _TALLEST = 0.62, 3.0
"""What is lower than so much of its caption is a film's pattern, what is so much higher a picture read as text."""
_ROWS_NEAR = 6
"""So many lines are looked at for more captions of one column."""
_FAR, _NEARER = 4.0, 0.2
"""What stands so many heights right of a caption may be another column's; lines that are one pair stand nearer to each
other than to the next by so many."""
_HALF_EVIDENCE = 0.9
"""A further place where the value may stand has so much less evidence than the one before it."""
_GOES_ON_WITH_WHOSE = re.compile(r"of\s")
_ROW_NUMBER = re.compile(r"\W*\d{1,2}[.)]\W*")
_COUNT = re.compile(r"\W*\d{1,2}\W*")
_OWN_VALUE = re.compile(r"[\s.)]*:.*\d")
"""A caption before a colon with figures behind it, all in one cell: what stands right of the cell is another's."""
_UNIT = re.compile(r"(?:rs|inr|rupees)", re.IGNORECASE)
"""A caption may end with the unit of the value that stands beside it or under it: "Net Payable Rs."."""
_BAR = "|"
"""A border that a program typed, which readers join to the words beside it."""
_OF_OTHER = 0.5
"""A caption that goes on with whose it is, is most likely another one, which is not known: "Name of Business"."""
_RIGHT_EVIDENCE, _BELOW_EVIDENCE = 0.98, 0.93

_INDENT = 3.0
"""What stands under a heading is set in by so many line heights at most."""


def labelled_passages(finder: Labelled, layout: DocumentLayout, index: LabelIndex) -> Iterator[Passage]:
    """Yield, for each caption of `finder`, the passages where its value may stand, the likeliest first."""
    for match in index.of(finder.labels):
        if any(other.label in finder.not_beside for other in captions_beside(match, layout, index)):
            continue
        before = "" if is_after_other_script(match) else match.cell.text[: match.span.start]
        if finder.under and _heading_over(match, layout, index) not in finder.under:
            continue
        if finder.whole and (_says_something(before) or goes_on_with_sentence(match.cell, layout.page_of(match.cell))):
            continue
        share = 1.0
        for at in finder.at:
            passages = [own_part(each, match) for each in _passages_at(at, finder, match, layout, index)]
            for passage in passages:
                evidence = finder.evidence * match.quality * passage.evidence * share
                first, last = with_last_stop(passage)
                further = further_lines if finder.wraps or goes_on(last.text) else conjoined
                under = further(last, layout, index) or crowded_out(last, layout, index)
                lines = before_caption(under, match.cell, last.cell)
                upper = line_around(match, passage.spans[0].cell, layout, index) if finder.wraps else None
                if upper is not None:
                    yield Passage((upper, *passage.spans), evidence)
                    evidence *= _HALF_EVIDENCE
                for count in range(len(lines), -1, -1):
                    yield Passage((*first, *lines[:count]), evidence)
                    evidence *= _HALF_EVIDENCE
            may_go_on = _is_before_stroke(match) or (finder.goes_on and _is_caption_too(match, index))
            if passages and at is At.SAME_LINE and not may_go_on:
                break
            share *= _HALF_EVIDENCE if passages else 1.0


def _says_something(before: str) -> bool:
    """Say whether what stands before a caption is more than the number of its row."""
    return not _ROW_NUMBER.fullmatch(before) and any(map(str.isalnum, before))


def _is_before_stroke(match: LabelMatch) -> bool:
    """Say whether a stroke follows the caption: what stands behind it may be the same in another script, misread."""
    return match.cell.text[match.span.end :].lstrip(" .").startswith(OTHER_SCRIPT)


def _heading_over(match: LabelMatch, layout: DocumentLayout, index: LabelIndex) -> str | None:
    """Return the caption next over `match` that stands alone in its row and begins about where `match` does."""
    label, page = match.cell, layout.page_of(match.cell)
    over = [
        cell for cell in page.cells if cell.middle < label.top and abs(cell.left - label.left) < _INDENT * label.height
    ]
    alone = (
        cell
        for cell in sorted(over, key=lambda cell: -cell.middle)
        if index.is_label(cell) and not beside(index.matches[cell][0], page)
    )
    heading = next(alone, None)
    return index.matches[heading][0].label if heading else None


def _is_caption_too(match: LabelMatch, index: LabelIndex) -> bool:
    """Say whether what follows the caption in its cell may be more of it: words, and no mark before them."""
    rest = match.cell.text[match.span.end :]
    has_figures = any(character.isdigit() for character in index.value_after(match).text)
    return rest[:1].isspace() and rest.strip().lstrip("(")[:1].isalpha() and not has_figures


def joined_passages(
    finder: Joined, value_format: Format, layout: DocumentLayout, index: LabelIndex
) -> Iterator[Passage]:
    """Yield the pieces of `finder` as one passage, of each the likeliest that reads as a value of the format."""
    pieces = [_likeliest(piece, value_format, layout, index) for piece in finder.pieces]
    found = [piece for piece in pieces if piece is not None]
    if len(found) == len(pieces):
        spans = tuple(span for piece in found for span in piece.spans)
        yield Passage(spans, finder.evidence * min(piece.evidence for piece in found))


def _likeliest(finder: Labelled, value_format: Format, layout: DocumentLayout, index: LabelIndex) -> Passage | None:
    fitting = (each for each in labelled_passages(finder, layout, index) if candidates_in(each, value_format))
    return next(fitting, None)


def _passages_at(
    at: At, finder: Labelled, match: LabelMatch, layout: DocumentLayout, index: LabelIndex
) -> list[Passage]:
    match at:
        case At.SAME_LINE:
            span = _without_past(finder, index.value_after(match)).stripped(SEPARATORS)
            evidence = _OF_OTHER if _GOES_ON_WITH_WHOSE.match(span.text) else 1.0
            is_nothing = is_separator_only(span.text) or _UNIT.fullmatch(span.text) is not None
            return [] if is_nothing else [Passage((span,), evidence)]
        case At.RIGHT:
            return _right(match, finder, layout, index)
        case At.BELOW:
            found = _stacked(_below(match, layout, index), match, layout, index, finder.reach)
            # In a table of counts the first column's is not what all of them come to.
            turn = [] if finder.adds_up else _in_turn(match, layout, index)
            is_nearer = bool(turn) and (not found or turn[0].cells[0].bottom < found[0].cells[0].top)
            return turn if is_nearer else found
        case At.ABOVE:
            return _stacked(layout.page_of(match.cell).above(match.cell), match, layout, index, finder.reach)


def _without_past(finder: Labelled, span: Span) -> Span:
    if finder.past is None or finder.past.find is None:
        return span
    found = finder.past.find(span.text)
    return span.part(found[0].end, len(span.text)) if found and not span.text[: found[0].start].strip() else span


def _right(match: LabelMatch, finder: Labelled, layout: DocumentLayout, index: LabelIndex) -> list[Passage]:
    page, passed_over = layout.page_of(match.cell), finder.not_in_column
    cells = [
        cell
        for cell in beside(match, page)
        if not is_separator_only(cell.text)
        and not is_speck(cell, match.cell)
        and heading_over(cell, passed_over, page, index) not in passed_over
    ]
    if not cells or index.begins_with_label(cells[0]) or _OWN_VALUE.match(match.cell.text, match.span.end):
        return []
    if under_headings(match, page, index) or heads_a_row(match, cells[0], page, index):
        return []
    is_far = cells[0].left - match.cell.right > _FAR * match.cell.height
    if is_far and not cells[0].text.startswith(":") and heads_a_stack(match, page, index):
        return []
    row = _sum_of(cells) if finder.adds_up else cells
    return [Passage(_value_spans(joined(row, index), index), _RIGHT_EVIDENCE)] if row else []


def heads_a_stack(match: LabelMatch, page: PageLayout, index: LabelIndex) -> bool:
    """Say whether `match` is one of several captions of a column that stand each over a value, nearer to it than to the
    value of the caption before: what stands right of them is another column's. The same caption in another script is
    no value. The last of them has its value under it as near as the others have theirs.
    """
    edge, slack = match.cell.left, SAME_EDGE * match.cell.height
    column = sorted((cell for cell in page.cells if abs(cell.left - edge) < slack), key=lambda cell: cell.middle)
    pairs = [
        (caption, value, following)
        for caption, value, following in zip_longest(column, column[1:], column[2:])
        if value is not None and _stand_as_pair(caption, value, page, index)
    ]
    heads = {
        caption: value.top - caption.bottom
        for caption, value, following in pairs
        if following is not None
        and index.begins_with_label(following)
        and following.top - value.bottom > value.top - caption.bottom + _NEARER * caption.height
    }
    if not heads:
        return False
    last, under, _ = pairs[-1]
    is_last = match.cell is last and under.top - last.bottom < max(heads.values()) + _NEARER * last.height
    return (match.cell in heads and len(heads) > 1) or (is_last and last not in heads)


def _stand_as_pair(caption: Cell, value: Cell, page: PageLayout, index: LabelIndex) -> bool:
    """Say whether `caption` may be one whose value is `value`, right under it."""
    return (
        index.is_label(caption)
        and not (_is_before_figures(caption, page) and _is_before_figures(value, page))
        and not index.begins_with_label(value)
        and not is_in_other_script(value)
        and not is_foreign(value)
    )


def _is_before_figures(cell: Cell, page: PageLayout) -> bool:
    """Say whether `cell` has no figures but what stands right of it has: it is a caption before its value."""
    beside = "".join(other.text for other in page.right_of(cell)[:1])
    return not any(map(str.isdigit, cell.text)) and any(map(str.isdigit, beside))


def _in_turn(match: LabelMatch, layout: DocumentLayout, index: LabelIndex) -> list[Passage]:
    """Return what stands under a caption of a table's heading by their order, though not straight under it."""
    under = under_headings(match, layout.page_of(match.cell), index)[:1]
    return [Passage(_value_spans([*under], index), _BELOW_EVIDENCE * _HALF_EVIDENCE)] if under else []


def _sum_of(cells: list[Cell]) -> list[Cell]:
    """Return of numbers in a row the last, if the others add up to it, else none; what is no such row stays."""
    counts = [int(cell.text.strip()) for cell in cells if cell.text.strip().isdecimal()]
    if len(counts) < 2 or len(counts) < len(cells):
        return cells
    return cells[-1:] if sum(counts[:-1]) == counts[-1] else []


def heads_a_row(match: LabelMatch, cell: Cell, page: PageLayout, index: LabelIndex) -> bool:
    """Say whether `cell`, right of a caption, is one as well, though unknown: captions stand over both, side by side,
    whose values stand under them.
    """
    label = match.cell
    if _is_in_pairs(label, page, index):
        return False
    under = [_straight_under(each, page) for each in (label, cell)]
    is_captions = not cell.text.startswith(":") and not any(character.isdigit() for character in cell.text)
    if not is_captions or any(each is None or index.begins_with_label(each) for each in under):
        return False
    return any(
        abs(other.left - label.left) < SAME_EDGE * label.height
        and index.is_label(other)
        and any(
            abs(beside.left - cell.left) < SAME_EDGE * cell.height
            and index.is_label(beside)
            and not beside.text.startswith(":")
            and _have_values_under((other, beside), page, index)
            for beside in page.right_of(other)[:1]
        )
        for other in (*page.above(label)[:_ROWS_NEAR], *page.below(label)[:_ROWS_NEAR])
    )


def _straight_under(cell: Cell, page: PageLayout) -> Cell | None:
    """Return what stands right under `cell`, not under the number of its row."""
    return next((under for under in page.below(cell) if under.shared_width(cell) > 0), None)


def _have_values_under(heads: tuple[Cell, Cell], page: PageLayout, index: LabelIndex) -> bool:
    under = [_straight_under(head, page) for head in heads]
    return not any(cell is None or index.begins_with_label(cell) for cell in under)


def _is_in_pairs(label: Cell, page: PageLayout, index: LabelIndex) -> bool:
    """Say whether figures stand right of another caption in the row of `label`: captions take turns with values."""
    row = [*page.left_of(label), *page.right_of(label)]
    return any(
        index.is_label(cell) and not index.begins_with_label(beside) and any(map(str.isdigit, beside.text))
        for cell in row
        for beside in page.right_of(cell)[:1]
    )


def _below(match: LabelMatch, layout: DocumentLayout, index: LabelIndex) -> list[Cell]:
    """Return the cells under a caption, or under the same in another script that was printed left of it."""
    page, label = layout.page_of(match.cell), match.cell
    left = left_end(match, page, index)
    # What begins further left still, and not under the caption itself, is the page beside this one.
    return [
        cell
        for cell in page.below(replace(label, left=left))
        if cell is not match.second
        and (cell.left > left - label.height or label.shared_width(cell) > 0)
        and not _counts_rows(cell, label, page)
    ]


def _counts_rows(cell: Cell, label: Cell, page: PageLayout) -> bool:
    """Say whether `cell`, under the number of the row of `label`, is that of a later row."""
    own = next(iter(page.left_of(label)), None)
    is_numbered = own is not None and _COUNT.fullmatch(own.text) is not None and own.shared_width(cell) > 0
    return is_numbered and _COUNT.fullmatch(cell.text) is not None and label.shared_width(cell) <= 0


def _stacked(
    cells: list[Cell], match: LabelMatch, layout: DocumentLayout, index: LabelIndex, reach: float
) -> list[Passage]:
    """Return the line next to the caption, and the one after it where that next one may be in another script."""
    found: list[Passage] = []
    evidence = _BELOW_EVIDENCE
    for cell in _within_reach(cells, match, reach):
        if any(cell.is_in_row_of(passage.cells[0]) for passage in found):
            continue
        if index.begins_with_label(cell) or is_next_row(cell, match.cell):
            break
        row = [cell, *layout.page_of(cell).right_of(cell)]
        spans = _value_spans(joined(row, index), index)
        # Only what stands under captions is set in their columns.
        if cell.middle > match.cell.middle:
            spans = in_column(spans, match, layout, index)
        upper = line_over(cell, layout, index) if cell.middle < match.cell.middle else None
        if upper is not None and spans:
            found.append(Passage((upper, *spans), evidence))
            evidence *= _HALF_EVIDENCE
        if spans:
            found.append(Passage(spans, evidence))
        # Where a value may stand far away, what stands nearer may be anything.
        if not _may_be_other_script(cell) and reach <= REACH:
            break
        evidence *= _HALF_EVIDENCE
    return found


def _within_reach(cells: list[Cell], match: LabelMatch, reach: float) -> Iterator[Cell]:
    """Yield those of `cells`, the nearest first, that stand near enough to the caption to be its value."""
    label = match.cell
    for cell in cells:
        if not _LOWEST * label.height < cell.height < _TALLEST * label.height:
            continue
        if abs(cell.middle - label.middle) > reach * max(label.height, 0.6 * cell.height):
            return
        if is_foreign(cell):
            reach += _FOREIGN_DROP
        elif not is_separator_only(cell.text):
            yield cell
            reach += _FOREIGN_DROP if _may_be_other_script(cell) else 0.0


def _may_be_other_script(cell: Cell) -> bool:
    return cell.confidence < SURELY_READ or is_in_other_script(cell)


def joined(cells: list[Cell], index: LabelIndex) -> list[Cell]:
    """Return the first of `cells` (a row, from left to right) with those that follow it without a column gap."""
    kept = [cells[0]]
    for cell, following in zip_longest(cells[1:], cells[2:]):
        # What stands before a colon is a caption, known or not, and behind a border begins another column.
        is_caption = following is not None and following.text.startswith(":")
        if is_caption or kept[-1].text.endswith(_BAR) or cell.text.startswith(_BAR):
            break
        gap = cell.left - kept[-1].right
        is_apart = gap > MAX_WORD_GAP * min(cell.height, kept[-1].height) or kept[-1] in index.tails
        if is_apart or index.begins_with_label(cell):
            break
        kept.append(cell)
    return kept


def _value_spans(cells: list[Cell], index: LabelIndex) -> tuple[Span, ...]:
    return tuple(index.value_in(cell).stripped(SEPARATORS) for cell in cells)
