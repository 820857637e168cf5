"""Delivery orders whose looks are never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.delivery_parts import invent_loan
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.money import grouped, plain
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules


def draw_bank(rng: Random) -> Drawn:
    """A bank's advice: the reference at the right, a short letter, the figures in a table with two headed columns."""
    loan = invent_loan(rng)
    normal = Style(rng.uniform(9.6, 10.4), rng.choice(("Vollkorn", "Source Serif 4")))
    bold = replace(normal, weight=700)
    flow = new_flow(24, 22)
    flow.line(loan.lender, replace(bold, size=13), Align.RIGHT)
    flow.line("Consumer Durable Loans", normal, Align.RIGHT)
    flow.gap(4)
    flow.line("Disbursement cum Delivery Advice", replace(bold, size=12))
    flow.line(f"DO Number {loan.number}", normal)
    flow.line(f"Dated {loan.day:%d.%m.%Y}", normal)
    flow.gap(4)
    address = loan.dealer.address.in_one_line()
    flow.line("To:", normal)
    flow.line(loan.dealer_name.upper(), bold)
    flow.beside(0, 85).paragraph(address, normal)
    flow.gap(20)
    flow.line("Dear Partner,", normal)
    flow.paragraph(
        "Kindly hand over the article named below to our borrower against this advice. Your bill must show our lien.",
        normal,
    )
    flow.gap(4)
    rows = (
        ("Borrower Name", loan.customer.name),
        ("Article", loan.product),
        ("Cost of Asset", grouped(loan.price)),
        ("Customer Contribution", grouped(loan.down)),
        ("Finance Amount", grouped(loan.amount)),
        ("Instalment Amount", grouped(loan.emi)),
        ("Number of Instalments", str(loan.tenure)),
    )
    columns = (Column("Particulars", 66), Column("Details", 70))
    flow.table(columns, rows, Look(normal, bold, rng.choice((Rules.ALL, Rules.HEAD, Rules.ROWS))))
    flow.gap(10)
    flow.line("Branch Credit Officer", normal)
    ornament.specimen_mark(flow.surface, rng, 90, 286, 7)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address, dealer_name=loan.dealer_name.upper()))


def draw_typed(rng: Random) -> Drawn:
    """A typewriter's page with dotted leaders, abbreviated captions and capitals throughout."""
    loan = invent_loan(rng, is_vehicle=rng.random() < 0.5)
    style = Style(9.4, rng.choice(("IBM Plex Mono", "Roboto Mono", "Inconsolata")))
    flow = new_flow(16, 18)
    flow.line(loan.lender.upper(), replace(style, weight=700, size=12))
    flow.line("D E L I V E R Y   O R D E R" if rng.random() < 0.3 else "DELIVERY ORDER", style)
    flow.gap(4)
    address = loan.dealer.address.in_one_line().upper()
    tenure = f"{loan.tenure}/{loan.advance}" if loan.advance else f"{loan.tenure} MONTHS"
    pairs = (
        ("DO NO", loan.number),
        ("DO DATE", f"{loan.day:%d/%m/%y}"),
        ("DEALER", loan.dealer_name.upper()),
        ("DEALER ADDRESS", address),
        ("NAME OF CUSTOMER", loan.customer.name.upper()),
        ("ASSET", loan.product.upper()),
        ("INVOICE AMOUNT", plain(loan.price)),
        ("DOWN PAYMENT", plain(loan.down)),
        ("LOAN AMOUNT", plain(loan.amount)),
        ("EMI", plain(loan.emi)),
        ("TENURE", tenure),
    )
    flow.pairs([(label.ljust(20, "."), value) for label, value in pairs], (style, style), 52)
    flow.gap(5)
    flow.paragraph("PLEASE DELIVER THE ASSET TO THE CUSTOMER AND SEND US THE INVOICE AND THE DELIVERY PROOF.", style)
    ornament.specimen_mark(flow.surface, rng, 90, 286, 7)
    printed = {
        "lender_name": loan.lender.upper(),
        "dealer_name": loan.dealer_name.upper(),
        "customer_name": loan.customer.name.upper(),
        "product_description": loan.product.upper(),
    }
    return Drawn(flow.surface, Form.PAGE, loan.truth(address, **printed))


LAYOUTS = (
    Layout("DELIVERY_ORDER", "bank", draw_bank, held_apart=True),
    Layout("DELIVERY_ORDER", "typewritten", draw_typed, held_apart=True, is_lesson=True),
)
