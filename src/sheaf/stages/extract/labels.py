"""Finds the printed captions of a document type in what was read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from sheaf.doctypes.spec import DocType
from sheaf.formats.phrases import find_phrase, is_prose, similarity, squash
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.stages.extract.legibility import is_in_other_script, is_legible
from sheaf.stages.extract.passage import SEPARATORS, is_separator_only
from sheaf.stages.extract.words import words_of

_NUMBERING = re.compile(r"^[\s(\[]*(?:\d{1,2}|[ivxIVX]{1,4}|[A-Za-z])?[\s.):\]]*[(\[]?$")
_FEWEST_WRAPPED_WORDS = 2
_MOST_WRAPPED_LINES = 3
_LONGER_LINE = 5.0
"""A caption's next line is longer than the one over it by so many line heights at most: by a word."""
_MAX_WRAP_GAP = 0.8
"""The lines of a caption stand nearer to each other than this many of their heights."""
_SAME_CAPTION = 0.75
_SHORTEST_ENDING = 4
"""Half of all captions end in \"No\": so little tells nothing about the words before it."""
_GARBLED, _LIKE_CAPTION, _CLEARLY, _LONG_CAPTION = 0.88, 0.6, 0.1, 8
"""A cell read with less confidence is taken for the caption that it is so much like, and more than any other by so
much; short captions are like too many words."""
_OTHER_SCRIPT = ("/", "|")
"""Stands between a caption in another script and the same in Latin letters."""
_OTHER_SCRIPT_WIDTH, _OTHER_SCRIPT_REST = 9.0, 3.0
"""A caption in another script is at most so many heights wide; so much of it is missed where the rest is read."""
_TWIN_GAP = 1.0
_NUMBER_BEFORE = re.compile(r"\d{3,}\s*[/|]\s*$")
_UNIT = r"\s*[(\[]\s*(?:in\s+)?(?:rs\.?|inr|rupees|months|years|%?\s*p\.?\s?a\.?|\W|[zt?])\s*[)\]]"
_GOES_ON = re.compile(
    rf"(?:{_UNIT})?(?:\.?\s*[/&|]|['’`]s\b)[^:\d]*(?=:|$)|{_UNIT}|\s*\([^)\d]*(?=\s\d|$)", re.IGNORECASE
)
"""A caption goes on, in words that no declaration has or in another script, to its colon or to the end of its line.

The unit of what it announces belongs to it; readers see all kinds of letters in a rupee sign. So does what stands in
brackets that its cell does not close.
"""
_VALUE_AFTER_STROKE = re.compile(r"\W*(?:M|F|MALE|FEMALE)\W*", re.IGNORECASE)
"""The only values that are known to be printed after a stroke: "Sex / M"."""
_JOINED_BEFORE = re.compile(r"\w-$")
"""What a hyphen joins to the word before it is no caption: "LMV-NT" is a class of vehicles."""
_TOUCH = 0.2
"""A line that shares this part of its height with a caption stands beside it."""
_APART, _WIDER, _SPACE = 0.45, 1.4, 0.6
"""A caption at the end of a cell stands at least so many heights, and so many times the other gaps, from the value; a
space between two words is at most so many heights wide."""
_JUNK_CONFIDENCE = 0.75
"""Words below it that stand before a label are most likely the same caption in another script."""


@dataclass(frozen=True, slots=True, eq=False)
class LabelMatch:
    """A caption where it stands. `quality` is 0..1: how well it was read and how much it looks like a caption."""

    label: str
    span: Span
    quality: float
    second: Cell | None = None
    """The cell with the caption's last line, if it has several."""

    @property
    def cell(self) -> Cell:
        return self.span.cell

    @property
    def middle(self) -> float:
        return (self.cell.top + (self.second or self.cell).bottom) / 2


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
    edge = max((other.right for other in page.left_of(label) if index.begins_with_label(other)), default=0.0)
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

    between = [cell for cell in page.cells if cell.left >= edge and touches(cell)]
    found = page.right_of(label) or sorted(between, key=lambda cell: (cell.left, cell.middle))
    if not label.text.rstrip().endswith(_OTHER_SCRIPT) or not any(_is_twin(cell, label) for cell in found):
        return found
    return sorted((cell for cell in between if not _is_twin(cell, label)), key=lambda cell: (cell.left, cell.middle))


def _is_twin(cell: Cell, label: Cell) -> bool:
    """Say whether `cell` is the same caption in another script, set right behind the stroke that `label` ends with."""
    is_near = cell.left - label.right < _TWIN_GAP * label.height
    return is_near and (is_in_other_script(cell) or not is_legible(cell))


def is_after_other_script(match: LabelMatch) -> bool:
    """Say whether the caption is printed after the same in another script: "नाम / Name"."""
    text = match.cell.text
    return _ends_in_other_script(text[: match.span.start], text[match.span.end :])


