"""Gender as identity papers print it: MALE, FEMALE or TRANSGENDER.

>>> parse("Female"), parse("M"), parse("पुरुष / MALE")
('FEMALE', 'MALE', 'MALE')
>>> [found.value for found in find("DOB: 15/08/1990  FEMALE")]
['FEMALE']
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from rapidfuzz import fuzz

from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "MALE": "MALE", "M": "MALE", "पुरुष": "MALE", "पुरूष": "MALE",
        "FEMALE": "FEMALE", "F": "FEMALE", "महिला": "FEMALE", "स्त्री": "FEMALE",
        "TRANSGENDER": "TRANSGENDER", "T": "TRANSGENDER", "THIRD": "TRANSGENDER", "TG": "TRANSGENDER",
    }
)  # fmt: skip
_FULL_WORDS = ("FEMALE", "MALE", "TRANSGENDER")
_WORD = re.compile(r"[^\s/|:,;.()\[\]-]+")
_MISREAD = 80.0
_SHORTEST_MISREAD = 4


def parse(text: str) -> str:
    """Return the gender that `text` names, in one script or two; raises FormatError when none or several."""
    words = _WORD.findall(text.upper())
    meant = {gender for word in words if (gender := _gender(word)) is not None}
    if len(meant) != 1:
        raise FormatError
    return meant.pop()


def find(text: str) -> tuple[Found, ...]:
    """Return the genders in `text` that are written out; single letters are too common to stand for one."""
    found: list[Found] = []
    for match in _WORD.finditer(text):
        gender = _gender(match[0].upper()) if len(match[0]) >= _SHORTEST_MISREAD else None
        if gender is not None:
            repairs = int(match[0].upper() not in _WORDS)
            found.append(Found(gender, match.start(), match.end(), repairs))
    return tuple(found)


def _gender(word: str) -> str | None:
    if word in _WORDS:
        return _WORDS[word]
    if len(word) < _SHORTEST_MISREAD:
        return None
    scored = [(fuzz.ratio(word, other, score_cutoff=_MISREAD), other) for other in _FULL_WORDS]
    score, best = max(scored)
    return best if score >= _MISREAD and abs(len(word) - len(best)) <= 1 else None
