"""Delivery orders in tables and boxes: further looks that are used in tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.delivery_parts import Loan, invent_loan
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, SERIF, Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows


def draw_numbered(rng: Random) -> Drawn:
    """A finance company's: numbered particulars in a ruled table of three columns, the dealer in a letter's head."""
    loan = invent_loan(rng)
    style = Style(rng.uniform(8.8, 9.8), rng.choice(SANS))
    bold = replace(style, weight=700)
    flow = new_flow(17, 15)
    flow.line(loan.lender.upper(), replace(bold, size=13), Align.CENTER)
    flow.line("DELIVERY ORDER (DO)", bold, Align.CENTER)
    flow.gap(4)
    flow.line(f"Date: {printed_date(loan.day, '/')}", style, Align.RIGHT)
    address = loan.dealer.address.in_one_line()
    flow.line("To,", style)
    dealer = f"M/s. {loan.dealer_name}"
    flow.line(dealer, bold)
    flow.beside(0, 88).paragraph(address, style)
    flow.gap(18)
    flow.line("Please deliver the below mentioned product to our customer as per following details :", style)
    flow.gap(2)
    entries = (
        (rng.choice(("Delivery Order No.", "D.O. Reference No.")), loan.number),
        ("Customer / Applicant Name", loan.customer.name.upper()),
        ("Customer Mobile", f"{rng.randint(60000, 99999)}{digits(rng, 5)}"),
        (rng.choice(("Asset & Model", "Product with Model No.")), loan.product),
        (rng.choice(("Asset Cost (Invoice Amount)", "Total Asset Cost")), f"Rs. {grouped(loan.price)}"),
        (rng.choice(("Down Payment to be collected", "Margin to be collected from Customer")), grouped(loan.down)),
        ("Loan Amount Approved", grouped(loan.amount)),
        ("No. of EMIs / Tenure (Months)", str(loan.tenure)),
        ("EMI (Rs.)", grouped(loan.emi)),
        ("Hypothecation in favour of", loan.lender.upper()),
    )
    columns = (Column("Sr. No.", 16), Column("Particulars", 70), Column("Details", flow.width - 86))
    rows = [(str(number), *entry) for number, entry in enumerate(entries, 1)]
    flow.table(columns, rows, Look(style, bold, rng.choice((Rules.ALL, Rules.ROWS)), padding=1.4))
    flow.gap(14)
    flow.line("Authorised Signatory", style)
    printed = {"lender_name": loan.lender.upper(), "customer_name": loan.customer.name.upper()}
    return _finished(flow, rng, loan, address, **printed, dealer_name=dealer)


def draw_one_row(rng: Random) -> Drawn:
    """A bank's: all that is to be delivered and paid in one row of a wide table, the parties in lines over it."""
    loan = invent_loan(rng)
    style = Style(rng.uniform(7.6, 8.4), rng.choice((*NARROW, "Arimo")))
    bold = replace(style, weight=700)
    flow = new_flow(12, 14)
    flow.line(loan.lender, replace(bold, size=14, color="#7a1f2b"))
    flow.line("Consumer Durable Loans - Delivery Order", replace(bold, size=11))
    flow.rule()
    flow.gap(4)
    flow.line(f"DO Number : {loan.number}          DO Date : {printed_date(loan.day, '-')}", style)
    flow.line(f"Dealer Name : {loan.dealer_name}          Dealer Code : {rng.randint(10000, 99999)}", style)
    address = loan.dealer.address.in_one_line()
    flow.paragraph(f"Dealer Address : {address}", style)
    flow.line(f"Customer Name : {loan.customer.name}          Loan A/c No : {loan.account}", style)
    flow.gap(4)
    titles = ("Product", "Invoice\nValue", "Down\nPayment", "Finance\nAmount", "EMI\nAmount", "Tenure\n(Months)")
    values = (loan.product, *map(grouped, (loan.price, loan.down, loan.amount, loan.emi)), str(loan.tenure))
    widths = (58, 26, 26, 26, 26, 24)
    aligns = (Align.LEFT, *(Align.RIGHT,) * 4, Align.CENTER)
    columns = [Column(*each) for each in zip(titles, widths, aligns, strict=True)]
    flow.table(columns, [values], Look(style, bold, rng.choice((Rules.ALL, Rules.HEAD, Rules.COLUMNS))))
    flow.gap(5)
    flow.paragraph(
        "You are requested to deliver the above product to the customer after collecting the down payment. The amount "
        "financed will be released on receipt of your invoice with hypothecation in our favour.",
        style,
    )
    flow.gap(16)
    flow.line(f"For {loan.lender}", bold)
    return _finished(flow, rng, loan, address)


def draw_two_boxes(rng: Random) -> Drawn:
    """Two boxes with the same captions, dealer's left and customer's right; the sums at the right edge."""
    loan = invent_loan(rng)
    style = Style(rng.uniform(8.6, 9.4), rng.choice((*SANS, *SERIF)))
    bold = replace(style, weight=700)
    flow = new_flow(16, 16)
    flow.surface.text(flow.left + flow.width, flow.y + 4, f"D.O. No. {loan.number}", bold, Align.RIGHT)
    flow.surface.text(flow.left + flow.width, flow.y + 9, f"Dt. {printed_date(loan.day, '.')}", style, Align.RIGHT)
    flow.line(loan.lender, replace(bold, size=13))
    flow.line("DELIVERY ORDER", bold)
    flow.gap(8)
    half = flow.width / 2
    address = loan.dealer.address.in_one_line()
    top = flow.y
    boxes = (
        (0.0, "DEALER", loan.dealer_name, address),
        (half + 2, "CUSTOMER", loan.customer.name, loan.customer.address.in_one_line()),
    )
    ends = []
    for offset, title, name, place in boxes:
        box = Flow(flow.surface, flow.left + offset + 2, top + 1, half - 6)
        box.line(title, replace(bold, color="#1d3b6e"))
        box.pair("Name", name, (style, bold), 20)
        box.pair("Address", place, (style, style), 20)
        ends.append(box.y)
    for offset in (0.0, half + 2):
        flow.surface.rectangle(flow.left + offset, top, half - 2, max(ends) - top + 2, line="#555555", thickness=0.2)
    flow.y = max(ends) + 8
    flow.line(f"Product : {loan.product}", bold)
    flow.gap(3)
    sums = (
        (rng.choice(("A. Product Price", "Invoice Value (A)")), grouped(loan.price)),
        (rng.choice(("B. Less : Down Payment", "Customer Down Payment (B)")), grouped(loan.down)),
        (rng.choice(("C. Loan Amount (A - B)", "Loan Amount (A-B)")), grouped(loan.amount)),
        ("Processing Fee", grouped(loan.fee)),
        ("Monthly EMI", grouped(loan.emi)),
        ("Tenure", f"{loan.tenure} Months"),
    )
    columns = (Column("", flow.width - 44), Column("", 44, Align.RIGHT))
    look = Look(style, style, rng.choice((Rules.ROWS, Rules.NONE, Rules.ALL)), padding=1.3)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, sums, look)
    flow.gap(6)
    flow.paragraph("Kindly deliver the product and send the invoice, duly hypothecated to us, for payment.", style)
    return _finished(flow, rng, loan, address)


def _finished(flow: Flow, rng: Random, loan: Loan, address: str, **printed: str) -> Drawn:
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address, **printed))


LAYOUTS = (
    Layout("DELIVERY_ORDER", "numbered", draw_numbered),
    Layout("DELIVERY_ORDER", "one_row", draw_one_row),
    Layout("DELIVERY_ORDER", "two_boxes", draw_two_boxes),
)
