"""How an operator's name, and what a sentence says of the licensee and the premises, is written."""

from __future__ import annotations

import re

from sheaf.doctypes.spec import Format
from sheaf.formats import addresses, honorifics, organisations, pincode
from sheaf.formats.error import FormatError

_SORT = re.compile(
    r"[\s,]*\([^()]*\b(?:firm|concern|company|proprietorship|partnership|proprietor|HUF|LLP)\)[\s,]*$", re.I
)
"""What follows the name of a business in a sentence: "(Partnership firm)"."""
_TRADING = re.compile(
    r"\s*[(\[]\s*(?:trading as|trade name|t/a|d/?b/?a|doing business as|trading under|carrying on business as)\b"
    r"[^()\[\]]*[)\]]\W*$",
    re.IGNORECASE,
)
"""What follows an operator's own name: "(Trading as ...)", which is what the shop is called."""


def _operator(text: str) -> str:
    """Return an operator's name without the name of the shop in brackets behind it. Raises FormatError."""
    return organisations.parse_name(_TRADING.sub("", text))


def _grantee(text: str) -> str:
    """Return the name of a licensee in a sentence, without what sort of business it is. Raises FormatError."""
    return organisations.parse_name(honorifics.without_honorific(_SORT.sub("", text)))


def _premises_said(text: str) -> str:
    """Return the address that a sentence tells; raises FormatError where it does not come to its pincode."""
    if not pincode.find(text):
        raise FormatError("no address with its pincode")
    return addresses.clean_form(text.strip(" ,"))


OPERATOR = Format("organisation's name", _operator)
GRANTEE = Format("licensee in a sentence", _grantee)
PREMISES_SAID = Format("address in a sentence", _premises_said)
