"""Two more delivery orders, never used in tuning: a card terminal's roll, a row across the sheet."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.delivery_parts import invent_loan
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, SANS, Style
from specimens.invoice_chains import ends, party
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules

_RIGHT = Align.RIGHT


def draw_terminal_roll(rng: Random) -> Drawn:
    """What a card terminal prints at the counter: short captions, sums at the right edge, rules of dashes."""
    loan = invent_loan(rng)
    style = Style(rng.uniform(7.6, 8.2), rng.choice(MONO))
    bold = replace(style, weight=700)
    surface = Surface(80, 156)
    flow = Flow(surface, 5, 6, 70, 1.28)
    flow.paragraph(loan.lender, replace(bold, size=10), Align.CENTER)
    flow.line("DELIVERY ORDER", bold, Align.CENTER)
    flow.line("** MERCHANT COPY **", style, Align.CENTER)
    _dashes(flow)
    address = loan.dealer.address.in_one_line()
    flow.line("MERCHANT:", style)
    flow.paragraph(loan.dealer_name, bold)
    flow.paragraph(address, style)
    ends(flow, f"TID {digits(rng, 8)}", f"BATCH {digits(rng, 6)}", style)
    _dashes(flow)
    ends(flow, "DO NO", loan.number, style)
    ends(flow, "DO DATE", f"{loan.day:%d %b %Y}", style)
    flow.pair("CUSTOMER", loan.customer.name, (style, bold), 22)
    flow.pair("PRODUCT", loan.product, (style, style), 22)
    _dashes(flow)
    for caption, value in (
        ("PRODUCT PRICE", grouped(loan.price)), ("DOWN PAYMENT", grouped(loan.down)),
        ("LOAN AMT", grouped(loan.amount)),
        ("EMI", grouped(loan.emi)), ("TENURE", f"{loan.tenure} MONTHS"), ("PROCESSING FEE", plain(loan.fee)),
    ):  # fmt: skip
        ends(flow, caption, value, bold if caption == "LOAN AMT" else style)
    _dashes(flow)
    flow.paragraph("Pls deliver the product to the customer and upload invoice within 48 hrs.", style)
    flow.gap(10)
    flow.line("SIGN ______________________", style)
    flow.line("I agree to the loan terms", style, Align.CENTER)
    ornament.specimen_mark(surface, rng, 30, 153, 7)
    return Drawn(surface, Form.SLIP, loan.truth(address))


def _dashes(flow: Flow) -> None:
    flow.gap(1)
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(1)


def draw_row_across(rng: Random) -> Drawn:
    """A sheet that lies across: whom it is for in three columns, then the goods with all their sums in one row."""
    loan = invent_loan(rng, is_vehicle=rng.random() < 0.3)
    style = Style(rng.uniform(8.4, 9.4), rng.choice((*SANS[2:], "Barlow")))
    bold, gray = replace(style, weight=700), replace(style, size=style.size - 1.4, color="#5a6570")
    ink = rng.choice(("#0b4f6c", "#7b2d26", "#2f3e46"))
    flow = new_flow(14, 12, (297.0, 210.0))
    flow.surface.rectangle(0, 0, 297, 5, fill=ink)
    ends(flow, loan.lender, f"D.O. No: {loan.number}", replace(bold, size=13, color=ink))
    ends(flow, "Sanction and Delivery Order to Dealer", f"D.O. Date: {loan.day:%d-%b-%Y}", style)
    flow.gap(4)
    address = loan.dealer.address.in_one_line()
    blocks = (
        ("Dealer", (loan.dealer_name, address, f"Dealer code D{digits(rng, 6)}")),
        ("Customer", (loan.customer.name, f"Mobile {loan.customer.mobile}", f"Application {loan.account}")),
        ("Scheme", (f"Scheme {rng.randint(100, 999)}", f"Advance EMI {loan.advance}", "Valid for 7 days")),
    )
    columns = [flow.beside(offset, width) for offset, width in ((0, 100), (110, 80), (200, 66))]
    for column, (caption, lines) in zip(columns, blocks, strict=True):
        column.line(caption, gray)
        party(column, lines, (style, bold))
    flow.y = max(column.y for column in columns) + 5
    titles = (
        ("Asset / Model", 78, Align.LEFT), ("Qty", 12, Align.CENTER), ("Product Cost (Rs.)", 36, _RIGHT),
        ("Down Payment (Rs.)", 36, _RIGHT), ("Loan Amount (Rs.)", 36, _RIGHT), ("EMI (Rs.)", 30, _RIGHT),
        ("Tenure (Months)", 36, Align.CENTER),
    )  # fmt: skip
    row = (
        loan.product,
        "1",
        grouped(loan.price),
        grouped(loan.down),
        grouped(loan.amount),
        grouped(loan.emi),
        str(loan.tenure),
    )
    flow.table(
        [Column(*each) for each in titles], [row], Look(style, bold, Rules.ALL, head_fill="#e8edf1", padding=1.8)
    )
    flow.gap(5)
    flow.paragraph(
        "Kindly deliver the above product to the customer after verifying the original identity proof. The invoice "
        f"must be in the customer's name with a lien in favour of {loan.lender}. Disbursement follows within two days.",
        style,
    )
    flow.gap(22)
    ends(flow, "Customer's signature", "Authorised signatory", style)
    ornament.specimen_mark(flow.surface, rng, 140, 204, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


LAYOUTS = (
    Layout("DELIVERY_ORDER", "terminal_roll", draw_terminal_roll, held_apart=True),
    Layout("DELIVERY_ORDER", "row_across", draw_row_across, held_apart=True),
)
