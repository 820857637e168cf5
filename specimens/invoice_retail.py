"""Bills of shops that sell on finance: serial numbers, financier, down payment, chassis and engine."""

from __future__ import annotations

import string
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import APPLIANCES, PHONES, TWO_WHEELERS
from specimens.invoice_parts import (
    BUYER_LABELS,
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
from specimens.money import grouped
from specimens.numbers import digits, imei, letters
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

FINANCIERS = (
    "Dhanvarsha Finance Ltd",
    "Kosh Capital Limited",
    "Sanchay Fincorp Ltd",
    "Udaan Credit Pvt Ltd",
    "Nidhi Bank",
)

VEHICLE_COLUMNS = (
    columns_of.description("Model Description", 66),
    columns_of.hsn("HSN", 20),
    columns_of.quantity("Quantity", 17, "{}"),
    columns_of.rate("Ex-Showroom Rate", 30),
    columns_of.amount_before_tax("Taxable Value", 30),
)


def draw_durable(rng: Random) -> Drawn:
    """A showroom's bill: finance details in a box of their own, serial number under the description."""
    bill = invent_bill(rng, Wanted("electronics", APPLIANCES, (1, 2), (1, 1)))
    number = letters(rng, 3) + digits(rng, 10)
    font = rng.choice(("Arimo", "Roboto"))
    normal, bold = Style(8.8, font), Style(8.8, font, 700)
    flow = new_flow(12, 12)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=17), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"Phone : {bill.seller.phone}   Email : {bill.seller.email}", normal, Align.CENTER)
    flow.line(f"GSTIN : {bill.seller.gstin}", bold, Align.CENTER)
    flow.gap(1)
    flow.rule()
    flow.line(rng.choice(("TAX INVOICE", "RETAIL INVOICE", "GST TAX INVOICE")), replace(bold, size=11), Align.CENTER)
    flow.rule()
    flow.gap(2)
    left, right = flow.beside(0, 112), flow.beside(118, 68)
    label = rng.choice(("Customer Name", "Name", "M/s."))
    _labelled(
        left, ((label, bill.buyer.name), ("Address", buyer), ("Mobile No.", bill.buyer.phone)), (normal, bold), 28
    )
    day = date_text(rng, bill.day)
    right.pairs(((rng.choice(("Bill No.", "Invoice No.")), bill.number), ("Date", day)), (normal, bold), 24)
    flow.y = max(left.y, right.y) + 2
    under = f"{rng.choice(('Sr. No.', 'Serial No', 'S/N'))}: {number}"
    columns = [
        columns_of.serial("Sr.", 8),
        columns_of.description("Description of Goods", 74, {1: under}),
        columns_of.hsn("HSN Code", 20),
        columns_of.quantity("Qty", 12, "{}"),
        columns_of.rate("Rate", 25),
        columns_of.amount_before_tax("Amount (Rs.)", 28),
    ]
    print_items(flow, bill, columns, Look(normal, bold, Rules.COLUMNS), rng.uniform(15, 50))
    flow.gap(2)
    sums = flow.beside(110, flow.width - 112)
    print_totals(sums, total_lines(bill, ("Taxable Value", rng.choice(("Grand Total", "Net Amount")))), normal)
    _finance(flow, rng, bill, (normal, bold))
    flow.y = max(flow.y, sums.y) + 2
    flow.paragraph(f"Rupees in words : {words_text(rng, bill)}", bold)
    flow.gap(4)
    flow.line("E. & O. E. Warranty is given by the manufacturer only.", replace(normal, size=7.4))
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": number})


