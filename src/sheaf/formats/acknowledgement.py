"""Acknowledgement number of an income tax return: fifteen digits, the last six of which are the day of filing.

>>> parse("123456 789 310723"), day("123456789310723")
('123456789310723', datetime.date(2023, 7, 31))
>>> [found.value for found in find("e-Filing Acknowledgement Number 12345678931O723")]
['123456789310723']
"""

from __future__ import annotations

import re
from datetime import date, datetime

from sheaf.formats.correction import accepted, candidates
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.windows import Window, windows
from sheaf.model.page import Doubts

_LENGTH = 15
_MOST_REPAIRS = 2


def parse(text: str) -> str:
    """Return the fifteen digits without spaces; raises FormatError."""
    number = re.sub(r"[\s-]", "", ascii_digits(text))
    if not (len(number) == _LENGTH and number.isascii() and number.isdigit()):
        raise FormatError
    return number


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the numbers of fifteen digits in `text`."""
    return apart(found for window in windows(text, _LENGTH, doubts) if (found := _read(window)) is not None)


def day(number: str) -> date | None:
    """Return the day of filing that ends a parsed number; None when its last six digits are no day."""
    try:
        return datetime.strptime(f"{number[-6:-2]}20{number[-2:]}", "%d%m%Y").date()  # noqa: DTZ007
    except ValueError:
        return None


def _read(window: Window) -> Found | None:
    most_repairs = 0 if window.is_joined else _MOST_REPAIRS
    readings = candidates(window.text, "D" * _LENGTH, window.doubts)
    reading = accepted(readings, str.isdigit, most_repairs - window.edits)
    return None if reading is None else window.found(reading)
