"""What a shop's registration certificate states: its number, as each state writes it, and how many work there.

>>> number("SEA/HYD/ALO/0123456/2022"), number("820112345 / 2022"), number("31 / 45 / CE / 0123 / 2019")
('SEA/HYD/ALO/0123456/2022', '820112345/2022', '31/45/CE/0123/2019')
>>> number("12/03/2022")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: no number of a registration
>>> find_number("The Shops and Commercial Establishments Act, 1961")
()
>>> number("1961")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: no number of a registration
>>> people("07"), people("5 (Five)"), people("12 employees")
('7', '5', '12')
>>> [found.value for found in find_people("Men: 26  Women: 8  Total: 34")], find_people("Men: 26  Women: 8  Total: 43")
(['34'], ())
>>> [found.value for found in find_people("Men 5 , Women 2 , Young Persons NIL , Total 7")]
['7']
"""

from __future__ import annotations

import re

from sheaf.formats import dates
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_NUMBER = re.compile(r"[A-Z0-9][A-Z0-9/().&\-]*[A-Z0-9)]")
_LAST = re.compile(r"(?<=\s)(?:[A-Z0-9().&-]+\s?/\s?)*[A-Z0-9().&-]*\d[A-Z0-9().&-]*\W*$")
"""Groups joined by strokes at the end of a text."""
_FEWEST_DIGITS, _LONGEST = 4, 40
_YEAR = re.compile(r"(?:18|19|20)\d\d")
"""Alone it is an Act's."""
_FEWEST_LOWER = 4
"""Words in small letters are no part of a number."""
_PEOPLE = re.compile(r"(?P<count>\d{1,5})\s*(?:\([A-Za-z -]+\)|nos?\.?|persons?|employees?|workers?)?", re.IGNORECASE)
_EMPLOYED = re.compile(
    r"\s*(?P<count>\d{1,5})\s+(?:persons?|people|employees?|workers?|workmen|hands)\b", re.IGNORECASE
)
_SEXES = re.compile(
    r"(?:\b(?:men|women|males?|females?|others?|transgenders?|(?:young\s+)?persons?|adults?|adolescents?|children|"
    r"पुरुष|महिला|स्त्री|अन्य|इतर)\W*(?:\d{1,5}|nil)\b\W*?){2,4}"
    r"\W*\b(?:grand\s+)?(?:total|कुल|एकूण)\W*(?P<count>\d{1,5})(?!\d)",
    re.IGNORECASE,
)


def number(text: str) -> str:
    """Return the number in capitals without spaces; raises FormatError."""
    folded = re.sub(r"\s+", "", ascii_digits(text)).upper().strip(":.,;-–|_*")
    digits = sum(character.isdigit() for character in folded)
    is_worded = sum(character.islower() for character in text) >= _FEWEST_LOWER
    if (
        is_worded
        or not _NUMBER.fullmatch(folded)
        or digits < _FEWEST_DIGITS
        or _YEAR.fullmatch(folded)
        or len(folded) > _LONGEST
        or dates.is_date(text)
    ):
        raise FormatError("no number of a registration")
    return folded


def find_number(text: str) -> tuple[Found, ...]:
    """Return all of `text` if it is a number, else one at its end, behind the rest of a caption in another script.

    >>> [found.value for found in find_number("/ FTA T 7600462460417928")], find_number("12/03/2022")
    (['7600462460417928'], ())
    """
    ends = (0, *(found.start() for found in _LAST.finditer(text)))
    for start in ends:
        try:
            return (Found(number(text[start:]), start, len(text)),)
        except FormatError:
            continue
    return ()


def people(text: str) -> str:
    """Return a count of people in figures, without noughts before it; raises FormatError."""
    found = _PEOPLE.fullmatch(ascii_digits(text).strip(" :.,-–|_"))
    if found is None:
        raise FormatError("no count of people")
    return str(int(found["count"]))


def find_employed(text: str) -> tuple[Found, ...]:
    """Return the count with which a text begins, if it says that it is of people.

    >>> [found.value for found in find_employed("6 persons in all")], find_employed("6 machines")
    (['6'], ())
    """
    found = _EMPLOYED.match(ascii_digits(text))
    return () if found is None else (Found(str(int(found["count"])), found.start("count"), found.end("count")),)


def find_people(text: str) -> tuple[Found, ...]:
    """Return the count of people that stands behind those of men and women, where it is their sum."""
    folded = ascii_digits(text)
    return tuple(
        Found(str(int(found["count"])), found.start(), found.end())
        for found in _SEXES.finditer(folded)
        if sum(map(int, re.findall(r"\d+", folded[found.start() : found.start("count")]))) == int(found["count"])
    )
