"""What passports of all issues share: the holder, the captions in two languages, the machine-readable zone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.fonts import Style
from specimens.numbers import digits, mrz_check_digit, passport_number
from specimens.people import MEN, WOMEN, Gender, Person, day_between, invent_person, printed_date
from specimens.surface import Surface, narrowed

PAGE = (125.0, 88.0)
"""A passport's page in mm, lying."""

LATEST = date(2025, 12, 31)
LINE_LENGTH = 44
"""Characters in each of the two lines of a passport's machine-readable zone (ICAO 9303-4)."""

NAME_LENGTH = 39
OFFICES = ("MUMBAI", "PUNE", "DELHI", "CHENNAI", "BENGALURU", "HYDERABAD", "KOLKATA", "LUCKNOW", "KOCHI", "JAIPUR")
SEXES = {Gender.MALE: "M", Gender.FEMALE: "F", Gender.TRANSGENDER: "T"}


@dataclass(frozen=True, slots=True)
class Passport:
    """What is printed in a passport, in upper case. `surname` is empty for holders with one name only."""

    person: Person
    given_names: str
    surname: str
    number: str
    issued: date
    expires: date
    place_of_birth: str
    place_of_issue: str
    mother: str
    spouse: str
    address: str
    one_before: str
    """Number, date and place of issue of the passport before this one; empty when there was none."""
    file_number: str

    @property
    def name(self) -> str:
        return f"{self.given_names} {self.surname}".strip()

    @property
    def sex(self) -> str:
        return SEXES[self.person.gender]

    @property
    def machine_lines(self) -> tuple[str, str]:
        """Return the two lines with their check digits."""
        names = f"{_plain(self.surname)}<<{_plain(self.given_names)}" if self.surname else _plain(self.given_names)
        first = f"P<IND{names[:NAME_LENGTH]}".ljust(LINE_LENGTH, "<")
        number = self.number.ljust(9, "<")
        born, expires = f"{self.person.born:%y%m%d}", f"{self.expires:%y%m%d}"
        personal = "<" * 14
        number += mrz_check_digit(number)
        dates = born + mrz_check_digit(born), expires + mrz_check_digit(expires)
        # The issuer leaves the check digit of an empty personal number either out or 0: both are allowed.
        personal += "<" if self.issued.year % 2 else "0"
        composite = mrz_check_digit(number + "".join(dates) + personal)
        sex = "<" if self.sex == "T" else self.sex
        return first, f"{number}IND{dates[0]}{sex}{dates[1]}{personal}{composite}"

    def data_truth(self) -> Mapping[str, Value]:
        """Return what stands on the page with the photo."""
        return {
            "passport_number": self.number,
            "name": self.name,
            "date_of_birth": printed_date(self.person.born),
            "place_of_birth": self.place_of_birth,
            "gender": self.person.gender.value,
            "date_of_issue": printed_date(self.issued),
            "date_of_expiry": printed_date(self.expires),
            "place_of_issue": self.place_of_issue,
        }

    def last_page_truth(self) -> Mapping[str, Value]:
        """Return what the last page says of the fields: the number only, the rest is about relatives."""
        return {"passport_number": self.number}


def invent_passport(rng: Random, *, has_surname: bool | None = None) -> Passport:
    """Invent a passport; `has_surname` None leaves to chance whether the holder has one name only."""
    person = invent_person(rng)
    given, surname = _names(person)
    if has_surname is False:
        given, surname = f"{given} {surname}".strip(), ""
    elif has_surname and not surname:
        surname = person.father.split()[-1].upper()
    issued = day_between(rng, date(2008, 1, 1), LATEST)
    family = surname or person.father.split()[-1].upper()
    spouses = MEN if person.gender is Gender.FEMALE else WOMEN
    address = person.address
    state = f", {address.state.upper()}" if rng.random() < 0.7 else ""
    return Passport(
        person=person,
        given_names=given,
        surname=surname,
        number=passport_number(rng),
        issued=issued,
        expires=_ten_years_on(issued) - timedelta(days=1),
        place_of_birth=f"{address.city.upper()}{state}",
        place_of_issue=rng.choice(OFFICES),
        mother=f"{rng.choice(WOMEN).upper()} {family}",
        spouse=f"{rng.choice(spouses).upper()} {family}" if rng.random() < 0.5 else "",
        address=", ".join((*address.parts(), f"PIN:{address.pincode}", address.state, "INDIA")).upper(),
        one_before=_one_before(rng, issued) if rng.random() < 0.5 else "",
        file_number=f"{rng.choice(('PN', 'BO', 'DL', 'MA', 'BN', 'HY'))}{rng.choice('123')}0{digits(rng, 11)}",
    )


def machine_zone(page: Surface, passport: Passport, font: str, top: float) -> None:
    """Print the two lines over the page's width, the first at `top`; 10 characters to the inch, as the rule is."""
    style = narrowed(Style(12.4, font, 400, "#121212"), passport.machine_lines, 113)
    for number, line in enumerate(passport.machine_lines):
        page.text(6, top + number * 6.2, line, style)


def ground(page: Surface, rng: Random) -> None:
    """Cover a page with the fine colours and waves of the passport's paper."""
    tints = (("#f3ece0", "#dfe8ee"), ("#eef2e8", "#f2e6e4"), ("#e9eef6", "#f5efdf"))
    ornament.wash(page, *rng.choice(tints))
    ornament.waves(page, rng, rng.choice(("#c6b59a", "#a8bccb", "#c2a9b0")), rng.uniform(0.2, 0.4))


def _one_before(rng: Random, issued: date) -> str:
    earlier = issued - timedelta(days=rng.randint(3300, 3650))
    return f"{passport_number(rng)}   {printed_date(earlier)}   {rng.choice(OFFICES)}"


def _names(person: Person) -> tuple[str, str]:
    """Return given names and surname; passports expand initials to the father's name."""
    if len(person.given) == 1:
        return person.surname.upper(), person.father.upper()
    surname = person.father if len(person.surname) == 1 else person.surname
    return " ".join(part for part in (person.given, person.middle) if part).upper(), surname.upper()


def _plain(name: str) -> str:
    return "".join(character for character in name if character.isalpha() or character == " ").replace(" ", "<")


def _ten_years_on(day: date) -> date:
    return day.replace(year=day.year + 10, day=min(day.day, 28))
