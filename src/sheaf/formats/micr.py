"""MICR code of a bank's branch: three digits of the city, three of the bank, three of the branch.

>>> parse("411 240 002"), is_national("411240002"), is_national("411999002")
('411240002', True, False)
>>> [found.value for found in find("MICR Code : 400229O03")]
['400229003']
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import TypedDict

from sheaf.formats import plain_number
from sheaf.formats.found import Found
from sheaf.model.page import Doubts

_MERGED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "BARB": frozenset({"VIJB", "BKDN"}),
        "CNRB": frozenset({"SYNB"}),
        "IDIB": frozenset({"ALLA"}),
        "PUNB": frozenset({"ORBC", "UTBI"}),
        "UBIN": frozenset({"ANDB", "CORP"}),
    }
)
"""Banks that merged print older codes, of either kind, for years."""
_LENGTH = 9
_CAPTION = re.compile(r"\bM[I1l]C[A-Z]\b", re.IGNORECASE)
"""Readers take its last letter for others."""


class _Directory(TypedDict):
    """Letters of IFSC codes: by a bank's number, and of the banks with branches everywhere."""

    codes: Mapping[str, list[str]]
    national: list[str]


def parse(text: str) -> str:
    """Return the nine digits without spaces; raises FormatError."""
    return plain_number.parse(text, _LENGTH)


def find(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the numbers of nine digits in `text`."""
    return plain_number.find(text, _LENGTH, doubts)


def find_captioned(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the first number behind the word: "IFSC : ... MICR : 411998123", "IFSC/MICR: .../411998123".

    >>> [found.value for found in find_captioned("IFSC/MICR: ZZZZ0123456/411998123 Ph 202555111")]
    ['411998123']
    >>> [found.value for found in find_captioned("MICA : 508993176")]
    ['508993176']
    """
    caption = _CAPTION.search(text)
    return tuple(found for found in find(text, doubts) if caption and found.start >= caption.end())[:1]


def is_national(micr: str) -> bool:
    """Say whether a code is that of a bank with branches everywhere, of which there are some two hundred."""
    return not _national().isdisjoint(_banks(micr))


def fits_ifsc(micr: str, ifsc: str) -> bool | None:
    """Say whether both codes name one bank; None when that cannot be told.

    Banks of one district have their numbers from the cities' clearing houses, and print their sponsor's too.

    >>> fits_ifsc("411240002", "HDFC0000123"), fits_ifsc("411240002", "SBIN0000123"), fits_ifsc("411999002", "X")
    (True, False, None)
    >>> fits_ifsc("110022002", "PUNB0123400"), fits_ifsc("400164001", "COSB0000025")
    (True, True)
    """
    named, letters = frozenset(_banks(micr)), ifsc[:4]
    older = {new: old for new, old in _MERGED.items() if new == letters or letters in old}
    same = {letters, *older, *(each for old in older.values() for each in old)}
    if named & same:
        return True
    # A bank with branches everywhere prints its own number: one that is no bank's was misread, or cut amiss.
    return False if (not named or named & _national()) and same & _national() else None


def _banks(micr: str) -> tuple[str, ...]:
    return tuple(_data()["codes"].get(micr[3:6], ()))


@cache
def _national() -> frozenset[str]:
    return frozenset(_data()["national"])


@cache
def _data() -> _Directory:
    """Return the banks by their codes, from the numbers of their head offices in the directory of IFSC codes."""
    found: _Directory = json.loads(
        resources.files("sheaf.formats").joinpath("data", "ifsc", "micr.json").read_text("utf-8")
    )
    return found
