"""Driving licence number: state, office, year of first issue and serial, and the forms that came before.

>>> parse("MH-12 2011 0012345")
'MH1220110012345'
>>> parse("RJ-14/DLC/12/123456"), state("RJ14/DLC/12/123456")
('RJ14/DLC/12/123456', 'Rajasthan')
>>> [(found.value, found.repairs) for found in find("DL No. MH12 2O110012345")]
[('MH1220110012345', 1)]
>>> find("RJ14/DLC/12/123456")
()
"""

from __future__ import annotations

import re

from sheaf.formats import states
from sheaf.formats.correction import accepted, candidates
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.windows import Window, windows
from sheaf.model.page import Doubts

_TEMPLATES = ("LLDDDDDDDDDDDDD", "LLDDDDDDDDDDDDDD", "LLDDLDDDDDDDDDDD")
"""State, office of two digits (three in some states, with a letter in others), year in four digits, serial in seven."""
_SERIAL_LENGTH, _YEAR_LENGTH = 7, 4
_FIRST_YEAR, _LAST_YEAR = 1940, 2099
_MOST_REPAIRS, _MOST_REPAIRS_JOINED = 3, 2
_LEAST_DIGITS = 9
_LEGACY = re.compile(r"[A-Z]{1,2}[A-Z0-9/]{6,20}")
_LEGACY_BY_OFFICE = re.compile(r"(?=[^/]{3}|\d+/[^/]{3,}/)\d{1,7}(?:/[A-Z0-9]{1,7}){1,3}")
"""Serial or office first: of the first two groups one is longer than a day's or a month's."""
_OF_KIND = re.compile(r"DL[A-Z]([A-Z]{2})\d")
"""Some offices put "DL" and a letter for the kind before the state."""
_INSIDE = re.compile(r"/([A-Z]{2})/")
_OF_OFFICE = re.compile(r"[A-Z]{2}\d{2,3}/?DLC/(?:\d{2}|\d{4})/\d{3,7}")
_LEGACY_DIGITS = 6
_DIGIT_LOST = re.compile(r"[A-Z]{2}\d{2}(?:19[4-9]|20[0-4])\d(?:\d{5,6}|\d{8})")
"""A reader lost a digit of the serial, or saw one twice."""
_STATE_TWINS = str.maketrans({"0": "O", "1": "I", "5": "S", "8": "B", "6": "G"})


def parse(text: str) -> str:
    """Return the number of any form in upper case without spaces and hyphens; raises FormatError.

    What merely looks like one of the older forms is one only beside its caption.
    """
    found = find(text)
    if found and found[0].end - found[0].start >= len(text.strip()):
        return found[0].value
    clean = re.sub(r"[\s.:-]", "", ascii_digits(text)).upper()
    letters = clean[:2].translate(_STATE_TWINS)
    if states.of_letters(letters) is not None:
        clean = letters + clean[2:]
    elif clean[1:2].isalpha():
        raise FormatError("of no state")
    if _DIGIT_LOST.fullmatch(clean):
        raise FormatError("of the present form, but with a digit too few or too many")
    digits = sum(character.isdigit() for character in clean)
    is_legacy = _LEGACY.fullmatch(clean) or _LEGACY_BY_OFFICE.fullmatch(clean)
    if not is_legacy or digits < _LEGACY_DIGITS or not clean[-1].isdigit():
        raise FormatError
    return clean


def parse_of_office(text: str) -> str:
    """Return a number of the older form that its office's letters give away without a caption; raises FormatError.

    >>> parse_of_office("UP65/DLC/2011/34713")
    'UP65/DLC/2011/34713'
    """
    number = parse(text)
    if not _OF_OFFICE.fullmatch(number):
        raise FormatError("of no office")
    return number


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the numbers of the present form in `text`, repaired by position and by what the reader was unsure of."""
    return apart(
        found
        for template in _TEMPLATES
        for window in windows(text, len(template), doubts)
        if (found := _read(window, template)) is not None
    )


def state(number: str) -> str:
    """Return the state that issued a parsed number; raises FormatError when none of its letters are a state's.

    >>> state("DLFAP0091234562011"), state("00528/MH/04")
    ('Andhra Pradesh', 'Maharashtra')
    """
    inner = _OF_KIND.match(number) or _INSIDE.search(number)
    name = (inner and states.of_letters(inner[1])) or states.of_letters(number[:2])
    if name is None:
        raise FormatError
    return name


def _read(window: Window, template: str) -> Found | None:
    if sum(character.isdigit() for character in window.text[2:]) < _LEAST_DIGITS:
        return None
    most = (_MOST_REPAIRS_JOINED if window.is_joined else _MOST_REPAIRS) - window.edits
    reading = accepted(candidates(window.text, template, window.doubts), _is_number, most)
    return None if reading is None else window.found(reading)


def _is_number(number: str) -> bool:
    year = int(number[-_SERIAL_LENGTH - _YEAR_LENGTH : -_SERIAL_LENGTH])
    return states.of_letters(number[:2]) is not None and _FIRST_YEAR <= year <= _LAST_YEAR
