"""Invoices of shops and makers: a store's cards, a maker's row of numbers, two languages, a form of boxes."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import FURNITURE, HARDWARE, PARTS, TWO_WHEELERS, Good
from specimens.invoice_parts import (
    address_text,
    date_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    print_totals,
    sign_for,
    signatory,
    total_lines,
    words_text,
)
from specimens.invoice_retail import FINANCIERS
from specimens.money import grouped
from specimens.numbers import chassis_number, digits, letters
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Look, Rules

LAPTOPS = (
    Good("Vidyut Notebook 14 i5/16/512 {}", "84713010", (18, 18), (42000, 71000)),
    Good("Aksh LaserJet Printer {}", "84433240", (18, 18), (11000, 19000)),
    Good("Wireless Mouse {}", "84716060", (18, 18), (450, 1400)),
)


def draw_laptop_store(rng: Random) -> Drawn:
    """A store's page: two cards for the parties, the serial number under the name, a dark foot with the total."""
    bill = invent_bill(rng, Wanted("electronics", LAPTOPS, (1, 3), (1, 2), is_rounded=False))
    serial = letters(rng, 3) + digits(rng, 8)
    normal, bold = fonts_of(rng, 8.8, "Work Sans", "Lato")
    flow = new_flow(15, 15)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line("Retail Invoice", replace(bold, size=17, color="#3b2f8f"))
    flow.line(f"No. {bill.number}   |   {date_text(rng, bill.day)}", normal)
    flow.gap(3)
    top = flow.y
    left, right = flow.beside(2, 84), flow.beside(94, 84)
    left.gap(2)
    right.gap(2)
    left.line("Seller", replace(normal, color="#777777"))
    left.line(bill.seller.trade_name, bold)
    print_text(left, seller, normal)
    left.line(f"GSTIN: {bill.seller.gstin}", normal)
    right.line("Purchaser", replace(normal, color="#777777"))
    right.line(bill.buyer.name, bold)
    print_text(right, buyer, normal)
    right.line(f"Mob: {bill.buyer.phone}", normal)
    bottom = max(left.y, right.y) + 2
    for x in (15, 107):
        flow.surface.rectangle(x, top, 88, bottom - top, line="#bbbbbb")
    flow.y = bottom + 4
    columns = [
        columns_of.description("Item Name", 70, {1: f"Serial No: {serial}"}),
        columns_of.hsn("HSN Code", 22),
        columns_of.quantity("Qty", 12, "{}"),
        columns_of.rate("Price", 24),
        columns_of.percent("GST %", 14),
        columns_of.amount_before_tax("Amount", 28),
    ]
    print_items(flow, bill, columns, Look(normal, bold, Rules.HEAD, padding=1.6))
    flow.gap(3)
    sums = flow.beside(100, 80)
    half = bill.half_tax
    print_totals(
        sums, [("Subtotal", bill.taxable), ("CGST", half), ("SGST", half), ("Grand Total", bill.total)], normal
    )
    flow.y = sums.y + 4
    flow.paragraph(f"Amount in words: {words_text(rng, bill)}", normal)
    sign_for(flow, bill, normal, "Authorised Signatory")
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": serial})


def draw_furniture_maker(rng: Random) -> Drawn:
    """The numbers in a row under the title, the words over the sums, the order and the challan beside them."""
    bill = invent_bill(rng, Wanted("furniture", FURNITURE, (1, 4), (1, 6), is_business=rng.random() < 0.5))
    normal, bold = fonts_of(rng, 9, "Lora", "Vollkorn", "Libre Baskerville")
    flow = new_flow(17, 16)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=17, color="#6b3e12"), Align.CENTER)
    flow.line("Makers of fine furniture", replace(normal, size=8), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"GSTIN {bill.seller.gstin} / Phone {bill.seller.phone}", normal, Align.CENTER)
    flow.rule("#6b3e12")
    flow.gap(2)
    y = flow.y + 4
    for offset, text in (
        (0, f"Invoice No. {bill.number}"),
        (58, f"Dated {date_text(rng, bill.day)}"),
        (104, f"Challan No. {digits(rng, 4)}"),
        (142, f"Order No. {digits(rng, 5)}"),
    ):
        flow.surface.text(flow.left + offset, y, text, replace(normal, size=8))
    flow.gap(9)
    flow.line("To,", normal)
    flow.line(f"M/s. {bill.buyer.name}" if bill.buyer.gstin else bill.buyer.name, bold)
    print_text(flow, buyer, normal)
    if bill.buyer.gstin:
        flow.line(f"GSTIN {bill.buyer.gstin}", normal)
    flow.gap(3)
    columns = [
        columns_of.serial("Sr.", 10),
        columns_of.description("Name of Goods", 74),
        columns_of.hsn("HSN", 20),
        columns_of.quantity("Quantity", 20),
        columns_of.rate("Rate", 24),
        columns_of.amount_before_tax("Amount", 28),
    ]
    print_items(flow, bill, columns, Look(normal, bold, Rules.COLUMNS), rng.uniform(8, 40))
    flow.gap(2)
    flow.paragraph(words_text(rng, bill), bold)
    flow.gap(1)
    sums = flow.beside(96, 80)
    lines = [("Total before Tax", bill.taxable), ("C.G.S.T.", bill.half_tax), ("S.G.S.T.", bill.half_tax)]
    print_totals(sums, [*lines, ("Rounded Off", bill.round_off), ("Net Total", bill.total)], normal)
    flow.y = sums.y + 4
    flow.line(f"Total pieces {sum(item.quantity for item in bill.items)}, value {grouped(bill.total)}", normal)
    sign_for(flow, bill, normal, "Proprietor")
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


