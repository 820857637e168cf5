"""What driving licences of all states and years share: the holder, the numbers, the classes of vehicles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from types import MappingProxyType

from sheaf.formats import states
from sheaf.model.field import Value
from specimens.numbers import digits
from specimens.people import Gender, Person, day_between, invent_person, printed_date

LATEST = date(2025, 12, 31)
BLOOD_GROUPS = ("A+", "B+", "O+", "AB+", "O-", "B-", "A-")
CLASSES = ("LMV", "MCWG", "MCWOG", "TRANS", "LMV-NT", "MGV", "3W-CAB", "FVG")

NUMBER_STYLES = MappingProxyType(
    {
        "DL": ("{s}-{o}{y}{n}", "{s}-{o} {y}{n}"),
        "HR": ("{s}-{o} {y}{n}", "{s}-{o}{y}{n}"),
        "WB": ("{s}-{o}{y}{n}", "{s}{o} {y}{n}"),
        "UP": ("{s}{o} {y}{n}", "{s}{o}{y}{n}"),
        "KL": ("{s}{o} {y}{n}", "{s}{o}{y}{n}"),
        "AP": ("{s}0{o}{y}{n}", "{s}0{o} {y} {n}"),
        "TS": ("{s}0{o}{y}{n}", "{s}0{o} {y} {n}"),
        "TG": ("{s}0{o} {y} {n}",),
        "TN": ("{s}{o} {y}{n}", "{s}{o} {y} {n}", "{s}-{o}{y}{n}"),
    }
)
USUAL_STYLES = ("{s}{o} {y}{n}", "{s}-{o}{y}{n}", "{s}{o} {y}{n}", "{s}{o}-{y}{n}")
"""State, office, year of first issue and serial, as the states print them."""

OLD_STYLES = (
    "{s}{o}/{z}/{f}", "{s}{o}/DLC/{z}/{f}", "{s}-{o}/{f}/{z}", "{s}{o}/{f}/{z}", "{s}-{o}/R/{z}/{f}", "{s}{o}/{f}/{y}",
    "{f}/{s}/{z}", "{o}/{f}/{y}", "DL{k}{s}0{o}{f}{y}",
)  # fmt: skip
"""State, office, year and serial as before there was one form for all; some name no state, some begin with "DL" and a
letter for the kind, whatever the state."""


@dataclass(frozen=True, slots=True)
class Licence:
    """What is printed on a licence. `number` and `address` are as printed; `separator` parts the dates."""

    person: Person
    state_letters: str
    number: str
    first_issued: date
    issued: date
    valid_till: date
    transport_till: date | None
    classes: tuple[tuple[str, date], ...]
    address: str
    blood: str
    separator: str

    @property
    def state(self) -> str:
        return states.of_letters(self.state_letters) or self.person.address.state

    @property
    def name(self) -> str:
        return self.person.name.upper()

    @property
    def relation(self) -> str:
        return self.person.father.upper()

    def day(self, day: date) -> str:
        return printed_date(day, self.separator)

    def number_truth(self) -> dict[str, Value]:
        return {"dl_number": self.number.replace(" ", "").replace("-", ""), "state": self.state}

    def truth(self, *without: str) -> Mapping[str, Value]:
        """Return all fields but those named in `without`."""
        fields = self.number_truth() | {
            "name": self.name,
            "date_of_birth": printed_date(self.person.born),
            "issue_date": printed_date(self.issued),
            "valid_till": printed_date(self.valid_till),
            "relation_name": self.relation,
            "address": self.address,
        }
        return {name: value for name, value in fields.items() if name not in without}


def invent_licence(rng: Random, *, is_old: bool = False, state: str | None = None) -> Licence:
    """Invent a licence; an old one may have a number of the forms with slashes."""
    person = invent_person(rng, state)
    if is_old:
        person = replace(person, born=day_between(rng, date(1950, 1, 1), date(1988, 12, 31)))
    letters = rng.choice(_letters_of(person.address.state))
    adult = person.born + timedelta(days=18 * 366)
    first = day_between(rng, adult, date(2012, 12, 31) if is_old else LATEST)
    renewed = rng.random() < 0.3 and not is_old and first.year < 2015
    issued = day_between(rng, date(2016, 1, 1), LATEST) if renewed else first
    valid_till = issued + timedelta(days=rng.choice((20, 20, 10, 5)) * 365 + rng.randint(3, 6))
    has_transport = rng.random() < 0.45
    first_classes = rng.sample(CLASSES[:3], rng.randint(1, 2))
    classes = tuple((name, first) for name in first_classes)
    if has_transport:
        classes += ((rng.choice(CLASSES[3:]), issued),)
    return Licence(
        person=person,
        state_letters=letters,
        number=_number(rng, letters, first, uses_slashes=is_old and rng.random() < 0.7),
        first_issued=first,
        issued=issued,
        valid_till=valid_till,
        transport_till=issued + timedelta(days=rng.choice((3, 5)) * 365 + 1) if has_transport else None,
        classes=classes,
        address=_address(rng, person, letters),
        blood=rng.choice(BLOOD_GROUPS),
        separator=rng.choice(("-", "-", "/")),
    )


def relation_letter(person: Person) -> str:
    """Return S, D or W, the way the cards tell whose child or wife somebody is."""
    if person.gender is Gender.FEMALE:
        return "D" if person.born.year > 1992 else "W"
    return "S"


def _letters_of(state: str) -> tuple[str, ...]:
    return next(tuple(each.letters.split()) for each in states.states() if each.name == state)


def _number(rng: Random, letters: str, first: date, *, uses_slashes: bool) -> str:
    if uses_slashes:
        # No state has offices 90 to 99, so that an old number cannot belong to anybody.
        style, serial = rng.choice(OLD_STYLES), digits(rng, rng.choice((5, 6, 6)))
        parts = {"s": letters, "o": rng.randint(90, 99), "z": f"{first:%y}", "y": first.year, "f": serial}
        return style.format(**parts, k=rng.choice("RFD"))
    style = rng.choice(NUMBER_STYLES.get(letters, USUAL_STYLES))
    # No office issues nine million licences in a year, so that a new number cannot either.
    return style.format(s=letters, o=f"{rng.randint(1, 58):02d}", y=first.year, n=f"90{digits(rng, 5)}")


def _address(rng: Random, person: Person, letters: str) -> str:
    address = person.address
    end = rng.choice((f"{letters} {address.pincode}", f"{address.state} {address.pincode}", f"PIN {address.pincode}"))
    return f"{rng.choice((', ', ',', ', '))}".join((*address.parts(), end)).upper()
