"""Invoices out of web billing programs: bands of colour, few lines, totals in a block of their own."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import CLOTHING, FURNITURE, MEDICINE, SMALL
from specimens.invoice_parts import (
    TOTAL_LABELS,
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
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Look, Rules

COLORS = ("#1f4e79", "#5b2a86", "#0f766e", "#b4531a", "#9f1239", "#374151")

BAND_COLUMNS = (
    columns_of.serial("#", 8),
    columns_of.description("Item", 62),
    columns_of.hsn("HSN", 20),
    columns_of.quantity("Qty", 14, "{}"),
    columns_of.rate("Rate", 24),
    columns_of.percent("GST", 13),
    columns_of.amount_before_tax("Amount", 27),
)

AIRY_COLUMNS = (
    columns_of.description("Description", 50),
    columns_of.hsn("HSN code", 19),
    columns_of.quantity("Qty", 11, "{}"),
    columns_of.rate("Unit price", 20),
    columns_of.taxable("Taxable", 21),
    columns_of.half_tax("CGST", 17),
    columns_of.half_tax("SGST", 17),
    columns_of.amount_with_tax("Amount", 22),
)

DISCOUNT_COLUMNS = (
    columns_of.serial("S.N.", 9),
    columns_of.description("Name of Product", 48),
    columns_of.hsn("HSN", 17),
    columns_of.quantity("Qty", 14),
    columns_of.rate("Rate", 17),
    columns_of.money("Disc.", 14, lambda item: item.discount),
    columns_of.taxable("Taxable\nAmt", 19),
    columns_of.percent("CGST\n%", 11, halves=True),
    columns_of.half_tax("CGST\nAmt", 15),
    columns_of.percent("SGST\n%", 11, halves=True),
    columns_of.half_tax("SGST\nAmt", 15),
    columns_of.amount_with_tax("Total", 20),
)


def draw_band(rng: Random) -> Drawn:
    """A band of colour over the whole head, the table's captions white on it, the rows shaded by turns."""
    bill = invent_bill(rng, Wanted("furniture", FURNITURE, (1, 4), (1, 4), is_business=rng.random() < 0.4))
    color, font = rng.choice(COLORS), rng.choice(("Open Sans", "Roboto", "Source Sans 3"))
    normal, bold = Style(9, font), Style(9, font, 700)
    flow = new_flow(15, 10)
    flow.surface.rectangle(0, 0, 210, 34, fill=color)
    white = replace(normal, color="#ffffff")
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    head = flow.beside(0, 112)
    head.line(bill.seller.trade_name, replace(white, size=15, weight=700))
    print_text(head, seller, white)
    head.line(f"GSTIN: {bill.seller.gstin}   Ph: {bill.seller.phone}", white)
    flow.surface.text(195, 20, "TAX INVOICE", replace(white, size=18, weight=700), Align.RIGHT)
    flow.y = 40
    numbers = flow.beside(112, 68)
    number_label, day_label = rng.choice(
        (("Invoice No.", "Invoice Date"), ("Invoice Number", "Date"), ("Bill No.", "Bill Date"))
    )
    pairs = (
        (number_label, bill.number),
        (day_label, date_text(rng, bill.day)),
        ("Place of Supply", bill.buyer.address.state),
    )
    numbers.pairs(pairs, (normal, bold), 32)
    to = flow.beside(0, 100)
    to.line(rng.choice(("Bill To", "Billed To", "BILL TO")), replace(bold, color=color))
    to.line(bill.buyer.name, replace(bold, size=10))
    print_text(to, buyer, normal)
    to.line(f"GSTIN: {bill.buyer.gstin}" if bill.buyer.gstin else f"Mobile: {bill.buyer.phone}", normal)
    flow.y = max(to.y, numbers.y) + 5
    look = Look(normal, replace(white, weight=600), Rules.NONE, color, "#f2f4f7", padding=1.8)
    print_items(flow, bill, BAND_COLUMNS, look)
    flow.rule(color)
    flow.gap(4)
    sums = flow.beside(108, 72)
    print_totals(sums, total_lines(bill, ("Sub Total", rng.choice(TOTAL_LABELS[:4]))), normal)
    words = flow.beside(0, 100)
    words.line("Amount in Words", replace(normal, color=color))
    words.paragraph(words_text(rng, bill), normal)
    flow.y = max(words.y, sums.y) + 8
    flow.line("Terms & Conditions", replace(bold, color=color))
    flow.paragraph("Goods once sold will not be taken back. Subject to local jurisdiction.", replace(normal, size=7.5))
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), BAND_COLUMNS)


