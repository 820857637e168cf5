"""How long a loan runs, as lenders write it, in months.

>>> parse("24 Months"), parse("24/6"), parse("2 years"), parse("18 EMIs"), parse("012"), parse("48 माह / months")
('24', '24', '24', '18', '12', '48')
>>> parse("12 months / 4"), parse("9 equated monthly instalments")
('12', '9')
>>> [found.value for found in find("24 (twenty four) equal monthly instalments of Rs. 2,150")]
['24']
>>> [found.value for found in find("Rs 2,511 x 9")], find("2 x 1,299")
(['9'], ())
>>> parse("14.00 %")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: not a number of months
"""

from __future__ import annotations

import re

from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_MONTHS = re.compile(
    r"(?:total\s+)?0{0,2}(?P<months>[1-9]\d{0,2})(?:\s*/\s*\d{1,2})?\s*"
    r"(?:\S{1,4}\s+(?=\(months?\)))?(?:\(?\s*(?:(?:माह|महीने|महिने|मास)(?:\s*/\s*months?)?|months?|mths?|mnths?|m|emis?|(?:(?:equated|equal|monthly)\s+){0,2}instal+ments?)\b\)?)?(?:\s*/\s*\d{1,2})?\s*(?:\(.*\))?[\s.,/-]*(?:only)?",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?P<years>[1-9]\d?)\s*(?:years?|yrs?)\b\.?(?:\s*\(.*\))?", re.IGNORECASE)
_TIMES = re.compile(r"(?<=\d)(?:/-)?\s*[x×*]\s*(?P<number>\d{1,3})(?P<unit>)(?![\d.,]*\d)", re.IGNORECASE)
"""What an instalment is multiplied by: "Rs 2,511 x 9"."""
_TIMES_SUM = re.compile(r"(?<![\d.,/])(?P<number>\d{1,3})(?P<unit>)\s*[x×*]\s*(?=Rs|INR|₹)", re.IGNORECASE)
_FOR_MONTHS = re.compile(
    r"(?<=\d)(?:/-)?\s+for\s+(?P<number>\d{1,3})\s+(?P<unit>months?|EMIs?|instal+ments?)\b", re.IGNORECASE
)
_MOST_MONTHS = 480
_IN_TEXT = re.compile(
    r"(?<![\d.,/])(?P<number>\d{1,3})\s*(?:\([\w\s-]+\)\s*)?(?:(?:equated|equal|monthly)\s+){0,2}"
    r"(?P<unit>instal+ments?|EMIs?|months?|years?)\b",
    re.IGNORECASE,
)


def parse(text: str) -> str:
    """Return the number of months; of "24/6" or "24 months / 6" the first: the second counts what is paid in advance.

    Raises FormatError.
    """
    clean = ascii_digits(" ".join(text.split())).strip(" :.-")
    years = _YEARS.fullmatch(clean)
    match = _MONTHS.fullmatch(clean)
    months = 12 * int(years["years"]) if years else int(match["months"]) if match else 0
    if not 0 < months <= _MOST_MONTHS:
        raise FormatError("not a number of months")
    return str(months)


def find(text: str) -> tuple[Found, ...]:
    """Return the numbers of months, years or instalments that a sentence names."""
    return (*_found(_IN_TEXT, text), *find_times(text))


def find_times(text: str) -> tuple[Found, ...]:
    """Return the number by which an instalment is multiplied, or for how many months it is paid.

    >>> [find_times(text)[0].value for text in ("₹2,133 × 9 months", "9 x Rs. 2,133", "Rs. 2,133 for 9 months")]
    ['9', '9', '9']
    >>> find_times("Rs. 2,133 (1 EMI in advance)")
    ()
    """
    return tuple(found for pattern in (_TIMES, _TIMES_SUM, _FOR_MONTHS) for found in _found(pattern, text))


def _found(pattern: re.Pattern[str], text: str) -> tuple[Found, ...]:
    found: list[Found] = []
    for match in pattern.finditer(ascii_digits(text)):
        unit = "years" if match["unit"].lower().startswith("year") else "months"
        try:
            found.append(Found(parse(f"{match['number']} {unit}"), match.start(), match.end()))
        except FormatError:
            continue
    return tuple(found)
