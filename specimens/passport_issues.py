"""Passports of other issues and other hands: with a chip, under a patterned film, open, worded and set otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.flow import Flow, Pairs
from specimens.fonts import MONO, SANS, SERIF, Style
from specimens.passport import MACHINE_FONTS, data_page, last_page
from specimens.passport_parts import PAGE, Passport, ground, invent_passport, machine_zone
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed, text_width

ZONE_FONTS = (*MACHINE_FONTS, *MONO)

WORDINGS = (
    ("Type", "Country Code", "Passport No.", "Surname", "Given Name(s)", "Nationality", "Sex", "Date of Birth",
     "Place of Birth", "Place of Issue", "Date of Issue", "Date of Expiry"),
    ("Type", "Code", "Passport Number", "Surname", "Given Names", "Nationality", "Gender", "Date of birth",
     "Place of birth", "Place of issue", "Date of issue", "Date of expiry"),
    ("TYPE", "COUNTRY CODE", "PASSPORT NO", "SURNAME", "GIVEN NAME(S)", "NATIONALITY", "SEX", "DATE OF BIRTH",
     "PLACE OF BIRTH", "PLACE OF ISSUE", "DATE OF ISSUE", "DATE OF EXPIRY"),
    ("प्रकार / Type", "देश कोड / Country Code", "पासपोर्ट नं. / Passport No.", "उपनाम / Surname",
     "दिया गया नाम / Given Name(s)", "राष्ट्रीयता / Nationality", "लिंग / Sex", "जन्म तिथि / Date of Birth",
     "जन्म स्थान / Place of Birth", "जारी करने का स्थान / Place of Issue", "जारी करने की तिथि / Date of Issue",
     "समाप्ति की तिथि / Date of Expiry"),
)  # fmt: skip
REQUEST = (
    "THESE ARE TO REQUEST AND REQUIRE IN THE NAME OF THE PRESIDENT OF THE REPUBLIC OF INDIA ALL THOSE WHOM IT MAY "
    "CONCERN TO ALLOW THE BEARER TO PASS FREELY WITHOUT LET OR HINDRANCE, AND TO AFFORD HIM OR HER, EVERY ASSISTANCE "
    "AND PROTECTION OF WHICH HE OR SHE MAY STAND IN NEED."
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page that is being printed: how dates are written on it and what it calls things, in the order of WORDINGS."""

    passport: Passport
    look: CardType
    wording: Sequence[str]
    day: Callable[[date], str]

    def cells(self) -> Sequence[tuple[str, str]]:
        """Return the captions with their values, in the order of WORDINGS."""
        passport = self.passport
        values = (
            "P", "IND", passport.number, passport.surname, passport.given_names, "INDIAN", passport.sex,
            self.day(passport.person.born), passport.place_of_birth, passport.place_of_issue,
            self.day(passport.issued), self.day(passport.expires),
        )  # fmt: skip
        return tuple(zip(self.wording, values, strict=True))


def draw_chip(rng: Random) -> Drawn:
    """A page of the passports with a chip: its sign, a second small photo, the captions in small grey print."""
    look = invent_type(rng, (*SANS, *SERIF), (7.6, 9.0))
    look = replace(look, label=replace(look.label, color=rng.choice(("#5b6a78", "#7a6a50", "#333a55"))))
    page = _page(rng, invent_passport(rng), look, 3)
    surface = Surface(*PAGE)
    ground(surface, rng)
    _film(surface, rng)
    surface.text(8, 7, "भारत गणराज्य  REPUBLIC OF INDIA", look.head)
    surface.circle(116, 6.2, 2.6, line="#b08a2e", thickness=0.6)
    surface.rectangle(113.4, 5.8, 5.2, 0.9, fill="#b08a2e")
    ornament.photo(surface, rng, 5, 12, 36, 46)
    ornament.photo(surface, rng, 108, 40, 13, 16)
    _grid(surface, page, ((0, 1, 2), (3,), (4,), (5, 6, 7), (8,), (9,), (10, 11)), (46.0, 11.5, 74.0, 8.1))
    ornament.signature(surface, rng, 6, 60, 32, 7)
    return _finished(surface, rng, page)


