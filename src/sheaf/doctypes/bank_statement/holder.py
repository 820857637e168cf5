"""Whose account a statement is of: the captions of the name, and the name over an address that none announces."""

from __future__ import annotations

from sheaf.doctypes.spec import Addressee, Format, wordings
from sheaf.doctypes.values import PERSON_OR_ORGANISATION
from sheaf.formats import account_line, bank, cities, countries, pincode
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.page import Doubts


def _addressee(text: str) -> str:
    """Return a name that is neither a bank's nor a city's: that over an address may stand right under the bank's, or be
    greeted."""
    if greeted := account_line.find_greeted(text):
        return str(greeted[0].value)
    if bank.find_name(text) or cities.is_city(text):
        raise FormatError("a bank's name, or a city's")
    return str(PERSON_OR_ORGANISATION.parse(text))


def _end_of_address(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    return pincode.find(text, doubts) or countries.find(text)


_POSTAL_END = Format("end of an address", pincode.parse, _end_of_address)
"""A pincode, or a country abroad."""
NAMES = wordings(
    """Account Holder | Account Holder Name | Account Name | Name of Account Holder | Customer Name |
    Account Holder's Name | Primary Holder | Name of the Account Holder | A/c Name | A/c Holder |
    Primary Account Holder | Account Title | Holder Name | Name of Customer | Name of the Customer | Client Name |
    Primary Account Holder Name | Account Holder(s) | Account Holders | Customer's Name | First Holder | Party Name |
    Name of A/c Holder | A/c Holder Name | Name of Account | Account In the Name Of | Depositor Name | Member Name |
    Name of Member | Borrower Name | Name of Borrower | Account of | Account Holder Details | Name of Depositor |
    Customer's Full Name | Name of the Member |
    खातेदाराचे नाव | खातेदाराचे नांव | खाताधारक का नाम | खातेदार"""
)
BARE_NAMES = wordings("Name | Name(s) | Holder | Customer | Client | Depositor | Member | Party")
HOLDER = Addressee(
    _POSTAL_END,
    named=Format("addressee's name", _addressee),
    passes=wordings("Prop | Proprietor"),
    names=(*NAMES, *wordings("Name(s) | Holder | Depositor | Member | Party")),
)
