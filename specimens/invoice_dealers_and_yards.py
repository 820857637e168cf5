"""Invoices of three trades: a two-wheeler dealer's program, a phone shop's, a tile yard's."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.goods import PHONES, SMALL, TWO_WHEELERS, Good
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
    tax_lines,
    words_text,
)
from specimens.money import grouped
from specimens.numbers import chassis_number, digits, engine_number, imei, letters
from specimens.people import MEN
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_RIGHT = Align.RIGHT
_LENDERS = ("Sanchay Finance Limited", "Udaan Finserv Ltd", "Aarohan Capital Ltd.", "Cash", "Setu Bank Limited")
TILES = (
    Good("GVT Tile 600x1200 Satvario Beige", "69072100", (18, 18), (980, 1650), "Box"),
    Good("Wall Tile 300x450 Glossy Ivory", "69072300", (18, 18), (240, 420), "Box"),
    Good("Parking Tile 300x300 Rustic Grey", "69072200", (18, 18), (290, 460), "Box"),
    Good("Tile Adhesive Grade 2 20 Kg", "38245090", (18, 18), (310, 540), "Bag"),
    Good("Wall Hung Closet with Seat Cover", "69101000", (18, 18), (4200, 9800), "Pcs"),
    Good("CP Pillar Cock Foam Flow", "84818020", (18, 18), (680, 1900), "Pcs"),
)


def draw_dealer_program(rng: Random) -> Drawn:
    """A maker's program at a two-wheeler dealer's: facts in pairs, taxes in the row, the vehicle under the table."""
    bill = invent_bill(rng, Wanted("vehicles", TWO_WHEELERS, (1, 1), (1, 1), has_discount=rng.random() < 0.5))
    chassis = chassis_number(rng)
    normal, bold = fonts_of(rng, rng.uniform(7.4, 8.0), "Arimo", "Noto Sans", "Roboto")
    flow = new_flow(8, 9)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.surface.rectangle(8, 9, 26, 14, line="#777777")
    flow.surface.text(21, 17.5, "MOTO", replace(bold, size=12, color="#b01e23"), Align.CENTER)
    head = flow.beside(30, 160)
    head.line(bill.seller.trade_name.upper(), replace(bold, size=13), Align.CENTER)
    print_text(head, seller, normal, Align.CENTER)
    head.line(f"Ph: {bill.seller.phone}  GSTIN: {bill.seller.gstin}", normal, Align.CENTER)
    flow.y = max(head.y, 24) + 1
    flow.rule()
    flow.line(rng.choice(("TAX INVOICE", "RETAIL TAX INVOICE", "SALES INVOICE")), replace(bold, size=10), Align.CENTER)
    flow.rule()
    flow.gap(1.5)
    left, right = flow.beside(0, 112), flow.beside(118, 76)
    left.pair("Customer Name", bill.buyer.name.upper(), (normal, bold), 28)
    left.pair("S/o, W/o, D/o", rng.choice(MEN).upper(), (normal, normal), 28)
    left.pair("Address", buyer.replace("\n", " "), (normal, normal), 28)
    left.pair("Mobile No.", bill.buyer.phone, (normal, normal), 28)
    pairs = [
        ("Invoice No.", bill.number),
        ("Invoice Date", date_text(rng, bill.day)),
        ("Customer ID", f"{digits(rng, 5)}-{digits(rng, 6)}"),
        ("HPA / Finance", rng.choice(_LENDERS)),
        ("Sale Type", rng.choice(("Retail", "Retail - Exchange"))),
    ]
    right.pairs(pairs[: rng.randint(3, 5)], (normal, normal), 26)
    flow.y = max(left.y, right.y) + 2
    columns = [
        columns_of.serial("S.\nNo", 8),
        columns_of.description("Model / Variant", 42),
        columns_of.hsn("HSN", 18),
        columns_of.quantity("Qty", 9, "{}"),
        columns_of.rate("Rate", 22),
        columns_of.money("Disc.", 16, lambda item: item.discount),
        columns_of.taxable("Taxable\nAmt", 22),
        columns_of.percent("CGST\n%", 11, halves=True),
        columns_of.half_tax("CGST\nAmt", 18),
        columns_of.percent("SGST\n%", 11, halves=True),
        columns_of.half_tax("SGST\nAmt", 18),
        columns_of.amount_with_tax("Total", 23),
    ]
    print_items(flow, bill, columns, Look(normal, bold, Rules.ALL, padding=0.9))
    _vehicle(flow, rng, bill, chassis, (normal, bold))
    flow.gap(2)
    sums = flow.beside(112, 80)
    lines = [("Taxable Amount", bill.taxable), *tax_lines(bill), ("Round Off", bill.round_off)]
    print_totals(sums, [*lines, ("Ex-Showroom Price (Rs.)", bill.total)], normal)
    terms = flow.beside(0, 104)
    terms.line("Terms & Conditions", bold)
    terms.paragraph("1. Goods once sold will not be taken back. 2. Warranty as per the maker's terms.", normal)
    terms.paragraph(f"Amount in words : {words_text(rng, bill)}", normal)
    flow.y = max(sums.y, terms.y) + 8
    flow.line("Customer Signature", normal)
    sign_for(flow, bill, normal, "Authorised Signatory")
    drawn = finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": chassis})
    named = {"dealer_name": bill.seller.trade_name.upper(), "customer_name": bill.buyer.name.upper()}
    return replace(drawn, truth={**drawn.truth, **named})


def _vehicle(flow: Flow, rng: Random, bill: Bill, chassis: str, fonts: Fonts) -> None:
    titles = (rng.choice(("Frame No.", "Chassis No.")), "Engine No.", "Colour", "Key No.", "Battery No.", "Mfg. Month")
    values = (
        chassis,
        engine_number(rng),
        rng.choice(("Sports Red", "Black Axis Grey", "Pearl White")),
        digits(rng, 4),
        f"{letters(rng, 2)}{digits(rng, 6)}",
        f"{bill.day:%m/%Y}",
    )
    columns = [Column(title, width) for title, width in zip(titles, (42, 36, 38, 20, 30, 28), strict=True)]
    flow.table(columns, [values], Look(*fonts, Rules.ALL, "#ededed", padding=0.9))


def draw_phone_counter(rng: Random) -> Drawn:
    """A phone shop's half sheet across: numbers of the phones in a column, prices with tax, how it was financed."""
    goods = (*PHONES[: rng.randint(1, 3)], *SMALL[2:6])
    bill = invent_bill(rng, Wanted("electronics", PHONES, (1, 1), (1, 1)))
    extra = invent_bill(rng, Wanted("electronics", goods[-4:], (1, 2), (1, 1))).items if rng.random() < 0.5 else ()
    bill = replace(bill, items=(*bill.items, *(replace(each, percent=bill.items[0].percent) for each in extra)))
    first = imei(rng)
    normal, bold = fonts_of(rng, rng.uniform(7.6, 8.2), "Roboto Condensed", "Fira Sans Condensed", "Source Sans 3")
    ink = rng.choice(("#123a7a", "#8a1220", "#111111"))
    flow = new_flow(8, 8, (210, 148))
    flow.surface.rectangle(6, 6, 198, 134, line=ink, thickness=0.4)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    left, right = flow.beside(1, 120), flow.beside(126, 66)
    left.line(bill.seller.trade_name, replace(bold, size=16, color=ink))
    print_text(left, seller, normal)
    left.line(f"Cell : {bill.seller.phone}", normal)
    right.line("GST INVOICE CUM DELIVERY CHALLAN", bold, _RIGHT)
    right.line(f"GSTIN : {bill.seller.gstin}", bold, _RIGHT)
    right.line(f"Bill No : {bill.number}", bold, _RIGHT)
    right.line(f"Date : {date_text(rng, bill.day)}", bold, _RIGHT)
    flow.y = max(left.y, right.y) + 1
    flow.rule(ink)
    flow.gap(1)
    to = flow.beside(1, 188)
    to.pair("To", bill.buyer.name, (normal, bold), 10)
    to.pair("", buyer.replace("\n", " "), (normal, normal), 10, "")
    to.pair("Cell", bill.buyer.phone, (normal, normal), 10)
    flow.y = to.y + 1
    numbers = {1: first}
    columns = [
        columns_of.serial("S.No", 8),
        columns_of.description("Product", 58),
        columns_of.ItemColumn("IMEI / Serial No", 34, lambda _, number: numbers.get(number, "")),
        columns_of.hsn("HSN", 18),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.rate("Price", 22),
        columns_of.percent("GST", 11),
        columns_of.amount_with_tax("Net Amt", 24),
    ]
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.COLUMNS, Rules.ALL)), line=ink, padding=0.9))
    flow.gap(1)
    sums, paid = flow.beside(128, 65), flow.beside(1, 116)
    lines = [("Gross", bill.taxable), *tax_lines(bill, show_rate=False), ("Round off", bill.round_off)]
    print_totals(sums, [*lines, ("NET AMOUNT", bill.total)], normal)
    paid.line(words_text(rng, bill), bold)
    down = (bill.total * rng.choice((20, 30, 40)) / 100).quantize(Decimal(1))
    if rng.random() < 0.6:
        paid.line(f"Finance : {rng.choice(_LENDERS[:3])}   DO No : {digits(rng, 8)}", normal)
        paid.line(f"Down Payment : {grouped(down)}   Loan : {grouped(bill.total - down)}", normal)
    else:
        paid.line(f"Mode of payment : {rng.choice(('UPI', 'Cash', 'Card'))}", normal)
    paid.paragraph("No exchange, no refund. Warranty only at the company's service centre.", replace(normal, size=6.8))
    flow.y = max(sums.y, paid.y) + 1
    sign_for(flow, bill, normal, "Signature")
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": first})


