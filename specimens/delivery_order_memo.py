"""A bank's delivery order as a memo in numbered paragraphs."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.delivery_parts import Loan, invent_loan
from specimens.flow import new_flow
from specimens.fonts import SERIF, Style
from specimens.invoice_chains import ends
from specimens.money import grouped, in_words
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_RIGHT = Align.RIGHT


def draw_memo(rng: Random) -> Drawn:
    """A bank's to a dealer of vehicles: numbered paragraphs, the sums inside them, margin and loan in a small table."""
    loan = invent_loan(rng, is_vehicle=True)
    style = Style(rng.uniform(9.8, 10.8), rng.choice((*SERIF[:3], "Arimo")))
    bold = replace(style, weight=700)
    flow = new_flow(22, 18)
    flow.line(loan.lender.upper(), replace(bold, size=13), Align.CENTER)
    flow.line("Retail Assets Branch", style, Align.CENTER)
    flow.rule()
    flow.gap(2)
    ends(flow, f"Delivery Order No. {loan.number}", f"Date : {loan.day:%d.%m.%Y}", style)
    flow.gap(3)
    address = loan.dealer.address.in_one_line()
    flow.line("The Manager (Sales)", style)
    dealer = f"M/s {loan.dealer_name}"
    flow.line(dealer, bold)
    flow.beside(0, 90).paragraph(address, style)
    flow.gap(22)
    flow.line("Dear Sir,", style)
    flow.paragraph(f"Reg: Delivery of one {loan.product} to our borrower {loan.customer.name}", bold)
    flow.gap(2)
    for number, text in enumerate(_paragraphs(loan), 1):
        column = flow.beside(8, flow.width - 8)
        flow.surface.text(flow.left, flow.y + 3.6, f"{number}.", style)
        column.paragraph(text, style)
        flow.y = column.y + 2
    columns = [Column("Source of funds", 70), Column("Rupees", 40, _RIGHT)]
    rows = [
        ("Margin money paid by borrower", grouped(loan.down)),
        ("Loan sanctioned", grouped(loan.amount)),
        ("Price of vehicle", grouped(loan.price)),
    ]
    flow.table(columns, rows, Look(style, bold, rng.choice((Rules.ALL, Rules.HEAD))))
    flow.gap(12)
    flow.line("Yours faithfully,", style, _RIGHT)
    flow.gap(10)
    flow.line("Chief Manager", bold, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address, lender_name=loan.lender.upper(), dealer_name=dealer))


def _paragraphs(loan: Loan) -> tuple[str, ...]:
    return (
        f"We have sanctioned a vehicle loan of Rs. {grouped(loan.amount)} (Rupees {in_words(loan.amount)} Only) to the "
        f"above named, to be repaid in {loan.tenure} equated monthly instalments of Rs. {grouped(loan.emi)} each.",
        "Please deliver the vehicle after registration with our hypothecation noted in the certificate, and insured "
        "for its full value with the bank clause.",
        "The proceeds will be credited to your account on receipt of the invoice, the stamped receipt and the "
        "insurance cover note. This order is valid for fifteen days.",
    )


LAYOUTS = (Layout("DELIVERY_ORDER", "memo", draw_memo),)
