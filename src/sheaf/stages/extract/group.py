"""Finds the groups of fields that a document type declares, each once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias, assert_never

from sheaf.doctypes.spec import (
    DocType,
    Encoded,
    Format,
    Grid,
    Group,
    MachineZone,
    Narrative,
    Order,
    Part,
    Parties,
    Sums,
    Table,
)
from sheaf.formats.trust import TrustStore
from sheaf.model.field import Candidate
from sheaf.model.layout import DocumentLayout
from sheaf.stages.extract.captioned_grid import grid_candidates
from sheaf.stages.extract.encoded import encoded_candidates
from sheaf.stages.extract.labels import LabelIndex
from sheaf.stages.extract.machine_zone import zone_candidates
from sheaf.stages.extract.narrative import narrative_candidates
from sheaf.stages.extract.order import ordered_candidates
from sheaf.stages.extract.party import party_passages
from sheaf.stages.extract.passage import Passage, candidates_in
from sheaf.stages.extract.sums import sum_candidates
from sheaf.stages.extract.table import TableReading, read_tables, table_candidates

Found: TypeAlias = Mapping[Group, Mapping[str, tuple[Candidate | Passage, ...]]]
"""What was found for each role of each group: candidates, or passages that the field's own format has to read."""


def find_groups(doctype: DocType, layout: DocumentLayout, index: LabelIndex, trust: TrustStore) -> Found:
    """Look for every group that the fields of `doctype` are parts of."""
    groups = dict.fromkeys(
        finder.of for field in doctype.fields for finder in field.finders if isinstance(finder, Part)
    )
    tables = dict.fromkeys(table for group in groups for table in _tables_of(group))
    readings = {table: read_tables(table, layout) for table in tables}
    found: dict[Group, Mapping[str, tuple[Candidate | Passage, ...]]] = {}
    for group in groups:
        match group:
            case Encoded():
                found[group] = encoded_candidates(group, layout, trust)
            case Grid():
                found[group] = grid_candidates(group, layout, index)
            case _:
                found[group] = _find(group, layout, readings)
    return found


def _tables_of(group: Group) -> tuple[Table, ...]:
    match group:
        case Table():
            return (group,)
        case Sums():
            return group.tables
        case Parties() | Grid() | Encoded() | MachineZone() | Order() | Narrative():
            return ()
        case _:
            assert_never(group)


def _find(
    group: Table | Sums | Parties | MachineZone | Order | Narrative,
    layout: DocumentLayout,
    readings: Mapping[Table, list[TableReading]],
) -> Mapping[str, tuple[Candidate | Passage, ...]]:
    match group:
        case Table():
            return table_candidates(group, readings[group])
        case Sums():
            return dict(sum_candidates(group, layout, [each for table in group.tables for each in readings[table]]))
        case Parties():
            return dict(party_passages(group, layout, _tops(readings)))
        case MachineZone():
            return dict(zone_candidates(group, layout))
        case Order():
            return dict(ordered_candidates(group, layout))
        case Narrative():
            return dict(narrative_candidates(group, layout))
        case _:
            assert_never(group)


def _tops(readings: Mapping[Table, list[TableReading]]) -> dict[int, float]:
    """Return where the first table of each page begins."""
    tops: dict[int, float] = {}
    for some in readings.values():
        for reading in some:
            page = reading.header.page_number
            tops[page] = min(tops.get(page, 1.0), reading.header.top)
    return tops


def part_candidates(finder: Part, value_format: Format | None, groups: Found) -> Iterator[Candidate]:
    """Yield what was found for the role of `finder`, read by the field's format where that is still to be done."""
    for found in groups[finder.of].get(finder.role, ()):
        if isinstance(found, Candidate):
            yield found
        elif value_format is not None:
            yield from candidates_in(found, value_format)
