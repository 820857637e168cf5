"""Registration certificates held apart: a tractor's or a three-wheeler's card, an extract of the B register."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.flow import new_flow
from specimens.fonts import DEVANAGARI, MONO, NARROW, SANS, SERIF, Style
from specimens.numbers import digits, letters
from specimens.people import invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed
from specimens.table import Column, Look, Rules
from specimens.vehicle_rc_parts import Certificate, invent_certificate, serial_of_owner

_RIGHT = Align.RIGHT
_WORKING = (
    ("MAHINDRA & MAHINDRA LIMITED (SWARAJ DIVISION)", "SWARAJ 744 FE", "AGRICULTURAL TRACTOR", "DIESEL"),
    ("INTERNATIONAL TRACTORS LIMITED", "SONALIKA DI 745 III", "AGRICULTURAL TRACTOR", "DIESEL"),
    ("JOHN DEERE INDIA PVT LTD (TRACTOR DEVISION)", "5050 D GEARPRO", "AGRICULTURAL TRACTOR", "DIESEL"),
    ("ESCORTS KUBOTA LIMITED (AGRI MACHINERY GROUP)", "POWERTRAC EURO 50", "AGRICULTURAL TRACTOR", "DIESEL"),
    ("YC ELECTRIC VEHICLE", "YATRI SUPER", "E-RICKSHAW(P)", "ELECTRIC(BOV)"),
    ("PIAGGIO VEHICLES PVT LTD", "APE E-CITY FX", "THREE WHEELER (PASSENGER)", "ELECTRIC(BOV)"),
    ("BAJAJ AUTO LTD", "COMPACT RE 4S BS-VI", "THREE WHEELER (PASSENGER)", "CNG ONLY"),
)
"""Makers as the national register spells them, a model, its class and its fuel."""

_HINDI_STATES = frozenset(
    {"Madhya Pradesh", "Chhattisgarh", "Rajasthan", "Uttar Pradesh", "Bihar", "Haryana", "Jharkhand", "Uttarakhand"}
)
_BANKS = ("GRAMIN VIKAS BANK", "KOSH CAPITAL LIMITED", "SANCHAY FINANCE LTD", "KRISHI SAHAKARI BANK MYDT")


def draw_working_card(rng: Random) -> Drawn:
    """One side of a central state's card: the issuer's name turned upwards on a band, captions flush to a line."""
    one = _working(rng)
    type_ = invent_type(rng, (*NARROW, "Roboto", "Arimo"), (5.3, 5.8), "#20201c")
    card = Surface(*CARD)
    ornament.wash(card, *rng.choice((("#fbf6e6", "#e6efd8"), ("#f2f6fa", "#f6ead9"), ("#eef4ea", "#eef0f8"))))
    ornament.waves(card, rng, rng.choice(("#d9b98a", "#a9c49a", "#b3bcd6")), 0.25)
    card.rectangle(0, 0, 7, CARD[1], fill=rng.choice(("#2f5d3a", "#274a73", "#7a3b22")))
    turned = replace(type_.head, color="#ffffff")
    title = f"TRANSPORT DEPARTMENT, {one.state.upper()}"
    card.vertical_text(4.8, 51.5, title, narrowed(turned, (title,), 49))
    if one.state in _HINDI_STATES:
        card.text(46, 4.4, "वाहन पंजीयन प्रमाण पत्र", replace(type_.head, size=6.8), Align.CENTER)
    card.text(46, 7.7, "REGISTRATION CERTIFICATE OF VEHICLE (FORM 23A)", replace(type_.head, size=6), Align.CENTER)
    ornament.emblem(card, 79.5, 5, 5.4)
    _flush(card, rng, one, type_)
    card.text(10, 52.2, f"Issued by {one.office}", type_.small)
    ornament.signature(card, rng, 67, 45.6, 15, 3.4)
    card.text(83, 52.2, "Registering Authority", type_.small, _RIGHT)
    ornament.specimen_mark(card, rng, 46, 52.2, 3.2)
    return Drawn(card, Form.CARD, one.truth())


def _working(rng: Random) -> Certificate:
    """Return a certificate of a vehicle that works on a field or for hire."""
    maker, model, vehicle_class, fuel = rng.choice(_WORKING)
    return replace(
        invent_certificate(rng), maker=maker, model=model, vehicle_class=vehicle_class, fuel=fuel, separator="/"
    )


def _flush(card: Surface, rng: Random, one: Certificate, type_: CardType) -> None:
    """Print captions that end at one line and values that begin there; days of less weight stand to their right."""
    motor = "Motor No" if _is_electric(one) else "Engine No"
    long = type_.value
    beside = {"Regn Date": ("Valid Upto :", one.day(one.valid_till)), "Fuel": ("Mfg :", one.made)}
    rows = [
        ("Regn No", replace(long, size=long.size + 1.4, weight=700), one.number),
        ("Regn Date", long, one.day(one.registered)),
        ("Owner", long, one.owner),
        ("S/W/D of", long, one.relation),
        ("Address", long, one.address),
        ("Chassis No", long, one.chassis),
        (motor, long, one.engine),
        ("Maker", long, one.maker),
        ("Model", long, one.model),
        ("Class", long, one.vehicle_class),
        ("Fuel", long, one.fuel),
    ]
    if rng.random() < 0.5:
        rows.append(("Financer", long, rng.choice(_BANKS)))
    y, line = 11.8, 25.0
    for caption, style, value in rows:
        card.text(line - 1.2, y, f"{caption} :", type_.label, _RIGHT)
        if caption == "Address":
            style = fitted(style, value, 58, 2)
            y = card.paragraph(line, y, 58, value, style, 1.22) - style.size * 1.22 * 0.3528
        else:
            card.text(line, y, value, narrowed(style, (value,), 58))
        if caption in beside:
            second, text = beside[caption]
            card.text(line + 33, y, second, type_.label, _RIGHT)
            card.text(line + 34.2, y, text, long)
        y += 2.95


def _is_electric(one: Certificate) -> bool:
    return "ELECTRIC" in one.fuel


def draw_register_extract(rng: Random) -> Drawn:
    """A southern office's extract of its B register: numbered rows in three columns, the dealer among them."""
    one = invent_certificate(rng)
    font = rng.choice((*SERIF, *SANS[:3]))
    print_ = Style(rng.uniform(8.8, 9.6), font, 400, "#1a1a1a", rng.choice(DEVANAGARI))
    typed = Style(print_.size - 0.2, rng.choice((font, *MONO[:2])))
    bold = replace(print_, weight=700)
    flow = new_flow(17, 13)
    ornament.emblem(flow.surface, 25, 22, 13)
    flow.line(f"GOVERNMENT OF {one.state.upper()}", replace(bold, size=12), Align.CENTER)
    flow.line("TRANSPORT DEPARTMENT", bold, Align.CENTER)
    flow.line(f"Office of the Regional Transport Officer, {one.person.address.city}", print_, Align.CENTER)
    flow.gap(2)
    title = rng.choice(('EXTRACT OF "B" REGISTER', "EXTRACT OF THE REGISTER OF MOTOR VEHICLES"))
    flow.line(title, replace(bold, size=13), Align.CENTER)
    flow.line(
        "(Certificate of Registration, Form 23, Rule 48 of the Central Motor Vehicles Rules, 1989)",
        print_,
        Align.CENTER,
    )
    flow.gap(2)
    flow.line(f"Receipt No. : {one.state_letters}{digits(rng, 2)}D{digits(rng, 10)}", print_, _RIGHT)
    flow.gap(1)
    rows = [(str(number), caption, value) for number, (caption, value) in enumerate(_entries(rng, one), 1)]
    columns = (Column("Sl.\nNo.", 12, Align.CENTER), Column("Particulars", 72), Column("Details", 92))
    rules = rng.choice((Rules.ALL, Rules.COLUMNS, Rules.ROWS))
    flow.table(columns, rows, Look(typed, bold, rules, rng.choice((None, "#ececec")), padding=1.0, leading=1.25))
    flow.gap(3)
    flow.paragraph(
        "Certified that the above particulars are as found in the records of this office on the date of issue. "
        "Fee paid under Rule 81.",
        print_,
    )
    flow.gap(rng.uniform(5, 16))
    ornament.signature(flow.surface, rng, 150, flow.y, 34, 8)
    if rng.random() < 0.6:
        flow.surface.circle(112, flow.y + 8, 11, line="#4a3f8d", thickness=0.5, opacity=0.6)
    flow.gap(11)
    flow.line("Registering Authority", bold, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 18, 284, 7)
    return Drawn(flow.surface, Form.PAGE, one.truth())


