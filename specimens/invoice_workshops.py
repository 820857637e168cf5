"""Invoices of workshops and the like: labour under spares, sums in boxes, Hindi captions, no captions at all."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import CLOTHING, FURNITURE, GROCERY, PARTS, PHONES, SMALL, Good
from specimens.invoice_parts import (
    address_text,
    date_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    print_totals,
    sign_for,
    total_lines,
    words_text,
)
from specimens.money import grouped
from specimens.numbers import chassis_number, digits, letters
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

SPARES = (
    Good("Engine Oil 5W30 3.5 L", "27101972", (18, 18), (1400, 2300), "Can"),
    Good("Oil Filter {}", "84212300", (18, 18), (180, 420)),
    Good("Brake Pad Set Front", "87083000", (18, 18), (1300, 2900), "Set"),
    Good("Wiper Blade Pair", "85129000", (18, 18), (450, 900)),
)
LABOUR = (
    Good("Periodic Service 20000 Km", "998714", (18, 18), (1800, 3600), "Job"),
    Good("Wheel Alignment & Balancing", "998714", (18, 18), (600, 1200), "Job"),
    Good("Interior Cleaning", "998714", (18, 18), (500, 1100), "Job"),
)


def draw_workshop(rng: Random) -> Drawn:
    """A workshop's bill: the vehicle's data, spare parts and labour in one table under headings of their own."""
    spares = invent_bill(rng, Wanted("vehicles", SPARES, (1, 3), (1, 2), is_rounded=True))
    labour = invent_bill(rng, Wanted("vehicles", LABOUR, (1, 2), (1, 1)))
    bill = replace(spares, items=(*spares.items, *labour.items))
    normal, bold = fonts_of(rng, 8.4, "Arimo", "Roboto", "Noto Sans")
    flow = new_flow(12, 12)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=15))
    print_text(flow, seller, normal)
    flow.line(f"GSTIN : {bill.seller.gstin}   Service Helpline : {bill.seller.phone}", normal)
    flow.rule()
    flow.line("TAX INVOICE (SERVICE)", replace(bold, size=11), Align.CENTER)
    rows = (
        ("Customer", bill.buyer.name, "Invoice No", bill.number),
        ("Address", buyer, "Invoice Date", date_text(rng, bill.day)),
        ("Mobile", bill.buyer.phone, "Job Card No", f"JC{digits(rng, 6)}"),
        ("Reg No", f"MH12{letters(rng, 2)}{digits(rng, 4)}", "Odometer", f"{digits(rng, 5)} km"),
        ("Chassis No", chassis_number(rng), "Service Type", "Paid"),
    )
    widths = (Column("", 24), Column("", 88), Column("", 28), Column("", 46))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), widths, rows, Look(normal, bold, Rules.NONE, padding=0.6))
    flow.gap(2)
    columns = [
        columns_of.serial("Sr", 8),
        columns_of.description("Particulars", 74),
        columns_of.hsn("HSN/SAC", 22),
        columns_of.quantity("Qty", 16),
        columns_of.rate("Rate", 24),
        columns_of.percent("GST %", 14),
        columns_of.amount_before_tax("Taxable Amt", 28),
    ]
    table = columns_of.printed_columns(columns, flow.width)
    printed = columns_of.printed_rows(bill, columns)
    count, blank = len(spares.items), ("",) * 5
    parts = (("", "SPARE PARTS", *blank), *printed[:count], ("", "LABOUR CHARGES", *blank), *printed[count:])
    flow.table(table, parts, Look(normal, bold, rng.choice((Rules.COLUMNS, Rules.HEAD))), 8)
    flow.gap(1)
    sums = flow.beside(100, 86)
    print_totals(sums, total_lines(bill, ("Total Taxable", "Net Bill Amount")), normal)
    flow.y = sums.y + 2
    flow.paragraph(f"Rupees in words : {words_text(rng, bill)}", normal)
    sign_for(flow, bill, normal, "Service Advisor")
    truth = {**totals(bill), "serial_number": rows[4][1]}
    return finished(flow, rng, bill, (seller, buyer), columns, truth)


def draw_boxes(rng: Random) -> Drawn:
    """All in boxes with a small caption over each value, the sums too."""
    bill = invent_bill(rng, Wanted("furniture", FURNITURE, (1, 4), (1, 4), is_business=True, is_rounded=False))
    normal, bold = fonts_of(rng, 8.8, "Public Sans", "Lato", "Arimo")
    small = replace(normal, size=6.6, color="#555555")
    flow = new_flow(14, 14)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line("TAX INVOICE", replace(bold, size=14), Align.CENTER)
    flow.gap(2)
    top = flow.y
    left, right = flow.beside(1.5, 108), flow.beside(115, 66)
    for block, caption, name, address, number in (
        (left, "Seller", bill.seller.trade_name, seller, bill.seller.gstin),
        (right, "Bill to", bill.buyer.name, buyer, bill.buyer.gstin),
    ):
        block.gap(1)
        block.line(caption, small)
        block.line(name, bold)
        print_text(block, address, normal)
        block.line(f"GSTIN {number}", normal)
    flow.y = max(left.y, right.y) + 1.5
    for x, width in ((flow.left, 113), (flow.left + 113, flow.width - 113)):
        flow.surface.rectangle(x, top, width, flow.y - top, line="#777777")
    day = date_text(rng, bill.day)
    data = (("Invoice No.", bill.number), ("Date", day), ("Due", "15 days"), ("Vehicle", "MH14GA1234"))
    _boxed(flow, data, small, bold)
    flow.gap(3)
    columns = [
        columns_of.description("Item description", 76),
        columns_of.hsn("HSN", 22),
        columns_of.quantity("Qty", 16),
        columns_of.rate("Rate", 26),
        columns_of.amount_before_tax("Amount", 30),
    ]
    print_items(flow, bill, columns, Look(normal, bold, Rules.ALL))
    flow.gap(3)
    lines = total_lines(bill, ("Taxable value", "Total"), show_rate=False)
    _boxed(flow, tuple((label, grouped(amount)) for label, amount in lines), small, bold)
    flow.gap(3)
    flow.paragraph(words_text(rng, bill), normal)
    sign_for(flow, bill, normal, "Authorised Signatory")
    return finished(flow, rng, bill, (seller, buyer), columns)


def _boxed(flow: Flow, pairs: tuple[tuple[str, str], ...], small: Style, bold: Style) -> None:
    width = flow.width / len(pairs)
    for number, (caption, value) in enumerate(pairs):
        x = flow.left + number * width
        flow.surface.rectangle(x, flow.y, width, 10, line="#777777")
        flow.surface.text(x + 1.5, flow.y + 3.2, caption, small)
        flow.surface.text(x + 1.5, flow.y + 8, value, bold)
    flow.y += 10


def draw_hindi(rng: Random) -> Drawn:
    """A shop in a small town: each caption in Hindi and English, values behind colons, sums in a column."""
    bill = invent_bill(rng, Wanted("grocery", (*GROCERY, *SMALL), (1, 5), (1, 8), is_business=rng.random() < 0.3))
    family = rng.choice(("Mukta", "Hind", "Baloo 2"))
    normal, bold = Style(9, "Arimo", devanagari=family), Style(9, "Arimo", 700, devanagari=family)
    flow = new_flow(12, 12, (148, 210))
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line("॥ श्री गणेशाय नमः ॥", replace(normal, size=7), Align.CENTER)
    flow.line("कर चालान / TAX INVOICE", bold, Align.CENTER)
    flow.line(bill.seller.trade_name, replace(bold, size=15, color="#7a1010"), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"GSTIN : {bill.seller.gstin}  फोन : {bill.seller.phone}", normal, Align.CENTER)
    flow.rule()
    flow.gap(1)
    flow.line(f"बिल क्रमांक / Bill No. : {bill.number}", normal)
    flow.surface.text(136, flow.y - 1.2, f"दिनांक / Date : {date_text(rng, bill.day)}", normal, Align.RIGHT)
    flow.line(f"श्री / M/s. : {bill.buyer.name}", normal)
    first, *rest = buyer.split("\n")
    flow.paragraph(f"पता / Address : {first}", normal)
    for line in rest:
        flow.line(line, normal)
    if bill.buyer.gstin:
        flow.line(f"ग्राहक / Party GSTIN : {bill.buyer.gstin}", normal)
    flow.gap(2)
    columns = [
        columns_of.serial("क्र.", 9),
        columns_of.description("विवरण / Particulars", 46),
        columns_of.hsn("HSN", 20),
        columns_of.quantity("मात्रा / Qty", 19),
        columns_of.rate("दर / Rate", 20),
        columns_of.amount_before_tax("राशि / Amount", 26),
    ]
    print_items(flow, bill, columns, Look(normal, bold, Rules.COLUMNS), rng.uniform(5, 30))
    flow.gap(1)
    sums = flow.beside(62, 62)
    print_totals(sums, total_lines(bill, ("योग / Total", "कुल योग / Grand Total"), show_rate=False), normal)
    flow.y = sums.y + 1
    flow.paragraph(f"शब्दों में / In words : {words_text(rng, bill)}", normal)
    sign_for(flow, bill, normal, "हस्ताक्षर / Signature")
    return finished(flow, rng, bill, (seller, buyer), columns)


def draw_parcel_page(rng: Random) -> Drawn:
    """A marketplace's page: codes and the rate of tax under each title, the currency in the captions."""
    goods = (*PHONES, *CLOTHING)
    wanted = Wanted("electronics", goods, (1, 3), (1, 2), has_discount=True, is_interstate=rng.random() < 0.5)
    bill = invent_bill(rng, replace(wanted, is_rounded=False))
    normal, bold = fonts_of(rng, 7.8, "Roboto", "Arimo", "Open Sans")
    flow = new_flow(11, 11)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line("Tax Invoice", replace(bold, size=12))
    flow.surface.text(199, flow.y - 1, f"Invoice Number # {bill.number}", bold, Align.RIGHT)
    flow.paragraph(f"Sold By: {bill.seller.trade_name} ,", bold)
    flow.paragraph(f"Ship-from Address: {' '.join(seller.split())}", normal)
    flow.line(f"GSTIN - {bill.seller.gstin}", bold)
    flow.rule()
    data, left, right = flow.beside(0, 52), flow.beside(58, 62), flow.beside(126, 62)
    data.line(f"Order ID: OD{digits(rng, 12)}", bold)
    data.line(f"Order Date: {bill.day:%d-%m-%Y}", normal)
    data.line(f"Invoice Date: {bill.day:%d-%m-%Y}", normal)
    data.line(f"PAN: {bill.seller.pan}", normal)
    for block, caption in ((left, "Bill To"), (right, "Ship To")):
        block.line(caption, bold)
        block.line(bill.buyer.name, bold)
        print_text(block, buyer, normal)
        block.line(f"Phone: {bill.buyer.phone}", normal)
    flow.y = max(data.y, left.y, right.y) + 2
    kind = "IGST" if bill.is_interstate else "CGST"
    under = {
        number: f"FSN: {letters(rng, 8)}{digits(rng, 4)}\nHSN/SAC: {item.hsn}\n{item.percent:.1f} % {kind}"
        for number, item in enumerate(bill.items, 1)
    }
    taxes = (
        [columns_of.money("IGST ₹", 18, lambda item: 2 * item.half_tax)]
        if bill.is_interstate
        else [columns_of.half_tax("CGST ₹", 16), columns_of.half_tax("SGST ₹", 16)]
    )
    columns = [
        columns_of.description("Title", 62, under),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.money("Gross Amount ₹", 24, lambda item: item.gross),
        columns_of.money("Discounts ₹", 20, lambda item: -item.discount),
        columns_of.taxable("Taxable Value ₹", 24),
        *taxes,
        columns_of.amount_with_tax("Total ₹", 24),
    ]
    table = columns_of.printed_columns(columns, flow.width)
    look = Look(normal, bold, rng.choice((Rules.HEAD, Rules.ROWS)))
    flow.table(table, columns_of.printed_rows(bill, columns), look)
    gross = sum((item.gross for item in bill.items), bill.taxable - bill.taxable)
    halves = [grouped(bill.tax)] if bill.is_interstate else [grouped(bill.half_tax)] * 2
    count = str(sum(item.quantity for item in bill.items))
    before = (grouped(gross), grouped(bill.taxable - gross), grouped(bill.taxable))
    row = ("Total", count, *before, *halves, grouped(bill.total))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), table, [row], replace(look, body=bold))
    flow.gap(2)
    flow.line(f"Grand Total   ₹ {grouped(bill.total)}", replace(bold, size=11), Align.RIGHT)
    sign_for(flow, bill, normal, "Authorized Signatory")
    return _with_codes(bill, finished(flow, rng, bill, (seller, buyer), columns))


