"""A coaching institute's invoice: its fees by head, and the instalments they may be paid in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.goods import Good
from specimens.invoice_parts import (
    Fonts,
    address_text,
    date_text,
    finished,
    fonts_of,
    print_items,
    sign_for,
)
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_FEES = (
    Good("Tuition Fee - Term I", "999293", (18, 18), (18_000, 64_000), ""),
    Good("Test Series and Evaluation", "999293", (18, 18), (2_500, 9_000), ""),
    Good("Study Material and Kit", "999293", (18, 18), (3_000, 12_000), ""),
    Good("Registration (one time)", "999293", (18, 18), (500, 2_500), ""),
    Good("Online Portal Access", "999293", (18, 18), (1_200, 6_000), ""),
)


def draw_institute(rng: Random) -> Drawn:
    """An institute's fee invoice: heads of fees with their tax in each row, and the instalments in a table below."""
    bill = invent_bill(rng, Wanted("electronics", _FEES, (2, 5), (1, 1)))
    name = rng.choice(("Lakshya Classes", "Medha Learning Centre", "Prayas Academy"))
    bill = replace(bill, seller=replace(bill.seller, trade_name=name, legal_name=name))
    normal, bold = fonts_of(rng, rng.uniform(8.2, 9.0), "Lato", "Mukta", "Source Sans 3")
    ink = rng.choice(("#b3261e", "#1a4fa3", "#0f766e"))
    flow = new_flow(18, 14)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.surface.rectangle(0, 0, 6, 297, fill=ink)
    flow.line(name, replace(bold, size=18, color=ink), Align.CENTER)
    for part in seller.split("\n"):
        flow.paragraph(part, normal, Align.CENTER)
    flow.line(f"GSTIN {bill.seller.gstin}", normal, Align.CENTER)
    flow.gap(2)
    flow.line("FEE INVOICE", replace(bold, size=12), Align.CENTER)
    flow.gap(3)
    cells = (
        ("Invoice No.", bill.number),
        ("Invoice Date", date_text(rng, bill.day)),
        ("Roll No.", digits(rng, 6)),
        ("Batch", rng.choice(("JEE-2 Evening", "NEET Morning", "Foundation X"))),
    )
    four = [Column("", 28), Column("", 59), Column("", 28), Column("", 59)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), four, _by_two(cells), Look(normal, normal))
    flow.gap(2)
    flow.pair("Student Name", bill.buyer.name, (normal, bold), 28)
    flow.pair("Address", buyer.replace("\n", " "), (normal, normal), 28)
    flow.gap(3)
    columns = [
        columns_of.description("Head of fee", 66),
        columns_of.hsn("SAC", 20),
        columns_of.taxable("Fee", 26),
        columns_of.half_tax("CGST 9%", 23),
        columns_of.half_tax("SGST 9%", 23),
        columns_of.amount_with_tax("Payable", 28),
    ]
    print_items(flow, bill, columns, Look(normal, replace(bold, color=ink), Rules.HEAD, padding=1.4))
    _institute_sums(flow, bill, (normal, bold))
    flow.gap(4)
    _instalments(flow, rng, bill, Look(normal, bold, Rules.ALL, "#f4f4f4", padding=1.0))
    flow.gap(3)
    flow.paragraph("Fees once paid are not refunded except as laid down in the prospectus.", replace(normal, size=7))
    flow.gap(5)
    sign_for(flow, bill, normal, "Accounts")
    return finished(flow, rng, bill, (seller, buyer), columns)


def _by_two(cells: tuple[tuple[str, str], ...]) -> list[tuple[str, ...]]:
    return [(*cells[at], *cells[at + 1]) for at in range(0, len(cells), 2)]


def _institute_sums(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    """Print the sums of the columns as the last row, then what is to be paid."""
    normal, bold = fonts
    columns = [Column("", 86), *(Column("", share, _RIGHT) for share in (26, 23, 23, 28))]
    scale = flow.width / sum(column.width for column in columns)
    columns = [replace(column, width=column.width * scale) for column in columns]
    exact = bill.taxable + bill.tax
    row = ("Total", grouped(bill.taxable), grouped(bill.half_tax), grouped(bill.half_tax), grouped(exact))
    look = Look(bold, bold, Rules.NONE, padding=1.4)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [row], look)
    if bill.round_off:
        flow.line(f"Rounded off  {plain(bill.round_off)}", normal, _RIGHT)
    flow.line(f"Amount payable  Rs. {grouped(bill.total)}", replace(bold, size=bold.size + 1.5), _RIGHT)


def _instalments(flow: Flow, rng: Random, bill: Bill, look: Look) -> None:
    """Print when the fee may be paid in parts."""
    half = (bill.total / 2).quantize(Decimal("0.01"))
    first = bill.day + timedelta(days=rng.randint(3, 10))
    rows = [
        ("First instalment", f"{first:%d/%m/%Y}", grouped(half)),
        ("Second instalment", f"{first + timedelta(days=60):%d/%m/%Y}", grouped(bill.total - half)),
    ]
    flow.table([Column("Instalment", 60), Column("Due on", 40), Column("Sum (Rs.)", 40, _RIGHT)], rows, look)


LAYOUTS = (Layout("INVOICE", "institute", draw_institute),)
