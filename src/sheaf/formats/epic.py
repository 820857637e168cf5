"""EPIC number of a voter's card: three letters and seven digits, or the older form with slashes.

The last digit of the new form is a Luhn digit of the other six. Cards are in circulation that do not keep to it, so it
is a check and never a gate; it decides between readings that are nearly equally likely.

>>> parse("zzx 1186253")
'ZZX1186253'
>>> parse("MP / 12 / 094 / 0123456")
'MP/12/094/0123456'
>>> [(found.value, found.repairs, found.checks[0].passed) for found in find("EPIC No. ZZX1I86253")]
[('ZZX1186253', 1, True)]
>>> find("Tamil Nadu - 627651")
()
"""

from __future__ import annotations

import re
from dataclasses import replace

from stdnum import luhn

from sheaf.formats.correction import SEEN, UNPROVEN, accepted, candidates
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.states import of_letters
from sheaf.formats.windows import Window, windows
from sheaf.model.field import Check
from sheaf.model.page import Doubts

CHECKSUM = "epic_checksum"
_TEMPLATE = "LLLDDDDDDD"
_SERIAL = slice(3, 10)
_MOST_REPAIRS, _MOST_REPAIRS_JOINED = 2, 1
_LEAST_DIGITS = 4
_DIGIT = r"[0-9OoQDIl|SsBZ]"
_OLD = re.compile(
    rf"(?<![A-Za-z0-9/])([A-Za-z01]{{2}})\s?/\s?({_DIGIT}{{2}})\s?/\s?({_DIGIT}{{3}})\s?/\s?({_DIGIT}{{6,7}})"
    r"(?![A-Za-z0-9/])"
)


def parse(text: str) -> str:
    """Return the number in upper case without spaces, the slashes of the old form kept; raises FormatError."""
    clean = re.sub(r"[\s-]", "", ascii_digits(text)).upper()
    if re.fullmatch(r"[A-Z]{3}\d{7}", clean):
        return clean
    match = _OLD.fullmatch(clean)
    old = None if match is None else _read_old(match)
    if old is None:
        raise FormatError
    return old.value


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the numbers of either form in `text`, repaired by position and by what the reader was unsure of."""
    new = apart(found for window in windows(text, len(_TEMPLATE), doubts) if (found := _read(window)) is not None)
    old = [found for match in _OLD.finditer(ascii_digits(text)) if (found := _read_old(match)) is not None]
    return (*new, *old)


def _read(window: Window) -> Found | None:
    if _begins_with_word(window) or sum(character.isdigit() for character in window.text[_SERIAL]) < _LEAST_DIGITS:
        return None
    most = (_MOST_REPAIRS_JOINED if window.is_joined else _MOST_REPAIRS) - window.edits
    readings = list(candidates(window.text, _TEMPLATE, window.doubts))
    nearest = accepted(readings, lambda _: True, most)
    if nearest is None:
        return None
    proven = accepted((each for each in readings if each.seen >= SEEN), _has_check_digit, most)
    if proven is not None and proven.cost - nearest.cost < UNPROVEN:
        return window.found(proven, (Check(CHECKSUM, True),))
    return window.found(replace(nearest, others=()), (Check(CHECKSUM, False),), more=UNPROVEN)


def _begins_with_word(window: Window) -> bool:
    """Say whether the letters before a space or a hyphen are a word of their own: "Tamil Nadu - 627651"."""
    first = window.groups[0]
    return window.is_joined and first > _SERIAL.start and window.text[:first].isalpha()


def _has_check_digit(number: str) -> bool:
    return luhn.is_valid(number[_SERIAL])


def _read_old(match: re.Match[str]) -> Found | None:
    state = match[1].upper().replace("0", "O").replace("1", "I")
    if of_letters(state) is None:
        return None
    groups = [next(candidates(group, "D" * len(group)), None) for group in match.groups()[1:]]
    kept = [group for group in groups if group is not None]
    if len(kept) < len(groups):
        return None
    value = "/".join((state, *(group.text for group in kept)))
    return Found(value, match.start(), match.end(), sum(group.repairs for group in kept))
