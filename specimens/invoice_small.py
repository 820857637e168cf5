"""Small shops' papers: the till's roll, the composition dealer's bill of supply, the old matrix printer's."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from sheaf.model.field import Value
from specimens import item_columns as columns_of
from specimens import ornament
from specimens.bill import Wanted, bill_truth, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import CLOTHING, GROCERY, HARDWARE, SMALL
from specimens.invoice_parts import address_text, date_text, finished, print_items, print_text, signatory, words_text
from specimens.money import grouped, plain
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface
from specimens.table import Look, Rules

ROLL = 80.0
"""The width of a till's paper in mm."""


def draw_thermal(rng: Random) -> Drawn:
    """A supermarket's receipt: the name of every item on a line of its own, its numbers below."""
    bill = invent_bill(rng, Wanted("grocery", GROCERY, (2, 7), (1, 4)))
    style = Style(8.4, rng.choice(("Roboto Mono", "IBM Plex Mono", "Inconsolata")), rng.choice((400, 600)))
    surface = Surface(ROLL, 95 + 9 * len(bill.items) + 4 * len(bill.by_rate()))
    flow = Flow(surface, 4, 5, ROLL - 8, 1.22)
    flow.paragraph(bill.seller.trade_name, replace(style, size=11), Align.CENTER)
    seller = address_text(rng, bill.seller.address)
    print_text(flow, seller, style, Align.CENTER)
    flow.line(f"GSTIN: {bill.seller.gstin}", style, Align.CENTER)
    flow.line("TAX INVOICE", style, Align.CENTER)
    _dashes(flow)
    flow.line(f"{rng.choice(('Bill No', 'Invoice No', 'Inv No'))}: {bill.number}", style)
    flow.line(f"Date: {date_text(rng, bill.day)}  {rng.randint(9, 21):02d}:{rng.randint(0, 59):02d}", style)
    _dashes(flow)
    _spread(flow, ("HSN", "Qty", "Rate", "Amount"), style)
    _dashes(flow)
    for item in bill.items:
        flow.line(item.description, style)
        _spread(flow, (item.hsn, str(item.quantity), plain(item.rate), plain(item.taxable)), style)
    _dashes(flow)
    _ends(flow, "Taxable Amt", plain(bill.taxable), style)
    _ends(flow, "CGST", plain(bill.half_tax), style)
    _ends(flow, "SGST", plain(bill.half_tax), style)
    _ends(flow, "Round Off", plain(bill.round_off), style)
    _dashes(flow)
    _ends(flow, rng.choice(("NET PAYABLE", "GRAND TOTAL", "TOTAL")), plain(bill.total), replace(style, size=11))
    _dashes(flow)
    for rate, value, half in bill.by_rate():
        flow.line(f"GST {rate}% on {plain(value)} = {plain(2 * half)}", replace(style, size=7))
    flow.line("Thank you, visit again", style, Align.CENTER)
    ornament.specimen_mark(surface, rng, 30, flow.y + 4, 7)
    rows = tuple(
        _row(item.description, item.hsn, str(item.quantity), plain(item.rate), plain(item.taxable))
        for item in bill.items
    )
    truth = bill_truth(bill, (seller, ""), rows, totals(bill))
    return Drawn(surface, Form.PAGE, {name: value for name, value in truth.items() if name != "customer_name"})


def draw_supply(rng: Random) -> Drawn:
    """A composition dealer's bill of supply: no tax, a warning over the table, a written number in red."""
    trade, goods = rng.choice((("hardware", HARDWARE), ("clothing", CLOTHING), ("electronics", SMALL)))
    bill = invent_bill(rng, Wanted(trade, goods, (1, 5), (1, 8), is_untaxed=True, is_rounded=False))
    font = rng.choice(("Noto Serif", "Lora", "Arimo"))
    normal, bold = Style(9.5, font), Style(9.5, font, 700)
    flow = new_flow(10, 12, (148, 210))
    flow.line("BILL OF SUPPLY", bold, Align.CENTER)
    flow.line(
        "Composition taxable person, not eligible to collect tax on supplies", replace(normal, size=7), Align.CENTER
    )
    flow.line(bill.seller.trade_name, replace(bold, size=15), Align.CENTER)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"GSTIN : {bill.seller.gstin}", normal, Align.CENTER)
    flow.gap(2)
    flow.rule()
    flow.gap(1)
    y = flow.y + 4.5
    flow.surface.text(flow.left, y, "Bill No.", normal)
    flow.surface.text(flow.left + 17, y, bill.number, replace(bold, color="#b02020"))
    flow.surface.text(flow.left + flow.width, y, f"Date : {date_text(rng, bill.day)}", normal, Align.RIGHT)
    flow.gap(7)
    flow.pair("M/s.", bill.buyer.name, (normal, bold), 12, "")
    print_text(flow, buyer, normal)
    flow.gap(2)
    columns = [
        columns_of.serial("No.", 9),
        columns_of.description("Particulars", 60),
        columns_of.quantity("Qty", 12, "{}"),
        columns_of.rate("Rate", 22),
        columns_of.amount_before_tax("Amount", 25),
    ]
    print_items(flow, bill, columns, Look(normal, bold, Rules.COLUMNS), rng.uniform(15, 40))
    flow.gap(1)
    y = flow.y + 4
    flow.surface.text(flow.left + flow.width - 40, y, "Total", bold, Align.RIGHT)
    flow.surface.text(flow.left + flow.width - 1, y, grouped(bill.total), bold, Align.RIGHT)
    flow.gap(8)
    flow.paragraph(words_text(rng, bill), normal)
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), columns)


