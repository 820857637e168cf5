"""Invoices for services and abroad, out of a bill book, over two pages, from an eating house's till."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens import ornament
from specimens.bill import Bill, Wanted, bill_truth, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import CLOTHING, HARDWARE, PARTS, SMALL, Good
from specimens.invoice_parts import (
    address_text,
    date_text,
    finished,
    fonts_of,
    mark_specimen,
    print_items,
    print_text,
    print_totals,
    signatory,
    total_lines,
    words_text,
)
from specimens.money import ZERO, grouped, in_words, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows

SERVICES = (
    Good("Website maintenance for the month of {}", "998313", (18, 18), (8000, 60000), ""),
    Good("Statutory audit fees", "998221", (18, 18), (15000, 90000), ""),
    Good("Manpower supply, housekeeping staff", "998519", (18, 18), (22000, 140000), ""),
    Good("Annual maintenance contract, lift {}", "998718", (18, 18), (9000, 42000), ""),
    Good("Rent of office premises", "997212", (18, 18), (18000, 150000), ""),
    Good("Transportation charges", "996511", (5, 5), (3000, 28000), ""),
)
DISHES = (
    Good("Paneer Tikka", "996331", (5, 5), (180, 320)),
    Good("Veg Biryani", "996331", (5, 5), (160, 260)),
    Good("Butter Roti", "996331", (5, 5), (20, 45)),
    Good("Masala Dosa", "996331", (5, 5), (80, 140)),
    Good("Sweet Lassi", "996331", (5, 5), (60, 110)),
    Good("Gulab Jamun 2 Pc", "996331", (5, 5), (50, 90)),
)


def draw_service(rng: Random) -> Drawn:
    """A firm's bill for services: no quantities, the seller at the right, captions over values in a row."""
    wanted = Wanted("parts", SERVICES, (1, 4), (1, 1), is_business=True, is_interstate=rng.random() < 0.4)
    bill = invent_bill(rng, wanted)
    normal, bold = fonts_of(rng, 9, "Lato", "Source Serif 4", "Work Sans")
    flow = new_flow(18, 18)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.surface.text(18, 27, "INVOICE", replace(bold, size=22, color="#334155"))
    right = flow.beside(94, 80)
    right.line(bill.seller.trade_name, replace(bold, size=11), Align.RIGHT)
    print_text(right, seller, normal, Align.RIGHT)
    right.line(f"GSTIN {bill.seller.gstin}", normal, Align.RIGHT)
    right.line(f"PAN {bill.seller.pan}", normal, Align.RIGHT)
    flow.y = right.y + 5
    gray = replace(normal, size=7.8, color="#64748b")
    values = (
        ("Invoice number", bill.number),
        ("Date of issue", date_text(rng, bill.day)),
        ("Due date", date_text(rng, bill.day)),
        ("Work order no.", f"WO-{digits(rng, 5)}"),
    )
    for number, (label, value) in enumerate(values):
        column = flow.beside(44 * number, 42)
        column.line(label, gray)
        column.line(value, bold)
    flow.gap(14)
    flow.line(rng.choice(("Billed to", "Client", "Bill To")), gray)
    flow.line(bill.buyer.name, bold)
    print_text(flow, buyer, normal)
    flow.line(f"GSTIN: {bill.buyer.gstin}", normal)
    flow.gap(4)
    columns = [
        columns_of.serial("No.", 10),
        columns_of.description("Description of Service", 92),
        columns_of.hsn("SAC", 22),
        columns_of.amount_before_tax(rng.choice(("Amount (INR)", "Amount", "Fees (Rs.)")), 34),
    ]
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.HEAD, Rules.ROWS, Rules.NONE)), padding=2))
    flow.gap(2)
    sums = flow.beside(92, 82)
    print_totals(sums, total_lines(bill, ("Sub-total", rng.choice(("Total", "Total Due", "Invoice Total")))), normal)
    flow.y = sums.y + 3
    flow.paragraph(f"In words: {words_text(rng, bill)}", normal)
    flow.gap(3)
    flow.pairs(
        (("Bank", "Nidhi Bank"), ("A/c No", digits(rng, 12)), ("IFSC", f"ZZNB0{digits(rng, 6)}")), (gray, normal), 20
    )
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), columns)


