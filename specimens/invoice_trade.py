"""Invoices of tradesmen: tractors, two-wheelers on a form, a distributor with schemes, a large program's print."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.goods import GROCERY, PARTS, TWO_WHEELERS, Good
from specimens.invoice_parts import (
    Fonts,
    address_text,
    date_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    print_totals,
    sign_for,
    signatory,
    tax_lines,
    total_lines,
    words_text,
)
from specimens.invoice_retail import FINANCIERS
from specimens.money import grouped, plain
from specimens.numbers import chassis_number, digits, engine_number, letters
from specimens.people import invent_person
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

TRACTORS = (
    Good("Baliraja 475 Tractor {}", "87019300", (12, 5), (520000, 760000)),
    Good("Annapurna Rotavator 6 Feet", "84328020", (12, 5), (82000, 118000)),
    Good("Dharti Seed Drill 9 Row", "84323000", (12, 5), (41000, 68000)),
)


def draw_tractor(rng: Random) -> Drawn:
    """A tractor dealer's bill: number and day in one boxed line, the buyer's father, the chassis under the goods."""
    bill = invent_bill(rng, Wanted("vehicles", TRACTORS, (1, 2), (1, 1)))
    chassis = chassis_number(rng)
    normal, bold = fonts_of(rng, 9, "Noto Serif", "Arimo", "Open Sans")
    flow = new_flow(14, 13)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line("TAX INVOICE", replace(bold, size=10), Align.CENTER)
    flow.line(bill.seller.trade_name, replace(bold, size=18, color="#0b5d1e"), Align.CENTER)
    motto = ("Authorised Dealer : Baliraja Tractors & Implements", "Sales, Service & Spares of all Tractors")
    flow.line(rng.choice(motto), replace(normal, size=8), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"GSTIN : {bill.seller.gstin}    Cell : {bill.seller.phone}", normal, Align.CENTER)
    flow.gap(2)
    flow.surface.rectangle(flow.left, flow.y, flow.width, 7, line="#333333")
    flow.gap(1.2)
    space = " " * rng.choice((3, 12, 40))
    flow.line(f" Invoice No. : {bill.number}{space}Dated : {date_text(rng, bill.day)}", bold)
    flow.gap(4)
    flow.line(f"Sold To : {bill.buyer.name}", bold)
    flow.line(f"S/o Shri {invent_person(rng).name}", normal)
    print_text(flow, buyer, normal)
    flow.line(f"Mobile : {bill.buyer.phone}", normal)
    flow.gap(2)
    under = {1: f"Chassis No. : {chassis}\nEngine No. : {engine_number(rng)}\nColour : Red"}
    columns = [
        columns_of.serial("S.No.", 11),
        columns_of.description("Description of Vehicle / Implement", 78, under),
        columns_of.hsn("HSN Code", 22),
        columns_of.quantity("Qty", 12, "{}"),
        columns_of.rate("Rate (Rs.)", 28),
        columns_of.amount_before_tax("Amount (Rs.)", 30),
    ]
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.COLUMNS, Rules.ALL))), rng.uniform(0, 45))
    flow.gap(1)
    sums = flow.beside(98, 84)
    print_totals(sums, total_lines(bill, ("Total Value", "Net Payable")), normal)
    flow.y = sums.y + 1
    flow.paragraph(f"Rupees : {words_text(rng, bill)}", bold)
    flow.line(f"Hypothecated to : {rng.choice(FINANCIERS)}", normal)
    sign_for(flow, bill, normal, "Authorised Signatory")
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": chassis})


def draw_showroom(rng: Random) -> Drawn:
    """A showroom's ruled form: captions and values in four columns, battery and key too, the price taken apart."""
    bill = invent_bill(rng, Wanted("vehicles", TWO_WHEELERS, (1, 1), (1, 1), is_rounded=rng.random() < 0.5))
    chassis = chassis_number(rng)
    normal, bold = fonts_of(rng, 8.6, "Roboto", "Arimo", "Barlow")
    flow = new_flow(12, 12)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=15))
    print_text(flow, seller, normal)
    flow.line(f"GSTIN No. {bill.seller.gstin}   Contact : {bill.seller.phone}", normal)
    flow.gap(1)
    flow.rule()
    flow.line(rng.choice(("VEHICLE TAX INVOICE", "TAX INVOICE")), replace(bold, size=11), Align.CENTER)
    flow.gap(1)
    rows = (
        ("Customer Name", bill.buyer.name, "Invoice No", bill.number),
        ("S/o, W/o", invent_person(rng).name, "Invoice Date", date_text(rng, bill.day)),
        ("Address", buyer, "Hypothecation", rng.choice(FINANCIERS)),
        ("Mobile No", bill.buyer.phone, "Booking No", f"BK-{digits(rng, 5)}"),
        ("Chassis No", chassis, "Engine No", engine_number(rng)),
        ("Battery No", f"{letters(rng, 2)}{digits(rng, 7)}", "Key No", digits(rng, 4)),
        ("Colour", rng.choice(("Matt Grey", "Racing Red")), "Mfg Month", f"{bill.day:%m/%Y}"),
    )
    widths = (Column("", 26), Column("", 82), Column("", 28), Column("", 50))
    look = Look(normal, bold, rng.choice((Rules.ALL, Rules.ROWS)))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), widths, rows, look)
    flow.gap(3)
    columns = [
        columns_of.serial("Sl.", 10),
        columns_of.description(rng.choice(("Vehicle Model", "Model Name", "Model / Variant")), 72),
        columns_of.hsn("HSN", 22),
        columns_of.quantity("Qty", 12, "{}"),
        columns_of.rate("Basic Price", 30),
        columns_of.amount_before_tax("Amount", 30),
    ]
    print_items(flow, bill, columns, Look(normal, bold))
    flow.gap(2)
    sums = flow.beside(96, 88)
    print_totals(sums, total_lines(bill, ("Basic Price", "Ex-Showroom Price")), normal)
    flow.y = sums.y + 2
    flow.paragraph(f"In words : {words_text(rng, bill)}", normal)
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": chassis})


