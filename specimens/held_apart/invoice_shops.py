"""Three more invoices held apart: the form of the GST rules, a tyre shop's half sheet, a courier's monthly bill."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Wanted, invent_bill
from specimens.flow import new_flow
from specimens.goods import HARDWARE, PARTS, Good
from specimens.invoice_parts import (
    address_text,
    date_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    print_totals,
    sign_for,
    words_text,
)
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
CARRIAGE = (
    Good("Express parcel service, documents", "996812", (18, 18), (2200, 9000), ""),
    Good("Surface cargo, zone B", "996812", (18, 18), (4200, 26000), ""),
    Good("Fuel surcharge", "996812", (18, 18), (300, 2600), ""),
)


def draw_rule_form(rng: Random) -> Drawn:
    """The form that the rules suggest: receiver and consignee side by side, every tax with rate and amount."""
    wanted = Wanted("parts", (*PARTS, *HARDWARE), (2, 5), (2, 30), is_business=True)
    bill = invent_bill(rng, wanted)
    normal, bold = fonts_of(rng, 7.6, "Noto Sans", "Public Sans")
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
    sign_for(flow, bill, normal, "Signature of Authorised Person")
    return finished(flow, rng, bill, (seller, buyer), columns)


def draw_tyre_shop(rng: Random) -> Drawn:
    """Half a sheet across: the shop at the right, the car's number beside the customer, sums left of the words."""
    bill = invent_bill(rng, Wanted("parts", TYRES, (1, 4), (1, 4), has_discount=rng.random() < 0.5))
    normal, bold = fonts_of(rng, 8.2, "Barlow", "Roboto", "Open Sans")
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
    sign_for(flow, bill, normal, "Auth. Signatory")
    return finished(flow, rng, bill, (seller, buyer), columns)


def draw_courier(rng: Random) -> Drawn:
    """A carrier's bill of a month: the account's data in a frame, captions over values, no quantities."""
    wanted = Wanted("parts", CARRIAGE, (2, 3), (1, 1), is_business=True, is_interstate=rng.random() < 0.5)
    bill = invent_bill(rng, wanted)
    normal, bold = fonts_of(rng, 8.4, "Arimo", "Source Sans 3")
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
    sign_for(flow, bill, normal, "Authorised Signatory")
    drawn = finished(flow, rng, bill, (seller, buyer), columns)
    return replace(drawn, truth={**drawn.truth, "dealer_name": bill.seller.trade_name.upper()})


LAYOUTS = (
    Layout("INVOICE", "rule_form", draw_rule_form, held_apart=True),
    Layout("INVOICE", "tyre_shop", draw_tyre_shop, held_apart=True),
    Layout("INVOICE", "courier", draw_courier, held_apart=True),
)