def draw_matrix(rng: Random) -> Drawn:
    """A wholesaler's page of one typewriter font, ruled with hyphens."""
    bill = invent_bill(rng, Wanted("hardware", HARDWARE, (2, 6), (2, 60), is_business=True))
    style = Style(9, rng.choice(("IBM Plex Mono", "Inconsolata")), 400, "#2a2a33")
    flow = new_flow(12, 14)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name.upper(), replace(style, size=13, weight=600), Align.CENTER)
    print_text(flow, seller, style, Align.CENTER)
    flow.line(f"GSTIN NO. {bill.seller.gstin}", style, Align.CENTER)
    _dashes(flow)
    flow.line("TAX INVOICE", style, Align.CENTER)
    _dashes(flow)
    right = flow.beside(112, 72)
    flow.line("TO,", style)
    flow.line(bill.buyer.name, style)
    flow.width, whole = 108, flow.width
    print_text(flow, buyer, style)
    flow.width = whole
    flow.line(f"GSTIN : {bill.buyer.gstin}", style)
    right.line(f"INVOICE NO : {bill.number}", style)
    right.line(f"DATE       : {date_text(rng, bill.day)}", style)
    columns = [
        columns_of.serial("SN", 8),
        columns_of.description("DESCRIPTION", 62),
        columns_of.hsn("HSN", 22),
        columns_of.quantity("QTY", 20),
        columns_of.rate("RATE", 22, plain),
        columns_of.percent("GST%", 13),
        columns_of.amount_before_tax("AMOUNT", 28, plain),
    ]
    look = Look(style, style, Rules.NONE)
    table = columns_of.printed_columns(columns, flow.width)
    _dashes(flow)
    top = flow.y
    flow.table(table, columns_of.printed_rows(bill, columns), look)
    flow.surface.dashed_line(flow.left, top + 6.5, flow.left + flow.width, top + 6.5)
    _dashes(flow)
    sums = flow.beside(96, whole - 98)
    _ends(sums, "TAXABLE VALUE", plain(bill.taxable), style)
    _ends(sums, "ADD CGST", plain(bill.half_tax), style)
    _ends(sums, "ADD SGST", plain(bill.half_tax), style)
    _ends(sums, "ROUND OFF", plain(bill.round_off), style)
    _ends(sums, "GRAND TOTAL", plain(bill.total), replace(style, weight=600))
    flow.y = sums.y
    _dashes(flow)
    flow.paragraph(f"RS. {words_text(rng, bill).upper()}", style)
    signatory(flow, rng, bill, style)
    printed = {**totals(bill), "dealer_name": bill.seller.trade_name.upper()}
    return finished(flow, rng, bill, (seller, buyer), columns, printed)


def _dashes(flow: Flow) -> None:
    flow.gap(0.8)
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(0.8)


def _ends(flow: Flow, label: str, value: str, style: Style) -> None:
    """Print a caption left and its value right on one line."""
    y = flow.y
    flow.line(label, style)
    flow.surface.text(flow.left + flow.width, flow.y - 0.22 * (flow.y - y), value, style, Align.RIGHT)


def _spread(flow: Flow, cells: tuple[str, str, str, str], style: Style) -> None:
    """Print four cells over the roll: the first left, the others right in columns."""
    y = flow.y
    flow.line(cells[0], style)
    for share, cell in zip((0.42, 0.69, 1.0), cells[1:], strict=True):
        flow.surface.text(flow.left + share * flow.width, flow.y - 0.22 * (flow.y - y), cell, style, Align.RIGHT)


def _row(description: str, hsn: str, quantity: str, rate: str, amount: str) -> dict[str, Value]:
    return {"description": description, "hsn": hsn, "quantity": quantity, "rate": rate, "amount": amount}


LAYOUTS = (
    Layout("INVOICE", "thermal", draw_thermal),
    Layout("INVOICE", "bill_of_supply", draw_supply),
    Layout("INVOICE", "dot_matrix", draw_matrix),
)
