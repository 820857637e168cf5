"""Invoices of online shops: sold by, billing and shipping address, order numbers, tax named in every row."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from sheaf.model.field import Value
from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import CLOTHING, PHONES, SMALL
from specimens.invoice_parts import address_text, date_text, finished, print_text, words_text
from specimens.money import ZERO, grouped
from specimens.numbers import digits
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows


def draw_marketplace(rng: Random) -> Drawn:
    """Seller left, the two addresses of the buyer right-aligned, the tax type as a column."""
    bill = invent_bill(rng, _wanted(rng))
    font = rng.choice(("Arimo", "Noto Sans"))
    normal, bold = Style(8.2, font), Style(8.2, font, 700)
    flow = new_flow(12, 14)
    flow.line("Tax Invoice/Bill of Supply/Cash Memo", replace(bold, size=10.5), Align.RIGHT)
    flow.line("(Original for Recipient)", normal, Align.RIGHT)
    flow.gap(6)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    left, right = flow.beside(0, 88), flow.beside(96, 90)
    left.line("Sold By :", bold)
    left.line(bill.seller.trade_name, normal)
    print_text(left, seller, normal)
    left.gap(4)
    left.line(f"PAN No: {bill.seller.pan}", normal)
    left.line(f"GST Registration No: {bill.seller.gstin}", normal)
    for label in ("Billing Address :", "Shipping Address :"):
        right.line(label, bold, Align.RIGHT)
        right.line(bill.buyer.name, normal, Align.RIGHT)
        print_text(right, buyer, normal, Align.RIGHT)
        right.gap(3)
    flow.y = max(left.y, right.y) + 2
    left, right = flow.beside(0, 90), flow.beside(96, 90)
    left.line(f"Order Number: {digits(rng, 3)}-{digits(rng, 7)}-{digits(rng, 7)}", normal)
    left.line(f"Order Date: {date_text(rng, bill.day)}", normal)
    right.line(f"Invoice Number : {bill.number}", normal, Align.RIGHT)
    right.line(f"Invoice Date : {bill.day:%d.%m.%Y}", normal, Align.RIGHT)
    flow.y = right.y + 3
    columns = _columns(bill)
    table = columns_of.printed_columns(columns, flow.width)
    flow.table(table, columns_of.printed_rows(bill, columns), Look(normal, bold, head_fill="#e3e3e3"))
    _sums(flow, bill, table, Look(bold, bold))
    flow.gap(2)
    flow.paragraph("Amount in Words:", bold)
    flow.paragraph(words_text(rng, bill), bold)
    flow.gap(6)
    flow.line(f"For {bill.seller.trade_name}:", bold, Align.RIGHT)
    flow.gap(10)
    flow.line("Authorized Signatory", bold, Align.RIGHT)
    flow.paragraph("Whether tax is payable under reverse charge - No", normal)
    return finished(flow, rng, bill, (seller, buyer), columns, _printed(bill, ("igst_amount", "total_amount")))


def draw_parcel(rng: Random) -> Drawn:
    """A slip out of a parcel: narrow, three address columns, gross, discount, taxable and tax in each row."""
    bill = invent_bill(rng, replace(_wanted(rng), has_discount=True))
    font = rng.choice(("Roboto", "Open Sans"))
    normal, bold = Style(7.6, font), Style(7.6, font, 700)
    flow = new_flow(10, 10)
    flow.line("Tax Invoice", replace(bold, size=13))
    flow.rule()
    flow.gap(2)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    _parcel_head(flow, rng, bill, buyer, (normal, bold))
    flow.pair("Sold By", f"{bill.seller.trade_name}", (bold, bold), 0)
    print_text(flow, seller, normal)
    flow.gap(2)
    columns = [
        columns_of.description("Product", 54),
        columns_of.hsn("HSN", 18),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.money("Gross\nAmount", 20, lambda item: item.gross),
        columns_of.money("Discount", 18, lambda item: -item.discount),
        columns_of.taxable("Taxable\nvalue", 20),
        columns_of.money("IGST" if bill.is_interstate else "GST", 18, lambda item: 2 * item.half_tax),
        columns_of.amount_with_tax("Total", 22),
    ]
    table = columns_of.printed_columns(columns, flow.width)
    look = Look(normal, bold, Rules.HEAD, leading=1.3)
    flow.table(table, columns_of.printed_rows(bill, columns), look, 4)
    _row_of_sums(flow, bill, table, replace(look, body=bold))
    flow.gap(2)
    flow.line(
        f"Grand Total   {rng.choice(('₹ ', 'Rs. ')) if font == 'Roboto' else 'Rs. '}{grouped(bill.total)}",
        replace(bold, size=11),
        Align.RIGHT,
    )
    flow.paragraph(bill.seller.trade_name, bold, Align.RIGHT)
    flow.gap(8)
    flow.line("Authorized Signatory", normal, Align.RIGHT)
    flow.rule()
    flow.paragraph("Returns Policy: at your doorstep within 7 days. Keep this invoice for warranty.", normal)
    return finished(
        flow, rng, bill, (seller, buyer), columns, _printed(bill, ("taxable_amount", "igst_amount", "total_amount"))
    )


def _parcel_head(flow: Flow, rng: Random, bill: Bill, buyer: str, styles: tuple[Style, Style]) -> None:
    """Print the numbers and, twice, the buyer in three columns."""
    normal, bold = styles
    first = flow.beside(0, 58)
    first.pair("Order ID", f"OD{digits(rng, 15)}", (bold, normal), 0)
    first.pair("Invoice No", bill.number, (bold, normal), 0)
    first.pair("Invoice Date", date_text(rng, bill.day), (bold, normal), 0)
    first.pair("GSTIN", bill.seller.gstin, (bold, normal), 0)
    first.pair("PAN", bill.seller.pan, (bold, normal), 0)
    ends = [first.y]
    for offset, label in ((64.0, "Bill To"), (128.0, "Ship To")):
        column = flow.beside(offset, 58)
        column.line(label, bold)
        column.line(bill.buyer.name, bold)
        print_text(column, buyer, normal)
        column.line(f"Phone: {bill.buyer.phone}", normal)
        ends.append(column.y)
    flow.y = max(ends) + 2


def _wanted(rng: Random) -> Wanted:
    trade, goods = rng.choice((("electronics", (*SMALL, *PHONES)), ("clothing", CLOTHING)))
    return Wanted(trade, goods, (1, 3), (1, 2), is_interstate=rng.random() < 0.6, is_rounded=False)


def _columns(bill: Bill) -> list[columns_of.ItemColumn]:
    kind = "IGST" if bill.is_interstate else "CGST\nSGST"
    parts = 1 if bill.is_interstate else 2
    return [
        columns_of.serial("Sl.\nNo", 9),
        columns_of.description("Description", 50),
        columns_of.rate("Unit\nPrice", 22),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.taxable("Net\nAmount", 22),
        columns_of.ItemColumn("Tax\nRate", 13, lambda item, _: "\n".join([f"{item.percent / parts:g}%"] * parts)),
        columns_of.ItemColumn("Tax\nType", 14, lambda _, __: kind),
        columns_of.ItemColumn(
            "Tax\nAmount",
            22,
            lambda item, _: "\n".join([grouped(2 * item.half_tax / parts)] * parts),
            align=Align.RIGHT,
        ),
        columns_of.amount_with_tax("Total\nAmount", 24),
    ]


def _sums(flow: Flow, bill: Bill, table: list[Column], look: Look) -> None:
    """Print the row of sums: the whole tax and the total."""
    widths = [column.width for column in table]
    columns = (Column("", sum(widths[:-2])), Column("", widths[-2], Align.RIGHT), Column("", widths[-1], Align.RIGHT))
    row = ("TOTAL:", grouped(bill.tax), grouped(bill.total))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [row], look)


def _row_of_sums(flow: Flow, bill: Bill, table: list[Column], look: Look) -> None:
    """Print the sum of every column under it."""
    gross = sum((item.gross for item in bill.items), ZERO)
    sums = (gross, bill.taxable - gross, bill.taxable, bill.tax, bill.total)
    row = ("Total", "", str(sum(item.quantity for item in bill.items)), *(grouped(amount) for amount in sums))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), table, [row], look)


def _printed(bill: Bill, names: tuple[str, ...]) -> dict[str, Value]:
    """Return those sums of the bill that are among `names`: these pages do not print all of them."""
    whole = totals(bill)
    return {name: whole[name] for name in names if name in whole}


LAYOUTS = (
    Layout("INVOICE", "marketplace", draw_marketplace),
    Layout("INVOICE", "parcel", draw_parcel),
)