def draw_airy(rng: Random) -> Drawn:
    """Hardly a line on it: grey captions over values, the tax of every row in AIRY_COLUMNS of its own."""
    bill = invent_bill(rng, Wanted("clothing", CLOTHING, (2, 5), (1, 6), has_discount=rng.random() < 0.5))
    font = rng.choice(("Public Sans", "Noto Sans", "Open Sans"))
    normal, bold = Style(8.6, font), Style(8.6, font, 700)
    gray = replace(normal, color="#6b7280", size=7.6)
    flow = new_flow(18, 16)
    flow.line(rng.choice(("Invoice", "Tax Invoice", "INVOICE")), replace(bold, size=20))
    flow.gap(5)
    ends = []
    labels = (rng.choice(("Invoice number", "Invoice no.")), rng.choice(("Date of issue", "Invoice date")), "Due date")
    day = date_text(rng, bill.day)
    for place, (label, value) in enumerate(zip(labels, (bill.number, day, "On receipt"), strict=True)):
        block = flow.beside(place * 45, 44)
        block.lines((label,), gray)
        block.line(value, bold)
    flow.gap(16)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    for place, (label, name, address, tail) in enumerate(
        (
            ("From", bill.seller.trade_name, seller, f"GSTIN {bill.seller.gstin}"),
            (rng.choice(("Bill to", "Billed to", "Customer")), bill.buyer.name, buyer, f"Phone {bill.buyer.phone}"),
        )
    ):
        block = flow.beside(place * 90, 80)
        block.line(label, gray)
        block.line(name, bold)
        print_text(block, address, normal)
        block.line(tail, normal)
        ends.append(block.y)
    flow.y = max(ends) + 6
    look = Look(
        replace(normal, size=8), gray, rng.choice((Rules.HEAD, Rules.ROWS)), line="#d1d5db", padding=1.3, leading=1.3
    )
    print_items(flow, bill, AIRY_COLUMNS, look)
    flow.gap(5)
    sums = flow.beside(flow.width - 70, 70)
    print_totals(
        sums, total_lines(bill, ("Taxable amount", rng.choice(("Total", "Invoice Total", "Total Amount")))), normal
    )
    flow.y = sums.y + 10
    flow.paragraph(f"Total in words: {words_text(rng, bill)}", normal)
    flow.paragraph("Thank you for your business. This is a computer generated invoice and needs no signature.", gray)
    return finished(flow, rng, bill, (seller, buyer), AIRY_COLUMNS)


def draw_discount(rng: Random) -> Drawn:
    """A wide table with discount, rate and amount of each tax, in a frame; the medicine shop's and distributor's."""
    trade, goods = rng.choice((("medicine", MEDICINE), ("electronics", SMALL)))
    bill = invent_bill(rng, Wanted(trade, goods, (3, 5), (2, 20), is_business=True, has_discount=True))
    font = rng.choice(("Roboto Condensed", "PT Sans Narrow"))
    normal, bold = Style(9, font), Style(9, font, 700)
    flow = new_flow(10, 12)
    flow.line(bill.seller.trade_name.upper(), replace(bold, size=16, color=rng.choice(COLORS)), Align.CENTER)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"GSTIN No. : {bill.seller.gstin}  |  Mob. {bill.seller.phone}", bold, Align.CENTER)
    flow.gap(1)
    flow.rule()
    flow.line("GST INVOICE", replace(bold, size=11), Align.CENTER)
    flow.rule()
    flow.gap(2)
    left, right = flow.beside(1, 115), flow.beside(122, 66)
    left.line("Details of Receiver (Billed to)", bold)
    left.pair("Name", bill.buyer.name, (normal, bold), 22)
    first, *rest = buyer.split("\n")
    left.pair("Address", first, (normal, normal), 22)
    for line in rest:
        left.pair("", line, (normal, normal), 22, "")
    left.pair("GSTIN", bill.buyer.gstin or "", (normal, normal), 22)
    right.pairs((("Invoice No.", bill.number), ("Invoice Date", date_text(rng, bill.day))), (normal, bold), 28)
    right.pairs((("Reverse Charge", "No"), ("State Code", bill.seller.state_code)), (normal, normal), 28)
    flow.y = max(left.y, right.y) + 2
    print_items(
        flow,
        bill,
        DISCOUNT_COLUMNS,
        Look(normal, bold),
        20,
    )
    flow.gap(3)
    sums = Flow(flow.surface, flow.left + 118, flow.y, 70)
    labels = (
        rng.choice(("Total Amount Before Tax", "Taxable Amount")),
        rng.choice(("Total Amount After Tax", "Net Payable")),
    )
    print_totals(sums, total_lines(bill, labels, show_rate=False), normal)
    words = flow.beside(1, 105)
    words.line("Total Invoice Amount in Words", bold)
    words.paragraph(words_text(rng, bill), normal)
    flow.y = max(sums.y, words.y) + 5
    signatory(flow, rng, bill, normal)
    printed = {**totals(bill), "dealer_name": bill.seller.trade_name.upper()}
    return finished(flow, rng, bill, (seller, buyer), DISCOUNT_COLUMNS, printed)


LAYOUTS = (
    Layout("INVOICE", "band", draw_band),
    Layout("INVOICE", "airy", draw_airy),
    Layout("INVOICE", "discount_columns", draw_discount),
)
