"""One more invoice held apart: an accountant's bill of fees."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import Good
from specimens.invoice_parts import (
    address_text,
    date_text,
    finished,
    fonts_of,
    print_text,
    sign_for,
    tax_lines,
    words_text,
)
from specimens.money import grouped
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT


FEES = (
    Good("Fees for statutory audit of accounts", "998221", (18, 18), (12000, 75000), ""),
    Good("Fees for preparing and filing the return of income", "998231", (18, 18), (2500, 18000), ""),
    Good("Fees for monthly GST returns, twelve months", "998231", (18, 18), (9000, 36000), ""),
    Good("Fees for certification of net worth", "998222", (18, 18), (1500, 7000), ""),
)


def draw_fees(rng: Random) -> Drawn:
    """An accountant's bill: taxes and total go on in the column of the fees, the numbers stand at the foot."""
    bill = invent_bill(rng, Wanted("parts", FEES, (1, 3), (1, 1), is_business=True, is_interstate=rng.random() < 0.3))
    normal, bold = fonts_of(rng, rng.uniform(9, 10), "Lora", "Source Serif 4", "Work Sans")
    flow = new_flow(22, 18)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=15), _RIGHT)
    flow.line("Accountants and Tax Consultants", normal, _RIGHT)
    print_text(flow, seller, replace(normal, size=8), _RIGHT)
    flow.line(f"{bill.seller.phone}   {bill.seller.email}", replace(normal, size=8), _RIGHT)
    flow.rule("#7a1f1f", 0.6)
    flow.gap(6)
    top = flow.y
    left, right = flow.beside(0, 96), flow.beside(106, 60)
    left.line("To,", normal)
    left.paragraph(bill.buyer.name, bold)
    print_text(left, buyer, normal)
    left.line(f"GSTIN: {bill.buyer.gstin}", normal)
    right.pair("Bill No.", bill.number, (normal, bold), 0)
    right.pair("Date", date_text(rng, bill.day), (normal, bold), 0)
    flow.y = max(left.y, right.y, top) + 6
    flow.line("TAX INVOICE", replace(bold, size=12), Align.CENTER)
    flow.gap(3)
    _fees(flow, bill, (normal, bold), rng.choice((Rules.COLUMNS, Rules.HEAD, Rules.ALL)))
    flow.gap(4)
    flow.paragraph(words_text(rng, bill), bold)
    flow.gap(5)
    flow.line(f"Our GSTIN : {bill.seller.gstin}", normal)
    flow.line(f"PAN : {bill.seller.pan}", normal)
    flow.gap(3)
    sign_for(flow, bill, normal, rng.choice(("Partner", "Proprietor", "Authorised Signatory")))
    columns = [
        columns_of.description("", 1),
        columns_of.hsn(),
        columns_of.amount_before_tax(),
    ]
    return finished(flow, rng, bill, (seller, buyer), columns)


def _fees(flow: Flow, bill: Bill, styles: tuple[Style, Style], rules: Rules) -> None:
    """Print fees, taxes and total as rows of one table."""
    rows = [(item.description, item.hsn, grouped(item.taxable)) for item in bill.items]
    rows.append(("Total value of services", "", grouped(bill.taxable)))
    rows += [(f"Add : {label}", "", grouped(amount)) for label, amount in tax_lines(bill)]
    if bill.round_off:
        rows.append(("Rounded off", "", grouped(bill.round_off)))
    columns = (Column("Particulars", 108), Column("SAC", 22, Align.CENTER), Column("Amount (Rs.)", 36, _RIGHT))
    look = Look(*styles, rules, padding=1.8)
    flow.table(columns, rows, look)
    flow.y = draw_rows(
        flow.surface, (flow.left, flow.y), columns, [("TOTAL", "", grouped(bill.total))], replace(look, body=styles[1])
    )


LAYOUTS = (Layout("INVOICE", "accountants_fees", draw_fees, held_apart=True),)
