"""Driving licences as the states print them: Form 7 cards, the smart cards before, the laminated sheet."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_sheet import copied_sides
from specimens.card_text import CardType, above, fitted, invent_type
from specimens.driving_license_parts import Licence, invent_licence, relation_letter
from specimens.flow import Flow
from specimens.fonts import MONO, SANS, Style
from specimens.numbers import digits
from specimens.people import invent_mobile
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed

RELATION = "Son/Daughter/Wife of"
SOUTH = ("Karnataka", "Tamil Nadu", "Kerala", "Andhra Pradesh", "Telangana")
TINTS = (("#fdf6e8", "#e3eef6"), ("#f3f0fa", "#dfe9f4"), ("#eef7ef", "#dcebea"), ("#fbeee6", "#efe6f2"))


def draw_form7_front(rng: Random) -> Drawn:
    """The front that the rule of 2019 prescribes."""
    licence, look = invent_licence(rng), invent_type(rng, sizes=(5.8, 6.8))
    card = Surface(*CARD)
    _ground(card, rng)
    form7_front(card, rng, licence, look)
    return Drawn(card, Form.CARD, licence.truth())


def draw_form7_back(rng: Random) -> Drawn:
    """Its back: the number again, the classes of vehicles, a QR code. No name stands here."""
    licence, look = invent_licence(rng), invent_type(rng, sizes=(5.4, 6.2))
    card = Surface(*CARD)
    _ground(card, rng)
    form7_back(card, rng, licence, look)
    return Drawn(card, Form.CARD, licence.number_truth())


def draw_form7_sheet(rng: Random) -> Drawn:
    """Both sides copied on a sheet of paper."""
    licence, look = invent_licence(rng), invent_type(rng, sizes=(6.0, 6.8))
    sides = (lambda sheet: form7_front(sheet, rng, licence, look), lambda sheet: form7_back(sheet, rng, licence, look))
    return Drawn(copied_sides(rng, sides, "#eef2f5"), Form.PAGE, licence.truth())


def draw_smart_west(rng: Random) -> Drawn:
    """The smart card of the western states: "DL No", "DOI", "Valid Till", the classes in the middle, the name below."""
    licence, look = invent_licence(rng), invent_type(rng, sizes=(6.2, 7.2))
    card = Surface(*CARD)
    _ground(card, rng)
    card.text(42.8, 5, "THE UNION OF INDIA", look.head, Align.CENTER)
    card.text(42.8, 8.6, f"{licence.state.upper()} STATE MOTOR DRIVING LICENCE", look.head, Align.CENTER)
    card.text(4, 13.6, f"DL No : {licence.number}", look.value)
    card.text(58, 13.6, f"DOI : {licence.day(licence.issued)}", look.value)
    card.text(4, 17.4, f"Valid Till : {licence.day(licence.valid_till)} (NT)", look.value)
    if licence.transport_till is not None:
        card.text(44, 17.4, f"{licence.day(licence.transport_till)} (TR)", look.value)
    card.text(76, 17.4, "FORM 7", look.small, Align.CENTER)
    card.text(76, 20, "RULE 16(2)", look.small, Align.CENTER)
    card.text(4, 21, "AUTHORISATION TO DRIVE FOLLOWING CLASS", look.small)
    card.text(4, 23.4, "OF VEHICLES THROUGHOUT INDIA", look.small)
    y = _classes(card, licence, look, (4, 26.8))
    ornament.photo(card, rng, 62, 22, 17, 19)
    y = max(y, 33.5)
    card.text(4, y, f"DOB : {licence.day(licence.person.born)}   BG : {licence.blood}", look.value)
    _person_lines(card, licence, look, (4, y + 3.4), 56)
    ornament.signature(card, rng, 60, 42, 22, 4)
    card.text(70, 49, "Signature/Thumb", look.small, Align.CENTER)
    card.text(70, 51.4, "Impression of Holder", look.small, Align.CENTER)
    ornament.specimen_mark(card, rng, 66, 28 + 24.9, 3.4)
    return Drawn(card, Form.CARD, licence.truth())


def draw_smart_south(rng: Random) -> Drawn:
    """The southern states' card: the photo left, short captions, two lines of validity."""
    licence = invent_licence(rng, state=rng.choice(SOUTH))
    look = invent_type(rng, sizes=(5.9, 6.8))
    card = Surface(*CARD)
    _ground(card, rng)
    card.rectangle(0, 0, 85.6, 8.8, fill=rng.choice(("#2a5d8f", "#7c3f58", "#3d6b4f")))
    white = replace(look.head, color="#ffffff")
    card.text(42.8, 3.9, f"GOVERNMENT OF {licence.state.upper()}", white, Align.CENTER)
    card.text(42.8, 7.6, "INDIAN UNION DRIVING LICENCE", white, Align.CENTER)
    ornament.photo(card, rng, 3.5, 18, 17, 21)
    ornament.signature(card, rng, 3, 41, 18, 4)
    number, born = rng.choice((("DL No.", "D.O.B"), ("Licence No", "Date of Birth"), ("DLNo.", "DOB")))
    card.text(4, 13.4, f"{number} : {licence.number}", look.head)
    flow = Flow(card, 23, 15.6, 60, 1.28)
    pairs = [("Name", licence.name), (f"{relation_letter(licence.person)}/O", licence.relation)]
    pairs += [(born, licence.day(licence.person.born)), ("Blood Group", licence.blood)]
    pairs += [("Date of Issue", licence.day(licence.issued)), ("Valid Till (NT)", licence.day(licence.valid_till))]
    if licence.transport_till is not None:
        pairs += [("Valid Till (TR)", licence.day(licence.transport_till))]
    flow.pairs(pairs, (look.label, narrowed(look.value, (licence.name, licence.relation), 40)), 20)
    flow.pair("Address", licence.address, (look.label, fitted(look.value, licence.address, 40, 4)), 20)
    card.text(82, 50.5, f"Licensing Authority, {licence.person.address.city.upper()}", look.small, Align.RIGHT)
    ornament.specimen_mark(card, rng, 4, 50.5)
    return Drawn(card, Form.CARD, licence.truth())