def draw_scheme(rng: Random) -> Drawn:
    """A distributor's page: maximum price, free pieces and discount in narrow columns, the taxes by HSN at the foot."""
    wanted = Wanted("grocery", GROCERY, (3, 6), (2, 48), is_business=True, has_discount=True)
    bill = invent_bill(rng, wanted)
    normal, bold = fonts_of(rng, 7.6, "Roboto Condensed", "PT Sans Narrow", "Arimo")
    flow = new_flow(9, 10)
    free = {item.description: str(item.quantity // 12) if item.quantity >= 12 else "" for item in bill.items}
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    left, right = flow.beside(0, 92), flow.beside(100, 92)
    left.line(bill.seller.trade_name, replace(bold, size=12))
    print_text(left, seller, normal)
    left.line(f"Phone : {bill.seller.phone}   FSSAI : 1{digits(rng, 13)}", normal)
    left.line(f"GSTIN : {bill.seller.gstin}", bold)
    right.line(f"To : {bill.buyer.name}", bold)
    print_text(right, buyer, normal)
    right.line(f"Phone : {bill.buyer.phone}   Beat : Market {rng.randint(1, 9)}", normal)
    right.line(f"GSTIN : {bill.buyer.gstin}", bold)
    flow.y = max(left.y, right.y) + 1
    flow.rule()
    flow.line("GST INVOICE", replace(bold, size=10), Align.CENTER)
    day, mode = date_text(rng, bill.day), rng.choice(("Credit", "Cash"))
    flow.line(f"Bill No : {bill.number}   Bill Date : {day}   Salesman : Kiran   Type : {mode}", normal)
    flow.gap(1)
    columns = [
        columns_of.serial("Sr", 7),
        columns_of.description("Item Name", 46),
        columns_of.hsn("HSN", 17),
        columns_of.money("MRP", 15, lambda item: (item.rate * Decimal("1.3")).quantize(Decimal(1)), plain),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.ItemColumn("Free", 9, lambda item, _: free[item.description], align=Align.RIGHT),
        columns_of.rate("Rate", 15, plain),
        columns_of.money("Disc", 14, lambda item: item.discount, plain),
        columns_of.taxable("Taxable", 18, plain),
        columns_of.percent("GST%", 10),
        columns_of.amount_with_tax("Net Amt", 19, plain),
    ]
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.COLUMNS, Rules.HEAD)), padding=0.8), 10)
    flow.gap(2)
    sums = flow.beside(136, 56)
    print_totals(sums, total_lines(bill, ("Taxable Amt", "Bill Amount"), show_rate=False), normal, "Rs. ")
    _taxes_by_hsn(flow.beside(0, 120), bill, (normal, bold))
    flow.y = sums.y + 24
    flow.paragraph(words_text(rng, bill), bold)
    sign_for(flow, bill, normal, "Auth. Sign")
    return finished(flow, rng, bill, (seller, buyer), columns)


