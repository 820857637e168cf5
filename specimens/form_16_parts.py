"""Invented certificates of tax deducted from salary: who deducted, from whom, how much in each quarter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens.business import Business, invent_business
from specimens.money import plain
from specimens.numbers import digits, letters, pan_number
from specimens.people import Person, invent_person

QUARTERS = ("Q1", "Q2", "Q3", "Q4")


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate. `paid` and `deducted` are by quarter; `parts` are the three parts of the gross salary."""

    number: str
    employer: Business
    tan: str
    person: Person
    pan: str
    year: int
    paid: tuple[Decimal, ...]
    deducted: tuple[Decimal, ...]
    parts: tuple[Decimal, Decimal, Decimal]

    @property
    def assessment_year(self) -> str:
        return f"{self.year}-{(self.year + 1) % 100:02d}"

    @property
    def gross(self) -> Decimal:
        return sum(self.parts, Decimal(0))

    @property
    def tax(self) -> Decimal:
        return sum(self.deducted, Decimal(0))

    def truth(self, **others: Value) -> Mapping[str, Value]:
        fields: dict[str, Value] = {
            "certificate_number": self.number,
            "employer_name": self.employer.legal_name.upper(),
            "employer_tan": self.tan,
            "employer_pan": self.employer.pan,
            "employee_name": self.person.name.upper(),
            "employee_pan": self.pan,
            "assessment_year": self.assessment_year,
            "gross_salary": plain(self.gross),
            "tax_deducted": plain(self.tax),
            **others,
        }
        return {name: value for name, value in fields.items() if value is not None}


def invent_certificate(rng: Random, first: int, last: int) -> Certificate:
    """Invent a certificate of an assessment year between `first` and `last`."""
    employer, person = invent_business(rng), invent_person(rng)
    paid = tuple(Decimal(rng.randint(90, 700) * 1000 + rng.randint(0, 999)) for _ in QUARTERS)
    share = Decimal(rng.randint(4, 18)) / 100
    deducted = tuple((amount * share).quantize(Decimal(1)) for amount in paid)
    gross = sum(paid, Decimal(0))
    perquisites = Decimal(rng.choice((0, 0, 0, 12000, 45600)))
    return Certificate(
        letters(rng, 7),
        employer,
        f"ZZZ{employer.legal_name.removeprefix('M/s ')[0].upper()}{digits(rng, 5)}{rng.choice('ABCDEFG')}",
        person,
        pan_number(rng, "P", person.surname_initial),
        rng.randint(first, last),
        paid,
        deducted,
        (gross - perquisites, perquisites, Decimal(0)),
    )
