"""Values that are known by where they stand rather than by a caption: near another field, or anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from sheaf.doctypes.spec import Anywhere, At, Field, Find, Format, Near, Nth, Unannounced
from sheaf.formats.error import FormatError
from sheaf.model.field import Candidate
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.stages.extract.captions.labels import LabelIndex
from sheaf.stages.extract.passage import SEPARATORS, Passage, candidate_of, is_separator_only
from sheaf.stages.extract.unfinished import goes_on_with_sentence

MAX_STEP = 4.5
"""Two lines that follow each other stand at most this many line heights apart."""
_NUMBER_SIGN = "#"
_TITLE_SHARE = 0.62
"""What is lower than this part of the line over it stands under a title, which announces no value."""
_WRAP_SHARE = 0.7
"""The lines of one value stand nearer to each other than this part of the widest gap between values,"""
_WRAP_GAP = 0.75
"""and nearer than so many of their heights; they differ in height by less than"""
_LIKE_HEIGHT = 0.4
_ABBREVIATED = re.compile(r".*\b(?:Ltd|Mydt|Mary|Mryd|Co|Corpn|Inc|Bros)\.(?=\W*$)", re.IGNORECASE)
_OVER_GAP = 1.5
"""What stands right over a line is nearer to it than so many of its heights."""
_SURELY_READ = 0.9
MAX_GROUP_GAP = 2.5
"""The groups in which a number is printed stand at most this many line heights apart."""
_FAR_CAPTION = 20.0
"""A caption left of a value by more of its heights stands in another column, or on the card beside this one."""
_ROW_EVIDENCE = 0.85
"""What stands over the row of an anchor, but not over the anchor itself, has so much less evidence."""


def anywhere_candidates(
    finder: Anywhere, field: Field, layout: DocumentLayout, index: LabelIndex
) -> Iterator[Candidate]:
    """Yield what the format finds in any row; cells that stand near each other are searched as one text.

    What another field's caption announces right before it is not of this field.
    """
    value_format = finder.written or field.format
    if value_format is None or value_format.find is None:
        return
    for page in layout.pages:
        for row in page.rows():
            for run in _runs(row):
                if any(_is_after(cell, finder.not_after, page, index) for cell in run):
                    continue
                passage = Passage(tuple(Span.whole(cell) for cell in run), finder.evidence)
                if finder.wraps:
                    passage = _with_rest(passage, value_format.find, page, index)
                own = len(run[0].text)
                for found in value_format.find(passage.text, passage.doubts()):
                    is_below = found.start > own and len(passage.spans) > len(run)
                    if not is_below and not _is_anothers(passage, found.start, field, page, index):
                        yield candidate_of(found, passage)


def _with_rest(passage: Passage, find: Find, page: PageLayout, index: LabelIndex) -> Passage:
    """Return `passage` with the line under it, where nothing is found without that, or that is the rest of what is."""
    under = _going_on(passage.cells[-1], page, index)
    if under is None:
        return passage
    whole = Passage((*passage.spans, Span.whole(under)), passage.evidence)
    own, longer = find(passage.text, ()), find(whole.text, ())
    is_longer = bool(own and longer) and own[0].start == longer[0].start and longer[0].end == len(whole.text)
    is_rest = is_longer and not find(under.text, ())
    return whole if is_rest or not own else passage


def _going_on(cell: Cell, page: PageLayout, index: LabelIndex) -> Cell | None:
    """Return the line that is set right under `cell`, as large and in line with it."""
    under = next(iter(page.below(cell)), None)
    if under is None or index.begins_with_label(under) or under.top - cell.bottom > _WRAP_GAP * cell.height:
        return None
    offsets = (under.left - cell.left, (under.left + under.right - cell.left - cell.right) / 2)
    is_like = abs(under.height - cell.height) < _LIKE_HEIGHT * cell.height
    return under if is_like and min(map(abs, offsets)) < cell.height else None


def _is_anothers(passage: Passage, start: int, field: Field, page: PageLayout, index: LabelIndex) -> bool:
    """Say whether another field's caption stands right before the character `start` of `passage`, or left of it."""
    if start == 0:
        first = passage.cells[0]
        left = next(iter(page.left_of(first)), None)
        if left is None or not index.is_label(left) or first.left - left.right > _FAR_CAPTION * left.height:
            return False
        return field.name not in index.fields_of(index.matches[left][-1])
    position = 0
    for cell in passage.cells:
        for match in index.matches.get(cell, ()):
            end = position + match.span.end
            if end <= start and is_separator_only(passage.text[end:start]):
                return field.name not in index.fields_of(match)
        position += len(cell.text) + 1
    return False


