"""What a probability is worked out from: numbers that are seen on the paper, none of them a value of it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sheaf.model.field import WIDE, Choice, Classification
from sheaf.model.page import DocumentText, PageText, Source

FEATURES = (
    "bias",
    "reading",
    "evidence",
    "agreement",
    "passed",
    "failed",
    "repaired",
    "rival",
    "length",
    "legibility",
    "recognition",
    "coded",
    "written",
    "closeness",
    "cost",
    "missing",
)
"""The names of what `features` returns, in its order.

`reading`, `evidence`, `legibility` and `recognition` are log-odds: of the reader's confidence in the characters, of how
well the place fits the field, of the page's lines on the average, of the document's type. `agreement` and `passed`
count up to two, `failed` and `repaired` all; `rival` is the best other value's strength; `length` is in tens of
characters, up to _LONG; `coded` says that the value was read from a code or a zone for machines, `written` that the
file itself carries its text; `closeness` and `cost` are log-odds: by how much another reading of the same characters
comes near, and how much less likely the reader held the value than what it read. `missing` is the share of the fields,
0..1, that nearly every paper of the type has and of which this one shows none: then it is laid out as no paper that we
know, and what was found on it may be something else.
"""
SIGNS = (0, 1, 1, 1, 1, -1, -1, -1, -1, 1, 1, 0, 0, -1, -1, -1)
"""Which way each feature may count: 1 only for a value, -1 only against it, 0 either way. More evidence never lowers a
confidence, whatever a handful of examples says."""
DOUBTS = frozenset({"failed", "repaired", "rival", "closeness", "cost", "missing"})
"""What says that a value may be wrong however well it was read. All else together counts no further than a value can be
sure, so that a doubt always shows."""
_MOST = 2
_LONG = 250
"""Characters. What is longer is a table, which is judged by its checks and not by how much it holds."""
_MOST_COST = 10.0
_CODES = frozenset({Source.QR, Source.MRZ, Source.BARCODE})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a document's values have in common: its type, how sure that is, how well each page reads, 0..1, and the
    share of its usual fields, 0..1, that are missing."""

    doctype: str
    recognition: float
    legibility: Mapping[int, float]
    missing: float


def surroundings_of(
    classification: Classification, text: DocumentText, choices: Sequence[Choice], usual: Mapping[str, frozenset[str]]
) -> Surroundings:
    """Return the surroundings of the `choices` made for a recognised document that was read as `text`.

    `usual` names by type the fields that nearly every paper has.
    """
    doctype = classification.doctype
    assert doctype is not None
    legibility = {page.page_number: _legibility(page) for page in text.pages}
    wanted = usual.get(doctype, frozenset())
    found = {choice.name for choice in choices if choice.candidate.value is not None}
    missing = len(wanted - found) / len(wanted) if wanted else 0.0
    return Surroundings(doctype, classification.confidence, legibility, missing)


def features(choice: Choice, around: Surroundings) -> tuple[float, ...]:
    """Return what speaks for and against `choice`, in the order of FEATURES."""
    candidate = choice.candidate
    place = candidate.provenance
    passed = sum(check.passed for check in choice.checks)
    return (
        1.0,
        log_odds(candidate.reading),
        log_odds(candidate.evidence),
        float(min(_MOST, choice.agreement)),
        float(min(_MOST, passed)),
        float(len(choice.checks) - passed),
        float(candidate.repaired),
        choice.rival,
        min(len(place.text), _LONG) / 10,
        log_odds(around.legibility.get(place.page_number, 1.0)),
        log_odds(around.recognition),
        float(place.source in _CODES),
        float(place.source is Source.TEXT_LAYER),
        WIDE - min(candidate.margin, WIDE),
        min(candidate.cost, _MOST_COST),
        around.missing,
    )


def log_odds(probability: float) -> float:
    """Return the log-odds of a probability, which counts as at most 0.999 and at least 0.001."""
    clipped = min(0.999, max(0.001, probability))
    return math.log(clipped / (1 - clipped))


def _legibility(page: PageText) -> float:
    """Return the mean confidence of the page's characters, 0..1; 1 where nothing was read from pixels."""
    read = [word for line in page.lines if line.source is Source.OCR for word in line.words]
    characters = sum(len(word.text) for word in read)
    return sum(len(word.text) * word.confidence for word in read) / characters if characters else 1.0
