"""What each line and code of a text says for each document type, gathered once, so that any part can be weighed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias, assert_never

import numpy as np
from numpy.typing import NDArray

from sheaf.doctypes.spec import AnyCue, CodeCue, Cue, CuePlace, DocType, IdentifierCue, Shape, ShapeCue, TitleCue
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.formats.phrases import find_phrase, is_prose, may_hold, squash
from sheaf.formats.trust import TRUST_NOBODY
from sheaf.model.layout import Cell, DocumentLayout
from sheaf.model.page import Code
from sheaf.stages.classify.titles import names_paper, titles

Part: TypeAlias = NDArray[np.bool_]
"""Some of the places of a text: one truth value a line, in the order of the layout's cells, then one a code."""

_Places: TypeAlias = Mapping[str, frozenset[int]]
"""For phrases the numbers of lines."""

LEAST_SHARES: Mapping[CuePlace, float] = MappingProxyType({CuePlace.TITLE: 0.6, CuePlace.HEADING: 0.9})
"""A cue's phrase makes up at least this share of its line's legible letters."""
_LEGIBLE, _GUESSED = 0.6, 0.4
_LEAST_PART, _FEWEST_LETTERS = 0.5, 10
"""A part of a phrase says something if it is this much of it, and has so many letters in several words."""
_CARD_LINES, _PAPER_LINES = 40, 120
_MOST_ON_A_PAGE = 6
"""Cards that fit on a sheet; a page of an electoral roll has thirty numbers."""


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    legible: str
    """The words that were read well enough to be believed; an identifier proves itself and needs them not."""
    is_prose: bool
    has_digits: bool
    is_title: bool


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """`seen[i, j]` says how clearly, 0..1, the place j shows the cue i; `owners[i]` is the number of the cue's type.

    `owned[j]` holds the identifiers of their own that documents have at the place j, with the type's number.
    `kinds[j]` holds the numbers of the types whose identifiers stand there beyond doubt.
    `is_listed[k]` says that a page holds more identifiers of the type k than documents fit on it: it is a list of them.
    """

    names: tuple[str, ...]
    cues: tuple[AnyCue, ...]
    owners: NDArray[np.intp]
    weights: NDArray[np.float64]
    seen: NDArray[np.float64]
    owned: tuple[frozenset[tuple[int, str]], ...]
    kinds: tuple[frozenset[int], ...]
    is_worded: Part
    is_prose: Part
    line_count: int
    is_listed: NDArray[np.bool_]

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
            elif isinstance(cue, IdentifierCue) and cue.times > 1:
                shown[number] = float(np.count_nonzero(self.seen[number, part]) >= cue.times)
        return np.asarray(shown)

    def _shapes(self, part: Part) -> Mapping[Shape, float]:
        worded = part & self.is_worded
        prose = float(self.is_prose[worded].mean()) if worded.any() else 0.0
        lines = int(part[: self.line_count].sum())
        many = (lines - _CARD_LINES) / (_PAPER_LINES - _CARD_LINES)
        return {Shape.PROSE: prose, Shape.MANY_LINES: min(1.0, max(0.0, many))}


def gather(layout: DocumentLayout, catalog: Mapping[str, DocType], *, in_part: bool = False) -> Evidence:
    """Look for every cue of every type in every line and code.

    With `in_part` a line of which nothing but the greater part of a phrase is legible shows it too, by as much; words
    need not be so legible then. What speaks against a type is not told from parts.
    """
    legible = _GUESSED if in_part else _LEGIBLE
    lines = [_line(cell, stands, legible) for cell, stands in zip(layout.cells, titles(layout), strict=True)]
    codes = [code for page in layout.pages for code in page.codes]
    cues = [(number, cue) for number, doctype in enumerate(catalog.values()) for cue in doctype.cues]
    seen = np.zeros((len(cues), len(lines) + len(codes)))
    owned: list[set[tuple[int, str]]] = [set() for _ in range(seen.shape[1])]
    kinds: list[set[int]] = [set() for _ in range(seen.shape[1])]
    phrases = list({phrase for _, cue in cues if isinstance(cue, Cue) for phrase in cue.phrases})
    likely = _likely(lines, phrases)
    # Types share cues: what speaks against all of them is looked for once.
    shown = {cue: _shown_by(cue, lines, codes, likely) for cue in {cue for _, cue in cues}}
    for row, (owner, cue) in zip(seen, cues, strict=True):
        row[:] = shown[cue]
        if isinstance(cue, IdentifierCue) and cue.is_own:
            for place in np.flatnonzero(row):
                carried = _carried(cue, lines[place])
                owned[place].update((owner, found.value) for found in carried)
                if not cue.is_loose and any(found.repairs == 0 for found in carried):
                    kinds[place].add(owner)
    if in_part:
        _add_parts(seen, cues, lines, _partly(lines, phrases))
    padding = [False] * len(codes)
    return Evidence(
        tuple(catalog),
        tuple(cue for _, cue in cues),
        np.array([owner for owner, _ in cues], np.intp),
        np.array([cue.weight for _, cue in cues]),
        seen,
        tuple(map(frozenset, owned)),
        tuple(map(frozenset, kinds)),
        np.array([" " in line.legible for line in lines] + padding, np.bool_),
        np.array([line.is_prose for line in lines] + padding, np.bool_),
        len(lines),
        _listed(layout, owned, len(catalog)),
    )