def draw_columns(rng: Random) -> Drawn:
    """The photo on the right, two columns of captions and values beside each other or in one line."""
    look = invent_type(rng, (*SANS, *SERIF), (7.4, 8.6))
    page = _page(rng, invent_passport(rng), look, rng.choice((0, 1, 2)))
    surface = Surface(*PAGE)
    ground(surface, rng)
    surface.text(6, 7.5, "REPUBLIC OF INDIA", replace(look.head, size=10))
    surface.text(80, 7.5, "PASSPORT", replace(look.head, size=10))
    ornament.photo(surface, rng, 88, 12, 32, 41)
    cells = page.cells()
    pairs: Pairs = [cells[place] for place in (2, 3, 4, 5, 6, 7, 8, 10, 11, 9)]
    indent = max(text_width(caption, look.label) for caption, _ in pairs) + 5
    room = 80 - indent
    value = narrowed(look.value, tuple(text for _, text in pairs), room)
    Flow(surface, 6, 11, 82, 1.55).pairs(pairs, (look.label, value), indent, rng.choice((":", "", ":")))
    ornament.signature(surface, rng, 88, 56, 30, 7)
    return _finished(surface, rng, page)


def draw_thirds(rng: Random) -> Drawn:
    """Captions over values in three columns, the dates beside each other, the number large and apart."""
    look = invent_type(rng, (*SANS, *SERIF), (7.2, 8.4))
    page = _page(rng, invent_passport(rng), look, rng.choice((0, 1, 2, 3)))
    surface = Surface(*PAGE)
    ground(surface, rng)
    _film(surface, rng)
    surface.text(62, 6.5, "भारत गणराज्य / REPUBLIC OF INDIA", look.head, Align.CENTER)
    ornament.photo(surface, rng, 4, 11, 33, 42)
    surface.vertical_text(41, 56, page.passport.number, Style(8, "Space Mono", 700, "#a02c2c", tracking=1.5))
    _grid(surface, page, ((0, 1, 2), (3, 4), (6, 5), (7, 8), (10, 11), (9,)), (45.0, 11.0, 76.0, 8.6))
    ornament.signature(surface, rng, 6, 57, 30, 7)
    return _finished(surface, rng, page)


def draw_open(rng: Random) -> Drawn:
    """The booklet lying open: the president's request on the page over the one with the photo."""
    passport, look = invent_passport(rng), invent_type(rng, sizes=(8.0, 8.8))
    surface = Surface(PAGE[0], 2 * PAGE[1])
    ground(surface, rng)
    flow = Flow(surface, 14, 16, 97, 1.45)
    ornament.emblem(surface, 62.5, 8, 9)
    flow.paragraph(REQUEST, Style(8.4, rng.choice(SERIF), 400, "#3a3326"), Align.CENTER)
    flow.gap(8)
    flow.line("By order of the President of the Republic of India", look.small, Align.CENTER)
    surface.text(110, 78, passport.number, replace(look.head, size=11, tracking=2), Align.RIGHT)
    surface.move_origin(0, PAGE[1])
    surface.line(0, 0, PAGE[0], 0, "#857a66", 0.7)
    data_page(surface, rng, passport, look)
    return Drawn(surface, Form.SLIP, passport.data_truth())


