"""Electricity bills: who supplies, and how suppliers number their consumers (DOCTYPES.md, ELECTRICITY_BILL).

>>> [found.value for found in find_supplier("a bill of BSES Yamuna Power Limited, New Delhi")]
['BSES Yamuna Power Limited']
>>> [found.value for found in find_supplier("Electricity Department, Government of Goa")]
['Electricity Department, Government of Goa']
>>> consumer_number("170 012 345 678"), consumer_number("09-123-456-7890")
('170012345678', '09-123-456-7890')
>>> has_length_of("Bangalore Electricity Supply Company Limited", "4012345678")
True
>>> has_length_of("Bangalore Electricity Supply Company Limited", "401234567")
False
"""

from __future__ import annotations

import re

from sheaf.formats import dates
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.formats.phrases import find_phrase, is_prose

_LENGTHS: tuple[tuple[str, tuple[int, ...]], ...] = (
    ("Maharashtra State Electricity Distribution", (12,)),
    ("Mahavitaran", (12,)),
    ("MSEDCL", (12,)),
    ("Bangalore Electricity Supply Company", (10,)),
    ("BESCOM", (10,)),
    ("Tamil Nadu Power Distribution", (12,)),
    ("Tamil Nadu Generation and Distribution", (12,)),
    ("BSES Rajdhani", (9,)),
    ("BSES Yamuna", (9,)),
    ("Tata Power Delhi Distribution", (11,)),
    ("Adani Electricity Mumbai", (9,)),
    ("Gujarat Vij Company", (11,)),
    ("Kerala State Electricity Board", (13,)),
    ("Vidyut Vitran Nigam", (10, 12)),
    ("Southern Power Distribution Company of Telangana", (9,)),
    ("Northern Power Distribution Company of Telangana", (9,)),
    ("Power Distribution Company of Andhra Pradesh", (13,)),
    ("Power Distribution Corporation of Andhra Pradesh", (13,)),
    ("Power Distribution Company of A.P", (13,)),
    ("West Bengal State Electricity Distribution", (9,)),
    ("CESC", (11,)),
    ("Punjab State Power Corporation", (10,)),
    ("Haryana Bijli Vitran Nigam", (10, 11, 12)),
)
"""How many digits the consumers' numbers of a supplier have."""

_FORM = r"(?i:Limited|Ltd\b\.?|Board|Corporation|Undertaking|Nigam|Department|Co\b\.?)"
_TRADE = (
    r"(?i:Electricity|Electric|Power|Vidyut|Bijli|Vij|Energy|Vitran|Vitaran|Vitharan|Lighting|CESC|Tata|Torrent|Adani)"
)
_WORD = r"(?:[A-Z][\w.&'-]*|of|and|&|\([A-Z]\w*\))"
_FULL_NAME = re.compile(
    rf"(?:{_WORD}\s+){{0,7}}?\b{_TRADE}\b(?:\s+{_WORD}){{0,6}}?\s+{_FORM}(?:\s+(?i:Limited|Ltd\b\.?))?"
    r"(?:\s+(?i:of)\s+[A-Z]\w+)?(?:,?\s+(?i:(?:Government|Govt\b\.?|Administration|U\.?T\.?)\s+of)\s+[A-Z]\w+(?:\s+(?:and\s+|&\s+)?[A-Z]\w+){0,2})?|"
    r"(?:[A-Z]\w+\s+){1,3}(?i:Generation\s+(?:and|&)\s+Distribution\s+(?:Corporation|Company)(?:\s+(?:Limited|Ltd\b\.?))?)|"
    r"TP\s+(?:(?i:Central|Western|Southern|Northern)\s+)?(?i:Odisha\s+Distribution)\s+(?i:Limited|Ltd\b\.?)|CESC\s+(?i:Limited|Ltd\b\.?)"
)
_SHORT = re.compile(
    r"\b(?:MSEDCL|MAHAVITARAN|Mahavitaran|BESCOM|MESCOM|HESCOM|GESCOM|CESCOM|TANGEDCO|TNPDCL|UPPCL|BRPL|BYPL|TPDDL|"
    r"DGVCL|MGVCL|PGVCL|UGVCL|KSEB|KSEBL|TSSPDCL|TGSPDCL|TSNPDCL|APSPDCL|APEPDCL|APCPDCL|WBSEDCL|PSPCL|DHBVN|UHBVN|"
    r"JVVNL|AVVNL|JdVVNL|TPCODL|NESCO|SBPDCL|NBPDCL|JBVNL|CSPDCL|APDCL|UPCL|HPSEBL|"
    r"(?i:Tata Power|Torrent Power|Adani Electricity|BEST Undertaking))\b"
)
_LEADING = re.compile(r"^(?:.*\bfor|from|of|by|the|to|with|your|m/s\.?)\s+", re.IGNORECASE)
_NUMBER = re.compile(r"(?=(?:[A-Z/-]*\d){5})[A-Z0-9](?:[A-Z0-9/-]{4,19})")
_MOST_WORDS = 12
_TWICE = re.compile(r"(\w{3,})\s+(?=\1\s)", re.IGNORECASE)
"""A supplier's mark stands before its name, which begins with it."""


def find_supplier(text: str) -> tuple[Found, ...]:
    """Return the names of electricity suppliers in `text` as printed, in full where a line has the full name.

    >>> [found.value for found in find_supplier("BSES BSES Yamuna Power Limited")]
    ['BSES Yamuna Power Limited']
    """
    if is_prose(text):
        return ()
    found = [_supplier(match) for match in _FULL_NAME.finditer(text) if len(match[0].split()) <= _MOST_WORDS]
    return tuple(found or (Found(match[0], match.start(), match.end()) for match in _SHORT.finditer(text)))


def _supplier(match: re.Match[str]) -> Found:
    name = match[0]
    lead = _LEADING.match(name)
    start = match.start() + (lead.end() if lead else 0)
    name = name[lead.end() :] if lead else name
    twice = _TWICE.match(name)
    if twice is not None:
        name, start = name[twice.end() :], start + twice.end()
    return Found(" ".join(name.split()), start, match.end())


def supplier(text: str) -> str:
    """Return the supplier's name that `text` consists of; raises FormatError."""
    found = find_supplier(text)
    if len(found) != 1:
        raise FormatError("no supplier of electricity")
    return found[0].value


def is_full_name(name: str) -> bool:
    """Say whether `name` is a company's full name rather than its initials."""
    return _FULL_NAME.fullmatch(name) is not None


def consumer_number(text: str) -> str:
    """Return a consumer's number, upper case and without spaces; raises FormatError."""
    number = re.sub(r"\s+", "", ascii_digits(text)).strip(".:;,#|*").upper()
    if not _NUMBER.fullmatch(number) or dates.find(text):
        raise FormatError("no consumer's number")
    return number


def find_consumer_number(text: str) -> tuple[Found, ...]:
    """Return all of `text` as a consumer's number, or else the first word of it that is one."""
    for match in (re.match(r".*", text), *re.finditer(r"\S+", text)):
        try:
            return (Found(consumer_number(match[0]), match.start(), match.end()),) if match else ()
        except FormatError:
            continue
    return ()


def has_length_of(name: str, number: str) -> bool | None:
    """Say whether `number` has as many digits as the numbers of the supplier `name`; None where that is not known."""
    digits = sum(character.isdigit() for character in number)
    for known, lengths in _LENGTHS:
        if find_phrase(known, name):
            return digits in lengths
    return None
