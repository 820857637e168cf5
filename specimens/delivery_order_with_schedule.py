"""A finance company's delivery order with the dates of all instalments below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.delivery_parts import Loan, invent_loan
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_LENDERS = ("Hariyali Credit Limited", "Suvidha Consumer Finance Limited", "Pragati Home Credit Private Limited")
Group = tuple[str, Sequence[tuple[str, str]]]
"""A heading and, beside it, captions with their values."""


def draw_with_schedule(rng: Random) -> Drawn:
    """Headings at the left of groups of rows, the instalments' dates in two tables below, a code for the counter."""
    loan = replace(invent_loan(rng, is_vehicle=rng.random() < 0.25), lender=rng.choice(_LENDERS))
    style = Style(rng.uniform(8.0, 8.9), rng.choice(("Open Sans", "Work Sans", "Barlow", "Titillium Web")))
    bold, ink = replace(style, weight=700), rng.choice(("#c62828", "#00695c", "#283593", "#6a1b9a"))
    flow = new_flow(14, 12)
    flow.surface.circle(20, 18, 5.5, fill=ink)
    flow.surface.text(29, 17, loan.lender, replace(bold, size=12.5, color=ink))
    flow.surface.text(29, 21.6, "Consumer Durable and Two Wheeler Loans", replace(style, size=7))
    flow.surface.text(196, 17, "DELIVERY ORDER", replace(bold, size=14), _RIGHT)
    flow.surface.text(196, 21.6, rng.choice(("Dealer Copy", "Store Copy", "Valid for 7 days")), style, _RIGHT)
    flow.gap(14)
    flow.rule(ink, 0.6)
    flow.gap(3)
    day = loan.day.strftime(rng.choice(("%d-%m-%Y", "%d/%m/%Y", "%d %b %Y")))
    flow.paragraph(
        "Based on the customer's application approved by us, you may hand over the product named below against the "
        "customer's signature on the invoice. Payment follows after the invoice and serial number are uploaded.",
        style,
    )
    flow.gap(3)
    address = loan.dealer.address.in_one_line()
    look = Look(style, bold, Rules.ALL, line="#9e9e9e", padding=1.1)
    for group in _groups(rng, loan, day, address):
        _group(flow, group, look, ink)
    flow.gap(4)
    flow.line("Repayment Schedule", bold)
    flow.gap(1)
    _schedule(flow, rng, loan, replace(look, body=replace(style, size=style.size - 1), padding=0.6))
    flow.gap(4)
    foot = max(flow.y, 252)
    flow.surface.qr(14, foot, 20, f"SPECIMEN/{loan.number}")
    flow.surface.text(38, foot + 6, "Scan at the counter to confirm the delivery.", style)
    flow.surface.text(38, foot + 11, "Computer generated; no signature is required.", style)
    ornament.specimen_mark(flow.surface, rng, rng.randint(60, 140), 289, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address))


def _groups(rng: Random, loan: Loan, day: str, address: str) -> list[Group]:
    """Return all that is printed, the store before or after the customer."""
    order: Group = (
        "Order",
        (("DO Number", loan.number), ("DO Date", day), ("Loan Account No.", loan.account)),
    )
    store: Group = (
        "Store",
        (
            ("Dealer Name", loan.dealer_name),
            ("Dealer Address", address),
            ("Store Code", f"S{digits(rng, 6)}"),
        ),
    )
    customer: Group = (
        "Customer",
        (("Customer Name", loan.customer.name), ("Mobile", f"XXXXXX{digits(rng, 4)}")),
    )
    product: Group = (
        "Product",
        ((rng.choice(("Product", "Make and Model")), loan.product), ("Quantity", "1")),
    )
    finance: Group = (
        "Finance",
        (
            (rng.choice(("Invoice Value", "Product Price")), f"Rs. {grouped(loan.price)}"),
            (rng.choice(("Down Payment (to be collected by store)", "Down Payment")), f"Rs. {grouped(loan.down)}"),
            (rng.choice(("Loan Amount", "Amount Financed")), f"Rs. {grouped(loan.amount)}"),
            ("Processing Fee (incl. GST)", f"Rs. {grouped(loan.fee)}"),
            (rng.choice(("EMI", "EMI Amount")), f"Rs. {grouped(loan.emi)}"),
            (rng.choice(("Tenure", "Loan Tenure")), f"{loan.tenure} months"),
        ),
    )
    parties = [store, customer]
    if rng.random() < 0.4:
        parties.reverse()
    return [order, *parties, product, finance]


def _group(flow: Flow, group: Group, look: Look, ink: str) -> None:
    """Print a group's rows, and its heading in a cell of their whole height at the left."""
    heading, rows = group
    top, indent = flow.y, 26.0
    columns = (Column("", 62), Column("", flow.width - indent - 62))
    flow.y = draw_rows(flow.surface, (flow.left + indent, top), columns, rows, look)
    flow.surface.rectangle(flow.left, top, indent, flow.y - top, fill=ink, opacity=0.1)
    flow.surface.rectangle(flow.left, top, indent, flow.y - top, line=look.line)
    heads = replace(look.head, color=ink)
    flow.surface.text(flow.left + indent / 2, (top + flow.y) / 2 + 1.1, heading, heads, Align.CENTER)


def _schedule(flow: Flow, rng: Random, loan: Loan, look: Look) -> None:
    """Print number, date and amount of every instalment in tables side by side."""
    due = rng.choice((2, 5, 10))
    rows = [(str(number), _in_months(loan.day, number, due), grouped(loan.emi)) for number in range(1, loan.tenure + 1)]
    across = 4 if loan.tenure > 24 else 3
    length = -(-len(rows) // across)
    width, top, ends = flow.width / across, flow.y, []
    shares = (("No.", 0.2, Align.LEFT), ("Due Date", 0.42, Align.LEFT), ("Amount", 0.34, _RIGHT))
    columns = [Column(title, width * share, align) for title, share, align in shares]
    for place in range(across):
        part = flow.beside(place * width, width)
        if rows[place * length : (place + 1) * length]:
            part.y = top
            part.table(columns, rows[place * length : (place + 1) * length], look)
        ends.append(part.y)
    flow.y = max(ends)


def _in_months(day: date, months: int, due: int) -> str:
    """Return the day of the month `due` so many months after `day`."""
    whole = day.year * 12 + day.month - 1 + months
    return f"{due:02d}/{whole % 12 + 1:02d}/{whole // 12}"


LAYOUTS = (Layout("DELIVERY_ORDER", "with_schedule", draw_with_schedule),)
