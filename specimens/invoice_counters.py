"""Invoices over a counter: a jeweller, a chemist, a hardware shop's pen, a roll without captions, clothes, a chain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens import ornament
from specimens.bill import Bill, Item, Wanted, bill_truth, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import APPLIANCES, CLOTHING, GROCERY, HARDWARE, MEDICINE, SMALL, Good
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
    total_lines,
    words_text,
)
from specimens.item_columns import ItemColumn
from specimens.money import CENT, grouped, plain
from specimens.numbers import digits, letters
from specimens.people import invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules

ORNAMENTS = (
    Good("Gold Chain 22K", "71131910", (3, 3), (42000, 210000)),
    Good("Gold Ring 22 KT Hallmark", "71131910", (3, 3), (21000, 74000)),
    Good("Silver Anklet Pair", "71131120", (3, 3), (2600, 9800)),
    Good("Gold Earrings 18K", "71131910", (3, 3), (18000, 92000)),
)


def draw_jeweller(rng: Random) -> Drawn:
    """A jeweller's bill: purity, weights, making charges; the weight times the rate is not yet the amount."""
    bill = invent_bill(rng, Wanted("clothing", ORNAMENTS, (1, 3), (1, 1), is_business=rng.random() < 0.2))
    normal, bold = fonts_of(rng, 8.6, "Lora", "Arimo", "Libre Baskerville")
    flow = new_flow(12, 12)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=20, color="#8a6d0b"), Align.CENTER)
    flow.line("BIS Hallmarked Gold & Silver Ornaments", replace(normal, size=8), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"GSTIN {bill.seller.gstin}", bold, Align.CENTER)
    flow.rule("#8a6d0b")
    flow.line("TAX INVOICE", bold, Align.CENTER)
    left, right = flow.beside(0, 112), flow.beside(122, 64)
    left.pair("Name", bill.buyer.name, (normal, bold), 20)
    left.pair("Address", " ".join(buyer.split()), (normal, normal), 20)
    left.pair("Mobile", bill.buyer.phone, (normal, normal), 20)
    if bill.buyer.gstin:
        left.pair("GSTIN", bill.buyer.gstin, (normal, normal), 20)
    right.pairs((("Bill No.", bill.number), ("Date", date_text(rng, bill.day)), ("Staff", "S-4")), (normal, bold), 20)
    flow.y = max(left.y, right.y) + 2
    columns = _by_weight(rng, bill)
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.ALL, Rules.COLUMNS)), padding=1), 15)
    flow.gap(1)
    sums = flow.beside(104, 82)
    print_totals(sums, total_lines(bill, ("Taxable Amount", "Net Amount")), normal)
    flow.y = sums.y + 1
    flow.paragraph(words_text(rng, bill), bold)
    flow.paragraph("Gross weight and purity were checked before the customer. No return without this bill.", normal)
    sign_for(flow, bill, normal, "Authorised Signatory")
    return finished(flow, rng, bill, (seller, buyer), columns)


def _by_weight(rng: Random, bill: Bill) -> list[ItemColumn]:
    """Return the columns of goods that are sold by weight, the rest of the amount being the making charges."""
    weights = {item.description: Decimal(rng.randint(2100, 38000)) / 1000 for item in bill.items}

    def rate(item: Item) -> Decimal:
        return (item.taxable * Decimal("0.9") / weights[item.description]).quantize(Decimal(1))

    def making(item: Item) -> Decimal:
        return item.taxable - (rate(item) * weights[item.description]).quantize(CENT)

    def shown(item: Item) -> str:
        return f"{weights[item.description]:.3f}"

    return [
        columns_of.serial("Sr.", 8),
        columns_of.description("Description", 44),
        columns_of.hsn("HSN", 18),
        ItemColumn("Purity", 14, lambda item, _: "92.5" if "Silver" in item.description else "916"),
        ItemColumn("Gross Wt", 17, lambda item, _: shown(item), align=Align.RIGHT),
        ItemColumn(
            "Net Wt",
            17,
            lambda item, _: shown(item),
            "quantity",
            lambda item: f"{weights[item.description].normalize():f}",
            Align.RIGHT,
        ),
        columns_of.money("Rate/g", 20, rate, grouped, "rate"),
        columns_of.money("Making\nCharges", 22, making),
        columns_of.amount_before_tax("Amount", 26),
    ]


