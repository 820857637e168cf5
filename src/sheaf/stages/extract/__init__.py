"""Extract: proposes candidates for every field of a document type by interpreting its declaration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias, assert_never

from sheaf.doctypes.spec import (
    Anywhere,
    Block,
    DocType,
    Encoded,
    Field,
    Finder,
    Fitting,
    Format,
    InSentence,
    Joined,
    Labelled,
    Near,
    Nth,
    Part,
    Unannounced,
)
from sheaf.formats.trust import TRUST_NOBODY, TrustStore
from sheaf.model.field import Candidate, Value
from sheaf.model.layout import DocumentLayout
from sheaf.stages.extract.apart import parted_at_edges
from sheaf.stages.extract.beside.block import block_passages
from sheaf.stages.extract.beside.labelled import joined_passages, labelled_passages
from sheaf.stages.extract.captions.labels import LabelIndex, index_labels
from sheaf.stages.extract.captions.tails import parted_at_tails
from sheaf.stages.extract.group import Found, Searched, find_groups, part_candidates, tables_in
from sheaf.stages.extract.marks import without_marks
from sheaf.stages.extract.nearby import anywhere_candidates, near_passages, nth_passages, unannounced_passages
from sheaf.stages.extract.passage import Passage, candidates_in
from sheaf.stages.extract.prose.sentence import sentence_passages
from sheaf.stages.extract.tables.table import TableReading

_Placed: TypeAlias = Labelled | Joined | Block | Near | Nth | Unannounced | InSentence
Candidates = Mapping[str, tuple[Candidate, ...]]

UNREAD_EVIDENCE = 0.1
"""A caption without a readable value counts less than any value found elsewhere."""


@dataclass(frozen=True, slots=True, eq=False)
class _Search:
    """What finders look in: the page, its captions, and the groups that were found beforehand."""

    layout: DocumentLayout
    over_tables: DocumentLayout
    index: LabelIndex
    groups: Found
    readings: tuple[TableReading, ...]

    def is_among_rows(self, passage: Passage) -> bool:
        """Say whether a table holds what `passage` stands in."""
        return any(reading.holds(cell) for reading in self.readings for cell in passage.cells)

    def place_of(self, finder: Anywhere | Fitting | Unannounced) -> DocumentLayout:
        return self.over_tables if finder.over_tables else self.layout


class _Turn(Enum):
    """When a finder's turn is. Where a code stands tells nothing about print, so codes come last."""

    PLACED = auto()
    RELATIVE = auto()
    CODED = auto()


def _turn(finder: Finder) -> _Turn:
    if isinstance(finder, Part) and isinstance(finder.of, Encoded):
        return _Turn.CODED
    is_relative = isinstance(finder, Near | Fitting) or (isinstance(finder, Nth) and bool(finder.beside))
    return _Turn.RELATIVE if is_relative else _Turn.PLACED


def extract(layout: DocumentLayout, doctype: DocType, trust: TrustStore = TRUST_NOBODY) -> Candidates:
    """Return the candidates of each field that has any, best evidence first; `trust` says whose signatures count.

    A candidate whose value is None means: the caption stands there, but what follows it is no such value.
    """
    layout = parted_at_edges(without_marks(layout))
    captioned = _captioned(layout, doctype)
    index = index_labels(captioned, doctype)
    parted = parted_at_tails(captioned, index)
    if parted is not captioned:
        captioned = parted
        index = index_labels(captioned, doctype)
    searched = Searched(layout, tables_in(layout, doctype), captioned, index)
    readings = tuple(reading for some in searched.readings.values() for reading in some)
    search = _Search(captioned, searched.over_tables(), index, find_groups(doctype, searched, trust), readings)
    found: dict[str, tuple[Candidate, ...]] = {}
    for turn in _Turn:
        for field in doctype.fields:
            finders = [finder for finder in field.finders if _turn(finder) is turn]
            some = [each for finder in finders for each in _candidates(finder, field, search, found)]
            if some:
                every = (*found.get(field.name, ()), *some)
                found[field.name] = tuple(sorted(every, key=lambda candidate: -candidate.evidence))
        for field in doctype.fields:
            if field.when is not None and not field.when.holds_with(_likeliest(found)):
                found.pop(field.name, None)
    return found


def _captioned(layout: DocumentLayout, doctype: DocType) -> DocumentLayout:
    """Return the pages on which captions of fields stand."""
    first = doctype.caption_pages
    if first is None or len(layout.pages) <= first + 1:
        return layout
    return DocumentLayout((*layout.pages[:first], layout.pages[-1]))


def _likeliest(found: Candidates) -> dict[str, Value]:
    return {name: some[0].value for name, some in found.items() if some and some[0].value is not None}


def _candidates(finder: Finder, field: Field, search: _Search, found: Candidates) -> list[Candidate]:
    every = list(_proposed(finder, field, search, found))
    if not isinstance(finder, Labelled | Anywhere) or finder.prefers is None or not every:
        return every
    preferred = finder.prefers([candidate.value for candidate in every])
    return [candidate for candidate in every if candidate.value == preferred]


def _proposed(finder: Finder, field: Field, search: _Search, found: Candidates) -> Iterator[Candidate]:
    if isinstance(finder, Part):
        yield from part_candidates(finder, field.format, search.groups)
        return
    if field.format is None:
        return
    if isinstance(finder, Anywhere):
        yield from anywhere_candidates(finder, field, search.place_of(finder), search.index)
        return
    if isinstance(finder, Fitting):
        others = [other.value for other in found.get(finder.to, ())]
        every = anywhere_candidates(Anywhere(finder.evidence), field, search.place_of(finder), search.index)
        yield from (each for each in every if any(finder.fits(each.value, other) for other in others))
        return
    is_whole = isinstance(finder, Unannounced) or (isinstance(finder, Labelled) and finder.whole)
    written = finder.written if isinstance(finder, Unannounced | Labelled | InSentence | Nth) else None
    value_format = written or (
        Format(field.format.name, field.format.parse, keeps_stop=field.format.keeps_stop) if is_whole else field.format
    )
    for passage in _passages(finder, field.format, search, found):
        some = candidates_in(passage, value_format)
        # Of what running text goes on with, the value is the first that is one.
        yield from some[:1] if isinstance(finder, InSentence) else some
        if not some and field.is_reported_unread and not is_whole:
            yield Candidate(None, passage.provenance(), passage.reading(), UNREAD_EVIDENCE * passage.evidence)


def _passages(finder: _Placed, value_format: Format, search: _Search, found: Candidates) -> Iterator[Passage]:
    layout, index = search.layout, search.index
    some: Iterator[Passage]
    match finder:
        case Labelled():
            every = labelled_passages(finder, layout, index)
            some = (each for each in every if not (finder.outside_tables and search.is_among_rows(each)))
        case Joined():
            some = joined_passages(finder, value_format, layout, index)
        case Block():
            some = block_passages(finder, layout, index)
        case Near():
            some = near_passages(finder, value_format, found.get(finder.anchor, ())[:1], layout, index)
        case Nth():
            is_there = not finder.beside or any(each.value for name in finder.beside for each in found.get(name, ()))
            some = nth_passages(finder, layout, index) if is_there else iter(())
        case Unannounced():
            some = unannounced_passages(finder, search.place_of(finder), index)
        case InSentence():
            some = sentence_passages(finder, layout)
        case _:
            assert_never(finder)
    return some
