"""Five more invoices held apart: the form of the GST rules, a tyre shop's half sheet, a laptop store's page,
a courier's monthly bill and a furniture maker's with its numbers in a row.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import FURNITURE, HARDWARE, PARTS, Good
from specimens.invoice_parts import address_text, date_text, finished, print_items, print_text, print_totals, words_text
from specimens.money import grouped
from specimens.numbers import digits, letters
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

TYRES = (
    Good("145/80 R12 Tubeless {}", "40111010", (28, 18), (2600, 3900)),
    Good("165/65 R14 Radial {}", "40111010", (28, 18), (3900, 5600)),
    Good("Alloy Wheel 14 Inch", "87087000", (28, 18), (4200, 7400)),
    Good("Wheel Balancing Weights", "87089900", (28, 18), (40, 120), "Pcs"),
)
LAPTOPS = (
    Good("Vidyut Notebook 14 i5/16/512 {}", "84713010", (18, 18), (42000, 71000)),
    Good("Aksh LaserJet Printer {}", "84433240", (18, 18), (11000, 19000)),
    Good("Wireless Mouse {}", "84716060", (18, 18), (450, 1400)),
)
CARRIAGE = (
    Good("Express parcel service, documents", "996812", (18, 18), (2200, 9000), ""),
    Good("Surface cargo, zone B", "996812", (18, 18), (4200, 26000), ""),
    Good("Fuel surcharge", "996812", (18, 18), (300, 2600), ""),
)


def _fonts(rng: Random, size: float, *families: str) -> tuple[Style, Style]:
    family = rng.choice(families)
    return Style(size, family), Style(size, family, 700)


def _sign(flow: Flow, bill: Bill, style: Style, words: str) -> None:
    flow.line(f"For, {bill.seller.trade_name}", replace(style, weight=700), Align.RIGHT)
    flow.gap(10)
    flow.line(words, style, Align.RIGHT)


def draw_rule_form(rng: Random) -> Drawn:
    """The form that the rules suggest: receiver and consignee side by side, every tax with rate and amount."""
    wanted = Wanted("parts", (*PARTS, *HARDWARE), (2, 5), (2, 30), is_business=True)
    bill = invent_bill(rng, wanted)
    normal, bold = _fonts(rng, 7.6, "Noto Sans", "Public Sans")
    flow = new_flow(9, 10)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=14), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"GSTIN - {bill.seller.gstin}", bold, Align.CENTER)
    flow.line("Tax Invoice", replace(bold, size=10.5), Align.CENTER)
    numbers = (
        ("Serial No. of Invoice :", bill.number, "Transportation Mode :", "Road"),
        ("Date of Invoice :", date_text(rng, bill.day), "Date of Supply :", date_text(rng, bill.day)),
    )
    widths = (Column("", 36), Column("", 60), Column("", 36), Column("", 60))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), widths, numbers, Look(normal, bold))
    flow.gap(1)
    left, right = flow.beside(1, 92), flow.beside(98, 92)
    for column, title in ((left, "Details of Receiver (Billed To)"), (right, "Details of Consignee (Shipped To)")):
        column.line(title, bold)
        column.pair("Name", bill.buyer.name, (normal, bold), 16)
        for number, line in enumerate(buyer.split("\n")):
            column.pair("" if number else "Address", line, (normal, normal), 16, "" if number else ":")
        column.pair("GSTIN", bill.buyer.gstin or "", (normal, normal), 16)
    flow.y = max(left.y, right.y) + 2
    columns = [
        columns_of.serial("S.\nNo.", 8),
        columns_of.description("Description of Goods", 42),
        columns_of.hsn("HSN\nCode", 16),
        columns_of.quantity("Qty.", 14),
        columns_of.rate("Rate", 17),
        columns_of.taxable("Taxable\nValue", 20),
        columns_of.percent("CGST\nRate", 12, halves=True),
        columns_of.half_tax("CGST\nAmount", 17),
        columns_of.percent("SGST\nRate", 12, halves=True),
        columns_of.half_tax("SGST\nAmount", 17),
        columns_of.amount_with_tax("Total", 20),
    ]
    print_items(flow, bill, columns, Look(normal, bold), 8)
    flow.gap(2)
    flow.line(f"Total Invoice Value (In Words) : {words_text(rng, bill)}", bold)
    lines = [("Total Amount before Tax", bill.taxable), ("Add : CGST", bill.half_tax), ("Add : SGST", bill.half_tax)]
    sums = flow.beside(112, 78)
    print_totals(sums, [*lines, ("Round Off", bill.round_off), ("Total Amount after Tax", bill.total)], normal)
    flow.y = sums.y + 3
    _sign(flow, bill, normal, "Signature of Authorised Person")
    return finished(flow, rng, bill, (seller, buyer), columns)


def draw_tyre_shop(rng: Random) -> Drawn:
    """Half a sheet across: the shop at the right, the car's number beside the customer, sums left of the words."""
    bill = invent_bill(rng, Wanted("parts", TYRES, (1, 4), (1, 4), has_discount=rng.random() < 0.5))
    normal, bold = _fonts(rng, 8.2, "Barlow", "Roboto", "Open Sans")
    flow = new_flow(9, 9, (210, 148))
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    left, right = flow.beside(0, 84), flow.beside(104, 88)
    right.line(bill.seller.trade_name, replace(bold, size=14, color="#0b4f2f"), Align.RIGHT)
    print_text(right, seller, normal, Align.RIGHT)
    right.line(f"Ph. {bill.seller.phone}", normal, Align.RIGHT)
    right.line(f"GSTIN {bill.seller.gstin}", normal, Align.RIGHT)
    left.line("GST INVOICE", replace(bold, size=13))
    left.pair("Bill No.", bill.number, (normal, bold), 20, "")
    left.pair("Bill Dt.", date_text(rng, bill.day), (normal, bold), 20, "")
    left.pair("Vehicle No.", f"ZZ{digits(rng, 2)}{letters(rng, 2)}{digits(rng, 4)}", (normal, normal), 20, "")
    flow.y = max(left.y, right.y) + 1
    flow.rule("#0b4f2f", 0.5)
    flow.gap(1.5)
    flow.pair("Customer", bill.buyer.name, (normal, bold), 20, "-")
    for number, line in enumerate(buyer.split("\n")):
        flow.pair("" if number else "Address", line, (normal, normal), 20, "" if number else "-")
    flow.gap(2)
    columns = [
        columns_of.serial("#", 8),
        columns_of.description("Product", 66),
        columns_of.hsn("HSN", 20),
        columns_of.quantity("Nos", 14, "{}"),
        columns_of.rate("Unit Price", 24),
        columns_of.money("Less Disc.", 22, lambda item: item.discount),
        columns_of.amount_before_tax("Value", 26),
    ]
    print_items(flow, bill, columns, Look(normal, bold, Rules.ROWS, "#e5f0ea"))
    flow.gap(1)
    sums, words = flow.beside(116, 76), flow.beside(0, 104)
    lines = [("Taxable", bill.taxable), ("CGST", bill.half_tax), ("SGST", bill.half_tax)]
    print_totals(sums, [*lines, ("R/Off", bill.round_off), ("Bill Amount", bill.total)], normal, "Rs ")
    words.paragraph(words_text(rng, bill), bold)
    flow.y = max(sums.y, words.y) + 2
    _sign(flow, bill, normal, "Auth. Signatory")
    return finished(flow, rng, bill, (seller, buyer), columns)


