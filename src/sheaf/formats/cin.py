"""CIN, the Corporate Identity Number: listed or not, industry, state, year, class of company, registrar's number.

>>> parse("U72900 MH 2018 PTC 123456")
'U72900MH2018PTC123456'
>>> year("U72900MH2018PTC123456"), state("U72900MH2018PTC123456")
('2018', 'Maharashtra')
>>> state(parse("U28299TZ2020OPC123456")), state(parse("U72900PN2018PTC123456"))
('Tamil Nadu', 'Maharashtra')
>>> [(found.value, found.repairs) for found in find("CIN : U729OOMH2018PTC123456")]
[('U72900MH2018PTC123456', 2)]
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from sheaf.formats import states
from sheaf.formats.correction import accepted, candidates
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.windows import Window, windows
from sheaf.model.page import Doubts

_CLASSES = "PTC|PLC|OPC|NPL|FTC|FLC|GOI|SGC|ULL|ULT|GAP|GAT"
_PATTERN = re.compile(rf"[LUF]\d{{5}}[A-Z]{{2}}(?:18|19|20)\d{{2}}(?:{_CLASSES})\d{{6}}", re.ASCII)
_TEMPLATE = "LDDDDDLLDDDDLLLDDDDDD"
_OF_REGISTRARS: Mapping[str, str] = MappingProxyType({"TZ": "Tamil Nadu", "PN": "Maharashtra"})
"""Second registrars of a state, Coimbatore and Pune, have letters of their own."""
_MOST_REPAIRS = 4
_LEAST_DIGITS = 10


def parse(text: str) -> str:
    """Return the number in upper case without spaces; raises FormatError."""
    number = re.sub(r"[\s-]", "", text).upper()
    if not _is_cin(number):
        raise FormatError
    return number


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the CINs in `text`, misread ones repaired by position; state and class must then be real ones."""
    some = (found for window in windows(text, len(_TEMPLATE), doubts) if (found := _read(window)) is not None)
    return apart(some)


def year(number: str) -> str:
    """Return the year of incorporation of a parsed CIN."""
    return number[8:12]


def state(number: str) -> str | None:
    """Return the state in which the company was registered."""
    letters = number[6:8]
    return _OF_REGISTRARS.get(letters) or states.of_letters(letters)


def company_class(number: str) -> str:
    """Return the three letters of a parsed CIN that tell the class: PTC is a private company."""
    return number[12:15]


def _read(window: Window) -> Found | None:
    if sum(character.isdigit() for character in window.text) < _LEAST_DIGITS:
        return None
    readings = candidates(window.text, _TEMPLATE, window.doubts)
    reading = accepted(readings, _is_cin, _MOST_REPAIRS - window.edits)
    return None if reading is None else window.found(reading)


def _is_cin(number: str) -> bool:
    return _PATTERN.fullmatch(number) is not None and state(number) is not None