def draw_smart_sides(rng: Random) -> Drawn:
    """A state's smart card, front and back scanned one over the other: name and dates in front, address behind."""
    licence, look = invent_licence(rng), invent_type(rng, sizes=(6.4, 7.4))
    slip = Surface(92, 118)
    slip.rectangle(0, 0, 92, 118, fill="#ffffff")
    slip.move_origin(3, 3)
    slip.rectangle(0, 0, *CARD, fill=rng.choice(("#eaf2f8", "#f6f1e2", "#eef6ea")), line="#8d97a0", radius=3)
    _smart_front(slip, rng, licence, look)
    slip.move_origin(3, 60)
    slip.rectangle(0, 0, *CARD, fill="#f2f2ee", line="#8d97a0", radius=3)
    slip.rectangle(6, 5, 12, 10, fill="#c9b26a", line="#8a7638", radius=1)
    slip.text(24, 8, "Authorised to drive the following class of vehicles", look.small)
    y = max(_classes(slip, licence, look, (24, 12)), 22)
    flow = Flow(slip, 6, y, 74, 1.3)
    flow.pair("Address", licence.address, (look.label, fitted(look.value, licence.address, 56, 4)), 18)
    flow.pair("Blood Group", licence.blood, (look.label, look.value), 18)
    flow.pair("Badge No", digits(rng, 5), (look.label, look.value), 18)
    slip.text(80, 50, "Issuing Authority", look.small, Align.RIGHT)
    ornament.signature(slip, rng, 60, 42, 20, 5)
    return Drawn(slip, Form.SLIP, licence.truth())


