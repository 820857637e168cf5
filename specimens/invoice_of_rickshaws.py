"""An invoice: a dealer of electric rickshaws, who sells on finance."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.delivery_parts import LENDERS
from specimens.flow import Flow, new_flow
from specimens.goods import Good
from specimens.invoice_parts import (
    Fonts,
    address_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    sign_for,
    tax_lines,
    words_text,
)
from specimens.money import grouped
from specimens.numbers import chassis_number, digits, letters
from specimens.people import invent_person
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
RICKSHAWS = (
    Good("Sarathi E-Rickshaw D+4 {} with Lead Acid Battery Set and Charger", "87038040", (5, 5), (98000, 142000)),
    Good("Garuda Li Electric Three Wheeler L5M {} (Lithium 7.4 kWh)", "87038040", (5, 5), (215000, 312000)),
    Good("Bojha E-Cart Loader {}", "87046000", (5, 5), (112000, 158000)),
    Good("Sawari Deluxe E-Rickshaw SS Body {}", "87038040", (5, 5), (118000, 149000)),
)  # fmt: skip
_KINDS = ("E-Vehicles", "Green Mobility", "E Rickshaw Agency", "EV Motors", "Electric Autos")
_COLOURS = ("Sky Blue", "Red", "Green & Yellow", "White", "Metallic Green")


def draw_rickshaw(rng: Random) -> Drawn:
    """The quantity is the first column and the taxes the table's last rows; the vehicle's numbers stand below it."""
    bill = sold_by(invent_bill(rng, Wanted("vehicles", RICKSHAWS, (1, 1), (1, 1))), rng.choice(_KINDS))
    bill = replace(bill, seller=replace(bill.seller, trade_name=bill.seller.trade_name.upper()))
    fonts = normal, bold = fonts_of(rng, rng.uniform(8.6, 9.4), "Roboto", "Arimo", "Noto Serif", "Hind")
    flow = new_flow(13, 11)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    top = flow.y
    flow.line("TAX INVOICE", replace(bold, size=12))
    flow.y = top
    flow.line(rng.choice(("Original for Buyer", "Financier's Copy", "R.T.O. Copy")), normal, _RIGHT)
    flow.gap(2)
    ink = rng.choice(("#14532d", "#7f1d1d", "#111111"))
    flow.line(bill.seller.trade_name, replace(bold, size=16, color=ink), _CENTER)
    flow.line("Auth. Dealer : Sarathi & Garuda Electric Three Wheelers (ICAT Approved)", normal, _CENTER)
    print_text(flow, f"Showroom : {seller}", normal, _CENTER)
    flow.line(f"Mob. {bill.seller.phone}, {bill.seller.email}     GST No. {bill.seller.gstin}", normal, _CENTER)
    flow.gap(2)
    _parties(flow, rng, bill, buyer, fonts)
    columns = [
        columns_of.quantity("Qty.", 12, "{}"),
        columns_of.description("Particulars of Vehicle", 88),
        columns_of.hsn("HSN", 22),
        columns_of.rate("Basic Price", 30),
        columns_of.amount_before_tax("Amount (Rs.)", 32),
    ]
    look = Look(normal, bold, rng.choice((Rules.COLUMNS, Rules.ALL)), padding=1.3)
    print_items(flow, bill, columns, look, rng.uniform(4, 26))
    _sums(flow, bill, fonts)
    flow.gap(1.5)
    flow.paragraph(f"In words : {words_text(rng, bill)}", normal)
    flow.gap(3)
    chassis = _vehicle(flow, rng, bill, fonts)
    flow.gap(3)
    for term in (
        "1. Battery guarantee is given by the battery's maker only.",
        "2. Insurance and registration charges are extra. Subsidy, if any, is claimed by the manufacturer.",
        f"3. All disputes at {bill.seller.address.city} only. E. & O. E.",
    ):
        flow.line(term, replace(normal, size=7.4))
    flow.gap(4)
    sign_for(flow, bill, normal, rng.choice(("Auth. Signatory", "Proprietor", "Manager")))
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": chassis})


def _parties(flow: Flow, rng: Random, bill: Bill, buyer: str, fonts: Fonts) -> None:
    """Print the purchaser in a frame at the left, the bill's data and the financier in one at the right."""
    normal, bold = fonts
    top, wide = flow.y, 104.0
    left = Flow(flow.surface, flow.left + 2, top + 1.2, wide - 4)
    right = Flow(flow.surface, flow.left + wide + 2, top + 1.2, flow.width - wide - 4)
    left.line("Name & Address of Purchaser", replace(normal, size=normal.size - 1))
    left.paragraph(bill.buyer.name, bold)
    left.line(f"{rng.choice(('S/o', 'S/D/W of'))} : {invent_person(rng).father}", normal)
    print_text(left, buyer, normal)
    left.line(f"Contact : {bill.buyer.phone}", normal)
    rows = (
        ("Bill No.", bill.number),
        ("Date", bill.day.strftime(rng.choice(("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y")))),
        ("State / Code", f"{bill.seller.address.state} / {bill.seller.state_code}"),
        ("Hypothecation", rng.choice((*LENDERS, "Self / Cash"))),
    )
    right.pairs(rows, (normal, bold), 28)
    flow.y = max(left.y, right.y) + 1.5
    flow.surface.rectangle(flow.left, top, flow.width, flow.y - top, line="#333333")
    flow.surface.line(flow.left + wide, top, flow.left + wide, flow.y)


def _sums(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    """Go on in the table's last column from the taxes to the total."""
    normal, bold = fonts
    lines = [("Taxable Amount", bill.taxable), *((f"Add : {label}", amount) for label, amount in tax_lines(bill))]
    lines.append(("Rounded Off (+/-)", bill.round_off))
    unit = flow.width / 184
    columns = (Column("", 152 * unit, _RIGHT), Column("", 32 * unit, _RIGHT))
    cells = [(caption, grouped(amount)) for caption, amount in lines]
    place = (flow.left, flow.y)
    flow.y = draw_rows(flow.surface, place, columns, cells, Look(normal, bold, Rules.COLUMNS, padding=1.1))
    last = [("TOTAL INVOICE VALUE", grouped(bill.total))]
    place = (flow.left, flow.y)
    flow.y = draw_rows(flow.surface, place, columns, last, Look(bold, bold, Rules.ALL, padding=1.4))


def _vehicle(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> str:
    """Print the vehicle's numbers as a table of two pairs a row; return the chassis number."""
    normal, bold = fonts
    chassis = chassis_number(rng)
    pairs = [
        ("Chassis No.", chassis),
        ("Motor No.", f"{letters(rng, 2)}{digits(rng, 9)}"),
        ("Controller No.", digits(rng, 8)),
        ("Charger No.", f"CH{digits(rng, 7)}"),
        ("Colour", rng.choice(_COLOURS)),
        ("Month / Yr. of Mfg.", f"{bill.day - timedelta(days=rng.randint(20, 200)):%m/%Y}"),
        ("Battery Nos.", ", ".join(f"{letters(rng, 1)}{digits(rng, 6)}" for _ in range(4))),
        ("Seating Capacity", "D + 4"),
    ]
    rows = [(*pairs[at], *pairs[at + 1]) for at in range(0, len(pairs), 2)]
    columns = (Column("", 27), Column("", 66), Column("", 34), Column("", flow.width - 127))
    flow.line("Vehicle Details", bold)
    flow.gap(0.8)
    look = Look(normal, bold, Rules.ALL, padding=1.1)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
    return chassis


LAYOUTS = (Layout("INVOICE", "e_rickshaw", draw_rickshaw),)
