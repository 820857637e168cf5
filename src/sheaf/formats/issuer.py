"""The state that a paper says it was issued by, in a heading: "Government of Goa", "STATE OF GOA", "GOA STATE".

>>> [found.value for found in find("TRANSPORT DEPARTMENT, GOVT. OF UTTAR PRADESH")]
['Uttar Pradesh']
>>> [found.value for found in find("MAHARASHTRA STATE MOTOR DRIVING LICENCE")]
['Maharashtra']
>>> find("12 Karnataka Bank Road, Mysuru"), find("THE UNION OF INDIA")
((), ())
>>> parse("Tamil Nadu")
'Tamil Nadu'
"""

from __future__ import annotations

import re

from sheaf.formats import states
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_MOST_WORDS = 7
_WORD = re.compile(r"[A-Za-z&.]+")
_NAMED_AFTER = re.compile(
    r"\b(?:govern?ment|govt\.?|state|administration|dep(?:artmen)?t\.?|authority)\s+of\W+|\bissued\s+by\W+"
    r"|\b(?:transport|motor vehicles?)\s+dep(?:artmen)?t\.?\W+|\bdriving\s+licen[cs]e\W+",
    re.IGNORECASE,
)
_NAMED_BEFORE = re.compile(
    r"\W+(?:state|govern?ment|govt\.?|transport)\b|\W+(?:\w+\s+)?driving\s+licen[cs]e", re.IGNORECASE
)


def parse(text: str) -> str:
    """Return the state that `text` names and nothing else; raises FormatError."""
    name = states.of_name(text) if _WORD.search(text) else None
    if name is None:
        raise FormatError("no state")
    return name


def find(text: str) -> tuple[Found, ...]:
    """Return the state whose name stands where headings name the issuer; empty when none does."""
    for after in _NAMED_AFTER.finditer(text):
        words = list(_WORD.finditer(text, after.end()))[:_MOST_WORDS]
        for count in range(len(words), 0, -1):
            found = _found(text, after.end(), words[count - 1].end())
            if found is not None and text[after.end() : found.start].strip() == "":
                return (found,)
    before = _NAMED_BEFORE.search(text)
    found = None if before is None else _found(text, 0, before.start())
    return () if found is None else (found,)


def _found(text: str, start: int, end: int) -> Found | None:
    name = states.of_name(text[start:end])
    return None if name is None else Found(name, start, end)