EXPORT_COLUMNS = (
    columns_of.serial("Sl", 9),
    columns_of.description("Description of Goods", 84),
    columns_of.hsn("HSN Code", 22),
    columns_of.quantity("Quantity", 24),
    columns_of.rate("Rate (INR)", 24),
    columns_of.amount_before_tax("Amount (INR)", 30),
)


def draw_export(rng: Random) -> Drawn:
    """A supply abroad under a letter of undertaking: exporter and consignee in boxes, no tax is charged."""
    wanted = Wanted("parts", (*PARTS, *CLOTHING), (1, 4), (10, 400), is_untaxed=True, is_rounded=False)
    bill = invent_bill(rng, wanted)
    normal, bold = fonts_of(rng, 8.4, "Arimo", "Noto Sans")
    flow = new_flow(12, 12)
    seller = address_text(rng, bill.seller.address)
    street, place = rng.choice(
        (("14 Harbour Lane", "Portville 4410, Norland"), ("Unit 7, Quay Street", "Easton 90210"))
    )
    buyer, name = f"{street},\n{place}", rng.choice(("Blue Heron Trading LLC", "Nordwind Import GmbH"))
    flow.line("TAX INVOICE (EXPORT)", replace(bold, size=12), Align.CENTER)
    flow.line("Supply meant for export under LUT without payment of IGST", replace(normal, size=7.4), Align.CENTER)
    flow.gap(1)
    top = flow.y
    left, right = Flow(flow.surface, 13, top + 1, 90), Flow(flow.surface, 107, top + 1, 90)
    left.line("Exporter", replace(normal, size=7))
    left.line(bill.seller.trade_name, bold)
    print_text(left, seller, normal)
    left.line(f"GSTIN: {bill.seller.gstin}   IEC: {bill.seller.pan}", normal)
    left.line(f"LUT ARN: AD{digits(rng, 13)}", normal)
    left.gap(3)
    left.line("Consignee", replace(normal, size=7))
    left.line(name, bold)
    print_text(left, buyer, normal)
    pairs = _export_data(rng, bill)
    right.pairs(pairs[: rng.randint(5, 8)], (normal, bold), 34)
    flow.y = max(left.y, right.y) + 2
    flow.surface.rectangle(12, top, 186, flow.y - top, line="#333333")
    flow.surface.line(105, top, 105, flow.y)
    print_items(flow, bill, EXPORT_COLUMNS, Look(normal, bold, Rules.COLUMNS), rng.uniform(10, 50))
    flow.gap(1)
    print_totals(flow, [("Total", bill.total)], normal)
    flow.paragraph(f"Amount Chargeable (in words): {words_text(rng, bill)}", bold)
    flow.gap(2)
    flow.paragraph("We declare that this invoice shows the actual price of the goods described.", normal)
    signatory(flow, rng, bill, normal)
    mark_specimen(flow.surface, rng)
    truth = bill_truth(bill, (seller, buyer), columns_of.true_rows(bill, EXPORT_COLUMNS), totals(bill))
    truth.pop("customer_gstin", None)
    return Drawn(flow.surface, Form.PAGE, {**truth, "customer_name": name})


def _export_data(rng: Random, bill: Bill) -> tuple[tuple[str, str], ...]:
    return (
        ("Invoice No.", bill.number),
        ("Invoice Date", date_text(rng, bill.day)),
        ("Exporter's Ref", f"EXP/{digits(rng, 3)}"),
        ("Buyer's Order No.", f"PO{digits(rng, 6)}"),
        ("Country of Origin", "India"),
        ("Port of Loading", "JNPT"),
        ("Port of Discharge", "Portville"),
        ("Terms of Delivery", "FOB"),
    )