def _with_codes(bill: Bill, drawn: Drawn) -> Drawn:
    """Return the page with the codes that stand under the titles among its truth."""
    rows = drawn.truth["line_items"]
    assert isinstance(rows, tuple)
    coded = tuple({**row, "hsn": item.hsn} for row, item in zip(rows, bill.items, strict=True) if isinstance(row, dict))
    return replace(drawn, truth={**drawn.truth, "line_items": coded})


def draw_two_blocks(rng: Random) -> Drawn:
    """Seller left and buyer right under one title, each with a GSTIN and neither with a caption."""
    bill = invent_bill(rng, Wanted("parts", PARTS, (1, 5), (1, 9), is_business=True))
    normal, bold = fonts_of(rng, 9, "Source Sans 3", "Noto Serif", "Roboto")
    flow = new_flow(15, 14)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line("TAX INVOICE", replace(bold, size=13), Align.CENTER)
    flow.gap(2)
    left, right = flow.beside(0, 84), flow.beside(96, 84)
    left.line(bill.seller.trade_name, replace(bold, size=11))
    print_text(left, seller, normal)
    left.line(f"GSTIN {bill.seller.gstin}", normal)
    right.line(f"To {bill.buyer.name}" if rng.random() < 0.5 else f"To, {bill.buyer.name}", bold)
    print_text(right, buyer, normal)
    right.line(f"GSTIN {bill.buyer.gstin}", normal)
    flow.y = max(left.y, right.y) + 3
    flow.line(f"Invoice No: {bill.number} dated {date_text(rng, bill.day)} against order {digits(rng, 5)}", normal)
    flow.gap(2)
    columns = [
        columns_of.serial("#", 8),
        columns_of.description("Product", 74),
        columns_of.hsn("HSN Code", 22),
        columns_of.quantity("Qty", 18),
        columns_of.rate("Price", 26),
        columns_of.amount_before_tax("Total", 30),
    ]
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.ROWS, Rules.ALL))))
    flow.gap(2)
    sums = flow.beside(100, 80)
    print_totals(sums, total_lines(bill, ("Net", "Gross total")), normal)
    flow.y = sums.y + 2
    flow.paragraph(words_text(rng, bill), normal)
    sign_for(flow, bill, normal, "Authorised Signatory")
    return finished(flow, rng, bill, (seller, buyer), columns)


LAYOUTS = (
    Layout("INVOICE", "workshop", draw_workshop),
    Layout("INVOICE", "boxes", draw_boxes),
    Layout("INVOICE", "hindi", draw_hindi),
    Layout("INVOICE", "parcel_page", draw_parcel_page),
    Layout("INVOICE", "two_blocks", draw_two_blocks),
)
