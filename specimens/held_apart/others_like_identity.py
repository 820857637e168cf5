"""Papers held apart that look like a person's or a vehicle's papers, and are none: a worker's card, a traffic fine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from stdnum import verhoeff

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.driving_license_parts import BLOOD_GROUPS, invent_licence
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, SANS, Style
from specimens.numbers import digits, grouped
from specimens.others_parts import paper, recent
from specimens.people import Person, invent_person, printed_date
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed, text_width
from specimens.table import Column, Look, Rules
from specimens.vehicle_rc_parts import invent_certificate

_RIGHT = Align.RIGHT
_TRADES = (
    "Agricultural Labourer", "Mason", "Domestic Cook", "Tailor", "Street Vendor", "Construction Helper", "Weaver",
)  # fmt: skip
_OFFENCES = (
    ("Riding without helmet", "Sec 129 r/w 194(D) MVA", 500),
    ("Jumping red signal", "Sec 119 r/w 177 MVA", 500),
    ("Over speeding (LMV)", "Sec 112 r/w 183(1) MVA", 1000),
    ("Parking in No Parking area", "Sec 122 r/w 177 MVA", 500),
    ("Using mobile phone while driving", "Sec 184(c) MVA", 1000),
    ("No valid PUC certificate", "Rule 115(2) CMVR r/w 190(2) MVA", 2000),
    ("Driving without seat belt", "Sec 194(B)(1) MVA", 1000),
    ("Defective number plate", "Rule 50/51 CMVR r/w 177 MVA", 300),
)


def draw_workers_card(rng: Random) -> Drawn:
    """The card of the register of unorganised workers: both sides beside each other, a twelve-digit number in fours."""
    person = invent_person(rng)
    number = digits(rng, 12)
    while verhoeff.is_valid(number):
        number = digits(rng, 12)
    type_ = invent_type(rng, SANS, (6.2, 7.0), "#1b2233")
    gap = 5.0
    is_stacked = rng.random() < 0.35
    size = (CARD[0] + 2 * gap, 2 * CARD[1] + 3 * gap) if is_stacked else (2 * CARD[0] + 3 * gap, CARD[1] + 2 * gap)
    strip = Surface(*size)
    strip.rectangle(0, 0, *size, fill="#ffffff")
    ground = rng.choice(("#fdf6ea", "#eef6fb", "#f3f7ee"))
    step = (0.0, CARD[1] + gap) if is_stacked else (CARD[0] + gap, 0.0)
    strip.move_origin(gap, gap)
    _workers_front(strip, rng, person, type_, (number, ground))
    strip.move_origin(gap + step[0], gap + step[1])
    _workers_back(strip, rng, person, type_, (number, ground))
    strip.move_origin(0, 0)
    return paper(strip, Form.SLIP)


def _workers_head(card: Surface, type_: CardType, ground: str) -> None:
    card.rectangle(0, 0, *CARD, fill=ground, line="#9a9a9a", radius=3)
    card.rectangle(0, 11.6, CARD[0], 0.8, fill="#e08a2e")
    ornament.emblem(card, 6.5, 5, 5.6)
    card.text(12, 4.8, "श्रम एवं रोजगार मंत्रालय, भारत सरकार", type_.label)
    card.text(12, 8.8, "Ministry of Labour & Employment, Government of India", narrowed(type_.label, ("M" * 30,), 52))
    card.text(82, 8.4, "eSHRAM Card", replace(type_.head, color="#1d5a8c"), _RIGHT)


def _workers_front(card: Surface, rng: Random, person: Person, type_: CardType, facts: tuple[str, str]) -> None:
    number, ground = facts
    _workers_head(card, type_, ground)
    ornament.photo(card, rng, 4, 15, 20, 24.5)
    lines = (
        ("नाम / Name", f"{spelt(person.name, 'devanagari')} / {person.name}"),
        ("पिता का नाम / Father's Name", person.father),
        ("जन्म तिथि / DOB", printed_date(person.born)),
        ("लिंग / Gender", person.gender.value.title()),
    )
    y = 17.0
    for caption, value in lines:
        card.text(28, y, caption, type_.small)
        card.text(28, y + 3.3, value, narrowed(type_.value, (value,), 55))
        y += 6.8
    card.rectangle(0, 42.4, CARD[0], 11.6, fill="#1d5a8c")
    white = Style(12.5, type_.value.font, 700, "#ffffff")
    card.text(42.8, 46, "Universal Account Number", replace(type_.small, color="#ffffff"), Align.CENTER)
    card.text(42.8, 51.6, grouped(number), white, Align.CENTER)


def _workers_back(card: Surface, rng: Random, person: Person, type_: CardType, facts: tuple[str, str]) -> None:
    number, ground = facts
    _workers_head(card, type_, ground)
    address = person.address.in_one_line()
    y = 16.4
    for caption, value in (
        ("Address / पता", address),
        ("Primary Occupation", rng.choice(_TRADES)),
        ("Blood Group", rng.choice(BLOOD_GROUPS)),
        ("Emergency Contact", f"XXXXXX{person.mobile[-4:]}"),
    ):
        card.text(4, y, caption, type_.small)
        end = card.paragraph(4, y + 3.2, 52, value, fitted(type_.value, value, 52, 3), 1.2)
        y = end + 1.2
    card.qr(60, 17, 21, f"eSHRAM SPECIMEN {number[-4:]} {digits(rng, 90)}")
    help_line = "Helpline 14434   eshram.gov.in   Not a proof of citizenship"
    card.text(42.8, 52, help_line, narrowed(type_.small, (help_line,), 78), Align.CENTER)
    ornament.specimen_mark(card, rng, 68, 43, 4)


def draw_traffic_fine(rng: Random) -> Drawn:
    """A traffic police's electronic challan: vehicle, owner and driver as in the registers, offences, what to pay."""
    body = Style(rng.uniform(8.8, 9.8), rng.choice(SANS), 400, "#16161a", rng.choice(DEVANAGARI))
    bold = replace(body, weight=700)
    one = invent_certificate(rng)
    flow = new_flow(16, 13)
    ornament.emblem(flow.surface, 24, 18, 10)
    force = rng.choice((f"{one.state} Police", f"{one.person.address.city} Traffic Police"))
    flow.line(force.upper(), replace(bold, size=13), Align.CENTER)
    flow.line("e-CHALLAN / NOTICE UNDER SECTION 133 OF THE MOTOR VEHICLES ACT, 1988", bold, Align.CENTER)
    flow.gap(3)
    flow.rule()
    flow.gap(3)
    day = recent(rng)
    challan = f"{one.state_letters}{digits(rng, 6)}{day:%y%m%d}{digits(rng, 6)}"
    halves: tuple[Sequence[tuple[str, str]], Sequence[tuple[str, str]]] = (
        (
            ("Challan No.", challan),
            ("Vehicle No.", one.number),
            ("Owner Name", one.owner),
            ("Vehicle Class", one.vehicle_class),
            ("Maker / Model", f"{one.maker} / {one.model}"),
        ),
        (
            ("Challan Date", f"{one.day(day)} {rng.randint(7, 21):02d}:{rng.randint(0, 59):02d}"),
            ("Chassis No.", f"XXXXXXXXXXXX{one.chassis[-5:]}"),
            ("Engine No.", f"XXXXXX{one.engine[-5:]}"),
            *_driver(rng, one.owner),
        ),
    )
    _columns(flow, halves, (body, bold))
    flow.pair("Owner Address", one.address, (body, bold), 30)
    place = f"{rng.choice(('Clock Tower', 'Station', 'Collectorate', 'Bypass'))} Chowk, {one.person.address.city}"
    flow.pair("Place of Offence", place, (body, bold), 30)
    flow.gap(4)
    _offences(flow, rng, (body, bold))
    if rng.random() < 0.6:
        flow.gap(4)
        flow.line("Evidence", bold)
        flow.surface.rectangle(flow.left, flow.y + 1, 62, 38, fill="#9aa2a4")
        flow.surface.rectangle(flow.left + 22, flow.y + 14, 18, 17, fill="#4c5254")
        flow.surface.rectangle(flow.left + 26, flow.y + 26, 10, 3, fill="#e8e6d8")
        flow.gap(42)
    flow.gap(3)
    last = one.day(day + timedelta(days=60))
    flow.paragraph(
        f"Pay online at echallan.parivahan.gov.in or at any traffic police station before {last}. If the fine is not "
        "paid in time the challan is sent to the Virtual Court and the vehicle is marked as not to be transacted.",
        body,
    )
    flow.gap(12)
    ornament.signature(flow.surface, rng, 150, flow.y - 9, 30, 7)
    flow.line(f"Challaning Officer, Badge No. {digits(rng, 5)}", bold, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 20, 286, 7)
    return paper(flow.surface)


