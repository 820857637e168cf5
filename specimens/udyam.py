"""An invented enterprise in the Udyam register: what its certificate states, before it is printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from sheaf.model.field import Value
from specimens.business import Business, invent_business
from specimens.numbers import digits
from specimens.people import day_between, printed_date
from specimens.places import SOCIETIES, STREETS

STATE_LETTERS = {
    "Punjab": "PB", "Uttarakhand": "UK", "Haryana": "HR", "Delhi": "DL", "Rajasthan": "RJ", "Uttar Pradesh": "UP",
    "Bihar": "BR", "Assam": "AS", "West Bengal": "WB", "Jharkhand": "JH", "Odisha": "OD", "Chhattisgarh": "CG",
    "Madhya Pradesh": "MP", "Gujarat": "GJ", "Maharashtra": "MH", "Karnataka": "KA", "Kerala": "KL",
    "Tamil Nadu": "TN", "Telangana": "TS", "Andhra Pradesh": "AP",
}  # fmt: skip
_TYPES = {
    "Proprietorship": "Proprietary",
    "Partnership": "Partnership",
    "Limited Liability Partnership": "Limited Liability Partnership",
    "Private Limited Company": "Private Limited Company",
    "Public Limited Company": "Public Limited Company",
    "Hindu Undivided Family": "Hindu Undivided Family",
    "Society/ Club/ Trust/ AOP": "Trust",
}
_INDUSTRIES = {
    "Trading": (
        (
            "47 - Retail trade, except of motor vehicles and motorcycles",
            "4771 - Retail sale of clothing, footwear and leather articles in specialized stores",
            "47711 - Retail sale of readymade garments, hosiery goods, other articles of clothing",
        ),
        (
            "46 - Wholesale trade, except of motor vehicles and motorcycles",
            "4663 - Wholesale of construction materials, hardware, plumbing and heating equipment",
            "46632 - Wholesale of hardware and sanitary fittings",
        ),
        (
            "47 - Retail trade, except of motor vehicles and motorcycles",
            "4742 - Retail sale of audio and video equipment in specialized stores",
            "47420 - Retail sale of audio and video equipment in specialized stores",
        ),
    ),
    "Services": (
        (
            "62 - Computer programming, consultancy and related activities",
            "6201 - Computer programming activities",
            "62011 - Writing, modifying, testing of computer program",
        ),
        (
            "56 - Food and beverage service activities",
            "5610 - Restaurants and mobile food service activities",
            "56101 - Restaurants without bars",
        ),
        (
            "45 - Wholesale and retail trade and repair of motor vehicles",
            "4520 - Maintenance and repair of motor vehicles",
            "45200 - Maintenance and repair of motor vehicles",
        ),
    ),
    "Manufacturing": (
        (
            "10 - Manufacture of food products",
            "1071 - Manufacture of bakery products",
            "10711 - Manufacture of bread",
        ),
        (
            "25 - Manufacture of fabricated metal products, except machinery",
            "2599 - Manufacture of other fabricated metal products n.e.c.",
            "25994 - Manufacture of metal household articles",
        ),
        (
            "31 - Manufacture of furniture",
            "3100 - Manufacture of furniture",
            "31001 - Manufacture of furniture made of wood",
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class Industry:
    """A row of the table of industries: division, group and class, each a code and what it means."""

    division: str
    group: str
    code: str
    activity: str


@dataclass(frozen=True, slots=True)
class Enterprise:
    """What the certificate states. `place` maps the grid's captions to values, in the grid's order.

    `sizes` are (year, size, day) from the oldest on.
    """

    business: Business
    number: str
    name: str
    place: Mapping[str, str]
    sizes: tuple[tuple[str, str, str], ...]
    organisation: str
    activity: str
    begun: date
    registered: date
    industries: tuple[Industry, ...]

    def truth(self, address: str, *without: str) -> dict[str, Value]:
        """Return the fields of a certificate with `address` on it, but for those that it does not print."""
        *lines, city, _state, _district, _pincode = self.place.values()
        parts = replace(self.business.address, lines=tuple(lines), city=city)
        every: dict[str, Value] = {
            "registration_number": self.number,
            "enterprise_name": self.name,
            "owner_name": self.business.owner.name.upper(),
            "type_of_enterprise": self.sizes[-1][1],
            "organisation_type": self.organisation,
            "major_activity": self.activity,
            "address": address,
            "formatted_address": parts.formatted(),
            "date_of_incorporation": printed_date(self.begun),
            "date_of_registration": printed_date(self.registered),
            "nic_codes": tuple({"code": row.code[:5], "activity": row.activity} for row in self.industries),
        }
        return {name: value for name, value in every.items() if name not in without}


def invent_enterprise(rng: Random, captions: tuple[str, ...], *, in_capitals: bool) -> Enterprise:
    """Invent one; the nine `captions` are those of door, premises, town, block, road, city, state, district and pin."""
    business = invent_business(rng)
    address = business.address
    # The register's districts are numbered from 01 on, and no state has so many.
    number = f"UDYAM-{STATE_LETTERS[address.state]}-{rng.choice(('00', '97', '98', '99'))}-{digits(rng, 7)}"
    registered = day_between(rng, date(2020, 7, 2), date(2026, 6, 30))
    years = range(registered.year, min(2026, registered.year + rng.randint(0, 3)) + 1)
    sizes = tuple(
        (
            f"{year}-{(year + 1) % 100:02d}",
            rng.choice(("Micro", "Micro", "Small", "Medium")),
            printed_date(_in(year, registered)),
        )
        for year in years
    )
    activity = rng.choice(tuple(_INDUSTRIES))
    rows = rng.sample(_INDUSTRIES[activity], rng.randint(1, 3))
    place = (
        address.lines[0],
        rng.choice(SOCIETIES) if rng.random() < 0.7 else "",
        address.lines[-1],
        address.city if rng.random() < 0.4 else "",
        rng.choice(STREETS),
        address.city,
        address.state,
        address.city,
        address.pincode,
    )
    known = zip(captions, place, strict=True)
    prefix = rng.choice(("", "M/S "))
    return Enterprise(
        business,
        number,
        f"{prefix}{business.trade_name.upper()}",
        {caption: value.upper() if in_capitals else value for caption, value in known if value},
        sizes,
        _TYPES[business.constitution],
        activity.upper() if rng.random() < 0.6 else activity,
        registered - timedelta(days=rng.randint(0, 4000)),
        registered,
        tuple(Industry(*row, activity) for row in rows),
    )


def _in(year: int, registered: date) -> date:
    return registered if year == registered.year else date(year, 6, 1) + timedelta(days=registered.day)
