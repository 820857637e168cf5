"""Invented loans for goods, with the truth about the delivery order that a lender writes for one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, Decimal
from random import Random

from sheaf.model.field import Value
from specimens.business import Business, invent_business
from specimens.goods import APPLIANCES, PHONES, TWO_WHEELERS, Good, model_number
from specimens.money import plain
from specimens.numbers import digits, letters
from specimens.people import Person, day_between, invent_person

LENDERS = (
    "Sanchay Finance Limited",
    "Udaan Finserv Ltd",
    "Navkar Fincorp Private Limited",
    "Setu Bank Limited",
    "Prarambh Credit Services Limited",
    "Aarohan Capital Ltd.",
    "Bharosa Consumer Finance Limited",
    "Kaveri Small Finance Bank Ltd",
)


@dataclass(frozen=True, slots=True)
class Loan:
    """A loan for one thing that a dealer is to deliver. `advance` counts the instalments that are paid at once."""

    lender: str
    dealer: Business
    customer: Person
    number: str
    day: date
    make: str
    model: str
    price: Decimal
    down: Decimal
    tenure: int
    advance: int
    emi: Decimal
    fee: Decimal

    @property
    def amount(self) -> Decimal:
        return self.price - self.down

    @property
    def dealer_name(self) -> str:
        return self.dealer.trade_name.removeprefix("M/s ")

    @property
    def product(self) -> str:
        return f"{self.make} {self.model}"

    @property
    def account(self) -> str:
        return f"LAN{self.number[-4:]}{self.day:%y%m%d}"

    def truth(self, dealer_address: str, **printed: str) -> Mapping[str, Value]:
        """Return the fields; `printed` are those that are not printed as they are here."""
        values: dict[str, Value] = {
            "do_number": self.number,
            "do_date": f"{self.day:%d/%m/%Y}",
            "lender_name": self.lender,
            "dealer_name": self.dealer_name,
            "dealer_address": dealer_address,
            "customer_name": self.customer.name,
            "product_description": self.product,
            "product_price": plain(self.price),
            "loan_amount": plain(self.amount),
            "down_payment": plain(self.down),
            "emi_amount": plain(self.emi),
            "tenure_months": str(self.tenure),
        }
        return {**values, **printed}


def invent_loan(rng: Random, *, is_vehicle: bool = False) -> Loan:
    good: Good = rng.choice(TWO_WHEELERS if is_vehicle else (*PHONES, *APPLIANCES))
    make, _, rest = good.name.format(model_number(rng)).partition(" ")
    price = Decimal(rng.randint(*good.price)).quantize(Decimal(10))
    down = (price * rng.randint(10, 40) / 100).quantize(Decimal(1))
    tenure = rng.choice((24, 36, 48)) if is_vehicle else rng.choice((6, 8, 10, 12, 18, 24))
    interest = Decimal(rng.choice((0, 0, 9, 14))) * tenure / 12 / 100
    emi = ((price - down) * (1 + interest) / tenure).quantize(Decimal(1), ROUND_CEILING)
    form = rng.choice(("DO/{year}/{serial}", "DO{serial}{tail}", "{head}{serial}", "{serial}{tail}"))
    day = day_between(rng, date(2022, 1, 1), date(2026, 8, 30))
    return Loan(
        rng.choice(LENDERS),
        invent_business(rng, "vehicles" if is_vehicle else "electronics"),
        invent_person(rng),
        form.format(year=day.year, serial=digits(rng, 6), tail=digits(rng, 3), head=letters(rng, 3)),
        day,
        make,
        rest,
        price,
        down,
        tenure,
        rng.choice((0, 0, 2)),
        emi,
        Decimal(rng.choice((0, 299, 499, 749))),
    )
