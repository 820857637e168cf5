"""Invoices of programs for keeping books: an app's theme, books kept online, the seller at the foot of the page."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.goods import FURNITURE, HARDWARE, PARTS
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
    total_lines,
    words_text,
)
from specimens.item_columns import ItemColumn
from specimens.money import grouped
from specimens.numbers import digits
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows


def draw_theme(rng: Random) -> Drawn:
    """An app's page: short captions in two boxes, each row's tax with its rate behind it, a sub total with the tax."""
    goods = [good for good in (*HARDWARE, *PARTS) if good.percent == (18, 18)]
    wanted = Wanted("hardware", goods, (1, 5), (1, 10), is_business=rng.random() < 0.5, is_rounded=False)
    bill = invent_bill(rng, wanted)
    normal, bold = fonts_of(rng, 8.4, "Roboto", "Noto Sans", "Lato")
    flow = new_flow(12, 11)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line("Tax Invoice", replace(bold, size=13, color="#6b3fa0"), Align.CENTER)
    flow.gap(1)
    flow.line(bill.seller.trade_name, replace(bold, size=14))
    print_text(flow, seller, normal)
    flow.line(f"Phone no.: {bill.seller.phone}", normal)
    flow.line(f"GSTIN: {bill.seller.gstin}, State: {bill.seller.state_code}-{bill.seller.address.state}", normal)
    flow.gap(1)
    flow.rule("#6b3fa0")
    left, right = flow.beside(0, 94), flow.beside(100, 86)
    left.line("Bill To:", bold)
    left.line(bill.buyer.name, bold)
    print_text(left, buyer, normal)
    left.line(f"Contact No.: {bill.buyer.phone}", normal)
    if bill.buyer.gstin:
        left.line(f"GSTIN: {bill.buyer.gstin}", normal)
    right.line("Invoice Details:", bold)
    right.line(f"No: {bill.number}", normal)
    right.line(f"Date: {date_text(rng, bill.day)}", normal)
    right.line(f"Place Of Supply: {bill.seller.state_code}-{bill.buyer.address.state}", normal)
    flow.y = max(left.y, right.y) + 2
    mark = rng.choice(("₹ ", "Rs. ", ""))
    columns = [
        columns_of.serial("#", 8),
        columns_of.description("Item name", 54),
        columns_of.hsn("HSN/ SAC", 20),
        columns_of.quantity("Quantity", 16, "{}"),
        ItemColumn("Unit", 12, lambda item, _: item.unit[:3]),
        columns_of.rate("Price/ Unit", 24, lambda value: mark + grouped(value)),
        ItemColumn(
            "GST", 30, lambda item, _: f"{mark}{grouped(2 * item.half_tax)} ({item.percent}%)", align=Align.RIGHT
        ),
        columns_of.amount_with_tax("Amount", 28, lambda value: mark + grouped(value)),
    ]
    table = columns_of.printed_columns(columns, flow.width)
    look = Look(normal, bold, Rules.ALL, "#efe7f7")
    flow.table(table, columns_of.printed_rows(bill, columns), look)
    count = str(sum(item.quantity for item in bill.items))
    row = ("", "Total", "", count, "", "", mark + grouped(bill.tax), mark + grouped(bill.total))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), table, [row], replace(look, body=bold))
    flow.gap(2)
    sums = flow.beside(112, 74)
    _tax_types(flow.beside(0, 104), bill, (normal, bold))
    print_totals(sums, [("Sub Total", bill.total), ("Total", bill.total)], normal, mark)
    flow.y = max(sums.y, flow.y + 16 + 14 * len(bill.by_rate()))
    flow.line("Invoice Amount In Words", bold)
    flow.paragraph(words_text(rng, bill), normal)
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), columns)


def _tax_types(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    columns = [Column(title, 25, Align.RIGHT) for title in ("Tax type", "Taxable amount", "Rate", "Tax amount")]
    rows = [
        (kind, grouped(taxable), f"{rate / 2:g}%", grouped(half))
        for rate, taxable, half in bill.by_rate()
        for kind in ("SGST", "CGST")
    ]
    flow.table(columns, rows, Look(*fonts, Rules.ALL))


def draw_online_books(rng: Random) -> Drawn:
    """Books kept online: captions in capitals, an activity before the description, taxes that name what they are of."""
    goods = [good for good in FURNITURE if good.percent == (18, 18)]
    wanted = Wanted("furniture", goods, (1, 4), (1, 5), is_business=rng.random() < 0.5, is_rounded=False)
    bill = invent_bill(rng, wanted)
    normal, bold = fonts_of(rng, 9, "Source Sans 3", "Arimo", "Public Sans")
    blue = replace(bold, color="#2c6fb3", size=8)
    flow = new_flow(17, 16)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, bold)
    print_text(flow, seller, normal)
    flow.line(f"{bill.seller.phone}", normal)
    flow.line(f"GST Registration No.: {bill.seller.gstin}", normal)
    flow.gap(4)
    flow.line(rng.choice(("TAX INVOICE", "INVOICE")), replace(blue, size=18, weight=400))
    flow.gap(2)
    left, right = flow.beside(0, 84), flow.beside(112, 64)
    left.line("BILL TO", blue)
    left.line(bill.buyer.name, normal)
    print_text(left, buyer, normal)
    if bill.buyer.gstin:
        left.line(f"GSTIN {bill.buyer.gstin}", normal)
    pairs = (("INVOICE #", bill.number), ("DATE", date_text(rng, bill.day)), ("DUE DATE", "On receipt"))
    right.pairs((*pairs, ("TERMS", "Net 15")), (blue, normal), 26, "")
    flow.y = max(left.y, right.y) + 5
    columns = [
        ItemColumn("ACTIVITY", 24, lambda _, __: "Sales"),
        columns_of.description("DESCRIPTION", 62),
        columns_of.hsn("HSN/SAC", 22),
        columns_of.quantity("QTY", 14, "{}"),
        columns_of.rate("RATE", 26),
        columns_of.amount_before_tax("AMOUNT", 28),
    ]
    print_items(flow, bill, columns, Look(normal, blue, Rules.NONE, "#dcebf7"))
    flow.gap(3)
    flow.rule("#aaaaaa")
    sums = flow.beside(88, 88)
    lines = [("SUBTOTAL", bill.taxable)]
    for rate, taxable, half in bill.by_rate():
        lines += [(f"{kind} @ {rate / 2:g}% on {grouped(taxable)}", half) for kind in ("CGST", "SGST")]
    print_totals(sums, [*lines, ("TOTAL", bill.total)], normal)
    sums.gap(1)
    sums.line("BALANCE DUE", normal)
    mark = rng.choice(("₹", "INR ", "Rs."))
    flow.surface.text(flow.left + 176, sums.y, f"{mark}{grouped(bill.total)}", replace(bold, size=14), Align.RIGHT)
    flow.y = sums.y + 8
    flow.paragraph("Thank you for your order. Please pay within the terms stated above.", normal)
    return finished(flow, rng, bill, (seller, buyer), columns)


def draw_seller_last(rng: Random) -> Drawn:
    """The buyer at the right, goods sent to another, the GSTIN inside the block, the seller at the foot alone."""
    bill = invent_bill(rng, Wanted("parts", PARTS, (1, 5), (1, 9), is_business=True))
    normal, bold = fonts_of(rng, 8.8, "Work Sans", "Noto Sans", "Vollkorn")
    flow = new_flow(15, 14)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    site = invent_bill(rng, Wanted("parts", PARTS, (1, 1), (1, 1))).buyer
    flow.line("TAX INVOICE", replace(bold, size=16))
    flow.gap(2)
    titles = ("Invoice No.", "Invoice Date", "P.O. No.", "Vehicle No.")
    values = (bill.number, date_text(rng, bill.day), digits(rng, 6), f"MH12AB{digits(rng, 4)}")
    flow.table(
        [Column(title, 45) for title in titles], [values], Look(normal, bold, rng.choice((Rules.ALL, Rules.HEAD)))
    )
    flow.gap(4)
    left, right = flow.beside(0, 84), flow.beside(96, 84)
    left.line(rng.choice(("Consignee", "Ship To", "Delivery At")), bold)
    left.line(site.name, normal)
    print_text(left, address_text(rng, site.address), normal)
    right.line(rng.choice(("Buyer", "Billed To", "Invoice To")), bold)
    right.line(bill.buyer.name, normal)
    print_text(right, buyer, normal)
    right.line(f"GSTIN/UIN {bill.buyer.gstin}", normal)
    flow.y = max(left.y, right.y) + 3
    columns = [
        columns_of.serial("Sr No", 12),
        columns_of.description("Item & Specification", 74),
        columns_of.hsn("HSN/SAC", 22),
        columns_of.quantity("Qty", 18),
        columns_of.rate("Unit Rate", 26),
        columns_of.amount_before_tax("Amount (INR)", 30),
    ]
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.ROWS, Rules.COLUMNS))), rng.uniform(0, 20))
    flow.gap(2)
    sums = flow.beside(92, 88)
    print_totals(sums, total_lines(bill, ("Basic Value", "Total Payable")), normal)
    flow.y = sums.y + 2
    flow.paragraph(words_text(rng, bill), normal)
    signatory(flow, rng, bill, normal)
    flow.y = max(flow.y + 6, 258)
    flow.rule()
    flow.line(bill.seller.trade_name, replace(bold, size=11))
    print_text(flow, seller, normal)
    flow.line(f"GSTIN {bill.seller.gstin}  |  {bill.seller.phone}", normal)
    return finished(flow, rng, bill, (seller, buyer), columns, totals(bill))


LAYOUTS = (
    Layout("INVOICE", "theme", draw_theme),
    Layout("INVOICE", "online_books", draw_online_books),
    Layout("INVOICE", "seller_last", draw_seller_last),
)
