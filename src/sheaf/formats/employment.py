"""What a payslip says of somebody's employment: the number among the staff, and the post.

>>> staff_number("EMP / 00123"), staff_number("0042")
('EMP/00123', '0042')
>>> designation("  Sr. Accounts  Executive (Grade-II) ")
'Sr. Accounts Executive (Grade-II)'
>>> designation("Chief Office Supdt."), designation("Clerk.")
('Chief Office Supdt.', 'Clerk')
"""

from __future__ import annotations

import re

from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

_STAFF_NUMBER = re.compile(r"(?=[A-Z/_.\-]*\d)[A-Z0-9][A-Z0-9/_.\-]{0,19}", re.ASCII)
_FIRST = re.compile(r"[A-Za-z0-9][A-Za-z0-9/_.\-]*(?:\s?[/\-]\s?[A-Za-z0-9][A-Za-z0-9/_.\-]*)*", re.ASCII)
_ABBREVIATED = re.compile(
    r"\b(?:supdt|engr?|asst|mgr|exec|offr|officr|gr|tech|opr|supr|acctt?|elect?|mech|sect?|govt|dept|sch|inst|insp|secy|"
    r"addl|dy|[A-Z])\.$",
    re.IGNORECASE,
)
"""A full stop at the end that belongs to a shortened word."""
_MOST_LETTERS = 60
_LEAST_LETTERS = 2


def staff_number(text: str) -> str:
    """Return the number in upper case without spaces; raises FormatError when it has no digit."""
    number = re.sub(r"\s*([/\-])\s*", r"\1", text.strip(" :.#,;|*()")).upper()
    if not _STAFF_NUMBER.fullmatch(number):
        raise FormatError
    return number


def find_staff_number(text: str) -> tuple[Found, ...]:
    """Return the number that begins `text`."""
    match = _FIRST.match(text)
    if match is None:
        return ()
    try:
        return (Found(staff_number(match[0]), 0, match.end()),)
    except FormatError:
        return ()


def designation(text: str) -> str:
    """Return the post as printed, white space folded; raises FormatError when it holds no letters or is too long."""
    post = " ".join(text.split()).strip(" :;,|_*=-")
    post = post if _ABBREVIATED.search(post) else post.rstrip(".")
    letters = sum(character.isalpha() for character in post)
    if letters < _LEAST_LETTERS or len(post) > _MOST_LETTERS or letters < len(post) / 2:
        raise FormatError
    return post
