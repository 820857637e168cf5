"""Finds the printed captions of a document type in what was read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

import numpy as np

from sheaf.doctypes.spec import DocType, index_of
from sheaf.formats.phrases import find_phrase, may_hold, similarity, squash
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.stages.extract.captions.brackets import with_brackets_closed
from sheaf.stages.extract.captions.caption import (
    GOES_ON,
    NUMBERING,
    OTHER_SCRIPT,
    LabelMatch,
    captions_in,
    is_after_other_script,
)
from sheaf.stages.extract.captions.doubtful import without_values
from sheaf.stages.extract.captions.notions import with_notions
from sheaf.stages.extract.captions.stack import stacks_from
from sheaf.stages.extract.captions.twin import is_twin_beside, part_before, parts_before, twin_over, twin_under
from sheaf.stages.extract.passage import SEPARATORS, is_separator_only
from sheaf.stages.extract.words import words_of

_Place = TypeVar("_Place")
_FEWEST_WRAPPED_WORDS = 2
_GARBLED, _LIKE_CAPTION, _CLEARLY, _LONG_CAPTION = 0.88, 0.6, 0.1, 8
"""A cell read with less confidence is taken for the caption that it is so much like, and more than any other by so
much; short captions are like too many words."""
_OTHER_SCRIPT_WIDTH, _OTHER_SCRIPT_REST = 9.0, 3.0
"""A caption in another script is at most so many heights wide; so much of it is missed where the rest is read."""
_COUNT = re.compile(r"\W*\d{1,2}\W*")
"""What numbers the rows of a form stands in a column of its own, before captions in any script."""
_SEVERAL_TWINS = 2
_LEVEL = 0.35
"""A value is level with its caption if their middles are so near, in heights of the caption."""
_TOUCH = 0.2
"""A line that shares this part of its height with a caption stands beside it."""
_FIGURES = re.compile(r"(?<!\w)\d+(?!\w)")
"""In the last line of a caption stand no figures but its own: "Tenure" over "36 months" is not "Tenure in months"."""
_APART, _WIDER, _SPACE = 0.36, 1.4, 0.6
"""A caption at the end of a cell stands at least so many heights, and so many times the other gaps, from the value; a
space between two words is at most so many heights wide."""


@dataclass(frozen=True, slots=True, eq=False)
class LabelIndex:
    """All captions of a document, by cell, in the order in which they stand."""

    matches: dict[Cell, tuple[LabelMatch, ...]]
    continued: frozenset[Cell]
    """Cells that hold a further line of a caption."""
    fields: Mapping[str, frozenset[str]]
    """The names of the fields that each caption announces."""
    tails: Mapping[Cell, int]
    """Where the caption of the next column begins in cells that hold a value and, too near to it, that caption."""

    def of(self, labels: Iterable[str]) -> list[LabelMatch]:
        """Return the places where one of `labels` stands, best first."""
        wanted = frozenset(labels)
        found = [match for matches in self.matches.values() for match in matches if match.label in wanted]
        return sorted(found, key=lambda match: -match.quality)

    def fields_of(self, match: LabelMatch) -> frozenset[str]:
        return self.fields[match.label]

    def is_label(self, cell: Cell) -> bool:
        """Say whether `cell` holds a caption and nothing else."""
        matches = self.matches.get(cell, ())
        return bool(matches) and is_separator_only(cell.text[matches[-1].span.end :])

    def begins_with_label(self, cell: Cell) -> bool:
        return cell in self.matches or cell in self.continued

    def value_in(self, cell: Cell) -> Span:
        """Return the text of a cell that holds a value, without the next column's caption."""
        return Span(cell, 0, self.tails.get(cell, len(cell.text)))

    def value_after(self, match: LabelMatch) -> Span:
        """Return what follows the caption in its own cell, up to the next caption; it may be empty."""
        later = [other.span.start for other in self.matches[match.cell] if other.span.start >= match.span.end]
        end = min(later, default=len(match.cell.text))
        return Span(match.cell, match.span.end, end).without_leading(SEPARATORS)


