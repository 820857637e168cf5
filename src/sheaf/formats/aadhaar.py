"""Aadhaar number: twelve digits, the first 2 to 9, the last a Verhoeff check digit; printed in groups of four.

A number that fails its check digit is never mended by it alone, because each of its twelve digits could be mended into
a valid number. Letters that stand where a digit must are read as the digit they look like. One digit is read as
another one, left out or put in if the reader itself saw that with a probability of 1 in 20 at least, was sure of all
others, and saw no second change that would do nearly as well: of several doubtful digits, one in ten ways to change
them passes by chance.

>>> parse("999941057058")
'9999 4105 7058'
>>> parse("xxxx xxxx 7058")
'XXXX XXXX 7058'
>>> parse("9999 4105 7059")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: check digit does not fit
>>> [(found.value, found.repairs) for found in find("Your Aadhaar No. : 9999 41O5 7058")]
[('9999 4105 7058', 1)]
>>> find("Enrolment No.: 1234/12345/12345"), find("VID : 9123 4567 8901 2345"), find("ABHA 91-9999-4105-7058")
((), (), ())
>>> find("05-07-2023 07-07-2023")
()
"""

from __future__ import annotations

import re

from stdnum import verhoeff

from sheaf.formats.correction import SEEN, UNPROVEN, Reading, accepted, candidates, is_clear
from sheaf.formats.digits import ascii_digits, without_days
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.windows import Window, windows
from sheaf.model.field import Check
from sheaf.model.page import Doubts

CHECKSUM = "aadhaar_checksum"
_LENGTH = 12
_PATTERN = re.compile(r"[2-9]\d{11}", re.ASCII)
_MASKED = re.compile(r"(?<![\w*])[Xx*×]{4}[ -]{0,2}[Xx*×]{4}[ -]{0,2}(\d{4})(?!\w)")
_GROUP_AFTER = re.compile(r"[ -]{1,2}\d{4}(?!\w)")
_GROUP_BEFORE = re.compile(r"(?<![\w/.\-])(?:\d{2}|\d{4})[ -]{1,2}$")
"""Four digits of a virtual ID, or the first two of a health account's fourteen (ABHA, 91-1234-5678-9012)."""
_PRINTED_GROUPS = (4, 4, 4)
_LEAST_DIGITS = 9
_MOST_DOUBT_ELSEWHERE = 0.25
"""How many wrong digits the reader may expect among those that are left as they were read."""


def parse(text: str) -> str:
    """Return the number, or its masked form, in groups of four; raises FormatError."""
    clean = ascii_digits(text.strip())
    masked = _MASKED.fullmatch(clean)
    if masked:
        return _masked(masked[1])
    number = re.sub(r"[\s-]", "", clean)
    if not _PATTERN.fullmatch(number):
        raise FormatError
    if not _passes(number):
        raise FormatError("check digit does not fit")
    return _grouped(number)


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the Aadhaar numbers in `text`, masked ones too.

    A number printed in groups whose check digit fails is returned with that check failed; without groups twelve such
    digits are any number at all and are left out. A 16-digit virtual ID is not taken for a number plus a rest.
    """
    text = without_days(ascii_digits(text))
    some = (_read(window) for window in windows(text, _LENGTH, doubts) if not _is_part_of_longer(text, window))
    masked = (Found(_masked(match[1]), match.start(), match.end()) for match in _MASKED.finditer(text))
    return (*apart(found for found in some if found is not None), *masked)


def _read(window: Window) -> Found | None:
    if sum(character.isdigit() for character in window.text) < _LEAST_DIGITS:
        return None
    readings = [each for each in candidates(window.text, "D" * _LENGTH, window.doubts) if each.seen >= SEEN]
    reading = accepted(readings, _passes, _LENGTH - _LEAST_DIGITS - window.edits)
    if reading is not None and _is_trusted(reading, window):
        return window.found(reading, (Check(CHECKSUM, True),), _grouped)
    if window.groups == _PRINTED_GROUPS and _PATTERN.fullmatch(window.text) and not window.edits:
        return window.found(Reading(window.text, 0), (Check(CHECKSUM, False),), _grouped, more=UNPROVEN)
    return None


def _is_trusted(reading: Reading, window: Window) -> bool:
    """Say whether the reader's doubts are about one digit only, if that is what makes the check digit fit."""
    if reading.seen == 1.0 and not window.edits:
        return True
    changed = {at for at, (was, now) in enumerate(zip(window.text, reading.text, strict=True)) if was != now}
    unforced = window.edits + sum(window.text[at].isdigit() for at in changed)
    elsewhere = sum(1.0 - doubt.sureness for doubt in window.doubts if doubt.index not in changed)
    return unforced == 1 and elsewhere <= _MOST_DOUBT_ELSEWHERE and is_clear(reading)


def _is_part_of_longer(text: str, window: Window) -> bool:
    return bool(_GROUP_AFTER.match(text, window.end) or _GROUP_BEFORE.search(text[: window.start]))


def _passes(number: str) -> bool:
    return _PATTERN.fullmatch(number) is not None and number != number[::-1] and verhoeff.is_valid(number)


def _grouped(number: str) -> str:
    return f"{number[:4]} {number[4:8]} {number[8:]}"


def _masked(last_four: str) -> str:
    return f"XXXX XXXX {last_four}"