def _taxes_by_hsn(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    titles = ("HSN", "Taxable", "CGST%", "CGST", "SGST%", "SGST")
    columns = [Column(title, 19, Align.RIGHT if number else Align.LEFT) for number, title in enumerate(titles)]
    rows = [
        (item.hsn, plain(item.taxable), rate, plain(item.half_tax), rate, plain(item.half_tax))
        for item in bill.items
        for rate in (f"{item.percent / 2:g}",)
    ]
    flow.table(columns, rows, Look(*fonts, Rules.HEAD, padding=0.6))


def draw_large_program(rng: Random) -> Drawn:
    """A factory's print: parties with hyphened captions, the number and day in one value, a code over each name."""
    wanted = Wanted("parts", PARTS, (1, 5), (1, 20), is_business=True, is_interstate=rng.random() < 0.5)
    bill = invent_bill(rng, wanted)
    normal, bold = fonts_of(rng, 8.2, "Arimo", "Source Sans 3", "IBM Plex Mono")
    flow = new_flow(12, 12)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    codes = {item.description: f"{digits(rng, 4)}-{letters(rng, 3)}-{digits(rng, 3)}" for item in bill.items}
    flow.line("TAX INVOICE", replace(bold, size=13), Align.RIGHT)
    top = flow.y
    flow.line(bill.seller.trade_name, replace(bold, size=11))
    print_text(flow, seller, normal)
    flow.line(f"GSTIN: {bill.seller.gstin}", normal)
    flow.line(f"PAN: {bill.seller.pan}", normal)
    right = Flow(flow.surface, flow.left + 106, top + 2, 80)
    pairs = (
        ("Invoice No./Date", f"{bill.number} / {bill.day:%d.%m.%Y}"),
        ("Sales Order", digits(rng, 10)),
        ("Customer PO", f"{digits(rng, 6)} / {bill.day:%d.%m.%Y}"),
        ("Incoterms", "FOR Destination"),
    )
    right.pairs(pairs, (normal, bold), 32)
    flow.y = max(flow.y, right.y) + 3
    flow.rule()
    left, right = flow.beside(0, 90), flow.beside(106, 80)
    left.line(rng.choice(("Bill-To-Party", "Sold-To-Party", "Bill-to Party Details")), bold)
    right.line(rng.choice(("Ship-To-Party", "Ship-to Party Details")), bold)
    for block in (left, right):
        block.line(bill.buyer.name, normal)
        print_text(block, buyer, normal)
    left.line(f"GSTIN: {bill.buyer.gstin}", normal)
    flow.y = max(left.y, right.y) + 2
    columns = [
        columns_of.ItemColumn("Item", 11, lambda _, number: f"{number * 10:06d}"),
        columns_of.ItemColumn("Material", 28, lambda item, _: codes[item.description]),
        columns_of.description("Description", 52),
        columns_of.hsn("HSN/SAC", 20),
        columns_of.quantity("Quantity", 18, "{}.000 {}"),
        columns_of.rate("Unit Price", 22),
        columns_of.amount_before_tax("Net Value", 26),
    ]
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.HEAD, Rules.NONE))))
    flow.gap(2)
    sums = flow.beside(92, 94)
    taxes = [(label.replace("CGST", "Central GST").replace("SGST", "State GST"), tax) for label, tax in tax_lines(bill)]
    lines = [("Total Net Value", bill.taxable), *taxes, ("Rounding", bill.round_off)]
    print_totals(sums, [*lines, ("Total Invoice Value (INR)", bill.total)], normal)
    flow.y = sums.y + 2
    flow.paragraph(f"Amount in words: {words_text(rng, bill)}", normal)
    flow.line(f"Value of the bill {grouped(bill.total)}. This is a computer generated invoice.", normal)
    sign_for(flow, bill, normal, "Authorized Signatory")
    return finished(flow, rng, bill, (seller, buyer), columns)


LAYOUTS = (
    Layout("INVOICE", "tractor", draw_tractor),
    Layout("INVOICE", "showroom", draw_showroom),
    Layout("INVOICE", "scheme", draw_scheme),
    Layout("INVOICE", "large_program", draw_large_program),
)
