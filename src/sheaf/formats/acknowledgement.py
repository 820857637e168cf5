"""Acknowledgement number of an income tax return: fifteen digits, the last six of which are the day of filing.

>>> parse("123456 789 310723"), day("123456789310723")
('123456789310723', datetime.date(2023, 7, 31))
>>> [found.value for found in find("e-Filing Acknowledgement Number 12345678931O723")]
['123456789310723']
"""

from __future__ import annotations

from datetime import date, datetime

from sheaf.formats import plain_number
from sheaf.formats.found import Found
from sheaf.model.page import Doubts

_LENGTH = 15


def parse(text: str) -> str:
    """Return the fifteen digits without spaces; raises FormatError."""
    return plain_number.parse(text, _LENGTH)


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the numbers of fifteen digits in `text`."""
    return plain_number.find(text, _LENGTH, doubts)


def day(number: str) -> date | None:
    """Return the day of filing that ends a parsed number; None when its last six digits are no day."""
    try:
        return datetime.strptime(f"{number[-6:-2]}20{number[-2:]}", "%d%m%Y").date()  # noqa: DTZ007
    except ValueError:
        return None
