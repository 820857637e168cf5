"""Registration certificates held apart: a western chip card, a locker's file, a lorry's card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, NARROW, SANS, Style
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface, narrowed, text_width
from specimens.vehicle_rc_parts import Certificate, invent_certificate, serial_of_owner

_LORRIES = (
    ("TATA MOTORS LTD", "LPT 1613 TC"),
    ("ASHOK LEYLAND LTD", "DOST PLUS LS"),
    ("VE COMMERCIAL VEHICLES LTD", "PRO 2049 CBC"),
    ("MAHINDRA & MAHINDRA LTD", "BOLERO PICKUP FB 1.7T"),
)
_LENDERS = ("KOSH CAPITAL LIMITED", "SANCHAY GRAMIN BANK", "BHAROSA FINANCE CO LTD")


def draw_chip_card(rng: Random) -> Drawn:
    """The first chip cards of the west: a chip at the left, short captions without colons, capitals, no ruling."""
    one = invent_certificate(rng, is_old=True)
    type_ = invent_type(rng, ("Roboto Condensed", "PT Sans Narrow", *MONO[:1]), (5.2, 5.7), "#1c1c28")
    card = Surface(*CARD)
    ornament.wash(card, *rng.choice((("#e9f3f6", "#f8efe0"), ("#f6f1d8", "#e3eee0"), ("#eee6f0", "#e6eef8"))))
    card.text(42.8, 4.3, f"GOVERNMENT OF {one.state.upper()}", replace(type_.head, size=6.6), Align.CENTER)
    card.text(42.8, 7.4, "CERTIFICATE OF REGISTRATION", replace(type_.head, size=6.2), Align.CENTER)
    card.rectangle(4, 9.2, 10.6, 8.4, fill="#d8b24a", line="#8f7430", radius=1.2)
    card.line(9.3, 9.2, 9.3, 17.6, "#8f7430")
    card.line(4, 13.4, 14.6, 13.4, "#8f7430")
    y = _lines(
        card,
        (19, 11.6, 64),
        (
            (("REGN NO", one.number), ("REGN DT", one.day(one.registered))),
            (("CHASIS NO", one.chassis), ("O.SNO", serial_of_owner(rng))),
            (("ENG NO", one.engine), ("REGN UPTO", one.day(one.valid_till))),
        ),
        type_,
    )
    value = narrowed(type_.value, (one.owner, one.relation), 62)
    for caption, text in (("NAME", one.owner), ("S/W/D OF", one.relation)):
        y += 3.1
        card.text(4, y, caption, type_.label)
        card.text(19, y, text, value)
    y += 3.1
    card.text(4, y, "ADDRESS", type_.label)
    y = card.paragraph(19, y, 62, one.address, fitted(type_.value, one.address, 62, 3), 1.3)
    _lines(
        card,
        (4, y + 0.6, 79),
        (
            (("MFR", one.maker),),
            (("MODEL", one.model), ("FUEL", one.fuel)),
            (("COLOUR", one.colour), ("MFG DT", one.made)),
        ),
        type_,
    )
    ornament.signature(card, rng, 62, 45.4, 18, 4)
    card.text(82, 52, f"SIGN. OF ISSUING AUTHORITY  {one.office}", type_.small, Align.RIGHT)
    ornament.specimen_mark(card, rng, 4, 52, 3.4)
    truth = one.front_truth() | {"maker": one.maker, "model": one.model}
    return Drawn(card, Form.CARD, truth)


def _lines(
    card: Surface, place: tuple[float, float, float], rows: Sequence[Sequence[tuple[str, str]]], type_: CardType
) -> float:
    """Print rows of one or two captions with values at (x, y, width); return the last baseline."""
    x, y, width = place
    for number, row in enumerate(rows):
        base = y + 3.1 * number
        room = width * 0.62 if len(row) > 1 else width
        for start, (caption, value) in zip((x, x + width * 0.62), row, strict=False):
            begin = start + max(10.5, text_width(caption, type_.label) + 1.4)
            card.text(start, base, caption, type_.label)
            end = x + room if start == x else x + width
            card.text(begin, base, value, narrowed(type_.value, (value,), end - begin - 0.6))
    return y + 3.1 * (len(rows) - 1)


def draw_locker_file(rng: Random) -> Drawn:
    """The file that a citizen's digital locker gives: a banner, bands of sections, small captions over values."""
    one = invent_certificate(rng)
    type_ = invent_type(rng, (*SANS, "Titillium Web"), (9.0, 10.0))
    flow = new_flow(15, 12)
    surface = flow.surface
    tint = rng.choice(("#5b3fb2", "#0b5c8e", "#1d6f52"))
    surface.rectangle(15, 12, 180, 20, fill=tint)
    surface.text(21, 20.5, "Digital Locker", Style(13, type_.value.font, 700, "#ffffff"))
    surface.text(21, 27, "Ministry of Road Transport and Highways", Style(8.6, type_.value.font, 400, "#ffffff"))
    surface.text(189, 24, "Vehicle Registration Certificate", Style(11, type_.value.font, 700, "#ffffff"), Align.RIGHT)
    flow.y = 38
    later = one.day(one.registered + timedelta(days=365 * rng.randint(2, 8)))
    sections = [
        ("Registration", (("Registration Number", one.number), ("Registration Date", one.day(one.registered)),
                          ("Valid Upto", one.day(one.valid_till)), ("Registering Authority", one.office))),
        ("Owner", (("Owner Name", one.owner), ("Son / Daughter / Wife of", one.relation),
                   ("Owner Serial", serial_of_owner(rng)))),
        ("Vehicle", (("Chassis Number", one.chassis), ("Engine / Motor Number", one.engine),
                     ("Maker", one.maker), ("Model", one.model),
                     ("Fuel", one.fuel), ("Emission Norms", one.norm),
                     ("Vehicle Class", one.vehicle_class), ("Colour", one.colour))),
        ("Tax and Insurance", (("Tax Paid Upto", rng.choice(("LTT", later))), ("Insurance Policy Upto", later))),
    ]  # fmt: skip
    for title, cells in sections[: rng.choice((3, 4, 4))]:
        surface.rectangle(15, flow.y, 180, 7, fill="#ebe8f4")
        surface.text(18, flow.y + 4.9, title, replace(type_.head, size=type_.label.size, color=tint))
        flow.gap(12)
        for place, (caption, value) in enumerate(cells):
            x = 18 + 90 * (place % 2)
            surface.text(x, flow.y, caption, replace(type_.label, size=type_.label.size * 0.85, color="#6a6a78"))
            surface.text(x, flow.y + 5.2, value, narrowed(type_.value, (value,), 84))
            if place % 2 or place == len(cells) - 1:
                flow.gap(12.5)
        if title == "Owner":
            surface.text(18, flow.y, "Address", replace(type_.label, size=type_.label.size * 0.85, color="#6a6a78"))
            end = surface.paragraph(18, flow.y + 5.2, 172, one.address, type_.value, 1.3)
            flow.y = end + 3
    surface.qr(163, 250, 28, f"SPECIMEN {digits(rng, 80)}")
    note = "This document is fetched from the issuer's records and is digitally signed."
    surface.text(15, 272, note, replace(type_.label, size=8))
    surface.text(15, 277, f"Verified on {one.day(one.registered + timedelta(days=40))}", replace(type_.label, size=8))
    ornament.specimen_mark(surface, rng, 15, 288, 6)
    return Drawn(surface, Form.PAGE, one.truth())


