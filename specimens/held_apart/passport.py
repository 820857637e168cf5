"""Passports held apart from tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.flow import Flow
from specimens.fonts import NARROW, Style
from specimens.passport_parts import PAGE, Passport, ground, invent_passport, machine_zone
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed

FONTS = (*NARROW, "Titillium Web", "Source Serif 4", "Noto Serif")
MACHINE_FONTS = ("Inconsolata", "Space Mono")
REQUEST = (
    "These are to request and require in the name of the President of the Republic of India all those whom it may "
    "concern to allow the bearer to pass freely without let or hindrance, and to afford him or her every assistance "
    "and protection of which he or she may stand in need."
)


def draw_chip_page(rng: Random) -> Drawn:
    """The page of the passport with a chip: a second, small picture at the right, captions in their own order."""
    passport = invent_passport(rng, has_surname=rng.random() < 0.8)
    page = Surface(*PAGE)
    ground(page, rng)
    _chip_page(page, rng, passport, invent_type(rng, FONTS, (8.2, 9.2)))
    return Drawn(page, Form.SLIP, passport.data_truth())


def draw_open_book(rng: Random) -> Drawn:
    """The booklet laid open: the request in the President's name above, the page with the photo below."""
    passport, look = invent_passport(rng), invent_type(rng, FONTS, (8.2, 9.2))
    page = Surface(PAGE[0], 2 * PAGE[1])
    ground(page, rng)
    ornament.emblem(page, 62, 20, 14)
    page.paragraph(14, 40, 97, REQUEST, replace(look.label, size=9))
    page.text(111, 70, "By order of the President", look.label, Align.RIGHT)
    page.text(62, 82, passport.number, Style(15, "Noto Sans", 700, "#6a2b2b"), Align.CENTER)
    page.line(0, PAGE[1], PAGE[0], PAGE[1], "#6d6555", 0.6)
    page.move_origin(0, PAGE[1])
    _chip_page(page, rng, passport, look)
    return Drawn(page, Form.SLIP, passport.data_truth())


def draw_older_last_page(rng: Random) -> Drawn:
    """A last page in English, captions beside the values, the passport's number along the edge."""
    passport, look = invent_passport(rng), invent_type(rng, FONTS, (8.2, 9.0))
    page = Surface(*PAGE)
    ground(page, rng)
    _plain_last_page(page, passport, look)
    ornament.specimen_mark(page, rng, 90, 85, 5)
    return Drawn(page, Form.SLIP, passport.last_page_truth())


def draw_pages_beside(rng: Random) -> Drawn:
    """Last page left and data page right, as two scans pasted into one picture."""
    passport, look = invent_passport(rng), invent_type(rng, FONTS, (8.2, 9.0))
    page = Surface(2 * PAGE[0], PAGE[1])
    ground(page, rng)
    _plain_last_page(page, passport, look)
    page.line(PAGE[0], 0, PAGE[0], PAGE[1], "#6d6555", 0.6)
    page.move_origin(PAGE[0], 0)
    _chip_page(page, rng, passport, look)
    return Drawn(page, Form.SLIP, passport.data_truth())


def _chip_page(page: Surface, rng: Random, passport: Passport, look: CardType) -> None:
    page.text(6, 7, "भारत गणराज्य / REPUBLIC OF INDIA", look.head)
    page.rectangle(112, 4, 7, 4, line="#333333", thickness=0.4, radius=1)
    ornament.photo(page, rng, 6, 11, 32, 40)
    ornament.photo(page, rng, 101, 40, 15, 18)
    ornament.signature(page, rng, 6, 53, 30, 8)
    columns = (42.0, 66.0, 92.0)
    rows = (
        (("प्रकार/Type", "P"), ("देश कोड/Country Code", "IND"), ("पासपोर्ट सं./Passport No.", passport.number)),
        (("उपनाम/Surname", passport.surname),),
        (("दिए गए नाम/Given Name(s)", passport.given_names),),
        (
            ("जन्म तिथि/Date of Birth", printed_date(passport.person.born)),
            ("लिंग/Sex", passport.sex),
            ("राष्ट्रीयता/Nationality", "INDIAN"),
        ),
        (("जन्म स्थान/Place of Birth", passport.place_of_birth),),
        (("जारी करने की तिथि/Date of Issue", printed_date(passport.issued)),),
        (("समाप्ति तिथि/Date of Expiry", printed_date(passport.expires)),),
        (("जारी करने का स्थान/Place of Issue", passport.place_of_issue),),
    )
    y = 12.0
    for row in rows:
        for (caption, value), x in zip(row, columns, strict=False):
            room = 76 if len(row) == 1 else 24
            page.text(x, y, caption, narrowed(look.small, (caption,), room))
            page.text(x, y + 3.6, value, narrowed(look.value, (value,), room))
        y += 7.5
    machine_zone(page, passport, rng.choice(MACHINE_FONTS), 76)
    ornament.specimen_mark(page, rng, 6, 68, 5)


def _plain_last_page(page: Surface, passport: Passport, look: CardType) -> None:
    flow = Flow(page, 10, 9, 108, 1.5)
    pairs = [("Name of Father / Legal Guardian", passport.person.father.upper())]
    pairs += [("Name of Mother", passport.mother), ("Name of Spouse", passport.spouse)]
    flow.pairs(pairs, (look.label, look.value), 48)
    flow.gap(2)
    flow.pair("Address", passport.address, (look.label, fitted(look.value, passport.address, 80, 4)), 24)
    flow.gap(3)
    flow.line("Old Passport No. with Date and Place of Issue", look.label)
    flow.line(passport.one_before, look.value)
    flow.gap(2)
    flow.pair("File No.", passport.file_number, (look.label, look.value), 24)
    page.vertical_text(6, 80, passport.number, replace(look.head, size=11, tracking=0.8))


LAYOUTS = (
    Layout("PASSPORT", "chip_page", draw_chip_page, held_apart=True),
    Layout("PASSPORT", "open_book", draw_open_book, held_apart=True),
    Layout("PASSPORT", "older_last_page", draw_older_last_page, held_apart=True),
    Layout("PASSPORT", "pages_beside", draw_pages_beside, held_apart=True),
)
