"""PAN, the Permanent Account Number: three letters, the kind of holder, a letter of the name, four digits, a letter.

There is no public check character, so a repaired PAN is likely, never proven; `repairs` says how far it was bent.

>>> parse("abcpk1234f")
'ABCPK1234F'
>>> parse("ABCXK1234F")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: not in the wanted format
>>> [(found.value, found.repairs) for found in find("Permanent Account Number ABCPKI234F")]
[('ABCPK1234F', 1)]
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from sheaf.formats.correction import accepted, candidates
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.windows import Window, windows
from sheaf.model.page import Doubts

HOLDER_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "A": "association of persons",
        "B": "body of individuals",
        "C": "company",
        "E": "limited liability partnership",
        "F": "firm",
        "G": "government",
        "H": "Hindu undivided family",
        "J": "artificial juridical person",
        "K": "Krish",
        "L": "local authority",
        "P": "person",
        "T": "trust",
    }
)
"""The fourth character. E is on no public list, but was seen on partnerships (DOCTYPES.md 1)."""
_PATTERN = re.compile(rf"[A-Z]{{3}}[{''.join(HOLDER_TYPES)}][A-Z]\d{{4}}[A-Z]", re.ASCII)
_TEMPLATE = "LLLLLDDDDL"
_MOST_REPAIRS = 3
_MOST_REPAIRS_JOINED = 1
"""Words that merely stand beside each other must not be bent into a PAN."""
_LEAST_DIGITS = 2


def parse(text: str) -> str:
    """Return the PAN in upper case without spaces; raises FormatError."""
    number = re.sub(r"[\s-]", "", text).upper()
    if not _is_pan(number):
        raise FormatError
    return number


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the PANs in `text`, misread ones repaired by position and by what the reader was unsure of."""
    return apart(found for window in windows(text, len(_TEMPLATE), doubts) if (found := _read(window)) is not None)


def holder_type(pan: str) -> str:
    """Return in words what kind of holder a parsed PAN belongs to."""
    return HOLDER_TYPES[pan[3]]


def _read(window: Window) -> Found | None:
    if sum(character.isdigit() for character in window.text[5:9]) < _LEAST_DIGITS:
        return None
    most_repairs = _MOST_REPAIRS_JOINED if window.is_joined else _MOST_REPAIRS
    readings = candidates(window.text, _TEMPLATE, window.doubts)
    reading = accepted(readings, _is_pan, most_repairs - window.edits)
    return None if reading is None else window.found(reading)


def _is_pan(number: str) -> bool:
    return _PATTERN.fullmatch(number) is not None and number[5:9] != "0000"
