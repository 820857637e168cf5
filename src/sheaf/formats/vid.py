"""Virtual ID of an Aadhaar holder: sixteen digits with a Verhoeff check digit. It is recognised, never served.

>>> from stdnum import verhoeff
>>> number = "999941057058123" + verhoeff.calc_check_digit("999941057058123")
>>> parse(f"{number[:4]} {number[4:8]} {number[8:12]} {number[12:]}") == number
True
"""

from __future__ import annotations

import re

from stdnum import verhoeff

from sheaf.formats.digits import ascii_digits, without_days
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.formats.windows import windows
from sheaf.model.field import Check

CHECKSUM = "vid_checksum"
_LENGTH = 16
_PATTERN = re.compile(r"[2-9]\d{15}", re.ASCII)


def parse(text: str) -> str:
    """Return the sixteen digits without spaces; raises FormatError."""
    number = re.sub(r"[\s-]", "", ascii_digits(text))
    if not _is_vid(number):
        raise FormatError
    return number


def find(text: str) -> tuple[Found, ...]:
    """Return the virtual IDs in `text`."""
    return tuple(
        Found(window.text, window.start, window.end, 0, (Check(CHECKSUM, True),))
        for window in windows(without_days(text), _LENGTH)
        if _is_vid(window.text)
    )


def _is_vid(number: str) -> bool:
    return _PATTERN.fullmatch(number) is not None and verhoeff.is_valid(number)