def _is_after(cell: Cell, captions: tuple[str, ...], page: PageLayout, index: LabelIndex) -> bool:
    """Say whether the nearest line over `cell`, or left of it, is one of `captions` and nothing else."""
    nearest = (*page.above(cell)[:1], *page.left_of(cell)[:1]) if captions else ()
    return any(index.is_label(other) and index.matches[other][-1].label in captions for other in nearest)


def near_passages(
    finder: Near, value_format: Format, anchors: Sequence[Candidate], layout: DocumentLayout, index: LabelIndex
) -> Iterator[Passage]:
    """Yield the `nth` line over or under each anchor that reads as a value of the wanted format."""
    for anchor in anchors:
        cell = _cell_at(anchor, layout)
        if cell is None:
            continue
        page, evidence = layout.page_of(cell), finder.evidence * anchor.evidence
        blocks = _blocks_near(cell, finder, value_format, page, index)
        if len(blocks) < finder.nth and finder.over_row:
            row = (cell, *_row_mates(cell, page))
            wide = replace(cell, left=min(each.left for each in row), right=max(each.right for each in row))
            blocks = [
                block
                for block in _blocks_near(wide, finder, value_format, page, index)
                if not any(index.begins_with_label(mate) for line in block for mate in _row_mates(line, page))
            ]
            evidence *= _ROW_EVIDENCE
        if len(blocks) >= finder.nth:
            lines = sorted(blocks[finder.nth - 1], key=lambda line: line.middle)
            if _is_after(lines[0], finder.not_after, page, index):
                continue
            spans = tuple(Span.whole(line).stripped(SEPARATORS) for line in lines)
            yield Passage(spans, evidence)


def _row_mates(cell: Cell, page: PageLayout) -> tuple[Cell, ...]:
    return (*page.left_of(cell), *page.right_of(cell))


def _blocks_near(
    cell: Cell, finder: Near, value_format: Format, page: PageLayout, index: LabelIndex
) -> list[list[Cell]]:
    """Return the values over or under the anchor `cell`, the nearest first, each with its lines."""
    lines = _unbroken(cell, page.above(cell) if finder.at is At.ABOVE else page.below(cell))
    if finder.captioned:
        labels = {match.label for match in index.matches.get(cell, ())}
        lines = lines[:1] if labels & set(finder.captioned) else []
    return _wrapped(cell, [other for other in lines if _is_value(other, value_format, index)], finder.of)


def unannounced_passages(finder: Unannounced, layout: DocumentLayout, index: LabelIndex) -> Iterator[Passage]:
    """Yield the lines of the first page that no caption in them, left of them or over them announces."""
    for page in layout.pages[:1]:
        for cell in sorted(page.cells, key=lambda each: (each.middle, each.left)):
            before, over = page.left_of(cell)[:1], _unbroken(cell, page.above(cell)[:1])
            over = [other for other in over if cell.height > _TITLE_SHARE * other.height]
            is_announced = any(_announces(other, finder, index) for other in (*before, *over))
            if not is_announced and not index.begins_with_label(cell) and _is_over(cell, finder.over, page):
                mark = [Span.whole(other) for other in before if other.text.strip() == _NUMBER_SIGN]
                yield Passage((*mark, _line(cell)), finder.evidence)


