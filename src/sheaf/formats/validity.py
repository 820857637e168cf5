"""The day on which something ends to be valid, out of a period or of several validities of a driving licence.

>>> [found.value for found in find("From 12/03/2011 To 11/03/2031")]
['11/03/2031']
>>> [found.value for found in find("11-03-2031 (NT) 25-03-2026 (TR)")]
['11/03/2031']
>>> [found.value for found in find("NT: 11-03-2031 TR: 25-03-2026")]
['11/03/2031']
>>> [found.value for text in ("11-03-2031 (T) : --", "11-03-2031 (T) : 25-03-2026") for found in find(text)]
['11/03/2031', '11/03/2031']
"""

from __future__ import annotations

import re
from itertools import pairwise

from sheaf.formats import dates
from sheaf.formats.found import Found
from sheaf.model.page import Doubts

_UNTIL = re.compile(r"\W*(?:to|till|until|upto|up\s+to)\W*|\s*[-–—]\s*", re.IGNORECASE)
_TRANSPORT = re.compile(r"\W{0,3}(?:TR|T|Transport)\b(?!\W{0,2}[\d:])", re.IGNORECASE)
_MARKED_TRANSPORT = re.compile(r"(?:^|[^A-Z])(?:TR|\(T\))\W{1,3}$", re.IGNORECASE)
"""The mark stands after its date or before it, and before a colon it announces the date there, if there is one."""


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the dates in `text` but those that begin a period and those for transport vehicles."""
    return _ends(text, dates.find(text, doubts))


def find_long(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the dates as `find` does, but only those whose year has four digits."""
    return _ends(text, dates.find_long(text, doubts))


def _ends(text: str, found: tuple[Found, ...]) -> tuple[Found, ...]:
    begin = {first.start for first, second in pairwise(found) if _UNTIL.fullmatch(text[first.end : second.start])}
    return tuple(
        each
        for each in found
        if each.start not in begin
        and not _TRANSPORT.match(text[each.end : each.end + 16])
        and not _MARKED_TRANSPORT.search(text[max(0, each.start - 8) : each.start])
    )