def draw_bill_book(rng: Random) -> Drawn:
    """A page of a printed book, filled in with a pen: dotted lines, rupees and paise in columns of their own."""
    bill = invent_bill(rng, Wanted("hardware", (*HARDWARE, *SMALL), (1, 5), (1, 12), is_rounded=True))
    normal, bold = fonts_of(rng, 8.6, "Noto Serif", "Libre Baskerville")
    pen = Style(9.6, rng.choice(("Inconsolata", "PT Sans Narrow")), 400, rng.choice(("#1a2b8d", "#202020")))
    flow = new_flow(9, 9, (148, 210))
    seller, buyer = address_text(rng, bill.seller.address), bill.buyer.address.city
    flow.line("|| Shree ||", replace(normal, size=7), Align.CENTER)
    flow.surface.text(11, 14, f"GSTIN: {bill.seller.gstin}", replace(normal, size=7.4))
    flow.surface.text(137, 14, f"Mob. {bill.seller.phone}", replace(normal, size=7.4), Align.RIGHT)
    flow.gap(3)
    flow.line("TAX INVOICE", replace(bold, size=8.5), Align.CENTER)
    flow.line(bill.seller.trade_name, replace(bold, size=16, color="#a01818"), Align.CENTER)
    print_text(flow, seller, replace(normal, size=7.8), Align.CENTER)
    flow.rule()
    flow.gap(3)
    y = flow.y + 3
    flow.surface.text(9, y, "No.", normal)
    flow.surface.text(17, y, bill.number, pen)
    flow.surface.text(98, y, "Date", normal)
    flow.surface.text(108, y, date_text(rng, bill.day), pen)
    flow.gap(8)
    flow.surface.text(9, flow.y, "M/s.", normal)
    flow.surface.text(19, flow.y, bill.buyer.name, pen)
    flow.surface.line(18, flow.y + 1, 139, flow.y + 1, "#999999", 0.15)
    flow.gap(6)
    flow.surface.text(9, flow.y, "Address", normal)
    flow.surface.text(25, flow.y, buyer, pen)
    flow.gap(4)
    columns = [
        columns_of.serial("Sr.", 9),
        columns_of.description("PARTICULARS", 52),
        columns_of.hsn("HSN", 17),
        columns_of.quantity("Qty.", 12, "{}"),
        columns_of.rate("Rate", 19, plain),
        columns_of.amount_before_tax("Amount Rs.", 24, plain),
    ]
    look = Look(pen, bold, Rules.COLUMNS, leading=1.5)
    print_items(flow, bill, columns, look, rng.uniform(20, 60))
    flow.gap(1)
    sums = flow.beside(72, 58)
    print_totals(sums, total_lines(bill, (rng.choice(("Total", "Sub Total")), "G. Total")), replace(pen, size=9))
    flow.y = sums.y + 1
    flow.paragraph(f"Rs. in words: {in_words(bill.total)} only", normal)
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), columns)


LONG_COLUMNS = (
    columns_of.serial("Sl", 8),
    columns_of.description("Particulars", 68),
    columns_of.hsn("HSN", 18),
    columns_of.quantity("Qty", 17),
    columns_of.rate("Rate", 22),
    columns_of.percent("GST%", 12),
    columns_of.amount_before_tax("Amount", 26),
)


