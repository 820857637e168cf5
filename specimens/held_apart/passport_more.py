"""Passports held apart, of a second hand: the photo in the middle, and a page each in one file."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.flow import Flow
from specimens.passport_parts import PAGE, Passport, ground, invent_passport, machine_zone
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed

_FONTS = ("Barlow", "Titillium Web", "Libre Baskerville", "Public Sans")
_ZONE_FONTS = ("Inconsolata", "OCR-B")


def draw_photo_in_middle(rng: Random) -> Drawn:
    """The number and names left of the photo, the rest right of it, everything under its caption."""
    passport, look = invent_passport(rng), invent_type(rng, _FONTS, (7.2, 8.2))
    page = Surface(*PAGE)
    ground(page, rng)
    page.text(62.5, 6.4, "REPUBLIC OF INDIA  /  भारत गणराज्य", look.head, Align.CENTER)
    ornament.photo(page, rng, 47, 12, 30, 38)
    ornament.signature(page, rng, 47, 53, 30, 7)
    left = (
        ("पासपोर्ट संख्या / Passport No.", passport.number),
        ("कुलनाम / Surname", passport.surname),
        ("दिए गए नाम / Given Name(s)", passport.given_names),
        ("लिंग / Sex", passport.sex),
        ("जन्म की तारीख / Date of Birth", printed_date(passport.person.born)),
    )
    right = (
        ("Type  /  Country Code", "P  /  IND"),
        ("जन्म का स्थान / Place of Birth", passport.place_of_birth),
        ("जारी होने का स्थान / Place of Issue", passport.place_of_issue),
        ("जारी होने की तारीख / Date of Issue", printed_date(passport.issued)),
        ("समाप्ति की तारीख / Date of Expiry", printed_date(passport.expires)),
        ("राष्ट्रीयता / Nationality", "INDIAN"),
    )
    for x, rows in ((5, left), (80, right)):
        for number, (caption, value) in enumerate(rows):
            y = 13 + number * 9.6
            page.text(x, y, caption, narrowed(look.small, (caption,), 40))
            page.text(x, y + 4.3, value, narrowed(look.value, (value,), 40))
    machine_zone(page, passport, rng.choice(_ZONE_FONTS), 76)
    ornament.specimen_mark(page, rng, 6, 68, 5)
    return Drawn(page, Form.SLIP, passport.data_truth())


def draw_page_each(rng: Random) -> Drawn:
    """A file with the page with the photo and, on a page of its own, the last one."""
    passport, look = invent_passport(rng), invent_type(rng, _FONTS, (7.6, 8.6))
    surface = Surface(*PAGE)
    ground(surface, rng)
    _front(surface, rng, passport, look)
    surface.new_page()
    flow = Flow(surface, 10, 10, 104, 1.5)
    for caption, value in (
        ("Name of Father / Legal Guardian", passport.person.father.upper()),
        ("Name of Mother", passport.mother),
        ("Name of Spouse", passport.spouse or "-"),
    ):
        flow.line(caption, look.small)
        flow.line(value, look.value)
    flow.line("Address", look.small)
    flow.paragraph(passport.address, fitted(look.value, passport.address, 104, 3))
    flow.line("File No.", look.small)
    flow.line(passport.file_number, look.value)
    surface.text(114, 83, passport.number, replace(look.head, size=11), Align.RIGHT)
    ornament.specimen_mark(surface, rng, 10, 84, 5)
    return Drawn(surface, Form.SLIP, passport.data_truth())


def _front(surface: Surface, rng: Random, passport: Passport, look: CardType) -> None:
    surface.text(8, 8, "INDIA", replace(look.head, size=14))
    surface.text(118, 8, "REPUBLIC OF INDIA", look.head, Align.RIGHT)
    ornament.photo(surface, rng, 8, 14, 32, 40)
    ornament.signature(surface, rng, 8, 57, 32, 7)
    rows = (
        (("Type", "P"), ("Country Code", "IND"), ("Passport No.", passport.number)),
        (("Surname", passport.surname), ("Given Names", passport.given_names)),
        (("Nationality", "INDIAN"), ("Date of Birth", printed_date(passport.person.born)), ("Sex", passport.sex)),
        (("Place of Birth", passport.place_of_birth),),
        (("Date of Issue", printed_date(passport.issued)), ("Place of Issue", passport.place_of_issue)),
        (("Date of Expiry", printed_date(passport.expires)),),
    )
    for line, row in enumerate(rows):
        for place, (caption, value) in enumerate(row):
            x, y = 46 + place * 76 / len(row), 14.5 + line * 9.6
            surface.text(x, y, caption, look.small)
            surface.text(x, y + 4.2, value, narrowed(look.value, (value,), 76 / len(row) - 2))
    machine_zone(surface, passport, rng.choice(_ZONE_FONTS), 76.5)
    ornament.specimen_mark(surface, rng, 100, 68, 5)


LAYOUTS = (
    Layout("PASSPORT", "photo_in_middle", draw_photo_in_middle, held_apart=True, is_lesson=True),
    Layout("PASSPORT", "page_each", draw_page_each, held_apart=True, is_lesson=True),
)
