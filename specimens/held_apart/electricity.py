"""Electricity bills whose looks are never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.electricity_parts import Supplier, invent_connection
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.money import grouped, plain
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_MUMBAI = Supplier("Adani Electricity Mumbai Limited", "Maharashtra", (9,))
_KERALA = Supplier("Kerala State Electricity Board Ltd", "Kerala", (13,))
_TELANGANA = Supplier("Southern Power Distribution Company of Telangana Limited", "Telangana", (9,))
_KOLKATA = Supplier("CESC Limited", "West Bengal", (11,))


def draw_at_a_glance(rng: Random) -> Drawn:
    """A private company's leaflet: the consumer's block as in a letter, the figures large in a row."""
    supplier = rng.choice((_MUMBAI, _KOLKATA))
    bill = invent_connection(rng, supplier, is_rounded=False)
    normal = Style(rng.uniform(9, 9.8), rng.choice(("Work Sans", "Public Sans")))
    bold, small = replace(normal, weight=700), replace(normal, size=7.6, color="#6b6b6b")
    flow = new_flow(17, 18)
    flow.line(supplier.name, replace(bold, size=14, color="#7a1f5c"), Align.RIGHT)
    flow.line("Bill of Supply for Electricity", normal, Align.RIGHT)
    flow.gap(8)
    address = bill.person.address.in_one_line()
    block = flow.beside(0, 90)
    block.line("Name", small)
    block.line(bill.person.name, bold)
    block.gap(1)
    block.line("Billing Address", small)
    block.paragraph(address, normal)
    flow.y = block.y + 5
    flow.line("Your bill at a glance", replace(bold, size=12))
    flow.gap(2)
    cells = (
        ("Consumer No.", bill.number),
        ("Bill Date", f"{bill.billed:%d %b %Y}"),
        ("Total Amount Payable", f"₹{grouped(bill.amount)}"),
        ("Due Date", f"{bill.due:%d %b %Y}"),
    )
    for place, (caption, value) in enumerate(cells):
        x = flow.left + place * 44
        flow.surface.text(x, flow.y + 4, caption, small)
        flow.surface.text(x, flow.y + 10, value, replace(bold, size=11))
    flow.gap(16)
    flow.rule("#7a1f5c", 0.5)
    flow.gap(3)
    flow.line(f"Units consumed {bill.units} kWh   Meter number {bill.meter}   Connected load {bill.load}", normal)
    rows = [*((label, grouped(charge)) for label, charge in bill.charges), ("Arrears", grouped(bill.arrears))]
    flow.table(
        (Column("Charges", 80), Column("Rs.", 40, Align.RIGHT)),
        rows,
        Look(normal, bold, Rules.ROWS),
    )
    flow.gap(3)
    flow.line(f"If paid after due date: ₹{grouped(bill.late_amount)}", normal)
    ornament.specimen_mark(flow.surface, rng, 90, 287, 7)
    return Drawn(flow.surface, Form.PAGE, bill.truth(supplier.name, bill.person.name, address))


def draw_board(rng: Random) -> Drawn:
    """A state board's form: right-aligned captions, values beside them, sums at the foot."""
    bill = invent_connection(rng, _KERALA)
    normal = Style(rng.uniform(9, 10), "Source Serif 4")
    bold = replace(normal, weight=700)
    flow = new_flow(24, 20)
    flow.line(_KERALA.name.upper(), replace(bold, size=13), Align.CENTER)
    flow.line("Demand cum Disconnection Notice", bold, Align.CENTER)
    flow.line("Electrical Section, Kaloor", normal, Align.CENTER)
    flow.gap(5)
    address = bill.person.address.in_one_line()
    pairs = (
        ("Bill No", str(rng.randint(10**11, 10**12 - 1))),
        ("Bill Date", f"{bill.billed:%d-%m-%Y}"),
        ("Consumer #", bill.number),
        ("Consumer Name", bill.person.name.upper()),
        ("Address", address),
        ("Tariff", "LT-1A"),
        ("Connected Load", bill.load),
        ("Meter No", bill.meter),
        ("Present Reading", str(bill.before + bill.units)),
        ("Previous Reading", str(bill.before)),
        ("Due Date", f"{bill.due:%d-%m-%Y}"),
        ("Disconnection Date", f"{bill.due.replace(year=bill.due.year + 1):%d-%m-%Y}"),
    )
    flow.pairs(pairs, (normal, bold), 50)
    flow.gap(3)
    flow.pairs([(label, plain(charge)) for label, charge in bill.charges], (normal, normal), 70)
    flow.pair("Arrears", plain(bill.arrears), (normal, normal), 70)
    flow.pair("Payable Amount", f"Rs. {plain(bill.amount)}", (bold, bold), 70)
    ornament.specimen_mark(flow.surface, rng, 90, 287, 7)
    return Drawn(flow.surface, Form.PAGE, bill.truth(_KERALA.name.upper(), bill.person.name.upper(), address))


def draw_spot(rng: Random) -> Drawn:
    """A spot bill printed at the door: narrow, abbreviated captions, the unique service number besides an old one."""
    bill = invent_connection(rng, _TELANGANA)
    style = Style(8.6, rng.choice(("Inconsolata", "Space Mono")))
    bold = replace(style, weight=700)
    flow = new_flow(4, 6, (80, 230))
    flow.paragraph(_TELANGANA.name, bold, Align.CENTER)
    flow.line("ELECTRICITY BILL CUM NOTICE", bold, Align.CENTER)
    flow.gap(2)
    address = bill.person.address.in_one_line()
    pairs = (
        ("Bill Date", f"{bill.billed:%d/%m/%y}"),
        ("Bill No", str(rng.randint(1000, 9999))),
        ("SC No", f"{rng.randint(1000, 9999)} {rng.randint(10000, 99999)}"),
        ("USC No", bill.number),
        ("Name", bill.person.name.upper()),
        ("Addr", address),
        ("Cat", "1 DOMESTIC"),
        ("Load", bill.load),
        ("Meter No", bill.meter),
        ("Pres", str(bill.before + bill.units)),
        ("Prev", str(bill.before)),
        ("Units", str(bill.units)),
    )
    flow.pairs(pairs, (style, style), 22)
    flow.rule()
    flow.pairs([(label, plain(charge)) for label, charge in bill.charges], (style, style), 50)
    flow.pair("Arrears", plain(bill.arrears), (style, style), 50)
    flow.rule()
    flow.pair("Total Due", plain(bill.amount), (bold, bold), 50)
    flow.pair("Due Date", f"{bill.due:%d/%m/%y}", (bold, bold), 50)
    ornament.specimen_mark(flow.surface, rng, 26, 226, 7)
    return Drawn(flow.surface, Form.SLIP, bill.truth(_TELANGANA.name, bill.person.name.upper(), address))


LAYOUTS = (
    Layout("ELECTRICITY_BILL", "at_a_glance", draw_at_a_glance, held_apart=True, is_lesson=True),
    Layout("ELECTRICITY_BILL", "board", draw_board, held_apart=True),
    Layout("ELECTRICITY_BILL", "spot", draw_spot, held_apart=True),
)
