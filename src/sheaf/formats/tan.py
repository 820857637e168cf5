"""TAN, of who deducts tax: three letters of a city, the first letter of the name, five digits, a letter.

>>> parse("mumx12345a")
'MUMX12345A'
>>> [(found.value, found.repairs) for found in find("The TAN of the company is MUMXI2345A*")]
[('MUMX12345A', 1)]
>>> initial("MUMX12345A")
'X'
"""

from __future__ import annotations

import re

from sheaf.formats.correction import accepted, candidates
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.windows import Window, windows
from sheaf.model.page import Doubts

_PATTERN = re.compile(r"[A-Z]{4}\d{5}[A-Z]", re.ASCII)
_PAN = re.compile(r"[A-Z]{3}[ABCEFGHJKLPT](?![BIOQSZ])[A-Z]\d{4}[A-Z]", re.ASCII)
"""What is a PAN as it stands is not bent into a TAN, unless its fifth letter is one that digits are misread as."""
_TEMPLATE = "LLLLDDDDDL"
_INITIAL = 3
_MOST_REPAIRS = 3
_MOST_REPAIRS_JOINED = 1
"""Words that merely stand beside each other must not be bent into a TAN."""
_LEAST_DIGITS = 3


def parse(text: str) -> str:
    """Return the TAN in capitals without spaces; raises FormatError."""
    number = re.sub(r"[\s-]", "", text).upper()
    if not _is_tan(number):
        raise FormatError("no TAN")
    return number


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the TANs in `text`, misread ones repaired by position and by what the reader was unsure of."""
    some = (found for window in windows(text, len(_TEMPLATE), doubts) if (found := _read(window)) is not None)
    return apart(some)


def initial(number: str) -> str:
    """Return the letter that the name of the holder of a parsed TAN begins with."""
    return number[_INITIAL]


def _read(window: Window) -> Found | None:
    if sum(character.isdigit() for character in window.text[4:9]) < _LEAST_DIGITS or _PAN.fullmatch(window.text):
        return None
    most_repairs = _MOST_REPAIRS_JOINED if window.is_joined else _MOST_REPAIRS
    readings = candidates(window.text, _TEMPLATE, window.doubts)
    reading = accepted(readings, _is_tan, most_repairs - window.edits)
    return None if reading is None else window.found(reading)


def _is_tan(number: str) -> bool:
    return _PATTERN.fullmatch(number) is not None and number[4:9] != "00000"