def draw_laminated_sheet(rng: Random) -> Drawn:
    """The typed sheet of Form 6 in its foil: a number with slashes, two periods of validity in sentences."""
    licence = invent_licence(rng, is_old=True)
    look = invent_type(rng, SANS[:4], (7.4, 8.4))
    typed = Style(look.value.size + 0.6, rng.choice(MONO[:3]), 400, "#1c1c40")
    slip = Surface(124, 90)
    slip.rectangle(0, 0, 124, 90, fill="#f3f0e4")
    slip.rectangle(3, 3, 118, 84, fill=rng.choice(("#fdf9ec", "#f8f3e0", "#f4f7f0")), line="#9a9a8a")
    for y, line in ((9, "FORM 6   [See Rule 16(1)]"), (14, "FORM OF DRIVING LICENCE")):
        slip.text(62, y, line, look.head, Align.CENTER)
    slip.text(62, 18.5, f"Issued by the Government of {licence.state}", look.label, Align.CENTER)
    ornament.photo(slip, rng, 96, 22, 21, 26)
    flow = Flow(slip, 7, 21.5, 86, 1.4)
    pairs = [("Licence No.", licence.number), ("Name", licence.name)]
    pairs += [("Son / wife / daughter of", licence.relation), ("Date of Birth", licence.day(licence.person.born))]
    pairs += [("Date of Issue", licence.day(licence.issued))]
    flow.pairs(pairs, (look.label, narrowed(typed, (licence.name, licence.relation), 50)), 36)
    flow.pair("Address", licence.address, (look.label, fitted(typed, licence.address, 50, 4)), 36)
    flow.width = 110
    flow.gap(1.5)
    classes = ", ".join(name for name, _ in licence.classes)
    flow.paragraph(f"is licensed to drive throughout India vehicles of this description: {classes}", look.label)
    flow.gap(1)
    flow.line("The licence to drive a motor vehicle other than transport vehicle is valid", look.label)
    period = f"from {licence.day(licence.issued)} to"
    flow.pair(period, licence.day(licence.valid_till), (look.label, typed), 0, "")
    ornament.signature(slip, rng, 84, 72, 30, 6)
    slip.text(117, 84, "Licensing Authority", look.label, Align.RIGHT)
    ornament.specimen_mark(slip, rng, 8, 84)
    return Drawn(slip, Form.SLIP, licence.truth())


def form7_front(card: Surface, rng: Random, licence: Licence, look: CardType) -> None:
    """Draw the front of the card of 2019, at the surface's origin."""
    ornament.emblem(card, 7, 6, 6.4)
    card.text(12.5, 4.8, "Indian Union Driving Licence", look.head)
    card.text(12.5, 8, f"Issued by {_issuer(licence)}", look.label)
    card.text(80, 6.4, licence.state_letters, replace(look.head, size=9), Align.CENTER)
    card.line(2, 10.2, 83.6, 10.2, "#b98a3c", 0.4)
    card.text(18, 14.2, f"{rng.choice(('DL No.', 'Licence No.', 'DL Number'))} {licence.number}", look.head)
    ornament.photo(card, rng, 66, 11.6, 16, 18.5)
    ornament.signature(card, rng, 65, 31, 17, 4)
    card.text(74, 37.6, "Holder's Signature", look.small, Align.CENTER)
    card.rectangle(4, 14.5, 11, 9, fill="#d6bd72", line="#8a7638", radius=1)
    dated = replace(look, label=look.small, value=narrowed(look.value, ("00-00-0000",), 13.5))
    above(card, (18, 18), "Issue Date", licence.day(licence.issued), dated)
    above(card, (34, 18), "Validity (NT)", licence.day(licence.valid_till), dated)
    if licence.transport_till is not None:
        above(card, (50, 18), "Validity (TR)", licence.day(licence.transport_till), dated)
    flow = Flow(card, 4, 25.6, 60, 1.25)
    names = narrowed(look.value, (licence.name, licence.relation), 33)
    flow.pair("Name", licence.name, (look.label, names), 27)
    flow.pair("Date of Birth", licence.day(licence.person.born), (look.label, look.value), 27)
    flow.pair("Blood Group", licence.blood, (look.label, look.value), 27)
    if rng.random() < 0.6:
        card.text(46, flow.y - 0.6, f"Organ Donor : {rng.choice('YN')}", look.small)
    flow.pair(RELATION, licence.relation, (narrowed(look.label, (RELATION,), 24), names), 27)
    flow.width, flow.y = 78, max(flow.y, 39)
    flow.pair("Address", licence.address, (look.label, fitted(look.value, licence.address, 66, 3)), 12)
    card.text(82, 52.4, f"Date of First Issue : {licence.day(licence.first_issued)}", look.small, Align.RIGHT)
    ornament.specimen_mark(card, rng, 4, 52.4, 3.6)