def _line(cell: Cell) -> Span:
    """Return all of `cell` that is text; the point of an abbreviation at its end ("Ltd.") belongs to it."""
    span = Span.whole(cell).stripped(SEPARATORS)
    end = _ABBREVIATED.match(cell.text, span.start)
    return Span(cell, span.start, end.end()) if end is not None else span


def _is_over(cell: Cell, wanted: Format | None, page: PageLayout) -> bool:
    """Say whether the line under `cell`, set at the same edge, begins with what is `wanted`, if anything is."""
    if wanted is None or wanted.find is None:
        return True
    under = next(iter(page.below(cell)), None)
    if under is None or abs(under.left - cell.left) > cell.height or under.top - cell.bottom > _OVER_GAP * cell.height:
        return False
    return any(found.start == 0 for found in wanted.find(under.text, ()))


def _announces(cell: Cell, finder: Unannounced, index: LabelIndex) -> bool:
    if not index.is_label(cell):
        return False
    return not finder.announcers or index.matches[cell][-1].label in finder.announcers


def nth_passages(finder: Nth, layout: DocumentLayout, index: LabelIndex) -> Iterator[Passage]:
    """Yield the line that is the wanted one of its kind, where there are as many of them as there should be."""
    cells = [(cell, page) for page in layout.pages[:1] for row in page.rows() for cell in row]
    some = [
        cell
        for cell, page in cells
        if _is_value(cell, finder.like, index) and not (finder.apart and goes_on_with_sentence(cell, page))
    ]
    if len(some) == finder.of:
        yield Passage((Span.whole(some[finder.nth - 1]).stripped(SEPARATORS),), finder.evidence)


def _runs(row: list[Cell]) -> list[list[Cell]]:
    """Cut a row where two cells stand far apart."""
    runs = [row[:1]]
    for left, right in pairwise(row):
        if right.left - left.right > MAX_GROUP_GAP * min(left.height, right.height):
            runs.append([])
        runs[-1].append(right)
    return runs


def _cell_at(candidate: Candidate, layout: DocumentLayout) -> Cell | None:
    place = candidate.provenance
    for cell in layout.cells:
        box = cell.line.box
        if (
            cell.page_number == place.page_number
            and box.left - 0.01 <= place.box.center_x <= box.right + 0.01
            and box.top <= place.box.center_y <= box.bottom
        ):
            return cell
    return None


def _unbroken(cell: Cell, stack: list[Cell]) -> list[Cell]:
    """Return the start of `stack` up to the first gap that is too wide."""
    kept: list[Cell] = []
    for nearer, farther in pairwise([cell, *stack]):
        if abs(farther.middle - nearer.middle) > MAX_STEP * max(cell.height, farther.height):
            break
        kept.append(farther)
    return kept


def _wrapped(anchor: Cell, lines: list[Cell], least: int) -> list[list[Cell]]:
    """Group `lines`, the nearest to `anchor` first, into values: those much nearer to each other than the others are.

    At least `least` values stay; lines that are evenly set are one value each.
    """
    gaps = [abs(farther.middle - nearer.middle) - nearer.height for nearer, farther in pairwise([anchor, *lines])]
    blocks = [[line] for line in lines[:1]]
    for nearer, farther, gap in zip(lines, lines[1:], gaps[1:], strict=False):
        if _is_one_value(nearer, farther) and gap < min(_WRAP_SHARE * max(gaps), _WRAP_GAP * nearer.height):
            blocks[-1].append(farther)
        else:
            blocks.append([farther])
    return blocks if len(blocks) >= least else [[line] for line in lines]


def _is_one_value(line: Cell, other: Cell) -> bool:
    return (
        abs(line.left - other.left) < line.height
        and abs(line.height - other.height) < _LIKE_HEIGHT * line.height
        and min(line.confidence, other.confidence) >= _SURELY_READ
    )


def _is_value(cell: Cell, value_format: Format, index: LabelIndex) -> bool:
    if index.begins_with_label(cell):
        return False
    try:
        value_format.parse(cell.text.strip(SEPARATORS))
    except FormatError:
        return False
    return True
