"""The formats that fields are declared with."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations, pairwise

from sheaf.doctypes.spec import Derived, Find, Format, Kind, as_read
from sheaf.formats import (
    aadhaar,
    accounts,
    addresses,
    age,
    assessment_year,
    bank,
    bank_account,
    cin,
    date_words,
    dates,
    driving_licence,
    enterprise,
    epic,
    establishment,
    fssai,
    gender,
    gstin,
    ifsc,
    ifsc_directory,
    issuer,
    llpin,
    micr,
    money,
    names,
    organisations,
    pan,
    passport,
    period,
    pincode,
    place,
    sided,
    tan,
    udyam,
    validity,
    vehicle,
)
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Value
from sheaf.model.page import Doubts

_FEWEST_DAYS = 3
_LEAST_AGE = 16
"""Years; for a motorcycle without gear."""
_TERMS, _TERM_SLACK = (10, 20), 2
"""Years; the last day may be the one before the anniversary, and leap days fall differently."""
_LEAST_VALIDITY = timedelta(days=360)

PAN = Format("PAN", pan.parse, pan.find)
IFSC = Format("IFSC", ifsc.parse, as_read(ifsc.find))
MICR = Format("MICR code", micr.parse, micr.find)
ACCOUNT_NUMBER = Format("account number", bank_account.parse, as_read(bank_account.find))
ASSESSMENT_YEAR = Format("assessment year", assessment_year.parse, as_read(assessment_year.find))
AADHAAR_NUMBER = Format("Aadhaar number", aadhaar.parse, aadhaar.find)
GSTIN = Format("GSTIN", gstin.parse, gstin.find)
EPIC = Format("EPIC number", epic.parse, epic.find)
DRIVING_LICENCE = Format("driving licence number", driving_licence.parse, driving_licence.find)
PASSPORT_NUMBER = Format("passport number", passport.parse, passport.find)
PASSPORT_NUMBER_ALONE = Format("passport number that stands alone", passport.parse_alone)
OFFICE_LICENCE = Format("driving licence number of an office", driving_licence.parse_of_office)
VEHICLE_REGISTRATION = Format("registration mark", vehicle.registration, vehicle.find_registration)
CHASSIS = Format("chassis number", vehicle.chassis, vehicle.find_chassis)
ENGINE = Format("engine number", vehicle.engine, vehicle.find_engine)
VEHICLE_MAKER = Format("maker of a vehicle", vehicle.maker, as_read(vehicle.find_maker))
MAKER_BEFORE_MODEL = Format("maker before a model", vehicle.no_maker, as_read(vehicle.find_maker))
VEHICLE_MODEL = Format("model of a vehicle", vehicle.model, vehicle.find_model)
FUEL = Format("fuel", vehicle.fuel)
OWNER = Format("owner's name", vehicle.owner)
AGE = Format("age", age.parse)
PLACE = Format("place", place.parse)
KNOWN_PLACE = Format("known place", place.parse_known)
DATE = Format("date", dates.parse, dates.find, kind=Kind.DATE)
VALID_TILL = Format("end of a validity", dates.parse, validity.find, kind=Kind.DATE)
LONG_DATE = Format("date with all of its year", dates.parse_long, dates.find_long, kind=Kind.DATE)
LICENCE_END = Format("end of a licence's validity", dates.parse_long, validity.find_long, kind=Kind.DATE)
YEAR = Format("year", dates.year)
GENDER = Format("gender", gender.parse, as_read(gender.find))
MONEY = Format("money", money.parse, as_read(money.find), kind=Kind.MONEY)
SIDED_MONEY = Format("amount with its side", sided.parse, kind=Kind.MONEY)
ACCOUNT_KIND = Format("kind of account", accounts.parse_kind)
BRANCH = Format("bank's branch", bank.branch, as_read(bank.find_named))
BANK = Format("bank's name", bank.name, as_read(bank.find_name))
PERIOD_START = Format("beginning of a period", dates.parse, period.find_start, kind=Kind.DATE)
PERIOD_END = Format("end of a period", period.parse_end, period.find_end, kind=Kind.DATE)
ORGANISATION = Format("organisation's name", organisations.parse_name)
ORGANISATION_IN_SENTENCE = Format("organisation's name in a sentence", organisations.parse_in_sentence)
CONSTITUTION = Format("constitution of business", organisations.constitution)
REGISTRATION_TYPE = Format("type of registration", organisations.registration_type)
COMPANY_NUMBER = Format("CIN or LLPIN", cin.parse, cin.find)
LLP_NUMBER = Format("LLPIN", llpin.parse, llpin.find)
TAN = Format("TAN", tan.parse, tan.find)
UDYAM_NUMBER = Format("Udyam number", udyam.parse, udyam.find)
ENTERPRISE_SIZE = Format("type of enterprise", enterprise.size)
MAJOR_ACTIVITY = Format("major activity", enterprise.activity)
ORGANISATION_TYPE = Format("type of organisation", enterprise.organisation)
NIC_CODE = Format("NIC code", enterprise.nic_code)
FINANCIAL_YEAR = Format("financial year", enterprise.years)
FSSAI_NUMBER = Format("FSSAI number", fssai.parse, fssai.find)
SHOP_NUMBER = Format("number of a registration", establishment.number, as_read(establishment.find_number))
PEOPLE = Format("count of people", establishment.people, as_read(establishment.find_people))
BUSINESS_KIND = Format("kind of business", organisations.parse_name)
ISSUING_STATE = Format("state that issued it", issuer.parse, as_read(issuer.find))
PINCODE = Format("pincode", pincode.parse, pincode.find)
ADDRESS = Format("address", addresses.clean)
WHOLE_ADDRESS = Format("whole address", addresses.clean, as_read(addresses.find_whole))
GST_ADDRESS = Format("address with a form's captions", addresses.clean_form)


def _said_or_written(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the dates in words of `text`; where there are none, those in figures."""
    return date_words.find(text) or dates.find(text, doubts)


