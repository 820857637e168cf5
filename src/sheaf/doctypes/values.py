"""The formats that fields are declared with."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.doctypes.spec import Format
from sheaf.formats import aadhaar, addresses, dates, gender, gstin, money, names, organisations, pan, pincode
from sheaf.formats.error import FormatError
from sheaf.model.field import Value

PAN = Format("PAN", pan.parse, pan.find)
AADHAAR_NUMBER = Format("Aadhaar number", aadhaar.parse, aadhaar.find)
GSTIN = Format("GSTIN", gstin.parse, gstin.find)
DATE = Format("date", dates.parse, dates.find)
YEAR = Format("year", dates.year)
GENDER = Format("gender", gender.parse, gender.find)
MONEY = Format("money", money.parse, money.find)
ORGANISATION = Format("organisation's name", organisations.parse_name)
CONSTITUTION = Format("constitution of business", organisations.constitution)
REGISTRATION_TYPE = Format("type of registration", organisations.registration_type)
PERSON = Format("person's name", names.parse)
PINCODE = Format("pincode", pincode.parse, pincode.find)
ADDRESS = Format("address", addresses.clean)
GST_ADDRESS = Format("address with a form's captions", addresses.clean_form)


def formatted_address(address: Value) -> tuple[Value, float]:
    """Take an address apart: returns the parts of FIELDS.md and how sure the parting is, 0..1.

    Raises FormatError when nothing in it looks like an Indian address.
    """
    if not isinstance(address, str):
        raise FormatError
    parts = addresses.format_address(address)
    value: Mapping[str, Value] = {
        "address_line_1": parts.address_line_1,
        "address_line_2": parts.address_line_2,
        "city": parts.city,
        "state": parts.state,
        "postcode": parts.postcode,
    }
    return value, parts.evidence
