"""What banks print beside a transaction: UPI, NEFT, IMPS, cards, mandates, cheques, charges."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from random import Random

from specimens.numbers import digits, letters
from specimens.people import MEN, SURNAMES, WOMEN, words


@dataclass(frozen=True, slots=True)
class Narration:
    """`reference` is the number that a column of its own may print, "" for none; `span` is what such sums are."""

    text: str
    reference: str
    span: tuple[int, int]


_SHOPS = words("BIGMART DMARKET ZEPTOLINE FOODPANDIT FUELPOINT MEDIPLUS TEXTILEHUB RAILTICKET CINEWORLD KIRANAWALA")
_LENDERS = words("ABCFINANCE XYZHOUSING QUICKLOAN SURAKSHALIFE CAPITALFIRST")
_HANDLES = words("okzzz ybz zpl paytmz axz ibz")
_SHORT_BANKS = words("HDFC SBIN ICIC UTIB KKBK PUNB BARB YESB CNRB UBIN")
_PLACES = words("PUNE THANE NASHIK SURAT INDORE MYSURU SALEM JAIPUR KANPUR PATNA")


def debit_narration(rng: Random, day: date) -> Narration:
    return rng.choices(_DEBITS, weights=(30, 8, 12, 7, 8, 12, 7, 5, 3, 4, 3, 4))[0](rng, day)


def credit_narration(rng: Random, day: date) -> Narration:
    return rng.choices(_CREDITS, weights=(32, 14, 12, 10, 9, 8, 4, 4, 3))[0](rng, day)


def _name(rng: Random) -> str:
    given = rng.choice(MEN if rng.random() < 0.6 else WOMEN)
    name = f"{given} {rng.choice(SURNAMES)}"
    return name.upper() if rng.random() < 0.6 else name


def _vpa(rng: Random, name: str) -> str:
    word = "".join(character for character in name.lower() if character.isalpha())[:10]
    return f"{word}{rng.choice(('', str(rng.randint(1, 99))))}@{rng.choice(_HANDLES)}"


def _utr(rng: Random) -> str:
    return f"{rng.choice(_SHORT_BANKS)}{rng.choice('NRH')}{digits(rng, rng.choice((11, 17)))}"


def _upi(side: str) -> Callable[[Random, date], Narration]:
    def make(rng: Random, day: date) -> Narration:  # noqa: ARG001 - one signature for all
        number, name = digits(rng, 12), _name(rng)
        bank, note = rng.choice(_SHORT_BANKS), rng.choice(("Payment", "UPI", "rent", "Sent using app", "milk", "NA"))
        text = rng.choice(
            (
                f"UPI/{side}/{number}/{name}/{bank}/{_vpa(rng, name)}/{note}",
                f"UPI-{name}-{_vpa(rng, name)}-{bank}0{digits(rng, 6)}-{number}-{note}",
                f"UPI/{number}/{note}/{_vpa(rng, name)}/{name}",
                f"{'TO' if side == 'DR' else 'BY'} TRANSFER-UPI/{side}/{number}/{name}/{bank}/{note}",
                f"UPIAR/{number}/{side}/{name[:12]}/{bank}/{_vpa(rng, name)}",
            )
        )
        return Narration(text, number, (10, 9000))

    return make


def _neft(side: str) -> Callable[[Random, date], Narration]:
    def make(rng: Random, day: date) -> Narration:  # noqa: ARG001
        utr, name = _utr(rng), _name(rng)
        text = rng.choice(
            (
                f"NEFT {side}-{rng.choice(_SHORT_BANKS)}0{digits(rng, 6)}-{name}-{utr}",
                f"NEFT/{utr}/{name}/{rng.choice(_SHORT_BANKS)} BANK",
                f"NEFT*{rng.choice(_SHORT_BANKS)}0{digits(rng, 6)}*{utr}*{name}",
            )
        )
        return Narration(text, utr, (500, 90_000))

    return make


def _imps(rng: Random, day: date) -> Narration:  # noqa: ARG001
    number = digits(rng, 12)
    text = f"{rng.choice(('IMPS/P2A', 'MMT/IMPS', 'IMPS-IN'))}/{number}/{_name(rng)}/{rng.choice(_SHORT_BANKS)}"
    return Narration(text, number, (100, 40_000))


def _rtgs(rng: Random, day: date) -> Narration:  # noqa: ARG001
    utr = _utr(rng)
    return Narration(f"RTGS {utr} {_name(rng)}", utr, (200_000, 900_000))


def _atm(rng: Random, day: date) -> Narration:
    place, number = rng.choice(_PLACES), digits(rng, 4)
    text = rng.choice(
        (
            f"ATM WDL-{number}-{place} {day:%d/%m/%y}",
            f"ATW-{digits(rng, 6)}XXXXXX{number}-S1AW{digits(rng, 4)}-{place}",
            f"NWD-{digits(rng, 6)}XXXXXX{number}-{place} IN",
        )
    )
    return Narration(text, number, (500, 20_000))


def _card(rng: Random, day: date) -> Narration:
    text = rng.choice(
        (
            f"POS {digits(rng, 6)}XXXXXX{digits(rng, 4)} {rng.choice(_SHOPS)} {rng.choice(_PLACES)}",
            f"PCD/{digits(rng, 4)}/{rng.choice(_SHOPS)}/{rng.choice(_PLACES)}{day:%d%m%y}/{rng.randint(10, 21)}:15",
        )
    )
    return Narration(text, digits(rng, 12), (60, 15_000))


def _mandate(rng: Random, day: date) -> Narration:  # noqa: ARG001
    number = digits(rng, 10)
    text = f"{rng.choice(('ACH D-', 'NACH-DR-', 'ECS/', 'EMI '))} {rng.choice(_LENDERS)}-{letters(rng, 3)}{number}"
    return Narration(text, number, (900, 25_000))


def _cheque_paid(rng: Random, day: date) -> Narration:  # noqa: ARG001
    number = digits(rng, 6)
    return Narration(f"CHQ PAID-MICR CTS-{rng.choice(_PLACES)}-{_name(rng)}", number, (1000, 80_000))


def _returned(rng: Random, day: date) -> Narration:
    number = digits(rng, 6)
    return Narration(f"CHQ RET-{number}-FUNDS INSUFFICIENT {day:%d-%m-%Y}", number, (1000, 60_000))


def _charge(rng: Random, day: date) -> Narration:
    text = rng.choice(
        (
            f"SMS CHGS {day:%b%y}+GST",
            "RTN CHG INCL GST",
            f"DEBIT CARD ANNUAL FEE {rng.randint(1, 9)}/{rng.randint(10, 99)}",
        )
    )
    return Narration(text, "", (15, 650))


def _interest(rng: Random, day: date) -> Narration:  # noqa: ARG001
    return Narration(f"INT.PD:{day:01-%m-%Y} TO {day:%d-%m-%Y}", "", (10, 1500))


def _salary(rng: Random, day: date) -> Narration:
    employer = rng.choice(("SUNRISE INFOTECH", "GALAXY MOTORS", "EVEREST FOODS", "ORIENT STEEL"))
    return Narration(f"{rng.choice(('SALARY', 'SAL CR'))} {day:%b %Y} {employer}", "", (12_000, 120_000))


def _cash(rng: Random, day: date) -> Narration:  # noqa: ARG001
    place = rng.choice(_PLACES)
    return Narration(rng.choice((f"CASH DEP {place}", f"BY CASH-{place}", "CASH DEPOSIT SELF")), "", (500, 50_000))


def _cheque_in(rng: Random, day: date) -> Narration:  # noqa: ARG001
    number = digits(rng, 6)
    return Narration(f"CLG {rng.choice(_SHORT_BANKS)} {_name(rng)}", number, (1000, 90_000))


_DEBITS = (
    _upi("DR"), _neft("DR"), _imps, _rtgs, _atm, _card, _mandate, _cheque_paid, _returned, _charge, _mandate, _card,
)  # fmt: skip
_CREDITS = (
    _upi("CR"), _neft("CR"), _imps, _salary, _cash, _cheque_in, _interest, _rtgs, _returned,
)  # fmt: skip
