"""What moves on accounts of a certain kind of customer, out of wordings in which numbers and names are filled in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from specimens.account import Entry
from specimens.business import invent_business
from specimens.narrations import Narration
from specimens.numbers import digits, letters
from specimens.people import MEN, SURNAMES, WOMEN

_BANKS = ("HDFC", "SBIN", "ICIC", "UTIB", "KKBK", "PUNB", "BARB", "YESB", "CNRB", "UBIN", "IDIB", "IOBA")
_HANDLES = ("okzzz", "ybz", "zpl", "paytmz", "axz", "ibz")


@dataclass(frozen=True, slots=True)
class Wording:
    """A narration with places to fill; sums are multiples of `step` rupees, of a paisa when it is 0."""

    text: str
    span: tuple[int, int]
    weight: int = 1
    reference: str = ""
    step: int = 0


def moves(
    rng: Random,
    days: tuple[date, date],
    count: int,
    balances: tuple[Decimal, Decimal],
    wordings: tuple[Sequence[Wording], Sequence[Wording]],
) -> tuple[Entry, ...]:
    """Return `count` entries of the days from the first to the last, oldest first.

    `balances` are the one before them and the least that may be reached; `wordings` those of debits, then of credits.
    """
    balance, least = balances
    entries = []
    span = (days[1] - days[0]).days
    for offset in sorted(rng.randint(0, span) for _ in range(count)):
        day = days[0] + timedelta(days=offset)
        is_debit = rng.random() < 0.66
        wording = _chosen(rng, wordings[0] if is_debit else wordings[1])
        amount = _amount(rng, wording)
        if is_debit and balance - amount < least:
            is_debit, wording = False, _chosen(rng, wordings[1])
            amount = _amount(rng, wording)
        balance += -amount if is_debit else amount
        value_day = day if rng.random() < 0.93 else min(day + timedelta(days=1), days[1])
        entries.append(Entry(day, value_day, _filled(rng, wording, day), amount, is_debit, balance))
    return tuple(entries)


def _chosen(rng: Random, wordings: Sequence[Wording]) -> Wording:
    return rng.choices(wordings, weights=[wording.weight for wording in wordings])[0]


def _amount(rng: Random, wording: Wording) -> Decimal:
    least, most = wording.span
    whole = least + int((most - least) * rng.random() ** 2)
    if wording.step:
        return Decimal(max(wording.step, whole // wording.step * wording.step))
    return Decimal(whole) + Decimal(rng.randint(0, 99)) / 100


def _filled(rng: Random, wording: Wording, day: date) -> Narration:
    name = f"{rng.choice(MEN if rng.random() < 0.6 else WOMEN)} {rng.choice(SURNAMES)}"
    bank = rng.choice(_BANKS)
    word = "".join(character for character in name.lower() if character.isalpha())
    parts = {
        "name": name,
        "NAME": name.upper(),
        "FIRM": invent_business(rng).trade_name.upper(),
        "bank": bank,
        "utr": f"{bank}{rng.choice('NRH')}{digits(rng, 11)}",
        "long_utr": f"{bank}H{day:%y%j}{digits(rng, 6)}",
        "rrn": f"{day:%y}"[1] + f"{day:%j}" + digits(rng, 8),
        "vpa": f"{word[:12]}@{rng.choice(_HANDLES)}",
        "cheque": digits(rng, 6),
        "number": digits(rng, 4),
        "long_number": digits(rng, 10),
        "letters": letters(rng, 4),
        "time": f"{rng.randint(7, 21):02}:{rng.randint(0, 59):02}",
        "day": day,
    }
    return Narration(wording.text.format(**parts), wording.reference.format(**parts), wording.span)