def draw_pharmacy(rng: Random) -> Drawn:
    """A chemist's bill for a patient: batch, expiry, the printed price; amounts with the tax in them."""
    bill = invent_bill(rng, Wanted("medicine", MEDICINE, (1, 5), (1, 4)))
    normal, bold = fonts_of(rng, 8, "Roboto", "Noto Sans", "Inconsolata")
    flow = new_flow(10, 9, (210, 148))
    seller = address_text(rng, bill.seller.address)
    flow.line(bill.seller.trade_name, replace(bold, size=13))
    print_text(flow, seller, normal)
    flow.line(f"DL No : 20-{digits(rng, 6)}, 21-{digits(rng, 6)}   GSTIN : {bill.seller.gstin}", normal)
    flow.rule()
    flow.line(rng.choice(("TAX INVOICE", "GST INVOICE / CASH MEMO")), bold, Align.CENTER)
    left, right = flow.beside(0, 118), flow.beside(130, 60)
    left.pair("Patient Name", bill.buyer.name, (normal, bold), 24)
    left.pair("Doctor", f"Dr. {invent_person(rng).name}", (normal, normal), 24)
    right.pairs((("Bill No", bill.number), ("Date", date_text(rng, bill.day))), (normal, bold), 16)
    flow.y = max(left.y, right.y) + 1
    batches = {item.description: f"{letters(rng, 2)}{digits(rng, 4)}" for item in bill.items}
    expiry = f"{rng.randint(1, 12):02d}/{rng.randint(27, 29)}"
    columns = [
        columns_of.serial("Sn", 8),
        columns_of.description("Product Name", 58),
        ItemColumn("Mfg", 14, lambda item, _: item.description[:3].upper()),
        columns_of.hsn("HSN", 18),
        ItemColumn("Batch No", 18, lambda item, _: batches[item.description]),
        ItemColumn("Exp", 13, lambda _, __: expiry),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.money("MRP", 18, lambda item: (item.total / item.quantity).quantize(CENT), plain, "rate"),
        columns_of.percent("GST%", 11),
        columns_of.amount_with_tax("Amount", 22, plain),
    ]
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.HEAD, Rules.COLUMNS)), padding=0.8), 5)
    flow.gap(1)
    taxes = f"Taxable : {plain(bill.taxable)}   CGST : {plain(bill.half_tax)}   SGST : {plain(bill.half_tax)}"
    flow.line(taxes, normal)
    sums = flow.beside(130, 60)
    gross = bill.total - bill.round_off
    print_totals(sums, [("Gross Amount", gross), ("Round Off", bill.round_off), ("Net Payable", bill.total)], normal)
    flow.y = sums.y + 1
    flow.line("Medicines are not taken back. Please consult the doctor before use.", replace(normal, size=7))
    flow.line(f"For {bill.seller.trade_name}      Pharmacist", normal, Align.RIGHT)
    return finished(flow, rng, bill, (seller, ""), columns)


def _rupees(value: Decimal) -> str:
    """Return "1,250/-", or with its paise where there are any."""
    return grouped(value).removesuffix(".00") + "/-" if value == value.to_integral_value() else grouped(value)


def draw_pen(rng: Random) -> Drawn:
    """A hardware shop's printed sheet, filled in by hand: no paise, strokes after the sums, a ruled frame."""
    wanted = Wanted("hardware", (*HARDWARE, *SMALL), (2, 5), (1, 12), is_business=rng.random() < 0.4)
    bill = invent_bill(rng, wanted)
    normal, bold = fonts_of(rng, 8.4, "Arimo", "Noto Serif")
    pen = Style(10.5, "Kalam", 400, rng.choice(("#1a2b8d", "#23232b")))
    flow = new_flow(10, 9, (148, 210))
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line("TAX INVOICE", replace(bold, size=9), Align.CENTER)
    flow.line(bill.seller.trade_name, replace(bold, size=16, color="#7a1010"), Align.CENTER)
    print_text(flow, seller, replace(normal, size=7.6), Align.CENTER)
    flow.line(f"GSTIN : {bill.seller.gstin}  Mob. : {bill.seller.phone}", replace(normal, size=8), Align.CENTER)
    flow.rule()
    flow.gap(1)
    number, day = flow.beside(0, 70), flow.beside(84, 44)
    number.pair("Bill No.", bill.number, (normal, pen), 16, "")
    day.pair("Date", date_text(rng, bill.day), (normal, pen), 11, "")
    flow.y = number.y
    flow.pair("M/s.", bill.buyer.name, (normal, pen), 16, "")
    flow.pair("Address", " ".join(buyer.split()), (normal, pen), 16, "")
    if bill.buyer.gstin:
        flow.pair("GSTIN", bill.buyer.gstin, (normal, pen), 16, "")
    flow.gap(2)
    columns = [
        columns_of.serial("No.", 9),
        columns_of.description("Particulars", 50),
        columns_of.hsn("HSN", 19),
        columns_of.quantity("Qty.", 14, "{}"),
        columns_of.rate("Rate", 19, _rupees),
        columns_of.amount_before_tax("Amount", 22, _rupees),
    ]
    print_items(flow, bill, columns, Look(pen, bold, Rules.COLUMNS, leading=1.3), rng.uniform(5, 40))
    flow.gap(1)
    sums = flow.beside(66, 62)
    for label, amount in total_lines(bill, ("Total", "G. Total"), show_rate=False):
        y = sums.y
        sums.line(label, normal)
        sums.surface.text(sums.left + sums.width, y + 3.4, _rupees(amount), pen, Align.RIGHT)
        sums.gap(1)
    flow.y = sums.y
    flow.paragraph(f"Rs. {words_text(rng, bill)}", pen)
    sign_for(flow, bill, normal, "Sign")
    return finished(flow, rng, bill, (seller, buyer), columns)


