"""Who gets the goods that a delivery order is for: names in forms, in sentences, and with the telephone behind them."""

from __future__ import annotations

import re

from sheaf.doctypes.spec import Format, as_read, wordings
from sheaf.doctypes.values import PERSON, PERSON_OR_ORGANISATION
from sheaf.formats import honorifics, organisations
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Value

RECIPIENT = wordings(
    """Beneficiary | Beneficiary Name | Name of Beneficiary | Name of the Beneficiary | Beneficiary Details |
    Recipient | Recipient Name | Name of Recipient | Deliver To | Delivered To | Deliver Goods To | Issued To |
    Handed Over To | Card Holder | Cardholder | Card Holder Name | Cardholder Name"""
)
"""Behind these a dealer may be named too, whose bank's account is paid: a customer has a mobile telephone there."""
BENEFICIARY = wordings(
    """Beneficiary | Beneficiary Name | Name of Beneficiary | Name of the Beneficiary | Beneficiary's Name |
    Name of the Beneficiary / Loanee | Beneficiary / Loanee | Name of Allottee"""
)
"""Behind these a corporation of a state names who gets its loan: a person, and no business."""
_NO_PERSON = re.compile(
    r"^(?:pays|paid|pay|payable|care|copy|id|for|less|add|total|net)\b|\b(?:at|to|by|of|from)$", re.IGNORECASE
)
"""What a caption goes on with behind "Customer": "Customer pays at store"; or for whom the paper is signed."""
_MOBILE = r"(?:\+?91[\s-]?|0)?(?=(?:[xX*]*\d){3})[\dxX*](?:[\s-]?[\dxX*]){9}"
_WITH_MOBILE = re.compile(
    rf"(?P<name>[^()\d]{{3,60}}?)\s*(?:\(\s*(?:(?:M|Mob|Mobile|Ph|Phone)\b[\s.:-]*)?{_MOBILE}\s*\)"
    rf"|[,/|·•–-]?\s*(?:(?:M|Mob|Mobile|Ph|Phone)\b[\s.:-]*)?{_MOBILE})",
    re.IGNORECASE,
)


def _person(text: str) -> Value:
    if ":" in text or _NO_PERSON.search(text):
        raise FormatError("captions between names, or the rest of one")
    return PERSON_OR_ORGANISATION.parse(text)


def _said_person(text: str) -> Value:
    return _person(honorifics.without_honorific(text))


def _find_said_person(text: str) -> tuple[Found, ...]:
    return tuple(each for each in honorifics.find_first_name(text) if not _NO_PERSON.search(each.value))


def _with_mobile(text: str) -> Value:
    """Return the name that a mobile telephone's number follows; raises FormatError where none does."""
    match = _WITH_MOBILE.fullmatch(text.strip(" :"))
    if match is None:
        raise FormatError("no telephone behind a name")
    return _person(match["name"])


def _no_business(text: str) -> Value:
    """Return the name of a person; raises FormatError for a business, which sells rather than gets the goods."""
    if organisations.is_organisation(text):
        raise FormatError("a business")
    return PERSON.parse(text)


CUSTOMER = Format("customer's name", _person)
NO_BUSINESS = Format("beneficiary's name", _no_business)
SAID_CUSTOMER = Format("customer's name in a sentence", _said_person, as_read(_find_said_person))
WITH_MOBILE = Format("customer's name with the telephone behind it", _with_mobile)
