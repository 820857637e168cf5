"""GSTIN: state code, the holder's PAN, a serial, a letter for the kind of registration and a mod-36 check character.

python-stdnum knows states 01 to 37 and the ordinary taxpayer only; here 38, 97 and 99, deductors (D), collectors (C)
and the UIN forms of embassies and non-residents are known too (DOCTYPES.md 1).

>>> parse("27 AAPFU 0939F 1ZV")
'27AAPFU0939F1ZV'
>>> parse("27AAPFU0939F1ZO")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: check character does not fit
>>> [(found.value, found.repairs) for found in find("GSTIN: 27AAPFUO939F12V")]
[('27AAPFU0939F1ZV', 2)]
>>> state("27AAPFU0939F1ZV"), pan("27AAPFU0939F1ZV")
('Maharashtra', 'AAPFU0939F')
"""

from __future__ import annotations

import re

from stdnum import luhn

from sheaf.formats import states
from sheaf.formats.correction import UNPROVEN, Reading, accepted, candidates, is_clear
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.windows import Window, windows
from sheaf.model.field import Check
from sheaf.model.page import Doubts

CHECKSUM = "gstin_checksum"
_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LENGTH = 15
_STATE = r"(?:0[1-9]|[12]\d|3[0-8]|97|99)"
_PAN = r"[A-Z]{3}[ABCEFGHJKLPT][A-Z]\d{4}[A-Z]"
_TAN_LIKE = r"[A-Z]{4}[A-Z0-9]\d{4}[A-Z]"
_PATTERN = re.compile(
    rf"{_STATE}{_PAN}[1-9A-Z]Z[0-9A-Z]"  # taxpayer
    rf"|{_STATE}{_PAN}[1-9A-Z][CDJ][0-9A-Z]"  # collector, deductor
    rf"|{_STATE}{_TAN_LIKE}[1-9A-Z]D[0-9A-Z]"  # deductor known by its TAN
    r"|\d{4}[A-Z]{3}\d{5}(?:UN|ON|NR|OS)[0-9A-Z]",  # embassy, other notified person, non-resident, online services
    re.ASCII,
)
_TEMPLATES = ("DDLLLLLDDDDLAZA", "DDLLLLLDDDDLALA", "DDLLLLADDDDLALA", "DDDDLLLDDDDDLLA")
_MOST_REPAIRS = 2
_MOST_REPAIRS_JOINED = 1
_LEAST_DIGITS = 4


def parse(text: str) -> str:
    """Return the GSTIN in upper case without spaces; raises FormatError."""
    number = re.sub(r"[\s-]", "", ascii_digits(text)).upper()
    if not _PATTERN.fullmatch(number):
        raise FormatError
    if not luhn.is_valid(number, _ALPHABET):
        raise FormatError("check character does not fit")
    return number


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the GSTINs in `text`: at most two characters repaired, and only if the check character then fits.

    What needs no repair but fails its check character is returned with that check failed.
    """
    return apart(found for window in windows(text, _LENGTH, doubts) if (found := _read(window)) is not None)


def pan(number: str) -> str | None:
    """Return the holder's PAN; None for the UIN forms, which have none."""
    return number[2:12] if re.fullmatch(_PAN, number[2:12]) else None


def state(number: str) -> str | None:
    """Return the state of registration; None for 97, 99 and the UIN forms of no state."""
    return states.of_gst_code(number[:2])


def _read(window: Window) -> Found | None:
    if sum(character.isdigit() for character in window.text) < _LEAST_DIGITS:
        return None
    reading = _repaired(window)
    if reading is not None:
        return window.found(reading, (Check(CHECKSUM, True),))
    as_read = window.text.upper()
    if _PATTERN.fullmatch(as_read) and not window.edits:
        return window.found(Reading(as_read, 0), (Check(CHECKSUM, False),), more=UNPROVEN)
    return None


def _repaired(window: Window) -> Reading | None:
    """Return the reading whose check character fits.

    What fits no template must be bent anyway, and the check tells how. What fits one as it was read is bent by one
    character at most, and only if no other bend would do as well: one in 36 fits by chance.
    """
    most_repairs = (_MOST_REPAIRS_JOINED if window.is_joined else _MOST_REPAIRS) - window.edits
    for template in _TEMPLATES:
        readings = list(candidates(window.text, template, window.doubts))
        if not readings:
            continue
        is_bent = readings[0].repairs > 0
        reading = accepted(readings, _is_gstin, most_repairs) if is_bent else _only(readings)
        if reading is not None:
            return reading
    return None


def _only(readings: list[Reading]) -> Reading | None:
    exact, *bent = (reading for reading in readings if reading.repairs <= 1)
    if _is_gstin(exact.text):
        return exact
    fitting = accepted(bent, _is_gstin, 1)
    return fitting if fitting is not None and is_clear(fitting) else None


def _is_gstin(number: str) -> bool:
    return _PATTERN.fullmatch(number) is not None and luhn.is_valid(number, _ALPHABET)
