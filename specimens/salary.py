"""Invented wages of a month: who pays whom, what is earned, what is kept back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from sheaf.model.field import Value
from specimens.business import Business, invent_business
from specimens.money import grouped, plain
from specimens.numbers import digits, pan_number
from specimens.people import Person, day_between, invent_person

RUPEE = Decimal(1)

DESIGNATIONS = (
    "Accountant", "Sales Executive", "Sr. Software Engineer", "Production Supervisor", "Assistant Manager - Accounts",
    "Staff Nurse", "Driver", "Machine Operator", "Team Leader", "Relationship Officer", "Store Keeper",
    "Deputy Manager (Operations)", "Quality Inspector", "Lab Technician", "HR Executive", "Branch Manager",
    "Security Guard", "Data Analyst", "Asst. Teacher", "Office Assistant",
)  # fmt: skip
DEPARTMENTS = ("Accounts", "Sales", "Production", "Operations", "Human Resources", "Stores", "Quality", "IT", "Admin")
BANKS = ("Sanchay Gramin Bank", "Deccan Sahakari Bank", "Kosh Small Finance Bank", "Bharosa Bank Ltd")

_EARNINGS = (
    ("House Rent Allowance", (20, 50)),
    ("Conveyance Allowance", (3, 9)),
    ("Special Allowance", (8, 45)),
    ("Medical Allowance", (2, 7)),
    ("Leave Travel Allowance", (3, 10)),
    ("Dearness Allowance", (10, 40)),
    ("Education Allowance", (1, 4)),
    ("Washing Allowance", (1, 3)),
    ("Performance Bonus", (4, 20)),
    ("Overtime", (2, 12)),
)
"""Names of earnings, each with the percentages of the basic pay that it may be."""
_DEDUCTIONS = (
    ("Professional Tax", (150, 200)),
    ("Income Tax (TDS)", (300, 9000)),
    ("Labour Welfare Fund", (12, 40)),
    ("Salary Advance", (500, 3000)),
    ("Group Insurance", (100, 900)),
    ("Canteen", (150, 900)),
    ("Loan Recovery", (800, 4000)),
)
_MOST_KEPT = Decimal("0.15")
"""So much of what was earned one deduction may take: nobody is paid less than nothing."""


@dataclass(frozen=True, slots=True)
class Part:
    """An earning or a deduction: of this month, in full if nobody had been absent, and since April."""

    name: str
    amount: Decimal
    full: Decimal
    so_far: Decimal


@dataclass(frozen=True, slots=True)
class Salary:
    """A month's wages. `number` is the employee's among the staff."""

    employer: Business
    person: Person
    number: str
    designation: str
    department: str
    month: date
    joined: date
    pan: str
    uan: str
    account: str
    bank: str
    earnings: tuple[Part, ...]
    deductions: tuple[Part, ...]

    @property
    def gross(self) -> Decimal:
        return total(self.earnings)

    @property
    def kept(self) -> Decimal:
        return total(self.deductions)

    @property
    def net(self) -> Decimal:
        return self.gross - self.kept

    def truth(self, period: str, **others: Value) -> Mapping[str, Value]:
        """Return all fields with the period as printed; `others` replace fields, None leaves one out."""
        fields: dict[str, Value] = {
            "employer_name": self.employer.legal_name,
            "employee_name": self.person.name,
            "employee_id": self.number.upper(),
            "designation": self.designation,
            "pay_period": period,
            "pan_number": self.pan,
            "uan": self.uan,
            "bank_account_number": self.account,
            "gross_earnings": plain(self.gross),
            "total_deductions": plain(self.kept),
            "net_pay": plain(self.net),
            **others,
        }
        return {name: value for name, value in fields.items() if value is not None}


def invent_salary(rng: Random, *, cents: bool | None = None) -> Salary:
    """Invent a month's wages, in whole rupees unless `cents`."""
    employer, person = _invent_employer(rng), invent_person(rng)
    with_cents = rng.random() < 0.3 if cents is None else cents
    month = date(rng.randint(2018, 2026), rng.randint(1, 12), 1)
    months = (month.month - 4) % 12 + 1
    basic = Decimal(rng.randint(90, 900) * 100)
    worked = Decimal(rng.choice((100, 100, 100, 97, 93, 87))) / 100
    earnings = [_part("Basic", basic, worked, months, with_cents)]
    some = sorted(rng.sample(range(len(_EARNINGS)), rng.randint(2, 6)))
    for name, (least, most) in (_EARNINGS[place] for place in some):
        full = basic * rng.randint(least, most) / 100
        earnings.append(_part(name, full, worked, months, with_cents))
    fund = min(basic * worked, Decimal(15000)) * 12 / 100
    deductions = [_part("Provident Fund", fund, Decimal(1), months, with_cents)]
    for name, (least, most) in rng.sample(_DEDUCTIONS, rng.randint(1, 4)):
        amount = min(Decimal(rng.randint(least, most)), total(earnings) * _MOST_KEPT)
        deductions.append(_part(name, amount, Decimal(1), months, with_cents))
    return Salary(
        employer,
        person,
        invent_staff_number(rng),
        rng.choice(DESIGNATIONS),
        rng.choice(DEPARTMENTS),
        month,
        day_between(rng, date(2008, 1, 1), date(2017, 12, 31)),
        pan_number(rng, "P", person.surname_initial),
        "10" + digits(rng, 10),
        invent_account(rng),
        rng.choice(BANKS),
        tuple(earnings),
        tuple(deductions),
    )


def invent_staff_number(rng: Random) -> str:
    number = digits(rng, rng.choice((3, 4, 5, 6)))
    return rng.choice(("", "", "EMP", "E-", "HO/", "ST")) + number


def invent_account(rng: Random) -> str:
    """Return an account's number in one of the lengths that banks use."""
    return rng.choice("1234569") + digits(rng, rng.choice((9, 10, 11, 12, 13, 14, 15)))


def total(parts: Sequence[Part]) -> Decimal:
    return sum((part.amount for part in parts), Decimal(0))


def figures(value: Decimal, *, cents: bool = True) -> str:
    """Return an amount as printed, its paise left out unless `cents`."""
    return grouped(value) if cents else grouped(value).removesuffix(".00")


def _part(name: str, full: Decimal, worked: Decimal, months: int, with_cents: bool) -> Part:
    unit = Decimal("0.01") if with_cents else RUPEE
    whole = full.quantize(unit, ROUND_HALF_UP)
    amount = (full * worked).quantize(unit, ROUND_HALF_UP)
    return Part(name, amount, whole, amount + whole * (months - 1))


def _invent_employer(rng: Random) -> Business:
    """Most that print payslips are companies."""
    business = invent_business(rng)
    while business.constitution == "Proprietorship" and rng.random() < 0.8:
        business = invent_business(rng)
    return business
