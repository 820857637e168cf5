"""Names of businesses, and the closed lists that registers use for them.

>>> parse_name("  M/s. SHARMA   TRADERS ,")
'M/s. SHARMA TRADERS'
>>> parse_name("शर्मा ट्रेडर्स / SHARMA TRADERS"), parse_name("Sharma Traders / Sons")
('SHARMA TRADERS', 'Sharma Traders / Sons')
>>> constitution("Proprietorshlp")
'Proprietorship'
"""

from __future__ import annotations

import re

from rapidfuzz import fuzz, process

from sheaf.formats import honorifics
from sheaf.formats.error import FormatError

CONSTITUTIONS = (
    "Proprietorship",
    "Partnership",
    "Limited Liability Partnership",
    "Private Limited Company",
    "Public Limited Company",
    "Hindu Undivided Family",
    "Society/ Club/ Trust/ AOP",
    "Society/Club/Trust/AOP",
    "Government Department",
    "Public Sector Undertaking",
    "Unlimited Company",
    "Local Authority",
    "Statutory Body",
    "Foreign Company",
    "Foreign Limited Liability Partnership",
    "Others",
)
"""Constitution of Business, as Form GST REG-06 prints it."""

REGISTRATION_TYPES = (
    "Regular",
    "Composition",
    "Casual Taxable Person",
    "Non-Resident Taxable Person",
    "Input Service Distributor",
    "Input Service Distributor (ISD)",
    "SEZ Unit",
    "SEZ Developer",
    "Tax Deductor",
    "Tax Collector",
    "UN Body",
)
"""Type of Registration, as Form GST REG-06 prints it."""

_KINDS = frozenset(
    {
        "AGENCY", "AGENCIES", "ASSOCIATES", "ASSOCIATION", "AUTHORITY", "BANK", "BODY", "BROTHERS", "CENTRE",
        "CHARITABLE", "CLUB", "CO-OPERATIVE", "COLLEGE", "COMPANY", "COMMITTEE", "CONSTRUCTIONS", "COOPERATIVE",
        "CORPORATION", "COUNCIL", "DEPARTMENT", "DEVASTHAN", "ELECTRONICS", "ENTERPRISE", "ENTERPRISES",
        "FEDERATION", "FOUNDATION", "GRAM", "GROUP", "HOSPITAL", "HUF", "INDUSTRIES", "INSTITUTE", "LIMITED", "LLP",
        "LTD", "MANDAL", "MANDIR", "MASJID", "MUNICIPAL", "NIGAM", "OFFICE", "OFFICER", "PANCHAYAT", "PARISHAD",
        "PARTNERS", "PRIVATE", "PVT", "SAMITI", "SANGH", "SANSTHA", "SCHOOL", "SERVICES", "SOCIETY", "SOLUTIONS",
        "SONS", "STORE", "STORES", "TECHNOLOGIES", "TRADERS", "TRADING", "TRUST", "UNION", "UNIVERSITY", "VENTURES",
    }
)  # fmt: skip
"""Words that only the names of organisations have."""
_LATIN, _INDIC = r"[^\u0900-\u0d7f]*[A-Za-z][^\u0900-\u0d7f]*", r"[^A-Za-z]*[\u0900-\u0d7f][^A-Za-z]*"
_TWIN = re.compile(rf"(?P<before>{_LATIN})[/|]{_INDIC}|{_INDIC}[/|]\s*(?P<behind>{_LATIN})")
_CLOSE = 86.0
_MIN_LETTERS = 2
_NO_NAME = re.compile(
    r"(?:of|if|as|and)\s+[a-zA-Z]|the\s(?=[a-z])|/\s*\w|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b|(?:[Mm]\s?/\s?s|Messrs)[\s.]*(?:\([^()]*\))?$"
)
"""A caption that was read only in part goes on so, and no name begins with it ("Legal Name" of "of Registered Person");
nor is what a dealer is addressed as one, nor a form of address alone; nor does one begin with a day."""


def parse_name(text: str) -> str:
    """Return a business's name as printed, white space folded. Raises FormatError when it holds no letters, goes on
    with a caption, or is a form of address with what it is that is addressed: "M/s (Dealer)"."""
    name = _in_latin(" ".join(text.split())).strip(" ,;:|-_*")
    if sum(character.isalpha() for character in name) < _MIN_LETTERS or _NO_NAME.match(name):
        raise FormatError("not a name")
    return name


def parse_in_sentence(text: str) -> str:
    """Return a business's name that stands in a sentence, where the form of address is no part of it; raises
    FormatError as `parse_name` does, and where the sentence says no more than where the name stands.

    >>> parse_in_sentence("M/s Kalita Sanitary")
    'Kalita Sanitary'
    >>> parse_in_sentence("above")
    Traceback (most recent call last):
        ...
    sheaf.formats.error.FormatError: named elsewhere
    """
    if _ELSEWHERE.fullmatch(text.strip(" .,:;")):
        raise FormatError("named elsewhere")
    return parse_name(honorifics.without_messrs(text))


def _in_latin(name: str) -> str:
    """Return of a name in two scripts, set apart by a stroke, the one in Latin letters."""
    twin = _TWIN.fullmatch(name)
    return (twin["before"] or twin["behind"]) if twin else name


_FIRM = re.compile(r"m/s\b", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"(?:as |is |herein|here|there)?\s?(?:above|below|under|after|before|overleaf|aforesaid|hereunder|herein|therein)"
    r"(?:[\s-](?:said|mentioned|named|stated|noted|written|given))?",
    re.IGNORECASE,
)


def is_organisation(name: str) -> bool:
    """Say whether a word of `name`, or the title of firms before it, tells that it is an organisation's.

    >>> is_organisation("OFFICE OF THE BLOCK DEVELOPMENT OFFICER PUNE"), is_organisation("RAVI KUMAR")
    (True, False)
    >>> is_organisation("M/s Kalita Sanitary")
    True
    """
    return _FIRM.match(name) is not None or any(word.strip(".,()&").upper() in _KINDS for word in name.split())


def constitution(text: str) -> str:
    """Return the constitution of business that `text` names. Raises FormatError when it is none of the list."""
    return _closest(text, CONSTITUTIONS)


def registration_type(text: str) -> str:
    """Return the type of registration that `text` names. Raises FormatError when it is none of the list."""
    return _closest(text, REGISTRATION_TYPES)


def _closest(text: str, known: tuple[str, ...]) -> str:
    found = process.extractOne(
        " ".join(text.split()), known, scorer=fuzz.ratio, score_cutoff=_CLOSE, processor=str.lower
    )
    if found is None:
        raise FormatError("none of the known words")
    return str(found[0])