def draw_laptop_store(rng: Random) -> Drawn:
    """A store's page: two cards for the parties, the serial number under the name, a dark foot with the total."""
    bill = invent_bill(rng, Wanted("electronics", LAPTOPS, (1, 3), (1, 2), is_rounded=False))
    serial = letters(rng, 3) + digits(rng, 8)
    normal, bold = _fonts(rng, 8.8, "Work Sans", "Lato")
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
    _sign(flow, bill, normal, "Authorised Signatory")
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": serial})


def draw_courier(rng: Random) -> Drawn:
    """A carrier's bill of a month: the account's data in a frame, captions over values, no quantities."""
    wanted = Wanted("parts", CARRIAGE, (2, 3), (1, 1), is_business=True, is_interstate=rng.random() < 0.5)
    bill = invent_bill(rng, wanted)
    normal, bold = _fonts(rng, 8.4, "Arimo", "Source Sans 3")
    flow = new_flow(14, 13)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name.upper(), replace(bold, size=13))
    print_text(flow, seller, replace(normal, size=7.6))
    flow.line(f"GSTIN: {bill.seller.gstin}", normal)
    flow.line("TAX INVOICE", replace(bold, size=11), Align.RIGHT)
    flow.gap(1)
    titles = ("Customer Code", "Invoice Number", "Invoice Date", "Billing Period")
    values = (f"C{digits(rng, 6)}", bill.number, date_text(rng, bill.day), f"{bill.day:%b %Y}")
    frame = [Column(title, 45) for title in titles]
    flow.table(frame, [values], Look(bold, normal))
    flow.gap(3)
    flow.line("Invoiced To", normal)
    flow.line(bill.buyer.name, bold)
    print_text(flow, buyer, normal)
    flow.line(f"GSTIN: {bill.buyer.gstin}", normal)
    flow.gap(3)
    columns = [
        columns_of.serial("Sr", 10),
        columns_of.description("Particulars", 96),
        columns_of.hsn("SAC", 24),
        columns_of.amount_before_tax("Charges (Rs.)", 36),
    ]
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.ALL, Rules.HEAD))))
    flow.gap(2)
    sums = flow.beside(86, 94)
    taxes = (
        [("IGST @ 18%", bill.tax)]
        if bill.is_interstate
        else [("CGST @ 9%", bill.half_tax), ("SGST @ 9%", bill.half_tax)]
    )
    rounding = [("Rounding", bill.round_off)] if bill.round_off else []
    print_totals(sums, [("Total Charges", bill.taxable), *taxes, *rounding, ("Amount Payable", bill.total)], normal)
    flow.y = sums.y + 3
    flow.paragraph(f"Rupees {words_text(rng, bill)}", normal)
    flow.line(f"Please pay by {date_text(rng, bill.day)} quoting the invoice number.", normal)
    _sign(flow, bill, normal, "Authorised Signatory")
    drawn = finished(flow, rng, bill, (seller, buyer), columns)
    return replace(drawn, truth={**drawn.truth, "dealer_name": bill.seller.trade_name.upper()})


def draw_furniture_maker(rng: Random) -> Drawn:
    """The numbers in a row under the title, the words over the sums, the order and the challan beside them."""
    bill = invent_bill(rng, Wanted("furniture", FURNITURE, (1, 4), (1, 6), is_business=rng.random() < 0.5))
    normal, bold = _fonts(rng, 9, "Lora", "Vollkorn", "Libre Baskerville")
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
    _sign(flow, bill, normal, "Proprietor")
    return finished(flow, rng, bill, (seller, buyer), columns)


LAYOUTS = (
    Layout("INVOICE", "rule_form", draw_rule_form, held_apart=True),
    Layout("INVOICE", "tyre_shop", draw_tyre_shop, held_apart=True),
    Layout("INVOICE", "laptop_store", draw_laptop_store, held_apart=True),
    Layout("INVOICE", "courier", draw_courier, held_apart=True),
    Layout("INVOICE", "furniture_maker", draw_furniture_maker, held_apart=True),
)