def _entries(rng: Random, one: Certificate) -> list[tuple[str, str]]:
    """Return the rows in the office's order; a paid tax and a seller's invoice have days of their own."""
    dealer = f"{invent_person(rng).surname or 'Shree'} Motors".upper()
    place = invent_person(rng, one.person.address.state).address
    sold = one.registered - timedelta(days=rng.randint(1, 9))
    head = [
        ("Registration Mark", one.number),
        ("Class of Vehicle", one.vehicle_class),
        ("Date of Registration", one.day(one.registered)),
        ("Name of Dealer and date of sale", f"{dealer}, {place.city.upper()}  {one.day(sold)}"),
    ]
    owner = [
        ("Name of the Registered Owner", one.owner),
        ("Son / Wife / Daughter of", one.relation),
        ("Full Address", one.address),
        ("Serial of Ownership", serial_of_owner(rng)),
    ]
    vehicle = [
        ("Maker's Name", one.maker),
        ("Maker's Classification", one.model),
        ("Month and Year of Manufacture", one.made),
        ("Chassis Number", one.chassis),
        ("Engine Number or Motor Number", one.engine),
        ("Fuel used in the engine", one.fuel),
        ("Colour", one.colour),
        ("Seating capacity including driver", "2" if "2WN" in one.vehicle_class else rng.choice(("4", "5", "7"))),
        ("Unladen weight (in kgs)", f"{rng.randint(1, 9)}{digits(rng, 2)}"),
    ]
    money = [
        ("Life time tax paid", f"Rs. {rng.randint(4, 90)}{digits(rng, 3)}/-  Rt No. {letters(rng, 1)}{digits(rng, 6)}"),
        ("Hypothecation in favour of", rng.choice((*_BANKS, "NIL", "NIL"))),
    ]
    end = [("Registration valid up to", one.day(one.valid_till))]
    middle = rng.choice((owner + vehicle, vehicle + owner))
    return head + middle + rng.choice((money + end, end + money))


LAYOUTS = (
    Layout("VEHICLE_RC", "working_card", draw_working_card, held_apart=True),
    Layout("VEHICLE_RC", "register_extract", draw_register_extract, held_apart=True),
)
