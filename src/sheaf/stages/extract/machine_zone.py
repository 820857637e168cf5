"""Rows that are printed for machines: each value with its own place in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, product

from sheaf.doctypes.spec import MachineZone
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Candidate
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span, rows_of
from sheaf.model.page import Source
from sheaf.stages.extract.passage import Passage, candidate_of

_EVIDENCE, _UNPROVEN_EVIDENCE = 0.97, 0.8
"""Rows that read as a zone are one; most carry check digits of their own."""
_WIDE_GAP = 2.0
"""Heights: nothing that is printed in one row for machines is parted so far."""
_SHARED_WIDTH = 0.6


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
    rows = rows_of(_read_once(page.cells))
    zones: list[tuple[tuple[Passage, ...], Mapping[str, tuple[int, Found]]]] = []
    for start in range(len(rows) - group.rows, -1, -1):
        for stretches in _stacked(rows[start : start + group.rows]):
            evidence = _UNPROVEN_EVIDENCE if group.unproven else _EVIDENCE
            passages = tuple(Passage(tuple(Span.whole(cell) for cell in cells), evidence) for cells in stretches)
            try:
                zones.append((passages, group.read(tuple(passage.text for passage in passages))))
            except FormatError:
                continue
            break
    return zones


def _stacked(rows: Sequence[list[Cell]]) -> Iterator[tuple[list[Cell], ...]]:
    """Yield what stands in `rows` one under the other: stretches of cells without a wide gap, then the whole rows.

    Beside a zone may stand the other page of an open booklet; a row alone is more likely whole than parted.
    """
    whole = tuple(rows)
    if len(rows) == 1:
        yield whole
    for stretches in product(*(_stretches(row) for row in rows)):
        if stretches != whole and all(_share_width(upper, lower) for upper, lower in pairwise(stretches)):
            yield stretches
    if len(rows) > 1:
        yield whole


def _read_once(cells: Sequence[Cell]) -> list[Cell]:
    """Return `cells` without what was read a second time inside of another: the lower halves of its characters."""
    return [
        cell
        for cell in cells
        if not any(
            other.left <= cell.left and cell.right <= other.right and cell.is_in_row_of(other)
            for other in cells
            if len(other.text) > len(cell.text)
        )
    ]


def _stretches(row: list[Cell]) -> list[list[Cell]]:
    found = [row[:1]]
    for left, right in pairwise(row):
        if right.left - left.right > _WIDE_GAP * max(left.height, right.height):
            found.append([])
        found[-1].append(right)
    return found


def _share_width(upper: list[Cell], lower: list[Cell]) -> bool:
    shared = min(upper[-1].right, lower[-1].right) - max(upper[0].left, lower[0].left)
    return shared > _SHARED_WIDTH * max(upper[-1].right - upper[0].left, lower[-1].right - lower[0].left)