def draw_roll(rng: Random) -> Drawn:
    """A shop's roll with no captions over the goods: the name in a line, its figures in the next."""
    trade, goods = rng.choice((("grocery", GROCERY), ("electronics", SMALL)))
    bill = invent_bill(rng, Wanted(trade, goods, (2, 6), (1, 4)))
    style = Style(8.4, rng.choice(("Inconsolata", "Roboto Mono", "Roboto Condensed")))
    surface = Surface(80, 118 + 8.4 * len(bill.items))
    flow = Flow(surface, 4, 6, 72, 1.25)
    seller = address_text(rng, bill.seller.address)
    flow.paragraph(bill.seller.trade_name, replace(style, size=12, weight=600), Align.CENTER)
    print_text(flow, seller, style, Align.CENTER)
    flow.line(f"GSTIN:{bill.seller.gstin}", style, Align.CENTER)
    flow.line("TAX INVOICE", style, Align.CENTER)
    flow.line(f"Bill No:{bill.number}", style)
    flow.line(f"Date:{date_text(rng, bill.day)}  Time:{rng.randint(10, 20)}:{digits(rng, 1)}5", style)
    _dashes(flow, style)
    multiply = rng.choice(("x", "X", "@", "*"))
    for number, item in enumerate(bill.items, 1):
        flow.line(f"{number} {item.description}", style)
        flow.line(f"  {item.hsn}  {item.quantity} {multiply} {plain(item.rate)}", style)
        surface.text(76, flow.y - 0.8, plain(item.taxable), style, Align.RIGHT)
    _dashes(flow, style)
    for label, amount in total_lines(bill, ("Sub Total", "NET AMOUNT"), show_rate=False):
        flow.line(label, style)
        surface.text(76, flow.y - 0.8, plain(amount), style, Align.RIGHT)
    _dashes(flow, style)
    flow.line(f"Items: {len(bill.items)}   Pcs: {sum(item.quantity for item in bill.items)}", style)
    flow.line("Thank you, visit again", style, Align.CENTER)
    ornament.specimen_mark(surface, rng, 30, flow.y + 5, 7)
    columns = [
        columns_of.description("", 1),
        columns_of.hsn(),
        columns_of.quantity(),
        columns_of.rate(),
        columns_of.amount_before_tax(),
    ]
    truth = bill_truth(bill, (seller, ""), columns_of.true_rows(bill, columns), totals(bill))
    return Drawn(surface, Form.PAGE, {name: value for name, value in truth.items() if name != "customer_name"})


def _dashes(flow: Flow, style: Style) -> None:
    flow.line("-" * 40, replace(style, size=6.6))


def draw_clothes(rng: Random) -> Drawn:
    """A draper's bill: all prices with the tax in them, no paise where there are none, the taxes by rate below."""
    bill = invent_bill(rng, Wanted("clothing", CLOTHING, (1, 5), (1, 1)))
    normal, bold = fonts_of(rng, 8.8, "Lato", "Public Sans", "Open Sans")
    flow = new_flow(10, 10, (148, 210))
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=16), Align.CENTER)
    flow.line("The complete family store", replace(normal, size=8), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"GSTIN: {bill.seller.gstin} | Ph: {bill.seller.phone}", normal, Align.CENTER)
    flow.rule()
    flow.line("Tax Invoice", bold, Align.CENTER)
    flow.line(f"Bill No. {bill.number}", bold)
    flow.surface.text(138, flow.y - 1, f"Dt. {date_text(rng, bill.day)}", normal, Align.RIGHT)
    flow.line(f"Customer: {bill.buyer.name}", normal)
    print_text(flow, buyer, normal)
    flow.gap(1)
    columns = [
        columns_of.description("Item", 54),
        columns_of.hsn("HSN", 20),
        columns_of.quantity("Qty", 12, "{}"),
        columns_of.money("Rate", 22, lambda item: item.total, grouped, "rate"),
        columns_of.amount_with_tax("Amount", 24),
    ]
    print_items(flow, bill, columns, Look(normal, bold, Rules.HEAD))
    flow.gap(1)
    sums = flow.beside(60, 68)
    gross = bill.total - bill.round_off
    lines = [("Total (incl. of all taxes)", gross), ("Round Off", bill.round_off), ("Bill Amount", bill.total)]
    print_totals(sums, lines, normal, rng.choice(("Rs. ", "₹ ", "")))
    flow.y = sums.y + 2
    flow.line("Tax included in the above", normal)
    _included(flow, bill, (normal, bold))
    sign_for(flow, bill, normal, "Cashier")
    return finished(flow, rng, bill, (seller, buyer), columns)


