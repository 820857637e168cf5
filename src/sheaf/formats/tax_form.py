"""Numbers of income tax forms: of a return, ITR-1 to ITR-7, its nickname left out, and of certificates.

>>> parse("ITR-1 (SAHAJ)"), parse("ITR4"), parse("itr - 3")
('ITR-1', 'ITR-4', 'ITR-3')
>>> [found.value for found in find("Form Number ITR-2")]
['ITR-2']
"""

from __future__ import annotations

import re

from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_FORM = re.compile(
    r"\b[I1l]TR\s?[-–—]?\s?(?P<number>[1-7lI])(?:\s?\(?(?:SAHAJ|SUGAM)\)?|(?![\dA-Za-z]))", re.IGNORECASE
)

_OTHER_CERTIFICATE = re.compile(
    r"\bForm\s?(?:No\.?)?\s?(?:16[A-E]|26AS|2[46]Q|27[A-Q]|12BB|131|168)\b", re.IGNORECASE | re.ASCII
)
"""Forms 16A (131 since 2026) and 26AS (168), statements and declarations (DOCTYPES.md, FORM_16)."""


def parse(text: str) -> str:
    """Return the one form that `text` names; raises FormatError when it names none, or several."""
    values = {found.value for found in find(text)}
    if len(values) != 1:
        raise FormatError("not one form")
    return values.pop()


def find(text: str) -> tuple[Found, ...]:
    """Return the forms in `text`."""
    return tuple(Found(_value(match), *match.span()) for match in _FORM.finditer(text))


def find_other_certificate(text: str) -> tuple[Found, ...]:
    """Return the forms in `text` about deducted tax that are no certificate of tax on salary.

    >>> [found.value for found in find_other_certificate("FORM NO. 16A")], find_other_certificate("FORM NO. 16")
    (['FORM NO. 16A'], ())
    """
    return tuple(Found(match[0], *match.span()) for match in _OTHER_CERTIFICATE.finditer(text))


def _value(match: re.Match[str]) -> str:
    number = "1" if match["number"] in "lI" else match["number"]
    return f"ITR-{number}"