SAID_DATE = Format("date in words", date_words.parse, date_words.find, kind=Kind.DATE)
DATE_IN_WORDS = Format("date", date_words.parse, _said_or_written, kind=Kind.DATE)


def _doubting(parse: Callable[[str], str]) -> Find:
    """Return the search for all of a text as a name that something speaks against; others are as they parse."""

    def search(text: str) -> tuple[Found, ...]:
        try:
            name = parse(text)
        except FormatError:
            return ()
        failed = names.failed_checks(name)
        return (Found(name, 0, len(text), checks=failed),) if failed else ()

    return as_read(search)


PERSON = Format("person's name", names.parse, _doubting(names.parse))
HOLDER = Format("holder's name", names.parse_holder, _doubting(names.parse_holder))


def _person_or_organisation(text: str) -> str:
    try:
        return names.parse(text)
    except FormatError:
        name = organisations.parse_name(text)
        if not organisations.is_organisation(name):
            raise
        return name


def _person_alone(text: str) -> str:
    name = _person_or_organisation(text)
    if organisations.is_organisation(name):
        raise FormatError("an organisation's name")
    return name


PERSON_OR_ORGANISATION = Format("person's or organisation's name", _person_or_organisation, _doubting(_person_alone))
_PARENT = re.compile(r"\s*,?\s+(?:[SDW]\s?/\s?O\b|(?:son|daughter|wife) of\b).*", re.IGNORECASE)


def _named_first(text: str) -> str:
    return _person_or_organisation(_PARENT.sub("", text))


EMPLOYER = Format("employer's name, before a parent's", _named_first, PERSON_OR_ORGANISATION.find)


