"""What each line and code of a text says for each document type, gathered once, so that any part can be weighed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias, assert_never

import numpy as np
from numpy.typing import NDArray

from sheaf.doctypes.spec import AnyCue, CodeCue, Cue, CuePlace, DocType, IdentifierCue, Shape, ShapeCue
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.formats.phrases import find_phrase, is_prose, squash
from sheaf.formats.trust import TRUST_NOBODY
from sheaf.model.layout import Cell, DocumentLayout
from sheaf.model.page import Code

Part: TypeAlias = NDArray[np.bool_]
"""Some of the places of a text: one truth value a line, in the order of the layout's cells, then one a code."""

LEAST_SHARES: Mapping[CuePlace, float] = MappingProxyType({CuePlace.TITLE: 0.6, CuePlace.HEADING: 0.9})
"""A cue's phrase makes up at least this share of its line's legible letters."""
_LEGIBLE = 0.6
_CARD_LINES, _PAPER_LINES = 40, 120


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    legible: str
    """The words that were read well enough to be believed; an identifier proves itself and needs them not."""
    is_prose: bool


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """`seen[i, j]` says how clearly, 0..1, the place j shows the cue i; `owners[i]` is the number of the cue's type.

    `owned[j]` holds the identifiers of their own that documents have at the place j, with the type's number.
    """

    names: tuple[str, ...]
    cues: tuple[AnyCue, ...]
    owners: NDArray[np.intp]
    weights: NDArray[np.float64]
    seen: NDArray[np.float64]
    owned: tuple[frozenset[tuple[int, str]], ...]
    is_worded: Part
    is_prose: Part
    line_count: int

    @property
    def everything(self) -> Part:
        return np.ones(self.seen.shape[1], np.bool_)

    def strengths(self, part: Part, against: Part) -> NDArray[np.float64]:
        """Return how clearly every cue shows in `part`; those that speak against their type may stand in `against`."""
        found = self._shown(part)
        return np.where(self.weights < 0, np.maximum(found, self._shown(against)), found)

    def _shown(self, part: Part) -> NDArray[np.float64]:
        shown = self.seen[:, part].max(axis=1, initial=0.0)
        shapes = self._shapes(part)
        for number, cue in enumerate(self.cues):
            if isinstance(cue, ShapeCue):
                shown[number] = shapes[cue.shape]
        return np.asarray(shown)

    def _shapes(self, part: Part) -> Mapping[Shape, float]:
        worded = part & self.is_worded
        prose = float(self.is_prose[worded].mean()) if worded.any() else 0.0
        lines = int(part[: self.line_count].sum())
        many = (lines - _CARD_LINES) / (_PAPER_LINES - _CARD_LINES)
        return {Shape.PROSE: prose, Shape.MANY_LINES: min(1.0, max(0.0, many))}


def gather(layout: DocumentLayout, catalog: Mapping[str, DocType]) -> Evidence:
    """Look for every cue of every type in every line and code."""
    lines = [_Line(cell.text, _legible_text(cell), is_prose(cell.text)) for cell in layout.cells]
    codes = [code for page in layout.pages for code in page.codes]
    cues = [(number, cue) for number, doctype in enumerate(catalog.values()) for cue in doctype.cues]
    seen = np.zeros((len(cues), len(lines) + len(codes)))
    owned: list[set[tuple[int, str]]] = [set() for _ in range(seen.shape[1])]
    for row, (owner, cue) in zip(seen, cues, strict=True):
        row[:] = _shown_by(cue, lines, codes)
        if isinstance(cue, IdentifierCue) and cue.is_own:
            for place in np.flatnonzero(row):
                owned[place].update((owner, found.value) for found in _carried(cue, lines[place]))
    padding = [False] * len(codes)
    return Evidence(
        tuple(catalog),
        tuple(cue for _, cue in cues),
        np.array([owner for owner, _ in cues], np.intp),
        np.array([cue.weight for _, cue in cues]),
        seen,
        tuple(map(frozenset, owned)),
        np.array([" " in line.legible for line in lines] + padding, np.bool_),
        np.array([line.is_prose for line in lines] + padding, np.bool_),
        len(lines),
    )


def _legible_text(cell: Cell) -> str:
    return " ".join(word.text for word in cell.line.words if word.confidence >= _LEGIBLE)


def _shown_by(cue: AnyCue, lines: list[_Line], codes: list[Code]) -> list[float]:
    """Return for every line and code 0 (not seen) to 1 (seen, well read)."""
    match cue:
        case ShapeCue():
            return [0.0] * (len(lines) + len(codes))
        case CodeCue():
            return [0.0] * len(lines) + [float(_is_of_kind(cue, code.payload)) for code in codes]
        case IdentifierCue():
            return [float(bool(_carried(cue, line))) for line in lines] + [0.0] * len(codes)
        case Cue():
            return [_similarity(cue, line) if line.legible else 0.0 for line in lines] + [0.0] * len(codes)
        case _:
            assert_never(cue)


def _is_of_kind(cue: CodeCue, payload: bytes) -> bool:
    try:
        cue.code.read(payload, TRUST_NOBODY)
    except FormatError:
        return False
    return True


def _carried(cue: IdentifierCue, line: _Line) -> list[Found]:
    """Return the proven identifiers that stand in `line` where the cue asks for them."""
    found = [each for each in cue.find(line.text) if all(check.passed for check in each.checks)]
    match cue.place:
        case CuePlace.ANYWHERE:
            return found
        case CuePlace.CAPTION:
            return [] if line.is_prose else found
        case CuePlace.TITLE | CuePlace.HEADING:
            return [each for each in found if each.end - each.start >= LEAST_SHARES[cue.place] * len(line.text)]


def _similarity(cue: Cue, line: _Line) -> float:
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