def draw_vehicle_form(rng: Random) -> Drawn:
    """A dealer's form: every fact in a box of its own with its caption above it."""
    bill = invent_bill(rng, Wanted("vehicles", TWO_WHEELERS, (1, 1), (1, 1)))
    chassis = chassis_number(rng)
    normal, bold = Style(9.2, "Work Sans"), Style(9.2, "Work Sans", 600)
    small = Style(6.8, "Work Sans", 400, "#555555")
    flow = new_flow(15, 15)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=16), Align.RIGHT)
    print_text(flow, seller, normal, Align.RIGHT)
    flow.line(f"GSTIN {bill.seller.gstin}", normal, Align.RIGHT)
    flow.gap(3)
    flow.line("Tax Invoice", replace(bold, size=18))
    flow.gap(2)
    day, engine = date_text(rng, bill.day), letters(rng, 3) + digits(rng, 8)
    boxes = (
        ((("Invoice Number", bill.number), 60), (("Invoice Date", day), 60), (("Sales Person", "Counter 2"), 60)),
        ((("Customer Name", bill.buyer.name), 90), (("Mobile", bill.buyer.phone), 90)),
        ((("Customer Address", buyer), 180),),
        ((("Chassis No.", chassis), 65), (("Engine No.", engine), 60), (("Colour", "Grey"), 55)),
        ((("Hypothecation", rng.choice(FINANCIERS)), 180),),
    )
    for row in boxes:
        _boxes(flow, row, (small, bold))
    flow.gap(5)
    columns = [
        columns_of.description("Vehicle", 70),
        columns_of.hsn("HSN/SAC", 22),
        columns_of.quantity("Units", 14, "{}"),
        columns_of.rate("Unit Price", 30),
        columns_of.amount_before_tax("Amount", 32),
    ]
    look = Look(normal, bold, Rules.HEAD, padding=1.6)
    print_items(flow, bill, columns, look)
    flow.gap(4)
    sums = flow.beside(90, flow.width - 92)
    print_totals(sums, total_lines(bill, ("Assessable Value", "Invoice Value")), normal)
    flow.y = sums.y + 4
    flow.paragraph(words_text(rng, bill), bold)
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": chassis})


def _boxes(flow: Flow, row: tuple[tuple[tuple[str, str], int], ...], styles: tuple[Style, Style]) -> None:
    """Draw boxes side by side; each has (caption, value) and a width."""
    x, lines = flow.left, max(value.count("\n") + 1 + len(value) // 95 for (_, value), _ in row)
    height = 7.5 + 4.6 * lines
    for (caption, value), width in row:
        flow.surface.rectangle(x, flow.y, width, height, line="#777777")
        box = Flow(flow.surface, x + 1.5, flow.y + 0.8, width - 3)
        box.line(caption, styles[0])
        print_text(box, value, styles[1])
        x += width
    flow.y += height


LAYOUTS = (
    Layout("INVOICE", "laptop_store", draw_laptop_store),
    Layout("INVOICE", "furniture_maker", draw_furniture_maker),
    Layout("INVOICE", "two_languages", draw_two_languages),
    Layout("INVOICE", "vehicle_form", draw_vehicle_form),
)
