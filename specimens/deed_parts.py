"""Invented sales of property, with the truth about the papers on which they are registered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens.money import plain
from specimens.numbers import digits, pan_number
from specimens.people import Gender, Person, day_between, invent_person
from specimens.places import Address, invent_address

OFFICES = ("Haveli No. 12", "Jayanagar", "Adyar", "Mehrauli", "Navrangpura", "Kalyan No. 3", "Gajuwaka", "Shivajinagar")


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who sells or buys."""

    person: Person
    pan: str
    age: int

    @property
    def title(self) -> str:
        return "Mrs." if self.person.gender is Gender.FEMALE else "Mr."

    @property
    def relation(self) -> str:
        return "D/o." if self.person.gender is Gender.FEMALE else "S/o."


@dataclass(frozen=True, slots=True)
class Sale:
    """A sale of one property: who, what, for how much, and where and when it was registered."""

    sellers: tuple[Party, ...]
    buyers: tuple[Party, ...]
    place: Address
    area: str
    price: Decimal
    market_value: Decimal
    duty: Decimal
    executed: date
    registered: date
    serial: str
    office: str

    @property
    def number(self) -> str:
        return f"{self.serial}/{self.registered.year}"

    def truth(self, *, is_upper: bool = False, **printed: Value) -> Mapping[str, Value]:
        """Return the fields; None among `printed` takes out what is not on the paper, other values go in."""
        spelt = str.upper if is_upper else str
        values: dict[str, Value] = {
            "document_number": self.number,
            "registration_date": f"{self.registered:%d/%m/%Y}",
            "execution_date": f"{self.executed:%d/%m/%Y}",
            "sub_registrar_office": self.office,
            "seller_names": tuple(spelt(each.person.name) for each in self.sellers),
            "buyer_names": tuple(spelt(each.person.name) for each in self.buyers),
            "property_address": self.place.in_one_line(),
            "area": self.area,
            "consideration_amount": plain(self.price),
            "market_value": plain(self.market_value),
            "stamp_duty": plain(self.duty),
        }
        return {name: value for name, value in {**values, **printed}.items() if value is not None}


def invent_sale(rng: Random, state: str | None = None, area: str = "{} sq. ft.") -> Sale:
    """Invent a sale in `state` (anywhere when None); `area` says how its extent is written."""
    place = invent_address(rng, state)
    executed = day_between(rng, date(2015, 1, 1), date(2026, 6, 30))
    price = Decimal(rng.randint(90, 2200) * 5000)
    market_value = price - Decimal(rng.choice((0, 5000, 20000, 45000)))
    names: set[str] = set()

    def party() -> Party:
        person = invent_person(rng, place.state)
        while person.name in names or len(person.name) < 8 or person.gender is Gender.TRANSGENDER:
            person = invent_person(rng, place.state)
        names.add(person.name)
        return Party(person, pan_number(rng, "P", person.surname_initial), rng.randint(24, 78))

    return Sale(
        tuple(party() for _ in range(rng.choice((1, 1, 2, 3)))),
        tuple(party() for _ in range(rng.choice((1, 1, 2)))),
        place,
        area.format(rng.choice((rng.randint(380, 2400), f"{rng.randint(30, 180)}.{rng.randint(10, 99)}"))),
        price,
        market_value,
        (price * rng.choice((5, 6, 7)) / 100).quantize(Decimal(10)),
        executed,
        executed + timedelta(days=rng.choice((0, 0, 1, 4, 12))),
        str(int(digits(rng, 4)) + 100),
        rng.choice(OFFICES),
    )


def on_same_day(sale: Sale) -> Sale:
    """Return the sale as registered on the day on which it was executed."""
    return replace(sale, registered=sale.executed)