def draw_last_page_columns(rng: Random) -> Drawn:
    """A last page with the number at its side, the captions left and the values right of them."""
    passport, look = invent_passport(rng), invent_type(rng, (*SANS, *SERIF), (7.4, 8.4))
    surface = Surface(*PAGE)
    ground(surface, rng)
    surface.vertical_text(121, 50, passport.number, replace(look.head, size=11, tracking=1.2))
    flow = Flow(surface, 6, 8, 108, 1.6)
    value = narrowed(look.value, (passport.mother, passport.person.father.upper(), passport.one_before), 60)
    styles = (look.label, value)
    flow.pair("Name of Father / Legal Guardian", passport.person.father.upper(), styles, 46, "")
    flow.pair("Name of Mother", passport.mother, styles, 46, "")
    flow.pair("Name of Spouse", passport.spouse, styles, 46, "")
    flow.pair("Address", passport.address, (look.label, fitted(value, passport.address, 60, 4)), 46, "")
    flow.pair("Old Passport No. with Date and Place of Issue", passport.one_before or "-", styles, 62, "")
    flow.pair("File No.", passport.file_number, styles, 46, "")
    ornament.specimen_mark(surface, rng, 8, 84, 5)
    return Drawn(surface, Form.SLIP, passport.last_page_truth())


def draw_spread(rng: Random) -> Drawn:
    """First and last page beside each other, as copy shops lay the opened booklet on the glass."""
    passport, look = invent_passport(rng), invent_type(rng, sizes=(7.8, 8.6))
    surface = Surface(2 * PAGE[0], PAGE[1])
    surface.rectangle(0, 0, 2 * PAGE[0], PAGE[1], fill="#f4f1ea")
    sides = [data_page, last_page]
    if rng.random() < 0.4:
        sides.reverse()
    for place, draw in enumerate(sides):
        surface.move_origin(place * PAGE[0], 0)
        draw(surface, rng, passport, look)
    return Drawn(surface, Form.PAGE, passport.data_truth())


def _page(rng: Random, passport: Passport, look: CardType, wording: int) -> Page:
    separator = rng.choice(("/", "/", "-"))
    days: tuple[Callable[[date], str], ...] = (
        lambda day: printed_date(day, separator),
        lambda day: printed_date(day, separator),
        lambda day: f"{day:%d %b %Y}".upper(),
    )
    return Page(passport, look, WORDINGS[wording], rng.choice(days))


def _grid(
    surface: Surface, page: Page, rows: Sequence[Sequence[int]], place: tuple[float, float, float, float]
) -> None:
    """Print rows of captions over values within (left, top, width, height of a row)."""
    left, top, width, step = place
    cells = page.cells()
    for number, row in enumerate(rows):
        column = width / len(row)
        for position, which in enumerate(row):
            caption, value = cells[which]
            x, y = left + position * column, top + number * step
            surface.text(x, y, caption, narrowed(page.look.small, (caption,), column - 1.5))
            surface.text(x, y + 4.0, value, narrowed(page.look.value, (value,), column - 1.5))


def _film(surface: Surface, rng: Random) -> None:
    """Lay the laminate's pattern over the page: rings within rings, hardly visible."""
    tint = rng.choice(("#d9d2c2", "#ccd6dc", "#d8cdd2"))
    for row in range(5):
        for column in range(4):
            x, y = 12 + column * 32 + 12 * (row % 2), 10 + row * 14
            for radius in (4.2, 3.1, 1.4):
                surface.circle(x, y, radius, line=tint, thickness=0.2)


def _finished(surface: Surface, rng: Random, page: Page) -> Drawn:
    machine_zone(surface, page.passport, rng.choice(ZONE_FONTS), rng.uniform(73, 75.5))
    ornament.specimen_mark(surface, rng, 104, 86.4, 5)
    return Drawn(surface, Form.SLIP, page.passport.data_truth())


LAYOUTS = (
    Layout("PASSPORT", "chip", draw_chip),
    Layout("PASSPORT", "columns", draw_columns),
    Layout("PASSPORT", "thirds", draw_thirds),
    Layout("PASSPORT", "open", draw_open),
    Layout("PASSPORT", "last_page_columns", draw_last_page_columns),
    Layout("PASSPORT", "spread", draw_spread),
)
