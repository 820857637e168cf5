"""Invoices of dealers whose goods have numbers of their own: cars, phones, appliances, medicines in batches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import APPLIANCES, MEDICINE, PHONES, Good
from specimens.invoice_parts import (
    Fonts,
    address_text,
    date_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    print_totals,
    signatory,
    tax_lines,
    total_lines,
    words_text,
)
from specimens.invoice_retail import FINANCIERS
from specimens.money import grouped, plain
from specimens.numbers import chassis_number, digits, engine_number, imei, letters
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

CARS = (
    Good("Aruna ZX 1.2 Petrol MT {}", "87032291", (28, 18), (480000, 720000)),
    Good("Meghdoot SUV Diesel AT {}", "87033392", (28, 40), (980000, 1650000)),
    Good("Chetak EV Long Range {}", "87038030", (5, 5), (1150000, 1800000)),
)


CAR_COLUMNS = (
    columns_of.serial("Sr", 8),
    columns_of.description("Description", 66),
    columns_of.hsn("HSN Code", 20),
    columns_of.quantity("Qty", 12, "{}"),
    columns_of.rate("Rate", 26),
    columns_of.money("Discount", 22, lambda item: item.discount),
    columns_of.amount_before_tax("Taxable Amount", 28),
)


def draw_car(rng: Random) -> Drawn:
    """A car dealer's bill: dealer at the right, the car's data in a frame, one row of goods, tax collected too."""
    bill = invent_bill(rng, Wanted("vehicles", CARS, (1, 1), (1, 1), has_discount=rng.random() < 0.6))
    chassis = chassis_number(rng)
    normal, bold = fonts_of(rng, 8.8, "Arimo", "Roboto", "Barlow")
    flow = new_flow(13, 13)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.surface.text(13, 22, "AUTO", replace(bold, size=20, color="#8a8a8a"))
    dealer = flow.beside(80, 104)
    dealer.line(bill.seller.trade_name, replace(bold, size=14), Align.RIGHT)
    print_text(dealer, seller, normal, Align.RIGHT)
    dealer.line(f"Phone: {bill.seller.phone}", normal, Align.RIGHT)
    dealer.line(f"GSTIN: {bill.seller.gstin}  PAN: {bill.seller.pan}", normal, Align.RIGHT)
    flow.y = dealer.y + 2
    flow.rule(thickness=0.5)
    flow.line(rng.choice(("TAX INVOICE", "Vehicle Sale Invoice / TAX INVOICE")), replace(bold, size=11), Align.CENTER)
    flow.rule(thickness=0.5)
    flow.gap(2)
    left, right = flow.beside(0, 104), flow.beside(110, 74)
    left.line("Customer Details", bold)
    left.pair("Name", bill.buyer.name, (normal, bold), 24)
    _address(left, buyer, normal)
    left.pair("Mobile", bill.buyer.phone, (normal, normal), 24)
    pairs = (
        ("Invoice No", bill.number),
        ("Invoice Date", date_text(rng, bill.day)),
        ("Booking No", f"BK{digits(rng, 7)}"),
        ("Order Date", date_text(rng, bill.day)),
        ("Financier", rng.choice(FINANCIERS)),
        ("Sales Consultant", "Ravi (SC-14)"),
    )
    right.pairs(pairs[: rng.randint(4, 6)], (normal, bold), 28)
    flow.y = max(left.y, right.y) + 2
    _car_data(flow, rng, bill, chassis, normal)
    flow.gap(2)
    print_items(flow, bill, CAR_COLUMNS, Look(normal, bold))
    flow.gap(2)
    sums = flow.beside(96, 88)
    collected = (bill.total / 100).quantize(Decimal(1)) if rng.random() < 0.4 else Decimal(0)
    whole = bill.total + collected
    lines = [("Taxable Value", bill.taxable), *tax_lines(bill)]
    lines += [("TCS @ 1%", collected)] if collected else []
    print_totals(
        sums, [*lines, *([("Round Off", bill.round_off)] if bill.is_rounded else []), ("Grand Total", whole)], normal
    )
    flow.y = sums.y + 2
    flow.line("E. & O. E.", normal)
    signatory(flow, rng, bill, normal)
    truth = {**totals(bill), "total_amount": plain(whole), "serial_number": chassis}
    return finished(flow, rng, bill, (seller, buyer), CAR_COLUMNS, truth)


def _car_data(flow: Flow, rng: Random, bill: Bill, chassis: str, normal: Style) -> None:
    rows = (
        ("Chassis No.", chassis, "Engine No.", engine_number(rng)),
        ("Colour", rng.choice(("Polar White", "Fiery Red")), "Reg. Type", "Private"),
        ("Key No.", digits(rng, 5), "Mfg. Year", str(bill.day.year)),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), _FOUR, rows, Look(normal, normal))


def _address(flow: Flow, text: str, style: Style) -> None:
    for number, line in enumerate(text.split("\n")):
        flow.pair("" if number else "Address", line, (style, style), 24, "" if number else ":")


def draw_appliances_foot(rng: Random) -> Drawn:
    """The seller at the foot of the page; serial numbers in a column; rates and amounts of both taxes in every row."""
    wanted = Wanted("electronics", APPLIANCES, (1, 3), (1, 1), is_business=rng.random() < 0.3, has_discount=True)
    bill = invent_bill(rng, wanted)
    normal, bold = fonts_of(rng, 7.8, "Arimo", "Open Sans", "Noto Sans")
    flow = new_flow(10, 12)
    numbers = {item.description: letters(rng, 2) + digits(rng, 9) for item in bill.items}
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line("Tax Invoice", replace(bold, size=16))
    flow.line("(Original for Recipient)", normal)
    flow.gap(2)
    left, right = flow.beside(0, 100), flow.beside(120, 70)
    left.line("Billed To :", bold)
    left.line(bill.buyer.name, bold)
    print_text(left, buyer, normal)
    left.line(f"Mobile : {bill.buyer.phone}", normal)
    if bill.buyer.gstin:
        left.line(f"GSTIN : {bill.buyer.gstin}", normal)
    left.gap(2)
    left.line("Shipped To :", bold)
    left.line(bill.buyer.name, normal)
    print_text(left, buyer, normal)
    pairs = (
        ("Invoice Number", bill.number),
        ("Invoice Date", date_text(rng, bill.day)),
        ("Sales Order No", f"SO/{digits(rng, 6)}"),
        ("Delivery Date", date_text(rng, bill.day)),
        ("Salesman", "Anil"),
    )
    right.pairs(pairs, (normal, bold), 28)
    flow.y = max(left.y, right.y) + 3
    columns = _taxed_in_rows(numbers)
    print_items(flow, bill, columns, Look(normal, bold, Rules.ALL, rng.choice((None, "#dde7f0"))))
    flow.gap(2)
    sums = flow.beside(118, 72)
    print_totals(sums, total_lines(bill, ("Total Taxable Value", "Net Payable"), show_rate=False), normal)
    flow.y = sums.y + 2
    flow.paragraph(words_text(rng, bill), bold)
    signatory(flow, rng, bill, normal)
    flow.y = max(flow.y + 4, 262)
    flow.rule()
    flow.gap(1)
    flow.line(bill.seller.trade_name, replace(bold, size=10), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"GSTIN: {bill.seller.gstin} | Phone: {bill.seller.phone}", normal, Align.CENTER)
    first = numbers[bill.items[0].description]
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": first})


def _taxed_in_rows(numbers: Mapping[str, str]) -> list[columns_of.ItemColumn]:
    """Return the columns; `numbers` are the serial numbers by what the goods are called."""
    return [
        columns_of.serial("S.No", 9),
        columns_of.description("Item Description", 44),
        columns_of.ItemColumn("Serial No", 24, lambda item, _: numbers[item.description]),
        columns_of.hsn("HSN", 16),
        columns_of.quantity("Qty", 9, "{}"),
        columns_of.rate("Rate", 19),
        columns_of.money("Disc", 15, lambda item: item.discount),
        columns_of.taxable("Taxable\nValue", 19),
        columns_of.percent("CGST\n%", 10, halves=True),
        columns_of.half_tax("CGST\nAmt", 16),
        columns_of.percent("SGST\n%", 10, halves=True),
        columns_of.half_tax("SGST\nAmt", 16),
        columns_of.amount_with_tax("Total", 20),
    ]


def draw_two_imeis(rng: Random) -> Drawn:
    """A phone shop's page: two IMEIs under a wrapped name, prices with the tax in them, the total in the foot."""
    bill = invent_bill(rng, Wanted("electronics", PHONES, (1, 2), (1, 1), is_rounded=False))
    numbers = {number: (imei(rng), imei(rng)) for number in range(1, len(bill.items) + 1)}
    normal, bold = fonts_of(rng, 8.4, "Roboto", "Open Sans", "Public Sans")
    flow = new_flow(12, 12)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    head = flow.beside(0, 112)
    head.line(bill.seller.trade_name, replace(bold, size=15))
    print_text(head, seller, normal)
    head.line(f"GSTIN : {bill.seller.gstin}", bold)
    data = flow.beside(122, 64)
    data.line("TAX INVOICE", replace(bold, size=12), Align.RIGHT)
    for label, value in (("Invoice No", bill.number), ("Date", date_text(rng, bill.day)), ("Payment", "UPI")):
        data.line(f"{label} : {value}", normal, Align.RIGHT)
    flow.y = max(head.y, data.y) + 1
    flow.rule()
    flow.gap(1)
    flow.line("Customer", replace(bold, size=7.5))
    flow.line(bill.buyer.name, bold)
    print_text(flow, buyer, normal)
    flow.line(f"Mobile No : {bill.buyer.phone}", normal)
    flow.gap(2)
    form = rng.choice(("IMEI1 : {}\nIMEI2 : {}", "IMEI No : {} / {}", "IMEI 1: {}\nIMEI 2: {}\nColour: Blue"))
    under = {number: form.format(*pair) for number, pair in numbers.items()}
    columns = [
        columns_of.serial("Sr", 8),
        columns_of.description("Product Name", 62, under),
        columns_of.hsn("HSN", 18),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.taxable("Taxable", 22),
        columns_of.percent("GST %", 12),
        columns_of.money("GST Amt", 20, lambda item: 2 * item.half_tax),
        columns_of.amount_with_tax("Total", 24),
    ]
    table = columns_of.printed_columns(columns, flow.width)
    look = Look(normal, bold, rng.choice((Rules.ALL, Rules.HEAD)))
    flow.table(table, columns_of.printed_rows(bill, columns), look, rng.uniform(0, 20))
    row = ("", "Total", "", str(len(bill.items)), grouped(bill.taxable), "", grouped(bill.tax), grouped(bill.total))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), table, [row], replace(look, body=bold))
    flow.gap(2)
    half = grouped(bill.half_tax)
    flow.line(f"CGST : {half}     SGST : {half}", normal)
    flow.paragraph(f"Amount in words : {words_text(rng, bill)}", bold)
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": numbers[1][0]})


