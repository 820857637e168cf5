"""An invented company or partnership and the day on which it was incorporated, before its certificate is printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum, auto
from random import Random

from sheaf.model.field import Value
from specimens.business import invent_business
from specimens.money import in_words
from specimens.numbers import digits, letters, pan_number
from specimens.people import day_between, invent_person, printed_date, words
from specimens.places import Address

_STATE_LETTERS = {
    "Punjab": "PB", "Uttarakhand": "UR", "Haryana": "HR", "Delhi": "DL", "Rajasthan": "RJ", "Uttar Pradesh": "UP",
    "Bihar": "BR", "Assam": "AS", "West Bengal": "WB", "Jharkhand": "JH", "Odisha": "OR", "Chhattisgarh": "CT",
    "Madhya Pradesh": "MP", "Gujarat": "GJ", "Maharashtra": "MH", "Karnataka": "KA", "Kerala": "KL",
    "Tamil Nadu": "TN", "Telangana": "TG", "Andhra Pradesh": "AP",
}  # fmt: skip
_ORDINALS = words(
    "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth "
    "Sixteenth Seventeenth Eighteenth Nineteenth Twentieth"
)
_INDUSTRIES = words("51909 72200 74999 45400 36999 52100 15122 28112")


class Kind(Enum):
    PRIVATE = auto()
    PUBLIC = auto()
    ONE_PERSON = auto()
    PARTNERSHIP = auto()


_CLASSES = {Kind.PRIVATE: "PTC", Kind.PUBLIC: "PLC", Kind.ONE_PERSON: "OPC"}
_ENDS = {
    Kind.PRIVATE: "PRIVATE LIMITED",
    Kind.PUBLIC: "LIMITED",
    Kind.ONE_PERSON: "(OPC) PRIVATE LIMITED",
    Kind.PARTNERSHIP: "LLP",
}


@dataclass(frozen=True, slots=True)
class Company:
    """What a certificate may state; `given` is the day on which it was signed."""

    kind: Kind
    name: str
    number: str
    pan: str
    tan: str
    incorporated: date
    given: date
    address: Address
    registrar: str

    def truth(self, *names: str) -> dict[str, Value]:
        """Return the fields of a certificate on which only these are printed."""
        every: dict[str, Value] = {
            "cin": self.number,
            "company_name": self.name,
            "date_of_incorporation": printed_date(self.incorporated),
            "pan_number": self.pan,
            "tan": self.tan,
        }
        return {name: every[name] for name in names}


def invent_company(rng: Random, kind: Kind, between: tuple[date, date], latest_given: int = 3) -> Company:
    """Invent one that was incorporated in the period; the certificate is signed at most `latest_given` days later."""
    business = invent_business(rng)
    name = f"{business.trade_name} {_ENDS[kind]}".upper()
    day = day_between(rng, *between)
    initial = next(character for character in name if character.isalnum())
    if kind is Kind.PARTNERSHIP:
        number = f"AA{rng.choice('WXYZ')}-{digits(rng, 4)}"
    else:
        # Registrars have not come near such numbers.
        state = _STATE_LETTERS[business.address.state]
        number = f"U{rng.choice(_INDUSTRIES)}{state}{day.year}{_CLASSES[kind]}9{digits(rng, 5)}"
    return Company(
        kind,
        name,
        number,
        pan_number(rng, "F" if kind is Kind.PARTNERSHIP else "C", initial),
        f"ZZZ{initial}{digits(rng, 5)}{letters(rng, 1)}",
        day,
        day + timedelta(days=rng.randint(0, latest_given)),
        business.address,
        invent_person(rng).name,
    )


def day_in_words(day: date) -> str:
    """Return "Twenty first day of June Two thousand nineteen"."""
    return f"{ordinal(day.day)} day of {day:%B} {in_words(Decimal(day.year)).capitalize()}"


def ordinal(number: int) -> str:
    """Return "Twenty first"."""
    if number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    if number == 30:
        return "Thirtieth"
    return f"{'Twenty' if number < 30 else 'Thirty'} {_ORDINALS[number % 10 - 1].lower()}"
