"""Number of an Indian passport: a letter and seven digits, without a check digit where it is printed for people.

>>> parse("z 1234567")
'Z1234567'
>>> [(found.value, found.repairs) for found in find("Passport No. Z12345G7")]
[('Z1234567', 1)]
"""

from __future__ import annotations

import re

from sheaf.formats.correction import accepted, candidates
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.windows import windows
from sheaf.model.page import Doubts

_TEMPLATE = "LDDDDDDD"
_PATTERN = re.compile(r"[A-Z]\d{7}", re.ASCII)
_MOST_REPAIRS, _MOST_REPAIRS_JOINED = 2, 1
_LEAST_DIGITS = 5


def parse(text: str) -> str:
    """Return the number in upper case without spaces; raises FormatError."""
    number = re.sub(r"[\s-]", "", ascii_digits(text)).upper()
    if not _PATTERN.fullmatch(number):
        raise FormatError
    return number


def parse_alone(text: str) -> str:
    """Return the number that is all of `text`, misread characters repaired; raises FormatError.

    >>> parse_alone("Wo959643")
    'W0959643'
    """
    found = find(text.strip())
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(text.strip())):
        raise FormatError("no passport number")
    return found[0].value


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the numbers in `text`, repaired by position and by what the reader was unsure of."""
    some: list[Found] = []
    for window in windows(text, len(_TEMPLATE), doubts):
        if sum(character.isdigit() for character in window.text[1:]) < _LEAST_DIGITS:
            continue
        most = (_MOST_REPAIRS_JOINED if window.is_joined else _MOST_REPAIRS) - window.edits
        reading = accepted(candidates(window.text, _TEMPLATE, window.doubts), lambda _: True, most)
        if reading is not None:
            some.append(window.found(reading))
    return apart(some)
