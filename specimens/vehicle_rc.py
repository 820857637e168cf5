"""Registration certificates of vehicles: the card of Form 23A, the states' older cards, the paper of Form 23."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_sheet import copied_sides
from specimens.card_text import CardType, above, fitted, invent_type
from specimens.flow import Flow, Pairs
from specimens.fonts import MONO, SANS, SERIF, Style
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface, narrowed
from specimens.vehicle_rc_parts import Certificate, invent_certificate, serial_of_owner

TINTS = (("#f2f7ec", "#e0ebd8"), ("#fdf5e6", "#e6eef0"), ("#edf3fa", "#f6eee6"))


def draw_front(rng: Random) -> Drawn:
    """The new card's front: number, dates, chassis and engine, the owner with address, the fuel."""
    certificate, look = invent_certificate(rng), invent_type(rng, sizes=(5.8, 6.6))
    card = Surface(*CARD)
    _ground(card, rng)
    _front(card, rng, certificate, look)
    return Drawn(card, Form.CARD, certificate.front_truth())


def draw_back(rng: Random) -> Drawn:
    """Its back: maker, model, weights, the office, a QR code."""
    certificate, look = invent_certificate(rng), invent_type(rng, sizes=(5.6, 6.4))
    card = Surface(*CARD)
    _ground(card, rng)
    _back(card, rng, certificate, look)
    return Drawn(card, Form.CARD, certificate.back_truth())


def draw_book(rng: Random) -> Drawn:
    """Two pages of the old booklet, open: the mark and the owner left, the vehicle right."""
    certificate, look = invent_certificate(rng, is_old=True), invent_type(rng, SERIF, (7.4, 8.2))
    typed = Style(look.value.size + 0.8, "Space Mono", 400, "#242450")
    slip = Surface(190, 112)
    slip.rectangle(0, 0, 190, 112, fill=rng.choice(("#f3ecd8", "#e9efe4")))
    slip.line(95, 0, 95, 112, "#a89b7c", 0.6)
    slip.text(47, 10, "CERTIFICATE OF REGISTRATION", look.head, Align.CENTER)
    slip.text(47, 15, "FORM 23  (See Rule 48)", look.label, Align.CENTER)
    left = Flow(slip, 7, 20, 84, 1.55)
    _typed(left, (("Registered No.", certificate.number), ("Owner", certificate.owner)), look, typed)
    _typed(left, (("Son/Wife/Daughter of", certificate.relation),), look, typed)
    left.pair("Address", certificate.address, (look.label, fitted(typed, certificate.address, 50, 5)), 34)
    _typed(left, (("Date of Registration", certificate.day(certificate.registered)),), look, typed)
    right = Flow(slip, 101, 10, 84, 1.55)
    rows = (
        ("Maker's Name", certificate.maker),
        ("Model", certificate.model),
        ("Class", certificate.vehicle_class),
        ("Chassis No.", certificate.chassis),
        ("Engine No.", certificate.engine),
        ("Fuel", certificate.fuel),
        ("Month & Year of Mfg.", certificate.made),
        ("Registration valid upto", certificate.day(certificate.valid_till)),
    )
    _typed(right, rows, look, typed)
    ornament.signature(slip, rng, 142, 88, 36, 9)
    slip.text(182, 104, "Registering Authority", look.label, Align.RIGHT)
    ornament.specimen_mark(slip, rng, 8, 106, 5)
    return Drawn(slip, Form.SLIP, certificate.truth())


def draw_sheet(rng: Random) -> Drawn:
    """Both sides of the new card copied on a sheet."""
    certificate, look = invent_certificate(rng), invent_type(rng, sizes=(6.0, 6.8))
    sides = (lambda sheet: _front(sheet, rng, certificate, look), lambda sheet: _back(sheet, rng, certificate, look))
    return Drawn(copied_sides(rng, sides, "#f0f4ee"), Form.PAGE, certificate.truth())


def draw_both(rng: Random) -> Drawn:
    """Both sides in one picture, one over the other."""
    certificate, look = invent_certificate(rng), invent_type(rng, sizes=(6.0, 6.8))
    slip = Surface(92, 118)
    slip.rectangle(0, 0, 92, 118, fill="#ffffff")
    for top, draw in ((3, _front), (61, _back)):
        slip.move_origin(3, top)
        slip.rectangle(0, 0, *CARD, fill=rng.choice(("#eef5ea", "#f8f2e4")), line="#999999", radius=3)
        draw(slip, rng, certificate, look)
    return Drawn(slip, Form.SLIP, certificate.truth())