def draw_two_pages(rng: Random) -> Drawn:
    """A wholesaler's long bill: what is carried over stands at the foot of the first page, the sums on the second."""
    goods = (*HARDWARE, *SMALL, *PARTS)
    bill = invent_bill(rng, Wanted("hardware", goods, (14, 20), (1, 30), is_business=True))
    normal, bold = fonts_of(rng, 9, "Arimo", "Noto Sans")
    flow = new_flow(12, 12)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    rows, cut = columns_of.printed_rows(bill, LONG_COLUMNS), rng.randint(9, 12)
    carried = sum((item.taxable for item in bill.items[:cut]), ZERO)
    table, look = columns_of.printed_columns(LONG_COLUMNS, flow.width), Look(normal, bold, Rules.COLUMNS)
    for page, part in enumerate((rows[:cut], rows[cut:]), 1):
        if page > 1:
            flow.surface.new_page()
            flow.y = 12
        flow.line("TAX INVOICE", replace(bold, size=11), Align.CENTER)
        flow.surface.text(198, flow.y, f"Page {page} of 2", normal, Align.RIGHT)
        flow.line(bill.seller.trade_name, replace(bold, size=13))
        print_text(flow, seller, normal)
        flow.line(f"GSTIN : {bill.seller.gstin}", normal)
        flow.gap(2)
        left, right = flow.beside(0, 104), flow.beside(112, 74)
        left.line("Buyer (Bill to)", normal)
        left.line(bill.buyer.name, bold)
        print_text(left, buyer, normal)
        left.line(f"GSTIN : {bill.buyer.gstin}", normal)
        pairs = (
            ("Invoice No.", bill.number),
            ("Dated", f"{bill.day:%d-%b-%y}"),
            ("Delivery Note", f"DN-{bill.number[-3:]}"),
        )
        right.pairs(pairs, (normal, bold), 28)
        flow.y = max(left.y, right.y) + 2
        flow.table(table, part, look, 30 if page == 1 else 5)
        if page == 1:
            row = ("", rng.choice(("Carried Over", "continued ...")), "", "", "", "", grouped(carried))
            flow.y = draw_rows(flow.surface, (flow.left, flow.y), table, [row], look)
    flow.gap(1)
    sums = flow.beside(96, 88)
    print_totals(sums, total_lines(bill, ("Taxable Value", "Grand Total")), normal)
    flow.y = sums.y + 2
    flow.paragraph(words_text(rng, bill), bold)
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), LONG_COLUMNS)


def draw_restaurant(rng: Random) -> Drawn:
    """An eating house's slip: no code of the goods, a table's number, both taxes under the sum."""
    bill = invent_bill(rng, Wanted("grocery", DISHES, (2, 6), (1, 4)))
    style = Style(8.6, rng.choice(("Roboto Mono", "Inconsolata", "Roboto Condensed")))
    surface = Surface(76, 108 + 6 * len(bill.items))
    flow = Flow(surface, 5, 6, 66, 1.25)
    seller = address_text(rng, bill.seller.address)
    flow.paragraph(bill.seller.trade_name, replace(style, size=12), Align.CENTER)
    print_text(flow, seller, style, Align.CENTER)
    flow.line(f"GSTIN : {bill.seller.gstin}", style, Align.CENTER)
    flow.line("TAX INVOICE", replace(style, weight=600), Align.CENTER)
    flow.line(f"Bill No : {bill.number}", style)
    flow.line(f"Date : {date_text(rng, bill.day)}", style)
    flow.line(f"Table : {rng.randint(1, 20)}   Cashier : biller", style)
    figures = [Column(title, width, Align.RIGHT) for title, width in (("Qty", 9), ("Rate", 12), ("Amt", 13))]
    titles = (Column("Item", 32), *figures)
    rows = [(item.description, str(item.quantity), plain(item.rate), plain(item.taxable)) for item in bill.items]
    look = Look(replace(style, size=7.6), style, Rules.HEAD, padding=0.5)
    flow.table(titles, rows, look)
    flow.gap(1)
    halves = [("CGST 2.5%", bill.half_tax), ("SGST 2.5%", bill.half_tax)]
    lines = [("Sub Total", bill.taxable), *halves, ("Round Off", bill.round_off), ("Grand Total", bill.total)]
    for label, value in lines:
        flow.line(label, style)
        surface.text(71, flow.y - 1, plain(value), style, Align.RIGHT)
    flow.line("SAC : 996331", style, Align.CENTER)
    flow.line("Thank You Visit Again", style, Align.CENTER)
    ornament.specimen_mark(surface, rng, 30, flow.y + 5, 7)
    named = ("description", "quantity", "rate", "amount")
    items = tuple(dict(zip(named, row, strict=True)) for row in rows)
    truth = bill_truth(bill, (seller, ""), items, totals(bill))
    return Drawn(surface, Form.PAGE, {name: value for name, value in truth.items() if name != "customer_name"})


LAYOUTS = (
    Layout("INVOICE", "service", draw_service),
    Layout("INVOICE", "export", draw_export),
    Layout("INVOICE", "bill_book", draw_bill_book),
    Layout("INVOICE", "two_pages", draw_two_pages),
    Layout("INVOICE", "restaurant", draw_restaurant),
)