def _driver(rng: Random, owner: str) -> tuple[tuple[str, str], ...]:
    """Return the driver's name and licence, if the officer stopped the vehicle; a camera knows neither."""
    if rng.random() < 0.35:
        return (("Challan By", "CCTV Camera"),)
    licence = invent_licence(rng)
    return (("Violator Name", owner if rng.random() < 0.5 else licence.name), ("DL No.", licence.number))


def _columns(flow: Flow, halves: Sequence[Sequence[tuple[str, str]]], styles: tuple[Style, Style]) -> None:
    """Print two lists beside each other, captions over each other and values after colons."""
    body, bold = styles
    ends = []
    for offset, half in zip((0, 96), halves, strict=True):
        column = flow.beside(offset, 92 if offset == 0 else 82)
        indent = max(text_width(caption, body) for caption, _ in half) + 5
        column.pairs(half, (body, bold), indent)
        ends.append(column.y)
    flow.y = max(ends) + 1


def _offences(flow: Flow, rng: Random, styles: tuple[Style, Style]) -> None:
    body, bold = styles
    chosen = rng.sample(_OFFENCES, rng.randint(1, 3))
    rows = [(str(number), name, section, f"{amount}.00") for number, (name, section, amount) in enumerate(chosen, 1)]
    rows.append(("", "Total Fine Amount", "", f"{sum(amount for _, _, amount in chosen)}.00"))
    columns = (
        Column("S.No", 14, Align.CENTER),
        Column("Offence", 74),
        Column("Section / Rule", 62),
        Column("Fine (Rs.)", 28, _RIGHT),
    )
    flow.table(columns, rows, Look(body, bold, rng.choice((Rules.ALL, Rules.ROWS)), "#ececec"))


LAYOUTS = (
    Layout(None, "workers_card", draw_workers_card, held_apart=True),
    Layout(None, "traffic_fine", draw_traffic_fine, held_apart=True),
)
