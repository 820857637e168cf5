"""Passports: the page with the photo, the last page, both on one scan."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.flow import Flow
from specimens.fonts import OCR_B, Style
from specimens.passport_parts import PAGE, Passport, ground, invent_passport, machine_zone
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface, narrowed

MACHINE_FONTS = (OCR_B, OCR_B, "IBM Plex Mono", "Roboto Mono")


def draw_data_page(rng: Random) -> Drawn:
    """The page with the photo: captions in two languages over the values, the machine-readable zone below."""
    passport = invent_passport(rng, has_surname=True)
    page = Surface(*PAGE)
    ground(page, rng)
    data_page(page, rng, passport, invent_type(rng, sizes=(8.0, 9.0)))
    return Drawn(page, Form.SLIP, passport.data_truth())


def draw_single_name(rng: Random) -> Drawn:
    """A holder without a surname: its place stays empty and the zone carries given names only."""
    passport = invent_passport(rng, has_surname=False)
    page = Surface(*PAGE)
    ground(page, rng)
    data_page(page, rng, passport, invent_type(rng, sizes=(8.0, 9.0)))
    return Drawn(page, Form.SLIP, passport.data_truth())


def draw_long_name(rng: Random) -> Drawn:
    """Names that fill the zone's line to its end or are cut there."""
    passport = invent_passport(rng, has_surname=True)
    longer = f"{passport.given_names} {rng.choice(LONG_NAMES)} {passport.person.father.split()[0].upper()}"
    passport = replace(passport, given_names=longer)
    page = Surface(*PAGE)
    ground(page, rng)
    data_page(page, rng, passport, invent_type(rng, sizes=(7.6, 8.4)))
    return Drawn(page, Form.SLIP, passport.data_truth())


def draw_older_page(rng: Random) -> Drawn:
    """The page of the years about 2008: English captions, values a step to the right, the photo larger."""
    passport, look = invent_passport(rng), invent_type(rng, ("Arimo", "Noto Sans", "Source Sans 3"), (7.6, 8.6))
    page = Surface(*PAGE)
    ground(page, rng)
    page.text(62, 7, "भारत गणराज्य   REPUBLIC OF INDIA", look.head, Align.CENTER)
    ornament.photo(page, rng, 5, 14, 35, 44)
    ornament.signature(page, rng, 6, 59, 32, 7)
    y = 12.0
    rows = (
        (("Type", "P"), ("Country Code", "IND"), ("Passport No.", passport.number)),
        (("Surname", passport.surname),),
        (("Given Name(s)", passport.given_names),),
        (("Nationality", "INDIAN"), ("Sex", passport.sex), ("Date of Birth", printed_date(passport.person.born))),
        (("Place of Birth", passport.place_of_birth),),
        (("Place of Issue", passport.place_of_issue),),
        (("Date of Issue", printed_date(passport.issued)), ("Date of Expiry", printed_date(passport.expires))),
    )
    for row in rows:
        step = 78 / len(row)
        for number, (caption, value) in enumerate(row):
            x = 44 + number * step
            page.text(x, y, caption, look.small)
            page.text(x + 2, y + 3.9, value, narrowed(look.value, (value,), step - 3))
        y += 8.2
    machine_zone(page, passport, rng.choice(MACHINE_FONTS), 74)
    ornament.specimen_mark(page, rng, 104, 85.6, 5)
    return Drawn(page, Form.SLIP, passport.data_truth())


def draw_last_page(rng: Random) -> Drawn:
    """The last page: relatives, the address, the passport before this one, the file's number."""
    passport, look = invent_passport(rng), invent_type(rng, sizes=(7.8, 8.8))
    page = Surface(*PAGE)
    ground(page, rng)
    last_page(page, rng, passport, look)
    return Drawn(page, Form.SLIP, passport.last_page_truth())


def draw_both_pages(rng: Random) -> Drawn:
    """Data page and last page scanned one under the other."""
    passport, look = invent_passport(rng), invent_type(rng, sizes=(7.8, 8.8))
    page = Surface(PAGE[0], 2 * PAGE[1])
    ground(page, rng)
    data_page(page, rng, passport, look)
    page.move_origin(0, PAGE[1])
    page.line(0, 0, PAGE[0], 0, "#8a8070", 0.5)
    last_page(page, rng, passport, look)
    return Drawn(page, Form.SLIP, passport.data_truth())


def draw_sheet(rng: Random) -> Drawn:
    """A photocopy of both pages on a sheet, signed by the holder."""
    passport, look = invent_passport(rng), invent_type(rng, sizes=(8.0, 8.8))
    sheet = Surface(*A4)
    left, top = rng.uniform(10, 70), rng.uniform(15, 35)
    for draw in (data_page, last_page):
        sheet.move_origin(left, top)
        sheet.rectangle(0, 0, *PAGE, fill="#f1eee6", line="#777777")
        draw(sheet, rng, passport, look)
        left, top = min(75, left + rng.uniform(0, 8)), top + rng.uniform(92, 115)
    sheet.move_origin(0, 0)
    if rng.random() < 0.6:
        ornament.signature(sheet, rng, 30, 258, 45, 12)
        sheet.text(30, 278, "True copy", Style(11, "Lora", 400, "#1a2b6d"))
    return Drawn(sheet, Form.PAGE, passport.data_truth())