def draw_old_card(rng: Random) -> Drawn:
    """A state's card before: short captions in capitals, everything on one side."""
    certificate, look = invent_certificate(rng, is_old=True), invent_type(rng, SANS, (5.9, 6.7))
    card = Surface(*CARD)
    _ground(card, rng)
    card.text(42.8, 4.6, f"GOVERNMENT OF {certificate.state.upper()}", look.head, Align.CENTER)
    card.text(42.8, 8.2, "CERTIFICATE OF REGISTRATION", look.head, Align.CENTER)
    left, right = Flow(card, 3.5, 10.4, 45, 1.3), Flow(card, 50, 10.4, 33, 1.3)
    styles = (look.label, narrowed(look.value, (certificate.owner, certificate.chassis), 29))
    left.pairs(_old_pairs(rng, certificate), styles, 16)
    right.pairs(
        (
            ("CLASS", "LMV" if "LMV" in certificate.vehicle_class else "MCWG"),
            ("COLOUR", certificate.colour),
            ("O.SNO", serial_of_owner(rng)),
            ("MFG.DT", certificate.made),
            ("SEAT CAP", rng.choice("257")),
            ("CC", digits(rng, 3)),
        ),
        (look.label, narrowed(look.value, (certificate.colour,), 17)),
        15,
    )
    left.y, left.width = max(left.y, right.y), 78
    left.pair("MODEL", certificate.model, (look.label, look.value), 16)
    left.pair("MFR", certificate.maker, (look.label, narrowed(look.value, (certificate.maker,), 60)), 16)
    left.pair("ADDRESS", certificate.address, (look.label, fitted(look.value, certificate.address, 58, 2)), 16)
    card.text(82, 52.2, "REGISTERING AUTHORITY", look.small, Align.RIGHT)
    ornament.specimen_mark(card, rng, 4, 52.4, 3.6)
    return Drawn(card, Form.CARD, certificate.truth())


def draw_paper(rng: Random) -> Drawn:
    """The paper of Form 23: numbered captions with typed values over a page."""
    certificate = invent_certificate(rng, is_old=rng.random() < 0.6)
    look = invent_type(rng, ("Arimo", "Noto Sans", "Noto Serif", "Source Serif 4"), (9.0, 10.0))
    typed = Style(look.value.size, rng.choice((*MONO[:3], look.value.font)), 400, "#15152e")
    page = Surface(*A4)
    page.rectangle(0, 0, *A4, fill=rng.choice(("#ffffff", "#fbf9f0")))
    page.text(105, 16, "FORM 23", look.head, Align.CENTER)
    page.text(105, 22, "[See Rule 48]", look.label, Align.CENTER)
    page.text(105, 29, "CERTIFICATE OF REGISTRATION", replace(look.head, size=13), Align.CENTER)
    page.text(105, 35, f"Transport Department, Government of {certificate.state}", look.label, Align.CENTER)
    flow = Flow(page, 22, 42, 168, 1.75)
    flow.pairs(_paper_pairs(rng, certificate), (look.label, typed), 66)
    flow.gap(8)
    flow.paragraph(
        "The motor vehicle above described is subject to the provisions of the Motor Vehicles Act, 1988 and is "
        "registered in the name of the owner above until the date shown, unless sooner cancelled.",
        look.label,
    )
    ornament.signature(page, rng, 135, flow.y + 6, 40, 10)
    page.text(185, flow.y + 24, "Registering Authority", look.label, Align.RIGHT)
    page.text(185, flow.y + 30, certificate.office, look.label, Align.RIGHT)
    ornament.specimen_mark(page, rng, 22, 288, 6)
    return Drawn(page, Form.PAGE, certificate.truth())


def _ground(card: Surface, rng: Random) -> None:
    ornament.wash(card, *rng.choice(TINTS))
    ornament.waves(card, rng, rng.choice(("#aac69b", "#c8b58a", "#9fb6cb")), rng.uniform(0.2, 0.4))


def _front(card: Surface, rng: Random, certificate: Certificate, look: CardType) -> None:
    ornament.emblem(card, 7, 5.6, 6)
    card.text(12.5, 4.8, "Indian Union Vehicle Registration Certificate", look.head)
    card.text(12.5, 8, f"Issued by Government of {certificate.state}", look.label)
    card.text(80, 6.4, certificate.state_letters, replace(look.head, size=9), Align.CENTER)
    card.line(2, 10, 83.6, 10, "#5c8a4c", 0.4)
    tops = (
        ("Regn. Number", certificate.number, 4),
        ("Date of Regn.", certificate.day(certificate.registered), 28),
        ("Regn. Validity", certificate.day(certificate.valid_till), 48),
        ("Owner Serial", serial_of_owner(rng), 69),
    )
    for caption, value, x in tops:
        above(card, (x, 13.4), caption, value, replace(look, value=narrowed(look.value, (value,), 19)))
    card.rectangle(70, 20, 11, 9, fill="#d6bd72", line="#8a7638", radius=1)
    flow = Flow(card, 4, 19.4, 63, 1.27)
    pairs: Pairs = (
        ("Chassis Number", certificate.chassis),
        ("Engine / Motor Number", certificate.engine),
        ("Owner Name", certificate.owner),
        ("Son/Daughter/Wife of", certificate.relation),
        ("Ownership", "INDIVIDUAL"),
    )
    label = narrowed(look.label, ("Engine / Motor Number",), 25)
    flow.pairs(pairs, (label, narrowed(look.value, (certificate.owner, certificate.relation), 34)), 28)
    flow.width = 78
    flow.pair("Address", certificate.address, (label, fitted(look.value, certificate.address, 50, 3)), 28)
    card.text(4, 49, f"Fuel : {certificate.fuel}", look.value)
    card.text(44, 49, f"Emission Norms : {certificate.norm}", look.small)
    card.text(82, 52.4, "Form 23A", look.small, Align.RIGHT)
    ornament.specimen_mark(card, rng, 4, 52.6, 3.6)