def draw_tile_yard(rng: Random) -> Drawn:
    """A tile trader's page: bill and site beside the lorry's data, sums right of a table of taxes by HSN code."""
    wanted = Wanted("hardware", TILES, (2, 5), (4, 60), is_business=rng.random() < 0.6)
    bill = invent_bill(rng, replace(wanted, is_interstate=rng.random() < 0.3))
    normal, bold = fonts_of(rng, rng.uniform(8.0, 8.8), "PT Sans Narrow", "Barlow", "Open Sans")
    flow = new_flow(11, 11)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(f"GSTIN : {bill.seller.gstin}", bold)
    flow.line(bill.seller.trade_name, replace(bold, size=19, font="Vollkorn", color="#7b3f00"), Align.CENTER)
    flow.line("Tiles * Sanitaryware * C.P. Fittings", replace(normal, color="#7b3f00"), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"Mob. {bill.seller.phone}", normal, Align.CENTER)
    flow.gap(1)
    flow.table([Column(f"TAX INVOICE  ({rng.choice(('CREDIT', 'DEBIT'))} MEMO)", flow.width)], [], Look(normal, bold))
    left, right = flow.beside(1, 112), flow.beside(120, 66)
    for each in (left, right):
        each.gap(1.5)
    left.line("Billing Address :", replace(bold, size=normal.size - 0.8))
    left.line(bill.buyer.name, bold)
    print_text(left, buyer, normal)
    if bill.buyer.gstin:
        left.line(f"GSTIN / UIN : {bill.buyer.gstin}", normal)
    left.line(f"Site Contact : {rng.choice(MEN)}, {bill.buyer.phone}", normal)
    dispatch = [
        ("Invoice No.", bill.number),
        ("Dated", date_text(rng, bill.day)),
        ("Vehicle No.", f"ZZ{digits(rng, 2)}{letters(rng, 1)}{digits(rng, 4)}"),
        ("E-Way Bill No.", digits(rng, 12)),
        ("Place of Supply", bill.buyer.address.state),
    ]
    right.pairs(dispatch, (normal, bold), 26)
    flow.y = max(left.y, right.y) + 2
    columns = [
        columns_of.serial("Sr.", 8),
        columns_of.description("Description of Goods", 74),
        columns_of.hsn("HSN/SAC", 20),
        columns_of.quantity("Qty.", 18),
        columns_of.rate("Price", 22),
        columns_of.percent("GST", 12),
        columns_of.amount_before_tax("Amount (Rs.)", 28),
    ]
    print_items(flow, bill, columns, Look(normal, bold, Rules.COLUMNS), rng.uniform(10, 45))
    flow.gap(1.5)
    sums, summary = flow.beside(118, 68), flow.beside(0, 112)
    lines = [("Sub Total", bill.taxable), *tax_lines(bill, show_rate=False), ("Rounded Off", bill.round_off)]
    print_totals(sums, [*lines, ("Bill Total", bill.total)], normal, "Rs. ")
    _by_code(summary, bill, Look(replace(normal, size=7), replace(bold, size=7), Rules.ALL, padding=0.7))
    flow.y = max(sums.y, summary.y) + 2
    flow.paragraph(words_text(rng, bill), bold)
    flow.gap(1)
    bank = f"Bank : Sanchay Gramin Bank   A/c No. {digits(rng, 14)}   IFSC : ZZZZ0W{digits(rng, 5)}"
    flow.line(bank, normal)
    flow.line("Breakage in transit is not our responsibility. Subject to local jurisdiction.", normal)
    sign_for(flow, bill, normal, "Authorised Signatory")
    return finished(flow, rng, bill, (seller, buyer), columns)


def _by_code(flow: Flow, bill: Bill, look: Look) -> None:
    """Print value and tax of each row's HSN code."""
    titles = ("HSN/SAC", "Rate", "Taxable", "IGST" if bill.is_interstate else "CGST+SGST")
    columns = [Column(title, width, _RIGHT) for title, width in zip(titles, (30, 16, 33, 33), strict=True)]
    rows = [(item.hsn, f"{item.percent}%", grouped(item.taxable), grouped(2 * item.half_tax)) for item in bill.items]
    flow.table(columns, rows, look)


LAYOUTS = (
    Layout("INVOICE", "dealer_program", draw_dealer_program),
    Layout("INVOICE", "phone_counter", draw_phone_counter),
    Layout("INVOICE", "tile_yard", draw_tile_yard),
)
