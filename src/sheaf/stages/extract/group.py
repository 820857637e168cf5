"""Finds the groups of fields that a document type declares, each once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias, assert_never

from sheaf.doctypes.spec import (
    Addressee,
    DocType,
    Encoded,
    Format,
    Grid,
    Group,
    Ledger,
    MachineZone,
    Narrative,
    Order,
    Part,
    Parties,
    Roster,
    Sums,
    Table,
)
from sheaf.formats.trust import TrustStore
from sheaf.model.field import Candidate
from sheaf.model.layout import Cell, DocumentLayout, PageLayout
from sheaf.stages.extract.accounts.ledger import ledger_candidates
from sheaf.stages.extract.amounts.sums import sum_candidates
from sheaf.stages.extract.beside.captioned_grid import grid_candidates
from sheaf.stages.extract.captions.labels import LabelIndex
from sheaf.stages.extract.encoded import encoded_candidates
from sheaf.stages.extract.machine_zone import zone_candidates
from sheaf.stages.extract.order import ordered_candidates
from sheaf.stages.extract.parties.addressee import addressee_passages
from sheaf.stages.extract.parties.party import party_passages
from sheaf.stages.extract.parties.roster import roster_candidates
from sheaf.stages.extract.passage import Passage, candidates_in
from sheaf.stages.extract.prose.narrative import narrative_candidates
from sheaf.stages.extract.tables.body import is_left_of
from sheaf.stages.extract.tables.table import TableReading, read_tables
from sheaf.stages.extract.tables.values import passages_besides, table_candidates

Found: TypeAlias = Mapping[Group, Mapping[str, tuple[Candidate | Passage, ...]]]
"""What was found for each role of each group: candidates, or passages that the field's own format has to read."""


@dataclass(frozen=True, slots=True, eq=False)
class Searched:
    """What groups are looked for in: all pages with their tables, and those on which captions stand, with these."""

    layout: DocumentLayout
    readings: Mapping[Table, list[TableReading]]
    captioned: DocumentLayout
    index: LabelIndex

    def over_tables(self) -> DocumentLayout:
        """Return the first page without its tables and what stands under them, but not beside them."""
        return DocumentLayout(tuple(self._without_tables(page) for page in self.captioned.pages[:1]))

    def _without_tables(self, page: PageLayout) -> PageLayout:
        """Return a page without its tables and what stands under them; what stands left of them all stays, as the
        inside of a book's cover does."""
        top = _tops(self.readings).get(page.page_number, 1.0)
        tables = [
            (reading.header, table)
            for table, readings in self.readings.items()
            for reading in readings
            if reading.page_number == page.page_number
        ]

        def stays(cell: Cell) -> bool:
            return cell.bottom <= top or all(is_left_of(cell, header, table) for header, table in tables)

        return replace(page, cells=tuple(filter(stays, page.cells)))


def tables_in(layout: DocumentLayout, doctype: DocType) -> Mapping[Table, list[TableReading]]:
    """Read every table that the fields of `doctype` are taken from."""
    tables = dict.fromkeys(table for group in _groups_of(doctype) for table in _tables_of(group))
    return {table: read_tables(table, layout) for table in tables}


def find_groups(doctype: DocType, searched: Searched, trust: TrustStore) -> Found:
    """Look for every group that the fields of `doctype` are parts of."""
    return {
        group: encoded_candidates(group, searched.layout, trust)
        if isinstance(group, Encoded)
        else _find(group, searched)
        for group in _groups_of(doctype)
    }


def _groups_of(doctype: DocType) -> tuple[Group, ...]:
    finders = (finder for field in doctype.fields for finder in field.finders)
    return tuple(dict.fromkeys(finder.of for finder in finders if isinstance(finder, Part)))


def _tables_of(group: Group) -> tuple[Table, ...]:
    match group:
        case Table():
            return (group,)
        case Ledger():
            return (group.table,)
        case Sums():
            return group.tables
        case Parties() | Grid() | Encoded() | MachineZone() | Order() | Narrative() | Addressee() | Roster():
            return ()
        case _:
            assert_never(group)


def _find(
    group: Table | Ledger | Addressee | Sums | Parties | Grid | MachineZone | Order | Narrative | Roster,
    searched: Searched,
) -> Mapping[str, tuple[Candidate | Passage, ...]]:
    layout, readings = searched.layout, searched.readings
    found: Mapping[str, tuple[Candidate | Passage, ...]]
    match group:
        case Table():
            found = {**table_candidates(group, readings[group]), **passages_besides(group, readings[group])}
        case Ledger():
            found = dict(ledger_candidates(group, readings[group.table], layout.pages))
        case Addressee():
            found = dict(addressee_passages(group, searched.captioned, searched.index, _tops(readings)))
        case Grid():
            found = dict(grid_candidates(group, layout, searched.index))
        case Sums():
            found = dict(sum_candidates(group, layout, [each for table in group.tables for each in readings[table]]))
        case Parties():
            found = dict(party_passages(group, layout, _tops(readings)))
        case MachineZone():
            found = dict(zone_candidates(group, layout))
        case Order():
            found = dict(ordered_candidates(group, searched.captioned, searched.index))
        case Narrative() | Roster():
            found = dict(_told(group, layout))
        case _:
            assert_never(group)
    return found


def _told(group: Narrative | Roster, layout: DocumentLayout) -> Mapping[str, tuple[Candidate, ...]]:
    return narrative_candidates(group, layout) if isinstance(group, Narrative) else roster_candidates(group, layout)


def _tops(readings: Mapping[Table, list[TableReading]]) -> dict[int, float]:
    """Return where the first table of each page begins."""
    tops: dict[int, float] = {}
    for some in readings.values():
        for reading in some:
            tops[reading.page_number] = min(tops.get(reading.page_number, 1.0), reading.top)
    return tops


def part_candidates(finder: Part, value_format: Format | None, groups: Found) -> Iterator[Candidate]:
    """Yield what was found for the role of `finder`, read by the field's format where that is still to be done."""
    for found in groups[finder.of].get(finder.role, ()):
        if isinstance(found, Candidate):
            yield found
        elif value_format is not None:
            yield from candidates_in(found, value_format)
