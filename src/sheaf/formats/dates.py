"""Dates as Indian papers print them, day first, returned as DD/MM/YYYY.

>>> parse("15-Aug-1990"), parse("June30, 2025"), parse("2025-06-30"), parse("l5.O8.1990")
('15/08/1990', '30/06/2025', '30/06/2025', '15/08/1990')
>>> parse("31/02/1990")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: no such day
>>> [found.value for found in find("Period 01/04/24 to 31 March 2025")]
['01/04/2024', '31/03/2025']
>>> [(found.value, found.repairs) for found in find("15706/2018")]
[('15/06/2018', 1)]
>>> year("Year of Birth : 1984")
'1984'
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from sheaf.formats import months
from sheaf.formats.correction import SEEN, Reading, accepted, candidates
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.windows import edits
from sheaf.model.page import Doubt, Doubts

_DIGIT = r"[0-9OoQDIl|!iSsBZ]"
_YEAR = rf"(?P<year>(?:[1-2lIZ]{_DIGIT}{{3}}|{_DIGIT}{{2}}(?![A-Za-z])))"
_LONG_YEAR = rf"(?P<year>[1-2lIZ]{_DIGIT}{{3}})"
_DAY = rf"(?P<day>{_DIGIT}{{1,2}})"
_MONTH = rf"(?P<month>{_DIGIT}{{1,2}})"
_SEPARATOR = r"\s*[./\-–—,·]\s*"
_ANY_MARK = r"\s?[./\-–—,·:;±+*]\s?"
_NAME = r"(?P<name>[A-Za-z0|]{2,8}[A-Za-z|])"
_EDGE_BEFORE, _EDGE_AFTER = r"(?<![0-9])(?<![0-9][A-Za-z])", r"(?![0-9]|[./-]\d)"
"""A caption may be glued to the date ("DOB15/08/1990"), another number may not."""
_PATTERNS = tuple(
    re.compile(_EDGE_BEFORE + pattern + _EDGE_AFTER)
    for pattern in (
        rf"{_DAY}{_SEPARATOR}{_MONTH}{_SEPARATOR}{_YEAR}",
        rf"{_LONG_YEAR}{_SEPARATOR}{_MONTH}{_SEPARATOR}{_DAY}",
        rf"{_DAY}(?:st|nd|rd|th)?[\s./\-–—,]*(?:day\s+of\s+)?{_NAME}[\s./\-–—,'‘’]*{_YEAR}",
        rf"{_NAME}[\s.\-]*{_DAY}(?:st|nd|rd|th)?[\s,.\-]+{_LONG_YEAR}",
        rf"(?P<day>{_DIGIT}{{2}})\s+(?P<month>{_DIGIT}{{2}})\s+{_LONG_YEAR}",
        # A separator that the reader took for another mark, lost or took for a stroke.
        rf"{_DAY}{_ANY_MARK}{_MONTH}{_ANY_MARK}{_LONG_YEAR}",
        rf"(?P<day>{_DIGIT}{{2}})[./\-lI|]?(?P<month>{_DIGIT}{{2}})[./\-lI|]{_LONG_YEAR}",
        rf"(?P<day>{_DIGIT}{{2}})[./\-lI|](?P<month>{_DIGIT}{{2}}){_LONG_YEAR}",
    )
)
_STROKED = tuple(
    re.compile(_EDGE_BEFORE + pattern + _EDGE_AFTER)
    for pattern in (
        rf"(?P<day>\d{{2}})(?P<stroke>[17])(?P<month>\d{{2}})[./\-]{_LONG_YEAR}",
        rf"(?P<day>\d{{2}})[./\-](?P<month>\d{{2}})(?P<stroke>[17]){_LONG_YEAR}",
    )
)
"""A stroke may stand so steep that the reader takes it for a digit; nothing else has so many."""
_PLAIN = re.compile(
    r"(?P<day>\d\d?)[/. -](?:(?P<month>\d\d)|(?P<name>[A-Za-z]{3}))[/. -](?P<year>\d{4}|\d\d)", re.ASCII
)
_LOOKS_LIKE: Mapping[int, str] = MappingProxyType(
    str.maketrans(dict.fromkeys("OoQD", "0") | dict.fromkeys("Il|!i", "1") | {"S": "5", "s": "5", "B": "8", "Z": "2"})
)
_PIVOT = 50
"""Two-digit years up to it are of this century: no paper that lenders see is dated before 1950 in short form."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_YEAR_ALONE = re.compile(rf"(?<![A-Za-z0-9/.\-])[12lI]{_DIGIT}{{3}}(?![A-Za-z0-9/\-])")
_SHORT_YEAR = re.compile(r"(?<![0-9OoQDIl|SsBZ])[0-9OoQDIl|SsBZ]{2}$")
_TIME = re.compile(
    r"[\sT,]+(?:(?i:at|time|tm)\b[\s.:]*)?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[AaPp]\.?[Mm]\.?|IST|Z)?$"
)
_MOST_MISREAD_SHARE = 0.5
_STROKE_COST = 1.4
"""That a digit is a stroke, in log-odds."""


