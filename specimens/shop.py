"""An invented shop and its registration by the Act of its state, before the paper is printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from random import Random

from sheaf.model.field import Value
from specimens.business import Business, invent_business
from specimens.numbers import digits
from specimens.people import day_between, printed_date

_NATURES = (
    "Retail Trade in Grocery", "Sale of Electronic Goods", "Restaurant and Catering", "Software Consultancy",
    "Wholesale of Garments", "Medical Store", "Courier Services", "Beauty Parlour", "Stationery and Printing",
)  # fmt: skip

_NUMBERS: Mapping[str, Callable[[Random, int], str]] = {
    "Maharashtra": lambda rng, _: f"{rng.choice(('8200', '8900', '7600'))}{digits(rng, 12)}",
    "Karnataka": lambda rng, year: f"{rng.randint(1, 90)}/{rng.randint(1, 90)}/CE/{digits(rng, 4)}/{year}",
    "Delhi": lambda rng, year: f"{year}{digits(rng, 6)}",
    "Telangana": lambda rng, year: f"SEA/HYD/ALO/{rng.choice('ABC')}{rng.randint(1, 9)}/{digits(rng, 7)}/{year}",
    "Gujarat": lambda rng, _: f"P{rng.choice(('I', 'II', 'III'))}/EL/{rng.randint(1, 64):02d}/{digits(rng, 7)}",
    "Tamil Nadu": lambda rng, year: f"TN/{rng.randint(1, 40):02d}/SE/{year}/{digits(rng, 5)}",
    "West Bengal": lambda rng, year: f"KP{digits(rng, 5)}/{rng.randint(1, 20)}/P{rng.randint(1, 3)}/{year}",
}


@dataclass(frozen=True, slots=True)
class Shop:
    business: Business
    number: str
    nature: str
    people: int
    issued: date

    def truth(self, *without: str) -> dict[str, Value]:
        every: dict[str, Value] = {
            "registration_number": self.number,
            "establishment_name": self.business.trade_name,
            "employer_name": self.business.owner.name,
            "address": self.business.address.in_one_line(),
            "formatted_address": self.business.address.formatted(),
            "nature_of_business": self.nature,
            "total_employees": str(self.people),
            "date_of_issue": printed_date(self.issued),
        }
        return {name: value for name, value in every.items() if name not in without}


def invent_shop(rng: Random, state: str, between: tuple[date, date], most_people: int = 60) -> Shop:
    business = invent_business(rng, state=state)
    issued = day_between(rng, *between)
    number = _NUMBERS[state](rng, issued.year)
    return Shop(business, number, rng.choice(_NATURES), rng.randint(0, most_people), issued)
