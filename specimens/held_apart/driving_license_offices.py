"""Driving licences held apart: a western card that names the classes first, and a booklet's page with numbers."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import fitted, invent_type
from specimens.driving_license_parts import Licence, invent_licence, relation_letter
from specimens.flow import Flow
from specimens.fonts import MONO, NARROW, SERIF, Style
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed, wrap

PAGE = (84.0, 122.0)
"""An upright page of a booklet in mm."""


def draw_classes_first(rng: Random) -> Drawn:
    """A smart card: number and dates on top, then the classes, the person in the lower half, the photo right."""
    licence = invent_licence(rng, state=rng.choice(("Maharashtra", "Gujarat", "Karnataka", "Rajasthan")))
    look = invent_type(rng, (*NARROW, "Titillium Web"), (6.2, 6.9))
    card = Surface(*CARD)
    ornament.wash(card, *rng.choice((("#f7e9ef", "#e3eaf6"), ("#f2f2dc", "#e1efe6"))))
    ornament.waves(card, rng, "#b8a6c0", 0.28)
    title = f"{licence.state.upper()} STATE MOTOR DRIVING LICENCE"
    card.text(42.8, 4.6, title, narrowed(look.head, (title,), 78), Align.CENTER)
    card.text(4, 9, f"DL No : {licence.number}", narrowed(replace(look.head, size=7.4), ("M" * 24,), 50))
    card.text(82, 9, f"DOI : {licence.day(licence.issued)}", look.value, Align.RIGHT)
    valid = f"Valid Till : {licence.day(licence.valid_till)} (NT)"
    if licence.transport_till is not None:
        valid += f"      {licence.day(licence.transport_till)} (TR)"
    card.text(4, 12.6, valid, look.value)
    card.text(82, 12.6, "FORM 7  RULE 16(2)", look.small, Align.RIGHT)
    permit = "AUTHORISATION TO DRIVE FOLLOWING CLASS OF VEHICLES THROUGHOUT INDIA"
    card.text(4, 16.4, permit, narrowed(look.small, (permit,), 58))
    _classes(card, licence, (look.small, look.label))
    ornament.photo(card, rng, 65.5, 15.4, 16.5, 20)
    flow = Flow(card, 4, 29.4, 60, 1.24)
    names = narrowed(look.value, (licence.name, licence.relation), 44)
    born = f"{licence.day(licence.person.born)}    BG : {licence.blood}"
    flow.pair("DOB", born, (look.label, look.value), 13)
    flow.pair("Name", licence.name, (look.label, names), 13)
    flow.pair("S/D/W of", licence.relation, (narrowed(look.label, ("S/D/W of",), 10.6), names), 13)
    flow.pair("Add", licence.address, (look.label, fitted(look.value, licence.address, 46, 3)), 13)
    ornament.signature(card, rng, 65, 37, 17, 4.5)
    card.text(82, 45.4, "Signature / Thumb", look.small, Align.RIGHT)
    issuer = f"Sign. & ID of Issuing Authority : {licence.state_letters}{digits(rng, 2)} {digits(rng, 6)}"
    card.text(4, 52.4, issuer, look.small)
    ornament.specimen_mark(card, rng, 68, 52.4, 3.4)
    return Drawn(card, Form.CARD, licence.truth())


def _classes(card: Surface, licence: Licence, styles: tuple[Style, Style]) -> None:
    """Print the classes with the days from which they may be driven, two beside each other."""
    head, body = styles
    for x in (4, 34):
        card.text(x, 19.6, "COV", head)
        card.text(x + 11, 19.6, "DOI", head)
    for number, (name, day) in enumerate(licence.classes):
        x, y = (4, 34)[number % 2], 22.8 + 3 * (number // 2)
        card.text(x, y, name, body)
        card.text(x + 11, y, licence.day(day), body)


def draw_numbered_page(rng: Random) -> Drawn:
    """An upright page of a booklet: printed particulars with numbers, typed entries, a rubber stamp at the photo."""
    licence = invent_licence(rng, is_old=True)
    page = Surface(*PAGE)
    page.rectangle(0, 0, *PAGE, fill=rng.choice(("#f1ead3", "#e8eee4", "#f5e8e2")))
    print_ = Style(rng.uniform(6.4, 7.0), rng.choice(SERIF), 400, "#2c2c24")
    typed = Style(rng.uniform(7.2, 7.9), rng.choice(MONO), 400, "#1b1b40")
    bold = replace(print_, weight=700, size=8.6)
    page.text(
        42, 7, f"{licence.state.upper()} MOTOR VEHICLES DEPARTMENT", narrowed(bold, ("M" * 34,), 74), Align.CENTER
    )
    page.text(42, 11.4, "FORM 6  [See Rule 16 (1)]", print_, Align.CENTER)
    page.text(42, 15.8, "FORM OF DRIVING LICENCE", bold, Align.CENTER)
    ornament.photo(page, rng, 56, 19, 22, 27)
    page.circle(57, 46, 7.5, line="#5b3f8c", thickness=0.4, opacity=0.6)
    styles = (print_, narrowed(typed, (licence.number,), 44))
    left = Flow(page, 6, 20, 48, 1.5)
    for caption, text in (
        ("Licence No.", licence.number),
        ("Date of issue", licence.day(licence.issued)),
    ):
        left.line(caption, print_)
        left.line(text, styles[1])
        left.gap(1)
    flow = Flow(page, 6, 49, 72, 1.42)
    child = {"S": "Son of", "D": "Daughter of", "W": "Wife of"}[relation_letter(licence.person)]
    names = narrowed(typed, (licence.name, licence.relation), 44)
    flow.pair("1.  Name of the holder", licence.name, (print_, names), 29)
    flow.pair(f"2.  {child}", licence.relation, (print_, names), 29)
    flow.pair("3.  Date of birth", licence.day(licence.person.born), (print_, typed), 29)
    flow.pair("4.  Blood group", licence.blood, (print_, typed), 29)
    flow.pair("5.  Permanent address", licence.address, (print_, fitted(typed, licence.address, 42, 5)), 29)
    flow.gap(1)
    flow.paragraph("The holder of this licence is licensed to drive throughout India vehicles of:", print_)
    flow.line("   ".join(name for name, _ in licence.classes), typed)
    sentence = "The licence to drive a motor vehicle other than a transport vehicle is valid up to"
    for line in wrap(sentence, 72, print_):
        flow.line(line, print_)
    flow.line(licence.day(licence.valid_till), typed)
    ornament.signature(page, rng, 48, 108, 28, 6)
    page.text(78, 117, "Licensing Authority", print_, Align.RIGHT)
    ornament.specimen_mark(page, rng, 6, 118, 4)
    return Drawn(page, Form.SLIP, licence.truth())


LAYOUTS = (
    Layout("DRIVING_LICENSE", "classes_first", draw_classes_first, held_apart=True),
    Layout("DRIVING_LICENSE", "numbered_page", draw_numbered_page, held_apart=True),
)
