"""Extract: proposes candidates for every field of a document type by interpreting its declaration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from sheaf.doctypes.spec import Anywhere, Block, DocType, Field, Finder, Labelled, Near, Part
from sheaf.model.field import Candidate
from sheaf.model.layout import DocumentLayout
from sheaf.stages.extract.block import block_passages
from sheaf.stages.extract.group import find_groups
from sheaf.stages.extract.labelled import labelled_passages
from sheaf.stages.extract.labels import LabelIndex, index_labels
from sheaf.stages.extract.nearby import anywhere_candidates, near_passages
from sheaf.stages.extract.passage import candidates_in

Candidates = Mapping[str, tuple[Candidate, ...]]

UNREAD_EVIDENCE = 0.1
"""A caption without a readable value counts less than any value found elsewhere."""


def extract(layout: DocumentLayout, doctype: DocType) -> Candidates:
    """Return the candidates of each field that has any, best evidence first.

    A candidate whose value is None means: the caption stands there, but what follows it is no such value.
    """
    index = index_labels(layout, doctype)
    found: dict[str, tuple[Candidate, ...]] = {}
    for is_relative in (False, True):
        for field in doctype.fields:
            finders = [finder for finder in field.finders if isinstance(finder, Near) == is_relative]
            some = [each for finder in finders for each in _candidates(finder, field, layout, index, found)]
            if some:
                every = (*found.get(field.name, ()), *some)
                found[field.name] = tuple(sorted(every, key=lambda candidate: -candidate.evidence))
    return found


def _candidates(
    finder: Finder, field: Field, layout: DocumentLayout, index: LabelIndex, found: Candidates
) -> Iterator[Candidate]:
    value_format = field.format
    if value_format is None:
        return
    match finder:
        case Labelled():
            passages = labelled_passages(finder, layout, index)
        case Block():
            passages = block_passages(finder, layout, index)
        case Near():
            passages = near_passages(finder, value_format, found.get(finder.anchor, ())[:1], layout, index)
        case Anywhere():
            yield from anywhere_candidates(finder, value_format, layout)
            return
        case _:
            assert_never(finder)
    for passage in passages:
        some = candidates_in(passage, value_format)
        yield from some
        if not some and field.is_reported_unread:
            yield Candidate(None, passage.provenance(), passage.reading(), UNREAD_EVIDENCE * passage.evidence)
