"""A driving licence held apart: both sides of a card of the south-east."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.driving_license_parts import Licence, invent_licence, relation_letter
from specimens.flow import Flow
from specimens.fonts import NARROW
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed
from specimens.table import Column, Look, Rules

_SLIP = (94.0, 122.0)


def draw_south_eastern(rng: Random) -> Drawn:
    """Front over back: name and address above, days, blood and validity on the back beside the classes."""
    licence = invent_licence(rng, state=rng.choice(("Andhra Pradesh", "Telangana")))
    type_ = invent_type(rng, (*NARROW, "Arimo", "Titillium Web"), (6.0, 6.7))
    slip = Surface(*_SLIP)
    slip.rectangle(0, 0, *_SLIP, fill="#ffffff")
    tint = rng.choice(("#e9f4ea", "#f7f0dc", "#e8effa"))
    for top, side in ((4, _front), (63, _back)):
        slip.move_origin(4.2, top)
        slip.rectangle(0, 0, *CARD, fill=tint, line="#8c9a8c", radius=2)
        side(slip, rng, licence, type_)
    slip.move_origin(0, 0)
    ornament.specimen_mark(slip, rng, 6, 120.6, 3.6)
    return Drawn(slip, Form.SLIP, licence.truth())


def _front(card: Surface, rng: Random, licence: Licence, type_: CardType) -> None:
    card.text(42.8, 4.6, f"GOVERNMENT OF {licence.state.upper()}", type_.head, Align.CENTER)
    card.text(42.8, 7.8, "TRANSPORT DEPARTMENT", type_.label, Align.CENTER)
    card.text(42.8, 11.8, "DRIVING LICENCE", replace(type_.head, size=8.6, color="#8d1f2d"), Align.CENTER)
    card.text(4, 17, f"DL No. {licence.number}", replace(type_.head, size=8))
    ornament.photo(card, rng, 64, 15, 17.5, 21)
    relation = {"S": "S/o", "D": "D/o", "W": "W/o"}[relation_letter(licence.person)]
    names = narrowed(type_.value, (licence.name, licence.relation), 46)
    flow = Flow(card, 4, 18.6, 58, 1.3)
    flow.pair("Name", licence.name, (type_.label, names), 12)
    flow.pair(relation, licence.relation, (type_.label, names), 12)
    flow.pair("Address", licence.address, (type_.label, fitted(type_.value, licence.address, 45, 5)), 12)
    card.text(4, 47, f"Issued on : {licence.day(licence.issued)}", type_.value)
    ornament.signature(card, rng, 63, 37.5, 19, 5)
    card.text(82, 45, "Sign. of Holder", type_.small, Align.RIGHT)
    card.text(82, 51, "Licensing Authority", type_.small, Align.RIGHT)
    card.text(4, 51, f"RTA {licence.person.address.city.upper()}", type_.small)


def _back(card: Surface, rng: Random, licence: Licence, type_: CardType) -> None:
    left, right = Flow(card, 4, 3, 40, 1.45), Flow(card, 47, 3, 36, 1.45)
    styles = (type_.label, type_.value)
    pairs = (
        ("Date of First Issue", licence.day(licence.first_issued)),
        ("Date of Birth", licence.day(licence.person.born)),
        ("Blood Gr.", licence.blood),
        ("Reference No.", digits(rng, 9)),
        ("Original LA", f"RTA {licence.person.address.city.upper()}"),
    )
    for caption, value in pairs:
        flow = left if left.y <= right.y else right
        flow.line(caption, type_.small)
        flow.line(value, narrowed(type_.value, (value,), 36))
    top = max(left.y, right.y) + 1.5
    table = Flow(card, 4, top, 78)
    rows = [(name, licence.day(day), "Throughout India") for name, day in licence.classes]
    columns = (Column("Class of Vehicle", 26), Column("Date of Issue", 24), Column("Authorised", 28))
    look = Look(replace(type_.value, size=5.6), replace(type_.label, size=5.2), Rules.ALL, padding=0.7)
    table.table(columns, rows, look)
    foot = Flow(card, 4, max(table.y + 1.2, 43), 78, 1.3)
    foot.pair("Non Transport Valid Till", licence.day(licence.valid_till), styles, 31)
    if licence.transport_till is not None:
        foot.pair("Transport Valid Till", licence.day(licence.transport_till), styles, 31)


LAYOUTS = (Layout("DRIVING_LICENSE", "south_eastern", draw_south_eastern, held_apart=True),)
