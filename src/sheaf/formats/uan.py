"""UAN, the Universal Account Number of a provident fund's member: twelve digits, without a check digit.

It looks like an Aadhaar number, so that only its caption tells what it is.

>>> parse("1009 1234 5678"), [found.value for found in find("UAN No. 10091234S678")]
('100912345678', ['100912345678'])
"""

from __future__ import annotations

from sheaf.formats import plain_number
from sheaf.formats.found import Found
from sheaf.model.page import Doubts

_LENGTH = 12


def parse(text: str) -> str:
    """Return the twelve digits without spaces; raises FormatError."""
    return plain_number.parse(text, _LENGTH)


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the numbers of twelve digits in `text`."""
    return plain_number.find(text, _LENGTH, doubts)