def _ends_in_other_script(before: str, after: str) -> bool:
    """A number on both sides is no caption: the "DL" of "911012/DL/98" announces nothing, "3538/DOB: 01/02/1990" does.

    Readers see digits in other scripts, so that one before the stroke alone says nothing.
    """
    is_in_number = _NUMBER_BEFORE.search(before) is not None and after.startswith(_OTHER_SCRIPT)
    return before.rstrip().endswith(_OTHER_SCRIPT) and not is_in_number


def index_labels(layout: DocumentLayout, doctype: DocType) -> LabelIndex:
    """Find every caption of `doctype` in `layout`."""
    fields = doctype.labels()
    labels = tuple(fields)
    matches: dict[Cell, tuple[LabelMatch, ...]] = {}
    for cell in layout.cells:
        found = _matches_in(cell, labels)
        if found:
            matches[cell] = found
    every, continued = _with_wrapped(layout, labels, matches)
    garbled = {
        cell: (match,)
        for cell in layout.cells
        if cell not in every and cell not in continued and (match := _garbled_match(cell, fields)) is not None
    }
    tails = {
        cell: start for cell in layout.cells if cell not in every and (start := _tail_of(cell, labels)) is not None
    }
    return LabelIndex(every | garbled, continued, fields, tails)


def _tail_of(cell: Cell, labels: tuple[str, ...]) -> int | None:
    """Return where a caption begins that ends `cell`, set apart from the value by more than its words are."""
    words = words_of(cell)
    gaps = [right.left - left.right for left, right in pairwise(words)]
    if not gaps:
        return None
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
    start = cell.text.rfind(_OTHER_SCRIPT[0]) + 1
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
    layout: DocumentLayout, labels: tuple[str, ...], matches: dict[Cell, tuple[LabelMatch, ...]]
) -> tuple[dict[Cell, tuple[LabelMatch, ...]], frozenset[Cell]]:
    """Add the captions that are printed over two or three lines; such a one stands for any in its first line."""
    long = tuple(label for label in labels if len(label.split()) >= _FEWEST_WRAPPED_WORDS)
    every, continued = dict(matches), set[Cell]()
    for page in layout.pages:
        for cell in page.cells:
            lines = _lines_from(cell, page)
            for count in range(2, len(lines) + 1):
                if _are_captions(lines[:count], matches):
                    continue
                wrapped = _wrapped_match(lines[:count], long)
                if wrapped is None and count == 2:
                    wrapped = _wrapped_before_value(lines[0], lines[1], long)
                if wrapped is not None:
                    every[cell] = (wrapped,)
                    for under in lines[1:count]:
                        every.pop(under, None)
                        continued.add(under)
                    break
    return every, frozenset(continued)


def _lines_from(cell: Cell, page: PageLayout) -> tuple[Cell, ...]:
    """Return `cell` with the lines under it that may go on with its caption."""
    lines = [cell]
    while len(lines) < _MOST_WRAPPED_LINES:
        under = next(iter(page.below(lines[-1])), None)
        if under is None or not _goes_on(lines[-1], under):
            break
        lines.append(under)
    return tuple(lines)


def _are_captions(cells: tuple[Cell, ...], matches: Mapping[Cell, tuple[LabelMatch, ...]]) -> bool:
    """Say whether each cell is a whole caption of its own: "Maker" over "Model" is not "Maker / Model"."""
    return all(
        any(match.span.text.strip() == cell.text.strip(SEPARATORS) for match in matches.get(cell, ())) for cell in cells
    )


def _goes_on(cell: Cell, under: Cell) -> bool:
    return (
        abs(cell.left - under.left) < cell.height
        and under.top - cell.bottom < _MAX_WRAP_GAP * cell.height
        and under.right <= cell.right + _LONGER_LINE * cell.height
    )


def _wrapped_match(lines: tuple[Cell, ...], labels: tuple[str, ...]) -> LabelMatch | None:
    """Return the caption that goes through all of `lines` and is not whole before the last."""
    text = " ".join(line.text for line in lines)
    first, before = lines[0], len(text) - len(lines[-1].text) - 1
    for label in labels:
        phrase = find_phrase(label, text)
        if (
            phrase is not None
            and phrase.start < len(first.text)
            and before < phrase.end
            and _NUMBERING.match(text[: phrase.start])
            and is_separator_only(text[phrase.end :])
        ):
            return LabelMatch(label, Span(first, phrase.start, len(first.text)), phrase.similarity, lines[-1])
    return None


def _wrapped_before_value(cell: Cell, under: Cell, labels: tuple[str, ...]) -> LabelMatch | None:
    """Return the caption whose end is all of `under` and whose beginning was read in one line with the value."""
    end = squash(under.text.strip(SEPARATORS))
    for label in labels:
        words = label.split()
        for count in range(_FEWEST_WRAPPED_WORDS, len(words)):
            if squash(" ".join(words[count:])) != end:
                continue
            phrase = find_phrase(" ".join(words[:count]), cell.text)
            if phrase is not None and _NUMBERING.match(cell.text[: phrase.start]):
                return LabelMatch(label, Span(cell, phrase.start, phrase.end), phrase.similarity, under)
    return None


