"""What each line and code of a text says for each document type, gathered once, so that any part can be weighed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from sheaf.doctypes.spec import AnyCue, Cue, CuePlace, DocType, IdentifierCue, Shape, ShapeCue
from sheaf.model.layout import DocumentLayout
from sheaf.stages.classify.movements import movements, running
from sheaf.stages.classify.search import LEAST_SHARES, Line, Search, Stand, half_shown, parts_of
from sheaf.stages.classify.titles import announcing, going_on, titles

Part: TypeAlias = NDArray[np.bool_]
"""Some of the places of a text: one truth value a line, in the order of the layout's cells, then one a code."""

_LEGIBLE, _GUESSED = 0.6, 0.4
"""A word is believed that was read as surely as this; in part words are legible that can be guessed."""
_CARD_LINES, _PAPER_LINES = 40, 120
_RUNNING = 4
"""Fewer amounts may follow from each other by chance."""
_MOST_ON_A_PAGE = 6
"""Cards that fit on a sheet; a page of an electoral roll has thirty numbers."""


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
    is_running: Part
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
        shown = self.seen.T[part].max(axis=0, initial=0.0)
        shapes = self._shapes(part)
        for number, cue in enumerate(self.cues):
            if isinstance(cue, ShapeCue):
                shown[number] = shapes[cue.shape]
            elif isinstance(cue, IdentifierCue) and cue.times > 1:
                shown[number] = float(self._repeats(number, part) >= cue.times)
        return np.asarray(shown)

    def _repeats(self, number: int, part: Part) -> int:
        """Return how many lines of `part` show the cue with one and the same identifier."""
        places = np.flatnonzero((self.seen[number] > 0) & part)
        owner = self.owners[number]
        counts = Counter(value for place in places for kind, value in self.owned[place] if kind == owner)
        return max(counts.values(), default=0)

    def _shapes(self, part: Part) -> Mapping[Shape, float]:
        worded = part & self.is_worded
        prose = float(self.is_prose[worded].mean()) if worded.any() else 0.0
        lines = int(part[: self.line_count].sum())
        many = (lines - _CARD_LINES) / (_PAPER_LINES - _CARD_LINES)
        running = int((part & self.is_running).sum())
        return {
            Shape.PROSE: prose,
            Shape.MANY_LINES: min(1.0, max(0.0, many)),
            Shape.RUNNING_BALANCE: min(1.0, running / _RUNNING),
        }


def gather(layout: DocumentLayout, catalog: Mapping[str, DocType], *, in_part: bool = False) -> Evidence:
    """Look for every cue of every type in every line and code.

    With `in_part` a line of which nothing but the greater part of a phrase is legible shows it too, by as much; words
    need not be so legible then. What speaks against a type is not told from parts.
    """
    legible = _GUESSED if in_part else _LEGIBLE
    are_titles = titles(layout)
    stands = map(Stand, are_titles, announcing(layout), movements(layout))
    lines = [Line.of(cell, stand, legible) for cell, stand in zip(layout.cells, stands, strict=True)]
    codes = [code for page in layout.pages for code in page.codes]
    cues = [(number, cue) for number, doctype in enumerate(catalog.values()) for cue in doctype.cues]
    # What stands at one place lies together: parts are weighed hundreds of times.
    seen = np.zeros((len(cues), len(lines) + len(codes)), order="F")
    owned: list[set[tuple[int, str]]] = [set() for _ in range(seen.shape[1])]
    kinds: list[set[int]] = [set() for _ in range(seen.shape[1])]
    # Types share cues: what speaks against all of them is looked for once.
    different = {cue for _, cue in cues}
    search = Search(lines, codes, different, going_on(layout, are_titles))
    shown = {cue: search.shown_by(cue) for cue in different}
    for row, (owner, cue) in zip(seen, cues, strict=True):
        row[:] = shown[cue]
        if isinstance(cue, IdentifierCue) and cue.is_own:
            for place in np.flatnonzero(row):
                carried = search.carried(cue, int(place))
                owned[place].update((owner, found.value) for found in carried)
                if not cue.is_loose and any(found.repairs == 0 for found in carried):
                    kinds[place].add(owner)
    _add_half_titles(seen, cues, lines)
    if in_part:
        _add_parts(seen, cues, lines)
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
        np.array(running(layout) + padding, np.bool_),
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


def _add_half_titles(seen: NDArray[np.float64], cues: Sequence[tuple[int, AnyCue]], lines: Sequence[Line]) -> None:
    """Add to what is seen of titles that speak against a type where one is half read: a line that stands as a title
    is like it, and clearly less like any title that speaks for the type."""
    stand = [number for number, line in enumerate(lines) if line.is_title]
    headings = [
        (at, owner, cue)
        for at, (owner, cue) in enumerate(cues)
        if isinstance(cue, Cue) and cue.place in LEAST_SHARES and stand
    ]
    own: dict[int, set[str]] = {}
    shown = set[tuple[int, int]]()
    for at, owner, cue in headings:
        if cue.weight > 0:
            own.setdefault(owner, set()).update(cue.phrases)
            shown.update((owner, number) for number in stand if seen[at, number])
    for at, owner, cue in headings:
        if cue.weight < 0 and cue.place is CuePlace.HEADING:
            for number in stand:
                if (owner, number) in shown:
                    continue
                share = half_shown(lines[number].text, cue.phrases, own.get(owner, ()))
                seen[at, number] = max(seen[at, number], share)


def _add_parts(seen: NDArray[np.float64], cues: Sequence[tuple[int, AnyCue]], lines: Sequence[Line]) -> None:
    """Add to what is seen of every phrase that speaks for its type where a part of it is; what the line shows whole of
    that type is no part of anything else."""
    owners = np.array([owner for owner, _ in cues])
    worded = np.array([isinstance(cue, Cue) for _, cue in cues])
    whole = [set(np.flatnonzero(seen[worded & (owners == owner)].any(axis=0))) for owner in range(owners.max() + 1)]
    for_types = [(at, owner, cue) for at, (owner, cue) in enumerate(cues) if isinstance(cue, Cue) and cue.weight > 0]
    parts = parts_of({phrase for _, _, cue in for_types for phrase in cue.phrases}, lines)
    for at, owner, cue in for_types:
        for phrase in cue.phrases:
            for number, share in parts.get(phrase, {}).items():
                if number not in whole[owner]:
                    seen[at, number] = max(seen[at, number], share)
