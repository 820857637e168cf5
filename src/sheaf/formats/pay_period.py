"""The month, or the days from and to, for which wages are paid: as printed, white space folded.

>>> parse("for the month of  March, 2024"), parse("MAR-24"), parse("March2024")
('March, 2024', 'MAR-24', 'March 2024')
>>> parse("01/03/2024 to 31/03/2024"), parse("03/2024"), parse("मार्च २०२४")
('01/03/2024 to 31/03/2024', '03/2024', 'मार्च २०२४')
>>> parse("10.2026")
'10.2026'
>>> find("Date of Joining 12-Mar-2019")
()
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from sheaf.formats import dates, months
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_MONTH_AND_YEAR = re.compile(
    rf"(?P<month>[A-Za-z]{{3,9}}|{'|'.join(months.INDIC_NAMES)})(?P<gap>\.?\s?[,'’/\-–]?\s?)(?P<year>(?:19|20)\d\d|\d\d)(?![\d/A-Za-z])"
)
_IN_FIGURES = re.compile(
    r"(?<![\d/.\-])(?:(?:0?[1-9]|1[0-2])(?:\s?[/\-]\s?|\.)20\d\d|20\d\d\s?[/\-]\s?(?:0[1-9]|1[0-2]))(?![\d/\-])"
)
_DAY_BEFORE = re.compile(r"\d\s*(?:st|nd|rd|th)?[\s.,/\-–]*$", re.IGNORECASE)
_BETWEEN_DAYS = re.compile(r"\s*(?:to|till|upto|[-–—])\s*", re.IGNORECASE)


def parse(text: str) -> str:
    """Return the one period in `text`; raises FormatError when there is none, or several."""
    found = find(text)
    if len(found) != 1:
        raise FormatError
    return found[0].value


def parse_last_day(text: str) -> str:
    """Return the one day in `text`, as printed: the last of those that are paid for; raises FormatError.

    >>> parse_last_day("31-05-2025")
    '31-05-2025'
    """
    found = dates.find(ascii_digits(text))
    if len(found) != 1:
        raise FormatError
    return text[found[0].start : found[0].end]


def find(text: str) -> tuple[Found, ...]:
    """Return the periods in `text`: days from and to, a month with its year, a month in figures."""
    plain = ascii_digits(text)
    kept: list[Found] = []
    for found in (*_days(plain), *_months(plain), *_figures(plain)):
        if all(found.end <= other.start or found.start >= other.end for other in kept):
            kept.append(Found(_as_printed(text[found.start : found.end]), found.start, found.end))
    return tuple(sorted(kept, key=lambda each: each.start))


def _days(text: str) -> Iterator[Found]:
    for first, last in pairwise(dates.find(text)):
        if _BETWEEN_DAYS.fullmatch(text[first.end : last.start]):
            yield Found("", first.start, last.end)


def _months(text: str) -> Iterator[Found]:
    for match in _MONTH_AND_YEAR.finditer(text):
        is_glued = match.start() > 0 and text[match.start() - 1].isalpha()
        # Two figures after a month's name alone may be a day.
        is_short = len(match["year"]) == len("24")
        is_year = not is_short or bool(match["gap"].strip(" ,"))
        if (
            is_year
            and not is_glued
            and not _DAY_BEFORE.search(text[: match.start()])
            and months.number_of(match["month"])
        ):
            yield Found("", *match.span())


def _figures(text: str) -> Iterator[Found]:
    for match in _IN_FIGURES.finditer(text):
        yield Found("", *match.span())


def _as_printed(text: str) -> str:
    """Return `text` with its white space folded; no paper prints a month and its year without anything between."""
    return re.sub(r"(?<=[A-Za-z])(?=(?:19|20)\d\d$)", " ", " ".join(text.split()))