def draw_phone_a5(rng: Random) -> Drawn:
    """A mobile shop's half sheet: IMEI numbers in the description, prices that hold the tax in them."""
    bill = invent_bill(rng, Wanted("electronics", PHONES, (1, 1), (1, 1)))
    first, second = imei(rng), imei(rng)
    font = rng.choice(("Arimo", "Noto Sans", "PT Sans Narrow"))
    normal, bold = Style(8, font), Style(8, font, 700)
    flow = new_flow(8, 8, (148, 210))
    flow.surface.rectangle(6, 6, 136, 198, line="#203060", thickness=0.4)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.surface.text(140, 10.5, f"GSTIN: {bill.seller.gstin}", bold, Align.RIGHT)
    flow.gap(4)
    flow.line(bill.seller.trade_name, replace(bold, size=14, color="#203060"), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line("TAX INVOICE", replace(bold, size=9.5), Align.CENTER)
    flow.gap(1.5)
    flow.pair("Invoice No", bill.number, (normal, bold), 22)
    flow.surface.text(98, flow.y - 1, f"Date : {date_text(rng, bill.day)}", normal)
    _labelled(flow, (("Name", bill.buyer.name), ("Address", buyer), ("Mobile", bill.buyer.phone)), (normal, normal), 22)
    flow.gap(2)
    under = rng.choice((f"IMEI: {first}", f"IMEI 1: {first}\nIMEI 2: {second}", f"IMEI No. {first}"))
    columns = [
        columns_of.serial("No", 8),
        columns_of.description("Particulars", 58, {1: under}),
        columns_of.hsn("HSN", 18),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.taxable("Taxable", 20),
        columns_of.percent("GST%", 12),
        columns_of.amount_with_tax("Amount", 22),
    ]
    print_items(flow, bill, columns, Look(normal, bold), 25)
    flow.gap(2)
    sums = flow.beside(72, 60)
    print_totals(sums, total_lines(bill, ("Taxable Amount", "Total Amount"), show_rate=False), normal)
    paid = flow.beside(0, 66)
    paid.line(f"Payment Mode : {rng.choice(('Finance', 'Cash', 'UPI', 'Card'))}", normal)
    paid.line(f"Finance By : {rng.choice(FINANCIERS)}", normal)
    flow.y = max(sums.y, paid.y) + 2
    flow.paragraph(words_text(rng, bill), bold)
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": first})


def draw_two_wheeler(rng: Random) -> Drawn:
    """A vehicle dealer's bill: chassis, engine and colour in a grid, hypothecation to the lender."""
    bill = invent_bill(rng, Wanted("vehicles", TWO_WHEELERS, (1, 1), (1, 1)))
    chassis = chassis_number(rng)
    font = rng.choice(("Source Sans 3", "Open Sans"))
    normal, bold = Style(9, font), Style(9, font, 700)
    flow = new_flow(14, 14)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=16, color="#7a1020"))
    flow.line("Authorised Two Wheeler Dealer", normal)
    print_text(flow, seller, normal)
    flow.line(f"GST No: {bill.seller.gstin}", bold)
    flow.surface.text(196, 22, "VEHICLE TAX INVOICE", replace(bold, size=13), Align.RIGHT)
    flow.gap(2)
    flow.rule("#7a1020", 0.6)
    flow.gap(3)
    left, right = flow.beside(0, 105), flow.beside(112, 70)
    left.line(rng.choice(BUYER_LABELS[:3]), bold)
    left.line(bill.buyer.name, bold)
    print_text(left, buyer, normal)
    left.line(f"Mobile: {bill.buyer.phone}", normal)
    number_label = rng.choice(("Invoice No", "Inv. No."))
    right.pairs(((number_label, bill.number), ("Invoice Date", date_text(rng, bill.day))), (normal, bold), 28)
    right.pairs((("Hypothecated to", rng.choice(FINANCIERS)), ("DO No", digits(rng, 8))), (normal, normal), 28)
    flow.y = max(left.y, right.y) + 3
    grid = (
        ("Chassis No", chassis, "Engine No", letters(rng, 2) + digits(rng, 9)),
        ("Colour", rng.choice(("Matte Black", "Pearl White", "Racing Red")), "Key No", digits(rng, 4)),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), _FOUR, grid, Look(normal, normal))
    flow.gap(3)
    look = Look(normal, bold, Rules.ALL, "#f0e0e2")
    print_items(flow, bill, VEHICLE_COLUMNS, look)
    flow.gap(2)
    sums = flow.beside(95, flow.width - 97)
    print_totals(
        sums, total_lines(bill, ("Taxable Value", rng.choice(("Invoice Total", "Grand Total")))), normal, "Rs. "
    )
    flow.y = sums.y + 3
    flow.paragraph(f"In Words: {words_text(rng, bill)}", bold)
    flow.gap(3)
    flow.paragraph(
        "The vehicle has been received in good condition with tool kit and first aid kit.", replace(normal, size=7.8)
    )
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), VEHICLE_COLUMNS, {**totals(bill), "serial_number": chassis})


def chassis_number(rng: Random) -> str:
    """Return 17 characters without I, O and Q."""
    allowed = "".join(character for character in string.ascii_uppercase if character not in "IOQ")
    return "MZ" + "".join(rng.choice(allowed) for _ in range(8)) + digits(rng, 7)


def _labelled(flow: Flow, pairs: Sequence[tuple[str, str]], styles: tuple[Style, Style], indent: float) -> None:
    """Print pairs whose values may have line breaks of their own."""
    for label, value in pairs:
        first, *rest = value.split("\n")
        flow.pair(label, first, styles, indent)
        for line in rest:
            flow.pair("", line, styles, indent, "")


def _finance(flow: Flow, rng: Random, bill: Bill, styles: tuple[Style, Style]) -> None:
    """Print what the customer pays now and who lends the rest."""
    top = flow.y
    down = (bill.total * rng.choice((20, 25, 30)) / 100).quantize(Decimal(1))
    box = flow.beside(2, 98)
    box.gap(1)
    box.line("Finance Details", styles[1])
    pairs = (
        ("Financed By", rng.choice(FINANCIERS)),
        ("DO No.", f"DO{digits(rng, 7)}"),
        ("Down Payment", grouped(down)),
        ("Loan Amount", grouped(bill.total - down)),
        ("EMI x Months", f"{grouped(((bill.total - down) / 10).quantize(Decimal(1)))} x 10"),
    )
    box.pairs(pairs, (styles[0], styles[0]), 30)
    flow.y = box.y + 1
    flow.surface.rectangle(flow.left, top, 100, flow.y - top, line="#666666")


_FOUR = (Column("", 25), Column("", 66), Column("", 25), Column("", 66))

LAYOUTS = (
    Layout("INVOICE", "durable_finance", draw_durable),
    Layout("INVOICE", "phone_a5", draw_phone_a5),
    Layout("INVOICE", "two_wheeler", draw_two_wheeler),
)
