"""LLPIN, the number of a limited liability partnership: three letters, a hyphen, four digits.

>>> parse("aab-1234"), parse("AAB 1234")
('AAB-1234', 'AAB-1234')
>>> [(found.value, found.repairs) for found in find("LLPIN : AAB-I234")]
[('AAB-1234', 1)]
>>> find("Form FIL 2009"), find("ABC")
((), ())
"""

from __future__ import annotations

import re

from sheaf.formats.correction import accepted, candidates
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.windows import Window, windows
from sheaf.model.page import Doubts

_PATTERN = re.compile(r"[A-Z]{3}\d{4}", re.ASCII)
_TEMPLATE = "LLLDDDD"
_GROUPS = ((3, 4), (7,))
_MOST_REPAIRS = 1
"""It is too short, and without a check, to be bent further."""
_LEAST_DIGITS = 3


def parse(text: str) -> str:
    """Return the number in capitals with its hyphen; raises FormatError."""
    number = re.sub(r"[\s–-]", "", text).upper()
    if _PATTERN.fullmatch(number) is None:
        raise FormatError("no LLPIN")
    return _written(number)


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the numbers in `text` that are printed with their hyphen, or without any gap."""
    some = (found for window in windows(text, len(_TEMPLATE), doubts) if (found := _read(window, text)) is not None)
    return apart(some)


def _read(window: Window, text: str) -> Found | None:
    is_spaced = window.is_joined and not re.search(r"[-–]", text[window.start : window.end])
    if window.groups not in _GROUPS or is_spaced:
        return None
    if sum(character.isdigit() for character in window.text) < _LEAST_DIGITS:
        return None
    readings = candidates(window.text, _TEMPLATE, window.doubts)
    reading = accepted(readings, _is_llpin, _MOST_REPAIRS - window.edits)
    return None if reading is None else window.found(reading, written=_written)


def _written(number: str) -> str:
    return f"{number[:3]}-{number[3:]}"


def _is_llpin(number: str) -> bool:
    return _PATTERN.fullmatch(number) is not None