def left_end(match: LabelMatch, page: PageLayout, index: LabelIndex) -> float:
    """Return where the caption begins on the page, the same in another script before it included, read or not."""
    label = match.cell
    if not is_after_other_script(match):
        return label.left
    part = part_before(match, page)
    if part is not None and part in index.continued:
        return part.left
    edge = max(
        (
            other.right
            for other in page.left_of(label)
            if index.begins_with_label(other) or _COUNT.fullmatch(other.text)
        ),
        default=0.0,
    )
    # Where the other script was read, however badly, the cell begins where it does.
    is_read = any(character.isalnum() for character in label.text[: match.span.start])
    width = _OTHER_SCRIPT_REST if is_read else _OTHER_SCRIPT_WIDTH
    return min(label.left, max(edge, label.left - width * label.height))


def beside(match: LabelMatch, page: PageLayout) -> list[Cell]:
    """Return the cells right of a caption; beside its middle, or beside a caption of two lines, they stand between."""
    label, last = match.cell, match.second or match.cell
    edge = max(label.right, last.right)

    def touches(cell: Cell) -> bool:
        return min(cell.bottom, last.bottom) - max(cell.top, label.top) > _TOUCH * cell.height

    between = sorted(
        (cell for cell in page.cells if cell.left >= edge and touches(cell)), key=lambda cell: (cell.left, cell.middle)
    )
    found = page.right_of(label)
    # Lines over and under the middle of a caption are its value's; what stands level with it behind them is not.
    if not found or (between and between[0].right < found[0].left):
        found = between
    if not any(is_twin_beside(cell, label) for cell in found):
        return found
    return sorted(
        (cell for cell in between if not is_twin_beside(cell, label)), key=lambda cell: (cell.left, cell.middle)
    )


def index_labels(layout: DocumentLayout, doctype: DocType) -> LabelIndex:
    """Find every caption of `doctype` in `layout`."""
    fields = doctype.labels()
    labels = tuple(fields)
    matches: dict[Cell, tuple[LabelMatch, ...]] = {}
    for cell, likely in _likely(layout.cells, [cell.text for cell in layout.cells], labels):
        found = captions_in(cell, likely, labels)
        if found:
            matches[cell] = found
    matches = without_values(layout, matches, doctype.doubtful_labels)
    every, continued = _with_wrapped(layout, fields, matches)
    if doctype.notions:
        every, continued = with_notions(layout, index_of(doctype.notions), every, continued)
    bracketed = {cell: own for page in layout.pages for cell, own in with_brackets_closed(page, every).items()}
    every |= bracketed
    continued |= {own[-1].second for own in bracketed.values() if own[-1].second is not None}
    continued |= {part for page in layout.pages for part in parts_before(page, every)}
    every, under = _with_twins_under(layout, every)
    continued |= under
    garbled = {
        cell: (match,)
        for cell in layout.cells
        if cell not in every and cell not in continued and (match := _garbled_match(cell, fields)) is not None
    }
    tails = {
        cell: start for cell in layout.cells if cell not in every and (start := _tail_of(cell, labels)) is not None
    }
    return _with_twins(LabelIndex(every | garbled, continued, fields, tails), layout)


def _with_twins_under(
    layout: DocumentLayout, matches: Mapping[Cell, tuple[LabelMatch, ...]]
) -> tuple[dict[Cell, tuple[LabelMatch, ...]], frozenset[Cell]]:
    """Let captions go on in the line under their stroke, where they stand in another script; return those lines too."""
    seconds = {
        cell: under
        for page in layout.pages
        for cell in page.cells
        if cell in matches and (under := twin_under(cell, page, matches)) is not None
    }
    further = frozenset(seconds.values())
    joined = {
        cell: (*own[:-1], replace(own[-1], second=seconds.get(cell, own[-1].second))) for cell, own in matches.items()
    }
    return {cell: own for cell, own in joined.items() if cell not in further}, further


def _with_twins(index: LabelIndex, layout: DocumentLayout) -> LabelIndex:
    """Let captions that are printed under the same in another script begin where that does."""
    twins = _twins(index, layout)
    if len(twins) >= _SEVERAL_TWINS:
        twins = _twins(index, layout, has_others=True)
    under = frozenset(
        own for page in layout.pages for cell in page.cells if cell in twins for own in page.below(cell)[:1]
    )
    kept = {cell: own for cell, own in index.matches.items() if cell not in under}
    return replace(
        index, matches=kept | {cell: (match,) for cell, match in twins.items()}, continued=index.continued | under
    )


def _twins(index: LabelIndex, layout: DocumentLayout, *, has_others: bool = False) -> dict[Cell, LabelMatch]:
    return {
        cell: match
        for page in layout.pages
        for cell in page.cells
        if cell not in index.continued
        and (match := twin_over(cell, page, index.matches, index.fields, has_others=has_others)) is not None
    }


