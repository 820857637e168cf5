"""The FSSAI number: 14 digits: licence or registration, state, year, office, serial (DOCTYPES.md 1).

The first digit is 1 on a licence and 2 on a registration; 2 and 3 are FSSAI's own code of the state, 00 for a licence
of the centre; 4 and 5 the year in which it was first given, from 2010 on.

>>> parse("1152 2034 000123"), kind("11522034000123"), year("11522034000123")
('11522034000123', 'licence', '2022')
>>> parse("31522034000123")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: no FSSAI number
>>> [(found.value, found.repairs) for found in find("Lic. No. 1152203400O123")]
[('11522034000123', 1)]
"""

from __future__ import annotations

import re

from sheaf.formats.correction import accepted, candidates
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.windows import Window, windows
from sheaf.model.page import Doubts

_PATTERN = re.compile(r"[12]\d{13}", re.ASCII)
_TEMPLATE = "D" * 14
_FIRST_YEAR, _LAST_YEAR = 10, 49
"""The Act came into force in 2010."""
_HIGHEST_STATE = 40
_MOST_REPAIRS = 3


def parse(text: str) -> str:
    """Return the 14 digits; raises FormatError."""
    number = re.sub(r"[\s-]", "", text)
    if not _is_fssai(number):
        raise FormatError("no FSSAI number")
    return number


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the numbers in `text`, misread ones repaired; year and state must be possible ones."""
    some = (found for window in windows(text, len(_TEMPLATE), doubts) if (found := _read(window)) is not None)
    return apart(some)


def kind(number: str) -> str:
    """Return `licence` or `registration` for a parsed number."""
    return "licence" if number.startswith("1") else "registration"


def year(number: str) -> str:
    """Return the year in which a parsed number was given."""
    return f"20{number[3:5]}"


def _read(window: Window) -> Found | None:
    readings = candidates(window.text, _TEMPLATE, window.doubts)
    reading = accepted(readings, _is_fssai, _MOST_REPAIRS - window.edits)
    return None if reading is None else window.found(reading)


def _is_fssai(number: str) -> bool:
    if _PATTERN.fullmatch(number) is None:
        return False
    return int(number[1:3]) <= _HIGHEST_STATE and _FIRST_YEAR <= int(number[3:5]) <= _LAST_YEAR
