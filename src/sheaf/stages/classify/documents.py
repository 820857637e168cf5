"""The documents of one file: which lines of which pages belong to which.

Most files show one document and are left whole. Where two types speak, or one type with two identifiers, pages are
taken one by one, and a page is cut where the parts speak more clearly than the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from rapidfuzz.distance import Levenshtein

from sheaf.doctypes.spec import DocType
from sheaf.model.field import Classification
from sheaf.model.layout import DocumentLayout, has_cell, lay_out
from sheaf.model.page import DocumentText
from sheaf.stages.classify.cuts import Boxes, cuts_of
from sheaf.stages.classify.evidence import Evidence, Part, gather
from sheaf.stages.classify.weigh import MARGIN, PRIOR, Weighing, weigh

_LONG_NUMBER = re.compile(r"(?<!\d)\d{9,18}(?!\d)")
_COST = 3.0
"""What a further document without an identifier of its own must have in its favour (log-odds): it is more likely
a part of another one."""
_TIE = 1.5
"""Cuts whose parts speak this nearly as clearly are told apart by the white along them."""
_TRIED = 4
_DEPTH = 4
_UNLIKE = 3
"""Two identifiers that differ in so many characters are not two readings of one."""
_DENIED = 3.0
"""A page against which as much speaks is denied to be of a type."""
_KIN = 2.0
"""A part that is clear by itself of no type belongs to a document of its page for which this much speaks; a page for
which as much speaks, and more against it, begins a paper that is like one of the type."""


@dataclass(frozen=True, slots=True)
class Region:
    """Some of a page: the indexes of its lines and codes. `page` is the page's index, from 0."""

    page: int
    lines: tuple[int, ...]
    codes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Separated:
    """One of several documents, and where it stands."""

    classification: Classification
    regions: tuple[Region, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a line or code stands: its page and its index among the page's lines or codes."""

    page: int
    index: int
    is_line: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Unit:
    part: Part
    weighing: Weighing
    is_page: bool

    @property
    def doctype(self) -> int | None:
        return self.weighing.best if self.weighing.is_clear else None


def separate(text: DocumentText, catalog: Mapping[str, DocType], hint: str | None = None) -> tuple[Separated, ...]:
    """Return the documents that `text` shows, in the order in which they begin.

    Where it shows one, or nothing that is known, that is the whole text. `hint` is the caller's opinion of the whole.
    """
    layout = lay_out(text)
    return _Separation(gather(layout, catalog), layout, text).run(hint)


class _Separation:
    def __init__(self, evidence: Evidence, layout: DocumentLayout, text: DocumentText) -> None:
        self._evidence = evidence
        self._places = tuple(_places(text))
        self._boxes = _boxes(layout)
        self._text = text

    def run(self, hint: str | None) -> tuple[Separated, ...]:
        everything, pages = self._evidence.everything, self._pages()
        whole = weigh(self._evidence, everything, hint=hint)
        has_cover = len(pages) > 1 and not whole.is_clear
        found = self._documents(pages) if has_cover or self._speaks_for_several(everything) else ()
        if len(found) > 1 or (has_cover and found):
            return found
        return (Separated(whole.classification(), tuple(self._regions(everything))),)

    def _documents(self, pages: Sequence[Part]) -> tuple[Separated, ...]:
        units = [unit for page in pages for unit in self._units_of_page(page)]
        groups = self._with_backs(units, self._joined(units))
        known = np.logical_or.reduce([self._nothing(), *groups, *(unit.part for unit in units if unit.is_page)])
        # What is on a page with documents and belongs to none speaks against them: a letter about a card is no card.
        found = [(part, weigh(self._evidence, part, against=~known)) for part in groups]
        clear = [each for each in found if each[1].is_clear and not self._is_rest(*each, units)]
        parts = self._with_silent_pages(units, [part for part, _ in clear])
        return tuple(
            Separated(weighing.classification(), tuple(self._regions(part)))
            for part, (_, weighing) in zip(parts, clear, strict=True)
        )

    def _nothing(self) -> Part:
        return ~self._evidence.everything

    def _pages(self) -> list[Part]:
        numbers = np.array([place.page for place in self._places])
        return [numbers == number for number in np.unique(numbers)]

    def _units_of_page(self, page: Part) -> list[_Unit]:
        units = self._divided(page, _DEPTH)[1]
        return [self._unit(page, is_page=True)] if len(units) == 1 else units

    def _speaks_for_several(self, part: Part) -> bool:
        """Say whether two types would be likely if nothing spoke against them, or one with two identifiers."""
        voices = weigh(self._evidence, part).voices
        return bool((voices > 0).sum() > 1 or _differ(self._owned(part)))

    def _owned(self, part: Part) -> frozenset[tuple[int, str]]:
        return frozenset().union(*(self._evidence.owned[place] for place in np.flatnonzero(part)))

    def _unit(self, part: Part, *, is_page: bool = False) -> _Unit:
        return _Unit(part, weigh(self._evidence, part), is_page)

    def _divided(self, part: Part, depth: int) -> tuple[float, list[_Unit]]:
        """Return the best division of `part` into documents and what it is worth."""
        whole = self._unit(part)
        best = (self._worth(whole), [whole])
        if depth == 0 or not self._speaks_for_several(part):
            return best
        divisions = []
        for _, gap, first in sorted(self._cuts(part), key=lambda each: -each[0])[:_TRIED]:
            one, other = self._divided(first, depth - 1), self._divided(part & ~first, depth - 1)
            divisions.append((one[0] + other[0], gap, [*one[1], *other[1]]))
        most = max((worth for worth, _, _ in divisions), default=-np.inf)
        near = [each for each in divisions if each[0] >= most - _TIE]
        if not near:
            return best
        worth, _, units = max(near, key=lambda each: each[1])
        if worth > best[0] and len(self._joined(units)) > 1:
            return worth, units
        return best

    def _worth(self, unit: _Unit) -> float:
        """What a document is worth that the unit is alone; one that is of no type is worth less than nothing."""
        if unit.doctype is None:
            return -1.0
        has_own = any(owner == unit.doctype for owner, _ in self._owned(unit.part))
        return float(unit.weighing.scores[unit.doctype]) - (0.0 if has_own else _COST)

    def _cuts(self, part: Part) -> Iterator[tuple[float, float, Part]]:
        """Yield what a cut promises, its gap, and its first side; both sides speak for something."""
        places = np.flatnonzero(part)
        for cut in cuts_of(self._boxes[places]):
            first = np.zeros_like(part)
            first[places[cut.is_first]] = True
            sides = [weigh(self._evidence, side) for side in (first, part & ~first)]
            if all(side.voices.max() > 0 for side in sides):
                yield sum(_promise(side) for side in sides), cut.gap, first

    def _joined(self, units: Sequence[_Unit]) -> list[tuple[int, Part]]:
        """Return the documents, with their types, that units make: one a type, unless their identifiers differ."""
        groups: list[tuple[int, Part]] = []
        for unit in units:
            if unit.doctype is None:
                continue
            own = self._owned(unit.part)
            mate = next((at for at, group in enumerate(groups) if self._are_one(unit.doctype, own, group)), None)
            if mate is None:
                groups.append((unit.doctype, unit.part))
            else:
                groups[mate] = (unit.doctype, groups[mate][1] | unit.part)
        return groups

    def _are_one(self, doctype: int, own: frozenset[tuple[int, str]], group: tuple[int, Part]) -> bool:
        return group[0] == doctype and not _all_differ(doctype, own, self._owned(group[1]))

    def _with_backs(self, units: Sequence[_Unit], groups: list[tuple[int, Part]]) -> list[Part]:
        """Add the parts of pages that are clear of no type by themselves: most are backs of a type that is there."""
        parts = [part for _, part in groups]
        for unit in units:
            heir = _kin(unit.weighing, groups) if unit.doctype is None and not unit.is_page else None
            if heir is not None:
                parts[heir] = parts[heir] | unit.part
        return parts

    def _is_rest(self, part: Part, weighing: Weighing, units: Sequence[_Unit]) -> bool:
        """Say whether a part goes on with another paper: with one that began on a page before it, in the words of the
        same type, and is denied to be of that, as an agreement is to be a deed, and a loan's account a statement.

        It has little to show for itself, or the same long number.
        """
        doctype = weighing.best
        if any(owner == doctype for owner, _ in self._owned(part)):
            return False
        begin, is_little = np.flatnonzero(part)[0], weighing.scores[doctype] < _COST
        for unit in units:
            said, score = unit.weighing.voices[doctype], unit.weighing.scores[doctype]
            if not unit.is_page or np.flatnonzero(unit.part)[-1] >= begin or said < PRIOR + _KIN:
                continue
            if is_little and score < PRIOR:
                return True
            if unit.doctype is None and score <= said - _DENIED and self._numbers(part) & self._numbers(unit.part):
                return True
        return False

    def _numbers(self, part: Part) -> frozenset[str]:
        """Return the numbers of a part that are as long as an account's."""
        places = (self._places[number] for number in np.flatnonzero(part))
        lines = (self._text.pages[place.page].lines[place.index].text for place in places if place.is_line)
        return frozenset(found for line in lines for found in _LONG_NUMBER.findall(line))

    def _with_silent_pages(self, units: Sequence[_Unit], parts: list[Part]) -> list[Part]:
        """Add the pages that say nothing: a document goes on there."""
        last: int | None = None
        for unit in units:
            mine = next((at for at, part in enumerate(parts) if (part & unit.part).any()), None)
            if mine is not None:
                last = mine
            elif unit.is_page and last is not None:
                parts[last] = parts[last] | unit.part
        return parts

    def _regions(self, part: Part) -> Iterator[Region]:
        places = [self._places[number] for number in np.flatnonzero(part)]
        for page in sorted({place.page for place in places}):
            here = [place for place in places if place.page == page]
            yield Region(
                page,
                tuple(place.index for place in here if place.is_line),
                tuple(place.index for place in here if not place.is_line),
            )


def _places(text: DocumentText) -> Iterator[_Place]:
    """Yield the places in the order in which evidence is gathered."""
    for number, page in enumerate(text.pages):
        yield from (_Place(number, index, is_line=True) for index, line in enumerate(page.lines) if has_cell(line))
    for number, page in enumerate(text.pages):
        yield from (_Place(number, index, is_line=False) for index in range(len(page.codes)))


def _boxes(layout: DocumentLayout) -> Boxes:
    cells = [(cell.left, cell.top, cell.right, cell.bottom) for cell in layout.cells]
    codes = [
        (code.box.left * page.ratio, code.box.top, code.box.right * page.ratio, code.box.bottom)
        for page in layout.pages
        for code in page.codes
    ]
    return np.array([*cells, *codes]).reshape(-1, 4)


def _promise(side: Weighing) -> float:
    """What a side may become: what it is if it is clear, or what all say together that speak there."""
    return float(side.scores.max()) if side.is_clear else float(side.voices.clip(0).sum())


def _differ(owned: frozenset[tuple[int, str]]) -> bool:
    return any(
        one[0] == other[0] and Levenshtein.distance(one[1], other[1]) >= _UNLIKE
        for one, other in combinations(owned, 2)
    )


def _all_differ(doctype: int, one: frozenset[tuple[int, str]], other: frozenset[tuple[int, str]]) -> bool:
    pairs = [(a, b) for kind, a in one if kind == doctype for kind_b, b in other if kind_b == doctype]
    return bool(pairs) and all(Levenshtein.distance(a, b) >= _UNLIKE for a, b in pairs)


def _kin(weighing: Weighing, groups: Sequence[tuple[int, Part]]) -> int | None:
    """Return the number of the document to which a part that is clear of no type belongs, if one is likely."""
    voices = sorted(((float(weighing.voices[doctype]), at) for at, (doctype, _) in enumerate(groups)), reverse=True)
    if not voices or voices[0][0] < PRIOR + _KIN:
        return None
    return None if len(voices) > 1 and voices[0][0] - voices[1][0] < MARGIN else voices[0][1]
