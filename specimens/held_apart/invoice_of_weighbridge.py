"""An invoice held apart: a metal scrap merchant's, sold by the weighbridge."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.goods import Good
from specimens.invoice_parts import (
    Fonts,
    address_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    print_totals,
    signed_qr,
    tax_lines,
    words_text,
)
from specimens.money import grouped
from specimens.numbers import digits, letters
from specimens.places import invent_address
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
SCRAP = (
    Good("M.S. Scrap Heavy Melting", "72044900", (18, 18), (27, 41), "KGS"),
    Good("C.I. Borings", "72041000", (18, 18), (24, 36), "KGS"),
    Good("Aluminium Scrap Taint / Tabor", "76020010", (18, 18), (142, 196), "KGS"),
    Good("Copper Scrap Berry Candy 99.9%", "74040012", (18, 18), (640, 812), "KGS"),
    Good("Brass Scrap Honey", "74040022", (18, 18), (410, 498), "KGS"),
    Good("S.S. Scrap 304 Grade Turning and Sheet Cutting", "72042190", (18, 18), (96, 131), "KGS"),
    Good("Used Lead Acid Battery Scrap (Rains)", "85491100", (18, 18), (82, 104), "KGS"),
)
_KINDS = ("Metal Syndicate", "Ferro Impex", "Scrap Merchants", "Iron & Metal Co", "Recyclers")
_COLUMNS = (
    columns_of.description("Material", 66),
    columns_of.ItemColumn("Pkgs", 14, lambda _, number: ("Loose", "Bags", "Drums")[number % 3], align=_CENTER),
    columns_of.quantity("Net Wt. (Kg)", 22, "{}.000"),
    columns_of.rate("Rate / Kg", 20),
    columns_of.amount_before_tax("Value (Rs.)", 28),
    columns_of.hsn("HSN Code", 22),
    columns_of.percent("Tax", 11),
)


def draw_weighed(rng: Random) -> Drawn:
    """The code is behind the value; the lorry's weights stand in a row of cells, the reference number at the foot."""
    wanted = Wanted("hardware", SCRAP, (1, 4), (240, 7600), is_business=True, is_interstate=rng.random() < 0.6)
    bill = sold_by(invent_bill(rng, wanted), rng.choice(_KINDS))
    fonts = normal, bold = fonts_of(rng, rng.uniform(8.2, 9.0), "Source Sans 3", "Barlow", "Noto Sans", "Public Sans")
    flow = new_flow(15, 13)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    _head(flow, rng, bill, seller, fonts)
    _parties(flow, rng, bill, buyer, fonts)
    _weights(flow, rng, bill, fonts)
    flow.gap(3)
    print_items(flow, bill, _COLUMNS, Look(normal, bold, rng.choice((Rules.ROWS, Rules.ALL, Rules.HEAD)), padding=1.2))
    _sums(flow, rng, bill, fonts)
    flow.gap(5)
    flow.rule()
    flow.gap(1.5)
    small = replace(normal, size=7.2)
    flow.line(f"IRN  {bill.irn}", small)
    flow.line(f"Ack No. 1{digits(rng, 14)}   Ack Dt. {bill.day:%d-%m-%Y}   E-Way Bill No. {digits(rng, 12)}", small)
    return finished(flow, rng, bill, (seller, buyer), _COLUMNS, {**totals(bill), "irn": bill.irn})


