"""Driving licences held apart from tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import CardType, above, fitted, invent_type
from specimens.driving_license_parts import Licence, invent_licence
from specimens.flow import Flow
from specimens.fonts import NARROW, SERIF, Style
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed

FONTS = (*NARROW, *SERIF, "Titillium Web")


def draw_capital_card(rng: Random) -> Drawn:
    """A card of the north: the number between rules, captions above values in two columns, the photo in the middle."""
    licence = invent_licence(rng, state=rng.choice(("Delhi", "Haryana", "Punjab", "Uttar Pradesh", "Rajasthan")))
    look = invent_type(rng, FONTS, (6.0, 6.8))
    card = Surface(*CARD)
    ornament.wash(card, "#fff3d9", "#fbe3e3")
    ornament.waves(card, rng, "#d0a6a6", 0.3)
    card.text(4, 5, f"Licence to Drive, {licence.state}", look.head)
    card.text(82, 5, "Driving Licence", look.head, Align.RIGHT)
    card.line(3, 6.6, 82.6, 6.6, "#8c3b3b", 0.3)
    card.text(42.8, 11, f"DL No. {licence.number}", replace(look.head, size=8.4), Align.CENTER)
    card.line(3, 12.6, 82.6, 12.6, "#8c3b3b", 0.3)
    names = replace(look, value=narrowed(look.value, (licence.name, licence.relation), 32))
    above(card, (4, 16.4), "Name", licence.name, names)
    above(card, (4, 23.4), "S/O, D/O, W/O", licence.relation, names)
    above(card, (4, 30.4), "DOB", licence.day(licence.person.born), look)
    above(card, (22, 30.4), "BG", licence.blood, look)
    ornament.photo(card, rng, 37.5, 14.5, 15, 19)
    above(card, (57, 16.4), "Issue Date", licence.day(licence.issued), look)
    look = replace(look, label=narrowed(look.label, ("Valid Till (Non-Transport)",), 26))
    above(card, (57, 23.4), "Valid Till (Non-Transport)", licence.day(licence.valid_till), look)
    if licence.transport_till is not None:
        above(card, (57, 30.4), "Valid Till (Transport)", licence.day(licence.transport_till), look)
    flow = Flow(card, 4, 37, 50, 1.25)
    flow.line("Address", look.label)
    flow.paragraph(licence.address, fitted(look.value, licence.address, 50, 3))
    ornament.signature(card, rng, 58, 40, 22, 5)
    card.text(80, 49, "Issuing Authority", look.small, Align.RIGHT)
    ornament.specimen_mark(card, rng, 62, 52.6, 3.6)
    return Drawn(card, Form.CARD, licence.truth())


def draw_bilingual_front(rng: Random) -> Drawn:
    """A card of Form 7 with captions in two languages and the photo left."""
    licence = invent_licence(
        rng, state=rng.choice(("Maharashtra", "Bihar", "Madhya Pradesh", "Chhattisgarh", "Gujarat"))
    )
    look = invent_type(rng, FONTS, (5.8, 6.6))
    card = Surface(*CARD)
    ornament.wash(card, "#e9f3ea", "#f6f0dd")
    ornament.waves(card, rng, "#a8c4a8", 0.3)
    card.text(42.8, 4.8, "भारतीय संघ चालन अनुज्ञप्ति", look.head, Align.CENTER)
    card.text(42.8, 8.2, "INDIAN UNION DRIVING LICENCE", look.head, Align.CENTER)
    card.text(80, 6.5, licence.state_letters, look.head, Align.CENTER)
    ornament.photo(card, rng, 3.5, 11, 17, 20)
    ornament.signature(card, rng, 3, 32, 18, 4)
    flow = Flow(card, 23, 10.4, 60, 1.3)
    names = narrowed(look.value, (licence.name, licence.relation), 32)
    pairs = [("अनुज्ञप्ति सं. / DL No.", licence.number), ("नाम / Name", licence.name)]
    pairs += [("पुत्र/पुत्री/पत्नी / S/D/W of", licence.relation)]
    pairs += [("जन्म तिथि / Date of Birth", licence.day(licence.person.born))]
    pairs += [("जारी / Issue Date", licence.day(licence.issued))]
    pairs += [("वैधता / Validity (NT)", licence.day(licence.valid_till))]
    if licence.transport_till is not None:
        pairs += [("वैधता / Validity (TR)", licence.day(licence.transport_till))]
    label = narrowed(look.label, tuple(caption for caption, _ in pairs), 26)
    flow.pairs(pairs, (label, names), 28.5)
    flow = Flow(card, 4, max(flow.y + 0.6, 38.5), 78, 1.25)
    flow.pair("पता / Address", licence.address, (look.label, fitted(look.value, licence.address, 60, 3)), 18)
    card.text(4, 52.4, f"First Issue : {licence.day(licence.first_issued)}", look.small)
    ornament.specimen_mark(card, rng, 68, 52.4, 3.6)
    return Drawn(card, Form.CARD, licence.truth())


def draw_booklet(rng: Random) -> Drawn:
    """Two pages of the small booklet, open: photo and person left, validity and classes right."""
    licence = invent_licence(rng, is_old=True)
    look = invent_type(rng, SERIF, (7.2, 8.2))
    written = Style(look.value.size + 1.2, "Space Mono", 400, "#23235a")
    slip = Surface(176, 104)
    slip.rectangle(0, 0, 176, 104, fill=rng.choice(("#f4ecd6", "#eef1e6", "#f2e9e0")))
    slip.line(88, 0, 88, 104, "#b9ab8a", 0.6)
    slip.text(44, 9, "DRIVING LICENCE", replace(look.head, size=11), Align.CENTER)
    slip.text(44, 14, f"Government of {licence.state}", look.label, Align.CENTER)
    ornament.photo(slip, rng, 58, 18, 22, 27)
    left = Flow(slip, 7, 19, 48, 1.35)
    left.pair("Licence No.", licence.number, (look.label, narrowed(written, (licence.number,), 46)), 0, "")
    left.y = 50
    left.width = 76
    names = narrowed(written, (licence.name, licence.relation), 50)
    left.pair("Name", licence.name, (look.label, names), 24)
    left.pair(
        "Son/wife/daughter of", licence.relation, (narrowed(look.label, ("Son/wife/daughter of",), 23), names), 25
    )
    left.pair("Date of Birth", licence.day(licence.person.born), (look.label, written), 24)
    left.pair("Address", licence.address, (look.label, fitted(written, licence.address, 52, 5)), 24)
    right = Flow(slip, 95, 10, 74, 1.5)
    right.pair("Date of issue", licence.day(licence.issued), (look.label, written), 30)
    right.line("This licence is valid", look.label)
    right.pair("for vehicles other than transport till", licence.day(licence.valid_till), (look.label, written), 0)
    right.gap(4)
    right.line("Class of vehicle", look.label)
    for name, day in licence.classes:
        right.pair(name, licence.day(day), (written, written), 34)
    ornament.signature(slip, rng, 128, 74, 36, 10)
    slip.text(168, 92, "Licensing Authority", look.label, Align.RIGHT)
    ornament.specimen_mark(slip, rng, 96, 98, 6)
    return Drawn(slip, Form.SLIP, licence.truth())


def draw_back_with_address(rng: Random) -> Drawn:
    """The back of a state's card: classes and address; neither name nor dates of validity."""
    licence, look = invent_licence(rng), invent_type(rng, FONTS, (6.2, 7.0))
    card = Surface(*CARD)
    card.rectangle(0, 0, *CARD, fill=rng.choice(("#f7f4ec", "#edf2f4")))
    card.rectangle(0, 4, 85.6, 7, fill="#262626")
    _classes_beside(card, rng, licence, look)
    flow = Flow(card, 4, 27, 60, 1.3)
    flow.pair("DL No", licence.number, (look.label, look.value), 16)
    flow.pair("Address", licence.address, (look.label, fitted(look.value, licence.address, 44, 5)), 16)
    ornament.specimen_mark(card, rng, 4, 52)
    return Drawn(card, Form.CARD, licence.number_truth() | {"address": licence.address})


def _classes_beside(card: Surface, rng: Random, licence: Licence, look: CardType) -> None:
    card.text(4, 15.4, "Vehicle Class", look.small)
    card.text(28, 15.4, "Valid From", look.small)
    y = 18.6
    for name, day in licence.classes:
        card.text(4, y, name, look.label)
        card.text(28, y, licence.day(day), look.label)
        y += 3
    card.qr(66, 15, 16, f"SPECIMEN {digits(rng, 50)}")


LAYOUTS = (
    Layout("DRIVING_LICENSE", "capital_card", draw_capital_card, held_apart=True),
    Layout("DRIVING_LICENSE", "bilingual_front", draw_bilingual_front, held_apart=True),
    Layout("DRIVING_LICENSE", "booklet", draw_booklet, held_apart=True),
    Layout("DRIVING_LICENSE", "back_with_address", draw_back_with_address, held_apart=True),
)
