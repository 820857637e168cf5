"""An extract of a driving licence that an office prints, with tables of validity and of classes."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import CardType, invent_type
from specimens.driving_license_parts import Licence, invent_licence
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.people import day_between, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed
from specimens.table import Column, Look, Rules


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


LAYOUTS = (Layout("DRIVING_LICENSE", "office_extract", draw_extract),)
