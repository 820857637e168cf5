"""The English words that numbers are said in, as Indian papers use them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_OTHER_SPELLINGS = {"fourty": 40, "ninty": 90}
SCALES: Mapping[str, int] = MappingProxyType(
    {
        "hundred": 100,
        "thousand": 1_000,
        "lakhs": 100_000,
        "lakh": 100_000,
        "lacs": 100_000,
        "lac": 100_000,
        "crores": 10_000_000,
        "crore": 10_000_000,
    }
)
UNITS: Mapping[str, int] = MappingProxyType({**_TENS, **_OTHER_SPELLINGS, **_ONES})
"""From zero to ninety."""
