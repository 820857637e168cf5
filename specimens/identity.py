"""Plain looks of the voter's card, the passport and the registration certificate of a vehicle."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from specimens import ornament
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.numbers import digits, letters, mrz_check_digit
from specimens.others_parts import CardLook, draw_card, recent
from specimens.people import Person, invent_person, printed_date
from specimens.specimen import Drawn, Form, Layout

_TEN_YEARS = timedelta(days=3652)


def draw_voter_card(rng: Random) -> Drawn:
    person, number = invent_person(rng), f"ZZX{digits(rng, 7)}"
    pairs = (
        ("EPIC No.", number),
        ("Elector's Name", person.name),
        ("Father's Name", person.father),
        ("Gender", person.gender.title()),
        ("Date of Birth", printed_date(person.born, "-")),
    )
    head = ("ELECTION COMMISSION OF INDIA", "ELECTOR PHOTO IDENTITY CARD")
    drawn = draw_card(rng, head, pairs, CardLook("Noto Sans", "#5b6770", ("#fdfdf8", "#e9efe6"), 4))
    truth = {
        "voter_id": number,
        "name": person.name,
        "date_of_birth": printed_date(person.born),
        "gender": person.gender,
        "relation_name": person.father,
    }
    return Drawn(drawn.surface, drawn.form, truth)


def draw_passport(rng: Random) -> Drawn:
    """The page with the photo and the two machine-readable lines."""
    person, number = invent_person(rng), f"Z{digits(rng, 7)}"
    issued = recent(rng)
    flow = new_flow(44, 12, (125, 88))
    surface = flow.surface
    ornament.wash(surface, "#f6efe6", "#e3ebf2")
    ornament.photo(surface, rng, 5, 18, 33, 42)
    style, bold = Style(6, "Noto Sans"), Style(8, "Noto Sans", 700)
    surface.text(44, 8, "REPUBLIC OF INDIA", Style(9, "Noto Sans", 700))
    surname = (person.surname or person.given).upper()
    sex = {"MALE": "M", "FEMALE": "F"}.get(person.gender, "X")
    pairs = (
        (("Passport No.", number), ("Sex", sex)),
        (("Surname", surname), ("Place of Birth", person.address.city.upper())),
        (("Given Name(s)", person.given.upper()), ("Place of Issue", person.address.city.upper())),
        (("Date of Birth", printed_date(person.born)), ("Date of Issue", printed_date(issued))),
        (("Date of Expiry", printed_date(issued + _TEN_YEARS)), None),
    )
    for row in pairs:
        for left, pair in zip((44, 84), row, strict=True):
            if pair is not None:
                surface.text(left, flow.y + 3, pair[0], style)
                surface.text(left, flow.y + 7, pair[1], bold)
        flow.gap(9)
    for y, line in zip((74, 81), _machine_zone(person, number, surname, issued + _TEN_YEARS), strict=True):
        surface.text(5, y, line, Style(10, "IBM Plex Mono"))
    ornament.specimen_mark(surface, rng, 95, 66, 6)
    truth = {
        "passport_number": number,
        "name": f"{person.given.upper()} {surname}",
        "date_of_birth": printed_date(person.born),
        "place_of_birth": person.address.city.upper(),
        "gender": person.gender,
        "date_of_issue": printed_date(issued),
        "date_of_expiry": printed_date(issued + _TEN_YEARS),
        "place_of_issue": person.address.city.upper(),
    }
    return Drawn(surface, Form.SLIP, truth)


def _machine_zone(person: Person, number: str, surname: str, expiry: date) -> tuple[str, str]:
    """Return the two lines of 44 characters (ICAO 9303, TD3)."""

    def plain(name: str) -> str:
        return "".join(character if character.isalpha() else "<" for character in name)

    sex = {"MALE": "M", "FEMALE": "F"}.get(person.gender, "<")
    first = f"{number}<{mrz_check_digit(number + '<')}"
    born, ends = f"{person.born:%y%m%d}", f"{expiry:%y%m%d}"
    middle = f"{born}{mrz_check_digit(born)}", f"{ends}{mrz_check_digit(ends)}"
    personal = "<" * 14 + "<"
    checked = mrz_check_digit(first + middle[0] + middle[1] + personal)
    upper = f"P<IND{plain(surname)}<<{plain(person.given.upper())}".ljust(44, "<")[:44]
    return upper, f"{first}IND{middle[0]}{sex}{middle[1]}{personal}{checked}"


def draw_vehicle_rc(rng: Random) -> Drawn:
    person = invent_person(rng)
    number, chassis = f"MH{rng.randint(1, 50):02d}ZZ{digits(rng, 4)}", letters(rng, 5) + digits(rng, 8)
    engine, fuel = letters(rng, 2) + digits(rng, 7), rng.choice(("PETROL", "DIESEL", "ELECTRIC"))
    registered = recent(rng)
    pairs = (
        ("Regn. No", number),
        ("Chassis No", chassis),
        ("Engine No", engine),
        ("Owner", person.name.upper()),
        ("Fuel", fuel),
        ("Regn. Date", printed_date(registered, "-")),
        ("Address", person.address.city.upper()),
    )
    head = ("Indian Union Vehicle Registration Certificate",)
    drawn = draw_card(rng, head, pairs, CardLook("Arimo", "#3f5d45", ("#f3f7ee", "#e2ecd8"), None))
    truth = {
        "registration_number": number,
        "owner_name": person.name.upper(),
        "date_of_registration": printed_date(registered),
        "chassis_number": chassis,
        "engine_number": engine,
        "fuel_type": fuel,
        "address": person.address.city.upper(),
    }
    return Drawn(drawn.surface, drawn.form, truth)


LAYOUTS = (
    Layout("VOTER_ID", "plain", draw_voter_card),
    Layout("PASSPORT", "plain", draw_passport),
    Layout("VEHICLE_RC", "plain", draw_vehicle_rc),
)