def _listed(layout: DocumentLayout, owned: Sequence[Set[tuple[int, str]]], types: int) -> NDArray[np.bool_]:
    found = np.zeros(types, np.bool_)
    start = 0
    for page in layout.pages:
        identifiers = set[tuple[int, str]]().union(*owned[start : start + len(page.cells)])
        found |= np.bincount([owner for owner, _ in identifiers], minlength=types) > _MOST_ON_A_PAGE
        start += len(page.cells)
    return found


def _line(cell: Cell, is_title: bool, least: float) -> _Line:
    legible = " ".join(word.text for word in cell.line.words if word.confidence >= least)
    return _Line(cell.text, legible, is_prose(cell.text), any(map(str.isdigit, cell.text)), is_title)


def _likely(lines: Sequence[_Line], phrases: Sequence[str]) -> _Places:
    """Return for each phrase the lines, by number, that may hold it."""
    found = may_hold([line.legible for line in lines], phrases)
    return {phrase: frozenset(np.flatnonzero(column).tolist()) for phrase, column in zip(phrases, found.T, strict=True)}


def _partly(lines: Sequence[_Line], phrases: Sequence[str]) -> _Places:
    """Return for each phrase the lines, by number, that may be a part of it."""
    found = may_hold(phrases, [line.legible for line in lines])
    found &= [" " in line.legible and len(squash(line.legible)) >= _FEWEST_LETTERS for line in lines]
    return {phrase: frozenset(np.flatnonzero(row).tolist()) for phrase, row in zip(phrases, found, strict=True)}


def _shown_by(cue: AnyCue, lines: list[_Line], codes: list[Code], likely: _Places) -> list[float]:
    """Return for every line and code 0 (not seen) to 1 (seen, well read)."""
    match cue:
        case ShapeCue():
            return [0.0] * (len(lines) + len(codes))
        case CodeCue():
            return [0.0] * len(lines) + [float(_is_of_kind(cue, code.payload)) for code in codes]
        case IdentifierCue():
            return [float(bool(_carried(cue, line))) for line in lines] + [0.0] * len(codes)
        case TitleCue():
            named = [float(line.is_title and names_paper(cue, line.legible)) for line in lines]
            return named + [0.0] * len(codes)
        case Cue():
            shown = [0.0] * (len(lines) + len(codes))
            for phrase in cue.phrases:
                for number in likely[phrase]:
                    shown[number] = max(shown[number], _similarity(phrase, cue.place, lines[number]))
            return shown
        case _:
            assert_never(cue)


def _is_of_kind(cue: CodeCue, payload: bytes) -> bool:
    try:
        cue.code.read(payload, TRUST_NOBODY)
    except FormatError:
        return False
    return True


def _carried(cue: IdentifierCue, line: _Line) -> list[Found]:
    """Return the proven identifiers that stand in `line` where the cue asks for them; each has a digit at least."""
    if not line.has_digits:
        return []
    found = [each for each in cue.find(line.text) if all(check.passed for check in each.checks)]
    match cue.place:
        case CuePlace.ANYWHERE:
            return found
        case CuePlace.CAPTION:
            return [] if line.is_prose else found
        case CuePlace.TITLE | CuePlace.HEADING:
            return [each for each in found if each.end - each.start >= LEAST_SHARES[cue.place] * len(line.text)]


def _similarity(phrase: str, place: CuePlace, line: _Line) -> float:
    least = LEAST_SHARES.get(place, 0.0) * len(squash(line.legible))
    if (line.is_prose and place is not CuePlace.ANYWHERE) or len(squash(phrase)) < least:
        return 0.0
    span = find_phrase(phrase, line.legible)
    return span.similarity if span is not None else 0.0


def _add_parts(
    seen: NDArray[np.float64], cues: Sequence[tuple[int, AnyCue]], lines: Sequence[_Line], partly: _Places
) -> None:
    """Add to what is seen of every phrase that speaks for its type where a part of it is; what the line shows whole of
    that type is no part of anything else."""
    owners = np.array([owner for owner, _ in cues])
    worded = np.array([isinstance(cue, Cue) for _, cue in cues])
    whole = [np.flatnonzero(seen[worded & (owners == owner)].any(axis=0)) for owner in range(owners.max() + 1)]
    for row, (owner, cue) in zip(seen, cues, strict=True):
        if isinstance(cue, Cue) and cue.weight > 0:
            for phrase in cue.phrases:
                for number in partly[phrase].difference(whole[owner]):
                    row[number] = max(row[number], _part_shown(phrase, lines[number]))


def _part_shown(phrase: str, line: _Line) -> float:
    """Return how much of a phrase is what a line shows: all that is legible of it is a part of the phrase."""
    span = find_phrase(line.legible, phrase)
    share = len(squash(line.legible)) / len(squash(phrase))
    return span.similarity * share if span is not None and _LEAST_PART <= share < 1 else 0.0