def form7_back(card: Surface, rng: Random, licence: Licence, look: CardType) -> None:
    """Draw its back, at the surface's origin."""
    card.text(4, 5.4, f"{rng.choice(('DL No.', 'Licence No.'))} : {licence.number}", look.head)
    card.text(82, 5.4, "FORM 7  [See Rule 16(2)]", look.small, Align.RIGHT)
    card.rectangle(65, 8, 17, 17, fill="#ffffff")
    card.qr(66, 9, 15, f"SPECIMEN {digits(rng, 40)}")
    y = 9.6
    for line in (
        f"Invalid Carriage (Regn No) : {rng.choice(('NA', '-', ''))}",
        "Hazardous Validity :            Hill Validity :",
    ):
        card.text(4, y, line, look.small)
        y += 3
    columns = ((4, "Class of Vehicle"), (22, "Code"), (32, "Issued by"), (44, "Date of Issue"))
    for x, caption in columns:
        card.text(x, 17.4, caption, look.small)
    y = 20.8
    office = licence.number.replace(" ", "").replace("-", "")[:4]
    for name, day in licence.classes:
        for (x, _), cell in zip(columns, (name, name[:4], office, licence.day(day)), strict=True):
            card.text(x, y, cell, look.small)
        y += 3.4
    card.text(4, 36, f"Emergency Contact No. : {invent_mobile(rng)}", look.label)
    card.text(4, 40, f"Licensing Authority : RTO, {licence.person.address.city.upper()}", look.label)
    ornament.signature(card, rng, 56, 38, 22, 6)
    card.text(67, 47.5, "Signature of Licensing Authority", look.small, Align.CENTER)
    ornament.specimen_mark(card, rng, 4, 51.5)


def _ground(card: Surface, rng: Random) -> None:
    ornament.wash(card, *rng.choice(TINTS))
    ornament.waves(card, rng, rng.choice(("#c8b48a", "#9db7c9", "#b3a6c4", "#a9c2a5")), rng.uniform(0.2, 0.4))


def _issuer(licence: Licence) -> str:
    return licence.state if licence.state_letters == "DL" else f"Government of {licence.state}"


def _smart_front(slip: Surface, rng: Random, licence: Licence, look: CardType) -> None:
    slip.text(42.8, 5.4, f"TRANSPORT DEPARTMENT, {licence.state.upper()}", look.head, Align.CENTER)
    slip.text(42.8, 9.4, "DRIVING LICENCE", look.head, Align.CENTER)
    slip.line(3, 11, 82, 11, "#7b5a2c", 0.5)
    ornament.photo(slip, rng, 4, 15, 18, 22)
    flow = Flow(slip, 25, 13.5, 58, 1.42)
    child = rng.choice(("S/W/D of", "S/D/W of", "S/D/W"))
    issued = rng.choice(("Issued on", "Date of Issue", "DOI"))
    pairs = [("DL No.", licence.number), ("Name", licence.name), (child, licence.relation)]
    pairs += [("DOB", licence.day(licence.person.born)), (issued, licence.day(licence.issued))]
    pairs += [("Valid upto (NT)", licence.day(licence.valid_till))]
    if licence.transport_till is not None:
        pairs += [("Valid upto (TR)", licence.day(licence.transport_till))]
    flow.pairs(pairs, (look.label, narrowed(look.value, (licence.name, licence.relation), 36)), 22)
    ornament.signature(slip, rng, 4, 41, 20, 5)
    slip.text(4, 50.4, "Sign. of Holder", look.small)
    ornament.specimen_mark(slip, rng, 66, 51)


def _classes(card: Surface, licence: Licence, look: CardType, place: tuple[float, float]) -> float:
    """Print the classes of vehicles with their dates and return the next baseline."""
    x, y = place
    card.text(x, y, "COV", look.label)
    card.text(x + 16, y, "DOI", look.label)
    for name, day in licence.classes:
        y += 2.9
        card.text(x, y, name, look.small)
        card.text(x + 16, y, licence.day(day), look.small)
    return y + 3.4


def _person_lines(card: Surface, licence: Licence, look: CardType, place: tuple[float, float], width: float) -> None:
    flow = Flow(card, place[0], place[1] - 2.4, width, 1.2)
    names = narrowed(look.value, (licence.name, licence.relation), width - 14)
    flow.pair("Name", licence.name, (look.label, names), 14)
    flow.pair("S/D/W of", licence.relation, (look.label, names), 14)
    flow.pair("Add", licence.address, (look.label, fitted(look.value, licence.address, width - 14, 4)), 14)


LAYOUTS = (
    Layout("DRIVING_LICENSE", "form7_front", draw_form7_front),
    Layout("DRIVING_LICENSE", "form7_back", draw_form7_back),
    Layout("DRIVING_LICENSE", "form7_sheet", draw_form7_sheet, is_copy=True),
    Layout("DRIVING_LICENSE", "smart_west", draw_smart_west),
    Layout("DRIVING_LICENSE", "smart_south", draw_smart_south),
    Layout("DRIVING_LICENSE", "smart_sides", draw_smart_sides),
    Layout("DRIVING_LICENSE", "laminated_sheet", draw_laminated_sheet),
)
