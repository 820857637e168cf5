"""Rows that are printed for machines: each value with its own place in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sheaf.doctypes.spec import MachineZone
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Candidate
from sheaf.model.layout import DocumentLayout, PageLayout, Span
from sheaf.model.page import Source
from sheaf.stages.extract.passage import Passage, candidate_of

_EVIDENCE = 0.97
"""Rows that read as a zone are one; its values carry checks of their own."""


def zone_candidates(group: MachineZone, layout: DocumentLayout) -> Mapping[str, tuple[Candidate, ...]]:
    """Return the values of every zone of the kind of `group`, by role, those of the lowest zone of a page first."""
    found: dict[str, tuple[Candidate, ...]] = {}
    for page in layout.pages:
        for passages, roles in _zones(group, page):
            for role, (row, value) in roles.items():
                candidate = candidate_of(value, passages[row])
                place = replace(candidate.provenance, source=Source.MRZ)
                found[role] = (*found.get(role, ()), replace(candidate, provenance=place))
    return found


def _zones(group: MachineZone, page: PageLayout) -> list[tuple[tuple[Passage, ...], Mapping[str, tuple[int, Found]]]]:
    """Try all neighbouring rows from the foot of the page up, where zones stand."""
    rows = [Passage(tuple(Span.whole(cell) for cell in row), _EVIDENCE) for row in page.rows()]
    zones: list[tuple[tuple[Passage, ...], Mapping[str, tuple[int, Found]]]] = []
    for start in range(len(rows) - group.rows, -1, -1):
        passages = tuple(rows[start : start + group.rows])
        try:
            zones.append((passages, group.read(tuple(passage.text for passage in passages))))
        except FormatError:
            continue
    return zones
