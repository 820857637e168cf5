"""Whether pages that were only glanced at go on with a document, or may be another one."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray

from sheaf.doctypes.spec import DocType, IdentifierCue
from sheaf.model.layout import lay_out
from sheaf.model.page import DocumentText
from sheaf.stages.classify.evidence import Evidence, gather
from sheaf.stages.classify.weigh import PRIOR, weigh

_HEARD = 2.0
"""What a page's headings must say for a type (log-odds) before it may be of that type: less than a title says."""


def goes_on(text: DocumentText, glanced: Collection[int], catalog: Mapping[str, DocType], doctype: str) -> bool:
    """Say whether a document of `doctype` goes on over the pages with these numbers: none speaks of another paper.

    Another paper of the same type says what the document says, but for its number. So where papers of the type are told
    apart by their numbers, a page that speaks for the type goes on only if it shows the document's own.
    """
    evidence = gather(lay_out(text), catalog)
    own = evidence.names.index(doctype)
    is_numbered = any(isinstance(cue, IdentifierCue) and cue.is_own for cue in catalog[doctype].cues)
    counts = [sum(bool(line.words) for line in page.lines) for page in text.pages]
    starts = np.cumsum([0, *counts])
    spans = [slice(start, start + count) for start, count in zip(starts, counts, strict=False)]
    pages = list(zip(text.pages, spans, strict=True))
    read = [_numbers(evidence, own, span) for page, span in pages if page.page_number not in glanced]
    for page, span in pages:
        if page.page_number in glanced:
            heard, mine = _heard(evidence, span), _numbers(evidence, own, span)
            is_another = not mine <= frozenset().union(*read) or (is_numbered and bool(heard[own]) and not mine)
            if page.codes or is_another or np.delete(heard, own).any():
                return False
    return True


def _heard(evidence: Evidence, lines: slice) -> NDArray[np.bool_]:
    """Say for every type whether these lines speak for it."""
    part = ~evidence.everything
    part[lines] = True
    return np.asarray(weigh(evidence, part).voices >= PRIOR + _HEARD)


def _numbers(evidence: Evidence, own: int, lines: slice) -> frozenset[str]:
    """Return the identifiers of the type `own` that stand in these lines."""
    return frozenset(value for owned in evidence.owned[lines] for owner, value in owned if owner == own)
