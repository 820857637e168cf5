"""Values that are told by their order, wherever they stand: a birth comes before all other days of a life."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.doctypes.spec import Order
from sheaf.model.field import Candidate
from sheaf.model.layout import Cell, DocumentLayout, Span
from sheaf.stages.extract.captions.labels import LabelIndex
from sheaf.stages.extract.passage import Passage, candidate_of


def ordered_candidates(group: Order, layout: DocumentLayout, index: LabelIndex) -> Mapping[str, tuple[Candidate, ...]]:
    """Return what each value of the format on the paper is by their order, as far as that tells."""
    if group.format.find is None:
        return {}
    some: list[Candidate] = []
    for cell in layout.cells:
        passage = Passage((Span.whole(cell),), group.evidence)
        for found in group.format.find(passage.text, passage.doubts()):
            if not _is_announced(cell, found.start, group, layout, index):
                some.append(candidate_of(found, passage))
    told = group.tell(tuple(candidate.value for candidate in some))
    return {role: (some[position],) for role, position in told.items()}


def _is_announced(cell: Cell, start: int, group: Order, layout: DocumentLayout, index: LabelIndex) -> bool:
    """Say whether the last caption before the character `start` of `cell`, or that beside or over it, is another's."""
    own = [match for match in index.matches.get(cell, ()) if match.span.end <= start]
    if own:
        return own[-1].label in group.not_after
    page = layout.page_of(cell)
    nearest = [*page.left_of(cell)[:1], *page.above(cell)[:1]]
    captions = [index.matches[other][-1].label for other in nearest if index.is_label(other)]
    return bool(captions) and captions[0] in group.not_after
