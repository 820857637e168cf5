"""An invented food business and its number with the food authority, before the paper is printed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from sheaf.model.field import Value
from specimens.business import Business, invent_business
from specimens.numbers import digits
from specimens.people import day_between, printed_date

_LICENSED = (
    "General Manufacturing",
    "Restaurants",
    "Caterer",
    "Wholesaler",
    "Storage (Except Controlled Atmosphere and Cold)",
)
_REGISTERED = (
    "Petty Retailer of snacks/tea shops",
    "Retailer",
    "Hawker (Itinerant / Mobile food vendor)",
    "Food Vending Agencies",
)


@dataclass(frozen=True, slots=True)
class FoodBusiness:
    """What the paper states. `office` is the registered office, `business.address` the premises."""

    business: Business
    number: str
    kind: str
    issued: date
    valid_till: date
    office: str

    @property
    def premises(self) -> str:
        return self.business.address.in_one_line()

    def truth(self, *without: str) -> dict[str, Value]:
        every: dict[str, Value] = {
            "registration_number": self.number,
            "name": self.business.trade_name,
            "address": self.premises,
            "formatted_address": self.business.address.formatted(),
            "kind_of_business": self.kind,
            "date_of_issue": printed_date(self.issued),
            "valid_till": printed_date(self.valid_till),
        }
        return {name: value for name, value in every.items() if name not in without}


def invent_food_business(rng: Random, *, is_licence: bool) -> FoodBusiness:
    business = invent_business(rng, "grocery")
    if is_licence:
        business = replace(business, trade_name=business.legal_name if rng.random() < 0.4 else business.trade_name)
    issued = day_between(rng, date(2013, 1, 1), date(2026, 5, 30))
    first = rng.randint(2011, issued.year)
    # States have numbers up to 35 or so, offices not such high ones.
    number = f"{1 if is_licence else 2}{rng.choice(('00', '15', '12', '27', '33'))}{first % 100:02d}9{digits(rng, 8)}"
    years = rng.randint(1, 5)
    office = invent_business(rng).address.in_one_line()
    kind = rng.choice(_LICENSED if is_licence else _REGISTERED)
    return FoodBusiness(business, number, kind, issued, issued + timedelta(days=365 * years - 1), office)
