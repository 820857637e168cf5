"""The stretch of a page that a value is read from: one span, or several for a value of many lines."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sheaf.doctypes.spec import Format
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Candidate, Provenance
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import Cell, Span
from sheaf.model.page import Doubt, Doubts, Source

SEPARATORS = " :;.,-–—=|_*•'\"`~»>·"
"""What stands between a label and its value, or is left over from a form's dotted line."""


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """Spans in reading order, at least one, with the evidence (0..1) that they hold the wanted value."""

    spans: tuple[Span, ...]
    evidence: float

    @property
    def text(self) -> str:
        return " ".join(span.text.strip() for span in self.spans)

    @property
    def cells(self) -> tuple[Cell, ...]:
        return tuple(span.cell for span in self.spans)

    def doubts(self) -> Doubts:
        """Return what the reader was unsure of, by the position in `text`."""
        found: list[Doubt] = []
        position = 0
        for span in self.spans:
            stripped = span.stripped(" ")
            found.extend(doubt.moved(position) for doubt in stripped.doubts())
            position += stripped.end - stripped.start + 1
        return tuple(found)

    def reading(self) -> float:
        """Return the reader's confidence in the characters: the mean, pulled down by the weakest word."""
        readings = [reading for span in self.spans for reading in span.readings()]
        if not readings:
            return 0.0
        mean = sum(length * confidence for length, confidence in readings) / sum(length for length, _ in readings)
        return (mean + min(confidence for _, confidence in readings)) / 2

    def provenance(self) -> Provenance:
        first = self.spans[0].cell
        boxes = [span.box() for span in self.spans if span.cell.page_number == first.page_number]
        return Provenance(first.page_number, BoundingBox.around(boxes), self.text, first.line.source)


def is_separator_only(text: str) -> bool:
    """Say whether `text` holds nothing but what stands between values; brackets may be remains of a caption."""
    return not text.strip(SEPARATORS + "#()[]")


def candidates_in(passage: Passage, value_format: Format) -> list[Candidate]:
    """Return what `value_format` makes of `passage`: everything found inside, or else the whole of it.

    What is found comes with its checks, so it goes before what merely parses.
    """
    found = [] if value_format.find is None else value_format.find(passage.text, passage.doubts())
    if found:
        return [candidate_of(each, passage) for each in found]
    try:
        value = value_format.parse(passage.text + _stop_behind(passage) if value_format.keeps_stop else passage.text)
    except FormatError:
        return []
    return [Candidate(value, passage.provenance(), passage.reading(), passage.evidence)]


def _stop_behind(passage: Passage) -> str:
    """Return the full stop that was stripped from the end of a passage, if there is one."""
    last = passage.spans[-1]
    return last.cell.text[last.end : last.end + 1] if last.cell.text[last.end :].strip() == "." else ""


def candidate_of(found: Found, passage: Passage) -> Candidate:
    """Return the candidate for `found`, which was found in the text of `passage`."""
    found = _as_printed(found, passage)
    part = Passage(_cut(passage.spans, found.start, found.end), passage.evidence)
    place, reading = part.provenance(), part.reading()

    def candidate(each: Found, others: tuple[Candidate, ...]) -> Candidate:
        return Candidate(each.value, place, reading, passage.evidence, each.checks, each.repairs, each.cost, others)

    # A file's own text is exact.
    others = () if passage.spans[0].cell.line.source is Source.TEXT_LAYER else found.others
    return candidate(found, tuple(candidate(other, ()) for other in others))


def _as_printed(found: Found, passage: Passage) -> Found:
    """Return `found` without a repair that takes a letter for another one, or a digit, where nothing was misread.

    A file's own text is exact: what fails its check there is printed so. O for 0 is a typist's slip and stays mended.
    """
    if not (found.repairs and found.checks and passage.spans[0].cell.line.source is Source.TEXT_LAYER):
        return found
    printed = "".join(filter(str.isalnum, passage.text[found.start : found.end])).upper()
    if [each.isdigit() for each in printed] != [each.isdigit() for each in found.value]:
        return found
    failed = tuple(replace(check, passed=False) for check in found.checks)
    return replace(found, value=printed, repairs=0, checks=failed, others=())


def _cut(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    """Return the parts of `spans` under the characters `start` to `end` of their joined, stripped text."""
    kept: list[Span] = []
    position = 0
    for span in spans:
        stripped = span.stripped(" ")
        length = stripped.end - stripped.start
        first, last = max(start, position), min(end, position + length)
        if last > first:
            kept.append(stripped.part(first - position, last - position))
        position += length + 1
    return tuple(kept) or spans
