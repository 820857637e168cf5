"""What a branch's letter to a dealer says in its sentences: who gets the loan, and what the dealer quoted."""

from __future__ import annotations

import re
from dataclasses import replace

from sheaf.doctypes.spec import Format, as_read, wordings
from sheaf.formats import honorifics, money
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

SANCTIONED = wordings(
    """sanctioned a term loan | sanctioned a loan | sanctioned term loan | sanctioned loan | sanctioned a sum |
    sanctioned an amount | sanctioned a demand loan | sanctioned a vehicle loan | approved a loan |
    approved a term loan | granted a loan | granted a term loan | sanctioned a car loan"""
)
QUOTED = wordings(
    """your quotation | your proforma invoice | your proforma | your pro-forma invoice | your estimate | your offer |
    your performa invoice | your invoice"""
)
"""Of such a paper the sentence goes on with its number, its day and what it comes to."""
_TO_SOMEBODY = re.compile(
    r"\b(?:to|in favour of|of)\s+(?=(?:Mr|Mrs|Ms|Miss|Shri|Sri|Smt|Sh|Kum|Kumari|Dr|Thiru|Tmt)\b\.?)", re.IGNORECASE
)
_OF_LOAN = re.compile(r"\b(?:loans?|sanctioned|approved|granted)\b", re.IGNORECASE)
"""A sum that these come before is no longer the quotation's: "your invoice No. 7. We have sanctioned a loan of"."""
_FOR_SUM = re.compile(
    r"\b(?:for|of|amounting to|for an amount of|for a sum of|totalling)\s+(?=(?:Rs|INR|₹)\W{0,3}\d)", re.IGNORECASE
)


def _find_borrower(text: str) -> tuple[Found, ...]:
    given = _TO_SOMEBODY.search(text)
    if given is None:
        return ()
    found = honorifics.find_first_name(text[given.end() :])
    return tuple(replace(each, start=given.end() + each.start, end=given.end() + each.end) for each in found)


def _find_quoted(text: str) -> tuple[Found, ...]:
    asked = _FOR_SUM.search(text)
    if asked is None or _OF_LOAN.search(text, 0, asked.start()):
        return ()
    found = money.find(text[asked.end() :])[:1]
    return tuple(replace(each, start=asked.end() + each.start, end=asked.end() + each.end) for each in found)


def _parse(text: str) -> str:
    """Raise FormatError: it is never all that stands there."""
    raise FormatError(f"{len(text)} characters of a sentence")


BORROWER = Format("borrower in a sentence", _parse, as_read(_find_borrower))
QUOTATION = Format("sum of a quotation in a sentence", _parse, as_read(_find_quoted))