def _likely(
    places: Sequence[_Place], texts: Sequence[str], labels: tuple[str, ...]
) -> Iterator[tuple[_Place, list[str]]]:
    """Yield each place with the labels that its text may hold."""
    may = may_hold(texts, labels)
    for place, row in zip(places, may, strict=True):
        yield place, [labels[at] for at in np.flatnonzero(row).tolist()]


def _tail_of(cell: Cell, labels: tuple[str, ...]) -> int | None:
    """Return where a caption begins that ends `cell`, set apart from the value by more than its words are."""
    if len(cell.line.words) == 1:
        return None
    words = words_of(cell)
    gaps = [right.left - left.right for left, right in pairwise(words)]
    widest = max(gaps)
    others = sorted(gaps)[:-1]
    if widest < max(_APART * cell.height, _WIDER * max(others, default=_SPACE * cell.height)):
        return None
    start = words[gaps.index(widest) + 1].span.start
    rest = cell.text[start:]
    phrases = (find_phrase(label, rest) for label in labels)
    is_caption = any(each and not each.start and is_separator_only(rest[each.end :]) for each in phrases)
    return start if is_caption else None


def _garbled_match(cell: Cell, fields: Mapping[str, frozenset[str]]) -> LabelMatch | None:
    """Return the caption that a badly read cell is most like, if it is like no other: "Placr ol iasae".

    The captions of a type are few and unlike each other, so that a word in two tells them apart.
    """
    if cell.confidence >= _GARBLED:
        return None
    start = cell.text.rfind(OTHER_SCRIPT[0]) + 1
    text = cell.text[start:].strip(SEPARATORS)
    ranked = sorted(
        ((similarity(text, label), label) for label in fields if len(squash(label)) >= _LONG_CAPTION),
        reverse=True,
    )
    if not ranked or ranked[0][0] < _LIKE_CAPTION:
        return None
    best, label = ranked[0]
    rival = next((alike for alike, other in ranked if fields[other] != fields[label] or not fields[label]), 0.0)
    if fields[label] and best - rival < _CLEARLY:
        return None
    start = cell.text.index(text, start)
    return LabelMatch(label, Span(cell, start, start + len(text)), best)


def _with_wrapped(
    layout: DocumentLayout, fields: Mapping[str, frozenset[str]], matches: dict[Cell, tuple[LabelMatch, ...]]
) -> tuple[dict[Cell, tuple[LabelMatch, ...]], frozenset[Cell]]:
    """Add the captions that are printed over two or three lines; such a one stands for any in its first line."""
    long = tuple(label for label in fields if len(label.split()) >= _FEWEST_WRAPPED_WORDS)
    every, continued = dict(matches), set[Cell]()
    ends, done = _ends_of(long), set[Cell]()
    stacks = [stack for page in layout.pages for cell in page.cells for stack in stacks_from(cell, page)]
    for lines, likely in _likely(stacks, [_text_of(stack) for stack in stacks], long):
        cell = lines[0]
        if cell in done or cell in continued:
            continue
        if _have_colons(lines, layout.page_of(cell)):
            continue
        wrapped = _wrapped_match(lines, likely, matches)
        if (
            _are_captions(lines, matches)
            and not _is_more_of(wrapped, matches[cell][0])
            and (
                not _announces_same(wrapped, matches[cell][0], fields)
                or _have_values(lines, layout.page_of(cell), matches)
            )
        ):
            continue
        if wrapped is None and len(lines) == 2:
            wrapped = _wrapped_before_value(cell, lines[1], ends)
        if wrapped is not None:
            done.add(cell)
            every[cell] = (wrapped,)
            for under in lines[1:]:
                every.pop(under, None)
                continued.add(under)
    return every, frozenset(continued)


def _is_more_of(wrapped: LabelMatch | None, first: LabelMatch) -> bool:
    """Say whether a caption is exact with its further lines and lacks something in its `first`, which may be so like it
    that it was taken for all of it: "Name with Father's / Husband's", under it "name"."""
    return wrapped is not None and wrapped.label == first.label and first.quality < wrapped.quality == 1.0


