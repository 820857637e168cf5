"""Classify: weighs the cues of every document type and chooses one, or none."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import assert_never

from sheaf.doctypes.spec import AnyCue, CodeCue, Cue, CuePlace, DocType, IdentifierCue, Shape, ShapeCue
from sheaf.formats.error import FormatError
from sheaf.formats.phrases import find_phrase, is_prose, squash
from sheaf.formats.trust import TRUST_NOBODY
from sheaf.model.field import Classification
from sheaf.model.layout import Cell, DocumentLayout

PRIOR = -5.0
"""Log-odds that a paper is of a given type before anything was read: most papers are none of ours."""
MARGIN = 1.0
"""The best type must lead the next one by this much (log-odds); nearer than that, nobody can tell."""
LEAST_SHARES: Mapping[CuePlace, float] = MappingProxyType({CuePlace.TITLE: 0.6, CuePlace.HEADING: 0.9})
"""A cue's phrase makes up at least this share of its line's legible letters."""
_HINT = 1.0
_LEGIBLE = 0.6
_CARD_LINES, _PAPER_LINES = 40, 120


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    legible: str
    """The words that were read well enough to be believed; an identifier proves itself and needs them not."""
    is_prose: bool


@dataclass(frozen=True, slots=True)
class _Page:
    """What cues are weighed against: the lines, the measured shapes and the codes."""

    lines: tuple[_Line, ...]
    shapes: Mapping[Shape, float]
    payloads: tuple[bytes, ...]


def classify(layout: DocumentLayout, catalog: Mapping[str, DocType], hint: str | None = None) -> Classification:
    """Return the likeliest type, or none when no type is likelier than not or two are equally likely.

    `hint` is the caller's opinion; it adds a little and decides nothing.
    """
    page = _prepare(layout)
    ranked = sorted(
        ((_score(doctype, page, hint == name), name) for name, doctype in catalog.items()),
        key=lambda entry: -entry[0][0],
    )
    (score, cues), name = ranked[0]
    second = ranked[1] if len(ranked) > 1 else None
    is_clear = score > 0 and (second is None or score - second[0][0] >= MARGIN)
    confidence = 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
    return Classification(name if is_clear else None, confidence, cues, second[1] if second else None)


def _prepare(layout: DocumentLayout) -> _Page:
    lines = tuple(_Line(cell.text, _legible_text(cell), is_prose(cell.text)) for cell in layout.cells)
    worded = [line.is_prose for line in lines if " " in line.legible]
    prose = sum(worded) / len(worded) if worded else 0.0
    many = (len(lines) - _CARD_LINES) / (_PAPER_LINES - _CARD_LINES)
    payloads = tuple(code.payload for page in layout.pages for code in page.codes)
    return _Page(lines, {Shape.PROSE: prose, Shape.MANY_LINES: min(1.0, max(0.0, many))}, payloads)


def _legible_text(cell: Cell) -> str:
    return " ".join(word.text for word in cell.line.words if word.confidence >= _LEGIBLE)


def _score(doctype: DocType, page: _Page, is_hinted: bool) -> tuple[float, tuple[str, ...]]:
    total = PRIOR + (_HINT if is_hinted else 0.0)
    seen: list[str] = []
    for cue in doctype.cues:
        share = _strength(cue, page)
        if share > 0:
            total += cue.weight * share
            seen.append(cue.name)
    return total, tuple(seen)


def _strength(cue: AnyCue, page: _Page) -> float:
    """Return 0 (not seen) to 1 (seen, well read)."""
    match cue:
        case ShapeCue():
            return page.shapes[cue.shape]
        case CodeCue():
            return float(any(_is_of_kind(cue, payload) for payload in page.payloads))
        case IdentifierCue():
            return float(any(_carries(cue, line) for line in page.lines))
        case Cue():
            return max((_seen(cue, line) for line in page.lines if line.legible), default=0.0)
        case _:
            assert_never(cue)


def _is_of_kind(cue: CodeCue, payload: bytes) -> bool:
    try:
        cue.code.read(payload, TRUST_NOBODY)
    except FormatError:
        return False
    return True


def _carries(cue: IdentifierCue, line: _Line) -> bool:
    found = [each for each in cue.find(line.text) if all(check.passed for check in each.checks)]
    match cue.place:
        case CuePlace.ANYWHERE:
            return bool(found)
        case CuePlace.CAPTION:
            return bool(found) and not line.is_prose
        case CuePlace.TITLE | CuePlace.HEADING:
            return any(each.end - each.start >= LEAST_SHARES[cue.place] * len(line.text) for each in found)


def _seen(cue: Cue, line: _Line) -> float:
    if line.is_prose and cue.place is not CuePlace.ANYWHERE:
        return 0.0
    best = 0.0
    for phrase in cue.phrases:
        span = find_phrase(phrase, line.legible)
        share = LEAST_SHARES.get(cue.place, 0.0)
        if span is None or len(squash(phrase)) < share * len(squash(line.legible)):
            continue
        best = max(best, span.similarity)
    return best
