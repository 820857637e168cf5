"""Invoices of designs that are never used in tuning: a side panel, a typeset letter, two languages."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import CLOTHING, FURNITURE, HARDWARE, PARTS
from specimens.invoice_parts import (
    address_text,
    date_text,
    finished,
    print_items,
    print_text,
    print_totals,
    signatory,
    total_lines,
    words_text,
)
from specimens.specimen import Drawn
from specimens.surface import Align
from specimens.table import Look, Rules


def draw_side_panel(rng: Random) -> Drawn:
    """All that is about the seller stands in a dark panel left, the sale right of it."""
    bill = invent_bill(rng, Wanted("furniture", FURNITURE, (1, 4), (1, 3), is_business=rng.random() < 0.5))
    normal, bold = Style(9, "Lato"), Style(9, "Lato", 700)
    color = rng.choice(("#23324a", "#3b2f2f", "#14453d"))
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow = new_flow(68, 18)
    flow.width = 130
    flow.surface.rectangle(0, 0, 58, 297, fill=color)
    panel = Flow(flow.surface, 6, 20, 46, 1.35)
    white = replace(normal, color="#f4f4f4")
    panel.paragraph(bill.seller.trade_name, replace(white, size=14, weight=700))
    panel.gap(4)
    for text in (seller, f"Tel {bill.seller.phone}", bill.seller.email, "GSTIN", bill.seller.gstin):
        print_text(panel, text, white)
    flow.line("INVOICE", replace(bold, size=24, color=color))
    flow.gap(3)
    rows = (("Invoice #", bill.number), ("Issued on", date_text(rng, bill.day)))
    flow.pairs(rows, (normal, bold), 26, "")
    flow.gap(5)
    flow.line("Billed To", replace(bold, color=color))
    flow.line(bill.buyer.name, bold)
    print_text(flow, buyer, normal)
    flow.line(f"GSTIN {bill.buyer.gstin}" if bill.buyer.gstin else f"Tel {bill.buyer.phone}", normal)
    flow.gap(6)
    columns = [
        columns_of.description("Item & Description", 50),
        columns_of.hsn("HSN", 18),
        columns_of.quantity("Qty", 12, "{}.00"),
        columns_of.rate("Rate", 24),
        columns_of.amount_before_tax("Amount", 26),
    ]
    look = Look(normal, replace(bold, color=color), Rules.ROWS, line="#b8bec8", padding=1.6)
    print_items(flow, bill, columns, look)
    flow.gap(4)
    sums = flow.beside(58, 70)
    print_totals(sums, total_lines(bill, ("Sub Total", "Total")), normal)
    flow.y = sums.y + 6
    flow.paragraph(f"Total In Words: {words_text(rng, bill)}", normal)
    return finished(flow, rng, bill, (seller, buyer), columns)


def draw_typeset(rng: Random) -> Drawn:
    """Set like a letter in a book face, the number in the title, the table without any line."""
    bill = invent_bill(rng, Wanted("clothing", CLOTHING, (1, 5), (1, 12), is_business=True, is_interstate=True))
    font = rng.choice(("Libre Baskerville", "Source Serif 4"))
    normal, bold = Style(10, font), Style(10, font, 700)
    flow = new_flow(24, 22)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=17))
    print_text(flow, seller, normal)
    flow.line(f"GSTIN {bill.seller.gstin}", normal)
    flow.gap(8)
    flow.line("TAX INVOICE", replace(bold, size=14, tracking=1.5))
    flow.gap(2)
    flow.pairs((("Invoice No", bill.number), ("Dated", date_text(rng, bill.day))), (normal, bold), 30, "")
    flow.gap(6)
    flow.line("Details of Receiver", replace(bold, size=9.5))
    for text in (bill.buyer.name, buyer, f"GSTIN {bill.buyer.gstin}"):
        print_text(flow, text, normal)
    flow.gap(7)
    columns = [
        columns_of.description("Goods", 58),
        columns_of.hsn("HSN", 22),
        columns_of.quantity("Nos", 14, "{}"),
        columns_of.rate("Price", 24),
        columns_of.percent("IGST", 14),
        columns_of.amount_before_tax("Value", 28),
    ]
    look = Look(normal, replace(bold, size=9.5), Rules.NONE)
    print_items(flow, bill, columns, look)
    flow.gap(5)
    sums = flow.beside(82, flow.width - 83)
    lines = total_lines(bill, ("Total taxable value", "Total invoice value"), show_rate=False)
    print_totals(sums, lines, normal)
    flow.y = sums.y + 5
    flow.paragraph(words_text(rng, bill), replace(normal, size=9.5))
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), columns)


def draw_two_languages(rng: Random) -> Drawn:
    """Captions in Hindi and English; a double frame; parties in two boxes side by side."""
    trade, goods = rng.choice((("hardware", HARDWARE), ("parts", PARTS)))
    bill = invent_bill(rng, Wanted(trade, goods, (1, 5), (1, 10), is_business=rng.random() < 0.5))
    normal, bold = Style(9.2, "Hind", devanagari="Hind"), Style(9.2, "Hind", 700, devanagari="Hind")
    flow = new_flow(13, 13)
    surface = flow.surface
    surface.rectangle(8, 8, 194, 281, line="#8a1c1c", thickness=0.7)
    surface.rectangle(9.5, 9.5, 191, 278, line="#8a1c1c")
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line("कर बीजक / TAX INVOICE", bold, Align.CENTER)
    flow.line(bill.seller.trade_name, replace(bold, size=19, color="#8a1c1c"), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"मो. {bill.seller.phone}    GSTIN : {bill.seller.gstin}", bold, Align.CENTER)
    flow.gap(2)
    top = flow.y
    left, right = flow.beside(2, 112), flow.beside(122, 60)
    left.gap(1)
    right.gap(1)
    left.line("ग्राहक / Customer", bold)
    left.line(bill.buyer.name, bold)
    print_text(left, buyer, normal)
    left.line(f"GSTIN : {bill.buyer.gstin}" if bill.buyer.gstin else f"मो. / Mob. : {bill.buyer.phone}", normal)
    right.pair("बिल नं. / Bill No.", bill.number, (normal, bold), 30)
    right.pair("दिनांक / Date", date_text(rng, bill.day), (normal, bold), 30)
    flow.y = max(left.y, right.y) + 2
    surface.rectangle(flow.left, top, 118, flow.y - top, line="#8a1c1c")
    surface.rectangle(flow.left + 118, top, flow.width - 118, flow.y - top, line="#8a1c1c")
    columns = [
        columns_of.serial("क्र.\nNo.", 10),
        columns_of.description("माल का विवरण\nParticulars", 62),
        columns_of.hsn("HSN", 20),
        columns_of.quantity("मात्रा\nQty.", 16),
        columns_of.rate("दर\nRate", 22),
        columns_of.amount_before_tax("रकम\nAmount", 28),
    ]
    look = Look(normal, bold, Rules.COLUMNS, "#f7ecec", line="#8a1c1c")
    print_items(flow, bill, columns, look, 35)
    flow.gap(2)
    sums = flow.beside(112, flow.width - 113)
    print_totals(sums, total_lines(bill, ("Taxable Value", "कुल / Grand Total")), normal)
    words = flow.beside(1, 105)
    words.paragraph(f"अक्षरी रुपये / In words : {words_text(rng, bill)}", normal)
    flow.y = max(sums.y, words.y) + 6
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), columns)
