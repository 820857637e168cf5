"""An optician's invoice, with the eyes' figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import Good
from specimens.invoice_parts import (
    Fonts,
    address_text,
    date_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    print_totals,
    words_text,
)
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_RIGHT = Align.RIGHT
EYEWEAR = (
    Good("Fashion Frame {} Full Rim", "90031900", (12, 5), (900, 4200), "Pc"),
    Good("SV Lens 1.56 Blue Cut (Pair)", "90015000", (12, 5), (600, 2400), "Pr"),
    Good("Progressive Lens 1.60 HMC (Pair)", "90015000", (12, 5), (2800, 9200), "Pr"),
    Good("Contact Lens Monthly 6 Pack", "90013000", (12, 5), (700, 1700), "Bx"),
    Good("Sunglasses {} Polarised", "90041000", (18, 18), (1100, 5400), "Pc"),
    Good("Lens Solution 120 ml", "33079090", (18, 18), (150, 320), "Pc"),
)
_OPTICIANS = ("Drishti Opticals", "Netra Vision Care", "Roshni Eye Boutique", "Clear View Opticians")


def draw_optician(rng: Random) -> Drawn:
    """An optician's half sheet: the two eyes' figures over the goods, the price taken apart in each row."""
    wanted = Wanted("medicine", EYEWEAR, (1, 4), (1, 1), has_discount=rng.random() < 0.7)
    bill = invent_bill(rng, wanted)
    name = rng.choice(_OPTICIANS)
    bill = replace(bill, seller=replace(bill.seller, trade_name=name, legal_name=name))
    normal, bold = fonts_of(rng, rng.uniform(6.8, 7.4), "Barlow", "Roboto", "Open Sans")
    ink = rng.choice(("#0b6e78", "#283a8f", "#8a1c4a"))
    flow = new_flow(9, 9, rng.choice(((148.0, 210.0), (165.0, 215.0))))
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    half = flow.width / 2
    flow.surface.circle(flow.left + 5, flow.y + 5, 4.6, line=ink, thickness=0.9)
    flow.surface.circle(flow.left + 15, flow.y + 5, 4.6, line=ink, thickness=0.9)
    left, right = flow.beside(23, half - 18), flow.beside(half + 10, half - 10)
    left.line(name, replace(bold, size=13, color=ink))
    left.line("Eye testing  .  Frames  .  Contact lenses", replace(normal, size=6.4))
    print_text(right, seller, normal, _RIGHT)
    right.line(f"Ph {bill.seller.phone}", normal, _RIGHT)
    flow.y = max(left.y, right.y) + 2
    flow.surface.rectangle(flow.left, flow.y, flow.width, 5.4, fill=ink)
    white = replace(bold, color="#ffffff")
    flow.surface.text(flow.left + 2, flow.y + 3.8, f"GSTIN {bill.seller.gstin}", white)
    flow.surface.text(flow.left + flow.width - 2, flow.y + 3.8, "RETAIL TAX INVOICE", white, _RIGHT)
    flow.gap(7.5)
    left, right = flow.beside(0, half + 4), flow.beside(half + 12, half - 12)
    left.pair("Name", bill.buyer.name, (normal, bold), 16)
    left.pair("Address", buyer.replace("\n", " "), (normal, normal), 16)
    left.pair("Mobile", bill.buyer.phone, (normal, normal), 16)
    booked = bill.day - timedelta(days=rng.randint(2, 6))
    right.pair("Inv. No.", bill.number, (normal, bold), 20)
    right.pair("Inv. Date", date_text(rng, bill.day), (normal, bold), 20)
    right.pair("Order No.", digits(rng, 5), (normal, normal), 20)
    right.pair("Order Date", f"{booked:%d/%m/%Y}", (normal, normal), 20)
    flow.y = max(left.y, right.y) + 2
    _eyes(flow, rng, Look(normal, bold, Rules.ALL, line=ink, padding=0.8))
    flow.gap(3)
    columns = [
        columns_of.serial("#", 6),
        columns_of.description("Product", 40),
        columns_of.hsn("HSN", 17),
        columns_of.quantity("Qty", 11),
        columns_of.rate("Price", 19, plain),
        columns_of.money("Disc.", 15, lambda item: item.discount, plain),
        columns_of.taxable("Taxable", 19, plain),
        columns_of.percent("GST", 10),
        columns_of.amount_with_tax("Net", 20, plain),
    ]
    print_items(flow, bill, columns, Look(normal, bold, Rules.ROWS, "#e9f1f2", line="#9aa5a8", padding=1.0))
    flow.gap(2)
    _optician_foot(flow, rng, bill, (normal, bold))
    return finished(flow, rng, bill, (seller, buyer), columns)


def _eyes(flow: Flow, rng: Random, look: Look) -> None:
    """Print what each eye needs."""
    titles = ("Eye", "SPH", "CYL", "AXIS", "V/A", "ADD")
    addition = f"+{rng.choice((1.25, 1.75, 2.25)):.2f}" if rng.random() < 0.5 else "-"
    rows = []
    for eye in ("R.E.", "L.E."):
        sphere, cylinder = rng.randint(-16, 10) / 4, -rng.randint(1, 8) / 4
        rows.append((eye, f"{sphere:+.2f}", f"{cylinder:+.2f}", str(rng.randint(1, 18) * 10), "6/6", addition))
    flow.table([Column(title, flow.width / 6, Align.CENTER) for title in titles], rows, look)


def _optician_foot(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print the sums and what was paid when the glasses were ordered and when they were fetched."""
    normal, bold = fonts
    paid, sums = flow.beside(0, 56), flow.beside(flow.width - 58, 58)
    first = (bill.total / 2).quantize(bill.total)
    paid.line("Payment received", bold)
    paid.line(f"On order   {rng.choice(('UPI', 'Cash'))}   {grouped(first)}", normal)
    paid.line(f"On delivery   {rng.choice(('Card', 'UPI', 'Cash'))}   {grouped(bill.total - first)}", normal)
    paid.line("Balance   0.00", normal)
    lines = [("Taxable Value", bill.taxable), ("Add CGST", bill.half_tax), ("Add SGST", bill.half_tax)]
    print_totals(sums, [*lines, ("Rounding", bill.round_off), ("Invoice Value", bill.total)], normal, "Rs. ")
    flow.y = max(paid.y, sums.y) + 2
    flow.paragraph(words_text(rng, bill), bold)
    flow.gap(2)
    flow.paragraph(
        "Lenses made to order are not returned. Frames carry a warranty of six months against faults of the maker. "
        "Bring this invoice for adjustments.",
        Style(normal.size - 0.6, normal.font, 400, "#555555"),
    )
    flow.gap(8)
    flow.line(f"For {bill.seller.trade_name}", bold, _RIGHT)


LAYOUTS = (Layout("INVOICE", "optician", draw_optician),)