def draw_lorry_card(rng: Random) -> Drawn:
    """Both sides of a goods carriage's card on one sheet: its validity is that of its fitness, weights are many."""
    one = invent_certificate(rng)
    maker, model = rng.choice(_LORRIES)
    one = replace(one, maker=maker, model=model, fuel="DIESEL", vehicle_class=rng.choice(("Goods Carrier", "LGV")))
    type_ = invent_type(rng, (*NARROW, *SANS), (5.4, 6.0))
    sheet = Surface(*A4)
    left = rng.uniform(25, 95)
    for top, side in ((28, _lorry_front), (28 + rng.uniform(66, 96), _lorry_back)):
        sheet.move_origin(left, top)
        sheet.rectangle(0, 0, *CARD, fill="#f7f3e6", line="#9a9a90", radius=3)
        side(sheet, rng, one, type_)
    sheet.move_origin(0, 0)
    ornament.specimen_mark(sheet, rng, 150, 286, 7)
    truth = one.front_truth() | one.back_truth()
    return Drawn(sheet, Form.PAGE, {name: value for name, value in truth.items() if name != "valid_till"})


def _lorry_front(card: Surface, rng: Random, one: Certificate, type_: CardType) -> None:
    card.rectangle(0.5, 0.5, 84.6, 7, fill="#f3d25a", radius=2.5)
    title = f"Transport Vehicle - Registration Certificate   {one.state_letters}"
    card.text(42.8, 5, title, narrowed(type_.head, (title,), 78), Align.CENTER)
    pairs = (
        (("Regn. Number", one.number), ("Date of Regn.", one.day(one.registered))),
        (("Chassis Number", one.chassis), ("Regn. Validity", "As per Fitness")),
        (("Engine/Motor Number", one.engine), ("Owner Serial", serial_of_owner(rng))),
    )
    for line, row in enumerate(pairs):
        for x, room, (caption, value) in zip((4, 52), (46, 30), row, strict=True):
            y = 10.8 + 6.3 * line
            card.text(x, y, caption, type_.small)
            card.text(x, y + 2.7, value, narrowed(type_.value, (value,), room))
    flow = Flow(card, 4, 28.4, 78, 1.22)
    styles = (type_.label, narrowed(type_.value, (one.owner, one.relation), 52))
    flow.pair("Owner Name", one.owner, styles, 25)
    flow.pair(
        "Son/Daughter/Wife of", one.relation, (narrowed(type_.label, ("Son/Daughter/Wife of",), 22), styles[1]), 25
    )
    flow.pair("Address", one.address, (type_.label, fitted(type_.value, one.address, 53, 3)), 25)
    flow.pair("Fuel", f"{one.fuel}", (type_.label, type_.value), 25)
    card.text(82, 51.6, one.norm, type_.small, Align.RIGHT)


