"""Invoices of yards and workshops: vehicles, furniture with pictures, parts and labour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Item, Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import FURNITURE, TWO_WHEELERS, Good
from specimens.invoice_chains import ends, party, print_sums, two_signatures, with_extras
from specimens.invoice_parts import address_text, date_text, finished, fonts_of, print_text, tax_lines, words_text
from specimens.invoice_retail import FINANCIERS
from specimens.item_columns import ItemColumn, printed_columns
from specimens.money import ZERO, grouped
from specimens.numbers import chassis_number, digits, engine_number, letters
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_table, row_height

_RIGHT = Align.RIGHT
_ELECTRIC = (
    Good("Vidyut Rickshaw E-Pass {}", "87038030", (5, 5), (118000, 176000)),
    Good("Pavan E-Scooter 2.2 kWh {}", "87116020", (5, 5), (72000, 118000)),
)
_SPARES = (
    Good("Engine Oil 5W-30 3.5 L", "27101980", (18, 18), (1400, 2300)),
    Good("Oil Filter Element", "84212300", (28, 18), (180, 420)),
    Good("Brake Pad Set Front", "87083000", (28, 18), (1600, 3400), "Set"),
    Good("Air Filter Assembly", "84213100", (28, 18), (380, 760)),
    Good("Coolant 1 L", "38200000", (18, 18), (240, 420)),
)
_LABOUR = (
    Good("Paid service labour 40000 km", "998714", (18, 18), (1800, 3600)),
    Good("Wheel alignment and balancing", "998714", (18, 18), (500, 1200)),
    Good("AC gas charging", "998714", (18, 18), (1200, 2400)),
    Good("Body wash and polish", "998714", (18, 18), (350, 900)),
)
_FINISHES = ("Walnut finish", "Teak finish, fabric grey", "Sheesham, honey", "Engineered wood, white")


def draw_vehicle_cell(rng: Random) -> Drawn:
    """All about the vehicle in one cell under its name; what the road costs besides stands in a box of its own."""
    bill = invent_bill(
        rng, Wanted("vehicles", (*TWO_WHEELERS, *_ELECTRIC), (1, 1), (1, 1), has_discount=rng.random() < 0.5)
    )
    chassis = chassis_number(rng)
    normal, bold = fonts_of(rng, rng.uniform(8.4, 9.2), "Source Serif 4", "Arimo", "Titillium Web")
    flow = new_flow(15, 14)
    flow.surface.rectangle(12, 11, 186, 274, line="#333333", thickness=0.3)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(rng.choice(("VEHICLE INVOICE", "TAX INVOICE", "SALE INVOICE (GST)")), bold, Align.CENTER)
    flow.line(bill.seller.trade_name, replace(bold, size=15), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"GSTIN/UIN : {bill.seller.gstin}  State Code : {bill.seller.state_code}", normal, Align.CENTER)
    flow.gap(2)
    flow.rule()
    flow.gap(1)
    left, right = flow.beside(0, 106), flow.beside(114, 66)
    left.line(rng.choice(("Name & Address of Purchaser :", "To,", "Purchaser :")), normal)
    party(left, (bill.buyer.name.upper(), buyer, f"Cell : {bill.buyer.phone}"), (normal, bold))
    facts = (("Invoice No", bill.number), ("Date", date_text(rng, bill.day)), ("Chalan No", digits(rng, 4)))
    right.pairs((*facts, ("HPA with", rng.choice(FINANCIERS))), (normal, bold), 24)
    flow.y = max(left.y, right.y) + 3
    columns = _vehicle_columns(rng, bill, chassis)
    look = Look(normal, bold, Rules.COLUMNS, padding=1.2)
    flow.table(printed_columns(columns, flow.width), columns_of.printed_rows(bill, columns), look, rng.uniform(10, 40))
    flow.gap(1)
    sums = flow.beside(102, 76)
    rate = bill.items[0].percent / 2
    taxes = ((f"Add : CGST {rate:g}%", bill.half_tax), (f"Add : SGST {rate:g}%", bill.half_tax))
    last = (("Round off", bill.round_off), ("INVOICE AMOUNT", bill.total))
    print_sums(sums, (("Taxable Amount", bill.taxable), *taxes, *last), normal)
    _on_road(flow.beside(0, 92), rng, bill, normal)
    flow.y = max(sums.y, flow.y + 30) + 3
    flow.paragraph(words_text(rng, bill), bold)
    two_signatures(flow, ("Customer's Signature", f"for {bill.seller.trade_name}"), normal)
    drawn = finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": chassis})
    return replace(drawn, truth={**drawn.truth, "customer_name": bill.buyer.name.upper()})


def _vehicle_columns(rng: Random, bill: Bill, chassis: str) -> list[ItemColumn]:
    """Return the columns; what tells one vehicle from another stands under its name."""
    item = bill.items[0]
    under = (
        f"Chassis No : {chassis}",
        f"{'Motor No' if item.percent == 5 else 'Engine No'} : {engine_number(rng)}",
        f"Colour : {rng.choice(('Red', 'Pearl Blue', 'White', 'Black'))}",
        f"Key No : {digits(rng, 4)}   Battery No : {letters(rng, 2)}{digits(rng, 6)}",
        f"Mfg : {rng.randint(1, bill.day.month):02}/{bill.day.year}",
    )
    discount = [columns_of.money("Discount", 20, lambda item: item.discount)] if item.discount else []
    return [
        columns_of.serial("No", 9),
        columns_of.description("Description", 84, {1: "\n".join(under)}),
        columns_of.hsn("HSN", 20),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.rate("Rate", 28),
        *discount,
        columns_of.amount_before_tax("Amount", 28),
    ]


def _on_road(flow: Flow, rng: Random, bill: Bill, style: Style) -> None:
    """Print what registration and insurance cost, which is no part of the invoice."""
    extras = [
        ("R.T.O. tax and fees", Decimal(rng.randint(60, 140) * 100)),
        ("Insurance, 5 years", Decimal(rng.randint(55, 95) * 100)),
    ]
    small = replace(style, size=style.size - 1.4)
    whole = bill.total + sum((amount for _, amount in extras), ZERO)
    rows = [(label, grouped(amount)) for label, amount in extras]
    rows.append(("On road price", grouped(whole)))
    titles = [Column("For information, not part of this invoice", 62), Column("Rs.", 28, _RIGHT)]
    flow.table(titles, rows, Look(small, replace(small, weight=700), Rules.ROWS, padding=0.7))


def draw_furniture_pictures(rng: Random) -> Drawn:
    """A showroom's: a little picture beside every piece, its size and finish under the name, sums in a grey panel."""
    bill = invent_bill(rng, Wanted("furniture", FURNITURE, (1, 4), (1, 2), is_interstate=rng.random() < 0.25))
    normal, bold = fonts_of(rng, rng.uniform(8.2, 9.0), "Lato", "Work Sans", "Noto Serif")
    gray = replace(normal, color="#6a6a6a", size=normal.size - 0.8)
    flow = new_flow(16, 15)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name.lower(), replace(bold, size=20, color="#3c5a46"))
    flow.line(f"Tax invoice {bill.number} of {date_text(rng, bill.day)}", replace(bold, size=10.5))
    flow.gap(4)
    first, second, third = flow.beside(0, 54), flow.beside(60, 62), flow.beside(128, 50)
    first.line("From", gray)
    party(first, (bill.seller.trade_name, seller, f"GSTIN {bill.seller.gstin}"), (normal, bold))
    second.line("Deliver and bill to", gray)
    party(second, (bill.buyer.name, buyer, f"T {bill.buyer.phone}"), (normal, bold))
    third.line("Delivery", gray)
    third.lines((f"by {bill.day:%B %Y}, floor {rng.randint(0, 9)}", "Assembly included"), normal)
    flow.y = max(first.y, second.y, third.y) + 5
    sizes = [
        f"{rng.randint(60, 210)} x {rng.randint(60, 190)} x {rng.randint(40, 110)} cm\n{rng.choice(_FINISHES)}"
        for _ in bill.items
    ]
    columns = [
        columns_of.ItemColumn("", 24, lambda _, __: ""),
        columns_of.description("Piece", 66, dict(enumerate(sizes, 1))),
        columns_of.hsn("HSN", 20),
        columns_of.quantity("Pieces", 14, "{}"),
        columns_of.rate("Price each", 26),
        columns_of.amount_before_tax("Price", 28),
    ]
    _with_pictures(flow, rng, bill, columns, Look(normal, gray, Rules.ROWS, line="#c8c8c8", padding=2.2))
    flow.gap(3)
    panel = flow.y
    flow.surface.rectangle(104, panel, 90, 29 if bill.is_interstate else 34, fill="#ececea")
    sums = Flow(flow.surface, 108, panel + 3, 82)
    last = (rng.choice(("To be paid", "Invoice value", "Total incl. GST")), bill.total)
    lines = (("Pieces total", bill.taxable), *tax_lines(bill), ("Rounded", bill.round_off), last)
    print_sums(sums, lines, normal)
    flow.y = panel + 3
    words = flow.beside(0, 80)
    words.paragraph(words_text(rng, bill), normal)
    return finished(flow, rng, bill, (seller, buyer), columns)


