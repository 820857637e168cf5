"""The Udyam registration number: UDYAM, two letters of a state, two digits of a district, a serial of seven digits.

>>> parse("udyam-mh-26-0012345"), parse("UDYAM MH 26 0012345")
('UDYAM-MH-26-0012345', 'UDYAM-MH-26-0012345')
>>> parse("UDYAM-ZZ-26-0012345")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: no Udyam number
>>> [(found.value, found.repairs) for found in find("No: UDYAM-MH-Z6-OO12345")]
[('UDYAM-MH-26-0012345', 3)]
>>> state("UDYAM-MH-26-0012345"), state("UDYAM-KR-03-0012345")
('Maharashtra', 'Karnataka')
"""

from __future__ import annotations

import re

from sheaf.formats import states
from sheaf.formats.correction import accepted, candidates
from sheaf.formats.error import FormatError
from sheaf.formats.found import Decoded, Found, apart
from sheaf.formats.trust import TrustStore
from sheaf.formats.windows import Window, windows
from sheaf.model.page import Doubts

_PATTERN = re.compile(r"UDYAM[A-Z]{2}\d{9}", re.ASCII)
_TEMPLATE = "LLLLLLLDDDDDDDDD"
_STATE = slice(5, 7)
_LINK = re.compile(rb"https?://(?:www\.)?udyamregistration\.gov\.in/", re.IGNORECASE)
_OWN_LETTERS = {"KR": "Karnataka"}
"""Of this state the register has letters that vehicles do not have."""
_MOST_REPAIRS = 5
_LEAST_DIGITS = 5


def parse(text: str) -> str:
    """Return the number in capitals with its hyphens; raises FormatError."""
    number = re.sub(r"[^A-Z0-9]", "", text.upper())
    if not _is_udyam(number):
        raise FormatError("no Udyam number")
    return _written(number)


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the numbers in `text`, misread ones repaired by position; the state must be a real one."""
    some = (found for window in windows(text, len(_TEMPLATE), doubts) if (found := _read(window)) is not None)
    return apart(some)


def read_code(payload: bytes, _trust: TrustStore) -> Decoded:
    """Recognise the link in a certificate's code, which tells no more than that it is one; raises FormatError.

    >>> read_code(b"https://udyamregistration.gov.in/verifyudyambarcode.aspx?verifyudrn=x", TrustStore(())).values
    {}
    """
    if not _LINK.match(payload):
        raise FormatError("no link of the Udyam register")
    return Decoded({})


def state(number: str) -> str | None:
    """Return the state of a parsed number."""
    return _state_of(number.split("-")[1])


def _read(window: Window) -> Found | None:
    if sum(character.isdigit() for character in window.text) < _LEAST_DIGITS:
        return None
    readings = candidates(window.text, _TEMPLATE, window.doubts)
    reading = accepted(readings, _is_udyam, _MOST_REPAIRS - window.edits)
    return None if reading is None else window.found(reading, written=_written)


def _written(number: str) -> str:
    return f"{number[:5]}-{number[_STATE]}-{number[7:9]}-{number[9:]}"


def _is_udyam(number: str) -> bool:
    return _PATTERN.fullmatch(number) is not None and _state_of(number[_STATE]) is not None


def _state_of(letters: str) -> str | None:
    return _OWN_LETTERS.get(letters) or states.of_letters(letters)
