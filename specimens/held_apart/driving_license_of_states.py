"""Driving licences held apart: both sides of a card of the south-east, and the extract that an office prints."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.driving_license_parts import Licence, invent_licence, relation_letter
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, SERIF, Style
from specimens.numbers import digits
from specimens.people import day_between, printed_date
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


def draw_extract(rng: Random) -> Drawn:
    """An office's extract: who and which number in lines, then one table of validity and one of classes."""
    licence = invent_licence(rng)
    type_ = invent_type(rng, (*SERIF, *SANS), (9.2, 10.2))
    flow = new_flow(20, 18)
    look = Look(type_.value, replace(type_.label, weight=700), rng.choice((Rules.ALL, Rules.ROWS)), "#ececec")
    flow.line("FORM OF LICENCE EXTRACT", replace(type_.head, size=13), Align.CENTER)
    flow.line(f"Office of the Licensing Authority, {licence.person.address.city}", type_.label, Align.CENTER)
    flow.line(f"{licence.state}", type_.label, Align.CENTER)
    flow.gap(5)
    ornament.photo(flow.surface, rng, 162, 42, 26, 32)
    narrow = Flow(flow.surface, flow.left, flow.y, 136, 1.75)
    born = licence.day(licence.person.born)
    pairs = [
        ("Driving Licence No.", licence.number),
        ("Name of the Licence Holder", licence.name),
        ("Son / Wife / Daughter of", licence.relation),
        ("Date of Birth", born),
        ("Blood Group", licence.blood),
        ("Date of First Issue", licence.day(licence.first_issued)),
        ("Date of Issue", licence.day(licence.issued)),
        ("Present Address", licence.address),
        ("Licence Status", "ACTIVE"),
    ]
    if rng.random() < 0.5:
        pairs.insert(2, pairs.pop(3))
    narrow.pairs(pairs, (type_.label, type_.value), 58)
    flow.y = max(narrow.y, 78) + 5
    _tables(flow, licence, type_, look)
    flow.gap(8)
    printed = printed_date(day_between(rng, licence.issued, licence.valid_till), "-")
    flow.paragraph(f"Extracted from the register on {printed} at the holder's request.", type_.label)
    flow.gap(18)
    ornament.signature(flow.surface, rng, 140, flow.y - 14, 40, 10)
    flow.line("Licensing Authority", type_.label, Align.RIGHT)
    if rng.random() < 0.6:
        flow.surface.circle(60, flow.y - 8, 13, line="#4a3c96", thickness=0.5, opacity=0.6)
        stamp = Style(6, type_.label.font, 700, "#4a3c96")
        flow.surface.text(
            60, flow.y - 7, licence.person.address.city.upper(), narrowed(stamp, ("M" * 9,), 20), Align.CENTER
        )
    ornament.specimen_mark(flow.surface, rng, 95, 288, 7)
    return Drawn(flow.surface, Form.PAGE, licence.truth())


def _tables(flow: Flow, licence: Licence, type_: CardType, look: Look) -> None:
    """Print until when each kind may be driven, and from when each class."""
    flow.line("Validity of the Licence", type_.head)
    flow.gap(1.5)
    rows = [("Non-Transport", licence.day(licence.issued), licence.day(licence.valid_till))]
    if licence.transport_till is not None:
        rows.append(("Transport", licence.day(licence.issued), licence.day(licence.transport_till)))
    flow.table((Column("Category", 60), Column("From", 50), Column("To", 50)), rows, look)
    flow.gap(6)
    flow.line("Class of Vehicles", type_.head)
    flow.gap(1.5)
    covered = [(f"{number}", name, licence.day(day)) for number, (name, day) in enumerate(licence.classes, 1)]
    flow.table((Column("Sl. No.", 20), Column("Class", 70), Column("Effective From", 70)), covered, look)


LAYOUTS = (
    Layout("DRIVING_LICENSE", "south_eastern", draw_south_eastern, held_apart=True),
    Layout("DRIVING_LICENSE", "office_extract", draw_extract, held_apart=True),
)
