"""How much speaks for each type, and which is chosen."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sheaf.doctypes.spec import DocType
from sheaf.model.field import Classification
from sheaf.model.layout import DocumentLayout, lay_out
from sheaf.model.page import DocumentText
from sheaf.stages.classify.evidence import Evidence, Part, gather

PRIOR = -5.0
"""Log-odds that a paper is of a given type before anything was read: most papers are none of ours."""
MARGIN = 1.0
"""The best type must lead the next one by this much (log-odds); nearer than that, nobody can tell."""
_HINT = 1.0
_QUOTED = 3.0
"""What a paper lacks to be a document for each identifier of another type on it: forms quote several, cards none."""
_LIST = 12.0
"""What a list of documents of a type lacks to be one of them."""


@dataclass(frozen=True, slots=True, eq=False)
class Weighing:
    """What a part of a text says. `scores` and `voices` hold one number a type: its log-odds, and what they would be if
    nothing spoke against the type."""

    evidence: Evidence
    strengths: NDArray[np.float64]
    scores: NDArray[np.float64]
    voices: NDArray[np.float64]

    @property
    def best(self) -> int:
        return int(self.scores.argmax())

    @property
    def is_clear(self) -> bool:
        lead = self.scores[self.best] - np.delete(self.scores, self.best).max(initial=-np.inf)
        return bool(self.scores[self.best] > 0 and lead >= MARGIN)

    def classification(self) -> Classification:
        """Return the likeliest type, or none when no type is likelier than not or two are equally likely."""
        score = float(self.scores[self.best])
        ranked = np.argsort(-self.scores, kind="stable")
        names, shown = self.evidence.names, self.strengths > 0
        return Classification(
            names[self.best] if self.is_clear else None,
            1 / (1 + math.exp(-max(-30.0, min(30.0, score)))),
            tuple(self.evidence.cues[row].name for row in np.flatnonzero(shown & (self.evidence.owners == self.best))),
            names[ranked[1]] if len(ranked) > 1 else None,
        )


def weigh(evidence: Evidence, part: Part, against: Part | None = None, hint: str | None = None) -> Weighing:
    """Weigh `part` of a text; what speaks against a type counts also where it stands in `against`."""
    strengths = evidence.strengths(part, part if against is None else part | against)
    return _sum(evidence, strengths, _start(evidence, hint), _lack(evidence, part))


def _start(evidence: Evidence, hint: str | None = None) -> NDArray[np.float64]:
    start = np.array([PRIOR + (_HINT if name == hint else 0.0) for name in evidence.names])
    return np.asarray(start - _LIST * evidence.is_listed)


def _lack(evidence: Evidence, part: Part) -> float:
    kinds = set[int]().union(*(evidence.kinds[place] for place in np.flatnonzero(part)))
    return _QUOTED * max(0, len(kinds) - 1)


def _sum(evidence: Evidence, strengths: NDArray[np.float64], start: NDArray[np.float64], lack: float) -> Weighing:
    shares = evidence.weights * strengths
    scores, voices = start - lack, start.copy()
    np.add.at(scores, evidence.owners, shares)
    np.add.at(voices, evidence.owners, np.maximum(shares, 0.0))
    return Weighing(evidence, strengths, scores, voices)


def classify(layout: DocumentLayout, catalog: Mapping[str, DocType], hint: str | None = None) -> Classification:
    """Return the likeliest type of the whole, or none.

    `hint` is the caller's opinion; it adds a little and decides nothing.
    """
    evidence = gather(layout, catalog)
    return weigh(evidence, evidence.everything, hint=hint).classification()


def classify_looks(looks: Sequence[DocumentText], catalog: Mapping[str, DocType]) -> tuple[Classification, int]:
    """Return the likeliest type of one paper that was read several times, or none, and which look shows it best.

    Every look shows other words of a bad picture, so each cue counts as the look shows it that shows it best. Where
    many lines are illegible it counts in part, too, if a line holds only a part of its phrase: the rest may lie under
    a glare, a stamp or a thumb.
    """
    gathered = [gather(lay_out(look), catalog, in_part=any(page.is_bad for page in look.pages)) for look in looks]
    seen = [weigh(each, each.everything) for each in gathered]
    strengths = np.maximum.reduce([each.strengths for each in seen])
    start = np.minimum.reduce([_start(each) for each in gathered])
    lack = max(_lack(each, each.everything) for each in gathered)
    together = _sum(gathered[-1], strengths, start, lack)
    return together.classification(), int(np.argmax([each.scores[together.best] for each in seen]))


def is_denied(layout: DocumentLayout, catalog: Mapping[str, DocType]) -> bool:
    """Say whether the type of which most is there would be likely, if nothing on the paper spoke against it."""
    evidence = gather(layout, catalog)
    weighing = weigh(evidence, evidence.everything)
    loudest = int(weighing.voices.argmax())
    return bool(weighing.voices[loudest] > 0 and weighing.scores[loudest] <= 0)
