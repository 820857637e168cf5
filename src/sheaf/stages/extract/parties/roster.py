"""People who are listed under the heading of their side, or in rows that say in a cell of their own which side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import fmean

from sheaf.doctypes.spec import Format, Notion, Roster, index_of
from sheaf.formats.error import FormatError
from sheaf.model.field import Candidate
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.stages.extract.captions.caption import has_indic
from sheaf.stages.extract.passage import SEPARATORS, Passage

_LISTED, _BY_CODE = 0.88, 0.8
_MOST_WRAPPED, _WRAP_GAP = 2, 0.9
"""A name goes on in so many further lines, not more than so many heights under each other."""
_SAME_EDGE = 1.0
_SERIAL = re.compile(r"\W*(?:\d{1,2}|[a-h])\s?[.)]?\W*", re.IGNORECASE)
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NUMBER = re.compile(r"^\W*(?:\d{1,2}|[ivx]{1,4}|[A-Z])\s*[.)]\s+", re.IGNORECASE)
_CAPTIONED = re.compile(r"^\W*(?:\d{1,2}\s*[.)]\s*)?(?P<caption>[^:]{3,40}?)\s*(?::-?|[:–-]\s)\s*(?P<name>\S.*)$")
_LONGEST_HEADING = 60
_FEW = 2
"""A line that tells of a person has not more cells: a number and the name."""


def roster_candidates(roster: Roster, layout: DocumentLayout) -> dict[str, tuple[Candidate, ...]]:
    """Return for each side the names listed for it, as one value: those under headings, or else those of coded rows."""
    names: dict[str, list[tuple[str, Passage]]] = {}
    sections: list[_Section] = []
    for page in layout.pages:
        rows = [row for row in page.rows() if row]
        for at, row in enumerate(rows):
            opened = _sections_of(roster, row)
            if opened or _is_other_heading(roster, row):
                sections = opened
                continue
            for section in sections:
                parts = [section.part_of(each, sections) for each in rows[at : at + _MOST_WRAPPED + 2]]
                if parts[0]:
                    names.setdefault(section.side, []).extend(_listed(roster, section, parts, page))
    found = {side: some for side, some in names.items() if some}
    found = found if len(found) > 1 else _by_code(roster, layout)
    return {side: (_candidate(some),) for side, some in found.items() if some}


@dataclass(slots=True, eq=False)
class _Section:
    """What stands under the heading of a side, from its left edge to that of the next one beside it."""

    side: str
    left: float
    heads: list[Cell] = field(default_factory=list)
    """The captions of its columns, once they were met."""
    is_begun: bool = False
    """A line that is no name of the side stood under the heading."""

    def part_of(self, row: Sequence[Cell], sections: Sequence[_Section]) -> list[Cell]:
        """Return the cells of `row` that stand in this one of `sections`, which stand side by side."""
        if len(sections) == 1:
            return list(row)
        return [cell for cell in row if _nearest(cell, sections) is self]


def _nearest(cell: Cell, sections: Sequence[_Section]) -> _Section:
    before = [section for section in sections if section.left <= cell.left + cell.height]
    return max(before, key=lambda section: section.left) if before else sections[0]


def _sections_of(roster: Roster, row: Sequence[Cell]) -> list[_Section]:
    """Return the sections that the headings in `row` open; none where something else stands in it."""
    sides = [_meant(cell.text.strip(SEPARATORS), roster.headings) for cell in row]
    return [_Section(side, cell.left) for side, cell in zip(sides, row, strict=True) if side is not None and all(sides)]


def _listed(
    roster: Roster, section: _Section, rows: Sequence[list[Cell]], page: PageLayout
) -> Iterator[tuple[str, Passage]]:
    row = rows[0]
    if _names_in(roster, row) and len(row) > 1 and not _is_numbered(row) and not section.is_begun:
        section.heads = row
        return
    found = list(_named_in(roster, rows, section.heads, page))
    if not found and not section.heads and not section.is_begun and len(row) <= _FEW:
        found = [each for cell in row[-1:] for each in _read(roster.described, [Span.whole(cell)], _BY_CODE)]
    section.is_begun = section.is_begun or not found
    yield from found


def _candidate(named: Sequence[tuple[str, Passage]]) -> Candidate:
    names = tuple(dict.fromkeys(name for name, _ in named))
    first = named[0][1]
    reading = fmean(passage.reading() for _, passage in named)
    return Candidate(names, first.provenance(), reading, min(passage.evidence for _, passage in named))


def _meant(text: str, notions: tuple[Notion, ...]) -> str | None:
    """Return the label of the notion that all of `text` is, without what stands in brackets or in another script."""
    plain = _NUMBER.sub("", _BRACKETED.sub(" ", text)) if len(text) <= _LONGEST_HEADING else ""
    words = " ".join(word for word in plain.replace("/", " ").split() if not has_indic(word))
    meant = index_of(notions).likeliest(words)
    return meant[0].label if meant is not None else None


def _is_other_heading(roster: Roster, row: Sequence[Cell]) -> bool:
    return len(row) == 1 and _meant(row[0].text.strip(SEPARATORS), roster.ends) is not None


def _names_in(roster: Roster, row: Sequence[Cell]) -> list[Cell]:
    return [cell for cell in row if _meant(cell.text.replace(",", " ").strip(SEPARATORS), roster.names) is not None]


def _is_numbered(row: Sequence[Cell]) -> bool:
    return _SERIAL.fullmatch(row[0].text) is not None


def _named_in(
    roster: Roster, rows: Sequence[list[Cell]], heads: Sequence[Cell], page: PageLayout
) -> Iterator[tuple[str, Passage]]:
    """Yield the names of the first of `rows`: behind a caption, or in the column of names of a numbered row."""
    row = rows[0]
    for cell in row:
        match = _CAPTIONED.match(cell.text)
        if match is not None and _meant(match["caption"], roster.captions) is not None:
            yield from _read(roster.named, [Span(cell, match.start("name"), match.end("name"))], _LISTED)
    if not _is_numbered(row):
        own = [cell for cell in row if _meant(cell.text.strip(SEPARATORS), roster.captions) is not None]
        for cell in own if not heads else ():
            yield from _read(roster.named, [Span.whole(each) for each in page.right_of(cell)[:1]], _LISTED)
        return
    if _names_in(roster, row):
        # The row is the head of an entry: the name stands under its caption.
        under = rows[1][:1] if len(rows) > 1 else []
        yield from _read(roster.named, [Span.whole(cell) for cell in under], _LISTED)
        return
    column = _in_names(roster, row, heads)
    if column is None:
        return
    lines = [column, *_further(column, rows[1:], heads)]
    yield from _read(roster.named, [Span.whole(cell) for cell in lines], _LISTED)


def _in_names(roster: Roster, row: Sequence[Cell], heads: Sequence[Cell]) -> Cell | None:
    """Return the cell of a row that stands in the column of names: under its caption, or in its turn."""
    captions = _names_in(roster, heads)
    if not captions:
        return None
    under = [cell for cell in row[1:] if cell.shared_width(captions[0]) > 0]
    if under:
        return under[0]
    turn = list(heads).index(captions[0])
    return row[turn] if len(row) == len(heads) and turn else row[1] if turn == 1 and len(row) > 1 else None


def _further(first: Cell, rows: Sequence[list[Cell]], heads: Sequence[Cell]) -> Iterator[Cell]:
    last = first
    for row in rows[:_MOST_WRAPPED]:
        under = [cell for cell in row if abs(cell.left - first.left) < _SAME_EDGE * first.height]
        if not under or _is_numbered(row) or under[0].top - last.bottom > _WRAP_GAP * first.height or not heads:
            return
        yield under[0]
        last = under[0]


def _read(named: Format, spans: Sequence[Span], evidence: float) -> Iterator[tuple[str, Passage]]:
    """Yield the name in `spans` as `named` reads it; of further lines as many as are a name still."""
    for count in range(len(spans), 0, -1):
        passage = Passage(tuple(span.stripped(SEPARATORS) for span in spans[:count]), evidence)
        try:
            yield str(named.parse(passage.text)), passage
        except FormatError:
            continue
        return


def _by_code(roster: Roster, layout: DocumentLayout) -> dict[str, list[tuple[str, Passage]]]:
    """Return the names of rows in which a cell says the side, as it stands in the column of a table of all parties."""
    found: dict[str, list[tuple[str, Passage]]] = {}
    for page in layout.pages:
        heads: list[Cell] = []
        for row in (row for row in page.rows() if len(row) > 1):
            sides = [side for cell in row if (side := _meant(cell.text.strip(SEPARATORS), roster.codes)) is not None]
            if not sides and _names_in(roster, row) and not _is_numbered(row):
                heads = row
            others = [
                cell
                for cell in row
                if not _SERIAL.fullmatch(cell.text) and _meant(cell.text.strip(SEPARATORS), roster.codes) is None
            ]
            column = _in_names(roster, row, heads)
            for cell in [column] if column in others and column is not None else others[:1] if not heads else ():
                if len(sides) == 1 and (heads or _is_numbered(row)):
                    found.setdefault(sides[0], []).extend(_read(roster.named, [Span.whole(cell)], _BY_CODE))
    complete = len(found) > 1 and all(found.values())
    return found if complete else {}
