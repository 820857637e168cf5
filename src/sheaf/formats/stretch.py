"""Days printed in part, and what stands over them and tells the rest: a month with its year, a year, a month alone.

>>> find("April 2024") == find("Apr-24 (contd.)") == find("04/2024") == find("Month : 2024 APR")
True
>>> find("FY 2024-25"), find("Year 2024")
(Stretch(first=24291, last=24302), Stretch(first=24288, last=24299))
>>> find("April 2024 was a good month"), find("05 April 2024"), find("Apr 24"), month_alone("MAY (continued)")
(None, None, None, 5)
>>> parse_day("5th"), parse_day("Mon 05 Apr")
(PartDay(day=5, month=0), PartDay(day=5, month=4))
>>> parse_day("5") == parse_day("5th"), parse_day("Apr-05") == parse_day("05/04") == parse_day("5th April")
(True, True)
>>> parse_day("05/04/2024"), parse_day("32"), parse_day("UPI")
(None, None, None)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sheaf.formats import dates, months, period
from sheaf.formats.digits import ascii_digits

YEAR = 12
"""Months."""
_APRIL = 3
_BEFORE = re.compile(
    r"(?:[\W_]*(?:for|in|of|the|during|month|period|year|statement|account|transactions?|activity|entries|details|"
    r"financial|calendar|f\.?\s?y\.?|c\.?y\.?|महिना|माह|वर्ष|सन)(?![^\W\d_]))*[\W_]*",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[\W_]*(?:(?:contd|cont|cont'd|continued|opening|balance|brought|b/?f|transactions?|statement|account|activity|"
    r"entries)(?![^\W\d_]).*)?",
    re.IGNORECASE,
)
_GAP = r"[\s.,'’/\-–]*"
_NAME = rf"(?P<name>[A-Za-z0|]{{2,8}}[A-Za-z]|{'|'.join(months.INDIC_NAMES)})"
_LONG = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_NAME}{_GAP}{_LONG}",
        # Two figures behind a month's name and a space may be a day.
        rf"{_NAME}\s?[.,'’/\-–]\s?(?P<year>\d\d)(?![\d/])",
        rf"{_LONG}{_GAP}{_NAME}",
        rf"{_LONG}\s?[/\-–]\s?(?P<next>(?:20)?\d\d)(?![\d/.\-])",
        rf"(?P<month>0?[1-9]|1[0-2])\s?[/.\-–]\s?{_LONG}",
        rf"{_LONG}\s?[/.\-–]\s?(?P<month>0[1-9]|1[0-2])(?![\d/.\-])",
        rf"{_LONG}(?!\s?[/.\-–]\s?\d)",
    )
)
_MONTH = re.compile(_NAME)
_DIGIT = r"[0-9OoQIl|]"
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s*)?"
_NUMBER = rf"(?P<day>{_DIGIT}{{1,2}})(?:st|nd|rd|th)?"
_DAYS = tuple(
    re.compile(rf"{_WEEKDAY}{form}[\s,]*{_WEEKDAY}", re.IGNORECASE)
    for form in (
        _NUMBER,
        rf"{_NUMBER}\s?[/.\-–]\s?(?P<month>{_DIGIT}{{1,2}})",
        rf"{_NUMBER}{_GAP}{_NAME}",
        rf"{_NAME}{_GAP}{_NUMBER}",
    )
)
_LOOKS_LIKE = str.maketrans("OoQIl|", "000111")
_MOST_DAYS = 31
_MOST_CHARACTERS = 24
"""No day is written longer; what is need not be looked at."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Months from `first` to `last`, both counted from January of the year 0."""

    first: int
    last: int

    @property
    def is_month(self) -> bool:
        return self.first == self.last

    @property
    def is_year(self) -> bool:
        """Whether it is a calendar's year, after which a list may go on in the next."""
        return self.first % YEAR == 0 and self.last - self.first == YEAR - 1

    def holds(self, month: int) -> bool:
        return self.first <= month <= self.last


@dataclass(frozen=True, slots=True)
class PartDay:
    """A day without its year; `month` is 0 where that is not printed either."""

    day: int
    month: int


@lru_cache(maxsize=4096)
def find(text: str) -> Stretch | None:
    """Return the months that `text`, as it stands over rows, tells; None where it says something else."""
    plain = ascii_digits(text)
    if not any(map(str.isdigit, plain)):
        return None
    start = _BEFORE.match(plain)
    begins = start.end() if start else 0
    for form in _FORMS:
        match = form.match(plain, begins)
        if match is not None and _AFTER.fullmatch(plain, match.end()):
            found = _stretch(match.groupdict())
            if found is not None:
                return found
    return None


@lru_cache(maxsize=1024)
def month_alone(text: str) -> int:
    """Return 1 to 12 for a month's name that stands alone, as over rows, and 0 for other words."""
    start = _BEFORE.match(text)
    match = _MONTH.match(text, start.end() if start else 0)
    if match is None or not _AFTER.fullmatch(text, match.end()):
        return 0
    return months.number_of(match["name"])


@lru_cache(maxsize=1024)
def of_days(text: str) -> Stretch | None:
    """Return the months of the one period from day to day in `text`.

    >>> of_days("Statement from 01/11/2023 to 31/01/2024")
    Stretch(first=24286, last=24288)
    """
    starts, ends = period.find_start(text), period.find_end(text)
    if len(starts) != 1 or len(ends) != 1:
        return None
    first, last = (_month_in(found.value) for found in (starts[0], ends[0]))
    return Stretch(first, last) if first <= last else None


def is_heading(text: str) -> bool:
    """Say whether `text` may stand over rows and tell what their days lack."""
    return find(text) is not None or month_alone(text) > 0


@lru_cache(maxsize=4096)
def parse_day(text: str) -> PartDay | None:
    """Return the day that `text` is in part; None where it is none."""
    clean = ascii_digits(text).strip(" :;,.-–|()[]")
    if len(clean) > _MOST_CHARACTERS or not any(map(str.isdigit, clean)):
        return None
    for form in _DAYS:
        match = form.fullmatch(clean)
        if match is None:
            continue
        parts = match.groupdict()
        month = months.number_of(parts["name"]) if parts.get("name") else _number(parts.get("month") or "0")
        day = _number(parts["day"])
        is_told = "name" in parts or "month" in parts
        if 1 <= day <= _MOST_DAYS and (1 <= month <= YEAR if is_told else True):
            return PartDay(day, month)
    return None


def _number(read: str) -> int:
    return int(read.translate(_LOOKS_LIKE))


def _stretch(parts: dict[str, str | None]) -> Stretch | None:
    year = dates.full_year(parts["year"] or "")
    if (following := parts.get("next")) is not None:
        is_next = int(following) % 100 == (year + 1) % 100
        return Stretch(year * YEAR + _APRIL, year * YEAR + _APRIL + YEAR - 1) if is_next else None
    name, figures = parts.get("name"), parts.get("month")
    if name is None and figures is None:
        return Stretch(year * YEAR, year * YEAR + YEAR - 1)
    month = months.number_of(name) if name is not None else int(figures or 0)
    return Stretch(year * YEAR + month - 1, year * YEAR + month - 1) if month else None


def _month_in(day: str) -> int:
    _, month, year = map(int, day.split("/"))
    return year * YEAR + month - 1