def formatted_address(address: Value) -> tuple[Value, float]:
    """Take an address apart: returns the parts of FIELDS.md and how sure the parting is, 0..1.

    Raises FormatError when nothing in it looks like an Indian address.
    """
    if not isinstance(address, str):
        raise FormatError
    return _as_fields(addresses.format_address(address))


ADDRESS_IN_PARTS = Derived(
    "address", formatted_address, members=("address_line_1", "address_line_2", "city", "state", "postcode")
)


def parted_address(captioned: Mapping[str, str]) -> tuple[Value, float]:
    """Put the parts of an address, by the captions that a form prints before them, into those of FIELDS.md.

    Raises FormatError when nothing among them looks like an Indian address.
    """
    return _as_fields(addresses.from_parts(captioned))


def _as_fields(parts: addresses.FormattedAddress) -> tuple[Value, float]:
    value: Mapping[str, Value] = {
        "address_line_1": parts.address_line_1,
        "address_line_2": parts.address_line_2,
        "city": parts.city,
        "state": parts.state,
        "postcode": parts.postcode,
    }
    return value, parts.evidence


def bank_of_ifsc(code: Value) -> tuple[Value, float]:
    """Return the bank that the first letters of an IFSC name; raises FormatError for those of no known bank."""
    name = ifsc_directory.name_of(code) if isinstance(code, str) else None
    if name is None:
        raise FormatError
    return name, 0.9


def licence_state(number: Value) -> tuple[Value, float]:
    """Return the state that issued a driving licence, which its number names; raises FormatError."""
    if not isinstance(number, str):
        raise FormatError
    return driving_licence.state(number), 1.0


def licence_days(values: tuple[Value, ...]) -> Mapping[str, int]:
    """Tell which of the dates on a licence is the birth, the issue and the end of validity, as far as is sure.

    Nobody drives before sixteen; a licence is valid for years. With more dates than these three only the birth is sure:
    the others may be a first issue, or an end for transport vehicles whose neighbour was not read. But two that are ten
    or twenty years apart to the day (Motor Vehicles Act, 1988, section 14) are the issue and the end.
    """
    places = {day: place for place, value in enumerate(values) if (day := day_of(value)) is not None}
    days = sorted(places)
    if len(days) < _FEWEST_DAYS or days[1].year - days[0].year < _LEAST_AGE:
        return {}
    told = {"born": places[days[0]]}
    if len(days) == _FEWEST_DAYS and days[2] - days[1] >= _LEAST_VALIDITY:
        told |= {"issued": places[days[1]], "ends": places[days[2]]}
    elif len(days) > _FEWEST_DAYS:
        terms = [(first, last) for first, last in combinations(days[1:], 2) if _is_term(first, last)]
        told |= {"issued": places[terms[0][0]], "ends": places[terms[0][1]]} if len(terms) == 1 else {}
    return told


def _is_term(first: date, last: date) -> bool:
    return any(abs((last - first).days - years * 365.25) <= _TERM_SLACK for years in _TERMS)


def latest_day(values: Sequence[Value]) -> Value:
    """Return that of the dates which comes last; a licence ends later for other than transport vehicles."""
    return max(values, key=lambda value: day_of(value) or date.min)


def earliest_day(values: Sequence[Value]) -> Value:
    """Return that of the dates which comes first; nothing on a paper about a person is dated before the birth."""
    return min(values, key=lambda value: day_of(value) or date.max)


def day_of(value: Value) -> date | None:
    """Return the day of a date field's value, None when it has none."""
    if not isinstance(value, str):
        return None
    day, month, year = map(int, value.split("/"))
    return date(year, month, day)


def are_in_order(*fields: str) -> Callable[[Mapping[str, Value]], bool | None]:
    """Return a rule's test: the dates in `fields`, as far as they are there, follow each other."""

    def test(values: Mapping[str, Value]) -> bool | None:
        days = [day for name in fields if (day := day_of(values.get(name))) is not None]
        return all(earlier < later for earlier, later in pairwise(days)) if len(days) > 1 else None

    return test