def _lorry_back(card: Surface, rng: Random, one: Certificate, type_: CardType) -> None:
    unladen = rng.randint(20, 60) * 100
    pairs = (
        ("Regn. Number", one.number),
        ("Vehicle Class", one.vehicle_class),
        ("Maker's Name", one.maker),
        ("Model Name", one.model),
        ("Colour / Body Type", f"{one.colour} / {rng.choice(('OPEN BODY', 'CLOSED BODY', 'TIPPER'))}"),
        ("Seating (in all) Capacity", rng.choice(("2", "3"))),
        ("Unladen / Laden Weight (Kg)", f"{unladen} / {unladen * 2 + 1200}"),
        ("Cubic Cap. / Wheel Base (mm)", f"{rng.randint(15, 57) * 100} / {rng.randint(25, 49) * 100}"),
        ("Month-Year of Mfg.", one.made),
        ("Financier", rng.choice(_LENDERS)),
        ("Registration Authority", one.office),
    )
    flow = Flow(card, 4, 3, 78, 1.4)
    for caption, value in pairs:
        room = 48 if flow.y < 32 else 30
        flow.pair(caption, value, (narrowed(type_.label, (caption,), 26), narrowed(type_.value, (value,), room)), 30)
    card.qr(66, 34, 15, f"SPECIMEN {digits(rng, 60)}")
    ornament.signature(card, rng, 34, 44, 24, 5)
    card.text(4, 51.6, "Form 23A  Rule 48", type_.small)


LAYOUTS = (
    Layout("VEHICLE_RC", "chip_card", draw_chip_card, held_apart=True),
    Layout("VEHICLE_RC", "locker_file", draw_locker_file, held_apart=True),
    Layout("VEHICLE_RC", "lorry_sides", draw_lorry_card, held_apart=True, is_copy=True),
)