def parse(text: str) -> str:
    """Return the one date that `text` consists of, a time after it aside; raises FormatError."""
    plain = _PLAIN.fullmatch(text)
    if plain is not None:
        # What needs no second thought: a statement has ten thousand of them.
        month = int(plain["month"]) if plain["month"] else months.number_of(plain["name"])
        day = _day(plain["day"], month, plain["year"])
        if day is not None:
            return f"{day:%d/%m/%Y}"
    clean = _TIME.sub("", ascii_digits(text).strip(" \t\n:;,.-|()[]"))
    matches = [match for pattern in _PATTERNS if (match := pattern.fullmatch(clean))]
    for match in matches:
        found = _read(match)
        if found is not None:
            return found.value
    raise FormatError("no such day" if matches else "not written like a date")


def is_date(text: str) -> bool:
    """Say whether `text` is a date and nothing else."""
    try:
        parse(text)
    except FormatError:
        return False
    return True


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the dates in `text` in the order in which they stand.

    Of what the reader held possible the likeliest day that exists is taken; where there is none, nothing.
    """
    text = ascii_digits(text)
    kept: list[Found] = []
    for pattern in (*_PATTERNS, *_STROKED):
        for match in pattern.finditer(text):
            found = _read(match, doubts)
            if found and all(found.end <= other.start or found.start >= other.end for other in kept):
                kept.append(found)
    return apart((*kept, *_edited(text, doubts)))


def parse_long(text: str) -> str:
    """Return a date as `parse` does, unless its year has two digits: then the rest was cut off, or covered."""
    if _SHORT_YEAR.search(ascii_digits(text).strip(" :;,.-|()[]")):
        raise FormatError("a year of two digits")
    return parse(text)


def find_long(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the dates in `text` whose year has four digits.

    >>> [found.value for found in find_long("11.07.20 10.07.2032")]
    ['10/07/2032']
    """
    return tuple(each for each in find(text, doubts) if not _SHORT_YEAR.search(text[each.start : each.end]))


def _edited(text: str, doubts: Doubts) -> Iterator[Found]:
    """Yield the dates of which the reader may have missed a character, or seen one too many."""
    for edit in edits(text, doubts):
        for pattern in _PATTERNS:
            for match in pattern.finditer(edit.text):
                found = _read(match, edit.doubts) if edit.is_in(match.start(), match.end()) else None
                if found is not None:
                    start, end = edit.origin(found.start, found.end)
                    changed = replace(found, start=start, end=end, others=())
                    yield replace(changed, repairs=found.repairs + 1, cost=found.cost + edit.cost)


def year(text: str) -> str:
    """Return the year, four digits, that stands alone in `text`; raises FormatError when none or several do."""
    years = {match[0].translate(_LOOKS_LIKE) for match in _YEAR_ALONE.finditer(ascii_digits(text))}
    sane = {value for value in years if _FIRST_YEAR <= int(value) <= _LAST_YEAR}
    if len(sane) != 1:
        raise FormatError("no year, or several")
    return sane.pop()


def _read(match: re.Match[str], doubts: Doubts = ()) -> Found | None:
    names = sorted((name for name in ("day", "month", "year") if match.groupdict().get(name)), key=match.start)
    places = [at for name in names for at in range(*match.span(name))]
    moved = {at: number for number, at in enumerate(places)}
    own = tuple(Doubt(moved[each.index], each.options) for each in doubts if each.index in moved)
    read = "".join(match.string[at] for at in places)
    if sum(not character.isdigit() for character in read) > _MOST_MISREAD_SHARE * len(read):
        return None
    lengths = [len(match[name]) for name in names]
    month = months.number_of(match["name"]) if "name" in match.re.groupindex else None

    def day_of(digits: str) -> date | None:
        parts = dict(zip(names, _split(digits, lengths), strict=True))
        return _day(parts["day"], month or int(parts.get("month", "0")), parts["year"])

    readings = candidates(read, "D" * len(read), own)
    best = accepted((each for each in readings if each.seen >= SEEN), lambda each: day_of(each) is not None, len(read))
    if best is None or not match.groupdict().get("stroke"):
        return None if best is None else _found(best, match, day_of)
    return _found(replace(best, repairs=best.repairs + 1, cost=best.cost + _STROKE_COST), match, day_of)


def _found(reading: Reading, match: re.Match[str], day_of: Callable[[str], date | None]) -> Found:
    others = tuple(_found(other, match, day_of) for other in reading.others)
    value = f"{day_of(reading.text):%d/%m/%Y}"
    return Found(value, match.start(), match.end(), reading.repairs, (), reading.cost, others)


def _split(text: str, lengths: Sequence[int]) -> Iterator[str]:
    start = 0
    for length in lengths:
        yield text[start : start + length]
        start += length


def _day(day: str, month: int, year: str) -> date | None:
    try:
        found = date(full_year(year), month, int(day))
    except ValueError:
        return None
    return found if _FIRST_YEAR <= found.year <= _LAST_YEAR else None


def full_year(digits: str) -> int:
    """Return the year that two or four `digits` stand for."""
    number = int(digits)
    if len(digits) == len("YYYY"):
        return number
    return number + (2000 if number <= _PIVOT else 1900)
