"""A value in running text, between phrases that certificates and deeds always say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sheaf.doctypes.spec import InSentence
from sheaf.formats.phrases import find_phrase
from sheaf.model.layout import Cell, DocumentLayout, Span
from sheaf.stages.extract.passage import SEPARATORS, Passage
from sheaf.stages.extract.prose.parallel import parallel_columns

_PHRASE_LINES = 2
"""A phrase that a sentence goes on with may itself be broken once."""
_STOP = re.compile(r"(?:(?<=\w{3})|(?<=\w\w[)\]]))\.(?=\s+[A-Z]|\s*$)")
"""The full stop of a sentence; abbreviations are shorter."""
_THROUGH_COLUMNS = 0.8
"""What is read through two columns of text has so much of the evidence of what is read in one."""


@dataclass(frozen=True, slots=True, eq=False)
class _Line:
    """A row of a page as one text; `starts[i]` is where the text of `cells[i]` begins in it."""

    cells: tuple[Cell, ...]
    starts: tuple[int, ...]
    text: str


def sentence_passages(finder: InSentence, layout: DocumentLayout) -> Iterator[Passage]:
    """Yield, for each phrase of `finder.after` that is read, what follows it up to one of `finder.ends`.

    Where text stands in two columns a sentence goes on in its own; what is read through both counts only without it.
    """
    for page in layout.pages:
        rows = page.rows()
        in_columns = [passage for column in parallel_columns(rows) for passage in _passages(finder, column)]
        yield from in_columns
        share = _THROUGH_COLUMNS if in_columns else 1.0
        if not in_columns or not finder.ends:
            yield from (replace(each, evidence=each.evidence * share) for each in _passages(finder, rows))


def _passages(finder: InSentence, rows: Sequence[Sequence[Cell]]) -> Iterator[Passage]:
    lines = [_line(row) for row in rows]
    for number in range(len(lines)):
        found = _phrase_from(finder.after, lines[number : number + _PHRASE_LINES])
        if found is None or _ends_sentence(lines[number : number + _PHRASE_LINES], found[0]):
            continue
        end, quality = found
        spans = _between(finder, lines[number : number + finder.max_lines + _PHRASE_LINES], end)
        if spans:
            yield Passage(spans, finder.evidence * quality)


def _line(row: Sequence[Cell]) -> _Line:
    starts: list[int] = []
    length = 0
    for cell in row:
        starts.append(length)
        length += len(cell.text) + 1
    return _Line(tuple(row), tuple(starts), " ".join(cell.text for cell in row))


def _phrase_from(phrases: Sequence[str], lines: Sequence[_Line]) -> tuple[int, float] | None:
    """Return where one of `phrases` that begins in the first of `lines` ends in their joined text, and how well read.

    Of several that begin there the longest is meant.
    """
    text = " ".join(line.text for line in lines)
    places = (find_phrase(phrase, text) for phrase in phrases)
    begun = [
        place
        for place in places
        if place is not None and place.start < len(lines[0].text) and not _is_in_word(text, place.end)
    ]
    best = max(begun, key=lambda place: place.end - place.start, default=None)
    return None if best is None else (best.end, best.similarity)


def _is_in_word(text: str, end: int) -> bool:
    """Say whether a phrase ends inside a word: "purchase of a" in "purchase of Agnira"."""
    return text[end - 1 : end].isalpha() and text[end : end + 1].isalpha()


def _ends_sentence(lines: Sequence[_Line], end: int) -> bool:
    """Say whether a phrase that ends at `end` ends its line with a full stop, so that nothing goes on with it. Words of
    two letters are short for others: "A/c No."."""
    line = next(number for number in range(len(lines)) if end <= _end_of(lines, number))
    before = _end_of(lines, line - 1) + 1 if line else 0
    text = lines[line].text
    return text[end - before :].strip() == "." and _STOP.match(text, text.rindex(".")) is not None


def _between(finder: InSentence, lines: Sequence[_Line], start: int) -> tuple[Span, ...]:
    """Return what stands from `start` in the joined text of `lines` to the nearest of the finder's `ends`."""
    text = " ".join(line.text for line in lines)
    first = next(number for number in range(len(lines)) if start <= _end_of(lines, number))
    limit = _end_of(lines, min(first + finder.max_lines, len(lines)) - 1)
    if finder.ends:
        places = (find_phrase(phrase, text[start:]) for phrase in finder.ends)
        ends = [start + place.start for place in places if place is not None]
        ends += [stop.start() for stop in _STOP.finditer(text, start)] if finder.to_stop else []
        if not ends or min(ends) > limit + 1:
            return ()
        limit = min(ends)
    return _spans(lines, start, limit)


def _end_of(lines: Sequence[_Line], number: int) -> int:
    return sum(len(line.text) + 1 for line in lines[: number + 1]) - 1


def _spans(lines: Sequence[_Line], start: int, end: int) -> tuple[Span, ...]:
    """Return the parts of the lines' cells under the characters `start` to `end` of the joined text."""
    kept: list[Span] = []
    offset = 0
    for line in lines:
        for cell, at in zip(line.cells, line.starts, strict=True):
            begin = offset + at
            first, last = max(start, begin), min(end, begin + len(cell.text))
            if last > first:
                kept.append(Span(cell, first - begin, last - begin))
        offset += len(line.text) + 1
    if kept:
        kept[0] = kept[0].without_leading(SEPARATORS)
    return tuple(span for span in kept if span.text.strip(SEPARATORS))
