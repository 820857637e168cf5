"""Passports held apart: both pages copied one over the other on a sheet, as an agent hands them in."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.flow import Flow
from specimens.fonts import NARROW, SERIF
from specimens.passport_parts import PAGE, Passport, invent_passport, machine_zone
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface, narrowed


def draw_attested_copy(rng: Random) -> Drawn:
    """A sheet with the last page over the page with the photo, and a line signed by who compared them."""
    passport = invent_passport(rng)
    look = invent_type(rng, (*NARROW, *SERIF), (7.6, 8.4))
    sheet = Surface(*A4)
    left = rng.uniform(24, 62)
    for top, draw in ((20, _last_page), (116, _data_page)):
        sheet.move_origin(left, top)
        sheet.rectangle(0, 0, *PAGE, fill=rng.choice(("#f1efe8", "#ecefee", "#f3ecea")), line="#a09a8c")
        draw(sheet, rng, passport, look)
    sheet.move_origin(0, 0)
    note = replace(look.label, size=10, color="#2a2f7a")
    sheet.text(30, 232, "Compared with the original and found correct", note)
    ornament.signature(sheet, rng, 34, 236, 40, 11)
    sheet.text(30, 254, "Authorised signatory", note)
    ornament.specimen_mark(sheet, rng, 150, 284, 6)
    return Drawn(sheet, Form.PAGE, passport.data_truth())


def _data_page(sheet: Surface, rng: Random, passport: Passport, look: CardType) -> None:
    """Draw the photo left and, right of it, rows of captions in both languages over their values."""
    sheet.text(6, 7.4, "भारत गणराज्य", look.head)
    sheet.text(119, 7.4, "REPUBLIC OF INDIA", look.head, Align.RIGHT)
    sheet.line(6, 9.4, 119, 9.4, "#8d7f66", 0.25)
    ornament.photo(sheet, rng, 6, 12, 29, 36)
    ornament.signature(sheet, rng, 6, 52, 29, 8)
    rows = (
        (("टाइप / Type", "P"), ("राष्ट्र कोड / Code", "IND"), ("पासपोर्ट नं. / Passport No.", passport.number)),
        (("उपनाम / Surname", passport.surname),),
        (("दिया गया नाम / Given Name(s)", passport.given_names),),
        (
            ("लिंग / Sex", passport.sex),
            ("जन्मतिथि / Date of Birth", printed_date(passport.person.born)),
            ("राष्ट्रीयता / Nationality", "INDIAN"),
        ),
        (("जन्म स्थान / Place of Birth", passport.place_of_birth),),
        (("जारी करने का स्थान / Place of Issue", passport.place_of_issue),),
        (
            ("जारी करने की तिथि / Date of Issue", printed_date(passport.issued)),
            ("समाप्ति की तिथि / Date of Expiry", printed_date(passport.expires)),
        ),
    )
    for line, row in enumerate(rows):
        room = 80 / len(row)
        for place, (caption, value) in enumerate(row):
            x, y = 39 + place * room, 13.4 + line * 8.4
            sheet.text(x, y, caption, narrowed(look.small, (caption,), room - 2))
            sheet.text(x, y + 3.9, value, narrowed(look.value, (value,), room - 2))
    machine_zone(sheet, passport, rng.choice(("OCR-B", "Inconsolata")), 77)


def _last_page(sheet: Surface, rng: Random, passport: Passport, look: CardType) -> None:
    sheet.text(119, 8, passport.number, replace(look.head, size=11.5), Align.RIGHT)
    flow = Flow(sheet, 8, 9, 108, 1.42)
    rows = [("पिता / कानूनी अभिभावक का नाम / Name of Father / Legal Guardian", passport.person.father.upper())]
    rows += [("माता का नाम / Name of Mother", passport.mother)]
    rows += [("पति या पत्नी का नाम / Name of Spouse", passport.spouse)]
    for caption, value in rows:
        flow.line(caption, look.small)
        flow.line(value or " ", look.value)
    flow.line("पता / Address", look.small)
    flow.paragraph(passport.address, fitted(look.value, passport.address, 106, 3))
    flow.line("Old Passport No. with Date and Place of Issue", look.small)
    flow.line(passport.one_before or " ", look.value)
    flow.line("फाइल नं. / File No.", look.small)
    flow.line(passport.file_number, look.value)
    ornament.specimen_mark(sheet, rng, 100, 84, 4)


LAYOUTS = (Layout("PASSPORT", "attested_copy", draw_attested_copy, held_apart=True),)
