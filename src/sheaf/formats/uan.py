"""UAN, the Universal Account Number of a provident fund's member: twelve digits, without a check digit.

It looks like an Aadhaar number, so that only its caption tells what it is.

>>> parse("1009 1234 5678"), [found.value for found in find("UAN No. 10091234S678")]
('100912345678', ['100912345678'])
"""

from __future__ import annotations

import re

from sheaf.formats.correction import accepted, candidates
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.windows import Window, windows
from sheaf.model.page import Doubts

_LENGTH = 12
_MOST_REPAIRS = 2


def parse(text: str) -> str:
    """Return the twelve digits without spaces; raises FormatError."""
    number = re.sub(r"[\s-]", "", ascii_digits(text))
    if not (len(number) == _LENGTH and number.isascii() and number.isdigit()):
        raise FormatError
    return number


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the numbers of twelve digits in `text`."""
    return apart(found for window in windows(text, _LENGTH, doubts) if (found := _read(window)) is not None)


def _read(window: Window) -> Found | None:
    most_repairs = 0 if window.is_joined else _MOST_REPAIRS
    readings = candidates(window.text, "D" * _LENGTH, window.doubts)
    reading = accepted(readings, str.isdigit, most_repairs - window.edits)
    return None if reading is None else window.found(reading)