def _included(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    """Print the taxes in a table of their own, a row a rate, and their sums."""
    columns = [Column(title, 25, Align.RIGHT) for title in ("GST Rate", "Taxable Value", "CGST", "SGST", "Total Tax")]
    rows = [
        (f"{rate}%", grouped(taxable), grouped(half), grouped(half), grouped(2 * half))
        for rate, taxable, half in bill.by_rate()
    ]
    whole = ("Total", grouped(bill.taxable), grouped(bill.half_tax), grouped(bill.half_tax), grouped(bill.tax))
    flow.table(columns, [*rows, whole], Look(*fonts, Rules.HEAD))


def draw_chain(rng: Random) -> Drawn:
    """A chain of stores: the article's number in a column, each tax's rate over its amount, a number of the goods."""
    wanted = Wanted("electronics", (*APPLIANCES, *SMALL), (1, 3), (1, 2), has_discount=True, is_rounded=False)
    bill = invent_bill(rng, wanted)
    serial = letters(rng, 2) + digits(rng, 10)
    normal, bold = fonts_of(rng, 7.8, "Arimo", "Roboto", "Work Sans")
    flow = new_flow(11, 11)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=14, color="#0a7d6c"))
    print_text(flow, f"{seller}\nGSTIN: {bill.seller.gstin} State Code: {bill.seller.state_code}", normal)
    flow.gap(1)
    flow.line("TAX INVOICE", replace(bold, size=12), Align.CENTER)
    day = date_text(rng, bill.day)
    flow.line(f"Invoice No: {bill.number}    Invoice Date: {day}    Store: S{digits(rng, 3)}", normal)
    flow.rule()
    left, right = flow.beside(0, 92), flow.beside(98, 90)
    for block, caption in ((left, "Billing Address"), (right, "Delivery Address")):
        block.line(caption, bold)
        block.line(bill.buyer.name, normal)
        print_text(block, buyer, normal)
        block.line(f"Mobile: {bill.buyer.phone}", normal)
    flow.y = max(left.y, right.y) + 2
    articles: Mapping[str, str] = {item.description: digits(rng, 6) for item in bill.items}
    stacked = "{}%\n{}"

    def half(item: Item, _: int) -> str:
        return stacked.format(f"{item.percent / 2:g}", plain(item.half_tax))

    columns = [
        columns_of.serial("Sr", 8),
        ItemColumn("Article\nNo", 17, lambda item, _: articles[item.description]),
        columns_of.description("Description", 48, {1: f"Serial No: {serial}"}),
        columns_of.hsn("HSN", 18),
        columns_of.quantity("Qty", 9, "{}"),
        columns_of.rate("Unit\nPrice", 19, plain),
        columns_of.money("Disc", 15, lambda item: item.discount, plain),
        columns_of.taxable("Taxable\nAmount", 19, plain),
        ItemColumn("CGST", 16, half, align=Align.RIGHT),
        ItemColumn("SGST", 16, half, align=Align.RIGHT),
        columns_of.amount_with_tax("Total", 20, plain),
    ]
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.ALL, Rules.ROWS)), "#e6f2f0"))
    flow.gap(2)
    sums = flow.beside(112, 76)
    print_totals(sums, total_lines(bill, ("Total Taxable Amount", "Total Invoice Amount"), show_rate=False), normal)
    flow.y = sums.y + 2
    flow.paragraph(f"Amount in words: {words_text(rng, bill)}", normal)
    sign_for(flow, bill, normal, "Authorised Signatory")
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": serial})


LAYOUTS = (
    Layout("INVOICE", "jeweller", draw_jeweller),
    Layout("INVOICE", "pharmacy", draw_pharmacy),
    Layout("INVOICE", "pen", draw_pen),
    Layout("INVOICE", "roll", draw_roll),
    Layout("INVOICE", "clothes", draw_clothes),
    Layout("INVOICE", "chain", draw_chain),
)
