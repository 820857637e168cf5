"""What registration certificates of all states and years share: the vehicle, its owner, its numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from types import MappingProxyType

from sheaf.formats import states
from sheaf.model.field import Value
from specimens.numbers import chassis_number, digits, engine_number
from specimens.people import Person, day_between, invent_person, printed_date

LATEST = date(2025, 12, 31)
CHARACTERS_OF_SERIES = "XZ"
"""Series of these letters only are given out nowhere yet."""

VEHICLES = (
    ("Maruti Suzuki India Ltd", ("SWIFT VXI", "ALTO K10 LXI", "DZIRE ZXI AGS", "WAGON R VXI 1.0L"), "Motor Car (LMV)"),
    ("Hyundai Motor India Ltd", ("I20 SPORTZ 1.2", "CRETA 1.5 SX", "SANTRO ERA"), "Motor Car (LMV)"),
    ("Tata Motors Ltd", ("NEXON XZ PLUS", "TIAGO EV XT LR", "ACE GOLD BS6"), "Motor Car (LMV)"),
    ("Mahindra & Mahindra Ltd", ("BOLERO B6 OPT", "SCORPIO S5", "XUV300 W8"), "Motor Car (LMV)"),
    ("Honda Motorcycle and Scooter India (P) Ltd", ("ACTIVA 6G DLX", "SHINE DISC", "DIO STD"), "M-Cycle/Scooter (2WN)"),
    ("Hero MotoCorp Ltd", ("SPLENDOR PLUS", "HF DELUXE SELF", "PASSION PRO"), "M-Cycle/Scooter (2WN)"),
    ("Bajaj Auto Ltd", ("PULSAR 150 DTSI", "PLATINA 100 ES", "CT 110 X"), "M-Cycle/Scooter (2WN)"),
    ("TVS Motor Company Ltd", ("JUPITER ZX", "APACHE RTR 160", "XL100 HD"), "M-Cycle/Scooter (2WN)"),
)
"""Makers as the national register spells them, some of their models, and the class of vehicle."""

FUELS = ("PETROL", "DIESEL", "PETROL", "PETROL/CNG", "PETROL/LPG", "ELECTRIC(BOV)")
COLOURS = ("PEARL WHITE", "SILKY SILVER", "BLACK", "MATT AXIS GREY", "CANDY RED", "BLUE")
NORMS = MappingProxyType({2005: "BHARAT STAGE II", 2011: "BHARAT STAGE III", 2018: "BHARAT STAGE IV"})
"""The last year in which each emission norm was printed; afterwards stage VI."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What is printed on a certificate. `number` and `address` are as printed; `separator` parts the dates."""

    person: Person
    state_letters: str
    number: str
    registered: date
    valid_till: date
    chassis: str
    engine: str
    maker: str
    model: str
    vehicle_class: str
    fuel: str
    colour: str
    address: str
    separator: str

    @property
    def state(self) -> str:
        return states.of_letters(self.state_letters) or self.person.address.state

    @property
    def owner(self) -> str:
        return self.person.name.upper()

    @property
    def relation(self) -> str:
        return self.person.father.upper()

    @property
    def plain_number(self) -> str:
        return self.number.replace(" ", "").replace("-", "")

    @property
    def norm(self) -> str:
        return next((norm for year, norm in NORMS.items() if self.registered.year <= year), "BHARAT STAGE VI")

    @property
    def made(self) -> str:
        """Month and year of manufacture, two months before the registration."""
        return f"{self.registered - timedelta(days=60):%m/%Y}"

    @property
    def office(self) -> str:
        return f"RTO, {self.person.address.city.upper()}"

    def day(self, day: date) -> str:
        return f"{day:%d-%b-%Y}" if self.separator == "Mon" else printed_date(day, self.separator)

    def front_truth(self) -> dict[str, Value]:
        """Return what the new card's front says."""
        return {
            "registration_number": self.plain_number,
            "owner_name": self.owner,
            "date_of_registration": printed_date(self.registered),
            "valid_till": printed_date(self.valid_till),
            "chassis_number": self.chassis,
            "engine_number": self.engine,
            "fuel_type": self.fuel,
            "address": self.address,
        }

    def back_truth(self) -> dict[str, Value]:
        """Return what its back says."""
        return {"registration_number": self.plain_number, "maker": self.maker, "model": self.model}

    def truth(self) -> Mapping[str, Value]:
        return self.front_truth() | self.back_truth()


def invent_certificate(rng: Random, *, is_old: bool = False) -> Certificate:
    """Invent a certificate; an old one is of the years before the national register."""
    person = invent_person(rng)
    letters = rng.choice(
        next(tuple(each.letters.split()) for each in states.states() if each.name == person.address.state)
    )
    first, last = (date(1998, 1, 1), date(2014, 12, 31)) if is_old else (date(2015, 1, 1), LATEST)
    registered = day_between(rng, first, last)
    maker, models, vehicle_class = rng.choice(VEHICLES)
    fuels = ("PETROL", "PETROL", "ELECTRIC(BOV)") if "2WN" in vehicle_class else FUELS
    return Certificate(
        person=person,
        state_letters=letters,
        number=_number(rng, letters, registered, is_old=is_old),
        registered=registered,
        valid_till=registered.replace(year=registered.year + 15, day=min(registered.day, 28)) - timedelta(days=1),
        chassis=chassis_number(rng),
        engine=engine_number(rng),
        maker=maker.upper() if is_old or rng.random() < 0.6 else maker,
        model=rng.choice(models),
        vehicle_class=vehicle_class,
        fuel=rng.choice(fuels[:2] if is_old else fuels),
        colour=rng.choice(COLOURS),
        address=_address(rng, person, letters),
        separator=rng.choice(("-", "/", "Mon")) if not is_old else rng.choice(("-", "/")),
    )


def _number(rng: Random, letters: str, registered: date, *, is_old: bool) -> str:
    serial = f"{rng.randint(1, 9999):04d}"
    if not is_old and registered.year >= 2022 and rng.random() < 0.12:
        spaced = f"{registered:%y} BH {serial} {_series(rng, 2)}"
        return rng.choice((spaced, spaced.replace(" ", "")))
    if letters == "DL":
        parts = ["DL", f"{rng.randint(1, 13)}{rng.choice('CS')}", _series(rng, 2), serial]
    else:
        parts = [letters, f"{rng.randint(1, 58):02d}", _series(rng, rng.choice((1, 2, 2, 2))), serial]
    return rng.choice(("", "", " ", "-")).join(parts)


def _series(rng: Random, length: int) -> str:
    return "".join(rng.choice(CHARACTERS_OF_SERIES) for _ in range(length))


def _address(rng: Random, person: Person, letters: str) -> str:
    address = person.address
    end = rng.choice((f"{address.state}-{address.pincode}", f"{letters}, {address.pincode}", address.pincode))
    return f"{rng.choice((', ', ', ', ','))}".join((*address.parts(), end)).upper()


def serial_of_owner(rng: Random) -> str:
    return digits(rng, 1).replace("0", "1").rjust(rng.choice((1, 2)), "0")