def _head(flow: Flow, rng: Random, bill: Bill, seller: str, fonts: Fonts) -> None:
    """Print the code at the left, and the seller at the right of it."""
    normal, bold = fonts
    flow.surface.qr(flow.left, flow.y, 30, signed_qr(bill))
    right = flow.beside(36, flow.width - 36)
    right.line(bill.seller.trade_name, replace(bold, size=15, color=rng.choice(("#1f2937", "#7c2d12", "#1e3a8a"))))
    right.line("Dealers in : Ferrous & Non Ferrous Metal Scrap", normal)
    print_text(right, seller, normal)
    right.line(f"GSTIN : {bill.seller.gstin}   PAN : {bill.seller.pan}", bold)
    right.line(f"Ph. {bill.seller.phone}", normal)
    flow.y = max(right.y, flow.y + 31) + 2
    flow.surface.rectangle(flow.left, flow.y, flow.width, 6.4, fill="#e5e7eb")
    base = flow.y + 4.5
    flow.surface.text(flow.left + 2, base, f"GST INVOICE NO. {bill.number}", bold)
    day = bill.day.strftime(rng.choice(("%d-%b-%Y", "%d/%m/%Y")))
    flow.surface.text(flow.left + flow.width - 2, base, f"DATED {day}", bold, _RIGHT)
    flow.gap(8.4)


def _parties(flow: Flow, rng: Random, bill: Bill, buyer: str, fonts: Fonts) -> None:
    """Print who is billed, and the works that the goods go to."""
    normal, bold = fonts
    left, right = flow.beside(0, 88), flow.beside(94, 86)
    left.line("Recipient", replace(bold, color="#6b7280"))
    left.paragraph(bill.buyer.name, bold)
    print_text(left, buyer, normal)
    left.line(f"GSTIN : {bill.buyer.gstin}", normal)
    left.line(f"Place of Supply : {bill.buyer.address.state} ({(bill.buyer.gstin or '')[:2]})", normal)
    right.line("Delivery at", replace(bold, color="#6b7280"))
    right.paragraph(f"{bill.buyer.name} (Unit {rng.choice(('II', '2', 'Furnace'))})", normal)
    print_text(right, address_text(rng, invent_address(rng, bill.buyer.address.state)), normal)
    flow.y = max(left.y, right.y) + 3


def _weights(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print the lorry and what it weighed, captions over figures."""
    normal = fonts[0]
    net, empty = sum(item.quantity for item in bill.items), rng.randint(3200, 9800)
    lorry = f"{letters(rng, 2)}{rng.randint(1, 40):02}{letters(rng, 1)}{digits(rng, 4)}"
    titles = ("Vehicle No.", "W.B. Slip No.", "Gross Wt.", "Tare Wt.", "Net Wt.", "L.R. No.")
    values = (lorry, digits(rng, 5), f"{net + empty} Kg", f"{empty} Kg", f"{net} Kg", digits(rng, 4))
    columns = [Column(title, flow.width / len(titles), _CENTER) for title in titles]
    flow.table(columns, [values], Look(normal, replace(normal, size=normal.size - 1), Rules.ALL, padding=1.0))


def _sums(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print the weight and the value under the columns, then words at the left of what is added."""
    normal, bold = fonts
    whole = sum(column.share for column in _COLUMNS)
    widths = [column.share / whole * flow.width for column in _COLUMNS]
    weight = f"{sum(item.quantity for item in bill.items)}.000"
    cells = ("Total", "", weight, "", grouped(bill.taxable), "", "")
    columns = [Column("", width, column.align) for width, column in zip(widths, _COLUMNS, strict=True)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [cells], Look(bold, bold, Rules.HEAD, padding=1.2))
    flow.gap(3)
    right, left = flow.beside(104, 76), flow.beside(0, 96)
    lines = [("Assessable Value", bill.taxable), *tax_lines(bill, show_rate=False)]
    if bill.round_off:
        lines.append(("Round Off", bill.round_off))
    print_totals(right, [*lines, ("Invoice Value", bill.total)], normal)
    left.paragraph(words_text(rng, bill), bold)
    left.gap(2)
    left.line("Weight as per our weighbridge is final.", normal)
    left.line("Reverse charge : No", normal)
    flow.y = max(left.y, right.y) + 8
    flow.line(f"{bill.seller.trade_name}", bold)
    flow.gap(9)
    flow.line("Partner / Authorised Signatory", normal)


LAYOUTS = (Layout("INVOICE", "scrap_by_weight", draw_weighed, held_apart=True),)
