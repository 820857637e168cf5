"""Registration certificates of vehicles held apart from tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import above, fitted, invent_type
from specimens.flow import Flow
from specimens.fonts import NARROW, SERIF, Style
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface, narrowed
from specimens.vehicle_rc_parts import invent_certificate, serial_of_owner

FONTS = (*NARROW, *SERIF, "Titillium Web")


def draw_smart_southern(rng: Random) -> Drawn:
    """Another state's older card: captions of its own, the owner first, validity in the corner."""
    certificate, look = invent_certificate(rng, is_old=True), invent_type(rng, FONTS, (6.0, 6.8))
    card = Surface(*CARD)
    ornament.wash(card, "#efe6f5", "#f8efe0")
    ornament.waves(card, rng, "#bba9c9", 0.3)
    card.rectangle(0, 0, 85.6, 6.4, fill="#5b4378")
    title = f"REGISTRATION CERTIFICATE - {certificate.state.upper()}"
    card.text(42.8, 4.4, title, replace(look.head, color="#ffffff"), Align.CENTER)
    flow = Flow(card, 4, 8, 54, 1.36)
    names = narrowed(look.value, (certificate.owner, certificate.relation), 34)
    flow.pair("Owner's Name", certificate.owner, (look.label, names), 20)
    flow.pair("S/W/D of", certificate.relation, (look.label, names), 20)
    flow.pair("Address", certificate.address, (look.label, fitted(look.value, certificate.address, 34, 4)), 20)
    flow.pair("Regn No", certificate.number, (look.label, replace(look.value, weight=700)), 20)
    flow.pair("Chassis No.", certificate.chassis, (look.label, look.value), 20)
    flow.pair("Engine No.", certificate.engine, (look.label, look.value), 20)
    flow.pair("Fuel Used", certificate.fuel, (look.label, look.value), 20)
    above(card, (62, 11), "Regn Date", certificate.day(certificate.registered), look)
    above(card, (62, 18), "Valid Upto", certificate.day(certificate.valid_till), look)
    above(card, (62, 25), "Mfg Date", certificate.made, look)
    above(card, (62, 32), "Owner Sl No", serial_of_owner(rng), look)
    card.text(82, 50, "Registering Authority", look.small, Align.RIGHT)
    ornament.specimen_mark(card, rng, 4, 52.4)
    return Drawn(card, Form.CARD, certificate.front_truth())


def draw_virtual(rng: Random) -> Drawn:
    """The certificate as the government's portal prints it: an A4 page with two columns of captions over values."""
    certificate, look = invent_certificate(rng), invent_type(rng, (*NARROW, "Titillium Web"), (9.0, 10.0))
    page = Surface(*A4)
    page.rectangle(12, 10, 186, 22, fill="#eaf1fb", line="#8aa4c8")
    page.text(105, 18, "Registration Certificate for Vehicle", replace(look.head, size=14), Align.CENTER)
    page.text(105, 26, f"Transport Department, {certificate.state}", look.label, Align.CENTER)
    cells = (
        ("Registration No.", certificate.number),
        ("Registration Date", certificate.day(certificate.registered)),
        ("Owner Name", certificate.owner),
        ("Son/Daughter/Wife of", certificate.relation),
        ("Chassis No.", certificate.chassis),
        ("Engine/Motor No.", certificate.engine),
        ("Vehicle Class", certificate.vehicle_class),
        ("Fuel Type", certificate.fuel),
        ("Manufacturer", certificate.maker),
        ("Model", certificate.model),
        ("Registration Valid Upto", certificate.day(certificate.valid_till)),
        ("Insurance Upto", certificate.day(certificate.registered.replace(year=2027, day=1))),
        ("PUC Valid Upto", certificate.day(certificate.registered.replace(year=2026, day=2))),
        ("Emission Norms", certificate.norm),
    )
    y = 44.0
    for place, (caption, value) in enumerate(cells):
        x = 16.0 if place % 2 == 0 else 108.0
        above(page, (x, y), caption, value, replace(look, value=narrowed(look.value, (value,), 86)))
        y += 14 if place % 2 else 0
    page.text(16, y, "Present Address", look.label)
    page.paragraph(16, y + 5.2, 130, certificate.address, look.value)
    page.qr(160, y - 4, 26, f"SPECIMEN {digits(rng, 90)}")
    note = "This is a computer generated document and needs no signature."
    page.text(16, 270, note, Style(8, look.label.font))
    ornament.specimen_mark(page, rng, 95, 288, 6)
    return Drawn(page, Form.PAGE, certificate.truth())


def draw_stacked_captions(rng: Random) -> Drawn:
    """A card of Form 23A whose captions all stand over their values, in three columns."""
    certificate, look = invent_certificate(rng), invent_type(rng, (*NARROW, "Titillium Web"), (6.0, 6.6))
    card = Surface(*CARD)
    card.rectangle(0, 0, *CARD, fill=rng.choice(("#eef4fb", "#f7f1e6")))
    ornament.waves(card, rng, "#b4c4d8", 0.3)
    card.text(42.8, 4.6, f"VEHICLE REGISTRATION CERTIFICATE   {certificate.state_letters}", look.head, Align.CENTER)
    rows = (
        (("Regn No.", certificate.number), ("Regn Date", certificate.day(certificate.registered))),
        (("Chassis No.", certificate.chassis), ("Valid Till", certificate.day(certificate.valid_till))),
        (("Engine No.", certificate.engine), ("Fuel", certificate.fuel)),
        (("Owner Name", certificate.owner), ("Model", certificate.model)),
    )
    y = 9.4
    for row in rows:
        for x, (caption, value) in zip((4, 50), row, strict=True):
            above(
                card, (x, y), caption, value, replace(look, value=narrowed(look.value, (value,), 42 if x < 9 else 32))
            )
        y += 7.2
    card.text(4, y, "Address", look.label)
    address = fitted(look.value, certificate.address, 78, 2)
    card.paragraph(4, y + 3.2, 78, certificate.address, address)
    card.text(82, 52.2, certificate.office, look.small, Align.RIGHT)
    ornament.specimen_mark(card, rng, 4, 52.4, 3.6)
    return Drawn(card, Form.CARD, certificate.front_truth() | {"model": certificate.model})


LAYOUTS = (
    Layout("VEHICLE_RC", "smart_southern", draw_smart_southern, held_apart=True),
    Layout("VEHICLE_RC", "virtual", draw_virtual, held_apart=True),
    Layout("VEHICLE_RC", "stacked_captions", draw_stacked_captions, held_apart=True),
)
