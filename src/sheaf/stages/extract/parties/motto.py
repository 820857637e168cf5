"""Lines under a business's name that are no part of its address: what it praises itself for, and what it sells."""

from __future__ import annotations

import re

from sheaf.doctypes.spec import Parties, stems_of
from sheaf.formats import states
from sheaf.formats.phrases import find_phrase
from sheaf.stages.extract.passage import SEPARATORS

_BETWEEN_WARES = re.compile(r"\s[*•·●★☆✦✶◆♦❖]+\s")
_FOUNDED = re.compile(r"\b(?:since|est(?:d|ablished)?)\b[\s.:]*(?:in\s+)?(?:1[89]|20)\d\d\b", re.IGNORECASE)
"""The year in which a business began is no number of a house."""
_AND_MORE = re.compile(r"\betc\b[\s.]*$", re.IGNORECASE)
"""What ends so is a list, and no address does."""
_JOINING = frozenset({"and", "of", "for", "in", "all", "kind", "type", "the", "other", "new", "every", "sort"})


def is_motto(parties: Parties, text: str) -> bool:
    """Say whether a line praises, or lists wares: between stars or dots, as no address has them between its parts, with
    more of the kind, or in words that are all of wares."""
    praise = _FOUNDED.sub("", text)
    if any(map(str.isdigit, praise)):
        return False
    if len(praise) < len(text) or _AND_MORE.search(text) or _is_of_wares(parties, text):
        return True
    *_, last = _BETWEEN_WARES.split(text)
    if _BETWEEN_WARES.search(text) and states.of_name(last.strip(SEPARATORS + "()")) is None:
        return True
    return any(find_phrase(motto, text) for motto in parties.mottos)


def _is_of_wares(parties: Parties, text: str) -> bool:
    """Say whether every word of `text` is one of wares: "Furniture Market" is a place."""
    words = set(stems_of(text)) - _JOINING
    return bool(words) and words <= {stem for ware in parties.wares for stem in stems_of(ware)}
