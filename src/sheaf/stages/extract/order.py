"""Values that are told by their order, wherever they stand: a birth comes before all other days of a life."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.doctypes.spec import Order
from sheaf.model.field import Candidate
from sheaf.model.layout import DocumentLayout, Span
from sheaf.stages.extract.passage import Passage, candidate_of


def ordered_candidates(group: Order, layout: DocumentLayout) -> Mapping[str, tuple[Candidate, ...]]:
    """Return what each value of the format on the paper is by their order, as far as that tells."""
    if group.format.find is None:
        return {}
    some: list[Candidate] = []
    for cell in layout.cells:
        passage = Passage((Span.whole(cell),), group.evidence)
        some.extend(candidate_of(found, passage) for found in group.format.find(passage.text, passage.doubts()))
    told = group.tell(tuple(candidate.value for candidate in some))
    return {role: (some[position],) for role, position in told.items()}
