"""Two more looks of delivery orders, never used in tuning: a bank's letter with a list, and a dealer portal's print."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.delivery_parts import invent_loan
from specimens.flow import new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.money import grouped, in_words
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules


def draw_listed(rng: Random) -> Drawn:
    """A letter that lists its terms with letters in brackets."""
    loan = invent_loan(rng)
    normal = Style(rng.uniform(9.6, 10.6), rng.choice((*SERIF, *SANS)))
    bold = replace(normal, weight=700)
    flow = new_flow(20, 18)
    flow.line(loan.lender, replace(bold, size=14), Align.RIGHT)
    flow.line(f"Delivery Order No: {loan.number}", normal)
    flow.line(f"Date: {printed_date(loan.day)}", normal)
    flow.gap(4)
    flow.line("To,", normal)
    flow.line(loan.dealer_name, bold)
    address = loan.dealer.address.in_one_line()
    column = flow.beside(0, 95)
    column.paragraph(address, normal)
    flow.y = column.y + 4
    flow.line("Sub: DELIVERY ORDER", bold)
    flow.gap(2)
    flow.line("Dear Sir / Madam,", normal)
    flow.paragraph("We request you to deliver the following goods to our borrower on the terms below:", normal)
    flow.gap(2)
    rows = (
        ("(a) Borrower Name", loan.customer.name),
        ("(b) Description of Goods", loan.product),
        ("(c) Invoice Value", f"Rs. {grouped(loan.price)}"),
        ("(d) Margin Money", f"Rs. {grouped(loan.down)}"),
        ("(e) Loan Amount", f"Rs. {grouped(loan.amount)} (Rupees {in_words(loan.amount)} Only)"),
        ("(f) EMI Amount", f"Rs. {grouped(loan.emi)}"),
        ("(g) Tenure", f"{loan.tenure} months"),
    )
    flow.pairs(rows, (normal, normal), 60)
    flow.gap(4)
    flow.paragraph("Payment will be released on receipt of your invoice with our hypothecation.", normal)
    flow.gap(8)
    flow.line(f"For {loan.lender}", bold)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


def draw_portal(rng: Random) -> Drawn:
    """A portal's print: two tables of particulars and amounts, one under the other."""
    loan = invent_loan(rng)
    normal = Style(rng.uniform(8.6, 9.6), rng.choice(SANS))
    bold = replace(normal, weight=700)
    flow = new_flow(16, 14)
    flow.line("DELIVERY ORDER", replace(bold, size=13), Align.CENTER)
    flow.line(f"Financier: {loan.lender}", normal, Align.CENTER)
    flow.gap(3)
    address = loan.dealer.address.in_one_line()
    look = Look(normal, bold, rng.choice((Rules.ALL, Rules.ROWS)), "#e9edf2")
    columns = (Column("Particulars", 56), Column("Details", flow.width - 56))
    particulars = (
        ("DO Number", loan.number),
        ("DO Date", f"{loan.day:%d %b %Y}"),
        ("Merchant Name", loan.dealer_name),
        ("Merchant Address", address),
        ("Customer Name", loan.customer.name),
        ("Product Description", loan.product),
    )
    flow.table(columns, particulars, look)
    flow.gap(4)
    amounts = (
        ("Product Price", grouped(loan.price)),
        ("Down Payment", grouped(loan.down)),
        ("Finance Amount", grouped(loan.amount)),
        ("EMI", grouped(loan.emi)),
        ("No. of EMIs", str(loan.tenure)),
    )
    flow.table((Column("Finance Details", 56), Column("Amount (Rs)", 50, Align.RIGHT)), amounts, look)
    flow.gap(4)
    flow.paragraph("Please deliver the product to the customer against this order.", normal)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


LAYOUTS = (
    Layout("DELIVERY_ORDER", "listed", draw_listed, held_apart=True),
    Layout("DELIVERY_ORDER", "portal", draw_portal, held_apart=True),
)
