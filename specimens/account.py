"""Invented bank accounts and what went in and out of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from specimens.business import invent_business
from specimens.narrations import Narration, credit_narration, debit_narration
from specimens.numbers import digits
from specimens.people import Person, invent_person

ACCOUNT_TYPES = (
    "SAVINGS ACCOUNT",
    "Savings",
    "SB-GENERAL",
    "CURRENT ACCOUNT",
    "Current",
    "SAVING BANK A/C",
    "Regular Savings",
    "OVERDRAFT",
)


@dataclass(frozen=True, slots=True)
class Bank:
    """A bank's name as its papers print it, the letters of its IFSC and of its MICR code."""

    name: str
    prefix: str
    micr: str


BANKS = tuple(
    Bank(*parts.split("|"))
    for parts in (
        "HDFC BANK LIMITED|HDFC|240", "ICICI Bank|ICIC|229", "State Bank of India|SBIN|002", "AXIS BANK|UTIB|211",
        "Kotak Mahindra Bank|KKBK|485", "Punjab National Bank|PUNB|024", "Bank of Baroda|BARB|012",
        "Canara Bank|CNRB|015", "Union Bank of India|UBIN|026", "IndusInd Bank|INDB|234", "YES BANK|YESB|532",
        "IDBI BANK|IBKL|259", "FEDERAL BANK|FDRL|049", "Bandhan Bank|BDBL|750", "Indian Overseas Bank|IOBA|020",
        "Bank of India|BKID|013", "Sanchay Gramin Bank|ZZZZ|998", "Janhit Sahakari Bank Ltd|ZZJH|997",
        "Vishwas Small Finance Bank|ZZVS|996",
    )
)  # fmt: skip
"""Real banks' names, with branches that do not exist, and banks that do not exist either."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One transaction, oldest first in its account; `balance` is what it leaves."""

    day: date
    value_day: date
    narration: Narration
    amount: Decimal
    is_debit: bool
    balance: Decimal


@dataclass(frozen=True, slots=True)
class Account:
    """An account and its movements in a period. The branch has a name and no address."""

    bank: Bank
    holder: str
    person: Person
    number: str
    kind: str
    ifsc: str
    micr: str
    branch: str
    first: date
    last: date
    opening: Decimal
    entries: tuple[Entry, ...]

    @property
    def closing(self) -> Decimal:
        return self.entries[-1].balance if self.entries else self.opening

    @property
    def newest_first(self) -> tuple[Entry, ...]:
        return self.entries[::-1]

    def sum_of(self, *, debits: bool) -> Decimal:
        return sum((entry.amount for entry in self.entries if entry.is_debit is debits), Decimal(0))


def invent_account(rng: Random, count: int, bank: Bank | None = None, *, may_overdraw: bool = False) -> Account:
    """Invent an account with `count` transactions; its balance falls below nought only if it may."""
    chosen = bank or rng.choice(BANKS)
    person = invent_person(rng)
    holder = person.name if rng.random() < 0.75 else invent_business(rng).trade_name
    first = date(rng.randint(2021, 2025), rng.randint(1, 12), 1)
    last = first + timedelta(days=max(rng.choice((29, 89, 180)), count // 6))
    opening = _amount(rng, 40, 250_000)
    entries = tuple(_entries(rng, count, (first, last), opening, may_overdraw))
    micr = f"{person.address.pincode[:3]}{chosen.micr}{digits(rng, 3)}"
    return Account(
        chosen,
        holder.upper() if rng.random() < 0.7 else holder,
        person,
        digits(rng, rng.choice((11, 12, 14, 14, 15, 16))).replace("0", "5", 1),
        rng.choice(ACCOUNT_TYPES),
        f"{chosen.prefix}0W{digits(rng, 5)}",
        micr,
        person.address.city.upper() if rng.random() < 0.5 else person.address.lines[-1],
        first,
        last,
        opening,
        entries,
    )


def _entries(
    rng: Random, count: int, period: tuple[date, date], opening: Decimal, may_overdraw: bool
) -> Iterator[Entry]:
    first, last = period
    days = sorted(rng.randint(0, (last - first).days) for _ in range(count))
    balance = opening
    for offset in days:
        day = first + timedelta(days=offset)
        is_debit = rng.random() < 0.68
        narration = debit_narration(rng, day) if is_debit else credit_narration(rng, day)
        amount = _amount(rng, *narration.span)
        if is_debit and amount > balance and not may_overdraw:
            is_debit, narration = False, credit_narration(rng, day)
            amount = _amount(rng, *narration.span)
        balance += -amount if is_debit else amount
        value_day = day if rng.random() < 0.9 else day + timedelta(days=1)
        yield Entry(day, value_day, narration, amount, is_debit, balance)


def _amount(rng: Random, least: int, most: int) -> Decimal:
    """Return a sum between the two, small ones more often; half of them in whole rupees."""
    whole = least + int((most - least) * rng.random() ** 2.5)
    return Decimal(whole) + (Decimal(rng.randint(0, 99)) / 100 if rng.random() < 0.5 else 0)


def without_entries(account: Account, start: int, end: int) -> Account:
    """Return the account as a statement shows it whose page with the entries `start` to `end` is missing."""
    return replace(account, entries=(*account.entries[:start], *account.entries[end:]))
