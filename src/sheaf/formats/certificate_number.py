"""Number of a certificate of deducted tax, as the tax department's portal gives it: seven capitals (TRACES).

>>> parse("abcdefg"), [found.value for found in find("ABCDEFG Last updated on")]
('ABCDEFG', ['ABCDEFG'])
"""

from __future__ import annotations

import re

from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_NUMBER = re.compile(r"[A-Z]{7}|[A-Z0-9/-]*\d[A-Z0-9/-]*", re.ASCII)
_FIRST = re.compile(r"[A-Z]{7}(?![A-Za-z])", re.ASCII)
_FEWEST, _MOST = 5, 20


def parse(text: str) -> str:
    """Return the number in upper case without spaces; raises FormatError. Some employers count their own."""
    number = re.sub(r"\s", "", text).upper()
    if not (_NUMBER.fullmatch(number) and _FEWEST <= len(number) <= _MOST):
        raise FormatError
    return number


def find(text: str) -> tuple[Found, ...]:
    """Return the seven capitals that begin `text`."""
    match = _FIRST.match(text)
    return (Found(match[0], *match.span()),) if match else ()
