"""The bill of those who drill wells: feet by depths, each depth with a rate of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from random import Random

from specimens import ornament
from specimens.bill import Bill, Buyer, Item, bill_truth, totals
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.invoice_parts import Fonts, mark_specimen, print_items, print_totals, total_lines
from specimens.item_columns import ItemColumn, amount_before_tax, description, hsn, quantity, rate, serial, true_rows
from specimens.money import ZERO, grouped, in_words
from specimens.people import day_between, invent_mobile, invent_person
from specimens.sellers import named_after
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align
from specimens.table import Look, Rules

_STATES = ("Tamil Nadu", "Karnataka", "Telangana", "Andhra Pradesh")
_KINDS = ("Borewells", "Bore Wells", "Borewell Drillers", "Rock Drillers")
_BLESSINGS = ("Sri Murugan Thunai", "Om Shakthi", "Sri Venkateswara Prasanna", "Shree Ganeshaya Namaha", "")
_TITLES = ("TAX INVOICE", "CASH / CREDIT BILL", "BILL CUM TAX INVOICE")
_WELL = "995434"
"""The service code of drilling wells for water."""


@dataclass(frozen=True, slots=True)
class _Well:
    """What was drilled, in feet."""

    depth: int
    casing: int
    water: int


def draw_borewell(rng: Random) -> Drawn:
    """A pad with the rig and the depth in ruled facts, feet and rates, and what is left after the advance."""
    well = _Well(rng.randrange(280, 1150, 5), rng.randrange(20, 120, 5), rng.randrange(120, 270, 5))
    bill = _bill(rng, well)
    family = rng.choice((*SANS, *SERIF[:3]))
    size = rng.uniform(9, 10)
    fonts = (Style(size, family), Style(size, family, 700))
    flow = new_flow(rng.uniform(12, 16), 12, rng.choice((A4, (176.0, 250.0))))
    dealer = _head(flow, rng, bill, fonts)
    customer = _customer(flow, rng, bill, fonts)
    _facts(flow, rng, well, fonts)
    columns = _columns(rng)
    look = Look(fonts[0], fonts[1], rng.choice((Rules.COLUMNS, Rules.ALL)), "#eeeeee", thickness=0.25)
    print_items(flow, bill, columns, look, rng.uniform(6, 24))
    _sums(flow, rng, bill, fonts)
    mark_specimen(flow.surface, rng)
    truth = bill_truth(bill, (dealer, customer), true_rows(bill, columns), totals(bill))
    return Drawn(flow.surface, Form.PAGE, truth)


def _bill(rng: Random, well: _Well) -> Bill:
    state = rng.choice(_STATES)
    seller = named_after(invent_business(rng, "parts", state), rng.choice(_KINDS))
    person = invent_person(rng, state)
    buyer = Buyer(person.name, person.address, None, invent_mobile(rng))
    day = day_between(rng, date(2019, 1, 1), date(2026, 8, 1))
    number = rng.choice(("{}", "{:04d}", "BW/{}", "B-{}")).format(rng.randint(11, 2900))
    return Bill(seller, buyer, number, day, tuple(_items(rng, well)), is_rounded=True)


def _items(rng: Random, well: _Well) -> list[Item]:
    price, step = rng.randrange(75, 106, 5), rng.choice((5, 10, 10, 15))
    form = rng.choice(("Drilling {} to {} Feet", "{} - {} ft Drilling charges", '6 1/2" Bore {} ft to {} ft'))
    edges = [0, *range(300, well.depth, 100), well.depth]
    items = [
        _item(form.format(start, end), _WELL, end - start, "Ft", price + step * number)
        for number, (start, end) in enumerate(pairwise(edges))
    ]
    pipe = rng.choice(('7" PVC Casing Pipe 6 Kg', "Casing Pipe PVC 180 mm", '7" GI Casing Pipe'))
    items.append(_item(pipe, "3917", well.casing, "Ft", rng.randrange(280, 560, 10)))
    extras = (
        _item("Flushing Charges", _WELL, rng.randint(1, 3), "Hrs", rng.randrange(1500, 2600, 100)),
        _item("Bore Cap", "3917", 1, "No", rng.randrange(200, 450, 50)),
        _item("Lorry Transport / Batta", "996791", 1, "Trip", rng.randrange(1500, 6000, 500)),
        _item("Casing Welding & Ring", _WELL, rng.randint(1, 4), "Nos", rng.randrange(300, 700, 50)),
    )
    return [*items, *rng.sample(extras, rng.randint(1, 3))]


def _item(name: str, code: str, count: int, unit: str, price: int) -> Item:
    return Item(name, code, count, unit, Decimal(price), ZERO, 18)


def _head(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> str:
    """Print the top of the pad and return the address on it."""
    style, bold = fonts
    seller = bill.seller
    color = rng.choice(("#8a1717", "#12356b", "#14532d", "#111111"))
    blessing = rng.choice(_BLESSINGS)
    top = flow.y
    flow.line(f"GSTIN : {seller.gstin}", replace(style, size=style.size - 0.8))
    if blessing:
        flow.y = top
        flow.line(blessing, replace(style, size=style.size - 1.5), Align.CENTER)
    flow.surface.text(flow.left + flow.width, top + 3.2, f"Cell : {seller.phone}", style, Align.RIGHT)
    flow.gap(1.5)
    flow.line(seller.trade_name, replace(bold, size=rng.uniform(17, 21), color=color), Align.CENTER)
    flow.line('All types of 4 1/2" & 6 1/2" Borewell Drilling, Flushing & Re-boring', style, Align.CENTER)
    place = seller.address
    address = f"{', '.join(place.lines)}, {place.city} - {place.pincode}, {place.state}"
    flow.paragraph(address, style, Align.CENTER)
    flow.gap(1.5)
    flow.rule(color, 0.5)
    flow.line(rng.choice(_TITLES), bold, Align.CENTER)
    flow.rule(color, 0.25)
    flow.gap(2)
    return address


def _customer(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> str:
    """Print number, date and whose well it is; return the address."""
    style, bold = fonts
    right = flow.beside(flow.width - 52, 52)
    right.pair(rng.choice(("Date", "Bill Date")), f"{bill.day:%d/%m/%Y}", (style, bold), 0, " :")
    flow.pair(rng.choice(("No.", "Bill No.", "Invoice No.")), bill.number, (style, replace(bold, color="#a01818")), 0)
    flow.gap(1.5)
    flow.pair(rng.choice(("To M/s.", "Name", "Sri / Smt.")), bill.buyer.name, (style, bold), 24, "")
    place = bill.buyer.address
    address = f"{', '.join(place.lines)}, {place.city} - {place.pincode}"
    flow.pair(rng.choice(("Place", "Address")), address, (style, style), 24, "")
    if rng.random() < 0.6:
        flow.pair("Cell", bill.buyer.phone, (style, style), 24, "")
    flow.gap(2)
    return address


def _facts(flow: Flow, rng: Random, well: _Well, fonts: Fonts) -> None:
    """Print what the drillers noted at the place, in pairs between rules."""
    style, bold = fonts
    rig = f"{rng.choice(('TN', 'KA', 'AP', 'TS'))} {rng.randint(10, 88)} Z {rng.randint(1000, 9999)}"
    facts = [
        ("Rig No.", rig),
        ("Total Depth", f"{well.depth} Ft"),
        ("Casing Depth", f"{well.casing} Ft"),
        ("Water Found at", f"{well.water} Ft"),
        ("Yield", f"{rng.choice(('1', '1 1/2', '2', '2 1/2', '3'))} inch"),
        ("Agent", invent_person(rng).name),
    ]
    small = (replace(style, size=style.size - 0.8), replace(bold, size=bold.size - 0.8))
    flow.rule()
    flow.gap(1)
    for start in range(0, len(facts), 3):
        cells = [flow.beside(number * flow.width / 3, flow.width / 3 - 2) for number in range(3)]
        for cell, (label, value) in zip(cells, facts[start : start + 3], strict=True):
            cell.pair(label, value, small, 0, " :")
        flow.y = max(cell.y for cell in cells)
    flow.gap(1.5)


def _columns(rng: Random) -> list[ItemColumn]:
    columns = [
        serial("S.No", 8),
        description(rng.choice(("PARTICULARS", "Description")), 58),
        quantity(rng.choice(("Feet / Qty", "Qty")), 16, "{} {}"),
        rate(rng.choice(("Rate", "Rate Rs.")), 16),
        amount_before_tax(rng.choice(("Amount Rs.", "AMOUNT")), 22),
    ]
    if rng.random() < 0.55:
        columns.insert(2, hsn("SAC/HSN", 15))
    return columns


def _sums(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    style, bold = fonts
    flow.gap(2)
    top = flow.y
    column = flow.beside(flow.width - 78, 78)
    print_totals(column, total_lines(bill, (rng.choice(("Total", "Sub Total")), "Grand Total")), style)
    if rng.random() < 0.75:
        advance = Decimal(rng.randrange(1, 1 + int(bill.total / 10000)) * 5000)
        column.gap(1)
        for label, amount in (("Less : Advance", advance), ("Balance", bill.total - advance)):
            column.line(label, style)
            edge = column.left + column.width
            flow.surface.text(edge, column.y - 1.1, grouped(amount), style, Align.RIGHT)
    left = Flow(flow.surface, flow.left, top, flow.width - 84)
    left.paragraph(f"Rupees {in_words(bill.total)} Only", bold)
    left.gap(3)
    for note in ("* We are not responsible for yield of water.", "* Rates above are for hard rock only."):
        left.line(note, replace(style, size=style.size - 1.2))
    flow.y = max(column.y, left.y) + 6
    flow.line(f"For {bill.seller.trade_name}", bold, Align.RIGHT)
    ornament.signature(flow.surface, rng, flow.left + flow.width - 34, flow.y, 28, 8)
    flow.gap(10)
    flow.line("Customer's Signature", style)


LAYOUTS = (Layout("INVOICE", "borewell_feet", draw_borewell),)
