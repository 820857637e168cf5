"""Years for which income is taxed, as "2023-24": an assessment year, or a tax year of the Act of 2025.

>>> parse("A.Y. 2023-2024"), parse("AY2023-24"), parse("2023 - 24")
('2023-24', '2023-24', '2023-24')
>>> first_year("2023-24")
2023
>>> parse("2023-25")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: not two years that follow each other
"""

from __future__ import annotations

import re

from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_YEARS = re.compile(r"(?<![\d/])(?P<first>(?:19|20)\d\d)\s?[-–—/]\s?(?P<second>(?:19|20)?\d\d)(?![\d/-])", re.ASCII)


def parse(text: str) -> str:
    """Return the one pair of years in `text`; raises FormatError when there is none, or another."""
    matches = list(_YEARS.finditer(ascii_digits(text)))
    values = {_value(match) for match in matches}
    if not matches or None in values or len(values) > 1:
        raise FormatError("not two years that follow each other")
    return str(values.pop())


def find(text: str) -> tuple[Found, ...]:
    """Return the pairs of years that follow each other in `text`."""
    matches = _YEARS.finditer(ascii_digits(text))
    return tuple(Found(value, *match.span()) for match in matches if (value := _value(match)))


def first_year(value: str) -> int:
    """Return the year in which a parsed one begins."""
    return int(value[:4])


def _value(match: re.Match[str]) -> str | None:
    first, second = int(match["first"]), match["second"][-2:]
    return f"{first}-{second}" if int(second) == (first + 1) % 100 else None
