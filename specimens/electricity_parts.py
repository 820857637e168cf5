"""Invented electricity connections, with the truth about a bill for one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens.money import plain
from specimens.numbers import digits
from specimens.people import Person, day_between, invent_person


@dataclass(frozen=True, slots=True)
class Supplier:
    """A distribution company. `groups` are the lengths of the groups in which it prints a consumer's number."""

    name: str
    state: str
    groups: tuple[int, ...]
    joint: str = ""


@dataclass(frozen=True, slots=True)
class Connection:
    """A consumer and one bill. `charges` are captions with sums; `arrears` were due before."""

    person: Person
    number: str
    billed: date
    due: date
    charges: tuple[tuple[str, Decimal], ...]
    arrears: Decimal
    surcharge: Decimal
    before: int
    units: int
    meter: str
    load: str

    @property
    def amount(self) -> Decimal:
        return sum((charge for _, charge in self.charges), Decimal(0)) + self.arrears

    @property
    def late_amount(self) -> Decimal:
        return self.amount + self.surcharge

    def truth(self, provider: str, name: str, address: str, city: str | None = None) -> Mapping[str, Value]:
        """Return the fields; `name` and `address` are as printed, `city` as the address spells it."""
        parts = self.person.address.formatted()
        return {
            "provider": provider,
            "consumer_number": self.number.replace(" ", ""),
            "name": name,
            "address": address,
            "formatted_address": {**parts, "city": city or parts["city"]},
            "bill_date": f"{self.billed:%d/%m/%Y}",
            "due_date": f"{self.due:%d/%m/%Y}",
            "amount": plain(self.amount),
        }


def invent_connection(rng: Random, supplier: Supplier, *, is_rounded: bool = True) -> Connection:
    """Invent a consumer of `supplier` with a bill of the last years, in whole rupees if `is_rounded`."""
    billed = day_between(rng, date(2021, 1, 1), date(2026, 8, 1))
    units = rng.randint(28, 640)
    step = Decimal(1) if is_rounded else Decimal("0.01")
    energy = (Decimal(units) * Decimal(rng.randint(310, 980)) / 100).quantize(step)
    fixed = Decimal(rng.choice((40, 65, 110, 128, 150, 220)))
    charges = (
        ("Fixed Charges", fixed),
        ("Energy Charges", energy),
        ("Fuel Adjustment Charges", (energy * rng.randint(1, 9) / 100).quantize(step)),
        ("Electricity Duty", (energy * rng.choice((6, 9, 16)) / 100).quantize(step)),
    )
    number = supplier.joint.join(digits(rng, group) for group in supplier.groups)
    return Connection(
        invent_person(rng, supplier.state),
        number if number[0] != "0" or supplier.joint else f"4{number[1:]}",
        billed,
        billed + timedelta(days=rng.randint(9, 21)),
        charges,
        Decimal(rng.choice((0, 0, rng.randint(20, 900)))).quantize(step),
        Decimal(rng.randint(5, 60)).quantize(step),
        rng.randint(900, 40000),
        units,
        digits(rng, 8),
        rng.choice(("1.00 KW", "2 KW", "3.00 kW", "0.50 KW")),
    )