def _announces_same(wrapped: LabelMatch | None, first: LabelMatch, fields: Mapping[str, frozenset[str]]) -> bool:
    """Say whether a caption of several lines announces what its first line does: "EMI" over "Amount"."""
    return wrapped is not None and bool(fields[first.label]) and fields[wrapped.label] == fields[first.label]


def _have_values(lines: tuple[Cell, ...], page: PageLayout, matches: Mapping[Cell, tuple[LabelMatch, ...]]) -> bool:
    """Say whether each line has a value of its own level with it: "Model" over "Name" are two rows then. The captions
    of the next column are no values."""
    beside = [next(iter(page.right_of(line)), None) for line in lines]
    return all(
        value is not None and value not in matches and abs(value.middle - line.middle) < _LEVEL * line.height
        for line, value in zip(lines, beside, strict=True)
    )


def _have_colons(lines: tuple[Cell, ...], page: PageLayout) -> bool:
    """Say whether each line has a value behind a colon of its own: "Repayment : 12 EMI" over "Mode : NACH"."""
    return all(value.text.startswith(":") for line in lines for value in (*page.right_of(line)[:1], line)[:1])


def _text_of(lines: Iterable[Cell]) -> str:
    return " ".join(line.text for line in lines)


def _are_captions(cells: tuple[Cell, ...], matches: Mapping[Cell, tuple[LabelMatch, ...]]) -> bool:
    """Say whether each cell is a whole caption of its own: "Maker" over "Model" is not "Maker / Model"."""
    return all(_is_wholly_caption(cell, matches) for cell in cells)


def _is_wholly_caption(cell: Cell, matches: Mapping[Cell, tuple[LabelMatch, ...]]) -> bool:
    """Say whether `cell` holds a caption and nothing else but the same in another script before it."""
    own = matches.get(cell, ())
    return any(
        squash(match.span.text) == squash(cell.text[match.span.start if is_after_other_script(match) else 0 :])
        for match in own
    )


def _wrapped_match(
    lines: tuple[Cell, ...], labels: Iterable[str], matches: Mapping[Cell, tuple[LabelMatch, ...]]
) -> LabelMatch | None:
    """Return the caption that goes through all of `lines` and is not whole before the last.

    A last line that is a caption by itself belongs to the one over it only where all of it is exactly so: "Registered
    No." over "Owner" is not "Registered Owner".
    """
    text = _text_of(lines)
    is_exact = _is_wholly_caption(lines[-1], matches)
    first, before = lines[0], len(text) - len(lines[-1].text) - 1
    is_set_right = any(abs(line.left - first.left) >= first.height for line in lines)
    for label in labels:
        phrase = find_phrase(label, text)
        if (
            phrase is not None
            and (phrase.similarity == 1.0 or not (is_exact or is_set_right))
            and phrase.start < len(first.text)
            and before < phrase.end
            and _is_first(text[: phrase.start])
            and (is_separator_only(text[phrase.end :]) or GOES_ON.fullmatch(text, phrase.end))
            and (_FIGURES.search(label) or not _FIGURES.search(lines[-1].text))
        ):
            return LabelMatch(label, Span(first, phrase.start, len(first.text)), phrase.similarity, lines[-1])
    return None


def _is_first(before: str) -> bool:
    """Say whether nothing but a number, or the same caption in another script, stands before a caption."""
    return NUMBERING.match(before) is not None or before.rstrip().endswith(OTHER_SCRIPT)


@lru_cache
def _ends_of(labels: tuple[str, ...]) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return by what a label ends with, squashed, the labels and what stands before: it may be parted anywhere behind
    its second word."""
    found: dict[str, list[tuple[str, str]]] = {}
    for label in labels:
        words = label.split()
        for count in range(_FEWEST_WRAPPED_WORDS, len(words)):
            found.setdefault(squash(" ".join(words[count:])), []).append((label, " ".join(words[:count])))
    return {end: tuple(some) for end, some in found.items()}


def _wrapped_before_value(
    cell: Cell, under: Cell, ends: Mapping[str, tuple[tuple[str, str], ...]]
) -> LabelMatch | None:
    """Return the caption whose end is all of `under` and whose beginning was read in one line with the value."""
    for label, beginning in ends.get(squash(under.text.strip(SEPARATORS)), ()):
        phrase = find_phrase(beginning, cell.text)
        if phrase is not None and NUMBERING.match(cell.text[: phrase.start]):
            return LabelMatch(label, Span(cell, phrase.start, phrase.end), phrase.similarity, under)
    return None
