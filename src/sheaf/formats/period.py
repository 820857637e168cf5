"""A stretch of time as papers print it: two dates with a word or a dash between them.

>>> [found.value for found in find_start("Period : 01-11-2021 To 30-04-2022")]
['01/11/2021']
>>> [found.value for found in find_end("From : 01/12/2024   To : 31/05/2025")]
['31/05/2025']
>>> find_start("01/12/2024"), find_end("due 01/12/2024, paid 02/12/2024")
((), ())
>>> [found.value for found in find_end("01-06-2025 से / to 30-06-2025")]
['30/06/2025']
>>> [found.value for found in find_end("Dated between : 01.04.2025 & 31.05.2025")]
['31/05/2025']
>>> [found.value for found in find_end("कालावधी : दि. 01/11/2025 ते 30/04/2026")]
['30/04/2026']
"""

from __future__ import annotations

import re
from itertools import pairwise

from sheaf.formats import dates
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.page import Doubts

_BETWEEN = re.compile(
    r"[\s:.)]*(?:से\s*/\s*to|ते\s*/\s*to|to|-|–|—|and|&|till|upto|up\s+to|through|ते|से)[\s:.(]*(?:date)?[\s:.(]*",
    re.IGNORECASE,
)


def find_start(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the first days of the periods in `text`."""
    return tuple(first for first, _ in _periods(text, doubts))


def find_end(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the last days of the periods in `text`."""
    return tuple(last for _, last in _periods(text, doubts))


def parse_end(text: str) -> str:
    """Return the last day of the one period that `text` is; raises FormatError for a day alone, which may be the first.

    >>> parse_end("01-02-2022 TO 31-03-2022")
    '31/03/2022'
    """
    if len(found := find_end(text)) != 1:
        raise FormatError("no period")
    return str(found[0].value)


def _periods(text: str, doubts: Doubts) -> list[tuple[Found, Found]]:
    days = dates.find(text, doubts)
    return [
        (first, last) for first, last in pairwise(days) if _BETWEEN.fullmatch(text[first.end : last.start]) is not None
    ]
