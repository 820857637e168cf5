"""Dates as Indian papers print them, day first, returned as DD/MM/YYYY.

>>> parse("15-Aug-1990"), parse("June30, 2025"), parse("2025-06-30"), parse("l5.O8.1990")
('15/08/1990', '30/06/2025', '30/06/2025', '15/08/1990')
>>> parse("31/02/1990")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: no such day
>>> [found.value for found in find("Period 01/04/24 to 31 March 2025")]
['01/04/2024', '31/03/2025']
>>> year("Year of Birth : 1984")
'1984'
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from rapidfuzz import fuzz, process

from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_DIGIT = r"[0-9OoQDIl|!iSsBZ]"
_YEAR = rf"(?P<year>(?:[1-2lIZ]{_DIGIT}{{3}}|{_DIGIT}{{2}}(?![A-Za-z])))"
_LONG_YEAR = rf"(?P<year>[1-2lIZ]{_DIGIT}{{3}})"
_DAY = rf"(?P<day>{_DIGIT}{{1,2}})"
_MONTH = rf"(?P<month>{_DIGIT}{{1,2}})"
_SEPARATOR = r"\s*[./\-–—,·]\s*"
_NAME = r"(?P<name>[A-Za-z0|]{2,8}[A-Za-z|])"
_EDGE_BEFORE, _EDGE_AFTER = r"(?<![0-9])(?<![0-9][A-Za-z])", r"(?![0-9]|[./-]\d)"
"""A caption may be glued to the date ("DOB15/08/1990"), another number may not."""
_PATTERNS = tuple(
    re.compile(_EDGE_BEFORE + pattern + _EDGE_AFTER)
    for pattern in (
        rf"{_DAY}{_SEPARATOR}{_MONTH}{_SEPARATOR}{_YEAR}",
        rf"{_LONG_YEAR}{_SEPARATOR}{_MONTH}{_SEPARATOR}{_DAY}",
        rf"{_DAY}(?:st|nd|rd|th)?[\s./\-–—,]*(?:day\s+of\s+)?{_NAME}[\s./\-–—,']*{_YEAR}",
        rf"{_NAME}[\s.\-]*{_DAY}(?:st|nd|rd|th)?[\s,.\-]+{_LONG_YEAR}",
        rf"(?P<day>{_DIGIT}{{2}})\s+(?P<month>{_DIGIT}{{2}})\s+{_LONG_YEAR}",
        # A separator that the reader lost or took for a stroke.
        rf"(?P<day>{_DIGIT}{{2}})[./\-lI|]?(?P<month>{_DIGIT}{{2}})[./\-lI|]{_LONG_YEAR}",
        rf"(?P<day>{_DIGIT}{{2}})[./\-lI|](?P<month>{_DIGIT}{{2}}){_LONG_YEAR}",
    )
)
_LOOKS_LIKE: Mapping[int, str] = MappingProxyType(
    str.maketrans(dict.fromkeys("OoQD", "0") | dict.fromkeys("Il|!i", "1") | {"S": "5", "s": "5", "B": "8", "Z": "2"})
)
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MISREAD_MONTH = 82.0
_PIVOT = 50
"""Two-digit years up to it are of this century: no paper that lenders see is dated before 1950 in short form."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_YEAR_ALONE = re.compile(rf"(?<![A-Za-z0-9/.\-])[12lI]{_DIGIT}{{3}}(?![A-Za-z0-9/\-])")
_TIME = re.compile(r"[\sT,]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[AaPp]\.?[Mm]\.?|IST|Z)?$")
_MOST_MISREAD_SHARE = 0.5


def parse(text: str) -> str:
    """Return the one date that `text` consists of, a time after it aside; raises FormatError."""
    clean = _TIME.sub("", ascii_digits(text).strip(" \t\n:;,.-|()[]"))
    matches = [match for pattern in _PATTERNS if (match := pattern.fullmatch(clean))]
    for match in matches:
        found = _read(match)
        if found is not None:
            return found.value
    raise FormatError("no such day" if matches else "not written like a date")


def find(text: str) -> tuple[Found, ...]:
    """Return the dates in `text` in the order in which they stand; impossible ones are left out."""
    text = ascii_digits(text)
    kept: list[Found] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            found = _read(match)
            if found and all(found.end <= other.start or found.start >= other.end for other in kept):
                kept.append(found)
    return tuple(sorted(kept, key=lambda found: found.start))


def year(text: str) -> str:
    """Return the year, four digits, that stands alone in `text`; raises FormatError when none or several do."""
    years = {match[0].translate(_LOOKS_LIKE) for match in _YEAR_ALONE.finditer(ascii_digits(text))}
    sane = {value for value in years if _FIRST_YEAR <= int(value) <= _LAST_YEAR}
    if len(sane) != 1:
        raise FormatError("no year, or several")
    return sane.pop()


def _read(match: re.Match[str]) -> Found | None:
    parts = match.groupdict()
    read = parts["day"] + parts["year"] + (parts.get("month") or "")
    repairs = sum(not character.isdigit() for character in read)
    if repairs > _MOST_MISREAD_SHARE * len(read):
        return None
    name = parts.get("name")
    month = _month_of(name) if name else int(parts["month"].translate(_LOOKS_LIKE))
    try:
        day = date(_full_year(parts["year"].translate(_LOOKS_LIKE)), month, int(parts["day"].translate(_LOOKS_LIKE)))
    except ValueError:
        return None
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        return None
    return Found(f"{day:%d/%m/%Y}", match.start(), match.end(), repairs)


def _full_year(digits: str) -> int:
    number = int(digits)
    if len(digits) == len("YYYY"):
        return number
    return number + (2000 if number <= _PIVOT else 1900)


def _month_of(name: str) -> int:
    """Return 1 to 12 for a month's name, shortened or misread, and 0 for any other word."""
    word = name.lower().replace("0", "o").replace("|", "l")
    if len(word) <= len("sept"):
        return next((number for number, month in enumerate(_MONTHS, 1) if month.startswith(word)), 0)
    best = process.extractOne(word, _MONTHS, scorer=fuzz.ratio, score_cutoff=_MISREAD_MONTH)
    return 0 if best is None else best[2] + 1