def _matches_in(cell: Cell, labels: tuple[str, ...]) -> tuple[LabelMatch, ...]:
    # A caption can be as long as a sentence ("Address where ... is to be conducted"), and then it is the whole line.
    is_sentence = is_prose(cell.text)
    found: list[LabelMatch] = []
    for label in labels:
        phrase = find_phrase(label, cell.text) if not is_sentence or is_prose(label) else None
        if phrase is not None and (not is_sentence or is_separator_only(cell.text[phrase.end :])):
            found.append(LabelMatch(label, Span(cell, phrase.start, phrase.end), phrase.similarity))
    return _in_order(cell, [_unshortened(match, labels) for match in _longest(found)])


def _unshortened(match: LabelMatch, labels: tuple[str, ...]) -> LabelMatch:
    """Take a caption whose front was badly read for what it is: "F ther-s Name" announces no name but the father's."""
    text, end = match.cell.text, match.span.end
    short = squash(match.label)
    if is_after_other_script(match) or _NUMBERING.match(text[: match.span.start]):
        return match
    if len(short) < _SHORTEST_ENDING:
        return match
    starts = ((label, max(0, end - len(label) - 1)) for label in labels)
    longer = [
        LabelMatch(label, Span(match.cell, start, end), alike * match.quality)
        for label, start in starts
        if len(squash(label)) > len(short)
        and start < match.span.start
        and not any(character.isdigit() for character in text[start : match.span.start])
        and squash(label).endswith(short)
        and (alike := similarity(text[start:end], label)) >= _SAME_CAPTION
    ]
    return max(longer, key=lambda other: other.quality, default=match)


def _longest(found: list[LabelMatch]) -> list[LabelMatch]:
    """Drop captions that are part of a longer one ("Name" in "Trade Name")."""
    ranked = sorted(found, key=lambda match: (match.span.start - match.span.end, -match.quality))
    kept: list[LabelMatch] = []
    for match in ranked:
        if all(match.span.end <= other.span.start or match.span.start >= other.span.end for other in kept):
            kept.append(match)
    return sorted(kept, key=lambda match: match.span.start)


def _in_order(cell: Cell, found: list[LabelMatch]) -> tuple[LabelMatch, ...]:
    """Keep the captions that stand where a caption can: first in the cell, or after another one's value."""
    kept: list[LabelMatch] = []
    for match in found:
        factor = _standing(cell, match, bool(kept))
        if factor > 0:
            kept.append(LabelMatch(match.label, match.span, match.quality * factor))
    ends = [*(match.span.start for match in kept[1:]), len(cell.text)]
    return tuple(_to_its_end(match, end) for match, end in zip(kept, ends, strict=False))


def _to_its_end(match: LabelMatch, next_start: int) -> LabelMatch:
    """Take the words by which a caption goes on for part of it: "Maker's model / Classification"."""
    cell, span = match.cell, match.span
    rest = _GOES_ON.match(cell.text[span.end : next_start])
    if rest is None:
        end = min(_end_of_twin(cell, span.end), next_start)
    else:
        end = span.end + (0 if _VALUE_AFTER_STROKE.fullmatch(rest[0]) else rest.end())
    return LabelMatch(match.label, Span(cell, span.start, end), match.quality)


def _end_of_twin(cell: Cell, start: int) -> int:
    """Return where the same caption in another script, read badly behind a stroke at `start`, ends; `start` if none."""
    rest = cell.text[start:]
    stroke = rest.lstrip(" .")
    if not stroke.startswith(_OTHER_SCRIPT):
        return start
    begin = start + len(rest) - len(stroke) + 1
    end, position = start, 0
    for word in cell.line.words:
        if position + len(word.text) > begin:
            if word.confidence >= _JUNK_CONFIDENCE:
                break
            end = position + len(word.text)
        position += len(word.text) + 1
    return end


def _standing(cell: Cell, match: LabelMatch, is_later: bool) -> float:
    before = cell.text[: match.span.start]
    after = cell.text[match.span.end :].lstrip()
    is_closed = not after or after[0] in SEPARATORS
    is_initial = bool(before.strip()) if not after.strip(SEPARATORS) else after.strip(SEPARATORS)[0].isalpha()
    if len(match.label) == 1 and is_initial and after[:1] != ":":
        return 0.0
    if _NUMBERING.match(before):
        return 1.0 if is_closed else 0.9
    if _ends_in_other_script(before, cell.text[match.span.end :]) or _is_junk(cell, match.span.start):
        return 0.97 if is_closed else 0.85
    if is_later and not _JOINED_BEFORE.search(before) and (is_closed or after[0].isdigit()):
        return 0.9
    return 0.0


def _is_junk(cell: Cell, end: int) -> bool:
    readings = Span(cell, 0, end).readings()
    length = sum(count for count, _ in readings)
    return length > 0 and sum(count * confidence for count, confidence in readings) / length < _JUNK_CONFIDENCE