def data_page(page: Surface, rng: Random, passport: Passport, look: CardType) -> None:
    """Draw the page with the photo at the surface's origin."""
    page.text(44, 6.5, "भारत गणराज्य", look.head)
    page.text(84, 6.5, "REPUBLIC OF INDIA", look.head)
    ornament.photo(page, rng, 5, 13, 34, 42)
    ornament.signature(page, rng, 6, 57, 30, 7)
    for x, caption, value in (
        (44, "टाइप / Type", "P"),
        (60, "राष्ट्र कोड / Country Code", "IND"),
        (92, "पासपोर्ट न. / Passport No.", passport.number),
    ):
        _captioned(page, (x, 11.5), caption, value, look)
    rows = (("उपनाम / Surname", passport.surname), ("दिया गया नाम / Given Name(s)", passport.given_names))
    y = 19.8
    for caption, value in rows:
        _captioned(page, (44, y), caption, value, replace(look, value=narrowed(look.value, (value,), 76)))
        y += 8.2
    _captioned(page, (44, y), "राष्ट्रीयता / Nationality", "भारतीय / INDIAN", look)
    _captioned(page, (78, y), "लिंग / Sex", passport.sex, look)
    _captioned(page, (95, y), "जन्मतिथि / Date of Birth", printed_date(passport.person.born), look)
    _captioned(page, (44, y + 8.2), "जन्म स्थान / Place of Birth", passport.place_of_birth, look)
    _captioned(page, (44, y + 16.4), "जारी करने का स्थान / Place of Issue", passport.place_of_issue, look)
    issued, expires = printed_date(passport.issued), printed_date(passport.expires)
    _captioned(page, (44, y + 24.6), "जारी करने की तिथि / Date of Issue", issued, look)
    _captioned(page, (88, y + 24.6), "समाप्ति की तिथि / Date of Expiry", expires, look)
    machine_zone(page, passport, rng.choice(MACHINE_FONTS), 75)
    ornament.specimen_mark(page, rng, 104, 86, 5)


def last_page(page: Surface, rng: Random, passport: Passport, look: CardType) -> None:
    """Draw the last page at the surface's origin."""
    page.text(118, 8, passport.number, replace(look.head, size=12, tracking=1.0), Align.RIGHT)
    flow = Flow(page, 8, 8, 105, 1.3)
    for caption, value in (
        ("पिता / कानूनी अभिभावक का नाम / Name of Father / Legal Guardian", passport.person.father.upper()),
        ("माता का नाम / Name of Mother", passport.mother),
        ("पति या पत्नी का नाम / Name of Spouse", passport.spouse),
    ):
        flow.line(caption, look.small)
        flow.line(value, look.value)
        flow.gap(1.2)
    flow.line("पता / Address", look.small)
    flow.paragraph(passport.address, fitted(look.value, passport.address, 105, 3))
    flow.y = max(flow.y + 1.2, 52)
    flow.line("पुराने पासपोर्ट का नं. और इसके जारी होने की तिथि एवं स्थान", look.small)
    flow.line("Old Passport No. with Date and Place of Issue", look.small)
    flow.line(passport.one_before, look.value)
    flow.gap(1.2)
    flow.line("फाइल नं. / File No.", look.small)
    flow.line(passport.file_number, look.value)
    for bar in range(46):
        page.rectangle(66 + bar * 1.1, 74, rng.choice((0.3, 0.5, 0.7)), 8, fill="#1d1d1d")
    ornament.specimen_mark(page, rng, 8, 85, 5)


def _captioned(page: Surface, place: tuple[float, float], caption: str, value: str, look: CardType) -> None:
    """Print a caption and its value below; the value begins under the Hindi words, not under the English ones."""
    x, y = place
    page.text(x, y, caption, narrowed(look.small, (caption,), 34))
    page.text(x, y + 4, value, look.value)


LONG_NAMES = ("VENKATA SATYANARAYANA", "BALASUBRAMANIAM", "CHANDRASHEKHAR RAMAKRISHNA", "PARAMESWARAN")

LAYOUTS = (
    Layout("PASSPORT", "data_page", draw_data_page),
    Layout("PASSPORT", "single_name", draw_single_name),
    Layout("PASSPORT", "long_name", draw_long_name),
    Layout("PASSPORT", "older_page", draw_older_page),
    Layout("PASSPORT", "last_page", draw_last_page),
    Layout("PASSPORT", "both_pages", draw_both_pages),
    Layout("PASSPORT", "sheet", draw_sheet, is_copy=True),
)