def _with_pictures(flow: Flow, rng: Random, bill: Bill, columns: Sequence[ItemColumn], look: Look) -> None:
    """Print the table, and in its first column something like each piece of furniture."""
    shapes, rows = printed_columns(columns, flow.width), columns_of.printed_rows(bill, columns)
    y = flow.y + row_height([column.title for column in columns], shapes, replace(look, body=look.head))
    flow.y = draw_table(flow.surface, (flow.left, flow.y), shapes, rows, look)
    for row in rows:
        height = row_height(row, shapes, look)
        tint = rng.choice(("#b08d67", "#8a9a8e", "#9b8a7a"))
        flow.surface.rectangle(flow.left + 3, y + 0.3 * height, 15, 0.3 * height, fill=tint, radius=1)
        flow.surface.rectangle(flow.left + 4, y + 0.6 * height, 1.2, 0.2 * height, fill="#5b4a3a")
        flow.surface.rectangle(flow.left + 15.8, y + 0.6 * height, 1.2, 0.2 * height, fill="#5b4a3a")
        y += height


def draw_parts_and_labour(rng: Random) -> Drawn:
    """A workshop's: spare parts in one table, labour in a second that goes on with the numbers, a sum under each."""
    is_business = rng.random() < 0.3
    bill = invent_bill(rng, Wanted("vehicles", _SPARES, (1, 4), (1, 2), is_business=is_business))
    labour = invent_bill(rng, Wanted("vehicles", _LABOUR, (1, 3), (1, 1))).items
    parts, bill = bill.items, with_extras(bill, labour)
    normal, bold = fonts_of(rng, rng.uniform(7.8, 8.6), "Public Sans", "Open Sans", "Barlow")
    flow = new_flow(12, 12)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.surface.text(198, 17, "SERVICE INVOICE", replace(bold, size=13, color="#7a4b00"), _RIGHT)
    head = flow.beside(0, 120)
    under = f"GSTIN: {bill.seller.gstin}, Workshop: {bill.seller.phone}"
    party(head, (bill.seller.trade_name, seller, under), (normal, replace(bold, size=12)))
    flow.y = head.y + 2
    state = letters(rng, 2)
    facts = (
        (("Invoice No.", bill.number), ("Invoice Date", date_text(rng, bill.day))),
        (("Job Card No.", f"JC{digits(rng, 6)}"), ("Service Type", "Paid Service")),
        (("Regn. No.", f"{state}{rng.randint(1, 49):02}ZZ{digits(rng, 4)}"), ("Kms. Reading", digits(rng, 5))),
    )
    customer = flow.beside(1, 96)
    customer.gap(1)
    customer.line("Customer Name & Address", normal)
    under = f"GSTIN: {bill.buyer.gstin}" if bill.buyer.gstin else f"Mobile: {bill.buyer.phone}"
    party(customer, (bill.buyer.name, buyer, under), (normal, bold))
    right = flow.beside(102, 84)
    right.gap(1)
    for row in facts:
        right.pairs(row, (normal, bold), 26)
    bottom = max(customer.y, right.y) + 1
    flow.surface.rectangle(12, flow.y, 100, bottom - flow.y, line="#7a4b00")
    flow.surface.rectangle(112, flow.y, 86, bottom - flow.y, line="#7a4b00")
    flow.y = bottom + 3
    look = Look(normal, bold, rng.choice((Rules.ALL, Rules.HEAD)), head_fill="#fbeed8", line="#7a4b00", padding=0.9)
    _work(flow, "SPARE PARTS", parts, 1, look)
    _work(flow, "LABOUR CHARGES", labour, len(parts) + 1, look)
    sums = flow.beside(104, 82)
    last = (rng.choice(("Net Bill Amount", "Total Invoice Amount")), bill.total)
    taxes = (("CGST", bill.half_tax), ("SGST", bill.half_tax), ("Round Off", bill.round_off))
    print_sums(sums, (("Taxable Amount", bill.taxable), *taxes, last), normal)
    flow.y = sums.y + 2
    flow.paragraph(f"In words: {words_text(rng, bill)}", normal)
    flow.line("Next service due at 50000 km. Old parts shown to customer.", replace(normal, size=6.8))
    two_signatures(flow, ("Customer Signature", "Workshop Manager"), normal)
    return finished(flow, rng, bill, (seller, buyer), _work_columns("", 1))


def _work_columns(title: str, start: int) -> list[ItemColumn]:
    return [
        ItemColumn("Sr.", 8, lambda _, number: str(number + start - 1), align=Align.CENTER),
        columns_of.description(title, 70),
        columns_of.hsn("HSN/SAC", 18),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.rate("Rate", 22),
        columns_of.percent("GST", 11),
        columns_of.amount_before_tax("Taxable", 24),
    ]


def _work(flow: Flow, title: str, items: Sequence[Item], start: int, look: Look) -> None:
    """Print one of the two tables with its sum."""
    columns = _work_columns(title, start)
    rows = [[column.text(item, number) for column in columns] for number, item in enumerate(items, 1)]
    flow.table(printed_columns(columns, flow.width), rows, look)
    flow.gap(0.6)
    ends(flow, "", f"{title.title()} Total  {grouped(sum((item.taxable for item in items), ZERO))}", look.head)
    flow.gap(3)


LAYOUTS = (
    Layout("INVOICE", "vehicle_cell", draw_vehicle_cell),
    Layout("INVOICE", "furniture_pictures", draw_furniture_pictures),
    Layout("INVOICE", "parts_and_labour", draw_parts_and_labour),
)
