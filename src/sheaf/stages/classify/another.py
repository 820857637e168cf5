"""Whether a page behind those of a document shows another document, told from that page alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

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

    def are_mentioned(self, pages: Mapping[int, PageText]) -> frozenset[int]:
        """Return the numbers of the pages on which words of another type stand: a hundredth of weighing them."""
        said = [_phrases(doctype) for name, doctype in self.catalog.items() if name not in self.own]
        return frozenset(number for number, page in pages.items() if page.codes or _says_any(page, said))

    def is_heard(self, headings: PageText) -> bool:
        """Say whether a page of which the headings were seen may be of another type."""
        evidence = self._evidence(headings)
        voices = weigh(evidence, evidence.everything).voices
        heard = {name for name, voice in zip(evidence.names, voices, strict=True) if voice >= PRIOR + _HEARD}
        return bool(headings.codes) or not heard <= self.own

    def are_shown(self, pages: Mapping[int, PageText]) -> frozenset[int]:
        """Return the numbers of pages that are clearly of another type, and no copy of what the first pages show."""
        clear = {number: self._evidence(pages[number]) for number in self.are_mentioned(pages)}
        clear = {number: evidence for number, evidence in clear.items() if self._is_clear(evidence)}
        if not clear:
            return frozenset()
        first = gather(lay_out(self.first()), self.catalog)
        voices = weigh(first, first.everything).voices
        found = set[int]()
        for number, evidence in clear.items():
            doctype = weigh(evidence, evidence.everything).best
            identifiers = _identifiers(evidence, doctype)
            is_of_it = identifiers <= _identifiers(first, doctype) if identifiers else voices[doctype] > 0
            if not is_of_it:
                found.add(number)
        return frozenset(found)

    def _is_clear(self, evidence: Evidence) -> bool:
        weighing = weigh(evidence, evidence.everything)
        has_own = bool(_identifiers(evidence, weighing.best))
        is_likely = has_own or weighing.scores[weighing.best] >= _COST
        return weighing.is_clear and evidence.names[weighing.best] not in self.own and bool(is_likely)

    def _evidence(self, page: PageText) -> Evidence:
        return gather(lay_out(DocumentText((page,), 1)), self.catalog)


_Phrases: TypeAlias = "list[tuple[float, tuple[str, ...]]]"


def _phrases(doctype: DocType) -> _Phrases:
    """Return what speaks for a type, with its weights."""
    cues = (cue for cue in doctype.cues if isinstance(cue, Cue) and cue.weight > 0)
    return [(cue.weight, tuple(phrase.casefold() for phrase in cue.phrases)) for cue in cues]


def _says_any(page: PageText, said: Sequence[_Phrases]) -> bool:
    text = " ".join(line.text for line in page.lines).casefold()
    return any(
        sum(weight for weight, phrases in cues if any(phrase in text for phrase in phrases)) >= _HEARD for cues in said
    )


def _identifiers(evidence: Evidence, doctype: int) -> frozenset[str]:
    places = np.flatnonzero(evidence.everything)
    return frozenset(value for place in places for owner, value in evidence.owned[place] if owner == doctype)
