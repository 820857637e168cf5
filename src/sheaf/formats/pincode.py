"""Pincode: the six digits that the post sorts by, with the state and the districts that they lie in.

The directory is that of the package indian-pincode (data of India Post under the Government Open Data Licence).

>>> parse("560 076"), state("560076")
('560076', 'Karnataka')
>>> [found.value for found in find("Kothrud, Pune, Maharashtra - 411O38")]
['411038']
>>> find("214-215, Second Floor, Ring Road")
()
>>> parse("012345")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: not in the wanted format
"""

from __future__ import annotations

import re
from functools import cache

import indian_pincode

from sheaf.formats import states
from sheaf.formats.correction import SEEN, UNPROVEN, Reading, accepted, candidates
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.windows import Window, windows
from sheaf.model.field import Check
from sheaf.model.page import Doubts

IN_DIRECTORY = "pincode_in_directory"
_LENGTH, _DISTRICT = 6, 3
_PATTERN = re.compile(r"[1-9]\d{5}", re.ASCII)
_LABEL = re.compile(r"^\s*pin\s*(?:code)?\b[\s.:\-–]*", re.IGNORECASE)
_GROUPS = ((6,), (3, 3))
_GLUED = re.compile(r"(?<=[A-Za-z]{4})[1-9]\d{5}(?!\w)", re.ASCII)
"""Readers lose the space after the state's name."""
_MOST_REPAIRS = 2
_DOORS = re.compile(r"\W*(?:[A-Za-z]+\W*(?:nos?\W*)?)?(\d{3})-(\d{3}),", re.ASCII | re.IGNORECASE)
_MOST_DOORS = 20
"""An address begins with the numbers of so many doors at most: "214-215, Second Floor"."""
_DIGITS_AROUND = (re.compile(r"\d[ -]?$"), re.compile(r"[ -]?\d"))


def parse(text: str) -> str:
    """Return the six digits; raises FormatError. Whether they are in use is told by `exists`."""
    number = re.sub(r"(?<=\d{3})[\s-]+(?=\d{3})", "", ascii_digits(_LABEL.sub("", text)).strip(" .,-"))
    if not _PATTERN.fullmatch(number):
        raise FormatError
    return number


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the pincodes in `text`; six digits that are in no directory are returned with that check failed."""
    text = ascii_digits(text)
    behind_doors = _end_of_doors(text)
    alone = apart(
        found
        for window in windows(text, _LENGTH, doubts)
        if window.groups in _GROUPS and not _is_in_longer_number(text, window) and window.start >= behind_doors
        if (found := _read(window)) is not None
    )
    glued = (
        Found(match[0], match.start(), match.end(), 0, (Check(IN_DIRECTORY, True),))
        for match in _GLUED.finditer(text)
        if exists(match[0])
    )
    return tuple(sorted((*alone, *glued), key=lambda found: found.start))


def exists(pincode: str) -> bool:
    """Say whether the directory has it. The post of the army (9…) is not in the directory and always exists."""
    return pincode.startswith("9") or bool(indian_pincode.validate(pincode))


def begins(digits: str) -> bool:
    """Say whether any pincode begins with these three digits, those of a sorting district.

    >>> begins("411"), begins("199")
    (True, False)
    """
    return digits in _districts_of_post()


@cache
def _districts_of_post() -> frozenset[str]:
    return frozenset(str(each)[:_DISTRICT] for each in indian_pincode.get_pincodes())


def state(pincode: str) -> str | None:
    """Return the state in which most of its post offices lie, spelt as in `states`."""
    name = indian_pincode.get_state(pincode)
    return None if name is None else states.of_name(name)


def all_states(pincode: str) -> tuple[str, ...]:
    """Return all states that it reaches into: most have one, border pincodes two."""
    details = indian_pincode.get_details(pincode)
    names = () if details is None else tuple(states.of_name(name) for name in details["states"])
    return tuple(name for name in names if name is not None)


def districts(pincode: str) -> tuple[str, ...]:
    """Return the districts that it reaches into, in upper case."""
    return tuple(indian_pincode.get_districts(pincode))


def _read(window: Window) -> Found | None:
    is_written = _PATTERN.fullmatch(window.text) is not None
    if is_written and exists(window.text):
        return window.found(Reading(window.text, 0), (Check(IN_DIRECTORY, True),))
    digits = sum(character.isdigit() for character in window.text)
    if digits >= _LENGTH - _MOST_REPAIRS and (is_written or not window.is_joined):
        readings = candidates(window.text, "D" * _LENGTH, window.doubts)
        reading = accepted((each for each in readings if each.seen >= SEEN), _is_known, _MOST_REPAIRS - window.edits)
        if reading is not None:
            return window.found(reading, (Check(IN_DIRECTORY, True),))
    if is_written and not window.edits:
        return window.found(Reading(window.text, 0), (Check(IN_DIRECTORY, False),), more=UNPROVEN)
    return None


def _end_of_doors(text: str) -> int:
    """Return where the range of doors that opens an address ends; 0 without one."""
    doors = _DOORS.match(text)
    return doors.end() if doors is not None and 0 < int(doors[2]) - int(doors[1]) < _MOST_DOORS else 0


def _is_in_longer_number(text: str, window: Window) -> bool:
    before, after = _DIGITS_AROUND
    is_joined_after = after.match(text, window.end) is not None
    return before.search(text[: window.start]) is not None or is_joined_after


def _is_known(number: str) -> bool:
    return _PATTERN.fullmatch(number) is not None and bool(indian_pincode.validate(number))
