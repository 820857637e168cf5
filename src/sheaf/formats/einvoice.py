"""The Invoice Reference Number of an e-invoice: a hash that can be worked out again from what is printed beside it.

>>> financial_year("01/04/2023"), financial_year("31/03/2024")
('2023-24', '2023-24')
"""

from __future__ import annotations

import hashlib
import re

from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_LENGTH = 64
_HEX = re.compile(r"[0-9a-f]{64}")
_LOOKALIKES = str.maketrans({"o": "0", "l": "1", "i": "1", "s": "5", "z": "2"})
"""None of these letters is a hexadecimal digit."""
_PRINTED = re.compile(r"(?<![0-9A-Za-z])(?:[0-9A-Fa-f] ?){63}[0-9A-Fa-f](?![0-9A-Za-z])")
_FIRST_MONTH = 4


def parse_irn(text: str) -> str:
    """Return the 64 hexadecimal digits, lower case; they may be printed over several lines. Raises FormatError."""
    letters = "".join(character for character in text.lower() if character.isalnum()).translate(_LOOKALIKES)
    if len(letters) != _LENGTH or not _HEX.fullmatch(letters):
        raise FormatError("not an invoice reference number")
    return letters


def find_irn(text: str) -> tuple[Found, ...]:
    """Return the numbers of 64 hexadecimal digits in `text`, which a space may divide where a line ended.

    >>> [found.value[:4] for found in find_irn("IRN " + "2d0f" * 13 + " " + "2d0f" * 3 + " 2. Document Details")]
    ['2d0f']
    """
    return tuple(
        Found("".join(match[0].lower().split()), match.start(), match.end()) for match in _PRINTED.finditer(text)
    )


def irn_of(seller_gstin: str, date: str, number: str, kind: str = "INV") -> str:
    """Work out the number for the document `number` of `date` (DD/MM/YYYY); found on NIC's own QR codes."""
    text = f"{seller_gstin}{financial_year(date)}{kind}{number}"
    return hashlib.sha256(text.encode()).hexdigest()


def financial_year(date: str) -> str:
    """Return the financial year, April to March, in which `date` (DD/MM/YYYY) lies."""
    _, month, year = (int(part) for part in date.split("/"))
    first = year if month >= _FIRST_MONTH else year - 1
    return f"{first}-{(first + 1) % 100:02d}"