def draw_chemist(rng: Random) -> Drawn:
    """A distributor of medicines: batch, expiry and maximum price in narrow columns, the tax by rate below."""
    bill = invent_bill(rng, Wanted("medicine", MEDICINE, (3, 5), (2, 20), is_business=True))
    normal, bold = fonts_of(rng, 7.4, "Roboto Condensed", "PT Sans Narrow", "IBM Plex Mono")
    flow = new_flow(8, 9, (210, 148))
    batches = {item.description: f"{letters(rng, 2)}{digits(rng, 4)}" for item in bill.items}
    expiry = f"{rng.randint(1, 12):02d}/{rng.randint(27, 29)}"
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    left, middle, right = flow.beside(0, 72), flow.beside(76, 42), flow.beside(122, 72)
    left.paragraph(bill.seller.trade_name, replace(bold, size=11))
    print_text(left, seller, normal)
    left.line(f"GSTIN : {bill.seller.gstin}", normal)
    left.line(f"D.L.No. : 20B-{digits(rng, 6)}", normal)
    middle.line("GST INVOICE", replace(bold, size=11), Align.CENTER)
    middle.line(f"Invoice No. : {bill.number}", bold, Align.CENTER)
    middle.line(f"Date : {date_text(rng, bill.day)}", normal, Align.CENTER)
    right.paragraph(f"Party : {bill.buyer.name}", bold)
    print_text(right, buyer, normal)
    right.line(f"GSTIN : {bill.buyer.gstin}", normal)
    right.line(f"D.L.No. : 21B-{digits(rng, 6)}", normal)
    flow.y = max(left.y, middle.y, right.y) + 1
    columns = [
        columns_of.serial("Sn.", 7),
        columns_of.description("Product", 50),
        columns_of.hsn("HSN", 17),
        columns_of.ItemColumn("Pack", 11, lambda item, _: "1*10" if item.unit == "Strip" else "1"),
        columns_of.ItemColumn("Batch", 15, lambda item, _: batches[item.description]),
        columns_of.ItemColumn("Exp.", 12, lambda _, __: expiry),
        columns_of.money("MRP", 16, lambda item: (item.rate * Decimal("1.4")).quantize(Decimal("0.01")), plain),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.rate("Rate", 16, plain),
        columns_of.percent("GST%", 11),
        columns_of.amount_before_tax("Amount", 20, plain),
    ]
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.COLUMNS, Rules.HEAD)), padding=0.8), 6)
    flow.gap(1)
    sums, rates = flow.beside(138, 56), flow.beside(0, 120)
    _classes(rates, bill, (normal, bold))
    lines = [("SUB TOTAL", bill.taxable), ("SGST PAYABLE", bill.half_tax), ("CGST PAYABLE", bill.half_tax)]
    print_totals(sums, [*lines, ("ROUND OFF", bill.round_off), ("GRAND TOTAL", bill.total)], normal)
    rates.gap(1)
    rates.paragraph(words_text(rng, bill), bold)
    flow.y = max(rates.y, sums.y) + 1
    flow.line(f"For {bill.seller.trade_name}", bold, Align.RIGHT)
    flow.gap(5)
    flow.line("Authorised Signatory", normal, Align.RIGHT)
    return finished(flow, rng, bill, (seller, buyer), columns)


def _classes(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    titles = ("CLASS", "TOTAL", "SCHEME", "DISCOUNT", "SGST", "CGST", "TOTAL GST")
    columns = [Column(title, 17, Align.RIGHT if number else Align.LEFT) for number, title in enumerate(titles)]
    rows = [
        (f"GST {rate:.2f}", plain(taxable), "0.00", "0.00", plain(half), plain(half), plain(2 * half))
        for rate, taxable, half in bill.by_rate()
    ]
    flow.table(columns, rows, Look(*fonts, Rules.HEAD, padding=0.6))


_FOUR = (Column("", 25), Column("", 67), Column("", 25), Column("", 67))

LAYOUTS = (
    Layout("INVOICE", "car", draw_car),
    Layout("INVOICE", "appliances_foot", draw_appliances_foot),
    Layout("INVOICE", "two_imeis", draw_two_imeis),
    Layout("INVOICE", "chemist", draw_chemist),
)
