"""MICR code of a bank's branch: three digits of the city, three of the bank, three of the branch.

>>> parse("411 240 002"), bank("411240002")
('411240002', 'HDFC')
>>> [found.value for found in find("MICR Code : 400229O03")]
['400229003']
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from sheaf.formats.correction import accepted, candidates
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found, apart
from sheaf.formats.windows import Window, windows
from sheaf.model.page import Doubts

_BANKS: Mapping[str, str] = MappingProxyType(
    {
        "002": "SBIN", "012": "BARB", "013": "BKID", "014": "MAHB", "015": "CNRB", "016": "CBIN", "019": "IDIB",
        "020": "IOBA", "022": "PUNB", "023": "PSIB", "024": "PUNB", "026": "UBIN", "028": "UCBA", "036": "SCBL",
        "037": "CITI", "039": "HSBC", "047": "CSBK", "048": "DLXB", "049": "FDRL", "051": "JAKA", "052": "KARB",
        "053": "KVBL", "054": "CIUB", "059": "SIBL", "060": "TMBL", "176": "RATN", "211": "UTIB", "229": "ICIC",
        "234": "INDB", "240": "HDFC", "259": "IBKL", "485": "KKBK", "532": "YESB", "750": "BDBL", "751": "IDFB",
    }
)  # fmt: skip
"""The bank in a MICR code (RBI's list of bank codes) as the letters of its IFSC. Banks that merged print older ones."""
_MERGED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "CNRB": frozenset({"SYNB"}),
        "IDIB": frozenset({"ALLA"}),
        "PUNB": frozenset({"ORBC", "UTBI"}),
        "UBIN": frozenset({"ANDB", "CORP"}),
    }
)
_LENGTH = 9
_MOST_REPAIRS = 2


def parse(text: str) -> str:
    """Return the nine digits without spaces; raises FormatError."""
    number = re.sub(r"[\s-]", "", ascii_digits(text))
    if not (len(number) == _LENGTH and number.isascii() and number.isdigit()):
        raise FormatError
    return number


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the numbers of nine digits in `text`."""
    return apart(found for window in windows(text, _LENGTH, doubts) if (found := _read(window)) is not None)


def bank(micr: str) -> str | None:
    """Return the first four letters of the IFSC of the bank that a code names; None when it is not known."""
    return _BANKS.get(micr[3:6])


def fits_ifsc(micr: str, ifsc: str) -> bool | None:
    """Say whether both codes name one bank; None when the bank is not known, for there are hundreds.

    >>> fits_ifsc("411240002", "HDFC0000123"), fits_ifsc("411240002", "SBIN0000123"), fits_ifsc("411999002", "X")
    (True, False, None)
    """
    named, letters = bank(micr), ifsc[:4]
    if named is None or letters not in {*_BANKS.values(), *(each for some in _MERGED.values() for each in some)}:
        return None
    return letters == named or letters in _MERGED.get(named, ())


def _read(window: Window) -> Found | None:
    most_repairs = 0 if window.is_joined else _MOST_REPAIRS
    readings = candidates(window.text, "D" * _LENGTH, window.doubts)
    reading = accepted(readings, str.isdigit, most_repairs - window.edits)
    return None if reading is None else window.found(reading)
