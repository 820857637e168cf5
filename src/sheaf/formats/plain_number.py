"""Numbers of so many digits without a check digit: only what stands before them tells what they are.

>>> parse("1009 1234 5678", 12), [found.value for found in find("UAN No. 10091234S678", 12)]
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

_MOST_REPAIRS = 2


def parse(text: str, length: int) -> str:
    """Return the `length` digits without spaces; raises FormatError."""
    number = re.sub(r"[\s-]", "", ascii_digits(text))
    if not (len(number) == length and number.isascii() and number.isdigit()):
        raise FormatError
    return number


def find(text: str, length: int, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the numbers of `length` digits in `text`."""
    return apart(found for window in windows(text, length, doubts) if (found := _read(window, length)) is not None)


def _read(window: Window, length: int) -> Found | None:
    most_repairs = 0 if window.is_joined else _MOST_REPAIRS
    readings = candidates(window.text, "D" * length, window.doubts)
    reading = accepted(readings, str.isdigit, most_repairs - window.edits)
    return None if reading is None else window.found(reading)
