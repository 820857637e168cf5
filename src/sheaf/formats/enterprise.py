"""The closed lists of the Udyam register, as printed, and the codes of its industries (NIC 2008).

>>> size("MICRO"), size("SmaII"), activity("SERVICES"), organisation("Proprletary")
('MICRO', 'Small', 'SERVICES', 'Proprietary')
>>> nic_code("47711 - Retail sale of readymade garments")
'47711'
>>> size("Micro (Classification Year 2026-27)")
'Micro'
>>> listed("(Services) 45200 - Repair of motor vehicles")["industries"][0].value
({'code': '45200', 'activity': 'Services'},)
>>> size("Micro, Small and Medium Enterprises")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: none of the known words
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from rapidfuzz import fuzz, process

from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Told
from sheaf.formats.phrases import squash

SIZES = ("Micro", "Small", "Medium")
ACTIVITIES = ("Manufacturing", "Services", "Trading", "Service", "Trade", "Manufacturing & Services")
ORGANISATIONS = (
    "Proprietary", "Proprietorship", "Partnership", "Hindu Undivided Family", "Co-Operative", "Co-operative Society",
    "Private Limited Company", "Public Limited Company", "Self Help Group", "Society", "Trust",
    "Limited Liability Partnership", "LLP", "Company", "Others", "Government Department",
)  # fmt: skip
"""Type of organisation, as the register's forms offer it."""
_CLOSE = 76.0
_BEHIND = re.compile(r"\s*[(\[].*$")
_NIC = re.compile(r"^\W*(?P<code>[\dOIl]{5})(?!\w)")
_SORT = rf"(?:{'|'.join(sorted(ACTIVITIES, key=len, reverse=True))})"
_LISTED = re.compile(
    rf"^\W*(?:\d{{1,2}}\s*[.)]\s*)?(?:(?P<before>{_SORT})\W+)?(?P<code>\d{{5}})\s*[-–:]\s*[^\W\d][^\n]*?"
    rf"(?:\n?[^\n\d]{{0,60}}?[(\[–-]\s*(?P<after>{_SORT})\W*)?$",
    re.IGNORECASE | re.MULTILINE,
)
"""An industry in a list, which needs no columns: "(Services) 45200 - Maintenance and repair of motor vehicles"."""
_IN_LIST = 0.8
_MISREAD = str.maketrans("OIl", "011")
_YEAR = re.compile(r"(?:19|20)\d\d\s*[-–/]\s*(?:\d\d){1,2}")


def size(text: str) -> str:
    """Return Micro, Small or Medium, in capitals where it is printed so. Raises FormatError when it is none of them."""
    return _closest(text, SIZES)


def activity(text: str) -> str:
    """Return the major activity, in capitals where it is printed so. Raises FormatError when it is none of the list."""
    return _closest(text, ACTIVITIES)


def organisation(text: str) -> str:
    """Return the type of organisation, in capitals where it is printed so. Raises FormatError when it is unknown."""
    return _closest(text, ORGANISATIONS)


def nic_code(text: str) -> str:
    """Return the five digits that `text`, an industry of the national classification, begins with.

    Raises FormatError when it begins with something else.
    """
    found = _NIC.match(ascii_digits(text))
    if found is None:
        raise FormatError("no NIC code of five digits")
    return found["code"].translate(_MISREAD)


def listed(text: str) -> Mapping[str, tuple[Told, ...]]:
    """Return the `industries` that lines of `text` list, each with its activity; nothing where one has none."""
    rows = list(_LISTED.finditer(text))
    sorts = [row["before"] or row["after"] for row in rows]
    if not rows or None in sorts:
        return {}
    value = tuple({"code": row["code"], "activity": activity(sort)} for row, sort in zip(rows, sorts, strict=True))
    return {"industries": (Told(value, rows[0].start("code"), rows[-1].end(), _IN_LIST),)}


def years(text: str) -> str:
    """Return a financial year such as 2023-24 as printed; raises FormatError."""
    found = _YEAR.fullmatch(ascii_digits(text).strip(" :.,"))
    if found is None:
        raise FormatError("no financial year")
    return re.sub(r"\s", "", found[0])


def _closest(text: str, known: tuple[str, ...]) -> str:
    folded = " ".join(text.split()).strip(" *:.,-–|")
    # Of what is said of it in brackets behind it nothing is on the list, unless the list has the brackets too.
    found = next((found for part in (folded, _BEHIND.sub("", folded)) if (found := _likest(part, known))), None)
    if found is None:
        raise FormatError("none of the known words")
    return found


def _likest(text: str, known: tuple[str, ...]) -> str | None:
    found = process.extractOne(text, known, scorer=fuzz.ratio, score_cutoff=_CLOSE, processor=squash)
    if found is None:
        return None
    return str(found[0]).upper() if text.isupper() else str(found[0])
