"""Whether a page behind those of a document shows another document, told from that page alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from sheaf.doctypes.spec import Cue, DocType
from sheaf.model.layout import lay_out
from sheaf.model.page import DocumentText, PageText
from sheaf.stages.classify.evidence import Evidence, gather
from sheaf.stages.classify.weigh import PRIOR, weigh

_HEARD = 2.0
"""What a page must say for a type (log-odds) before it may be of that type: less than a title says."""
_COST = 3.0
"""What a page without an identifier of its own must have in its favour: most pages behind go on with the document."""


@dataclass(frozen=True, slots=True)
class Another:
    """`first` returns what the file's first pages say, and `own` are the types of papers that go on behind them."""

    catalog: Mapping[str, DocType]
    own: frozenset[str]
    first: Callable[[], DocumentText]

    def is_mentioned(self, page: PageText) -> bool:
        """Say whether any words of another type stand on a page: that costs a hundredth of weighing them."""
        text = " ".join(line.text for line in page.lines).casefold()
        return bool(page.codes) or any(
            name not in self.own and _said(doctype, text) >= _HEARD for name, doctype in self.catalog.items()
        )

    def is_heard(self, headings: PageText) -> bool:
        """Say whether a page of which the headings were seen may be of another type."""
        evidence = self._evidence(headings)
        voices = weigh(evidence, evidence.everything).voices
        heard = {name for name, voice in zip(evidence.names, voices, strict=True) if voice >= PRIOR + _HEARD}
        return bool(headings.codes) or not heard <= self.own

    def is_shown(self, page: PageText) -> bool:
        """Say whether a page is clearly of another type, and no further copy of what the first pages show."""
        evidence = self._evidence(page)
        weighing = weigh(evidence, evidence.everything)
        doctype = weighing.best
        if not weighing.is_clear or evidence.names[doctype] in self.own:
            return False
        identifiers = _identifiers(evidence, doctype)
        if not identifiers and weighing.scores[doctype] < _COST:
            return False
        first = gather(lay_out(self.first()), self.catalog)
        is_of_it = bool(weigh(first, first.everything).voices[doctype] > 0)
        return bool(identifiers - _identifiers(first, doctype)) if identifiers else not is_of_it

    def _evidence(self, page: PageText) -> Evidence:
        return gather(lay_out(DocumentText((page,), 1)), self.catalog)


def _said(doctype: DocType, text: str) -> float:
    cues = (cue for cue in doctype.cues if isinstance(cue, Cue) and cue.weight > 0)
    return sum(cue.weight for cue in cues if any(phrase.casefold() in text for phrase in cue.phrases))


def _identifiers(evidence: Evidence, doctype: int) -> frozenset[str]:
    places = np.flatnonzero(evidence.everything)
    return frozenset(value for place in places for owner, value in evidence.owned[place] if owner == doctype)
