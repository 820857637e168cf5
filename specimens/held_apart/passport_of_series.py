"""Passports held apart: an earlier series with typed entries, and a newer one copied with its page of observations."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import CardType, invent_type
from specimens.fonts import MONO, SANS, SERIF, Style
from specimens.passport_parts import PAGE, Passport, ground, invent_passport, machine_zone
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface, narrowed


def draw_typed_series(rng: Random) -> Drawn:
    """Captions in both languages on one line, the entries in a printer's pitch beneath, the number up the edge too."""
    passport = invent_passport(rng)
    font = rng.choice((*SERIF[:3], "Arimo", "PT Sans Narrow"))
    caption = Style(rng.uniform(5.0, 5.6), font, 400, "#3c4a66")
    typed = Style(rng.uniform(8.0, 8.8), rng.choice(MONO), 400, "#16161a")
    page = Surface(*PAGE)
    ground(page, rng)
    page.text(40, 6.4, "भारत गणराज्य  REPUBLIC OF INDIA", Style(8.6, font, 700, "#26365c"))
    ornament.photo(page, rng, 5, 10, 31, 39)
    ornament.signature(page, rng, 6, 53, 28, 8)
    page.vertical_text(122.6, 64, passport.number, Style(9, typed.font, 400, "#8f2f2f"))
    rows = (
        ((0, "टाइप/Type", "P"), (17, "कोड/Country Code", "IND"), (45, "पासपोर्ट नं./Passport No.", passport.number)),
        ((0, "उपनाम/Surname", passport.surname),),
        ((0, "दिया गया नाम/Given Name(s)", passport.given_names),),
        ((0, "राष्ट्रीयता/Nationality", "INDIAN"), (30, "लिंग/Sex", passport.sex),
         (45, "जन्मतिथि/Date of Birth", printed_date(passport.person.born))),
        ((0, "जन्म स्थान/Place of Birth", passport.place_of_birth),),
        ((0, "जारी करने का स्थान/Place of Issue", passport.place_of_issue),),
        ((0, "जारी करने की तिथि/Date of Issue", printed_date(passport.issued)),
         (45, "समाप्ति की तिथि/Date of Expiry", printed_date(passport.expires))),
    )  # fmt: skip
    for line, row in enumerate(rows):
        y = 11.6 + 8.6 * line
        ends = [start for start, _, _ in row[1:]] + [79]
        for (start, label, value), end in zip(row, ends, strict=True):
            room = end - start - 1.5
            page.text(40 + start, y, label, narrowed(caption, (label,), room))
            page.text(40 + start, y + 4.2, value, narrowed(typed, (value,), room))
    machine_zone(page, passport, rng.choice(("OCR-B", "IBM Plex Mono")), 77)
    ornament.specimen_mark(page, rng, 6, 68, 4)
    return Drawn(page, Form.SLIP, passport.data_truth())


def draw_with_observations(rng: Random) -> Drawn:
    """The page of observations above and the newer data page below on one sheet, both scanned as the book lay open."""
    passport = invent_passport(rng)
    type_ = invent_type(rng, (*SANS, "Barlow"), (7.0, 7.8), "#1b1b2c")
    sheet = Surface(*A4)
    left, top = rng.uniform(18, 64), rng.uniform(20, 40)
    sheet.move_origin(left, top)
    sheet.rectangle(0, 0, *PAGE, fill="#eef1f5", line="#9a9fa8")
    _observations(sheet, rng, passport, type_)
    sheet.move_origin(left, top + PAGE[1])
    sheet.rectangle(0, 0, *PAGE, fill="#f2efe8", line="#9a9fa8")
    _data_page(sheet, rng, passport, type_)
    sheet.move_origin(0, 0)
    ornament.specimen_mark(sheet, rng, 150, 286, 6)
    return Drawn(sheet, Form.PAGE, passport.data_truth())


def _observations(sheet: Surface, rng: Random, passport: Passport, type_: CardType) -> None:
    sheet.text(62.5, 9, "टिप्पणी / OBSERVATIONS", type_.head, Align.CENTER)
    lines = rng.choice(
        (
            ("EMIGRATION CHECK REQUIRED",),
            ("THE HOLDER HAS PREVIOUSLY TRAVELLED", "ON ANOTHER PASSPORT, SINCE CANCELLED."),
            ("THE ADDRESS ON THE LAST PAGE IS CORRECTED.",),
        )
    )
    for number, line in enumerate(lines):
        sheet.text(14, 26 + 6 * number, line, replace(type_.value, weight=400))
    sheet.circle(98, 62, 11, line="#43307c", thickness=0.5, opacity=0.6)
    office = Style(5.6, type_.value.font, 700, "#43307c")
    sheet.text(98, 63, passport.place_of_issue, narrowed(office, (passport.place_of_issue,), 17), Align.CENTER)
    ornament.signature(sheet, rng, 52, 60, 30, 8)
    sheet.text(52, 74, "Passport Issuing Authority", type_.small)
    sheet.text(62.5, 84, "3", type_.small, Align.CENTER)


def _data_page(sheet: Surface, rng: Random, passport: Passport, type_: CardType) -> None:
    """Draw the photo left, three columns of captions right of it, a small second photo at the right."""
    sheet.text(6, 7.2, "भारत गणराज्य", type_.head)
    sheet.text(119, 7.2, "REPUBLIC OF INDIA", type_.head, Align.RIGHT)
    ornament.photo(sheet, rng, 6, 11, 29, 37)
    ornament.signature(sheet, rng, 6, 51, 29, 7)
    ornament.photo(sheet, rng, 104, 49.5, 13, 16)
    sheet.rectangle(62, 4.4, 6, 3.6, line="#a08a3c", thickness=0.5)
    sheet.circle(65, 6.2, 1, line="#a08a3c", thickness=0.4)
    rows = (
        (("Type / प्रकार", "P"), ("Country Code / देश कोड", "IND"), ("Passport No. / पासपोर्ट सं.", passport.number)),
        (("Surname / उपनाम", passport.surname),),
        (("Given Name(s) / दिया गया नाम", passport.given_names),),
        (
            ("Nationality / राष्ट्रीयता", "INDIAN"),
            ("Sex / लिंग", passport.sex),
            ("Date of Birth / जन्म तिथि", printed_date(passport.person.born)),
        ),
        (
            ("Place of Birth / जन्म स्थान", passport.place_of_birth),
            ("Place of Issue / जारी स्थान", passport.place_of_issue),
        ),
        (
            ("Date of Issue / जारी तिथि", printed_date(passport.issued)),
            ("Date of Expiry / समाप्ति तिथि", printed_date(passport.expires)),
        ),
    )
    for line, row in enumerate(rows):
        room = (64 if line > 3 else 80) / len(row)
        for place, (caption, value) in enumerate(row):
            x, y = 39 + place * room, 13.2 + 9.3 * line
            sheet.text(x, y, caption, narrowed(type_.small, (caption,), room - 1.5))
            sheet.text(x, y + 4.0, value, narrowed(type_.value, (value,), room - 1.5))
    machine_zone(sheet, passport, rng.choice(("OCR-B", "Roboto Mono")), 76)


LAYOUTS = (
    Layout("PASSPORT", "typed_series", draw_typed_series, held_apart=True),
    Layout("PASSPORT", "with_observations", draw_with_observations, held_apart=True, is_copy=True),
)