def _back(card: Surface, rng: Random, certificate: Certificate, look: CardType) -> None:
    card.text(4, 5.4, f"Regn. Number : {certificate.number}", look.head)
    card.text(82, 5.4, certificate.vehicle_class, look.small, Align.RIGHT)
    card.rectangle(65, 8, 17, 17, fill="#ffffff")
    card.qr(66, 9, 15, f"SPECIMEN {digits(rng, 50)}")
    flow = Flow(card, 4, 7.6, 60, 1.3)
    maker = narrowed(look.value, (certificate.maker, certificate.model), 38)
    flow.pairs(
        (
            ("Maker's Name", certificate.maker),
            ("Model Name", certificate.model),
            ("Colour", certificate.colour),
            ("Body Type", rng.choice(("SALOON", "HATCHBACK", "SOLO"))),
            ("Seating Capacity", rng.choice("257")),
            ("Unladen Weight (kg)", digits(rng, 3).replace("0", "1")),
        ),
        (look.label, maker),
        24,
    )
    flow.y = max(flow.y + 1, 27)
    for line in (
        f"Cubic Capacity {digits(rng, 3)}.00   Horse Power {rng.randint(7, 120)}.00   Wheel Base {digits(rng, 4)}",
        f"No. of Cylinders {rng.choice('134')}   Month-Year of Mfg. {certificate.made}",
        f"Financier : {rng.choice(('', 'SANCHAY GRAMIN BANK', 'SPECIMEN FINANCE LTD'))}",
        f"Registering Authority : {certificate.office}",
    ):
        flow.line(line, narrowed(look.label, (line,), 78))
    ornament.signature(card, rng, 58, 42, 22, 5)
    card.text(70, 51, "Signature of Authority", look.small, Align.CENTER)
    ornament.specimen_mark(card, rng, 4, 52)


def _old_pairs(rng: Random, certificate: Certificate) -> Pairs:
    child = rng.choice(("S/W/D OF", "S/D/W"))
    return (
        ("REG NO", certificate.number),
        ("REG.DATE", certificate.day(certificate.registered)),
        ("CH.NO", certificate.chassis),
        ("ENG.NO", certificate.engine),
        ("NAME", certificate.owner),
        (child, certificate.relation),
        ("FUEL", certificate.fuel),
        ("REGFC UPTO", certificate.day(certificate.valid_till)),
    )


def _paper_pairs(rng: Random, certificate: Certificate) -> Pairs:
    rows = (
        ("Registration mark", certificate.number),
        ("Date of registration", certificate.day(certificate.registered)),
        ("Name of the registered owner", certificate.owner),
        ("Son/wife/daughter of", certificate.relation),
        ("Full address", certificate.address),
        ("Class of vehicle", certificate.vehicle_class),
        ("Maker's name", certificate.maker),
        ("Maker's classification (Model)", certificate.model),
        ("Month and year of manufacture", certificate.made),
        ("Number of cylinders", rng.choice("134")),
        ("Chassis number", certificate.chassis),
        ("Engine number", certificate.engine),
        ("Fuel used in the engine", certificate.fuel),
        ("Colour", certificate.colour),
        ("Seating capacity", rng.choice("257")),
        ("Registration valid upto", certificate.day(certificate.valid_till)),
    )
    if rng.random() < 0.5:
        return rows
    return tuple((f"{number}. {caption}", value) for number, (caption, value) in enumerate(rows, 1))


def _typed(flow: Flow, pairs: tuple[tuple[str, str], ...], look: CardType, typed: Style) -> None:
    for caption, value in pairs:
        flow.pair(caption, value, (look.label, fitted(typed, value, flow.width - 36, 2)), 34)


LAYOUTS = (
    Layout("VEHICLE_RC", "front", draw_front),
    Layout("VEHICLE_RC", "back", draw_back),
    Layout("VEHICLE_RC", "both", draw_both),
    Layout("VEHICLE_RC", "old_card", draw_old_card),
    Layout("VEHICLE_RC", "paper", draw_paper),
    Layout("VEHICLE_RC", "sheet", draw_sheet, is_copy=True),
    Layout("VEHICLE_RC", "book", draw_book),
)
